import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOf } from '../src/evaluate/bootstrap.ts';
import { calibrationOf } from '../src/evaluate/calibration.ts';
import { compare } from '../src/evaluate/compare.ts';
import { judge } from '../src/evaluate/judge.ts';
import type { Judged, Predicted } from '../src/evaluate/judge.ts';
import { sameName } from '../src/evaluate/names.ts';
import type { Relation } from '../src/evaluate/relation.ts';
import { likeness } from '../src/evaluate/spans.ts';
import { typeOf, unitsOf } from '../src/evaluate/units.ts';
import type { Span } from '../src/types.ts';
import { whosaid } from './program.ts';

const TEXT = '“We lost,” Ana Ruiz said. The “hard” road is long, she added.';
const at = (words: string): { start: number; end: number } => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const relation = (source: string | null, content: string, speaker: string | null = null): Relation => ({
  source: source === null ? [] : [at(source)],
  cue: [],
  content: [at(content)],
  speaker,
  kind: 'person',
  type: 'direct',
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

describe('a row', () => {
  const gold = [relation('Ana Ruiz', '“We lost,”'), relation('she', 'The “hard” road is long')];
  const rowOf = (source: string | null, content: string): Predicted => ({
    ...relation(source, content),
    type: typeOf(TEXT, [at(content)]),
    rule: 'r',
    confidence: 1,
  });
  const isRight = (source: string | null, content: string): boolean =>
    judge(rowOf(source, content), gold, unitsOf(TEXT)).right;

  it('is right with the source of gold and half of its words, or most of the words between its marks', () => {
    expect(isRight('Ana Ruiz', '“We lost,”')).toBe(true);
    expect(isRight('she', '“hard” road is')).toBe(true);
    expect(isRight('she', '“hard”')).toBe(true);
  });

  it('is right with most of its quoted words, whatever its marks', () => {
    const text = 'She said: ‘We lost. We know why.’ Then ‘We go on.’';
    const span = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const she = { source: [span('She')], cue: [], speaker: null, kind: null, type: 'direct' as const };
    const parts = ['‘We lost. We know why.’', '‘We go on.’'].map(span);
    const row = { ...she, content: parts, rule: 'r', confidence: 1 };
    const wide = { ...she, content: [{ start: 0, end: 200 }] };
    expect(judge(row, [wide], unitsOf(text)).right).toBe(true);
    expect(judge({ ...row, source: [] }, [wide], unitsOf(text)).right).toBe(false);
    expect(judge({ ...row, type: 'indirect' }, [wide], unitsOf(text)).right).toBe(false);
  });

  it('is wrong with another source, or with other words', () => {
    expect(isRight('she', '“We lost,”')).toBe(false);
    expect(isRight(null, '“hard”')).toBe(false);
    expect(isRight('she', 'is long')).toBe(false);
  });
});

describe('calibration', () => {
  const rows = (confidence: number, right: number, wrong: number): Judged[] =>
    Array.from({ length: right + wrong }, (_, at) => ({ type: 'direct', rule: 'r', confidence, right: at < right }));

  it('is perfect where confidence is the share of right rows, and off by their distance else', () => {
    expect(calibrationOf([rows(0.75, 3, 1)]).expectedError).toBe(0);
    expect(calibrationOf([rows(0.75, 1, 3), rows(0.25, 1, 3)]).expectedError).toBeCloseTo(0.25, 12);
  });

  it('puts every row into one of ten bins', () => {
    const confidence = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(fc.array(confidence), (list) => {
        const { bins } = calibrationOf([list.flatMap((one) => rows(one, 1, 0))]);
        expect(bins.map((bin) => bin.rows).reduce((a, b) => a + b)).toBe(list.length);
        for (const { confidence: mean, from, to } of bins)
          if (mean !== null) expect(from - 1e-9 <= mean && mean <= to).toBe(true);
      }),
    );
  });

  it('says how many rows are sure and how many of these are right', () => {
    const { sure } = calibrationOf([rows(0.95, 9, 1), rows(0.5, 5, 5)]);
    expect(sure).toMatchObject({ rows: 10, share: 0.5, right: { right: 9, of: 10, share: 0.9 } });
  });
});

describe('an interval', () => {
  it('holds the share, is the same on every run, and is narrower with more articles', () => {
    const part = fc.tuple(fc.nat(9), fc.constant(9));
    fc.assert(
      fc.property(fc.array(part, { minLength: 2, maxLength: 30 }), (parts) => {
        const { share, interval } = shareOf(parts);
        expect(interval![0]).toBeLessThanOrEqual(share! + 1e-9);
        expect(interval![1]).toBeGreaterThanOrEqual(share! - 1e-9);
        expect(shareOf(parts).interval).toEqual(interval);
      }),
      { numRuns: 30 },
    );
    const width = (articles: number): number => {
      const [low, high] = shareOf(Array.from({ length: articles }, (_, at) => [at % 2, 1] as const)).interval!;
      return high - low;
    };
    expect(width(400)).toBeLessThan(width(40));
    // Two standard errors on each side of one half.
    expect(width(400)).toBeCloseTo(4 * Math.sqrt(0.25 / 400), 1);
  });

  it('is nothing of nothing, nor of a single article', () => {
    expect(shareOf([[0, 0]])).toEqual({ right: 0, of: 0, share: null, interval: null });
    expect(shareOf([[1, 2], [0, 0]])).toEqual({ right: 1, of: 2, share: 0.5, interval: null }); // prettier-ignore
  });
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
    const folder = goldFolder(`${right}\n${right}\n`);
    expect(whosaid(['eval', '--gold', folder]).out).toMatch(/quoted, attributed( +100\.0 \[100\.0, 100\.0\]){3}/);
    expect(JSON.parse(whosaid(['eval', '--gold', folder, '--json']).out)).toMatchObject({
      articles: 2,
      speaker: { right: 2, of: 2 },
    });
  });

  it('shows differences when asked', () => {
    const folder = goldFolder(right.replace('[[11,19]]', '[[0,3]]'));
    expect(whosaid(['eval', '--gold', folder, '--errors', '5']).out).toContain('wrong source: harbour, 1: “We lost”');
  });

  it('prints tables by type, rule and outlet', () => {
    const article = right.replace('"id"', '"outlet":"Harbour Post","id"');
    const folder = goldFolder(`${article}\n${article}\n`);
    const { out } = whosaid(['eval', '--gold', folder, '--by', 'type,rule', '--by', 'outlet']);
    expect(out).toMatch(/^ +direct +2 +100\.0 \[100\.0, 100\.0\]/m);
    expect(out).toMatch(/^ +cue-after +2 +100\.0/m);
    expect(out).toMatch(/^ +Harbour Post +2 /m);
    expect(out).toMatch(/rows with confidence 0\.9 or more: 2 \(100\.0% of rows\), 100\.0 \[100\.0, 100\.0\]% right/);
    expect(whosaid(['eval', '--gold', folder, '--by', 'colour'])).toMatchObject({
      code: 2,
      err: '--by takes type, rule, outlet, found colour.\n',
    });
  });

  it.each([
    ['post_0412', '', 'post'],
    ['post/0412', '', 'post'],
    ['post_0412', 'Source: The Evening Star\n\n', 'The Evening Star'],
    ['harbour', '', 'unknown'],
  ])('takes the outlet of %s %j from the article, or else from its id', (id, head, outlet) => {
    const folder = goldFolder(`{"id":"${id}","attributions":[]}`);
    mkdirSync(path.dirname(path.join(folder, 'text', id)), { recursive: true });
    writeFileSync(path.join(folder, 'text', `${id}.txt`), `${head}“We lost,” Ana Ruiz said.`);
    const { groups } = JSON.parse(whosaid(['eval', '--gold', folder, '--json']).out) as { groups: object };
    expect(Object.keys(groups)).toEqual([outlet]);
  });

  it.each([
    [
      '{"id":"harbour","attributions":[{"content":[[0,99]]}]}',
      'line 1: expected spans [start, end) inside the 25 UTF-16',
    ],
    ['{"id": 3}\n', 'line 1: id: Invalid input'],
    ['{nonsense\n', 'line 1 is no JSON'],
    ['{"id":"gone","attributions":[]}\n', 'gone.txt (ENOENT). A gold folder holds gold.jsonl and text/ID.txt'],
  ])('says what is wrong with gold such as %s', (gold, message) => {
    const { code, err } = whosaid(['eval', '--gold', goldFolder(gold)]);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
