import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { RunSummary } from '../src/report.ts';
import { GOOD, project, rows, whosaid } from './program.ts';

const OTHER = 'Ben Okoye said that it was over.\n';
let folder = '';

/** Runs the program and returns what run.json says of the stages. */
function run(...args: string[]): RunSummary {
  expect(whosaid(['run', ...args], { cwd: folder })).toMatchObject({ err: '' });
  return JSON.parse(readFileSync(path.join(folder, 'output', 'run.json'), 'utf8')) as RunSummary;
}

function work({ stages: { read, list } }: RunSummary): unknown {
  return { read: read.read, unchanged: read.unchanged, gone: list.gone };
}

const input = (name: string): string => path.join(folder, 'input', name);
const output = (name: string): string => path.join(folder, 'output', name);
const speakers = (): (string | undefined)[] => rows(folder).map(({ speaker }) => speaker);

/** What another folder with the same inputs gives that has never seen a run. */
async function fresh(files: Record<string, string>, name: string): Promise<Buffer> {
  const other = await project(files);
  whosaid(['run'], { cwd: other });
  return readFileSync(path.join(other, 'output', name));
}

beforeEach(async () => {
  folder = await project({ 'a.txt': GOOD, 'b.txt': OTHER });
  expect(work(run())).toEqual({ read: 2, unchanged: 0, gone: 0 });
});

describe('a later run', () => {
  it('reads nothing and writes no table when nothing changed', () => {
    const before = statSync(output('quotes.json')).ino;
    expect(work(run())).toEqual({ read: 0, unchanged: 2, gone: 0 });
    expect(statSync(output('quotes.json')).ino).toBe(before);
  });

  it('reads what changed, be it with the same size and time, and writes what a first run would', async () => {
    const { atime, mtime } = statSync(input('a.txt'));
    writeFileSync(input('a.txt'), GOOD.replace('Ana Ruiz', 'Eva Blum'));
    utimesSync(input('a.txt'), atime, mtime);
    expect(work(run())).toEqual({ read: 1, unchanged: 1, gone: 0 });
    expect(speakers()).toEqual(['Eva Blum', 'Ben Okoye']);
    const files = { 'a.txt': GOOD.replace('Ana Ruiz', 'Eva Blum'), 'b.txt': OTHER };
    for (const name of ['quotes.csv', 'quotes.json'])
      expect(readFileSync(output(name))).toEqual(await fresh(files, name));
  });

  it('reads nothing when only times changed', () => {
    utimesSync(input('a.txt'), new Date(), new Date(Date.now() - 1e6));
    expect(work(run())).toEqual({ read: 0, unchanged: 2, gone: 0 });
  });

  it('puts a new article in its place, and one between two others', async () => {
    writeFileSync(input('aa.txt'), GOOD.replace('Ana Ruiz', 'Eva Blum'));
    expect(work(run())).toEqual({ read: 1, unchanged: 2, gone: 0 });
    expect(speakers()).toEqual(['Ana Ruiz', 'Eva Blum', 'Ben Okoye']);
    const files = { 'a.txt': GOOD, 'aa.txt': GOOD.replace('Ana Ruiz', 'Eva Blum'), 'b.txt': OTHER };
    for (const name of ['quotes.csv', 'quotes.json'])
      expect(readFileSync(output(name))).toEqual(await fresh(files, name));
  });

  it('reads again with --force, and when a setting that matters changed, but not for others', () => {
    expect(work(run('--force'))).toEqual({ read: 2, unchanged: 0, gone: 0 });
    writeFileSync(path.join(folder, 'pipeline.config.json'), '{ "jobs": 1, "csv": { "escapeFormulas": false } }');
    expect(work(run())).toEqual({ read: 0, unchanged: 2, gone: 0 });
    writeFileSync(path.join(folder, 'pipeline.config.json'), '{ "minConfidence": 0.01 }');
    expect(work(run())).toEqual({ read: 2, unchanged: 0, gone: 0 });
  });

  it('mends a table that was changed or deleted', async () => {
    writeFileSync(output('quotes.csv'), 'somebody saved this');
    rmSync(output('quotes.json'));
    expect(work(run())).toEqual({ read: 0, unchanged: 2, gone: 0 });
    for (const name of ['quotes.csv', 'quotes.json'])
      expect(readFileSync(output(name))).toEqual(await fresh({ 'a.txt': GOOD, 'b.txt': OTHER }, name));
  });

  it('reads an article again whose id another file has changed', () => {
    writeFileSync(input('a.md'), OTHER);
    expect(work(run())).toEqual({ read: 2, unchanged: 1, gone: 0 });
    expect(rows(folder).map(({ article_id: id }) => id)).toEqual(['a.md', 'a.txt', 'b']);
  });
});

describe('a file that is gone', () => {
  it('keeps its words, marked, until it is there again', () => {
    renameSync(input('a.txt'), path.join(folder, 'away.txt'));
    expect(work(run())).toEqual({ read: 0, unchanged: 1, gone: 1 });
    expect(rows(folder).map(({ speaker, notes }) => [speaker, notes])).toEqual([
      ['Ana Ruiz', 'removed'],
      ['Ben Okoye', ''],
    ]);
    renameSync(path.join(folder, 'away.txt'), input('a.txt'));
    expect(work(run())).toEqual({ read: 0, unchanged: 2, gone: 0 });
    expect(rows(folder).map(({ notes }) => notes)).toEqual(['', '']);
  });

  it('is dropped where the configuration says so, also later', async () => {
    rmSync(input('a.txt'));
    run();
    writeFileSync(path.join(folder, 'pipeline.config.json'), '{ "removed": "drop" }');
    run();
    for (const name of ['quotes.csv', 'quotes.json'])
      expect(readFileSync(output(name))).toEqual(await fresh({ 'b.txt': OTHER }, name));
  });
});

it('--dry-run says what a run would do, and does nothing', async () => {
  writeFileSync(input('a.txt'), OTHER);
  writeFileSync(input('c.txt'), GOOD);
  rmSync(input('b.txt'));
  const before = statSync(output('quotes.sqlite')).mtimeMs;
  const { code, out } = whosaid(['run', '--dry-run'], { cwd: folder });
  expect([code, out]).toEqual([0, 'changed a.txt\nnew c.txt\ngone b.txt\n2 to read, 0 unchanged, 1 gone\n']);
  expect(statSync(output('quotes.sqlite')).mtimeMs).toBe(before);
  expect(speakers()).toEqual(['Ana Ruiz', 'Ben Okoye']);
  const empty = await project({ 'a.txt': GOOD });
  expect(whosaid(['run', '--dry-run'], { cwd: empty }).out).toBe('new a.txt\n1 to read, 0 unchanged, 0 gone\n');
  expect(() => statSync(path.join(empty, 'output'))).toThrow('ENOENT');
});
