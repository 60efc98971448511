import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../src/evaluate/compare.ts';
import type { Relation } from '../src/evaluate/compare.ts';
import { sameName } from '../src/evaluate/names.ts';
import { likeness } from '../src/evaluate/spans.ts';
import { unitsOf } from '../src/evaluate/units.ts';
import { whosaid } from './program.ts';

const TEXT = '“We lost,” Ana Ruiz said. The “hard” road is long, she added.';
const at = (words: string): { start: number; end: number } => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const relation = (source: string | null, content: string, speaker: string | null = null): Relation => ({
  source: source === null ? [] : [at(source)],
  content: [at(content)],
  speaker,
  kind: 'person',
});

describe('units', () => {
  it('are what stands between double marks, without the comma', () => {
    expect(unitsOf(TEXT).map(({ start, end }) => TEXT.slice(start, end))).toEqual(['We lost', 'hard']);
  });

  it('never overlap and never cross a line break', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '“', '”', '"', ' ', '\n', '.') }), (text) => {
        let last = 0;
        for (const { start, end } of unitsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).not.toMatch(/\n|^\s|^$/);
          last = end;
        }
      }),
    );
  });
});

describe('a comparison', () => {
  const gold = [relation('Ana Ruiz', '“We lost,”', 'Ana Ruiz'), relation('she', 'The “hard” road is long', 'Ana Ruiz')];

  it('with itself finds everything', () => {
    expect(compare(TEXT, gold, gold)).toMatchObject({
      counts: { units: 2, found: 2, attributed: 2, named: 2, namedRight: 2, relationsExact: 2, relationsAttributed: 2 },
      differences: [],
    });
  });

  it('names what is missed, spurious, and given to somebody else', () => {
    const kinds = (predicted: Relation[], wanted = gold): string[] =>
      compare(TEXT, wanted, predicted).differences.map(({ kind }) => kind);
    expect(kinds([gold[0]!])).toEqual(['missed']);
    expect(kinds(gold, [gold[0]!])).toEqual(['spurious']);
    expect(kinds([gold[0]!, relation('Ana Ruiz', 'The “hard” road is long')])).toEqual(['wrong source']);
    expect(kinds([relation('Ana Ruiz', '“We lost,”', 'Ruiz'), gold[1]!])).toEqual(['wrong speaker']);
  });
});

it('likeness is 1 for the same spans, 0 for disjoint ones, and the same from both sides', () => {
  const span = fc
    .tuple(fc.nat(50), fc.integer({ min: 1, max: 20 }))
    .map(([start, size]) => ({ start, end: start + size }));
  fc.assert(
    fc.property(span, span, (left, right) => {
      expect(likeness([left], [left])).toBe(1);
      expect(likeness([left], [right])).toBe(likeness([right], [left]));
      if (left.end <= right.start) expect(likeness([left], [right])).toBe(0);
    }),
  );
});

it('names are the same but for titles and initials', () => {
  expect(sameName('Professor Ana B. Ruiz', 'Ana Ruiz')).toBe(true);
  expect(sameName('Ruiz', 'Ana Ruiz')).toBe(false);
  expect(sameName(null, null)).toBe(false);
});

describe('whosaid eval', () => {
  const goldFolder = (gold: string): string => {
    const folder = mkdtempSync(path.join(tmpdir(), 'whosaid-'));
    mkdirSync(path.join(folder, 'text'));
    writeFileSync(path.join(folder, 'text', 'harbour.txt'), '“We lost,” Ana Ruiz said.');
    writeFileSync(path.join(folder, 'gold.jsonl'), gold);
    return folder;
  };
  const right =
    '{"id":"harbour","attributions":[{"source":[[11,19]],"cue":[[20,24]],"content":[[0,10]],"speaker":"Ana Ruiz","kind":"person"}]}';

  it('prints figures with intervals, and as JSON', () => {
    const folder = goldFolder(`${right}\n`);
    expect(whosaid(['eval', '--gold', folder]).out).toContain(
      'quoted, attributed      100.0 100.0 100.0  [100.0, 100.0]',
    );
    expect(JSON.parse(whosaid(['eval', '--gold', folder, '--json']).out)).toMatchObject({
      articles: 1,
      speaker: { right: 1, of: 1 },
    });
  });

  it('shows differences when asked', () => {
    const folder = goldFolder(right.replace('[[11,19]]', '[[0,3]]'));
    expect(whosaid(['eval', '--gold', folder, '--errors', '5']).out).toContain('wrong source: harbour, 1: “We lost”');
  });

  it.each([
    ['{"id": 3}\n', 'line 1: id: Invalid input'],
    ['{nonsense\n', 'line 1 is no JSON'],
    ['{"id":"gone","attributions":[]}\n', 'gone.txt (ENOENT). A gold folder holds gold.jsonl and text/ID.txt'],
  ])('says what is wrong with gold such as %s', (gold, message) => {
    const { code, err } = whosaid(['eval', '--gold', goldFolder(gold)]);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
