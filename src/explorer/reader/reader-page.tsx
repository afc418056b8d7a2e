export default function ReaderPage(_: { id: string }) {
  return null;
}
