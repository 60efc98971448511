import { isGiven } from '../lexicon/first-names.ts';
import { isUpper } from '../text/words.ts';
import type { Mention } from '../types.ts';
import type { Draft } from './people.ts';

/** "Harwick Football Association" for "HFA", where it was named in full before. */
export function initialled(byInitials: ReadonlyMap<string, Draft>, name: string, mention: Mention): Draft | undefined {
  const draft = /^\p{Lu}{2,6}$/u.test(name) ? byInitials.get(name) : undefined;
  const isNamed = draft !== undefined && draft.mentions.some(({ start }) => start < mention.start);
  return isNamed && !isGiven(draft.words[0]) ? draft : undefined;
}

export function addInitials(byInitials: Map<string, Draft>, draft: Draft): void {
  const initials = initialsOf(draft.name);
  if (!byInitials.has(initials)) byInitials.set(initials, draft);
}

/** The capitals that words begin with: "HFA" of "Harwick Football Association". */
export function initialsOf(name: string): string {
  let initials = '';
  for (const word of name.split(/[ -]/)) if (isUpper(word)) initials += word[0]!;
  return initials;
}
