import type { Reported } from '../detect/reported.ts';
import { reportsWithin } from '../detect/reports-within.ts';
import { mentionFrom } from '../mentions/places.ts';
import type { Mention, Report, Scene, Sentence, Token } from '../types.ts';
import type { Answer, Decision, Fragment } from './rule.ts';
import { justBefore } from '../text/just-before.ts';

/** The small vocabulary that the rules are written in. Positions are token indexes; "outside" means outside quotation marks. */

export function normAt(scene: Scene, at: number): string {
  return at < 0 ? '' : (scene.tokens[at]?.norm ?? '');
}

export function isQuoted(scene: Scene, at: number): boolean {
  return (scene.quotedBy[at] ?? -1) >= 0;
}

export function sentenceOf(scene: Scene, fragment: Fragment): Sentence {
  return scene.sentences[fragment.sentence]!;
}

/** The reports of a fragment's sentence before it, nearest first. */
export function reportsBefore(scene: Scene, fragment: Fragment): Report[] {
  return reportsWithin(scene, sentenceOf(scene, fragment).from, fragment.from).reverse();
}

/** The reports of a fragment's sentence after it, nearest first. */
export function reportsAfter(scene: Scene, fragment: Fragment): Report[] {
  return reportsWithin(scene, fragment.to, sentenceOf(scene, fragment).to);
}

/** The words that grammar gives a report, where a fragment stands within them, with others before and behind it. */
export function clauseAround({ reported }: Scene, report: number, { start, end }: Fragment): Reported | undefined {
  const clause = reported.get(report);
  return clause?.content.some((span) => span.start < start && end < span.end) === true ? clause : undefined;
}

/** The answer that a report gives. */
export function answerOf(
  scene: Scene,
  report: Report,
  evidence: string,
  source: Mention | null = report.source,
  belief?: number,
): Answer {
  return {
    source,
    cue: { start: report.start, end: report.end },
    report: report.index,
    nobody: false,
    continues: false,
    evidence,
    belief,
  };
}

/** Whether only words of the given kinds stand outside quotation marks between two places. */
export function between(scene: Scene, from: number, to: number, allowed: (token: Token) => boolean): boolean {
  for (let i = from; i < to; i++) {
    const token = scene.tokens[i];
    if (token === undefined || (!isQuoted(scene, i) && !allowed(token))) return false;
  }
  return true;
}

/** How a fragment's words end, its marks left out. */
export function endsWith(scene: Scene, fragment: Fragment, pattern: RegExp): boolean {
  const { start, end } = fragment.stretch.inner;
  return pattern.test(scene.article.text.slice(start, end).trimEnd());
}

/** The answer for marks that hold nobody's words. */
export function nobodys(evidence: string, belief?: number): Answer {
  return { source: null, cue: null, report: null, nobody: true, continues: false, evidence, belief };
}

/** The answer of a fragment that goes on with an earlier one's quotation. */
export function continuing(previous: Decision, evidence: string, belief?: number): Answer {
  const { source, cue, report } = previous;
  return { source, cue, report, nobody: false, continues: true, evidence, belief };
}

/** Words that may stand between a quotation and its cue. */
export function isLight(token: Token): boolean {
  return token.pos === 'ADV' || token.pos === 'CCONJ' || /^[,—–-]$/.test(token.norm);
}

/** Whether a fragment is a sentence by itself: nothing else but marks in its sentence. */
export function standsAlone(scene: Scene, fragment: Fragment): boolean {
  const sentence = sentenceOf(scene, fragment);
  return between(scene, sentence.from, sentence.to, (token) => token.pos === 'PUNCT');
}

/** The subject of the first verb in `[from, to)`: the mention that most likely is what the sentence is about. */
export function frontMention(scene: Scene, from: number, to: number): Mention | undefined {
  let first: Mention | undefined;
  for (let i = from; i < to; i++) {
    const mention = mentionFrom(scene, i);
    if (mention === undefined) continue;
    first ??= mention;
    const next = scene.tokens[mention.to];
    if (
      next !== undefined &&
      next.index < to &&
      /^(?:VERB|AUX|ADV)$/.test(next.pos) &&
      justBefore(scene.tokens, mention.from)?.pos !== 'ADP'
    )
      return mention;
  }
  return first;
}
