import { isGiven } from '../lexicon/first-names.ts';
import { isDemonym } from '../lexicon/demonyms.ts';
import { groupNouns, kindOfHead, organizationNouns, personNouns } from '../lexicon/heads.ts';
import { endsNames, isPlainWord, tagsOf } from '../lexicon/known-words.ts';
import { nounSense } from '../lexicon/senses.ts';
import { occupations, titleWords } from '../lexicon/titles.ts';
import { mentionFrom, mentionTo } from '../mentions/places.ts';
import { justBefore } from '../text/just-before.ts';
import { isUpper } from '../text/words.ts';
import type { Mention, Scene, SpeakerKind, Token } from '../types.ts';
import { isPartisan } from './parties.ts';
import type { Entity } from './people.ts';

const ACRONYM = /^[A-Z][A-Z&.]{1,6}$/;
/** Words of a name that make it a body's. */
const BODIES = new Set(
  'Malacañang Élysée University Institute Department Ministry Committee Council Association Constituency Brigade Battalion Division Party Court House Congress Senate Government News Times Post Journal Taliban Pentagon Kremlin NATO Air Airways Rail Motors Energy Steel Foods Holdings Industries Systems Technologies Resorts Hotels Stores Studios Pictures Bancorp Healthcare Partners Capital Act Tunnel Inquiry Cup Prize World Plaza Casino Awards Square Theatre Records Games Series Show Project Plan Report Review Online Weekly Daily Treaty Accord Agreement Deal Summit Convention Festival Election Elections Order War Express Metro Market Mall Café Pub Mosque Revolution App Ruling Poll Survey Rovers United Wanderers Athletic Albion Hotspur Rangers Harriers Argyle FC AFC Construction Homes Builders Developers Properties Logistics Shipping Petroleum Telecom Telecoms Electric Electronics Pharma Pharmaceuticals Labs Laboratories Software Networks Broadcasting Insurance Breweries Cement Textiles Supermarkets Observer Examiner Inquirer Monitor Cricket Football Rugby Hockey Athletics Platform Watch Securities Ventures Resources Buses Trains Ferries Lines Bhd GmbH LLC LLP NV Plc'.split(' '),
); // prettier-ignore

/** "Calif.", "X": what is shortened is a place or a body, unless a person's other names stand beside it. */
const SHORTENED = /^(?:\S{2,}\.|\p{L})$/u;

/** "Tehreek-e-Insaf", "Jamaat-i-Islami" */
const MOVEMENT = /\p{Ll}-[ei]-\p{Lu}/u;

/** What a proper name stands for, by its form: head nouns, acronyms, given names; else by compromise's vote. */
export function kindOfName(name: string): SpeakerKind {
  const words = name.split(' ');
  if ((words.length === 1 && SHORTENED.test(name)) || (name.includes('-') && MOVEMENT.test(name)))
    return 'organization';
  const last = (words.at(-1) ?? '').toLowerCase();
  const first = (words[0] ?? '').toLowerCase();
  if (groupNouns.has(last)) return 'group';
  if (words.length > 1 && isGiven(first) && !organizationNouns.has(last)) return 'person';
  if (name.startsWith('@')) return 'person';
  if (SITE.test(name) || /\d/.test(name) || (words.length === 1 && isJoined(name))) return 'organization';
  if (organizationNouns.has(last) || ACRONYM.test(name) || words.some(isOfBody)) return 'organization';
  return isHeading(name, words) ? 'unknown' : votedKind(name);
}

/** Whether words of a name show that it is a body’s, whatever is said of it: "the developer, Harwick Homes". */
export function isBodyName(name: string): boolean {
  const words = name.split(' ');
  if (organizationNouns.has(words.at(-1)!.toLowerCase())) return true;
  return words.length > 1 && !isGiven(words[0]!.toLowerCase()) && words.some(isOfBody);
}

/** “FULL TEXT”: plain words, in capitals throughout */
function isHeading(name: string, words: readonly string[]): boolean {
  const isPlain = (word: string): boolean => isPlainWord(word.toLowerCase()) && !isGiven(word.toLowerCase());
  return name === name.toUpperCase() && words.every(isPlain);
}

/** "Council", "of", "Times" of "Times-Courier", "Lake" of "Lake Selby" */
function isOfBody(word: string, at: number, words: readonly string[]): boolean {
  if (at > 0 ? LINKS.has(word) : OF_PLACES.has(word) && words.length > 1) return true;
  return BODIES.has(word) || (!LETTERS.test(word) && word.split(/[^\p{L}\p{N}_]/u).some((part) => BODIES.has(part)));
}

/** "RiverWatch", but not "McBride" */
function isJoined(word: string): boolean {
  return /\p{Ll}\p{Lu}/u.test(word) && !/^(?:Ma?c|D[aeiu]|L[ae]|Van|Von|Fitz)\p{Lu}/u.test(word);
}

const LINKS = new Set(['of', 'for', 'and', '&']);
/** "Lake Selby" */
const OF_PLACES = new Set(['Lake', 'Mount', 'Fort', 'Port', 'Cape']);
const LETTERS = /^[\p{L}]*$/u;

const PLACE = /Place|Country|City|Region|Organization|SportsTeam|Company|Demonym/;
const GIVEN = /FirstName|MaleName|FemaleName/;

