// How GraphiQL is bundled into dist/graphiql, so that nothing in it comes from another host.
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  base: '/graphiql/',
  logLevel: 'warn',
  build: {
    outDir: '../../../dist/graphiql',
    emptyOutDir: true,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4_000,
    rolldownOptions: {
      // 'use client' and the like say nothing to a page that is only ever a client.
      onwarn: (warning, warn) => warning.code !== 'MODULE_LEVEL_DIRECTIVE' && warn(warning),
    },
  },
});
