import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { csvLines } from '../src/write/csv.ts';
import { GOOD, project, rows, whosaid } from './program.ts';

describe('no path leaves the folders', () => {
  it('in by links to files and folders, devices and pipes', async () => {
    const folder = await project({ 'good.txt': GOOD });
    const input = path.join(folder, 'input');
    mkdirSync(path.join(folder, 'outside'));
    writeFileSync(path.join(folder, 'outside', 'secret.txt'), GOOD);
    symlinkSync(path.join(folder, 'outside', 'secret.txt'), path.join(input, 'file.txt'));
    symlinkSync('../outside/secret.txt', path.join(input, 'relative.txt'));
    symlinkSync(path.join(folder, 'outside'), path.join(input, 'folder'));
    symlinkSync('/dev/zero', path.join(input, 'zero.txt'));
    symlinkSync('good.txt', path.join(input, 'inside.txt'));
    symlinkSync('nowhere.txt', path.join(input, 'dangling.txt'));
    symlinkSync('.', path.join(input, 'loop'));
    if (process.platform !== 'win32') execFileSync('mkfifo', [path.join(input, 'pipe.txt')]);
    const { code } = whosaid(['run'], { cwd: folder });
    expect(code).toBe(3);
    expect(rows(folder).map(({ source_file: name }) => name)).toEqual(['good.txt', 'inside.txt']);
    const rejected = rows(folder, 'rejected.csv').map(({ source_file: name, reason }) => [name, reason?.slice(0, 20)]);
    expect(rejected).toEqual([
      ['dangling.txt', 'cannot be read (ENOE'],
      ['file.txt', 'is a link that leads'],
      ['folder', 'is a link that leads'],
      ['loop', expect.any(String)],
      ['relative.txt', 'is a link that leads'],
      ['zero.txt', 'is a link that leads'],
    ]);
  });

  it('out by links in the place of tables and of temporary files', async () => {
    const folder = await project({ '..a..txt': GOOD });
    const output = path.join(folder, 'output');
    mkdirSync(output);
    for (const name of ['quotes.csv', 'quotes.json', 'rejected.csv', 'run.json'])
      symlinkSync(path.join(folder, `stolen-${name}`), path.join(output, name));
    expect(whosaid(['run'], { cwd: folder }).code).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['input', 'output']);
    expect(existsSync(path.join(output, 'quotes.csv'))).toBe(true);
  });
});

describe('a cell that a spreadsheet would run', () => {
  // The starts that OWASP's page on CSV injection lists, with the forms of full width.
  it.each(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'])('%j at its start is made harmless', (start) => {
    for (const rest of ['1+1', "cmd|' /C calc'!A0", 'HYPERLINK("http://example.org","x")', 'SUM(A1:A2)*cmd'])
      expect(csvLines([['a', `${start}${rest}`]], true)).toMatch(new RegExp(`^a,"?'\\${start}`));
  });

  it('cannot be smuggled in behind marks, separators and line ends', () => {
    expect(csvLines([['a",=1+1,"b', 'a\r\n=1+1', 'a\n=1+1']], true)).toBe('"a"",=1+1,""b","a\r\n=1+1","a\n=1+1"\r\n');
  });
});

describe('every pattern of the program', () => {
  const patterns = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => patternsIn(path.join('src', file)));

  it('is found', () => {
    expect(patterns.length).toBeGreaterThan(150);
  });

  it.each(patterns)('$place answers in no time to any long text: $source', ({ source, flags }) => {
    const pattern = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
    const slow = texts(source).filter((text) => {
      const times = [1, 2].map((times) => milliseconds(() => text.repeat(times).match(pattern)));
      return Math.min(...times) > 100;
    });
    expect(slow.map((text) => text.slice(0, 40))).toEqual([]);
  });
});

interface Pattern {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** The regular expressions written in a file. */
function patternsIn(file: string): Pattern[] {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
      found.push({
        place: `${file}:${String(line)}`,
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

const LENGTH = 20_000;

/** Long texts that make patterns that backtrack slow: what they look for, again and again, with an end that does not fit. */
function texts(source: string): string[] {
  const words = source.match(/[A-Za-z]{3,}/g)?.slice(0, 4) ?? [];
  const units = ['a', 'A', '1', ' ', '.', '-', '’', '"', '“', '\n', ' \n', '\r\n', 'a ', 'A ', 'Aa ', 'a.', 'A.', '1.', '1,', 'a-', "'s", ', ', '([', ...words, ...words.map((word) => `${word} `)]; // prettier-ignore
  return units.map((unit) => `${unit.repeat(Math.ceil(LENGTH / unit.length))}\0`);
}

function milliseconds(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
