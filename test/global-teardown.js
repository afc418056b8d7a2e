export default async function globalTeardown() {
  await globalThis.stopNeo4j?.();
}
