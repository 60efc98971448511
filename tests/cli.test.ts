import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { quotesSchema } from '../src/write/schema.ts';
import { columns } from '../src/write/columns.ts';
import { GOOD, project, rows, whosaid } from './program.ts';

describe('whosaid run', () => {
  it('writes tables that agree, the same bytes on every run', async () => {
    const folder = await project({ 'b.txt': GOOD, 'a.md': '# Title\n\nBen Okoye said that it was over.\n' });
    const first = whosaid(['run'], { cwd: folder });
    expect(first).toMatchObject({ code: 0, err: '' });
    const read = (name: string): Buffer => readFileSync(path.join(folder, 'output', name));
    const before = [read('quotes.csv'), read('quotes.json')];
    expect(whosaid(['run'], { cwd: folder }).code).toBe(0);
    expect([read('quotes.csv'), read('quotes.json')]).toEqual(before);
    const json = quotesSchema.parse(JSON.parse(read('quotes.json').toString()));
    expect(rows(folder).map(({ quote }) => quote)).toEqual(json.quotes.map(({ quote }) => quote));
    expect(json.quotes.map(({ speaker }) => speaker)).toEqual(['Ben Okoye', 'Ana Ruiz']);
    expect(Object.keys(rows(folder)[0] ?? {})).toEqual(columns.map(({ name }) => name));
    expect(read('quotes.csv').subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(read('quotes.csv').toString()).toContain('\r\n');
    expect(readdirSync(path.join(folder, 'output')).sort()).toEqual([
      'quotes.csv',
      'quotes.json',
      'quotes.sqlite',
      'rejected.csv',
      'run.json',
    ]);
  });

  it('makes formulas harmless', async () => {
    const folder = await project({ '=a.txt': '“=1+1,” said Ana Ruiz. “@home,” she said.' });
    whosaid(['run'], { cwd: folder });
    expect(rows(folder).map(({ quote, article_id: id }) => [quote, id])).toEqual([
      ["'=1+1", "'=a"],
      ["'@home", "'=a"],
    ]);
  });

  it('leaves out what is less sure than minConfidence', async () => {
    const folder = await project({ 'a.txt': GOOD });
    writeFileSync(path.join(folder, 'pipeline.config.json'), '{ "minConfidence": 1, "formats": ["csv"] }');
    expect(whosaid(['run'], { cwd: folder }).out).toContain('0 quotations');
    expect(rows(folder)).toEqual([]);
  });

  it('says what to do with an empty and a missing input folder', async () => {
    const folder = await project({});
    expect(whosaid(['run'], { cwd: folder })).toMatchObject({ code: 0 });
    expect(whosaid(['run', '--input', 'nowhere'], { cwd: folder })).toMatchObject({
      code: 2,
      err: expect.stringContaining('Cannot find the input folder') as string,
    });
  });
});

describe('--acts', () => {
  const TEXT = 'Ana Ruiz said that it was over. Ben Okoye strongly supports the strike. Cora Lind opposes the ban.';
  const actsOf = (...args: string[]): unknown[] => {
    const { out } = whosaid(['extract', '-', ...args], { input: TEXT });
    return (JSON.parse(out) as { quotations: { act: string }[] }).quotations.map(({ act }) => act);
  };

  it('widens and narrows what is given without marks', () => {
    expect(actsOf()).toEqual(['speech']);
    expect(actsOf('--acts', 'all')).toEqual(['speech', 'attitude', 'attitude']);
    expect(actsOf('--acts', 'attitude, thought')).toEqual(['attitude', 'attitude']);
  });

  it('names what it takes', () => {
    const { code, err } = whosaid(['extract', '-', '--acts', 'song'], { input: TEXT });
    expect({ code, err }).toEqual({
      code: 2,
      err: '--acts takes speech, writing, thought, attitude, perception or all, found song.\n',
    });
  });
});

describe('whosaid extract', () => {
  it('prints one article a line with spans', async () => {
    const folder = await project({ 'one.txt': GOOD, 'two.txt': 'Nothing was said.' });
    const { code, out } = whosaid(['extract', 'input'], { cwd: folder });
    const articles = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; quotations: Record<string, unknown>[] });
    expect(code).toBe(0);
    expect(articles.map(({ id, quotations }) => [id, quotations.length])).toEqual([
      ['one', 1],
      ['two', 0],
    ]);
    const [quotation] = articles[0]?.quotations ?? [];
    expect(quotation).toMatchObject({ type: 'direct', speaker: 'Ana Ruiz', kind: 'person' });
    const words = (part: unknown): string[] =>
      (part as [number, number][]).map(([start, end]) => GOOD.slice(start, end));
    expect(words(quotation?.content)).toEqual(['“We lost the match,”', '“We know why.”']);
    expect([words(quotation?.cue), words(quotation?.source)]).toEqual([['said'], ['Ana Ruiz, the club’s captain']]);
  });

  it('reads standard input and prints JSON and CSV', () => {
    expect(JSON.parse(whosaid(['extract', '--format', 'json'], { input: GOOD }).out)).toMatchObject([
      { speaker: 'Ana Ruiz' },
    ]);
    expect(whosaid(['extract', '-', '--format', 'csv'], { input: GOOD }).out).toContain(
      'We lost the match We know why.',
    );
  });

  it('names a path that is not there', () => {
    expect(whosaid(['extract', 'nowhere.txt'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('Cannot find nowhere.txt') as string,
    });
  });
});

it.each([
  [['--version'], 0],
  [['--help'], 0],
  [['rum'], 2],
  [['run', '--inptu', 'x'], 2],
  [['extract', '--format', 'xml'], 2],
])('whosaid %j exits with %i', (args, code) => {
  expect(whosaid(args).code).toBe(code);
});
