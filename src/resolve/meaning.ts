import { mentionFrom, mentionsIn } from '../mentions/places.ts';
import type { Mention, Scene, Speaker } from '../types.ts';
import { closesApposition, describedBy, nameBehind } from './descriptions.ts';
import { headOf } from './head.ts';
import { holderBehind, holderBelow, holderOf } from './holders.ts';
import { isGiven } from '../lexicon/first-names.ts';
import { isPlainWord } from '../lexicon/known-words.ts';
import { isBodyName, isPlace, mayBeThing } from './kinds.ts';
import { bearerOf, relativeOf } from './relative.ts';
import { nameGiven } from './name-given.ts';
import { speakerBefore } from './speaker-before.ts';
import { isFromSomewhere, spokenOf } from './near.ts';
import { describedBefore } from './strangers.ts';
import {
  isApposed,
  isBareOffice,
  isCoordinated,
  isMemberOf,
  isWorkInFront,
  portfolioHolder,
  withoutRelative,
} from './within-source.ts';
import type { Found } from './within-words.ts';
import { kindOfHead } from '../lexicon/heads.ts';
import type { Entity, People } from './people.ts';
import { genderOf, unnamed } from './pronouns.ts';
import type { Discourse } from './pronouns.ts';

/** "The report", "the mayor’s office", "the State of the Rivers 2024 report": what has no name of its own and "it" may mean afterwards. */
export function isThing(scene: Scene, source: Mention): boolean {
  const nouns = [headOf(scene, source), scene.tokens[source.to - 1]!.norm];
  return (
    source.kind === 'description' && nouns.some((noun) => /^(?:organization|document)$/.test(kindOfHead(noun) ?? ''))
  );
}

/** Who or what the source of an attribution stands for. */
export function speakerOf(discourse: Discourse, source: Mention): Found {
  const { scene, people } = discourse;
  if (source.kind === 'pronoun') return pronounSpeaker(discourse, source);
  const bearer = bearerOf(scene, people, source);
  if (bearer !== undefined) return { entity: bearer, by: 'pronoun' };
  const bare = withoutRelative(scene, source);
  if (isFromSomewhere(scene, bare)) {
    const meant = spokenOf(discourse, bare);
    return meant === null ? { speaker: unnamed(null, 'person', 'description') } : { entity: meant, by: 'title' };
  }
  const inside = mentionsIn(scene, source);
  const named = inside.filter((mention) => people.of.has(mention) && !isWorkInFront(scene, mention));
  const minister = portfolioHolder(scene, named);
  if (minister !== undefined) return { entity: people.of.get(minister)!, by: 'title' };
  if (named.length > 1 && inside.length === named.length && isCoordinated(scene, source))
    return { speaker: together(named.map((mention) => people.of.get(mention)!)) };
  const behind = isCounted(scene, source) ? nameBehind(scene, people, source) : undefined;
  if (behind !== undefined) return { entity: behind, by: 'title' };
  const whole =
    isMemberOf(scene, named) || isApposed(scene, people, named, source)
      ? named[0]
      : (named.find((mention) => mention.end === source.end) ?? named[0]);
  if (named.length === 1 && whole?.end === source.end && isBareOffice(scene, inside[0]!))
    return { entity: people.of.get(whole)!, by: 'title' };
  const entity = whole === undefined ? people.named(source) : people.of.get(whole);
  const holder =
    entity === undefined || source.name === null
      ? null
      : (holderOf(people, entity, source) ?? holderBehind(people, entity, source));
  if (holder !== null) return { entity: holder, by: 'title' };
  if (entity !== undefined && source.name !== null)
    return { entity: bodyInFull(people, entity, source) ?? entity, by: howNamed(scene, source, entity) };
  const below = holderBelow(scene, people, source);
  if (below !== null) return { entity: below, by: 'title' };
  const described = describedBy(discourse, bare);
  return 'entity' in described ? { entity: described.entity, by: 'title' } : described;
}

/** "A farmer", "One farmer" */
function isCounted({ tokens }: Scene, { from }: Mention): boolean {
  return tokens[from]!.pos === 'DET' || tokens[from]!.norm === 'one';
}

