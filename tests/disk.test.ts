import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CLI, GOOD, project, rows, whosaid } from './program.ts';

const isRoot = process.getuid?.() === 0;
const TABLES = ['quotes.csv', 'quotes.json', 'rejected.csv', 'run.json'];
const MANY = Object.fromEntries(
  Array.from({ length: 60 }, (_, index) => [`${String(index + 100)}.txt`, `${GOOD}\n`.repeat(30)]),
);
let folder = '';
let output = '';

const tables = (): string[] => TABLES.map((name) => readFileSync(path.join(output, name), 'utf8'));

function add(articles: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(articles)) writeFileSync(path.join(folder, 'input', name), text);
}

/** What a first run writes of the same inputs. */
function fresh(): string[] {
  expect(whosaid(['run', '--output', 'fresh'], { cwd: folder }).code).toBe(0);
  return TABLES.slice(0, 3).map((name) => readFileSync(path.join(folder, 'fresh', name), 'utf8'));
}

beforeEach(async () => {
  folder = await project({ 'a.txt': GOOD });
  output = path.join(folder, 'output');
  mkdirSync(output);
});

/** Whether a small file system can be mounted here; in most containers it cannot. */
function mount(kilobytes: number): boolean {
  return spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${String(kilobytes)}k`, 'tmpfs', output]).status === 0;
}

describe('a full disk', () => {
  afterEach(() => {
    spawnSync('umount', [output]);
  });

  it.runIf(isRoot && process.platform === 'linux')(
    'leaves the tables as they were, says so, and the next run goes on',
    (test) => {
      if (!mount(600)) test.skip('no file system can be mounted here');
      expect(whosaid(['run'], { cwd: folder }).code).toBe(0);
      const before = tables();
      add(MANY);
      expect(whosaid(['run'], { cwd: folder })).toMatchObject({
        code: 1,
        err: expect.stringMatching(/^There is no room left for the output folder .* Make room and run again/) as string,
      });
      expect(tables()).toEqual(before);
      execFileSync('mount', ['-o', 'remount,size=20m', output]);
      expect(whosaid(['run'], { cwd: folder }).code).toBe(0);
      expect(tables().slice(0, 3)).toEqual(fresh());
      expect(readdirSync(output).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    },
  );

  it.runIf(process.platform !== 'win32').each([200])('and a limit of %i kB for a file do the same', (limit) => {
    expect(whosaid(['run'], { cwd: folder }).code).toBe(0);
    const before = tables();
    add(MANY);
    const command = `ulimit -f ${String(limit * 2)}; exec "$0" "$@"`; // POSIX counts blocks of 512 bytes
    const { status, stderr } = spawnSync('sh', ['-c', command, process.execPath, CLI, 'run'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringContaining('There is no room left') as string,
    });
    expect(tables()).toEqual(before);
    expect(whosaid(['run'], { cwd: folder }).code).toBe(0);
    expect(tables().slice(0, 3)).toEqual(fresh());
  });
});

describe('an output that cannot be written', () => {
  it.runIf(isRoot)('as a read-only file system leaves the tables as they were', (test) => {
    if (!mount(2000)) test.skip('no file system can be mounted here');
    expect(whosaid(['run'], { cwd: folder }).code).toBe(0);
    const before = tables();
    execFileSync('mount', ['-o', 'remount,ro', output]);
    add(MANY);
    const result = whosaid(['run'], { cwd: folder });
    expect(result).toMatchObject({
      code: 2,
      err: expect.stringContaining('Cannot write to the output folder') as string,
    });
    expect(tables()).toEqual(before);
    spawnSync('umount', [output]);
  });

  it('as a read-only store is named', () => {
    expect(whosaid(['run'], { cwd: folder }).code).toBe(0);
    const before = tables();
    for (const name of ['', 'input', 'output']) chmodSync(path.join(folder, name), 0o777);
    chmodSync(path.join(output, 'quotes.sqlite'), 0o444);
    add(MANY);
    const { code, err } = whosaid(['run'], { cwd: folder, ...(isRoot ? { uid: 65534 } : {}) });
    expect([code, err]).toEqual([2, expect.stringContaining('Cannot write to the store of the output folder')]);
    expect(tables()).toEqual(before);
    expect(rows(folder)).toHaveLength(1);
  });
});
