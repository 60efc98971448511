import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { checkConfig } from '../src/config.ts';
import type { RunSummary } from '../src/report.ts';
import { watchInput } from '../src/watch/watch.ts';
import { CLI, GOOD, project, rows, whosaid } from './program.ts';

/** `npm run soak` asks for more. */
const FILES = Number(process.env.WHOSAID_SOAK_FILES ?? 60);
const TABLES = ['quotes.csv', 'quotes.json', 'rejected.csv'];

type Line = Partial<RunSummary> & { readonly msg: string };
let watcher: ChildProcess | undefined;

/** Starts `whosaid watch` in a project; its log fills the list that is returned. */
function startWatch(folder: string): Line[] {
  writeFileSync(path.join(folder, 'pipeline.config.json'), '{ "removed": "drop" }');
  const child = spawn(process.execPath, [CLI, 'watch', '--log', 'json'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  watcher = child;
  const lines: Line[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => lines.push(JSON.parse(line) as Line));
  return lines;
}

async function until(isSo: () => boolean, ms = 60_000): Promise<void> {
  for (const end = Date.now() + ms; !isSo() && Date.now() < end;) await wait(100);
  expect(isSo()).toBe(true);
}

function speakers(folder: string): (string | undefined)[] {
  return existsSync(path.join(folder, 'output', 'quotes.csv')) ? rows(folder).map(({ speaker }) => speaker) : [];
}

afterEach(() => {
  watcher?.kill('SIGKILL');
});

describe('whosaid watch', () => {
  it('writes after each batch, waits until a file is complete, passes editors’ files over, and ends in good order', async () => {
    const folder = await project({ 'a.txt': GOOD });
    const log = startWatch(folder);
    await until(() => speakers(folder).length === 1);
    const slow = path.join(folder, 'input', 'slow.txt');
    for (const part of ['“It ', 'is ', 'over,” ', 'said ', 'Ben ', 'Okoye.']) {
      appendFileSync(slow, part);
      await wait(400);
    }
    for (const name of ['.a.txt.swp', 'a.txt~', '~$a.txt', 'b.txt.part'])
      writeFileSync(path.join(folder, 'input', name), GOOD);
    await until(() => speakers(folder).join() === 'Ana Ruiz,Ben Okoye');
    const read = (): number[] => log.flatMap(({ stages }) => stages?.read.read ?? []);
    // The log tells of a batch once its tables are written.
    await until(() => read().length > 1);
    expect(read()).toEqual([1, 1]);
    expect(whosaid(['run', '--output', path.join(folder, 'other')], { cwd: folder }).code).toBe(0);
    watcher?.kill('SIGTERM');
    expect(await once(watcher!, 'exit')).toEqual([0, null]);
    expect(log.at(-1)?.msg).toBe('stopped');
  });

  it('goes on after its folders were renamed, deleted and made again', async () => {
    const folder = await project({ 'a.txt': GOOD });
    const input = path.join(folder, 'input');
    const log = startWatch(folder);
    await until(() => speakers(folder).length === 1);
    mkdirSync(path.join(input, 'more'));
    writeFileSync(path.join(input, 'more', 'b.txt'), 'Ben Okoye said that it was over.');
    await until(() => speakers(folder).length === 2);
    renameSync(path.join(input, 'more'), path.join(input, 'less'));
    await until(() => rows(folder).some(({ source_file: file }) => file === 'less/b.txt'));
    renameSync(input, path.join(folder, 'away'));
    await until(() => log.some(({ msg }) => msg.startsWith('Cannot find the input folder')));
    mkdirSync(input);
    writeFileSync(path.join(input, 'c.txt'), 'Eva Blum said that it had begun.');
    await until(() => speakers(folder).join() === 'Eva Blum');
    rmSync(path.join(folder, 'output'), { recursive: true });
    writeFileSync(path.join(input, 'd.txt'), GOOD);
    await until(() => speakers(folder).join() === 'Eva Blum,Ana Ruiz');
  });

  it('gives signs of life', async () => {
    const folder = await project({ 'a.txt': GOOD });
    const config = {
      ...checkConfig({}, 'test'),
      input: path.join(folder, 'input'),
      output: path.join(folder, 'output'),
    };
    const heard: unknown[] = [];
    const stop = new AbortController();
    const log = { isJson: true, warn: () => undefined, info: (words: string, fields?: object) => { heard.push([words, fields]); } }; // prettier-ignore
    const watching = watchInput(config, { stop: stop.signal, log, heartbeatMs: 200 });
    await until(() => heard.length > 3);
    stop.abort();
    await watching;
    expect(heard.at(-1)).toEqual([`watching ${config.input}`, expect.objectContaining({ articles: 1, rejected: 0 })]);
  });

  it(`ends with what a first run gives, whatever was done to ${String(FILES)} files`, async () => {
    const folder = await project({});
    const input = path.join(folder, 'input');
    startWatch(folder);
    await disturb(input, FILES);
    const fresh = path.join(folder, 'fresh');
    whosaid(['run', '--output', fresh], { cwd: folder });
    const read = (output: string): string[] =>
      TABLES.map((name) => (existsSync(path.join(output, name)) ? readFileSync(path.join(output, name), 'utf8') : ''));
    const expected = read(fresh);
    await until(() => read(path.join(folder, 'output')).join() === expected.join(), 120_000);
    expect(rows(folder).length).toBeGreaterThan(FILES / 4);
  }, 3_600_000);
});

/** Makes files, and changes, renames and deletes some of those that are there, at random. */
async function disturb(input: string, files: number): Promise<void> {
  const names: string[] = [];
  const any = (): string => path.join(input, names[Math.floor(Math.random() * names.length)]!);
  const deeds: (() => void)[] = [
    () => { appendFileSync(any(), '\n“We will be back,” Ben Okoye told reporters.\n'); },
    () => { writeFileSync(any(), GOOD.replace('Ana Ruiz', 'Eva Blum')); },
    () => { renameSync(...rename(names, input)); },
    () => { rmSync(path.join(input, names.splice(Math.floor(Math.random() * names.length), 1)[0]!)); },
    () => { writeFileSync(path.join(input, `.${String(Math.random())}.swp`), GOOD); },
    () => { writeFileSync(any(), Buffer.from([0, 1, 2])); },
  ]; // prettier-ignore
  for (let made = 0; made < files; made++) {
    const below = `folder-${String(made % 7)}`;
    mkdirSync(path.join(input, below), { recursive: true });
    names.push(path.join(below, `${String(made)}.txt`));
    writeFileSync(path.join(input, names.at(-1)!), `${GOOD}\nNumber ${String(made)}.\n`);
    if (Math.random() < 0.6 && names.length > 5) deeds[Math.floor(Math.random() * deeds.length)]!();
    await wait(Math.random() * 60);
  }
}

/** Gives a file another name, in another folder. */
function rename(names: string[], input: string): [string, string] {
  const index = Math.floor(Math.random() * names.length);
  const before = names[index]!;
  names[index] = path.join(path.dirname(names[0]!), `renamed-${path.basename(before)}`);
  return [path.join(input, before), path.join(input, names[index])];
}
