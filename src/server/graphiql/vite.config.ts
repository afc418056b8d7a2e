// How GraphiQL is bundled into dist/graphiql, so that nothing in it comes from another host.
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  base: '/graphiql/',
  build: {
    outDir: '../../../dist/graphiql',
    emptyOutDir: true,
    sourcemap: false,
    chunkSizeWarningLimit: 10_000,
  },
});
