import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Features } from '../src/rank/features.ts';
import { Weights } from '../src/rank/weights.ts';

const features = new Features(['word', 'near', 'far'], { one: ['', 'word', 'near', 'word near far'], two: ['word'] });
const value = fc.option(fc.oneof(fc.constantFrom('a', 'b'), fc.integer({ min: 0, max: 3 })), { nil: undefined });
const view = fc.tuple(value, value, value);
const options = fc.record({ group: fc.constantFrom('one', 'two'), own: view, shared: view });

it('scores a candidate with the sum of the weights of its features', () => {
  fc.assert(
    fc.property(options, fc.array(fc.tuple(options, fc.integer({ min: -5_000, max: 5_000 }))), (option, known) => {
      const entries = known.flatMap(([other, weight]) =>
        [...features.keys(other)].slice(-1).map((key) => [key, weight / 1000] as const),
      );
      const weights = new Weights(entries);
      const byKey = new Map(entries);
      const expected = [...features.keys(option)].map((key) => byKey.get(key) ?? 0);
      const sum = expected.reduce((total, weight) => total + weight, 0);
      expect(features.score(option, weights)).toBeCloseTo(sum, 9);
      expect([...features.keys(option)].map((key) => weights.of(key))).toEqual(expected);
    }),
  );
});
