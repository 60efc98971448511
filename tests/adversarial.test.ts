import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { RunSummary } from '../src/report.ts';
import { GOOD, project, rows, whosaid } from './program.ts';

const MEGABYTE = 1_000_000;
const fill = (unit: string): string => unit.repeat(Math.ceil(MEGABYTE / Buffer.byteLength(unit)));

/** Texts that make careless programs hang, a megabyte of each. */
const TEXTS: Readonly<Record<string, string | Buffer>> = {
  'one letter': fill('a'),
  'capital letters': fill('A'),
  'letters with hyphens': fill('a-'),
  apostrophes: fill('’'),
  'straight apostrophes': fill("'"),
  'straight quotes': fill('"'),
  'opening quotes': fill('“'),
  'a long address': `https://example.org/${fill('x/')}`,
  'NUL bytes': Buffer.alloc(MEGABYTE),
  'NUL bytes late': `${'Words and words. '.repeat(10_000)}${fill('\0')}`,
  emoji: fill('😀'),
  'unpaired surrogates': Buffer.from(`\uFEFF${fill('\ud800')}`, 'utf16le'),
  'no spaces': fill('“Yes,”said.Ana,Ruiz;'),
  brackets: fill('([{<'),
  'combining marks': `a${fill('\u0301')}`,
  'quoted words and names': fill('“No,” said Ana Ruiz, '),
  'cues without end': fill('he said that she told them that '),
  'lines and lines': fill('\n'),
  'blank paragraphs': fill(' \n\n'),
  digits: fill('1'),
  'full stops': fill('. '),
  titles: fill('Mr. Dr. President '),
};

/** Nobody's writing; what reads them takes a time that grows with the square of their quotations, so that the limit may end it. */
const MAY_TAKE_TOO_LONG = [
  'cues without end.txt',
  'no spaces.txt',
  'quoted words and names.txt',
  'letters with hyphens.txt',
];
const NO_ARTICLES = ['NUL bytes late.txt', 'NUL bytes.txt', 'blank paragraphs.txt', 'lines and lines.txt'];

/** Five seconds of a machine that has nothing else to do. */
const SECONDS = Math.ceil(5 * Math.max(1, (loadavg()[0] ?? 0) / availableParallelism()));

it('a megabyte of anything is read, or rejected with the reason, within 5 s, and the articles beside it are all there', async () => {
  const hostile = Object.fromEntries(Object.entries(TEXTS).map(([name, text]) => [`${name}.txt`, text]));
  const ordinary = ['0.txt', 'm.txt', 'zz.txt'];
  const folder = await project({ ...hostile, ...Object.fromEntries(ordinary.map((name) => [name, GOOD])) });
  writeFileSync(path.join(folder, 'pipeline.config.json'), JSON.stringify({ maxArticleSeconds: SECONDS }));
  const { code } = whosaid(['run'], { cwd: folder });
  const run = JSON.parse(readFileSync(path.join(folder, 'output', 'run.json'), 'utf8')) as RunSummary;
  expect(code).toBe(3);
  expect(run.articles + run.rejected.length).toBe(Object.keys(TEXTS).length + ordinary.length);
  const slow = run.rejected.filter(({ reason }) => reason.startsWith('took longer than'));
  const others = run.rejected.filter((one) => !slow.includes(one));
  expect(others.map(({ source_file: name }) => name)).toEqual(NO_ARTICLES);
  expect(slow.map(({ source_file: name }) => name).filter((name) => !MAY_TAKE_TOO_LONG.includes(name))).toEqual([]);
  expect(run.slowest.filter(({ ms }) => ms > SECONDS * 1000 + 500)).toEqual([]);
  const found = rows(folder).filter(({ source_file: name }) => ordinary.includes(name ?? ''));
  expect(found.map(({ source_file: name, speaker }) => [name, speaker])).toEqual(
    ordinary.map((name) => [name, 'Ana Ruiz']),
  );
});
