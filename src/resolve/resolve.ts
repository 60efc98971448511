import { mentionFrom, mentionsIn } from '../mentions/places.ts';
import type { Attribution, Mention, Scene, Speaker } from '../types.ts';
import { beforeCue } from './before-cue.ts';
import { closesApposition, describedBy, nameBehind } from './descriptions.ts';
import { onlyTitledBy, titledBy } from './titled.ts';
import { headOf } from './head.ts';
import { holderBehind, holderBelow, holderOf } from './holders.ts';
import { kindOfNoun, mayBeThing } from './kinds.ts';
import { bearerOf, relativeOf } from './relative.ts';
import { nameGiven } from './name-given.ts';
import { possessorIn } from './named-within.ts';
import { isFromSomewhere, spokenOf } from './near.ts';
import { describedBefore, describing, goesOnAs, isIntroduced, isStranger } from './strangers.ts';
import {
  isApposed,
  isBareOffice,
  isCoordinated,
  isMemberOf,
  isWorkInFront,
  portfolioHolder,
  withoutRelative,
} from './within-source.ts';
import { foundIn } from './within-words.ts';
import type { Found } from './within-words.ts';
import { isSaid } from '../lexicon/acts.ts';
import { kindOfHead } from '../lexicon/heads.ts';
import { withNamesFromBelow } from './named-below.ts';
import { peopleOf } from './people.ts';
import type { Entity, People } from './people.ts';
import { isAnswer, isQuestion } from './answers.ts';
import { antecedentOf, followerOf, genderOf, unnamed } from './pronouns.ts';
import type { Discourse } from './pronouns.ts';
import type { Gender } from './gender.ts';

const NOBODY_NAMED = unnamed(null, 'unknown', 'none');

/** Who each attribution's source stands for, by the fullest name that the article gives; parallel to `attributions`. Unknown stays unknown. */
export function resolveSpeakers(scene: Scene, attributions: readonly Attribution[]): Speaker[] {
  const people = peopleOf(scene);
  const meanings = new Map<Mention, Entity>();
  const strangers = new Map<string, Mention>();
  let last: Entity | null = null;
  let stranger: Mention | null = null;
  let thing: { readonly speaker: Speaker; readonly sentence: number } | null = null;
  let read = 0;
  let question: Attribution | null = null;
  const speakers = attributions.map((attribution) => {
    const { words, act, quotation } = attribution;
    const source = beforeCue(scene, attribution);
    if (source === null) return NOBODY_NAMED;
    const asker = question !== null && isAnswer(scene, question, attribution) ? last : null;
    question = isQuestion(scene, quotation) ? attribution : null;
    const discourse = { scene, people, meanings, strangers, last, content: quotation.content, asker };
    for (; (scene.mentions[read]?.end ?? Infinity) <= source.start; read++)
      understand(discourse, scene.mentions[read]!, meanings);
    if (stranger !== null && goesOnAs(scene, people, source, stranger))
      return unnamed(describing(scene, stranger), 'person', 'pronoun');
    if (thing !== null && scene.tokens[source.from]!.norm === 'it' && source.sentence - thing.sentence < 3)
      return { ...thing.speaker, resolvedBy: 'pronoun' };
    const found = (words === null ? undefined : foundIn(discourse, words)) ?? speakerOf(discourse, source);
    const speaker = 'entity' in found ? speaking(found.entity, found.by) : found.speaker;
    if ('entity' in found) last = found.entity;
    // Of who only thinks or feels less is known where others are asked for; the same must speak all the same.
    const isNew = isSaid(act) && !('entity' in found) && speaker.name === null && isStranger(scene, source);
    stranger = isNew ? source : null;
    thing = !('entity' in found) && isThing(scene, source) ? { speaker, sentence: source.sentence } : null;
    if (stranger !== null && isIntroduced(scene, stranger)) strangers.set(headOf(scene, stranger), stranger);
    return speaker;
  });
  return withNamesFromBelow(scene, attributions, speakers);
}

/** "The report", "the mayor’s office", "the State of the Rivers 2024 report": what has no name of its own and "it" may mean afterwards. */
function isThing(scene: Scene, source: Mention): boolean {
  const nouns = [headOf(scene, source), scene.tokens[source.to - 1]!.norm];
  return (
    source.kind === 'description' && nouns.some((noun) => /^(?:organization|document)$/.test(kindOfHead(noun) ?? ''))
  );
}

