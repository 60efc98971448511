import { introducing, isCalling } from '../lexicon/callings.ts';
import { personNouns } from '../lexicon/heads.ts';
import { fullTitles, titleWords } from '../lexicon/titles.ts';
import type { Mention, Scene } from '../types.ts';
import { headOf } from './head.ts';
import { kindOfNoun } from './kinds.ts';
import type { Entity, People } from './people.ts';
import type { Discourse } from './pronouns.ts';

/** Longer descriptions say something new, and so mean somebody else. */
export const MOST_SALIENT_WORDS = 4;

/** Whose title "the minister" is. */
export function titledBy(discourse: Discourse, mention: Mention): Entity | null {
  return titled(discourse, headOf(discourse.scene, mention), mention);
}

/** Members of a party, of whom there are many. */
export const PARTISAN = /^(?:democrat|republican)$/;

/** The one with that title or role who was named last, or later if nobody else has it; else the only one whom the noun may mean. */
export function titled(discourse: Discourse, head: string, mention: Mention): Entity | null {
  const { scene, people } = discourse;
  if (PARTISAN.test(head) || !isPersons(people, head)) return null;
  const short = mention.to - mention.from < MOST_SALIENT_WORDS;
  const fits = (entity: Entity): boolean => hasTitle(entity, head) || (short && hasRole(entity, head));
  const key = `${short ? 'role' : 'title'} ${head}`;
  const { entities, lastBefore } = people.circles.of(key, fits);
  if (entities.length === 0) return short ? calledBy(discourse, head, mention) : null;
  const words = entities.length > 1 ? wordsBetween(scene, mention, head) : [];
  const same =
    words.length > 0
      ? people.circles.of(`${key} ${words.join(' ')}`, (entity) => fits(entity) && hasRoles(entity, words))
      : null;
  const holder = same?.lastBefore(mention.start) ?? lastBefore(mention.start) ?? onlyOne(entities, head);
  return holder !== null && isOfSame(scene, mention, holder) ? holder : null;
}

/** Asks dictionaries about words only that introduce somebody, since this is asked of most sentences. */
function isPersons({ roles }: People, head: string): boolean {
  return personNouns.has(head) || isCalling(head) || (roles.has(head) && kindOfNoun(head) === 'person');
}

/** "health" in "the health minister" */
function wordsBetween({ tokens }: Scene, { from, to }: Mention, head: string): string[] {
  const words: string[] = [];
  for (let i = from + 1; i < to && tokens[i]!.norm !== head; i++) words.push(tokens[i]!.norm);
  return words;
}

function hasRoles(entity: Entity, words: readonly string[]): boolean {
  return words.every((word) => hasRole(entity, word));
}

function onlyOne(entities: readonly Entity[], head: string): Entity | null {
  return entities.length === 1 && titleWords.has(head) ? entities[0]! : null;
}

function hasTitle({ title }: Entity, head: string): boolean {
  return title !== null && titleHas(title, head);
}

function hasRole({ kind, roles }: Entity, head: string): boolean {
  return kind === 'person' && roles.includes(head);
}

/** "The lawmaker": the only senator or other whom the word may mean named before, or the one of several who spoke last. */
function calledBy({ people, last }: Discourse, head: string, { start }: Mention): Entity | null {
  const words = introducing(head);
  if (words === undefined) return null;
  const { entities } = people.circles.of(
    `calling ${head}`,
    ({ kind, roles, title }) => kind === 'person' && (roles.some((role) => words.has(role)) || isCalled(title, words)),
  );
  const before = entities.filter(({ mentions }) => mentions[0]!.start < start);
  return before.find((entity) => entity === last || before.length === 1) ?? null;
}

/** Whether a title ends in one of some words: "Counsel", "Senior Advocate". */
function isCalled(title: string | null, words: ReadonlySet<string>): boolean {
  return title !== null && words.has(title.slice(title.lastIndexOf(' ') + 1).toLowerCase());
}

/** "The Chief Minister of Selby" is no minister of whom the article says anything else. */
function isOfSame({ tokens }: Scene, { from, to }: Mention, { title, affiliation }: Entity): boolean {
  const of = tokens.slice(from, to).findIndex(({ norm }) => norm === 'of');
  return of < 0 || `${title ?? ''} ${affiliation ?? ''}`.includes(tokens[to - 1]!.text);
}

/** Whether a title has a word, in full or short. */
export function titleHas(title: string, head: string): boolean {
  return title
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => word === head || fullTitles[word.replace(/\.$/, '')] === head);
}
