import nlp from 'compromise';
import { mensNames, womensNames } from '../lexicon/first-names.ts';
import { groupNouns, organizationNouns } from '../lexicon/heads.ts';
import type { SpeakerKind } from '../types.ts';

/** What a proper name stands for, and whether its form leaves no doubt. */
export interface NameKind {
  readonly kind: SpeakerKind;
  readonly sure: boolean;
}

const ACRONYM = /^[A-Z][A-Z&.]{1,6}$/;
const ORGANIZATION =
  /\b(?:University|Institute|Department|Ministry|Committee|Council|Association|Party|Court|House|Congress|Senate|Government|News|Times|Post|Journal|Taliban|Pentagon|Kremlin|NATO)\b/;

/** What the form of a proper name tells: head nouns, acronyms, given names. */
export function kindOfName(name: string): NameKind {
  const words = name.split(' ');
  const last = (words.at(-1) ?? '').toLowerCase();
  const first = (words[0] ?? '').toLowerCase();
  if (groupNouns.has(last)) return { kind: 'group', sure: true };
  if (words.length > 1 && (mensNames.has(first) || womensNames.has(first)) && !organizationNouns.has(last))
    return { kind: 'person', sure: true };
  if (name.startsWith('@')) return { kind: 'person', sure: true };
  if (organizationNouns.has(last) || ACRONYM.test(name) || ORGANIZATION.test(name) || / (?:of|for|and|&) /.test(name))
    return { kind: 'organization', sure: true };
  return { kind: 'person', sure: false };
}

/** What compromise knows of words: tags by word, and the nouns that organizations and places are named by. */
interface Known {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
  readonly two: {
    readonly orgWords: Readonly<Record<string, unknown>>;
    readonly placeWords: Readonly<Record<string, unknown>>;
  };
}
const { one, two } = nlp.model() as Known;
const PLACE = /Place|Country|City|Region|Organization|SportsTeam|Company|Demonym/;
const GIVEN = /FirstName|MaleName|FemaleName/;

/** compromise's vote on a name whose form tells nothing, from what it knows of the whole name and of its words. */
export function votedKind(name: string): SpeakerKind {
  const words = name.toLowerCase().split(/[ -]/);
  const last = words.at(-1)!;
  const tagsOf = (word: string): string => String(Object.hasOwn(one.lexicon, word) ? one.lexicon[word] : '');
  const headed = words.length > 1 && (Object.hasOwn(two.orgWords, last) || Object.hasOwn(two.placeWords, last));
  if (headed || PLACE.test(tagsOf(name.toLowerCase()))) return 'organization';
  const known = words.map(tagsOf);
  return known.some((tags) => PLACE.test(tags)) && !GIVEN.test(known[0]!) ? 'organization' : 'person';
}
