import { readFileSync, readdirSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { expect, it } from 'vitest';

const DIST = path.resolve('dist');
const APART = ['@photostructure/sqlite', 'chokidar', 'pino', 'piscina', 'wink-eng-lite-web-model'];

/** What a file of the bundle imports, now or when asked. */
function importsOf(file: string): string[] {
  const code = readFileSync(path.join(DIST, file), 'utf8');
  const found = code.matchAll(/^(?:import|export)\b[^'"`;]*?["']([^"'\n]+)["'];|\bimport\(["']([^"'\n]+)["']\)/gm);
  return [...found].map(([, now, later]) => now ?? later!);
}

it('holds all that the program needs in a few files, but for what must stand alone', () => {
  const files = new Set(['cli.js', 'worker.js']);
  const packages = new Set<string>();
  for (const file of files)
    for (const name of importsOf(file))
      if (name.startsWith('./')) files.add(name.slice(2));
      else if (!isBuiltin(name)) packages.add(name);
  expect([...files].filter((file) => !/^(?:cli|worker|chunk-\w+)\.js$/.test(file))).toEqual([]);
  expect(files.size).toBeLessThan(40);
  expect(readdirSync(DIST).filter((name) => name.startsWith('chunk-') && !files.has(name))).toEqual([]);
  expect([...packages].filter((name) => !APART.includes(name))).toEqual([]);
});

it('has the licenses of the packages that are in it', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
  const licenses = readFileSync(path.join(DIST, 'LICENSES.txt'), 'utf8');
  for (const [name, version] of Object.entries(dependencies))
    if (!APART.includes(name))
      expect(licenses).toMatch(
        new RegExp(`^${name} ${version.replaceAll('.', '\\.')} \\(\\S+\\)\\n\\n.*Copyright`, 'ms'),
      );
});
