import type { Paragraph, Span, Stretch } from '../types.ts';

/** "RUIZ: We lost.", "Q: Did you lose?", "ANA RUIZ, HOST: We lost.": up to four words with capitals, perhaps who that is in capitals or brackets, a colon, and words without marks. */
const LABEL =
  /^(?:\p{Lu}[\p{L}.'’-]{0,30} ){0,3}(\p{Lu}[\p{L}.'’-]{0,30})(?:, [\p{Lu}\p{N}][\p{Lu}\p{N} ,.'’&/-]{1,60})?(?: \([^()]{1,40}\))?:\s+(?=[^“"‘'\s])/u;
const WORDS = /\p{L}{2,40}(?:[.?!]|[^\p{L}]{1,5}\p{L})/u;
/** Words this near to the label tell. */
const NEAR = 200;

/** A transcript has so many turns at least, of two speakers who come more than once, or of one who does and others whom the text names. */
const LEAST_TURNS = 3;

/** What is said in each paragraph of a transcript, by the index of the paragraph: all behind the label. */
export function turnsOf(text: string, paragraphs: readonly Paragraph[]): ReadonlyMap<number, Stretch> {
  const turns = paragraphs.flatMap((paragraph) => turnIn(text, paragraph));
  const counts = new Map<string, number>();
  for (const { label } of turns) counts.set(label, (counts.get(label) ?? 0) + 1);
  const isRepeated = ({ label }: Turn): boolean => counts.get(label)! > 1;
  const isSpeaker = (turn: Turn): boolean => isRepeated(turn) || isNamedIn(text, turn);
  const speakers = new Set(turns.filter(isSpeaker).map(({ label }) => label));
  if (turns.length < LEAST_TURNS || speakers.size < 2 || !turns.some(isRepeated)) return new Map();
  return new Map(turns.map(({ stretch }) => [stretch.paragraph, stretch]));
}

interface Turn {
  /** The last word of the name, by which it comes again. */
  readonly label: string;
  readonly stretch: Stretch;
}

function turnIn(text: string, { index, start, end }: Paragraph): Turn[] {
  const match = LABEL.exec(text.slice(start, Math.min(end, start + NEAR)));
  const inner: Span = { start: start + (match?.[0].length ?? 0), end };
  if (match === null || !WORDS.test(text.slice(inner.start, Math.min(end, inner.start + NEAR)))) return [];
  return [
    { label: match[1]!, stretch: { start: inner.start, end, inner, closed: true, single: false, paragraph: index } },
  ];
}

/** "RUIZ", where the text has "Ruiz" too. */
function isNamedIn(text: string, { label }: Turn): boolean {
  return /^\p{Lu}{3,30}$/u.test(label) && text.includes(label.charAt(0) + label.slice(1).toLowerCase());
}

/** Whether a stretch is a turn of a transcript: it has no marks. */
export function isTurn({ start, inner }: Stretch): boolean {
  return start === inner.start;
}
