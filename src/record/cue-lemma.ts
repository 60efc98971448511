import { tokenFrom } from '../attribute/join.ts';
import { reportsWithin } from '../detect/reports-within.ts';
import { baseOf } from '../lexicon/base.ts';
import { cueNouns } from '../lexicon/cue-nouns.ts';
import type { PartOfSpeech, Report, Scene, Span, Token } from '../types.ts';
import { textOf } from './words.ts';

/** Cues that several words make. */
const IDIOMS: readonly (readonly [RegExp, string])[] = [
  [/^according.* to$/, 'according to'],
  [/^as per$/, 'as per'],
  [/\bma(?:de|kes?|king) .*\b(?:clear|plain|known|explicit)\b/, 'make clear'],
  [/\bput(?:s|ting)? it\b/, 'put it'],
  [/\bof (?:the|an?) (?:\S+ )?(?:view|opinion)\b/, 'be of the view'],
];

/** Verbs that only lead to what is said: "went on to say", "continued to deny". */
const LEADING = new Set(['continue', 'go', 'begin', 'start', 'come', 'try', 'seem', 'appear', 'use', 'want']);
/** What goes with a verb and is none. */
const PARTICLE =
  /^(?:out|up|on|off|back|of|about|for|against|to|with|over|at|in|as|by|from|down|into|not|n['’]t|\P{L}+)$/u;

/** The verb or noun of a cue without its inflection: of "has called" "call", of "talked about" "talk", of "released a statement saying" "say". */
export function lemmaOf(scene: Scene, cue: Span): string {
  const words = textOf(scene, cue).toLowerCase();
  const idiom = words.includes(' ') ? IDIOMS.find(([pattern]) => pattern.test(words))?.[1] : undefined;
  if (idiom !== undefined) return idiom;
  const from = tokenFrom(scene, cue.start);
  const to = tokenFrom(scene, cue.end - 1) + 1;
  const report = likeliestOf(reportsWithin(scene, from, to).filter(({ head }) => isSpoken(scene.tokens[head]!)));
  if (report?.lemma.includes(' ') === true) return report.lemma;
  const head = report === null ? headOf(scene.tokens.slice(from, to)) : scene.tokens[report.head]!;
  const mayBeNoun = report === null ? head.pos === 'NOUN' : report.kind === 'noun';
  return baseOf(head.norm, mayBeNoun && isNoun(head) ? 'noun' : 'verb');
}

function isSpoken({ norm }: Token): boolean {
  return !PARTICLE.test(norm);
}

/** Taken for a noun, as “mocking” may be. */
function isNoun({ norm }: Token): boolean {
  return cueNouns.has(norm) || !/(?:ing|ed)$/.test(norm);
}

/** The last verb of a cue, or its last noun or word. */
function headOf(tokens: readonly Token[]): Token {
  const spoken = tokens.filter(isSpoken);
  const last = (kind: PartOfSpeech): Token | undefined => spoken.findLast(({ pos }) => pos === kind);
  return last('VERB') ?? last('NOUN') ?? spoken.at(-1) ?? tokens[0]!;
}

/** The cue that says most: a verb before a noun, what it leads to before a verb that only leads there, then the likeliest. */
function likeliestOf(reports: readonly Report[]): Report | null {
  let best: Report | null = null;
  for (const report of reports) if (best === null || rankOf(report) >= rankOf(best)) best = report;
  return best;
}

function rankOf({ kind, lemma, belief }: Report): number {
  return belief + (kind === 'noun' ? 0 : 1) - (LEADING.has(lemma) ? 2 : 0);
}
