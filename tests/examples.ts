import type { Span } from '../src/types.ts';

/** An example of a rule or form without its marks, and where they were. */
export interface Example {
  readonly text: string;
  readonly cue: Span | null;
  readonly source: Span | null;
  /** What stands in square brackets. */
  readonly marked: readonly Span[];
}

const CLOSING: Readonly<Record<string, string>> = { '}': 'cue', '>': 'source', ']': 'marked' };

/** Reads `“We will appeal,” {said} <Maria Lopez>.`: `{cue}`, `<source>`, `[fragment or content]`. */
export function parseExample(example: string): Example {
  const open: number[] = [];
  const found: Record<string, Span[]> = { cue: [], source: [], marked: [] };
  let text = '';
  for (const unit of example) {
    const part = CLOSING[unit];
    if ('{<['.includes(unit)) open.push(text.length);
    else if (part !== undefined) found[part]?.push({ start: open.pop() ?? 0, end: text.length });
    else text += unit;
  }
  return { text, cue: found.cue?.[0] ?? null, source: found.source?.[0] ?? null, marked: found.marked ?? [] };
}

/** An article of a text alone. */
export function articleOf(text: string): { id: string; sourceFile: string; text: string } {
  return { id: 'example', sourceFile: 'example.txt', text };
}
