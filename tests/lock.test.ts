import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { takeLock } from '../src/store/lock.ts';
import { openStore } from '../src/store/open.ts';
import { CLI, GOOD, project, rows, whosaid } from './program.ts';

/** A project whose first run is over, and its store held by another process since `age` milliseconds. */
async function heldProject(owner: { pid: number; host?: string; age?: number }): Promise<string> {
  const folder = await project({ 'a.txt': GOOD });
  whosaid(['run'], { cwd: folder });
  const store = openStore(path.join(folder, 'output'));
  store
    .prepare('INSERT INTO lock (one, run, pid, host, beat) VALUES (1, 1, ?, ?, ?)')
    .run(owner.pid, owner.host ?? hostname(), Date.now() - (owner.age ?? 0));
  store.close();
  return folder;
}

/** The number of a process that has ended. */
async function deadProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  return child.pid ?? 0;
}

describe('one run at a time', () => {
  it.each([
    ['a living process', { pid: process.pid }],
    ['a process of another machine', { pid: 1, host: 'elsewhere', age: 10_000 }],
  ])('%s keeps others out', async (_, owner) => {
    const folder = await heldProject(owner);
    expect(whosaid(['run'], { cwd: folder })).toMatchObject({
      code: 4,
      err: expect.stringContaining(`Another run holds the output folder: process ${String(owner.pid)}`) as string,
    });
    expect(whosaid(['run', '--output', 'other'], { cwd: folder }).code).toBe(0);
  });

  it.each([
    ['that has ended', async () => ({ pid: await deadProcess() })],
    ['that gave no sign of life for a minute', () => ({ pid: process.pid, age: 61_000 })],
    ['of another machine that gave none', () => ({ pid: 1, host: 'elsewhere', age: 61_000 })],
  ])('a process %s is followed, with a word of it', async (_, owner) => {
    const folder = await heldProject(await owner());
    expect(whosaid(['run'], { cwd: folder })).toMatchObject({
      code: 0,
      err: expect.stringContaining('is gone without ending its run') as string,
    });
    expect(whosaid(['run'], { cwd: folder })).toMatchObject({ code: 0, err: '' });
  });

  it('one that was taken over writes no more', async () => {
    const folder = await project({ 'a.txt': GOOD });
    whosaid(['run'], { cwd: folder });
    const store = openStore(path.join(folder, 'output'));
    const lock = takeLock(store, () => undefined);
    store.exec('UPDATE lock SET run = 1');
    expect(() => {
      lock.write(() => store.exec('DELETE FROM files'));
    }).toThrow('took the output folder over');
    expect(store.prepare('SELECT count(*) AS files FROM files').get()).toMatchObject({ files: 1 });
    store.close();
  });
});

describe('a run that is asked to stop', () => {
  const articles = Object.fromEntries(
    Array.from({ length: 300 }, (_, index) => [`${String(index + 100)}.txt`, `${GOOD}\n`.repeat(20)]),
  );

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s writes what was read, and the next run goes on', async (signal, code) => {
    const folder = await project(articles);
    const child = spawn(process.execPath, [CLI, 'run'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    const words: string[] = [];
    child.stdout.on('data', (chunk) => words.push(String(chunk)));
    while (readCount(folder) === 0) await setTimeout(20);
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([code, null]);
    expect(words.join('')).toContain('Stopped before the end; the next run goes on from here');
    const half = new Set(rows(folder).map(({ article_id: id }) => id)).size;
    expect(half).toBeGreaterThan(0);
    expect(half).toBeLessThan(300);
    const result = whosaid(['run'], { cwd: folder });
    expect(result).toMatchObject({ code: 0, err: '' });
    expect(result.out).toContain(`${String(300 - half)} articles read now, ${String(half)} unchanged`);
  });

  it('a second time leaves at once', async () => {
    const few = Object.fromEntries(Object.entries(articles).slice(0, 16));
    const folder = await project({ ...few, 'long.txt': `${GOOD}\n`.repeat(40_000) });
    const child = spawn(process.execPath, [CLI, 'run', '--jobs', '1'], { cwd: folder, stdio: 'ignore' });
    const ended = once(child, 'exit');
    while (readCount(folder) < 16) await setTimeout(20);
    await setTimeout(200); // now the long one is being read
    child.kill('SIGINT');
    await setTimeout(400);
    const asked = Date.now();
    child.kill('SIGINT');
    expect(await ended).toEqual([130, null]);
    expect(Date.now() - asked).toBeLessThan(1000);
    rmSync(path.join(folder, 'input', 'long.txt'));
    expect(whosaid(['run'], { cwd: folder })).toMatchObject({
      code: 0,
      err: expect.stringContaining('is gone without ending its run') as string,
      out: expect.stringContaining('0 articles read now, 16 unchanged') as string,
    });
  });
});

function readCount(folder: string): number {
  try {
    const store = openStore(path.join(folder, 'output'));
    const { articles } = store.prepare('SELECT count(*) AS articles FROM articles').get() as { articles: number };
    store.close();
    return articles;
  } catch {
    return 0; // no store yet
  }
}
