import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actOfReport } from '../src/detect/act.ts';
import { actOf } from '../src/lexicon/acts.ts';
import { nounSense, verbSense } from '../src/lexicon/senses.ts';
import { beliefOf } from '../src/sequence/belief.ts';
import { bestFew, LEAST_SHARE, LONGEST_ODDS } from '../src/sequence/best-few.ts';
import { Chain } from '../src/sequence/chain.ts';
import { unitsOf } from '../src/sequence/units.ts';
import { extractQuotations } from '../src/index.ts';
import { sceneOf } from '../src/scene.ts';

const LABELS = 3;
const potentials = (count: number) =>
  fc
    .array(fc.integer({ min: -40, max: 40 }), { minLength: count, maxLength: count })
    .map((all) => all.map((one) => Math.exp(one / 10)));
const chains = fc.integer({ min: 1, max: 5 }).chain((places) =>
  fc
    .record({
      node: potentials(places * LABELS),
      opens: potentials(places * LABELS),
      closes: potentials(places * LABELS),
      steps: potentials(LABELS * LABELS),
    })
    .map(({ node, opens, closes, steps }) => {
      const chain = new Chain(LABELS);
      chain.reset(places);
      chain.node.set(node);
      chain.opens.set(opens);
      chain.closes.set(closes);
      chain.steps.set(steps);
      return { places, chain };
    }),
);

/** Every way to label a chain with the product of its potentials, one after the other. */
function allPaths(places: number, chain: Chain): { path: number[]; weight: number }[] {
  let paths = [{ path: [] as number[], weight: 1 }];
  for (let at = 0; at < places; at++)
    paths = paths.flatMap(({ path, weight }) =>
      Array.from({ length: LABELS }, (_, label) => {
        const before = path.at(-1);
        const opens = before === label ? 1 : chain.opens[at * LABELS + label]!;
        const closes = before === label || before === undefined ? 1 : chain.closes[at * LABELS + before]!;
        const step = before === undefined ? 1 : chain.steps[before * LABELS + label]!;
        return { path: [...path, label], weight: weight * opens * closes * step * chain.node[at * LABELS + label]! };
      }),
    );
  return paths;
}

