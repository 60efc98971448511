import { Circles } from './circle.ts';
import { singleSpaced } from '../text/single-spaced.ts';
import { genderOfName, isGiven } from '../lexicon/first-names.ts';
import { kindOfHead } from '../lexicon/heads.ts';
import { portfolios } from '../lexicon/titles.ts';
import type { Mention, Scene, SpeakerKind } from '../types.ts';
import { isCommon, smallWordsOf } from './common.ts';
import { fullNamesOf, sharedSurname } from './given-names.ts';
import { genderOfNoun, genderVotes, honorific, introducedAs, peerageOf } from './gender.ts';
import type { Gender } from './gender.ts';
import { addInitials, initialled } from './initials.ts';
import { isBodyName, kindOfName, kindShown } from './kinds.ts';
import { bestMatch, dropsTitle } from './match.ts';
import { NameIndex } from './name-index.ts';
import { isDateline, isSettlement, isSomewhere } from './places.ts';
import { namedWithin } from './named-within.ts';
import { addRoles } from './roles.ts';
import { describesBody, officeOf } from './titles.ts';

/** Somebody or something that an article names. */
export interface Entity {
  /** The fullest name the article gives. */
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly gender: Gender;
  readonly title: string | null;
  readonly affiliation: string | null;
  /** The words by which it is introduced, in lower case; letters for an office as they are. */
  readonly roles: readonly string[];
  /** Where it is named, in order. */
  readonly mentions: readonly Mention[];
}

/** An entity while the names of the article are still being grouped. */
export interface Draft {
  name: string;
  words: readonly string[];
  kind: SpeakerKind | null;
  gender: Gender;
  title: string | null;
  affiliation: string | null;
  /** "Lord" or "Baroness", which a peer's name is not complete without. */
  peerage: string | null;
  readonly roles: string[];
  readonly mentions: Mention[];
}

/** Whom the names of an article stand for. */
export interface People {
  readonly entities: readonly Entity[];
  /** All words by which they are introduced. */
  readonly roles: ReadonlySet<string>;
  /** Those of the entities that share something. */
  readonly circles: Circles;
  /** The entity of each mention with a name. */
  readonly of: ReadonlyMap<Mention, Entity>;
  /** The entity that the name of any other mention fits: "Ruiz" in "Ruiz’s claim". */
  readonly named: (mention: Mention) => Entity | undefined;
}

/** “al-Masri” may go on as “Masri”. */
const ARTICLE = /^(?:al|el)-(?=\p{L}{3})/u;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/;

/** Groups the names of an article: full forms first, then the short forms that the full ones contain. */
export function peopleOf(scene: Scene): People {
  const drafts = new NameIndex<Draft>();
  const owner = new Map<Mention, Draft>();
  const byInitials = new Map<string, Draft>();
  const full = fullNamesOf(scene);
  for (const { mention, name, words } of longestFirst(scene)) {
    const draft =
      matchIn(scene, drafts, words, mention) ??
      (isRanked(name) ? matchIn(scene, drafts, words.slice(1), mention) : undefined) ??
      initialled(byInitials, name, mention) ??
      newDraft(full, drafts, name, words);
    if (dropsTitle(words, draft.words)) Object.assign(draft, { name, words });
    drafts.add(draft);
    if (words.length > 1 && draft.mentions.length === 0) addInitials(byInitials, draft);
    draft.mentions.push(mention);
    owner.set(mention, draft);
    learn(scene, draft, mention);
  }
  const small = smallWordsOf(scene);
  const votes = genderVotes(scene, owner);
  const done = new Map(
    [...new Set(owner.values())].map((draft) => [draft, finished(scene, small, draft, votes.get(draft) ?? null)]),
  );
  const entities = [...done.values()];
  return {
    entities,
    roles: new Set(entities.flatMap(({ roles }) => roles)),
    circles: new Circles(entities),
    of: new Map([...owner].map(([mention, draft]) => [mention, done.get(draft)!])),
    named: (mention) => {
      const draft =
        mention.name === null ? undefined : matchIn(scene, drafts, wordsOf(nameText(scene, mention)), mention);
      return draft === undefined ? undefined : done.get(draft);
    },
  };
}

function matchIn(
  scene: Scene,
  drafts: NameIndex<Draft>,
  words: readonly string[],
  mention: Mention,
): Draft | undefined {
  return bestMatch(drafts, words, honorific(scene, mention), mention);
}

interface Named {
  readonly mention: Mention;
  readonly name: string;
  readonly words: readonly string[];
}

