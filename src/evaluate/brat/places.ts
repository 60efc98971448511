import type { Span } from '../../types.ts';
import { expected } from './standoff.ts';
import type { Entity } from './standoff.ts';

/**
 * Where the words of each entity stand, in UTF-16 code units of the decoded text, in order.
 *
 * Brat counts Unicode code points. Its versions differ in what they count: a byte order mark is a sign of the text to
 * some, and `\r\n` is one sign to those that read lines as Python does. The words beside each place tell which it was.
 * @param bytes the file of the text
 * @throws {UserError} where the text has other words at a place, however it is counted
 */
export function placesOf(entities: ReadonlyMap<string, Entity>, bytes: Buffer, text: string): Map<string, Span[]> {
  const list = [...entities.values()];
  const countings = countingsOf(bytes, text);
  const counting = countings.find((starts) => list.every((entity) => isAt(entity, starts, text)));
  if (counting !== undefined) return new Map(list.map((entity) => [entity.id, spansOf(entity, counting)]));
  const [first = []] = countings;
  const wrong = list.find((entity) => !isAt(entity, first, text))!;
  const spans = spansOf(wrong, first);
  throw expected(
    wrong.where,
    `“${wrong.words.slice(0, 100)}” at ${String(wrong.fragments)}, counted in Unicode characters. Restore the text as it was annotated, or mark the words again`,
    wordsAt(spans, text),
  );
}

/** The ways in which brat may have counted: for each sign the UTF-16 code unit at which it starts, and the end of the text. */
function countingsOf(bytes: Buffer, text: string): number[][] {
  const hasMark = bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]));
  return [hasMark, false].flatMap((mark) => [false, true].map((oneBreak) => startsOf(text, mark, oneBreak)));
}

function startsOf(text: string, mark: boolean, oneBreak: boolean): number[] {
  const starts = mark ? [0] : [];
  for (let at = 0; at < text.length;) {
    starts.push(at);
    const isPair = (text.codePointAt(at) ?? 0) > 0xffff || (oneBreak && text.startsWith('\r\n', at));
    at += isPair ? 2 : 1;
  }
  return [...starts, text.length];
}

function spansOf({ fragments }: Entity, starts: readonly number[]): Span[] {
  const end = starts.at(-1) ?? 0;
  return fragments
    .map(([from, to]) => ({ start: starts[from] ?? end, end: starts[to] ?? end }))
    .sort((a, b) => a.start - b.start);
}

/** Whether the words that brat wrote down stand at their place, white space aside. */
function isAt(entity: Entity, starts: readonly number[], text: string): boolean {
  const isInside = entity.fragments.every(([, to]) => to < starts.length);
  return isInside && wordsAt(spansOf(entity, starts), text) === entity.words.replace(/\s+/g, ' ').trim();
}

function wordsAt(spans: readonly Span[], text: string): string {
  return spans
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
