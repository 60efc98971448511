import { introducing, isCalling } from '../lexicon/callings.ts';
import { personNouns } from '../lexicon/heads.ts';
import { fullTitles, leadingTitles, portfolios, titleWords } from '../lexicon/titles.ts';
import { isUpper } from '../text/words.ts';
import type { Mention, Scene } from '../types.ts';
import type { Circle } from './circle.ts';
import { genderOfNoun } from './gender.ts';
import { headOf } from './head.ts';
import { kindOfNoun } from './kinds.ts';
import { contradicts, isPartisan } from './parties.ts';
import type { Entity, People } from './people.ts';
import type { Discourse } from './pronouns.ts';

/** Longer descriptions say something new, and so mean somebody else. */
export const MOST_SALIENT_WORDS = 4;

/** Whose title "the minister" is. */
export function titledBy(discourse: Discourse, mention: Mention): Entity | null {
  return titled(discourse, headOf(discourse.scene, mention), mention);
}

/** The same where nobody else has that title; of candidates there are always others. */
export function onlyTitledBy(discourse: Discourse, mention: Mention): Entity | null {
  const holder = titledBy(discourse, mention);
  if (holder === null) return null;
  const head = headOf(discourse.scene, mention);
  const { entities } = holdersOf(discourse.people, head, isShort(mention));
  return entities.length > 1 || /^(?:candidate|nominee|contender)$/.test(head) ? null : holder;
}

/** The one with that title or role who was named last, or later if nobody else has it; else the only one whom the noun may mean. */
export function titled(discourse: Discourse, head: string, mention: Mention): Entity | null {
  const { scene, people } = discourse;
  if (isPartisan(head) || !isPersons(people, head)) return null;
  const short = isShort(mention);
  if (isFormer(scene, mention)) return formerly(discourse, head, mention);
  const { entities, lastBefore } = holdersOf(people, head, short);
  if (entities.length === 0) return short ? calledBy(discourse, head, mention) : null;
  const words = wordsBetween(scene, mention, head);
  const same =
    words.length > 0 && entities.length > 1
      ? people.circles.of(
          `${short} ${head} ${words.join(' ')}`,
          (entity) => holds(entity, head, short) && hasRoles(entity, words),
        )
      : null;
  const holder =
    same?.lastBefore(mention.start) ?? lastBefore(mention.start) ?? onlyOne(scene, mention, entities, head);
  // “His press secretary” is not the state secretary.
  if (holder !== null && scene.tokens[mention.from]!.pos === 'PRON' && !hasRoles(holder, words)) return null;
  const meant = words.length > 0 ? ofThatParty(scene, mention, holder, entities) : holder;
  return meant !== null && isOfSame(scene, mention, meant) ? meant : null;
}

/** "The former minister": no longer one; but not "the former minister’s aide". */
export function isFormer({ tokens }: Scene, { from, to }: Mention): boolean {
  if (!/^(?:former|ex|erstwhile)$/.test(tokens[from + 1]?.norm ?? '')) return false;
  return !tokens.slice(from, to).some(({ norm }) => norm === "'s" || norm === "'");
}

/** Who is called a former minister was named so; else a long description goes on from the last speaker if the sentence before names that one, unless that is one now, and a short one is nobody’s title. */
function formerly(discourse: Discourse, head: string, mention: Mention): Entity | null {
  const { people, last } = discourse;
  const { lastBefore } = people.circles.of(
    `former ${head}`,
    (entity) => isFormerly(entity) && holds(entity, head, true),
  );
  const named = lastBefore(mention.start);
  if (named !== null) return named;
  if (mention.to - mention.from <= MOST_SALIENT_WORDS) return calledBy(discourse, head, mention);
  if (last?.kind !== 'person' || isNow(last, head)) return null;
  return last.mentions.some(({ sentence }) => mention.sentence - sentence === 1) ? last : null;
}

function isFormerly(entity: Entity): boolean {
  return entity.kind === 'person' && (FORMER.test(entity.title ?? '') || hasRole(entity, 'former'));
}

/** Whether somebody has an office that a former holder has no longer. */
export function isNow({ title }: Entity, head: string): boolean {
  return title !== null && titleHas(title, head) && !FORMER.test(title);
}

const FORMER = /\b(?:former|ex)\b/i;

function isShort({ from, to }: Mention): boolean {
  return to - from < MOST_SALIENT_WORDS;
}

/** Those with that title, or with that role where the description is `short`. */
function holdersOf({ circles }: People, head: string, short: boolean): Circle {
  return circles.of(`${short ? 'role' : 'title'} ${head}`, (entity) => holds(entity, head, short));
}

function holds(entity: Entity, head: string, short: boolean): boolean {
  return hasTitle(entity, head) || (short && hasRole(entity, head));
}

/** Asks dictionaries about words only that introduce somebody, since this is asked of most sentences. */
function isPersons({ roles }: People, head: string): boolean {
  return (
    personNouns.has(head) ||
    isCalling(head) ||
    (roles.has(head) && leadingTitles.has(head)) ||
    (roles.has(head) && kindOfNoun(head) === 'person')
  );
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

/** Who is named only later, and by every name in the description: "The Town manager" is no manager of another club. */
function onlyOne(scene: Scene, { from, to }: Mention, [only, another]: readonly Entity[], head: string): Entity | null {
  if (only === undefined || another !== undefined || !titleWords.has(head)) return null;
  const names = scene.tokens.slice(from + 1, to).filter(({ text }) => isUpper(text));
  return names.every(({ norm }) => hasRole(only, norm)) ? only : null;
}

/** "The GOP front-runner" is not the Democratic one: the only other holder who may be, if any. */
function ofThatParty(scene: Scene, mention: Mention, holder: Entity | null, all: readonly Entity[]): Entity | null {
  const words = scene.tokens.slice(mention.from, mention.to);
  if (holder === null || !contradicts(scene, holder, words)) return holder;
  const others = all.filter((entity) => !contradicts(scene, entity, words));
  return others.length === 1 && others[0]!.mentions[0]!.start < mention.start ? others[0]! : null;
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
    ({ kind, roles, title }) =>
      kind === 'person' && (roles.some((role) => words.has(role) && !portfolios.has(role)) || isCalled(title, words)),
  );
  const shown = genderOfNoun(head);
  const before = entities.filter(
    ({ mentions, gender }) => mentions[0]!.start < start && (shown === null || gender === null || gender === shown),
  );
  return before.find((entity) => entity === last || before.length === 1) ?? null;
}

/** Whether a title ends in one of some words: "Counsel", "Senior Advocate". */
function isCalled(title: string | null, words: ReadonlySet<string>): boolean {
  return title !== null && words.has(title.slice(title.lastIndexOf(' ') + 1).toLowerCase());
}

/** "The Chief Minister of Selby" is no minister of whom the article says anything else. */
function isOfSame({ tokens }: Scene, { from, to }: Mention, { title, affiliation }: Entity): boolean {
  const of = tokens.slice(from, to).findIndex(({ norm }) => norm === 'of');
  return of < 0 || `${title ?? ''} ${affiliation ?? ''}`.toLowerCase().includes(tokens[to - 1]!.norm);
}

/** Whether a title has a word, in full or short. */
export function titleHas(title: string, head: string): boolean {
  return title
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word, at, words) => {
      // A justice minister is no judge.
      const isFor = portfolios.has(word) && at < words.length - 1;
      return word === head || (!isFor && fullTitles.get(word.replace(/\.$/, '')) === head);
    });
}
