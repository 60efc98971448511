import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { writeArticles } from '../scripts/soak/articles.mjs';
import { CLI, project } from './program.ts';

/** `npm run soak` asks for more. */
const KILLS = Number(process.env.WHOSAID_KILLS ?? 5);
const TABLES = ['quotes.csv', 'quotes.json', 'rejected.csv'];

/** Starts a run and kills it after `ms`; whether it was still running then. */
async function killAfter(ms: number, folder: string): Promise<boolean> {
  const child = spawn(process.execPath, [CLI, 'run'], { cwd: folder, stdio: 'ignore' });
  const ended = once(child, 'exit');
  await Promise.race([setTimeout(ms), ended]);
  child.kill('SIGKILL');
  const [, signal] = (await ended) as [number | null, string | null];
  return signal === 'SIGKILL';
}

it(`a run killed at any moment is finished by the next with the same bytes (${String(KILLS)} kills)`, async () => {
  const folder = await project({});
  writeArticles(path.join(folder, 'input'), 300, [1, 2, 3]);
  const output = path.join(folder, 'output');
  const finish = (): string[] => {
    const { status, stderr } = spawnSync(process.execPath, [CLI, 'run'], { cwd: folder, encoding: 'utf8' });
    expect({ status, stderr: stderr.replace(/.*gone without ending its run.*\n/, '') }).toEqual({
      status: 0,
      stderr: '',
    });
    return TABLES.map((name) =>
      createHash('sha256')
        .update(readFileSync(path.join(output, name)))
        .digest('hex'),
    );
  };
  const started = Date.now();
  const undisturbed = finish();
  const duration = Date.now() - started;
  for (let kills = 0; kills < KILLS;) {
    rmSync(output, { recursive: true });
    const moments: number[] = [];
    do {
      moments.push(Math.round(Math.random() * duration));
      if (await killAfter(moments.at(-1)!, folder)) kills++;
    } while (Math.random() < 0.4); // some runs are killed again while they go on from what is there
    expect(finish(), `killed after ${moments.join(', ')} ms`).toEqual(undisturbed);
    const left = ['quotes.csv', 'quotes.json', 'quotes.sqlite', 'rejected.csv', 'run.json'];
    expect(readdirSync(output).sort(), `killed after ${moments.join(', ')} ms`).toEqual(left);
  }
}, 7_200_000);
