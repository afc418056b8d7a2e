// Gives the reader a file, made here in the page.

export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has taken hold of the content once the click is done; a little later is safe everywhere.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
