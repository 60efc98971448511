import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkConfig } from '../src/config.ts';
import type { Config } from '../src/config.ts';
import { run } from '../src/run.ts';
import type { RunOptions } from '../src/run.ts';
import type { RunSummary } from '../src/report.ts';
import { GOOD, project, rows, whosaid } from './program.ts';

async function runIn(folder: string, settings: object, options: RunOptions = {}): Promise<RunSummary> {
  const config: Config = checkConfig({ ...settings }, 'test');
  return run({ ...config, input: path.join(folder, 'input'), output: path.join(folder, 'output') }, options);
}

describe('an article that ends its thread', () => {
  it('costs itself alone, with the reason, and is not tried again until it changes', async () => {
    const good = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`good-${String(index + 10)}.txt`, GOOD]));
    const bad = {
      'good-12-exit.txt': 'EXIT',
      'good-14-loop.txt': 'LOOP',
      'good-16-throw.txt': 'THROW',
      'good-18-memory.txt': 'MEMORY',
    };
    const folder = await project({ ...good, ...bad });
    await setTimeout(2100); // so that size and times vouch for the bytes
    const worker = path.resolve('tests/hostile-worker.mjs');
    const settings = { jobs: 2, maxArticleSeconds: 8, maxArticleMemory: 256 };
    const { rejected } = await runIn(folder, settings, { worker });
    expect(rows(folder).map(({ article_id: id }) => `${id ?? ''}.txt`)).toEqual(Object.keys(good));
    expect(rejected.map(({ source_file: name, reason }) => [name, reason])).toEqual([
      ['good-12-exit.txt', expect.stringContaining('ended the thread that read it')],
      ['good-14-loop.txt', 'took longer than 8 s to read. Split it, or raise maxArticleSeconds in the configuration'],
      ['good-16-throw.txt', expect.stringContaining('out of the blue')],
      ['good-18-memory.txt', expect.stringContaining('needs more than 256 MB of memory')],
    ]);
    const again = await runIn(folder, settings, { worker });
    expect(again.stages.read).toMatchObject({ unchanged: 24, read: 0, rejected: 0 });
    expect(again.rejected).toEqual(rejected);
  });
});

describe('any number of threads', () => {
  const word = fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    '’',
    'said',
    'told',
    'Ana Ruiz',
    'he',
    'the mayor',
    'that',
    ',',
    '.',
    '\n\n',
    'over',
    '😀',
    '\ud83d',
    '(',
    'é',
    'according to',
  );
  const text = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));

  it('writes the same bytes, with places that hold the words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 4, maxLength: 12 }), async (texts) => {
        const folder = await project(Object.fromEntries(texts.map((one, index) => [`${String(index)}.txt`, one])));
        const written: string[][] = [];
        for (const jobs of [1, 2, 3]) {
          const output = mkdtempSync(path.join(tmpdir(), 'whosaid-'));
          await run({ ...checkConfig({ jobs }, 'test'), input: path.join(folder, 'input'), output });
          written.push(
            ['quotes.csv', 'quotes.json', 'rejected.csv'].map((name) => readFileSync(path.join(output, name), 'utf8')),
          );
        }
        expect(written[1]).toEqual(written[0]);
        expect(written[2]).toEqual(written[0]);
        const { quotes } = JSON.parse(written[0]?.[1] ?? '') as { quotes: Quote[] };
        for (const { source_file: file, content, start, end, source, source_span: spans } of quotes) {
          const words = Buffer.from(texts[Number.parseInt(file)] ?? '').toString();
          expect(content.every(([from, to]) => 0 <= from && from < to && to <= words.length)).toBe(true);
          expect([content[0]?.[0], content.at(-1)?.[1]]).toEqual([start, end]);
          // The span takes the comma behind an apposition with it, the column does not.
          if (source !== null && spans[0] !== undefined)
            expect(words.slice(...spans[0]).replace(/\s*,$/, '')).toBe(source);
        }
      }),
      { numRuns: 3, examples: [[['“', 'Ana Ruiz , said according to', '“', '“']]] },
    );
  });

  it('prints the same with extract', async () => {
    const folder = await project({ 'a.txt': GOOD, 'b.txt': GOOD, 'c.txt': 'x', 'd.html': '' });
    const [one, two] = ['1', '2'].map((jobs) => whosaid(['extract', 'input', '--jobs', jobs], { cwd: folder }));
    expect(two).toEqual(one);
    expect(one).toMatchObject({ code: 3 });
    expect(one?.out.split('\n')).toHaveLength(4);
  });
});

interface Quote {
  readonly source_file: string;
  readonly content: [number, number][];
  readonly start: number;
  readonly end: number;
  readonly source: string | null;
  readonly source_span: [number, number][];
}