/** Notes whom "he", "she" or "the mayor" as a subject stands for, so that later pronouns can go on from it. */
function understand(discourse: Discourse, mention: Mention, meanings: Map<Mention, Entity>): void {
  const entity =
    mention.kind === 'pronoun' ? pronounMeaning(discourse, mention) : descriptionMeaning(discourse, mention);
  if (entity !== null) meanings.set(mention, entity);
}

function pronounMeaning(discourse: Discourse, mention: Mention): Entity | null {
  const gender = genderOf(discourse.scene, mention);
  if (gender === null) return null;
  return followerOf(discourse.scene, discourse.people, mention) ?? antecedentOf(discourse, mention, gender);
}

function descriptionMeaning(discourse: Discourse, mention: Mention): Entity | null {
  const { scene } = discourse;
  if (mention.kind !== 'description') return null;
  const { norm } = scene.tokens[mention.from]!;
  if (norm === 'a' || norm === 'an') return nameGiven(scene, discourse.people, mention) ?? null;
  if (norm !== 'the') return ownerOf(scene, discourse.people, mention);
  if (scene.sentences[mention.sentence]!.from === mention.from) return titledBy(discourse, mention);
  return isSubject(scene, mention) ? onlyTitledBy(discourse, mention) : null;
}

/** "Mayor Ana Ruiz’s office", "Ruiz’s plan": the mayor, whom "she" may mean afterwards; but not "Ruiz’s wife". */
function ownerOf(scene: Scene, people: People, mention: Mention): Entity | null {
  const owner = possessorIn(scene, mention);
  if (owner === null) return null;
  const { norm } = scene.tokens[mention.to - 1]!;
  const isOffice = /^(?:office|ministry|administration|campaign|team)$/.test(norm);
  return (isOffice || !/^(?:person|group)$/.test(kindOfNoun(norm) ?? '') ? people.named(owner) : null) ?? null;
}

/** Whether a verb follows. */
function isSubject({ tokens }: Scene, { to }: Mention): boolean {
  return /^(?:VERB|AUX)$/.test(tokens[to]?.pos ?? '');
}

function speakerOf(discourse: Discourse, source: Mention): Found {
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
  const behind = scene.tokens[source.from]!.pos === 'DET' ? nameBehind(scene, people, source) : undefined;
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
  if (entity !== undefined && source.name !== null) return { entity, by: howNamed(scene, source, entity) };
  const below = holderBelow(scene, people, source);
  if (below !== null) return { entity: below, by: 'title' };
  const described = describedBy(discourse, bare);
  return 'entity' in described ? { entity: described.entity, by: 'title' } : described;
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

/** "The minister was away, he said", "Ruiz’s plan was late, he said": nobody calls himself by his office or speaks so of his own plan, so "he" is not who the words in front of the cue call so. By names, papers do. */
function speakerBefore(discourse: Discourse, source: Mention, gender: Gender): Entity | null {
  const { scene, meanings, content, asker } = discourse;
  const answers = asker === null ? null : antecedentOf(discourse, source, gender, (entity) => entity !== asker);
  if (answers !== null) return answers;
  const [first] = content;
  if (first === undefined || first.end > source.start) return antecedentOf(discourse, source, gender);
  const spokenOf = new Set<Entity | undefined>();
  for (const mention of mentionsIn(scene, first))
    if (mention.to - mention.from === 2 || (mention.start === first.start && possessorIn(scene, mention) !== null))
      spokenOf.add(meanings.get(mention));
  return antecedentOf(discourse, source, gender, (entity) => !spokenOf.has(entity));
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

function together(entities: readonly Entity[]): Speaker {
  return unnamed([...new Set(entities.map((entity) => entity.name))].join(' and '), 'group', 'coordination');
}

function howNamed(scene: Scene, source: Mention, entity: Entity): string {
  const words = scene.article.text.slice(source.name?.start, source.name?.end);
  if (words === entity.name || entity.name.length <= words.length) return 'name';
  return entity.name.endsWith(words) ? 'surname' : 'first-name';
}

function speaking({ name, kind, title, affiliation }: Entity, resolvedBy: string): Speaker {
  return { name, kind, title, affiliation, resolvedBy };
}
