/** Writes the files that the code generates: `npm run generate`; with `--check` it names those that are stale and fails. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generatedFiles } from './generate/files.ts';

const check = process.argv.includes('--check');
const stale = generatedFiles().filter(({ file, content }) => read(file) !== content);
if (check) {
  for (const { file } of stale) process.stderr.write(`${file} is stale: run npm run generate\n`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const { file, content } of stale) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    process.stdout.write(`${file}\n`);
  }
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null; // not there yet
  }
}
