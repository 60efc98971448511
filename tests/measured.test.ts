import { describe, expect, it } from 'vitest';
import { fingerprints } from '../scripts/fit/fingerprints.ts';
import { monotone, ruleIds, smoothed } from '../scripts/fit/shares.ts';
import { readMeasurements } from '../scripts/generate/measurements.ts';
import measured from '../src/attribute/measured.json' with { type: 'json' };

/** Each of these fails where somebody changed code or weights and did not run `npm run fit`. */
describe('what was measured', () => {
  const { weights, corpus, report } = readMeasurements();

  it('is of the rules and forms that the code has, and of no others', () => {
    expect(Object.keys(measured.rules)).toEqual(ruleIds);
    const answering = Object.entries(measured.rules).filter(([, { answers }]) => answers > 0);
    for (const rule of Object.keys(report.rules)) expect(answering.map(([id]) => id)).toContain(rule);
  });

  it('is of the weights that the code has', () => {
    expect(measured.weights).toEqual(fingerprints());
    expect(Object.keys(measured.weights).length).toBeGreaterThan(0);
    expect(weights).toEqual(measured.weights);
  });

  it('gives each rule the smoothed share of its answers', () => {
    for (const [rule, share] of Object.entries(measured.rules)) expect(share, rule).toEqual(smoothed(share));
  });

  it.each(['ranked', 'sequence'] as const)('gives each band of %s such a share, never less for more belief', (of) => {
    const bands = measured.bands[of];
    expect(bands).toEqual(monotone(bands.map((band) => ({ from: band.from, ...smoothed(band) }))));
    expect(bands.length).toBeGreaterThan(5);
  });

  it('counts each answer of the ranker in a band', () => {
    const sum = (key: 'answers' | 'right'): number =>
      measured.bands.ranked.reduce((total, band) => total + band[key], 0);
    expect(measured.rules.ranked).toMatchObject({ answers: sum('answers'), right: sum('right') });
  });

  it('is of the articles that the figures are of', () => {
    expect(report.articles).toBe(measured.articles);
    expect(Object.keys(report.groups)).toHaveLength(measured.folds);
    expect(corpus).not.toBe('');
  });

  it('counts each row in one bin, one rule and one type', () => {
    const { calibration, rules: byRule, types, counts } = report;
    const sum = (parts: readonly { of: number }[]): number => parts.reduce((total, { of }) => total + of, 0);
    expect(sum(calibration.all.bins.map(({ right }) => right))).toBe(counts.predictedRelations);
    expect(sum(Object.values(byRule))).toBe(counts.predictedRelations);
    expect(sum(Object.values(types).map(({ precision }) => precision.found))).toBe(counts.predictedRelations);
    expect(calibration.quoted.rows).toBe(types.direct.precision.found.of + types.mixed.precision.found.of);
  });
});
