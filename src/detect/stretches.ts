import type { Paragraph, Stretch } from '../types.ts';
import { closesDouble, isNested, opensDouble, pairsOf } from '../text/double-marks.ts';
import type { Pairs } from '../text/double-marks.ts';
import { marksOf } from '../text/marks.ts';
import type { Mark } from '../text/marks.ts';
import { opensSingle, singleClosesOf } from './single-marks.ts';
import type { SingleCloses } from './single-marks.ts';
import { turnsOf } from './turns.ts';

interface Marked {
  readonly paragraph: Paragraph;
  readonly marks: readonly Mark[];
  readonly pairs: Pairs;
  readonly closes: SingleCloses;
  /** The last mark that can begin a single quotation, or -1. */
  readonly lastSingle: number;
}

/** The stretches between quotation marks of a text, outermost only, and the turns of a transcript, in order. Odd and unpaired marks lose nothing but themselves. */
export function stretchesOf(text: string, paragraphs: readonly Paragraph[]): Stretch[] {
  const stretches: Stretch[][] = [];
  let goesOn = false;
  const turns = turnsOf(text, paragraphs);
  for (const paragraph of [...paragraphs].reverse()) {
    const turn = turns.get(paragraph.index);
    if (turn !== undefined) {
      stretches.push([turn]);
      goesOn = false;
      continue;
    }
    const marks = marksOf(text, paragraph);
    if (marks.length === 0) {
      goesOn = false;
      continue;
    }
    const pairs = pairsOf(marks);
    const closes = singleClosesOf(text, marks, pairs.partner);
    const lastSingle = marks.findLastIndex((mark) => opensSingle(text, mark));
    const marked = { paragraph, marks, pairs, closes, lastSingle };
    stretches.push(stretchesIn(text, marked, goesOn));
    goesOn = continuesSingle(text, marked, goesOn);
  }
  const all: Stretch[] = [];
  for (const own of stretches.reverse()) for (const stretch of own) all.push(stretch);
  return all;
}

/** Whether a paragraph opens again the single quotation that the paragraph before left open, and comes to its end here or further on. */
function continuesSingle(text: string, { paragraph, marks, closes }: Marked, goesOn: boolean): boolean {
  const [first] = marks;
  if (first === undefined || first.start !== paragraph.start || !opensSingle(text, first)) return false;
  return goesOn || closes.closing[1]! >= 0;
}

function stretchesIn(text: string, marked: Marked, goesOn: boolean): Stretch[] {
  const { paragraph, marks, pairs } = marked;
  const stretches: Stretch[] = [];
  const push = (from: Mark, innerEnd: number, end: number, closed: boolean): void => {
    const inner = { start: from.end, end: innerEnd };
    if (text.slice(inner.start, inner.end).trim() === '') return;
    const single = from.style === 'single';
    stretches.push({ start: from.start, end, inner, closed, single, paragraph: paragraph.index });
  };
  let open = -1;
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!;
    const from = open < 0 ? undefined : marks[open];
    if (from === undefined && mark.style === 'single') {
      const end = singleEnd(text, marked, i, goesOn);
      if (end === undefined) continue;
      const last = marks[end];
      push(mark, last?.start ?? paragraph.end, last?.end ?? paragraph.end, last !== undefined);
      i = end;
    } else if (from === undefined || isDoubled(text, from, mark)) {
      if (opensDouble(mark, pairs.closesNext[i]!)) open = i;
    } else if (mark.style !== 'single' && isNested(text, marks, pairs, open, i)) i = pairs.partner[i]!;
    else if (mark.style !== 'single' && closesDouble(mark, from, pairs.closesNext[i]!)) {
      push(from, mark.start, mark.end, true);
      open = -1;
    } else if (mark.looksOpening && (mark.style === 'double' || mark.style === 'straight')) {
      push(from, mark.start, mark.start, false);
      open = i;
    }
  }
  if (open >= 0) push(marks[open]!, paragraph.end, paragraph.end, false);
  return stretches;
}

/** The index of the mark that ends the single quotation which begins at `i`, that of no mark where it goes on in the next paragraph; undefined if none begins. */
function singleEnd(
  text: string,
  { marks, closes, lastSingle }: Marked,
  i: number,
  goesOn: boolean,
): number | undefined {
  if (!opensSingle(text, marks[i]!)) return undefined;
  const end = closes.closing[i + 1]!;
  if (end >= 0 && !(goesOn && closes.doubtful(end))) return end;
  return goesOn && i === lastSingle ? marks.length : undefined;
}

/** Two opening marks in a row (“") are one. */
function isDoubled(text: string, open: Mark, mark: Mark): boolean {
  return mark.start === open.end && mark.style !== 'single' && /[\p{L}\p{N}$£€#@]/u.test(mark.after);
}
