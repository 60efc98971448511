import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** SHA-256 of every file of fitted weights below `src`, by its path: figures are of these weights and no others. */
export function fingerprints(): Record<string, string> {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('weights.json'),
  );
  return Object.fromEntries(
    files.sort().map((name) => {
      const file = `src/${name.split(path.sep).join('/')}`;
      return [file, createHash('sha256').update(readFileSync(file)).digest('hex')];
    }),
  );
}
