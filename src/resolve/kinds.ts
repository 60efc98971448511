import nlp from 'compromise/two';
import { mensNames, womensNames } from '../lexicon/first-names.ts';
import { groupNouns, organizationNouns } from '../lexicon/heads.ts';
import type { SpeakerKind } from '../types.ts';

const ACRONYM = /^[A-Z][A-Z&.]{1,6}$/;
const ORGANIZATION =
  /\b(?:University|Institute|Department|Ministry|Committee|Council|Association|Party|Court|House|Congress|Senate|Government|News|Times|Post|Journal|Taliban|Pentagon|Kremlin|NATO)\b/;

/** What a proper name stands for, by its form: head nouns, acronyms, given names; else by compromise's vote. */
export function kindOfName(name: string): SpeakerKind {
  const words = name.split(' ');
  const last = (words.at(-1) ?? '').toLowerCase();
  const first = (words[0] ?? '').toLowerCase();
  if (groupNouns.has(last)) return 'group';
  if (words.length > 1 && (mensNames.has(first) || womensNames.has(first)) && !organizationNouns.has(last))
    return 'person';
  if (name.startsWith('@')) return 'person';
  if (organizationNouns.has(last) || ACRONYM.test(name) || ORGANIZATION.test(name) || / (?:of|for|and|&) /.test(name))
    return 'organization';
  return votedKind(name);
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
function votedKind(name: string): SpeakerKind {
  const words = name.toLowerCase().split(/[ -]/);
  const last = words.at(-1)!;
  const tagsOf = (word: string): string => String(Object.hasOwn(one.lexicon, word) ? one.lexicon[word] : '');
  const known = words.map(tagsOf);
  const given = GIVEN.test(known[0]!);
  const headed =
    words.length > 1 && !given && (Object.hasOwn(two.orgWords, last) || Object.hasOwn(two.placeWords, last));
  if (headed || PLACE.test(tagsOf(name.toLowerCase()))) return 'organization';
  return known.some((tags) => PLACE.test(tags)) && !given ? 'organization' : 'person';
}
