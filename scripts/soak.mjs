/**
 * The slow proofs: 200 kills, 500 files under `watch`, and 100,000 articles with their memory: `npm run soak -- [kills|watch|memory]...`
 * What each measured is printed; the exit code is 1 when one of them failed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeArticles } from './soak/articles.mjs';

const ARTICLES = Number(process.env.WHOSAID_SOAK_ARTICLES ?? 100_000);
const MOST_MEGABYTES = 600;
/** A second half that holds this much more than the first is taken for growth. */
const GROWTH = 1.1;

const proofs = { kills, watch, memory };
const wanted = process.argv.slice(2);
for (const [name, proof] of Object.entries(proofs)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  process.stdout.write(`${name}\n`);
  if (!(await proof())) process.exitCode = 1;
}

function kills() {
  return test('tests/kill.test.ts', { WHOSAID_KILLS: '200' });
}

function watch() {
  return test('tests/watch.test.ts', { WHOSAID_SOAK_FILES: '500' });
}

function test(file, env) {
  const vitest = path.join('node_modules', 'vitest', 'vitest.mjs');
  return (
    spawnSync(process.execPath, [vitest, 'run', file], { stdio: 'inherit', env: { ...process.env, ...env } }).status ===
    0
  );
}

/** Runs over many articles and looks at the memory of the process every second (Linux). */
async function memory() {
  const folder = mkdtempSync(path.join(tmpdir(), 'whosaid-'));
  writeArticles(path.join(folder, 'input'), ARTICLES);
  const started = Date.now();
  const child = spawn(process.execPath, [path.resolve('dist/cli.js'), 'run', '--jobs', '2'], {
    cwd: folder,
    stdio: 'inherit',
  });
  const samples = [];
  const timer = setInterval(() => samples.push(residentMegabytes(child.pid)), 1000);
  const code = await new Promise((resolve) => child.once('exit', resolve));
  clearInterval(timer);
  const half = samples.length >> 1;
  const first = Math.max(...samples.slice(0, half));
  const second = Math.max(...samples.slice(half));
  const seconds = (Date.now() - started) / 1000;
  process.stdout.write(
    `${ARTICLES} articles in ${seconds.toFixed(0)} s, ${(ARTICLES / seconds).toFixed(0)} a second; most memory in the first half ${first} MB, in the second ${second} MB\n`,
  );
  rmSync(folder, { recursive: true });
  return code === 0 && Math.max(first, second) < MOST_MEGABYTES && second < first * GROWTH;
}

function residentMegabytes(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Math.round(Number(/VmRSS:\s*(\d+)/.exec(status)?.[1] ?? 0) / 1024);
  } catch {
    return 0; // it has just ended
  }
}
