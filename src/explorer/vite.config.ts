// How the explorer is bundled into dist/explorer: hashed files of this server alone. `npx vite` serves it from the sources.
import { defineConfig } from 'vite';

const api = `http://localhost:${process.env.PORT ?? 4000}`;
const proxy = {
  '/graphql': { target: api, changeOrigin: true },
  '/health': { target: api, changeOrigin: true },
};

export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  logLevel: 'warn',
  server: { proxy },
  preview: { proxy },
  worker: { format: 'es' },
  build: {
    outDir: '../../dist/explorer',
    emptyOutDir: true,
    target: 'es2022',
    // A style or picture of its own is a file: the page's policy is easier to keep than to widen.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      // 'use client' says nothing to a page that is only ever a client.
      onwarn: (warning, warn) => warning.code !== 'MODULE_LEVEL_DIRECTIVE' && warn(warning),
    },
  },
});
