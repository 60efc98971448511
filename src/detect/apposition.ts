import { mentionFrom, mentionTo } from '../mentions/places.ts';
import { kindOfHead } from '../lexicon/heads.ts';
import type { Draft, Mention } from '../types.ts';
import { justBefore } from '../text/just-before.ts';

export const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'that']);
const STOPS_CLAUSE = /^[;:]$/;

/** Where the parenthesis that ends with the mark at `closing` begins, if what stands in it describes the words before it. */
export function openingOf(draft: Draft, closing: number, first: number): number | undefined {
  const mark = draft.tokens[closing]!.norm;
  const partner = mark === ')' ? '(' : mark;
  for (let i = closing - 1; i > first; i--) {
    if ((draft.quotedBy[i] ?? -1) >= 0 && mark !== ')') continue;
    const token = draft.tokens[i]!;
    if (STOPS_CLAUSE.test(token.norm)) return undefined;
    if (token.norm !== partner) continue;
    if (mark !== ')' && endsList(draft, i, closing)) continue;
    if (mark === ')' || (draft.endingAt[i] ?? -1) >= 0 || justBefore(draft.tokens, i)?.norm === ')')
      return describes(draft, i + 1, closing) ? i : undefined;
  }
  return undefined;
}

/** "hospitals, clinics and homes": the comma at `at` parts a list, and opens nothing. */
function endsList(draft: Draft, at: number, closing: number): boolean {
  const item = mentionTo(draft, at);
  const next = mentionFrom(draft, at + 1);
  const joins = draft.tokens.slice(at + 1, closing).some(({ norm }) => norm === 'and' || norm === 'or');
  if (item === undefined || !joins) return false;
  return justBefore(draft.tokens, item.from)?.norm === ',' || (item.kind === 'name' && next?.kind === 'name');
}

/** A description after a name: no clause of its own, unless it opens with a relative pronoun or a participle. */
function describes(draft: Draft, from: number, to: number): boolean {
  const opener = draft.tokens[from]!;
  if (
    RELATIVE.has(opener.norm) ||
    opener.norm === 'whose' ||
    opener.norm === 'whom' ||
    opener.norm === 'where' ||
    opener.norm === 'when' ||
    opener.norm === 'as' ||
    opener.pos === 'ADP'
  )
    return true;
  if (opener.pos === 'VERB' && /(?:ing|ed|en)$/.test(opener.norm)) return true;
  for (let i = from; i < to; i++) {
    const token = draft.tokens[i]!;
    if (
      (token.pos === 'VERB' || token.pos === 'AUX') &&
      (draft.quotedBy[i] ?? -1) < 0 &&
      !token.norm.endsWith('ing') &&
      justBefore(draft.tokens, i)?.norm !== 'to'
    ) {
      const subject = mentionTo(draft, i);
      if (subject !== undefined && subject.from > from && justBefore(draft.tokens, subject.from)?.pos === 'PUNCT')
        return false;
      if (subject !== undefined && subject.from === from && token.pos === 'AUX') return false;
    }
  }
  return true;
}

/**
 * “According to the mayor, Ana Ruiz, the bridge …”, “to Ana Ruiz, a farmer from Oslo, the bridge …”: the comma that ends what names
 * or describes a mention again, where a clause of its own follows; else `comma`, the one behind the mention.
 */
export function appositionEnd(draft: Draft, mention: Mention, comma: number, end: number): number {
  const other = mentionFrom(draft, comma + 1);
  if (other === undefined || !areSame(draft, mention, other)) return comma;
  for (let at = other.to; at < end; at++) {
    const { norm, pos } = draft.tokens[at]!;
    if (norm === ',') return opensClause(draft, at + 1, end) ? at : comma;
    if (pos === 'VERB' || pos === 'AUX' || STOPS_CLAUSE.test(norm)) return comma;
  }
  return comma;
}

/** Whether one mention is a name and the other says what its bearer is. */
function areSame(draft: Draft, left: Mention, right: Mention): boolean {
  if ((left.name === null) === (right.name === null)) return false;
  const { from, to } = left.name === null ? left : right;
  return draft.tokens.slice(from, to).some(({ norm }) => kindOfHead(norm) === 'person');
}

/** Whether what stands at a place may be the subject of a clause, and no further apposition. */
function opensClause(draft: Draft, at: number, end: number): boolean {
  const opener = draft.tokens[at];
  if (at >= end || opener === undefined || RELATIVE.has(opener.norm)) return false;
  const subject = mentionFrom(draft, at);
  return subject === undefined ? /^(?:DET|NUM|ADJ|ADV|PRON)$/.test(opener.pos) : draft.tokens[subject.to]?.norm !== ',';
}
