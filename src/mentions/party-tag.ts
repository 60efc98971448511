import { justBefore } from '../text/just-before.ts';
import type { Token } from '../types.ts';

/** Whether "R-Ohio" in "(R-Ohio)", "D" in "(D)" or "D-Md." in ", D-Md.," starts at a place: a party and a state, not who. */
export function isPartyTag(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1]?.norm ?? '';
  const opener = justBefore(tokens, at)?.norm;
  return /^[RDI]$/i.test(tokens[at]!.text) && (opener === '(' ? /^[-)]$/.test(after) : opener === ',' && after === '-');
}
