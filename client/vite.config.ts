import react from '@vitejs/plugin-react';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const at = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const SERVER = 'http://localhost:3000';

/** Scripts and style sheets beside themselves in small, once for good: the server sends what a browser can read. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    async writeBundle({ dir }, bundle) {
      for (const file of Object.values(bundle)) {
        if (!/\.(js|css)$/.test(file.fileName)) continue;
        const content = file.type === 'chunk' ? file.code : file.source;
        const to = path.join(dir!, file.fileName);
        await writeFile(`${to}.br`, await promisify(brotliCompress)(content));
        await writeFile(`${to}.gz`, await promisify(gzip)(content, { level: 9 }));
      }
    },
  };
}

/** Two entries: the staff application, and what the server-rendered pages of respondents load. */
export default defineConfig({
  root: at('.'),
  base: '/',
  plugins: [react(), compressed()],
  css: {
    preprocessorOptions: { scss: { loadPaths: [at('../node_modules')], quietDeps: true, style: 'compressed' } },
  },
  build: {
    outDir: at('../dist/client-build'),
    emptyOutDir: true,
    manifest: true,
    assetsDir: 'assets',
    // Nothing is put inline: the content security policy lets only files of our own in.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Sass has done it; the minifier stops at a hack for Internet Explorer in the GOV.UK styles.
    cssMinify: false,
    rolldownOptions: {
      input: [at('index.html'), at('respond/enhance.ts'), at('sign-in/show-password.ts')],
      output: {
        codeSplitting: {
          groups: [
            // A group takes along what it imports: the first of them keeps React out of the second.
            { name: 'react', priority: 2, test: /node_modules[\\/](react|react-dom|react-router|scheduler|@tanstack)[\\/]/ },
            // Loaded with the first chart, not with the first page.
            { name: 'charts', priority: 1, test: /node_modules[\\/](chart\.js|react-chartjs-2|@kurkle)[\\/]/ },
          ],
        },
      },
    },
  },
  server: {
    proxy: { '/api': SERVER, '/sign-in': SERVER, '/answer': SERVER, '/my': SERVER },
  },
});
