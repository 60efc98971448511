import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actOf } from '../src/lexicon/acts.ts';
import { nounSense, verbSense } from '../src/lexicon/senses.ts';
import { beliefOf } from '../src/sequence/belief.ts';
import { Chain } from '../src/sequence/chain.ts';
import { SCALE, stored, Table } from '../src/sequence/table.ts';
import { STRIDE } from '../src/sequence/sheet.ts';
import { Templates } from '../src/sequence/templates.ts';
import { unitsOf } from '../src/sequence/units.ts';
import { extractQuotations } from '../src/index.ts';
import { sceneOf } from '../src/scene.ts';

const LABELS = 3;
const scores = fc.integer({ min: 1, max: 5 }).chain((places) =>
  fc.record({
    places: fc.constant(places),
    node: fc.array(fc.integer({ min: -40, max: 40 }), { minLength: places * LABELS, maxLength: places * LABELS }),
    edge: fc.array(fc.integer({ min: -40, max: 40 }), {
      minLength: places * LABELS * LABELS,
      maxLength: places * LABELS * LABELS,
    }),
  }),
);

/** Every way to label a chain with the sum of its scores, one after the other. */
function allPaths(places: number, chain: Chain): { path: number[]; score: number }[] {
  let paths = [{ path: [] as number[], score: 0 }];
  for (let at = 0; at < places; at++)
    paths = paths.flatMap(({ path, score }) =>
      Array.from({ length: LABELS }, (_, label) => {
        const step = at === 0 ? 0 : chain.edge[(at * LABELS + path.at(-1)!) * LABELS + label]!;
        return { path: [...path, label], score: score + step + chain.node[at * LABELS + label]! };
      }),
    );
  return paths;
}

function chainOf({ places, node, edge }: { places: number; node: number[]; edge: number[] }): Chain {
  const chain = new Chain(LABELS);
  chain.reset(places);
  node.forEach((value, at) => (chain.node[at] = value / 10));
  edge.forEach((value, at) => (chain.edge[at] = value / 10));
  return chain;
}

describe('a chain', () => {
  it('finds the labels with the highest sum of scores', () => {
    fc.assert(
      fc.property(scores, (one) => {
        const chain = chainOf(one);
        const paths = allPaths(one.places, chain);
        const most = Math.max(...paths.map(({ score }) => score));
        const best = [...chain.best()];
        expect(paths.find(({ path }) => path.join() === best.join())!.score).toBeCloseTo(most, 9);
      }),
    );
  });

  it('knows the sum over all labellings', () => {
    fc.assert(
      fc.property(scores, (one) => {
        const chain = chainOf(one);
        const paths = allPaths(one.places, chain);
        const sum = paths.reduce((all, { score }) => all + Math.exp(score), 0);
        const first = paths[0]!.score;
        expect(chain.scoreOf(0)).toBeCloseTo(first, 9);
        expect(chain.marginals()).toBeCloseTo(Math.log(sum), 6);
      }),
    );
  });

  it('gives each label and step the share of all labellings that have it', () => {
    fc.assert(
      fc.property(scores, (one) => {
        const chain = chainOf(one);
        const paths = allPaths(one.places, chain).map(({ path, score }) => ({ path, weight: Math.exp(score) }));
        const all = paths.reduce((sum, { weight }) => sum + weight, 0);
        const share = (has: (path: number[]) => boolean): number =>
          paths.filter(({ path }) => has(path)).reduce((sum, { weight }) => sum + weight, 0) / all;
        chain.expectations();
        for (let at = 0; at < one.places; at++)
          for (let label = 0; label < LABELS; label++) {
            expect(chain.node[at * LABELS + label]).toBeCloseTo(share((path) => path[at] === label), 6); // prettier-ignore
            for (let before = 0; at > 0 && before < LABELS; before++)
              expect(chain.edge[(at * LABELS + before) * LABELS + label]).toBeCloseTo(
                share((path) => path[at] === label && path[at - 1] === before),
                6,
              );
          }
      }),
    );
  });
});

