import { mensNames, womensNames } from '../lexicon/first-names.ts';
import type { Mention, Scene, SpeakerKind } from '../types.ts';
import { kindOfName } from './kinds.ts';
import { NameIndex } from './name-index.ts';
import { officeOf } from './titles.ts';

export type Gender = 'he' | 'she' | null;

/** Somebody or something that an article names. */
export interface Entity {
  /** The fullest name the article gives. */
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly gender: Gender;
  readonly title: string | null;
  readonly affiliation: string | null;
  /** Where it is named, in order. */
  readonly mentions: readonly Mention[];
}

interface Draft {
  name: string;
  words: readonly string[];
  kind: SpeakerKind | null;
  gender: Gender;
  title: string | null;
  affiliation: string | null;
  readonly mentions: Mention[];
}

/** Whom the names of an article stand for. */
export interface People {
  readonly entities: readonly Entity[];
  /** The entity of each mention with a name. */
  readonly of: ReadonlyMap<Mention, Entity>;
  /** The entity that the name of any other mention fits: "Ruiz" in "Ruiz’s claim". */
  readonly named: (mention: Mention) => Entity | undefined;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/;

/** Groups the names of an article: full forms first, then the short forms that the full ones contain. */
export function peopleOf(scene: Scene): People {
  const drafts = new NameIndex<Draft>();
  const owner = new Map<Mention, Draft>();
  const given = givenNamesOf(scene);
  const named = scene.mentions
    .filter((mention) => mention.name !== null)
    .map((mention) => ({ mention, name: nameText(scene, mention) }))
    .map((one) => ({ ...one, words: wordsOf(one.name) }));
  named.sort((a, b) => b.words.length - a.words.length || a.mention.start - b.mention.start);
  for (const { mention, name, words } of named) {
    const draft = bestMatch(drafts, words, honorific(scene, mention), mention) ?? newDraft(given, name, words);
    if (dropsTitle(words, draft.words)) Object.assign(draft, { name, words });
    drafts.add(draft);
    draft.mentions.push(mention);
    owner.set(mention, draft);
    learn(scene, draft, mention);
  }
  const done = new Map([...new Set(owner.values())].map((draft) => [draft, finished(draft)]));
  return {
    entities: [...done.values()],
    of: new Map([...owner].map(([mention, draft]) => [mention, done.get(draft)!])),
    named: (mention) => {
      if (mention.name === null) return undefined;
      const words = wordsOf(nameText(scene, mention));
      const draft = bestMatch(drafts, words, honorific(scene, mention), mention);
      return draft === undefined ? undefined : done.get(draft);
    },
  };
}

/** The name in a mention, without "the" and with its spaces made single. */
export function nameText(scene: Scene, { name }: Mention): string {
  if (name === null) return '';
  return scene.article.text
    .slice(name.start, name.end)
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|a|an) /i, '');
}

