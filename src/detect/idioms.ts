import type { Token } from '../types.ts';

const MAKE = new Set(['make', 'makes', 'made', 'making']);
const KNOWN = new Set(['clear', 'plain', 'known', 'explicit']);
const PUT = new Set(['put', 'puts', 'putting']);
/** What stands behind "put it" where words are put, and no thing: "put it bluntly", "put it:". */
const PUT_SO = /^(?:[,.:;“"—–]|this|in|to|on|last|at)$/;

/**
 * What a verb says together with the words behind it, where it reports nothing alone: "made it clear", "as Ruiz put it"; or undefined.
 * @returns the idiom as it stands in a dictionary
 */
export function idiomAt(tokens: readonly Token[], at: number): string | undefined {
  const { norm, pos } = tokens[at]!;
  if (pos !== 'VERB') return undefined;
  if (PUT.has(norm)) return isPutSo(tokens, at) ? 'put it' : undefined;
  return MAKE.has(norm) && KNOWN.has(tokens[pastAdverbs(tokens, pastIt(tokens, at + 1))]?.norm ?? '')
    ? 'make clear'
    : undefined;
}

function isPutSo(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 2];
  return tokens[at + 1]?.norm === 'it' && (next === undefined || next.pos === 'ADV' || PUT_SO.test(next.norm));
}

function pastIt(tokens: readonly Token[], at: number): number {
  return tokens[at]?.norm === 'it' ? at + 1 : at;
}

function pastAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.pos === 'ADV' && !KNOWN.has(tokens[at]!.norm)) at++;
  return at;
}

/** Whether a noun stands in "was of the view that", "is of the considered opinion that": so papers of South Asia tell what was said. */
export function isHeldView(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:view|opinion)$/.test(tokens[at]!.norm) || tokens[at + 1]?.norm !== 'that') return false;
  const the = tokens[at - 1]?.pos === 'ADJ' || tokens[at - 1]?.pos === 'VERB' ? at - 2 : at - 1;
  return (
    /^(?:the|an?)$/.test(tokens[the]?.norm ?? '') && tokens[the - 1]?.norm === 'of' && tokens[the - 2]?.pos === 'AUX'
  );
}
