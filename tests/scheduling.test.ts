import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLI, GOOD } from './program.ts';

const page = readFileSync('docs/scheduling.md', 'utf8');

/** A home with articles, and commands of the page made to run there. */
function home(): { folder: string; placed: (words: string) => string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'whosaid-'));
  mkdirSync(path.join(folder, 'articles'));
  writeFileSync(path.join(folder, 'articles', 'a.txt'), GOOD);
  const placed = (words: string): string =>
    words
      .replaceAll('/usr/bin/node', process.execPath)
      .replaceAll(/(?:%h|\/home\/me)\/whosaid\/dist\/cli\.js/g, CLI)
      .replaceAll(/%h|\/home\/me/g, folder);
  return { folder, placed };
}

function block(language: string, containing: string): string {
  const blocks = [...page.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, text]) => text ?? '',
  );
  return blocks.find((text) => text.includes(containing)) ?? '';
}

describe.runIf(process.platform !== 'win32')('docs/scheduling.md', () => {
  it('has a line for cron that works with what cron gives', () => {
    const { folder, placed } = home();
    const command = placed(block('cron', 'run').trim().split(' ').slice(5).join(' '));
    const { status } = spawnSync('/bin/sh', ['-c', command], {
      cwd: '/',
      env: { HOME: folder, PATH: '/usr/bin:/bin' },
    });
    expect(status).toBe(0);
    expect(readFileSync(path.join(folder, 'quotes', 'quotes.csv'), 'utf8')).toContain('Ana Ruiz');
    const log = readFileSync(path.join(folder, 'whosaid.log'), 'utf8').trim().split('\n');
    expect(log.map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual(['run started', 'run finished']);
  });

  it('has units for systemd whose command works and which systemd takes', (test) => {
    const { folder, placed } = home();
    const service = placed(block('ini', 'ExecStart'));
    const command = /ExecStart=(.*)/.exec(service)?.[1] ?? '';
    expect(spawnSync('/bin/sh', ['-c', command], { cwd: '/' }).status).toBe(0);
    for (const [name, unit] of [
      ['service', service],
      ['timer', block('ini', 'OnCalendar')],
    ] as const)
      writeFileSync(path.join(folder, `whosaid.${name}`), unit);
    if (spawnSync('systemd-analyze', ['--version']).status !== 0) test.skip('systemd is not here');
    execFileSync('systemd-analyze', ['verify', path.join(folder, 'whosaid.timer')]);
  });
});
