import { singleSpaced } from '../text/single-spaced.ts';
import { tokenFrom } from '../attribute/join.ts';
import type { Quotation, Scene, Sentence, Span } from '../types.ts';

/** Outer marks, and the comma before the closing one. */
const OPENING = /^[“”"„«‘'`]+\s*/u;
const OPENING_DOUBLE = /^[“”"„«]+\s*(?=[‘'`])/u;
const CLOSING = /[“”"»’'`]/u;
const CLOSING_DOUBLE = /[“”"»]/u;
const BESIDE_CLOSING = /[,\s]/u;
/** A single mark that opens words within others, and one that closes them. */
const OPENS_INSIDE = /(?:^|[\s(—–])['‘`](?=\p{L})/u;
const CLOSES_INSIDE = /[,.?!\p{L}]['’](?!\p{L})/u;
const LINE_END = /[\r\n]/;
/** A run of spaces is tried from its start only, or a long one would take a time that grows with its square. */
const REOPENED = /(?<!\s)\s*[\r\n]+\s*[“"„«‘]?/gu;
const LINE_BREAK = /(?<!\s)\s*[\r\n]+\s*/g;

/** The words of a quotation as the table shows them: outer marks and the comma before the closing mark off, fragments joined by a space. */
export function quoteOf(scene: Scene, { type, content }: Quotation): string {
  const parts: string[] = [];
  for (const span of content) {
    const text = textOf(scene, span);
    parts.push(onOneLine(type === 'direct' ? withoutClosing(withoutOpening(text)) : text));
  }
  return parts.join(' ').replace(/,$/, '');
}

function onOneLine(text: string): string {
  return singleSpaced(LINE_END.test(text) ? text.replace(REOPENED, ' ') : text).trim();
}

/** Without the marks at the start of a text; of `“‘Why?’ he asked.”` the single mark stays, since it closes inside. */
function withoutOpening(text: string): string {
  const inner = text.replace(OPENING_DOUBLE, '');
  return inner !== text && CLOSES_INSIDE.test(inner) ? inner : text.replace(OPENING, '');
}

/** Without the marks at the end of a text and the commas and spaces around them; of `“He asked, ‘Why?’”` the single mark stays. */
function withoutClosing(text: string): string {
  const closing = OPENS_INSIDE.test(text) ? CLOSING_DOUBLE : CLOSING;
  const afterMarks = endWithout(text, text.length, BESIDE_CLOSING);
  const beforeMarks = endWithout(text, afterMarks, closing);
  return beforeMarks === afterMarks ? text : text.slice(0, endWithout(text, beforeMarks, BESIDE_CLOSING));
}

function endWithout(text: string, end: number, signs: RegExp): number {
  let at = end;
  while (at > 0 && signs.test(text[at - 1]!)) at--;
  return at;
}

/** The words exactly as printed, fragments joined by ` […] `. */
export function rawQuoteOf(scene: Scene, { content }: Quotation): string {
  const parts: string[] = [];
  for (const span of content) parts.push(textOf(scene, span));
  return parts.join(' […] ');
}

/** The sentence or sentences that hold some spans, line breaks made spaces. */
export function sentencesAround(scene: Scene, spans: readonly Span[]): string {
  let start = Infinity;
  let end = 0;
  for (const span of spans) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  const from = sentenceAt(scene, start)?.start ?? start;
  const to = sentenceAt(scene, end - 1)?.end ?? end;
  const text = scene.article.text.slice(from, to);
  return LINE_END.test(text) ? text.replace(LINE_BREAK, ' ') : text;
}

function sentenceAt(scene: Scene, offset: number): Sentence | undefined {
  return scene.sentences[scene.tokens[tokenFrom(scene, offset)]?.sentence ?? -1];
}

export function textOf(scene: Scene, span: Span): string {
  return scene.article.text.slice(span.start, span.end);
}
