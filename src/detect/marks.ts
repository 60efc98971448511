import type { Paragraph, Span, Stretch } from '../types.ts';

type Style = 'double' | 'straight' | 'angle' | 'single';
interface Open {
  readonly at: number;
  readonly width: number;
  readonly style: Style;
}

const MARK = /''|``|‘‘|’’|[“”„‟«»"＂‘’'‛`]/g;
const SINGLE = new Set(['‘', '’', "'", '‛', '`']);
const LETTER = /[\p{L}\p{N}$£€#@]/u;
const BEFORE_OPENING = /^$|[\s([{—–\-/:;,…>*_]/u;
const AFTER_CLOSING = /^$|[\s)\]}—–\-/:;,.…?!<*_]/u;

/** The stretches between quotation marks of one paragraph, outermost only, in order. Odd and unpaired marks lose nothing but themselves. */
export function stretchesOf(text: string, paragraph: Paragraph): Stretch[] {
  const stretches: Stretch[] = [];
  let open: Open | null = null;
  const push = (from: Open, innerEnd: number, end: number, closed: boolean): void => {
    const inner = { start: from.at + from.width, end: innerEnd };
    if (text.slice(inner.start, inner.end).trim() === '') return;
    const { style } = from;
    stretches.push({ start: from.at, end, inner, closed, single: style === 'single', paragraph: paragraph.index });
  };
  for (const match of text.slice(paragraph.start, paragraph.end).matchAll(MARK)) {
    const mark: Open = { at: paragraph.start + match.index, width: match[0].length, style: styleOf(match[0]) };
    if (
      open === null ||
      isEmpty(text, open, mark) ||
      (open.style === 'single' && mark.style !== 'single' && looksOpening(text, mark, paragraph))
    ) {
      if (opens(text, mark, paragraph)) open = mark;
    } else if (closes(text, mark, open, paragraph)) {
      push(open, mark.at, mark.at + mark.width, true);
      open = null;
    } else if (reopens(text, mark, open, paragraph)) {
      push(open, mark.at, mark.at, false);
      open = mark;
    }
  }
  if (open !== null && open.style !== 'single') push(open, paragraph.end, paragraph.end, false);
  return stretches;
}

function styleOf(mark: string): Style {
  if (SINGLE.has(mark[0] ?? '')) return mark.length === 2 ? 'straight' : 'single';
  if (mark === '"' || mark === '＂') return 'straight';
  return mark === '«' || mark === '»' ? 'angle' : 'double';
}

/** Two opening marks in a row ("“) are one. */
function isEmpty(text: string, open: Open, mark: Open): boolean {
  return mark.at === open.at + open.width && mark.style !== 'single' && LETTER.test(text[mark.at + mark.width] ?? '');
}

function before(text: string, at: number, paragraph: Span): string {
  return at > paragraph.start ? (text[at - 1] ?? '') : '';
}

function after(text: string, end: number, paragraph: Span): string {
  return end < paragraph.end ? (text[end] ?? '') : '';
}

function looksOpening(text: string, { at, width }: Open, paragraph: Span): boolean {
  const next = after(text, at + width, paragraph);
  return BEFORE_OPENING.test(before(text, at, paragraph)) && next !== '' && !/[\s,;)]/.test(next);
}

function opens(text: string, mark: Open, paragraph: Span): boolean {
  const first = text[mark.at] ?? '';
  if (mark.style === 'angle') return first === '«';
  if (mark.style === 'double') return first !== '”' || looksOpening(text, mark, paragraph);
  if (mark.style === 'single') return opensSingle(text, mark.at, paragraph);
  const next = after(text, mark.at + mark.width, paragraph);
  if (before(text, mark.at, paragraph) === '=') return false;
  return next !== '' && (BEFORE_OPENING.test(before(text, mark.at, paragraph)) || !AFTER_CLOSING.test(next));
}

/** An opening single mark stands before a word and has a closing one after it in the same paragraph; ’90s and ’twas do not. */
function opensSingle(text: string, at: number, paragraph: Span): boolean {
  const mark = text[at] ?? '';
  if (mark === '`') return false;
  if (!LETTER.test(after(text, at + 1, paragraph)) || !BEFORE_OPENING.test(before(text, at, paragraph))) return false;
  if (/^['’](?:\d\ds\b|twas\b|tis\b|em\b|cause\b|til\b|n['’])/i.test(text.slice(at, at + 8))) return false;
  return singleClose(text, at + 1, paragraph) > at;
}

/** Where a single quotation that opened before `from` closes: the first mark after a stop, else the first after a word; -1 if nowhere. */
function singleClose(text: string, from: number, paragraph: Span): number {
  let fallback = -1;
  for (let i = from; i < paragraph.end; i++) {
    const mark = text[i] ?? '';
    if (mark === '"' || mark === '“' || mark === '”') return fallback;
    if (mark !== '’' && mark !== "'") continue;
    if (!AFTER_CLOSING.test(after(text, i + 1, paragraph)) && !/["”]/.test(after(text, i + 1, paragraph))) continue;
    const previous = before(text, i, paragraph);
    if (/[.,!?…]/.test(previous)) return i;
    if (/\s/.test(previous)) continue;
    if (previous !== 's' || !/^\s\p{Ll}/u.test(text.slice(i + 1, i + 3)))
      return fallback < 0 || previous !== 's' ? i : fallback;
    if (fallback < 0) fallback = i;
  }
  return fallback;
}

function closes(text: string, mark: Open, open: Open, paragraph: Span): boolean {
  const first = text[mark.at] ?? '';
  if (open.style === 'single') return mark.style === 'single' && mark.at === singleClose(text, open.at + 1, paragraph);
  if (mark.style === 'single') return false;
  if (open.style === 'angle' || mark.style === 'angle') return open.style === mark.style && first === '»';
  if (first === '”') return true;
  if (first === '“') return text[open.at] === '„' || !looksOpening(text, mark, paragraph);
  return (
    mark.style === 'straight' &&
    !(looksOpening(text, mark, paragraph) && closesLater(text, mark.at + mark.width, paragraph))
  );
}

/** Whether a closing mark comes before any opening one. */
function closesLater(text: string, from: number, paragraph: Span): boolean {
  for (let i = from; i < paragraph.end; i++) {
    if (text[i] === '”') return true;
    if (text[i] === '“') return false;
    if (text[i] === '"') return !looksOpening(text, { at: i, width: 1, style: 'straight' }, paragraph);
  }
  return false;
}

function reopens(text: string, mark: Open, open: Open, paragraph: Span): boolean {
  if (open.style === 'single' || mark.style === 'single' || mark.style === 'angle') return false;
  return looksOpening(text, mark, paragraph);
}
