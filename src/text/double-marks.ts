import { mayFollow } from './marks.ts';
import type { Mark } from './marks.ts';

const STOP = /[.!?…]/;

/** What the double marks of a paragraph say of each other; each list has one place for every mark. */
export interface Pairs {
  /** For an opening mark the index of the mark that closes it if the two are balanced, for a closing one that of the opening; else -1. */
  readonly partner: Int32Array;
  /** Whether the next double mark, if any, closes. */
  readonly closesNext: readonly boolean[];
}

/** Pairs double marks like brackets, in linear time. */
export function pairsOf(marks: readonly Mark[]): Pairs {
  const partner = new Int32Array(marks.length).fill(-1);
  const open: number[] = [];
  marks.forEach((mark, i) => {
    if (mark.style === 'single') return;
    const last = open.at(-1);
    if (looksClosing(mark, last === undefined ? undefined : marks[last])) {
      const from = open.pop();
      if (from === undefined) return;
      partner[from] = i;
      partner[i] = from;
    } else open.push(i);
  });
  const closesNext: boolean[] = [];
  let next = false;
  for (let i = marks.length - 1; i >= 0; i--) {
    closesNext[i] = next;
    const mark = marks[i]!;
    if (mark.style === 'double' || mark.style === 'straight')
      next = mark.sign === '”' || (mark.sign !== '“' && mark.sign !== '„' && !mark.looksOpening);
  }
  return { partner, closesNext };
}

function looksClosing(mark: Mark, open: Mark | undefined): boolean {
  if (mark.style === 'angle') return mark.sign === '»';
  return mark.sign !== '„' && (!mark.looksOpening || (mark.sign === '“' && open?.sign === '„'));
}

/** Whether a double mark can begin a quotation. */
export function opensDouble(mark: Mark, closesNext: boolean): boolean {
  const { style, sign, before, mayOpen, after, looksOpening } = mark;
  if (style === 'angle') return sign === '«';
  if (style === 'double') return sign !== '”' || looksOpening;
  if (before === '=' || after === '') return false;
  if (/\s/.test(before) && /\s/.test(after)) return closesNext;
  return mayOpen || !mayFollow(after);
}

/** Whether a double mark ends the quotation that `open` began. */
export function closesDouble(mark: Mark, open: Mark, closesNext: boolean): boolean {
  const { style, sign, looksOpening } = mark;
  if (open.style === 'angle' || style === 'angle') return open.style === style && sign === '»';
  if (sign === '”') return true;
  if (sign === '“') return open.sign === '„' || !looksOpening;
  return style === 'straight' && !(looksOpening && closesNext);
}

/** Whether the mark at `i` begins a quotation within the one that `from` began: both are balanced, and it stands within a sentence. */
export function isNested(text: string, marks: readonly Mark[], { partner }: Pairs, from: number, i: number): boolean {
  const [inner, outer] = [partner[i] ?? -1, partner[from] ?? -1];
  return inner > i && outer > inner && !STOP.test(text.slice(Math.max(marks[i]!.start - 2, 0), marks[i]!.start));
}
