import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { GOOD, project, rows, whosaid } from './program.ts';

/** Root may read everything, so that rights are tried as somebody else. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65534 } : {};

async function rejection(name: string, content: string | Buffer): Promise<string> {
  const folder = await project({ 'good.txt': GOOD, [name]: content });
  const { code, err } = whosaid(['run'], { cwd: folder });
  expect(code).toBe(3);
  expect(rows(folder).map(({ speaker }) => speaker)).toEqual(['Ana Ruiz']);
  const [rejected] = rows(folder, 'rejected.csv');
  const run = JSON.parse(readFileSync(path.join(folder, 'output', 'run.json'), 'utf8')) as {
    rejected: { reason: string }[];
  };
  expect(rejected?.source_file).toBe(name);
  expect(run.rejected.map(({ reason }) => reason)).toEqual([rejected?.reason]);
  expect(err).toContain(rejected?.reason);
  return rejected?.reason ?? '';
}

describe('an input that is no article is rejected with the reason, and the others are read', () => {
  it.each([
    ['empty.txt', '', 'is empty'],
    ['blank.txt', ' \n\n', 'is empty'],
    ['binary.txt', Buffer.from([1, 0, 2, 0, 3, 0, 4]), 'binary data'],
    ['paper.txt', Buffer.from('%PDF-1.7 …'), 'a PDF document'],
    ['large.txt', 'a b '.repeat(1_500_000), 'has 6000000 bytes; expected at most 5000000'],
    ['page.html', '<p>Hello</p>', 'has the type ".html"; expected one of .txt'],
  ])('%s', async (name, content, reason) => {
    expect(await rejection(name, content)).toContain(reason);
  });

  it('a file without read permission', async () => {
    const folder = await project({ 'good.txt': GOOD, 'secret.txt': GOOD });
    chmodSync(path.join(folder, 'input', 'secret.txt'), 0o000);
    for (const part of ['', 'input']) chmodSync(path.join(folder, part), 0o777);
    expect(whosaid(['run'], { cwd: folder, ...NOBODY })).toMatchObject({
      code: 3,
      err: expect.stringContaining('secret.txt cannot be read (EACCES)') as string,
    });
    expect(rows(folder)).toHaveLength(1);
  });

  it('a link that leads out of the folder', async () => {
    const folder = await project({ 'good.txt': GOOD });
    writeFileSync(path.join(folder, 'outside.txt'), GOOD);
    symlinkSync(path.join(folder, 'outside.txt'), path.join(folder, 'input', 'link.txt'));
    expect(whosaid(['run'], { cwd: folder })).toMatchObject({
      code: 3,
      err: expect.stringContaining('link.txt is a link that leads out') as string,
    });
  });
});

it('names with spaces, commas, quotes and letters of all scripts', async () => {
  const names = ['a b, "c" \'d\'.txt', 'новости дня.txt', '記事.txt', 'x=1;y.txt'];
  const folder = await project(Object.fromEntries(names.map((name) => [name, GOOD])));
  expect(whosaid(['run'], { cwd: folder }).code).toBe(0);
  expect(
    rows(folder)
      .map(({ source_file: file }) => file)
      .sort(),
  ).toEqual([...names].sort());
});

it('two files that differ in their extension only keep it in their ids', async () => {
  const folder = await project({ 'a.txt': GOOD, 'a.md': GOOD });
  whosaid(['run'], { cwd: folder });
  expect(rows(folder).map(({ article_id: id }) => id)).toEqual(['a.md', 'a.txt']);
});

it('Windows-1252 keeps its curly marks, UTF-16 and CRLF their places', async () => {
  const latin = Buffer.from('\x93We lost the match,\x94 said Ana Mu\xf1oz, the club\x92s captain.\n', 'latin1');
  const folder = await project({
    'latin.txt': latin,
    'wide.txt': Buffer.from(`\uFEFF${GOOD}`, 'utf16le'),
    'crlf.txt': `Hello.\r\n\r\n${GOOD}`,
  });
  expect(whosaid(['run'], { cwd: folder }).code).toBe(0);
  expect(rows(folder).map(({ speaker, quote_raw: raw, start }) => [speaker, raw?.slice(0, 6), start])).toEqual([
    ['Ana Ruiz', '“We lo', '10'],
    ['Ana Muñoz', '“We lo', '0'],
    ['Ana Ruiz', '“We lo', '0'],
  ]);
});

describe('a configuration or an output folder that cannot be used', () => {
  it('names a mistyped setting', async () => {
    const folder = await project({ 'good.txt': GOOD });
    writeFileSync(path.join(folder, 'pipeline.config.json'), '{ "outptu": "x" }');
    expect(whosaid(['run'], { cwd: folder })).toMatchObject({
      code: 2,
      err: expect.stringContaining('Did you mean output?') as string,
    });
  });

  it('leaves earlier results as they are', async () => {
    const folder = await project({ 'good.txt': GOOD });
    whosaid(['run'], { cwd: folder });
    const before = readFileSync(path.join(folder, 'output', 'quotes.csv'));
    chmodSync(folder, 0o777);
    chmodSync(path.join(folder, 'input'), 0o777);
    chmodSync(path.join(folder, 'output'), 0o555);
    expect(whosaid(['run'], { cwd: folder, ...NOBODY })).toMatchObject({
      code: 2,
      err: expect.stringContaining('Cannot write to the output folder') as string,
    });
    expect(readFileSync(path.join(folder, 'output', 'quotes.csv'))).toEqual(before);
  });

  it('a file in the place of the folder', async () => {
    const folder = await project({ 'good.txt': GOOD });
    writeFileSync(path.join(folder, 'output'), 'a file');
    expect(whosaid(['run'], { cwd: folder })).toMatchObject({
      code: 2,
      err: expect.stringContaining('Cannot write to the output folder') as string,
    });
    mkdirSync(path.join(folder, 'elsewhere'));
    expect(whosaid(['run', '--output', 'elsewhere'], { cwd: folder }).code).toBe(0);
  });
});
