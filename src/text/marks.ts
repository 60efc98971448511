import type { Span } from '../types.ts';

type Style = 'double' | 'straight' | 'angle' | 'single';

/** A quotation mark of a paragraph and what its neighbours say of it. */
export interface Mark extends Span {
  readonly style: Style;
  /** The character itself, or the first of two. */
  readonly sign: string;
  /** The last character before the run of marks that this one is in; '' at the start of the paragraph. */
  readonly before: string;
  /** Whether `before` is a space or a sign behind which a quotation may begin. */
  readonly mayOpen: boolean;
  /** The next character; '' at the end of the paragraph. */
  readonly after: string;
  /** Whether it stands where a quotation may begin: behind a space or an opening sign, before a word. */
  readonly looksOpening: boolean;
}

/** Two single marks before a word that is nothing without its apostrophe are no double mark: ''Tis nobler'. */
const MARK = /''(?!(?:[Tt](?:is|was)|[Ee]m)\b)|``|‘‘|’’|[“”„‟«»"＂‘’'‛`]/g;
/** A word that begins with an apostrophe, at the place where `lastIndex` points. */
const ELIDED = /['’](?:\d\ds\b|twas\b|tis\b|em\b|im\b|cause\b|til\b|n['’])/iy;
const SINGLE = new Set(['‘', '’', "'", '‛', '`']);
const AFTER_CLOSING = /^$|[\s)\]}—–\-/:;,.…?!<*_]/u;
const BEFORE_OPENING = /^$|[\s([{—–\-/:;,…>*_]/u;

/** The quotation marks of a paragraph in order. */
export function marksOf(text: string, { start, end }: Span): Mark[] {
  const marks: Mark[] = [];
  for (const { 0: signs, index } of text.slice(start, end).matchAll(MARK)) {
    const from = start + index;
    const to = from + signs.length;
    const previous = marks.at(-1);
    const before = previous?.end === from ? previous.before : index > 0 ? (text[from - 1] ?? '') : '';
    const after = to < end ? (text[to] ?? '') : '';
    const mayOpen = BEFORE_OPENING.test(before);
    const looksOpening = mayOpen && after !== '' && !/[\s,;)]/.test(after);
    const [sign, style] = [signs.charAt(0), styleOf(signs)];
    marks.push({ start: from, end: to, style, sign, before, mayOpen, after, looksOpening });
  }
  return marks;
}

/** Whether a mark begins an elided word: ’90s, ’twas, ’em. */
export function isElision(text: string, { start }: Span): boolean {
  ELIDED.lastIndex = start;
  return ELIDED.test(text);
}

function styleOf(signs: string): Style {
  if (SINGLE.has(signs.charAt(0))) return signs.length === 2 ? 'straight' : 'single';
  if (signs === '"' || signs === '＂') return 'straight';
  return signs === '«' || signs === '»' ? 'angle' : 'double';
}

/** Whether a character, or the end of the paragraph, may follow a closing mark. */
export function mayFollow(character: string): boolean {
  return AFTER_CLOSING.test(character);
}
