// Puts the program into a few files of `dist`: with what it uses it is some five hundred, and opening them takes a third of a second.
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { known } from '../dist/lexicon/compromise.js';
import { packedWeights } from '../dist/rank/weights.js';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const dist = path.join(root, 'dist');

/** What finds files of its own beside it, or loads a part of itself in a thread. */
const APART = ['@photostructure/sqlite', 'chokidar', 'pino', 'piscina', 'wink-eng-lite-web-model'];

/** Modules of CommonJS ask for parts of Node. */
const REQUIRE =
  "import { createRequire as requireOf } from 'node:module';\nconst require = requireOf(import.meta.url);";

/** V8 reads text as JSON in half the time that it takes for the same as code, and packed weights in a quarter of the time of named ones. */
const jsonAsText = {
  name: 'json-as-text',
  setup({ onLoad }) {
    onLoad({ filter: /\.json$/ }, async ({ path: file }) => {
      const value = JSON.parse(await readFile(file, 'utf8'));
      const areNamed =
        file.endsWith('weights.json') && Object.keys(value.weights ?? {}).some((name) => name.includes('|'));
      const text = JSON.stringify(areNamed ? { weights: packedWeights(value.weights) } : value);
      return { contents: `export default JSON.parse(${JSON.stringify(text)})`, loader: 'js' };
    });
  },
};

/** Of compromise nothing is used but what it knows of words, which takes it a fifth of a second to unpack. */
const wordsOnly = {
  name: 'words-only',
  setup({ onLoad }) {
    const contents = `export const known = JSON.parse(${JSON.stringify(JSON.stringify(known))})`;
    onLoad({ filter: /\/lexicon\/compromise\.ts$/ }, () => ({ contents, loader: 'js' }));
  },
};

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: ['src/cli.ts', 'src/worker.ts'],
  outdir: dist,
  bundle: true,
  splitting: true,
  chunkNames: 'chunk-[hash]',
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  external: APART,
  plugins: [jsonAsText, wordsOnly],
  banner: { js: REQUIRE },
  logLevel: 'warning',
  metafile: true,
});
const files = new Set(Object.keys(metafile.outputs).map((file) => path.basename(file)));
for (const name of await readdir(dist))
  if (name.startsWith('chunk-') && !files.has(name)) await rm(path.join(dist, name));
const inputs = [...Object.keys(metafile.inputs), 'node_modules/compromise/words'];
await writeFile(path.join(dist, 'LICENSES.txt'), await licensesOf(inputs));

/** The licenses of the packages that the bundle has in it. */
async function licensesOf(inputs) {
  const packages = new Set(
    inputs.flatMap((input) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []),
  );
  const texts = await Promise.all(
    [...packages].sort().map(async (folder) => {
      const files = await readdir(path.join(root, folder));
      const file = files.find((name) => /^licen[cs]e/i.test(name));
      const { name, version, license } = JSON.parse(await readFile(path.join(root, folder, 'package.json'), 'utf8'));
      const text = file === undefined ? '' : await readFile(path.join(root, folder, file), 'utf8');
      return `${name} ${version} (${license})\n\n${text.trim()}\n`;
    }),
  );
  return texts.join(`\n${'-'.repeat(80)}\n\n`);
}