function wordsOf(name: string): string[] {
  if (!name.includes(' ')) return [name.toLowerCase().replace(/[’']s$/, '')];
  const words = name
    .toLowerCase()
    .replace(/[’']s$/, '')
    .split(' ')
    .filter((word) => !/^\p{L}\.$/u.test(word) && !SUFFIX.test(word));
  return words.length > 0 ? words : [name.toLowerCase()];
}

/** A full name in the marks or the headline helps a surname that has none outside. */
function newDraft(given: ReadonlyMap<string, string>, name: string, words: readonly string[]): Draft {
  const first = words.length === 1 ? given.get(name) : undefined;
  const full = first === undefined ? name : `${first} ${name}`;
  return {
    name: full,
    words: first === undefined ? words : wordsOf(full),
    kind: null,
    gender: null,
    title: null,
    affiliation: null,
    mentions: [],
  };
}

/** The first given name that stands before each surname, in quotation marks or not. */
function givenNamesOf({ tokens }: Scene): Map<string, string> {
  const found = new Map<string, string>();
  for (let i = 1; i < tokens.length; i++) {
    const given = tokens[i - 1]!;
    const surname = tokens[i]!;
    if (surname.start !== given.end + 1 || !isUpper(surname.text) || !isUpper(given.text)) continue;
    if (!found.has(surname.text) && isGiven(given.norm)) found.set(surname.text, given.text);
  }
  return found;
}

function isUpper(text: string): boolean {
  const first = text.charCodeAt(0);
  return first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(text);
}

function isGiven(word = ''): boolean {
  return mensNames.has(word) || womensNames.has(word);
}

/** The entity whose name a shorter name is part of: the same words, the surname, the first name; the nearest earlier one of several. */
function bestMatch(
  drafts: NameIndex<Draft>,
  words: readonly string[],
  gender: Gender,
  mention: Mention,
): Draft | undefined {
  const ending = drafts.endingIn(words.at(-1) ?? '');
  const same = ending.find(
    (draft) => draft.words.length === words.length && draft.words.every((word, at) => word === words[at]),
  );
  if (same !== undefined && words.length > 1) return same;
  const fits = (draft: Draft): boolean => gender === null || draft.gender === null || draft.gender === gender;
  const bySurname = ending.filter((draft) => fits(draft) && endsIn(words, draft.words) && isIntroduced(draft, mention));
  const starting = drafts.startingWith(words[0] ?? '');
  const longer =
    bySurname.length > 0 ? bySurname : starting.filter((draft) => fits(draft) && startsWith(words, draft.words));
  if (longer.length <= 1) return longer[0] ?? same;
  const weight = (draft: Draft): number =>
    (draft.mentions.some(({ start }) => start < mention.start) ? 1000 : 0) +
    (gender !== null && draft.gender === gender ? 500 : 0) +
    draft.mentions.length;
  return longer.reduce((best, draft) => (weight(draft) > weight(best) ? draft : best));
}

/** "Ana Ruiz" beside a longer "Forward Ana Ruiz": what stands before the given name is no part of the name. */
function dropsTitle(short: readonly string[], long: readonly string[]): boolean {
  return (
    short.length > 1 &&
    short.length < long.length &&
    isGiven(short[0]) &&
    !isGiven(long[0]) &&
    short.every((word, at) => word === long[long.length - short.length + at])
  );
}

/** Persons may be named in full later; of anything else ("Lagos United" and "United") the full name comes first. */
function isIntroduced(draft: Draft, mention: Mention): boolean {
  const given = draft.words[0] ?? '';
  return draft.kind === 'person' || isGiven(given) || draft.mentions.some(({ start }) => start < mention.start);
}

function endsIn(short: readonly string[], long: readonly string[]): boolean {
  if (short.length >= long.length || long.includes('of') || long.includes('for')) return false;
  return (
    short.every((word, at) => word === long[long.length - short.length + at]) ||
    (short.length > 1 && short[0] === long[0] && short.at(-1) === long.at(-1))
  );
}

/** A given name alone; other first words ("Lagos" of "Lagos United") name something else. */
function startsWith(short: readonly string[], long: readonly string[]): boolean {
  const given = short[0] ?? '';
  return short.length === 1 && long.length > 1 && long[0] === given && isGiven(given);
}

/** What the words before a name say of its owner's gender. */
function honorific(scene: Scene, mention: Mention): Gender {
  if (mention.name === null || mention.name.start === mention.start) return null;
  const before = scene.article.text.slice(mention.start, mention.name.start).toLowerCase();
  if (
    /\b(?:mrs|ms|miss|lady|dame|sister|queen|congresswoman|spokeswoman|chairwoman|actress|businesswoman)\b/.test(before)
  )
    return 'she';
  return /\b(?:mr|sir|lord|father|king|congressman|spokesman|chairman|businessman)\b/.test(before) ? 'he' : null;
}

function learn(scene: Scene, draft: Draft, mention: Mention): void {
  const gender = honorific(scene, mention);
  draft.gender ??= gender;
  if (gender !== null) draft.kind = 'person';
  if (draft.title !== null) return;
  const office = officeOf(scene, mention);
  if (office.title !== null) Object.assign(draft, office, { kind: 'person' });
}

function finished(draft: Draft): Entity {
  const { name, title, affiliation } = draft;
  const kind = draft.kind ?? kindOfName(name);
  const given = draft.words[0] ?? '';
  const byName = womensNames.has(given) ? 'she' : mensNames.has(given) ? 'he' : null;
  const mentions = [...draft.mentions].sort((a, b) => a.start - b.start);
  return { name: name.replace(/[’']s$/, ''), kind, gender: draft.gender ?? byName, title, affiliation, mentions };
}
