import { describe, expect, it } from 'vitest';
import type { Explanation } from '../src/explain/explain.ts';
import { whosaid } from './program.ts';

describe('whosaid explain', () => {
  it('says whose a quotation is, by which rule, and what else was weighed', () => {
    const { code, out } = whosaid(['explain', 'input/stadium.txt']);
    expect(code).toBe(0);
    expect(out).toContain('Treacy: a subject and its verb of speech stand right after it\n  rule cue-after, right');
    expect(out).toMatch(/0\.\d\d Coach Bill Treacy \(“described”, before\)/);
    expect(out).toContain('rule bare-clause');
  });

  it('prints the same as JSON, with shares that sum to 1', () => {
    const { out } = whosaid(['explain', 'input/river-report.md', '--format', 'json']);
    const explanations = JSON.parse(out) as Explanation[];
    const nobody = explanations.filter((one) => one.nobody);
    expect(nobody.map(({ words, rule }) => [words, rule])).toEqual([['“milk water”', 'so-called']]);
    for (const { candidates } of explanations.filter(({ rule }) => rule === 'ranked')) {
      expect(candidates.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 2);
      expect(candidates[0]!.share).toBe(Math.max(...candidates.map(({ share }) => share)));
      expect(candidates[0]!.reasons.length).toBeGreaterThan(0);
    }
  });

  it('says why a file cannot be explained', () => {
    const { code, err } = whosaid(['explain', 'input/nowhere.txt']);
    expect(code).toBe(2);
    expect(err).toContain('Cannot explain input/nowhere.txt');
  });
});
