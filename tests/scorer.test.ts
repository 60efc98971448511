import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Chain } from '../src/sequence/chain.ts';
import { scorerOf } from '../src/sequence/scorer.ts';
import { AT, STRIDE } from '../src/sequence/sheet.ts';
import { targetsOf } from '../src/sequence/sight.ts';
import { SCALE, stored, Table, WIDTH } from '../src/sequence/table.ts';
import { templatesOf } from '../src/sequence/templates.ts';

describe('the scores of units', () => {
  const names = ['', 'word', 'word-1', 'word+1 pos', 'word-1 word pos', 'pos-1 word-1 word pos'];
  const sight = { labels: 3, runs: [1, 2], templates: templatesOf(names) };
  const row = fc.array(fc.integer({ min: -127, max: 127 }), { minLength: WIDTH, maxLength: WIDTH });
  const value = fc.integer({ min: -3, max: 3 });
  const units = fc.array(fc.record({ word: value, pos: value }), { minLength: 3, maxLength: 9 });

  it('are the sums of the weights of their features, of those that have any', () => {
    const chain = new Chain(3);
    const keys = new Int32Array(names.length);
    fc.assert(
      fc.property(units, fc.array(row, { maxLength: 12 }), fc.integer(), (values, rows, seed) => {
        const sheet = new Int32Array(values.length * STRIDE);
        values.forEach(({ word, pos }, at) => {
          sheet[at * STRIDE + AT.word] = word;
          sheet[at * STRIDE + AT.pos] = pos;
        });
        const last = values.length - 1;
        // Weights for some of the features that come, and for one that does not.
        const known = new Map([[seed, new Array<number>(WIDTH).fill(9)]]);
        rows.forEach((weights, at) => {
          sight.templates.fill(sheet, (1 + (at % (last - 1))) * STRIDE, keys);
          known.set(keys[at % names.length]!, weights);
        });
        const scaled = new Map([...known].map(([key, weights]) => [key, weights.map((one) => one * SCALE)]));
        chain.reset(last - 1);
        scorerOf(sight, new Table(stored(scaled)))(sheet, 1, last, chain);
        for (let unit = 1; unit < last; unit++) {
          sight.templates.fill(sheet, unit * STRIDE, keys);
          const sums = new Array<number>(WIDTH).fill(0);
          for (const key of keys) known.get(key)?.forEach((weight, at) => (sums[at]! += weight));
          targetsOf(sight).forEach(([side, label], at) => {
            expect(Math.log(chain[side][(unit - 1) * 3 + label]!)).toBeCloseTo(sums[at]! * SCALE, 9);
          });
        }
      }),
    );
  });

  it('are nothing for features that were not stored', () => {
    const alone = { ...sight, templates: templatesOf(['word']) };
    const chain = new Chain(3);
    const sheet = new Int32Array(STRIDE);
    const keys = new Int32Array(1);
    alone.templates.fill(sheet, 0, keys);
    const score = scorerOf(alone, new Table(stored(new Map([[keys[0]!, [1, 1, 1, 1, 1, 1]]]))));
    fc.assert(
      fc.property(fc.integer(), (word) => {
        fc.pre(word !== 0);
        sheet[AT.word] = word;
        chain.reset(1);
        score(sheet, 0, 1, chain);
        expect([...chain.node.slice(0, 3)]).toEqual([1, 1, 1]);
      }),
      { numRuns: 1_000, examples: [[1], [2 ** 20], [2 ** 30]] },
    );
  });

  it('have no room for more than 32 templates', () => {
    const many = { ...sight, templates: templatesOf(Array.from({ length: 33 }, () => 'word')) };
    expect(() => scorerOf(many, new Table(stored(new Map())))).toThrow('at most 32 templates, not 33');
  });
});

describe('templates', () => {
  it('tell conjunctions, distances and values apart, and name a field that there is not', () => {
    const templates = templatesOf(['', 'word', 'word-1', 'word pos']);
    const sheet = Int32Array.from({ length: 3 * STRIDE }, (_, at) => at);
    const keys = (unit: number): Int32Array => {
      const found = new Int32Array(templates.count);
      templates.fill(sheet, unit * STRIDE, found);
      return found;
    };
    expect(new Set([...keys(1), ...keys(2).slice(1)]).size).toBe(7);
    expect(keys(1)).toEqual(keys(1));
    expect(() => templatesOf(['colour'])).toThrow('no field is named colour');
  });
});