describe('a chain', () => {
  it('finds the labellings with the highest potentials, the highest first', () => {
    fc.assert(
      fc.property(chains, fc.integer({ min: 1, max: 9 }), ({ places, chain }, count) => {
        const paths = allPaths(places, chain).sort((a, b) => b.weight - a.weight);
        const sum = paths.reduce((all, { weight }) => all + weight, 0);
        chain.believe();
        const few = bestFew(chain, count);
        const least = Math.max(sum * LEAST_SHARE, paths[0]!.weight / LONGEST_ODDS) * 1.001;
        const likely = paths.filter(({ weight }) => weight > least);
        expect(few.length).toBeGreaterThanOrEqual(Math.min(count, likely.length));
        expect(new Set(few.map(({ labels }) => labels.join())).size).toBe(few.length);
        few.slice(0, likely.length).forEach(({ labels, score }, at) => {
          expect(score).toBeCloseTo(Math.log(paths[at]!.weight), 9);
          const { weight } = paths.find(({ path }) => path.join() === labels.join())!;
          expect(Math.log(weight)).toBeCloseTo(score, 9);
        });
      }),
    );
  });

  it('knows the sum over all labellings, and the part of those that have one label everywhere', () => {
    fc.assert(
      fc.property(chains, ({ places, chain }) => {
        const paths = allPaths(places, chain);
        const sum = paths.reduce((all, { weight }) => all + weight, 0);
        expect(chain.scoreOf(0)).toBeCloseTo(Math.log(paths[0]!.weight), 9);
        expect(chain.believe()).toBeCloseTo(Math.log(sum), 6);
      }),
    );
  });

  it('gives each label and step the share of all labellings that have it', () => {
    fc.assert(
      fc.property(chains, ({ places, chain }) => {
        const paths = allPaths(places, chain);
        const all = paths.reduce((sum, { weight }) => sum + weight, 0);
        const share = (has: (path: number[]) => boolean): number =>
          paths.filter(({ path }) => has(path)).reduce((sum, { weight }) => sum + weight, 0) / all;
        chain.believe();
        const steps = new Float64Array(LABELS * LABELS);
        for (let at = 0; at < places; at++) {
          if (at > 0) chain.stepShares(at, steps);
          for (let label = 0; label < LABELS; label++) {
            expect(chain.shares[at * LABELS + label]).toBeCloseTo(share((path) => path[at] === label), 6); // prettier-ignore
            for (let before = 0; at > 0 && before < LABELS; before++)
              expect(steps[before * LABELS + label]).toBeCloseTo(
                share((path) => path[at] === label && path[at - 1] === before),
                6,
              );
          }
        }
      }),
    );
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
  it('is no speech where nobody in particular gives a name', () => {
    const actsOf = (text: string) => {
      const scene = sceneOf(article(text));
      return scene.reports.map((report) => actOfReport(scene, report));
    };
    expect(actsOf('They call him the Fox of the harbour.')).toContain('attitude');
    expect(actsOf('Ana Ruiz calls him the fox of the harbour.')).toContain('speech');
    expect(actsOf('They call him the Fox of the harbour.')).not.toContain('speech');
  });
  it('counts for belief as much as was fitted', () => {
    const signs = {
      cue: 0.5, parts: 0.5, share: 0.5, steady: 0.5, size: 5, sourced: true, after: true, broken: false, formed: true, within: false,
    }; // prettier-ignore
    const low = beliefOf({ ...signs, cue: 0.1 });
    const high = beliefOf({ ...signs, cue: 0.9 });
    expect(low).toBeGreaterThan(0);
    expect(high).toBeLessThan(1);
    expect(high).toBeGreaterThan(low);
    expect(beliefOf({ ...signs, within: true })).toBeLessThan(beliefOf(signs));
    expect(beliefOf({ ...signs, formed: false })).toBeLessThan(beliefOf(signs));
  });
});

describe('indirect speech', () => {
  const of = (text: string) => extractQuotations(text).map(({ source, cue, quote, act }) => ({ source, cue, quote, act }));

  it.each([
    ['The minister said that the harbour would reopen in May.', 'The minister', 'said', 'that the harbour would reopen in May', 'speech'],
    ['The harbour would reopen in May, the minister said on Monday.', 'the minister', 'said', 'The harbour would reopen in May', 'speech'],
    ['According to Ana Ruiz, the harbour will reopen in May.', 'Ana Ruiz', 'According to', 'the harbour will reopen in May', 'speech'],
    ['Ana Ruiz was of the view that the harbour would reopen.', 'Ana Ruiz', 'was of the view', 'that the harbour would reopen', 'speech'],
    ['Analysts are of the considered opinion that the harbour needs time.', 'Analysts', 'of the considered opinion', 'that the harbour needs time', 'speech'],
    ['Ana Ruiz urged the council to reopen the harbour.', 'Ana Ruiz', 'urged', 'the council to reopen the harbour', 'speech'],
  ])('%s', (text, source, cue, quote, act) => {
    expect(of(text)).toEqual([expect.objectContaining({ source, quote, act }) as unknown]);
    expect(of(text)[0]!.cue).toContain(cue);
  });

  it.each([
    ['Observers say the move weakens the council, as it goes on calling itself a victim.', 'the move weakens the council, as it goes on calling itself a victim'],
    ['The union says the plan will fail, because it ignores the workers.', 'the plan will fail, because it ignores the workers'],
    ['It refused, later conceding that a “private firm” — known as Norrland — had moved the crates.', 'that a “private firm” — known as Norrland — had moved the crates'],
    ['The mayor said his name was Mason, as the audience cheered.', 'his name was Mason'],
      ['Sources told the Post that while the port first seemed willing to sell, it changed its mind in May.', 'that while the port first seemed willing to sell, it changed its mind in May'],
  ])('has its whole clause: %s', (text, quote) => {
    expect(of(text)[0]).toMatchObject({ quote });
  });

  it('is none where nothing was said', () => {
    expect(of('Nothing was said.')).toEqual([]);
    expect(of('Ana Ruiz apologizes to Ben Okoye.')).toEqual([]);
  });

  it('has the relative pronoun that stands there as its source', () => {
    expect(of('The figures came from Ana Ruiz, who said that the harbour would reopen in May.')).toEqual([
      expect.objectContaining({ source: 'who', quote: 'that the harbour would reopen in May' }) as unknown,
    ]);
  });
}); // prettier-ignore