function pronounSpeaker(discourse: Discourse, source: Mention): Found {
  const { scene, last } = discourse;
  const norm = scene.tokens[source.from]?.norm ?? '';
  const gender = genderOf(scene, source);
  const given =
    norm === 'one' || norm === 'another'
      ? (nameGiven(scene, discourse.people, source) ?? nameApposed(scene, discourse.people, source))
      : undefined;
  if (given !== undefined) return { entity: given, by: 'title' };
  const entity =
    relativeOf(scene, discourse.people, source) ?? (gender === null ? null : speakerBefore(discourse, source, gender));
  if (entity !== null) return { entity, by: 'pronoun' };
  if (norm === 'it' || norm === 'its') {
    if (last !== null && mayBeThing(last)) return { entity: last, by: 'pronoun' };
    return topicOf(discourse, source) ?? { speaker: unnamed(null, 'unknown', 'pronoun') };
  }
  const described = gender === null ? null : describedBefore(discourse, source);
  if (described !== null) return { speaker: unnamed(described, 'person', 'pronoun') };
  const kind = kindOfHead(norm);
  const spoken = kind === 'group' && !/^(?:they|we|those|these)$/.test(norm) ? norm : null;
  return { speaker: unnamed(spoken, kind ?? 'unknown', 'pronoun') };
}

/** "Another, Ana Ruiz, said" */
function nameApposed(scene: Scene, people: People, { to, sentence }: Mention): Entity | undefined {
  const name = scene.tokens[to]?.norm === ',' ? mentionFrom(scene, to + 1) : undefined;
  if (name?.sentence !== sentence || !closesApposition(scene, name)) return undefined;
  const entity = people.of.get(name);
  return entity?.kind === 'person' ? entity : undefined;
}

/** "The study was long. It noted": the document or body that opens the sentence before. */
function topicOf(discourse: Discourse, source: Mention): Found | undefined {
  const { scene, people } = discourse;
  const topic = mentionFrom(scene, scene.sentences[source.sentence - 1]?.from ?? -1);
  const entity = topic && people.of.get(topic);
  if (entity?.kind === 'organization') return { entity, by: 'pronoun' };
  if (topic === undefined || entity !== undefined || !isThing(scene, topic)) return undefined;
  const described = describedBy(discourse, topic);
  return 'speaker' in described ? described : { entity: described.entity, by: 'pronoun' };
}

/** "Ana Ruiz and Bo Li", "Ana and Ben Ruiz" */
function together(entities: readonly Entity[]): Speaker {
  const names = [...new Set(entities.map((entity) => entity.name))];
  const surname = /\S+$/.exec(names.at(-1)!)?.[0] ?? '';
  const areFamily =
    entities.every(({ kind }) => kind === 'person') &&
    names.every((name) => /^\S+ \S+$/.test(name) && name.endsWith(` ${surname}`));
  const told = areFamily ? names.map((name, at) => (at < names.length - 1 ? name.split(' ')[0]! : name)) : names;
  return unnamed(told.join(' and '), 'group', 'coordination');
}

/** "Harwick" once "Harwick Homes Group" was named, where nothing shows that a person is meant. */
function bodyInFull({ circles }: People, entity: Entity, { start }: Mention): Entity | undefined {
  const { name, kind, gender, title } = entity;
  const mayBe = (kind === 'person' || kind === 'unknown') && gender === null && title === null;
  const [first] = name.toLowerCase().split(' ');
  if (!mayBe || isGiven(first) || isPlainWord(first!) || isPlace(name.toLowerCase())) return undefined;
  const { entities } = circles.of(
    `body ${name}`,
    (other) =>
      other.kind === 'organization' &&
      isBodyName(other.name) &&
      (other.name.startsWith(`${name} `) || other.name.split(' ')[1] === name),
  );
  const [only, another] = entities.filter(({ mentions }) => mentions[0]!.start < start);
  return another === undefined ? only : undefined;
}

function howNamed(scene: Scene, source: Mention, entity: Entity): string {
  const words = scene.article.text.slice(source.name?.start, source.name?.end);
  if (words === entity.name || entity.name.length <= words.length) return 'name';
  return entity.name.endsWith(words) ? 'surname' : 'first-name';
}
