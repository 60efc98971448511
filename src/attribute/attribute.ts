import { documentNouns, personNouns } from '../lexicon/heads.ts';
import { mentionsIn } from '../mentions/places.ts';
import { actOfReport } from '../detect/act.ts';
import type { Act, Attribution, Mention, Quotation, Scene, Span } from '../types.ts';
import type { Finding } from '../sequence/finding.ts';
import { confidenceIn, confidenceOf } from './confidence.ts';
import type { Measured } from './confidence.ts';
import { decide } from './decide.ts';
import type { Decision, Rule } from './rule.ts';
import { rules } from './rules/index.ts';
import { join } from './join.ts';

/** Every quotation of a scene with the words that stand for its speaker, in the order in which the quotations start. */
export function attribute(scene: Scene, list: readonly Rule[] = rules): Attribution[] {
  return attributionsOf(scene, decide(scene, list));
}

/** The same from what was decided about its fragments, with the confidence that was measured for its rules. */
export function attributionsOf(scene: Scene, decisions: readonly Decision[], measured?: Measured): Attribution[] {
  const attributions: Attribution[] = [];
  for (const { quotation, decision, finding } of join(scene, decisions))
    attributions.push(
      decision === null
        ? unmarkedAttribution(scene, quotation, finding!, measured)
        : markedAttribution(scene, quotation, decision, finding, measured),
    );
  return attributions;
}

function markedAttribution(
  scene: Scene,
  quotation: Quotation,
  { source: near, report, rule, belief, evidence }: Decision,
  finding: Finding | null,
  measured?: Measured,
): Attribution {
  const confidence = belief === undefined ? confidenceOf(rule, measured) : confidenceIn('ranked', belief, measured);
  // Words between marks were said or written, whatever their cue.
  const act = actIn(scene, report) === 'writing' ? 'writing' : 'speech';
  const { cue } = quotation;
  const source = near && (signedIn(scene, near, finding?.source) ?? near);
  return {
    quotation,
    source,
    words: wordsOf(scene, source, finding),
    cue,
    act,
    rule,
    belief: null,
    confidence,
    evidence,
  };
}

function unmarkedAttribution(scene: Scene, quotation: Quotation, finding: Finding, measured?: Measured): Attribution {
  const source = sourceOf(scene, finding);
  return {
    quotation,
    source,
    words: finding.source,
    cue: quotation.cue,
    act: actIn(scene, finding.report),
    rule: ruleOf(scene, finding),
    belief: finding.belief,
    confidence: confidenceIn('sequence', finding.belief, measured),
    evidence: evidenceOf(scene, finding),
  };
}

/** Words between marks whose cue is unknown were said. */
function actIn(scene: Scene, report: number | null): Act {
  return report === null ? 'speech' : actOfReport(scene, scene.reports[report]!);
}

function evidenceOf({ article }: Scene, { cue, signs }: Finding): string {
  const words = article.text.slice(cue.start, cue.end);
  return `“${words}” is a cue with belief ${signs.cue.toFixed(2)}, and has these parts with belief ${signs.parts.toFixed(2)}`;
}

/** The form that gives a cue these words too, or `sequence`. */
function ruleOf({ reported }: Scene, { report, content }: Finding): string {
  const form = reported.get(report);
  return form?.content[0]?.start === content[0]?.start ? (form?.form ?? SEQUENCE) : SEQUENCE;
}

/** The rule of words that no form gives a cue. */
export const SEQUENCE = 'sequence';

/** The mention that the words of a source hold: the one that grammar gives the cue, the one that this describes, or the first. */
function sourceOf(scene: Scene, { report, source }: Finding): Mention | null {
  if (source === null) return null;
  const grammar = scene.reports[report]!;
  const within = mentionsIn(scene, source);
  for (const mention of [grammar.source, grammar.rival])
    if (mention !== null && overlap(mention, source))
      return (
        signedIn(scene, mention, source) ??
        within.find((named) => isDescribedBy(scene, named, mention, source)) ??
        headOf(scene, within, mention)
      );
  return within.find(({ start }) => start >= source.start) ?? null;
}

const BY = /ed (?:jointly )?by $/;

/** “The letter” in “the letter, signed by Ana Ruiz”: what speaks is the document at the head of the words of a source. */
function signedIn(scene: Scene, signer: Mention, words: Span | null | undefined): Mention | undefined {
  if (words == null || signer.start <= words.start || !BY.test(scene.article.text.slice(words.start, signer.start)))
    return undefined;
  const document = mentionsIn(scene, { start: words.start, end: signer.start })[0];
  const isHead = document?.kind === 'description' && document.start === words.start;
  return isHead && documentNouns.has(scene.tokens[document.to - 1]!.norm) ? document : undefined;
}

/** “An official” in “an official from the water department”. */
function headOf({ article, tokens }: Scene, [first]: readonly Mention[], mention: Mention): Mention {
  const isPerson = first?.kind === 'description' && personNouns.has(tokens[first.to - 1]!.norm);
  const isOf =
    isPerson &&
    mention.kind === 'description' &&
    /^ (?:of|from|in|at|for|with) /.test(article.text.slice(first.end, mention.start));
  return isOf ? first : mention;
}

/** “Ana Ruiz, a farmer from …”, “Ana Ruiz of Oslo, Ohio”: whether a name stands before what only describes who bears it. */
function isDescribedBy({ article }: Scene, { name, start }: Mention, behind: Mention, source: Span): boolean {
  if (name === null || behind.start < name.end) return false;
  const between = article.text.slice(name.end, behind.start);
  if (behind.kind === 'description') return start === source.start && between.startsWith(', ');
  return /^,? (?:of|from|in) /.test(between) && !between.includes(' and ');
}

/** The words of a source with its apposition, as the models see them around the mention; “who” alone would not say who. */
function wordsOf({ article }: Scene, source: Mention | null, finding: Finding | null): Span | null {
  if (source === null) return null;
  const words = finding?.source ?? null;
  const seen = words !== null && overlap(source, words) && !RELATIVE.test(article.text.slice(words.start, words.end));
  return seen ? words : { start: source.start, end: source.end };
}

const RELATIVE = /^(?:who|which|that)$/i;

function overlap(left: Span, right: Span): boolean {
  return left.start < right.end && right.start < left.end;
}
