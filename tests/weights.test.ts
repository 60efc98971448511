import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Features, keyOf } from '../src/rank/features.ts';
import { packedWeights, Weights, weightsOf } from '../src/rank/weights.ts';

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

it('are the same when they are packed', () => {
  const names = fc.dictionary(fc.string({ unit: 'grapheme' }), fc.integer({ min: -32_768, max: 32_767 }));
  fc.assert(
    fc.property(names, (thousandths) => {
      const named = Object.fromEntries(Object.entries(thousandths).map(([name, weight]) => [name, weight / 1000]));
      const packed = weightsOf(packedWeights(named));
      const plain = weightsOf(named);
      for (const name of Object.keys(named)) expect(packed.of(keyOf(name))).toBe(plain.of(keyOf(name)));
    }),
  );
  expect(() => packedWeights({ 'one|word=a': 32.768 })).toThrow(RangeError);
});
