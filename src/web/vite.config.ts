import { fileURLToPath } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vite'

// One script and one style sheet with fixed names: the server sends them, and the HTML report carries them inside.
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [svelte()],
  build: {
    outDir: fileURLToPath(new URL('../../dist/web', import.meta.url)),
    emptyOutDir: true,
    cssCodeSplit: false,
    modulePreload: false,
    rolldownOptions: {
      input: fileURLToPath(new URL('./main.ts', import.meta.url)),
      output: {
        entryFileNames: 'stemma.js',
        assetFileNames: 'stemma[extname]',
        codeSplitting: false,
      },
    },
  },
})