describe('a table of weights', () => {
  const row = fc.array(fc.integer({ min: -127, max: 127 }), { minLength: 2, maxLength: 2 });
  it('gives back what was stored, and nothing for other keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }).map(String), row), (rows) => {
        const map = new Map(
          Object.entries(rows).map(([key, weights]) => [Number(key), weights.map((one) => one * SCALE)]),
        );
        const table = new Table(stored(2, map));
        for (const [key, weights] of map) {
          const sums = new Float64Array(2);
          table.add(Int32Array.of(key), 1, sums, 0);
          expect([...sums].map((sum) => sum * SCALE)).toEqual(weights.map((one) => one + 0));
        }
      }),
    );
    const sums = new Float64Array(1);
    new Table(stored(1, new Map([[5, [1]]]))).add(Int32Array.of(6, 5 + 2 ** 20), 2, sums, 0);
    expect([...sums]).toEqual([0]);
  });
});

describe('templates', () => {
  it('tell conjunctions, distances and values apart, and name a field that there is not', () => {
    const templates = new Templates(['', 'word', 'word-1', 'word pos']);
    const sheet = Int32Array.from({ length: 3 * STRIDE }, (_, at) => at);
    const keys = (unit: number): Int32Array => {
      const found = new Int32Array(templates.count);
      templates.fill(sheet, unit, found);
      return found;
    };
    expect(new Set([...keys(1), ...keys(2).slice(1)]).size).toBe(7);
    expect(keys(1)).toEqual(keys(1));
    expect(() => new Templates(['colour'])).toThrow('no field is named colour');
  });
});

const article = (text: string) => ({
  id: 'a', sourceFile: 'a.txt', text, title: null, outlet: null, published: null, url: null, byline: null, skip: [],
}); // prettier-ignore

describe('units', () => {
  it('are the tokens of every sentence, each run between marks as one', () => {
    const scene = sceneOf(article('Ruiz said “we lost” twice. She left.'));
    const units = unitsOf(scene);
    const texts = [...units.from].flatMap((from, at) =>
      from < 0 ? [] : [scene.tokens.slice(from, units.to[at]).map(({ text }) => text).join(' ')],
    ); // prettier-ignore
    expect(texts).toEqual(['Ruiz', 'said', '“ we lost ”', 'twice', '.', 'She', 'left', '.']);
    for (const token of scene.tokens) {
      const at = units.of[token.index]!;
      expect(units.from[at]!).toBeLessThanOrEqual(token.index);
      expect(units.to[at]!).toBeGreaterThan(token.index);
    }
  });
});

describe('what words stand for', () => {
  it('is found in any form', () => {
    expect(verbSense('endorsing')).toBe(verbSense('endorse'));
    expect(verbSense('thought')).toBe('cognition');
    expect(nounSense('accusations')).toBe('communication');
    expect(verbSense('qwzx')).toBeUndefined();
  });
  it('makes an act', () => {
    expect(
      ['said', 'tweeted', 'believes', 'wants', 'saw', 'according to', 'vowed', 'opposition'].map((word) => actOf(word)),
    ).toEqual(['speech', 'writing', 'thought', 'attitude', 'perception', 'speech', 'speech', 'attitude']);
  });
  it('counts for belief as much as was fitted', () => {
    const low = beliefOf({ cue: 0.1, parts: 0.5, sourced: true });
    const high = beliefOf({ cue: 0.9, parts: 0.5, sourced: true });
    expect(low).toBeGreaterThan(0);
    expect(high).toBeLessThan(1);
    expect(high).toBeGreaterThan(low);
  });
});

describe('indirect speech', () => {
  const of = (text: string) => extractQuotations(text).map(({ source, cue, quote, act }) => ({ source, cue, quote, act }));

  it.each([
    ['The minister said that the harbour would reopen in May.', 'The minister', 'said', 'that the harbour would reopen in May', 'speech'],
    ['The harbour would reopen in May, the minister said on Monday.', 'the minister', 'said', 'The harbour would reopen in May', 'speech'],
    ['According to Ana Ruiz, the harbour will reopen in May.', 'Ana Ruiz', 'According to', 'the harbour will reopen in May', 'speech'],
    ['Ana Ruiz urged the council to reopen the harbour.', 'Ana Ruiz', 'urged', 'the council to reopen the harbour', 'speech'],
  ])('%s', (text, source, cue, quote, act) => {
    expect(of(text)).toEqual([expect.objectContaining({ source, quote, act }) as unknown]);
    expect(of(text)[0]!.cue).toContain(cue);
  });
}); // prettier-ignore
