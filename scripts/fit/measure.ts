import { attributionsOf } from '../../src/attribute/attribute.ts';
import { predictedOf } from '../../src/evaluate/judge.ts';
import { evaluate, reportOf } from '../../src/evaluate/report.ts';
import type { Report } from '../../src/evaluate/report.ts';
import { likeness } from '../../src/evaluate/spans.ts';
import type { Attribution } from '../../src/types.ts';
import { isSource } from './gold.ts';
import type { GoldScene } from './gold.ts';
import { checkConfig } from '../../src/config.ts';
import { isWanted } from '../../src/read-raw.ts';
import type { ReadingOptions } from '../../src/read-raw.ts';
import { Weights } from '../../src/rank/weights.ts';
import type { CrossFitted } from './models.ts';
import { readWith, recordsWith } from './read.ts';
import type { Read } from './read.ts';
import { sharesOf } from './shares.ts';
import type { Answer, Shares } from './shares.ts';

/** What cross-validation gives: what goes beside the rules, and the figures of the rows. */
export interface Measurements {
  readonly shares: Shares;
  /** Of the acts that are given by default. */
  readonly report: Report;
  /** Of all acts. */
  readonly wide: Report;
}

/** Measures on articles whose fold neither the weights nor the confidence of their rows was fitted on. */
export function measure(articles: readonly GoldScene[], { scenes, ranker }: CrossFitted): Measurements {
  const without = ranker.without.map((fitted) => new Weights(fitted));
  const reads = articles.map(({ fold }, at) => readWith(scenes[at]!, without[fold]!));
  const answers = articles.map((article, at) => answersOf(article, reads[at]!));
  const sharesWithout = without.map((_, fold) =>
    sharesOf(answers.filter((_, at) => articles[at]!.fold !== fold).flat()),
  );
  const records = articles.map(({ fold }, at) => recordsWith(reads[at]!, sharesWithout[fold]!));
  const reportFor = (options: ReadingOptions): Report =>
    reportOf(
      articles.map(({ draft, relations, fold }, at) => {
        const rows = records[at]!.filter((record) => isWanted(record, options)).map(predictedOf);
        return evaluate({ text: draft.article.text, relations }, rows, String(fold + 1));
      }),
    );
  const report = reportFor(checkConfig({}, 'the defaults'));
  return { shares: sharesOf(answers.flat()), report, wide: reportFor({}) };
}

/** Every answer of a rule about words in marks, and of a form about words without. Where a rule says "nobody", people agree or not. */
function answersOf({ draft, owners, relations }: GoldScene, { scene, decisions }: Read): Answer[] {
  const article = draft.article.id;
  const marked = decisions.flatMap(({ rule, belief, nobody, source }, index): Answer[] => {
    const owner = owners[index];
    if (nobody) return belief === undefined ? [{ rule, article, belief: null, right: owner === undefined }] : [];
    const right = owner !== undefined && isSource(owner, source);
    return [{ rule, article, belief: belief === undefined ? null : { of: 'ranked', share: belief }, right }];
  });
  const unmarked = attributionsOf(scene, decisions)
    .filter(({ belief }) => belief !== null)
    .map((one): Answer => ({
      rule: one.rule,
      article,
      belief: { of: 'sequence', share: one.belief! },
      right: isFound(one, relations),
    }));
  return [...marked, ...unmarked];
}

/** A quotation without marks is right when people found one that shares half of all their words, and the same source. */
function isFound({ quotation, source }: Attribution, gold: GoldScene['relations']): boolean {
  return gold.some((one) => isSource(one, source) && likeness(quotation.content, one.content) >= 0.5);
}
