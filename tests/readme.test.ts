import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { rows, whosaid } from './program.ts';

const readme = readFileSync('README.md', 'utf8');

describe('the README', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'whosaid-'));
  cpSync('input', path.join(folder, 'input'), { recursive: true });
  cpSync('pipeline.config.json', path.join(folder, 'pipeline.config.json'));
  const { code, out } = whosaid(['run'], { cwd: folder });

  it('shows what the first run prints', () => {
    expect(code).toBe(0);
    const shown = /<!-- output of npm start -->\n\n```text\n([\s\S]*?)```/.exec(readme)?.[1];
    expect(shown).toBe(out);
  });

  it('shows the rows that the first run writes', () => {
    const shown = readme
      .slice(readme.indexOf('<!-- rows of'), readme.indexOf('A quotation is'))
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .slice(2);
    const cells = shown.map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
    const written = rows(folder).filter(({ article_id: id }) => id === 'harbour-strike');
    expect(cells).toEqual(
      written.map((row) =>
        ['quote', 'type', 'speaker', 'source', 'cue', 'medium', 'confidence'].map((name) => row[name]),
      ),
    );
  });

  it('names a dry run that works', () => {
    expect(readme).toContain('node dist/cli.js run --dry-run');
    const { code, out } = whosaid(['run', '--dry-run'], { cwd: folder });
    expect([code, out]).toEqual([0, '0 to read, 3 unchanged, 0 gone\n']);
  });

  it('names an extract command that works', () => {
    const command = /node dist\/cli\.js (extract .*)/.exec(readme)?.[1] ?? '';
    const result = whosaid(command.split(' '), { cwd: folder });
    expect(result).toMatchObject({ code: 0, err: '' });
    expect(result.out).toContain('Amara Diallo');
  });
});
