import { isElision, mayFollow } from '../text/marks.ts';
import type { Mark } from '../text/marks.ts';

const LETTER = /[\p{L}\p{N}$£€#@]/u;
const STOP = /[.,!?…"”]/;

/** For each mark of a paragraph the index of the one that closes a single quotation which opened just before it. */
export interface SingleCloses {
  /** -1 where nothing closes it. */
  readonly closing: Int32Array;
  /** Whether that mark may as well be an apostrophe: “the players’ union”. */
  readonly doubtful: (at: number) => boolean;
}

/** Whether a single mark can begin a quotation: it stands before a word, a double mark or an elided word, and is no apostrophe. */
export function opensSingle(text: string, mark: Mark): boolean {
  if (mark.style !== 'single' || !mark.looksOpening || isElision(text, mark)) return false;
  return LETTER.test(mark.after) || /["“]/.test(mark.after) || isElision(text, { start: mark.end, end: mark.end });
}

/**
 * Where single quotations close: at the first mark after a stop or a word, but at “s’” and “in’” before a small letter only
 * if nothing better follows. Balanced double marks are stepped over, others end the search. Linear: read from the end.
 */
export function singleClosesOf(text: string, marks: readonly Mark[], partner: Int32Array): SingleCloses {
  const closing = new Int32Array(marks.length + 1).fill(-1);
  const better = new Int32Array(marks.length + 1).fill(-1);
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i]!;
    const partnered = partner[i]!;
    const next = partnered > i ? partnered + 1 : i + 1;
    const kind = mark.style === 'single' ? closingKind(text, mark) : partnered > i ? 'none' : 'barrier';
    if (kind === 'sure') closing[i] = better[i] = i;
    else if (kind === 'likely') closing[i] = i;
    else if (kind === 'doubtful') {
      const later = better[next]!;
      better[i] = later;
      closing[i] = later < 0 ? i : later;
    } else if (kind === 'none') {
      closing[i] = closing[next]!;
      better[i] = opensSingle(text, mark) ? -1 : better[next]!;
    }
  }
  return { closing, doubtful: (at) => closingKind(text, marks[at]!) === 'doubtful' };
}

/** How well a single mark closes a quotation: surely, likely (after “s”), or only if no better one follows. */
function closingKind(text: string, { start, end, sign, after }: Mark): 'sure' | 'likely' | 'doubtful' | 'none' {
  if ((sign !== '’' && sign !== "'") || !(mayFollow(after) || /["”]/.test(after))) return 'none';
  const before = text.slice(Math.max(start - 2, 0), start);
  if (STOP.test(before.slice(-1))) return 'sure';
  if (before === '' || /\s$/.test(before)) return 'none';
  if (/(?:s|in)$/.test(before) && /^\s\p{Ll}/u.test(text.slice(end, end + 2))) return 'doubtful';
  return before.endsWith('s') ? 'likely' : 'sure';
}
