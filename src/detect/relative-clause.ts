import { mentionTo } from '../mentions/places.ts';
import type { Draft } from '../types.ts';
import { justBefore } from '../text/just-before.ts';

const OPENS_RELATIVE = /^(?:who|whom|whose|which)$/;
const FARTHEST_OPENING = 30;

/**
 * "Ruiz, who toured the port with the mayor, Bo Li, said": the comma before "who", where what opens with the comma at `opening` is
 * the end of the clause; undefined where it stands in none.
 */
export function clauseOpening(draft: Draft, opening: number, first: number): number | undefined {
  const { tokens } = draft;
  if (OPENS_RELATIVE.test(tokens[opening + 1]!.norm)) return undefined;
  const last = Math.max(first, opening - FARTHEST_OPENING);
  for (let i = (appositionBefore(draft, opening) ?? opening) - 1; i > last; i--) {
    const { norm, pos } = tokens[i]!;
    if ((draft.quotedBy[i] ?? -1) >= 0) return undefined;
    if (OPENS_RELATIVE.test(norm))
      return tokens[i - 1]!.norm === ',' && mentionTo(draft, i - 1) !== undefined ? i - 1 : undefined;
    if (pos !== 'PUNCT') continue;
    const comma = norm === ',' ? appositionBefore(draft, i) : undefined;
    if (comma === undefined) return undefined;
    i = comma;
  }
  return undefined;
}

/** The comma before the name in "the mayor, Bo Li," where the comma at `closing` closes it. */
function appositionBefore(draft: Draft, closing: number): number | undefined {
  const name = mentionTo(draft, closing);
  if (name?.kind !== 'name' || justBefore(draft.tokens, name.from)?.norm !== ',') return undefined;
  return mentionTo(draft, name.from - 1)?.kind === 'description' ? name.from - 1 : undefined;
}