/** Whether compromise knows a word in lower case as a place or a body. */
export function isPlace(word: string): boolean {
  return PLACE.test(tagsOf(word));
}

/** "Example.org" */
const SITE = /\.(?:com|org|net|gov|edu|info|tv|co\.\p{Ll}{2})(?:\.\p{Ll}{2})?$/u;

/** compromise's vote on a name whose form tells nothing, from what it knows of the whole name and of its words. */
function votedKind(name: string): SpeakerKind {
  const words = name.toLowerCase().split(/[ -]/);
  const last = words.at(-1)!;
  const known = words.map(tagsOf);
  const given = GIVEN.test(known[0]!);
  const headed = words.length > 1 && !given && endsNames(last);
  if (headed || PLACE.test(tagsOf(name.toLowerCase()))) return 'organization';
  return known.some((tags) => PLACE.test(tags)) && !given ? 'organization' : 'person';
}

/** What a noun in lower case stands for: the kind of our lists, or a person ("motorist") or several ("backers") as dictionaries have it, several bodies ("agencies"); null where nothing tells. */
export function kindOfNoun(noun: string): SpeakerKind | null {
  const kind = kindOfHead(noun);
  if (kind !== null) return kind;
  if (organizationNouns.has(noun.replace(/ies$/, 'y').replace(/s$/, ''))) return 'group';
  const person =
    occupations.has(noun) ||
    nounSense(noun) === 'person' ||
    /.{3}(?:ist|man|woman|teacher|worker|keeper|maker)s?$/.test(noun);
  return person ? (noun.endsWith('s') ? 'group' : 'person') : null;
}

/** Whether a noun in lower case stands for several people: "analysts", "dockers". */
export function arePersons(noun: string): boolean {
  const singular = noun.replace(/s$/, '');
  return groupNouns.has(noun) || (singular !== noun && (personNouns.has(singular) || occupations.has(singular)));
}

/** An organization, or a single name of which nothing shows that it is a person's. */
export function mayBeThing({ kind, name, gender, title }: Entity): boolean {
  return (
    kind !== 'person' || (!name.includes(' ') && gender === null && title === null && !isGiven(name.toLowerCase()))
  );
}

/** What the words around a name show that it stands for: "the Herald", "the Ruizes", "a lobby group, Clean Rivers,"; null where they show nothing. */
export function kindShown(scene: Scene, mention: Mention): SpeakerKind | null {
  if (isSeveral(scene, mention)) return 'group';
  const isBody = isArticled(scene, mention) || namesOrganization(scene, mention) || isOfOffice(scene, mention);
  return isBody ? 'organization' : null;
}

/** “The Okoyes”, “the opposition Greens” */
function isSeveral({ tokens }: Scene, { from, to, name }: Mention): boolean {
  const last = tokens[to - 1]!;
  const isAlone = name?.start === last.start || to - from === 2;
  if (tokens[from]!.norm !== 'the' || !isAlone || !/[^cisu]s$/.test(last.norm) || kindOfNoun(last.norm) !== null)
    return false;
  for (let at = from + 1; at < to - 1; at++)
    if (isUpper(tokens[at]!.text) || kindOfNoun(tokens[at]!.norm) === 'person') return false;
  return true;
}

/** "Questions" of "Prime Minister’s Questions", "Speech" of "the King’s Speech" */
function isOfOffice({ tokens }: Scene, { from, to, name }: Mention): boolean {
  const possessor = tokens[to - 3];
  if (to - from < 3 || name?.start !== tokens[to - 1]!.start || tokens[to - 2]!.norm !== "'s") return false;
  return titleWords.has(possessor!.norm) && isUpper(possessor!.text);
}

/** "A lobby group, Clean Rivers,", "the think tank Shoreline": what a name between commas, or behind a noun, is by that noun. */
function namesOrganization(scene: Scene, { from, to, name }: Mention): boolean {
  for (let at = from + 1; at < to; at++)
    if (scene.tokens[at]!.start === name?.start) return isBodyNoun(scene.tokens[at - 1]!);
  if (scene.tokens[to]?.norm !== ',') return false;
  const behind = mentionFrom(scene, to + 1);
  if (behind !== undefined && isSomeBody(scene, behind)) return true;
  if (justBefore(scene.tokens, from)?.norm !== ',') return false;
  const before = mentionTo(scene, from - 1);
  return before?.kind === 'description' && organizationNouns.has(scene.tokens[before.to - 1]!.norm);
}

/** "The Herald": no person’s name has an article, unless it says what somebody is. */
function isArticled({ tokens }: Scene, { from, to, name, end }: Mention): boolean {
  if (name?.end !== end || tokens[from]!.norm !== 'the' || to - from < 2 || name.start > tokens[from + 1]!.start)
    return false;
  const { norm } = tokens[to - 1]!;
  return !titleWords.has(norm) && !isDemonym(norm) && kindOfNoun(norm) === null && !isPartisan(norm);
}

/** "a trade union,", "the country’s largest union," */
function isSomeBody({ tokens }: Scene, { kind, from, to }: Mention): boolean {
  if (kind !== 'description' || !/^(?:an?|the)$/.test(tokens[from]!.norm) || tokens[to]?.norm !== ',') return false;
  return isBodyNoun(tokens[to - 1]!);
}

function isBodyNoun({ norm, text }: Token): boolean {
  return norm === text && (organizationNouns.has(norm) || norm === 'tank');
}