/** The names of an article, those of most words first, as they stand where they have as many. */
function longestFirst(scene: Scene): Named[] {
  const byLength: (Named[] | undefined)[] = [];
  const within = namedWithin(scene);
  for (const mention of [...scene.mentions, ...within]) {
    if (mention.name === null) continue;
    const own = nameText(scene, mention);
    if (own === '') continue;
    const name = `${own}${sharedSurname(scene, mention)}`;
    const words = wordsOf(name);
    (byLength[words.length] ??= []).push({ mention, name, words });
  }
  // All but those within others are in order.
  if (within.length > 0) for (const named of byLength) named?.sort((a, b) => a.mention.start - b.mention.start);
  return byLength.reverse().flatMap((named) => named ?? []);
}

/** The name in a mention, without "the" and with its spaces made single. */
export function nameText(scene: Scene, { name }: Mention): string {
  if (name === null) return '';
  return singleSpaced(scene.article.text.slice(name.start, name.end)).replace(/^(?:the|a|an) /i, '');
}

function wordsOf(name: string): string[] {
  if (!name.includes(' '))
    return [
      name
        .toLowerCase()
        .replace(/[’']s$/, '')
        .replace(ARTICLE, ''),
    ];
  const words = name
    .toLowerCase()
    .replace(/[’']s$/, '')
    .split(' ')
    .map((word) => word.replace(ARTICLE, ''))
    .filter((word) => !/^\p{L}\.$/u.test(word) && !SUFFIX.test(word));
  return words.length > 0 ? words : [name.toLowerCase()];
}

/** "SSP Mehmood", once the name behind the capitals is known. */
function isRanked(name: string): boolean {
  return /^\p{Lu}{2,4} \p{Lu}\S+$/u.test(name);
}

/** A full name in the marks or the headline helps a surname that has none outside, and a name in capitals; it may be known by the given name alone so far. */
function newDraft(
  fullNames: ReadonlyMap<string, string>,
  drafts: NameIndex<Draft>,
  name: string,
  words: readonly string[],
): Draft {
  const full = fullNames.get(name.slice(name.lastIndexOf(' ') + 1));
  if (full === undefined || (words.length > 1 && full.toUpperCase() !== name)) return draftOf(name, words);
  const known = drafts.sameAs([full.slice(0, full.indexOf(' ')).toLowerCase()]);
  if (known === undefined) return draftOf(full, wordsOf(full));
  return Object.assign(known, { name: full, words: wordsOf(full) });
}

function draftOf(name: string, words: readonly string[]): Draft {
  return {
    name,
    words,
    kind: null,
    gender: null,
    title: null,
    affiliation: null,
    peerage: null,
    roles: [],
    mentions: [],
  };
}

function learn(scene: Scene, draft: Draft, mention: Mention): void {
  const gender = honorific(scene, mention);
  draft.gender ??= gender ?? introducedAs(scene, mention);
  if (gender !== null) draft.kind = 'person';
  draft.peerage ??= peerageOf(scene, mention);
  addRoles(scene, mention, draft.roles);
  if (!isGiven(draft.words[0])) draft.kind ??= kindShown(scene, mention);
  if (draft.title !== null) return;
  const office = officeOf(scene, mention);
  if (office.title === null || describesBody(office.title) || isBodyName(draft.name)) return;
  Object.assign(draft, office, { kind: 'person' });
  draft.gender ??= genderOfNoun(lastWordOf(office.title));
}

function lastWordOf(words: string): string {
  return words.slice(words.lastIndexOf(' ') + 1).toLowerCase();
}

function finished(scene: Scene, small: (word: string) => boolean, draft: Draft, byPronouns: Gender): Entity {
  const { title, affiliation, roles } = draft;
  const given = draft.words[0] ?? '';
  const byName = genderOfName(given);
  const mentions = [...draft.mentions].sort((a, b) => a.start - b.start);
  const common = draft.words.length === 1 && isCommon(scene, small, given, mentions);
  const alone =
    draft.words.length === 1 && (portfolios.has(given) || isSomewhere(scene, mentions) || isDateline(scene, mentions));
  const place = draft.kind === null && (alone || mentions.some((mention) => isSettlement(scene, mention)));
  const kind =
    draft.kind ??
    (common
      ? kindOfHead(given) === 'document'
        ? 'document'
        : 'group'
      : place
        ? 'organization'
        : kindOfName(draft.name));
  const titled = draft.words.length === 1 || draft.words[1] === 'of' ? draft.peerage : null;
  const name = `${titled === null ? '' : `${titled} `}${draft.name.replace(/[’']s$/, '')}`;
  const told = draft.words.length > 1 || draft.kind === 'person' ? byPronouns : null;
  return { name, kind, gender: draft.gender ?? byName ?? told, title, affiliation, roles, mentions };
}
