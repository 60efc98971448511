import { mentionFrom, mentionTo } from '../mentions/places.ts';
import { verbOf } from '../lexicon/verbs.ts';
import { sharesOf } from '../rank/shares.ts';
import type { Weights } from '../rank/weights.ts';
import type { Draft, Mention, PossibleReport, Report, SourceLink } from '../types.ts';
import { cueView, mentionView, sourceFeatures } from './source-features.ts';
import type { SourceOption } from './source-features.ts';

const BEFORE = 6;
const AFTER = 1;

const NOTHING = sourceFeatures.view();

/** What may be true of a cue: one of the mentions is its source, it has none in the text, or it reports nothing. */
export function sourceOptions(draft: Draft, report: PossibleReport): SourceOption[] {
  const shared = cueView(draft, report);
  const around = mentionsAround(draft, report);
  const options: SourceOption[] = [];
  for (const [at, mention] of around.entries())
    options.push({ group: 'mention', mention, own: mentionView(draft, report, around, at), shared });
  options.push({ group: 'unnamed', mention: null, own: NOTHING, shared });
  options.push({ group: 'nocue', mention: null, own: NOTHING, shared });
  return options;
}

/** The mentions of a cue's sentence, the one that grammar proposes in the place of those that it holds, in order. */
function mentionsAround(draft: Draft, report: PossibleReport): Mention[] {
  const sentence = draft.sentences[report.sentence];
  if (sentence === undefined) return [];
  const { source } = report;
  const around: Mention[] = [];
  for (let at = report.from; at > sentence.from && around.length < BEFORE; at--) {
    const mention = mentionTo(draft, at);
    if (mention !== undefined && !overlaps(mention, source)) around.push(mention);
  }
  const most = around.reverse().length + AFTER;
  for (let at = report.to; at < sentence.to && around.length < most; at++) {
    const mention = mentionFrom(draft, at);
    if (mention !== undefined && !overlaps(mention, source)) around.push(mention);
  }
  if (source === null) return around;
  const place = around.findIndex(({ start }) => start > source.start);
  around.splice(place < 0 ? around.length : place, 0, source);
  return around;
}

function overlaps(mention: Mention, source: Mention | null): boolean {
  return source !== null && mention.start < source.end && source.start < mention.end;
}

/** Cues less likely than this are left out: those in the lexicon, and other verbs. */
const LEAST = { known: 0.02, other: 0.1 };

/** Another source is worth a second look from this share on. */
const LEAST_RIVAL = 0.08;

/** The cues that may report something, each with its likeliest source; none that is less likely than `least`. */
export function weighed(
  draft: Draft,
  possible: readonly PossibleReport[],
  weights: Weights,
  least: number | null = null,
): Report[] {
  const reports: Report[] = [];
  for (const report of possible) {
    const options = sourceOptions(draft, report);
    const shares = sharesOf(options, sourceFeatures, weights);
    const belief = 1 - shares.pop()!;
    const known = report.kind !== 'verb' || verbOf(report.lemma) !== undefined;
    if (belief >= (least ?? (known ? LEAST.known : LEAST.other)))
      reports.push(withSource(report, options, shares, belief, reports.length));
  }
  return reports;
}

function withSource(
  report: PossibleReport,
  options: readonly SourceOption[],
  shares: readonly number[],
  belief: number,
  index: number,
): Report {
  const best = likeliest(shares, -1);
  const rival = likeliest(shares.slice(0, -1), best);
  const source = options[best]!.mention;
  const { kind, lemma, form, head, from, to, start, end, negated, sentence } = report;
  return {
    index, kind, lemma, form, head, from, to, start, end, negated, sentence,
    source,
    link: source === report.source ? report.link : linkOf(report, source),
    belief,
    sureness: (shares[best] ?? 0) / belief,
    rival: rival >= 0 && shares[rival]! > LEAST_RIVAL * belief ? options[rival]!.mention : null,
  }; // prettier-ignore
}

/** Reports with their positions in a list; filled with `push`, since much is read from it. */
export function renumbered(reports: readonly Report[]): Report[] {
  const result: Report[] = [];
  for (const report of reports) {
    const { kind, lemma, form, head, from, to, start, end, negated, sentence, source, link, belief, sureness, rival } =
      report;
    result.push({
      index: result.length, kind, lemma, form, head, from, to, start, end, negated, sentence,
      source, link, belief, sureness, rival,
    }); // prettier-ignore
  }
  return result;
}

/** Index of the largest share but one's; -1 where there is none. */
function likeliest(shares: readonly number[], but: number): number {
  let best = -1;
  shares.forEach((share, at) => {
    if (at !== but && (best < 0 || share > shares[best]!)) best = at;
  });
  return best;
}

function linkOf(report: PossibleReport, source: Mention | null): SourceLink {
  if (source === null) return 'none';
  if (report.kind === 'according') return 'according';
  if (report.kind === 'noun') return 'possessor';
  if (report.form === 'passive') return 'agent';
  if (source.from >= report.to) return 'inverted';
  return report.form === 'participle' || report.form === 'infinitive' ? report.form : 'subject';
}
