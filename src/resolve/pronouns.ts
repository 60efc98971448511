import { lastMentionBefore, mentionFrom, mentionTo } from '../mentions/places.ts';
import { timeWords } from '../lexicon/times.ts';
import { titleWords } from '../lexicon/titles.ts';
import type { Mention, Scene, Span, Speaker } from '../types.ts';
import { headOf } from './head.ts';
import { kindOfNoun } from './kinds.ts';
import type { Gender } from './gender.ts';
import { possessorIn } from './named-within.ts';
import type { Entity, People } from './people.ts';
import { isTopic, opensParagraph } from './topic.ts';
import { justBefore } from '../text/just-before.ts';
import { isDash } from '../text/words.ts';

/** What is known of an article's people up to some place in it. */
export interface Discourse {
  readonly scene: Scene;
  readonly people: People;
  readonly last: Entity | null;
  /** The reported words whose speaker is asked for. */
  readonly content: readonly Span[];
  /** Who has just asked what is answered now, and so is not who answers. */
  readonly asker: Entity | null;
  readonly meanings: ReadonlyMap<Mention, Entity>;
  /** Who spoke without a name, by the head noun: the last of each. */
  readonly strangers: ReadonlyMap<string, Mention>;
}

/** Somebody a pronoun may stand for, with how likely that is. */
interface Candidate {
  readonly entity: Entity;
  readonly score: number;
}

const FARTHEST_SENTENCES = 12;
/** Bounds the work in a text that is one endless sentence. */
const FARTHEST_MENTIONS = 400;
const SUBORDINATING = /^(?:that|if|whether|because|when|while|after|before|until|since|as|though|although|once)$/;
const SINGULAR: ReadonlyMap<string, 'he' | 'she'> = new Map(
  Object.entries({
    he: 'he',
    his: 'he',
    him: 'he',
    she: 'she',
    her: 'she',
    hers: 'she',
  }),
);

/** The gender that a pronoun shows, or null. */
export function genderOf(scene: Scene, mention: Mention): Gender {
  return SINGULAR.get(scene.tokens[mention.from]?.norm ?? '') ?? null;
}

/**
 * The person that "he" or "she" (or "the minister", with `gender` null) at `mention` stands for: the nearest compatible subject before it, the last speaker preferred.
 * `last` is the speaker of the attribution before; `meanings` has whom earlier pronouns stand for. Source: salience by recency and role (Lappin and Leass 1994).
 */
export function antecedentOf(
  { scene, people, last, meanings }: Discourse,
  mention: Mention,
  gender: Gender,
  fits: (entity: Entity) => boolean = () => true,
): Entity | null {
  const candidates = new Map<Entity, Candidate>();
  let rival = false;
  let titled = false;
  const nearest = lastMentionBefore(scene, mention.start);
  for (let i = nearest; i >= 0 && nearest - i < FARTHEST_MENTIONS; i--) {
    const other = scene.mentions[i]!;
    const distance = mention.sentence - other.sentence;
    if (distance > FARTHEST_SENTENCES) break;
    const entity = people.of.get(other) ?? (gender === null && isOwned(scene, other) ? undefined : meanings.get(other));
    if (entity?.kind !== 'person' || !agrees(entity, gender) || !fits(entity)) continue;
    const score =
      scoreOf(scene, other, distance) -
      (distance === 0 && isAsked(scene, mention) ? 1.5 : 0) +
      (entity === last ? (titled ? 0 : rival ? 0.3 : 0.8) : 0) +
      (gender !== null && entity.gender === gender ? (titled ? 0.2 : 0.4) : 0);
    const isRival =
      entity !== last && (isAddressed(scene, other) || (opensClause(scene, other) && scoreOf(scene, other, 0) >= 1.5));
    rival ||= isRival;
    titled ||= isRival && entity.title !== null;
    if (score > (candidates.get(entity)?.score ?? -Infinity)) candidates.set(entity, { entity, score });
  }
  if (last?.kind === 'person' && !candidates.has(last) && agrees(last, gender) && fits(last))
    candidates.set(last, { entity: last, score: -1 });
  const best = [...candidates.values()].sort((a, b) => b.score - a.score)[0];
  return best?.entity ?? null;
}

/** "Ruiz’s plan", by which pronouns alone mean Ruiz. */
function isOwned(scene: Scene, mention: Mention): boolean {
  return mention.kind === 'description' && possessorIn(scene, mention) !== null;
}

/** "As she had promised, Ruiz left": whom the pronoun of a clause in front of its sentence means, if a name follows the clause. */
export function followerOf(scene: Scene, people: People, mention: Mention): Entity | undefined {
  const { from, to } = scene.sentences[mention.sentence]!;
  if (mention.from !== from + 1 || !SUBORDINATING.test(scene.tokens[from]!.norm)) return undefined;
  const comma = scene.tokens.slice(mention.to, to).find(({ norm }) => norm === ',');
  const next = comma === undefined ? undefined : mentionFrom(scene, comma.index + 1);
  const entity = next === undefined ? undefined : people.of.get(next);
  return entity?.kind === 'person' && agrees(entity, genderOf(scene, mention)) ? entity : undefined;
}

/** "Asked what Ruiz had meant, she": who is asked is the pronoun itself. */
export function isAsked(scene: Scene, { sentence }: Mention): boolean {
  const { from } = scene.sentences[sentence]!;
  const first = scene.tokens[from]!.norm === 'when' ? from + 1 : from;
  return /^(?:asked|told|pressed|questioned|quizzed|informed)$/.test(scene.tokens[first]?.norm ?? '');
}

function agrees(entity: Entity, gender: Gender): boolean {
  return gender === null || entity.gender === null || entity.gender === gender;
}

function scoreOf(scene: Scene, other: Mention, distance: number): number {
  const next = scene.tokens[other.to];
  const before = justBefore(scene.tokens, clauseStart(scene, other));
  const dated = next?.norm === 'on' && timeWords.has(scene.tokens[other.to + 1]?.norm ?? '');
  const subject =
    next !== undefined &&
    (/^(?:VERB|AUX|ADV)$/.test(next.pos) ||
      /^(?:him|her)self$/.test(next.norm) ||
      next.norm === ',' ||
      next.norm === '(' ||
      isDash(next.norm) ||
      dated);
  const first = opensClause(scene, other);
  const embedded = before !== undefined && !first && (before.pos === 'SCONJ' || SUBORDINATING.test(before.norm));
  const inverted = before?.pos === 'VERB' && (scene.quotedBy[other.from - 2] ?? -1) >= 0;
  const addressed = isAddressed(scene, other);
  const governed =
    addressed || isTopic(scene, other) ? false : before?.pos === 'ADP' || (before?.pos === 'VERB' && !inverted);
  const possessor = next?.norm === "'s" || next?.norm === "'";
  return (
    -0.4 * distance +
    (inverted || addressed ? 1 : subject ? (embedded ? 0.5 : 1) : 0) +
    (first || addressed ? 0.5 : 0) -
    (governed ? 0.7 : 0) -
    (possessor ? (opensParagraph(scene, other) ? -0.4 : 0.4) : 0)
  );
}

/** Of "remarks Ruiz made" the place of the name: she is a subject. */
function clauseStart({ tokens }: Scene, { from, to, name }: Mention): number {
  if (name === null || name.start === tokens[from]!.start || tokens[to]?.pos !== 'VERB') return from;
  let first = to - 1;
  while (first > from && tokens[first]!.start > name.start) first--;
  const { pos, norm } = tokens[first - 1]!;
  return pos === 'NOUN' && kindOfNoun(norm) === null && !titleWords.has(norm) ? first : from;
}

/** "I asked Ruiz about it", "I put this to Ruiz": whom the writer turns to answers next. */
function isAddressed({ sentences, tokens }: Scene, { from, sentence }: Mention): boolean {
  const first = sentences[sentence]!.from;
  const before = justBefore(tokens, from);
  if (isHeard(tokens, first, from)) return true;
  if (before === undefined || from - first > MOST_ADDRESSING_WORDS || from - first < 2) return false;
  if (!WRITER.test(tokens[first]!.norm) && !WRITER.test(tokens[first + 1]!.norm)) return false;
  return before.pos === 'VERB' ? ADDRESSING.test(before.norm) : before.norm === 'to';
}

/** "The court heard from Ruiz", "The jury also heard from his widow, Ana Ruiz": who gives evidence next. */
function isHeard(tokens: Scene['tokens'], first: number, at: number): boolean {
  const before = tokens[at - 1]?.norm;
  if (before !== 'from' && before !== ',') return false;
  let from = at - 1;
  while (from > first && at - from < MOST_ADDRESSING_WORDS && tokens[from]!.norm !== 'from') from--;
  if (tokens[from]?.norm !== 'from' || tokens[from - 1]?.norm !== 'heard') return false;
  return true;
}

const WRITER = /^(?:i|we)$/;
const ADDRESSING =
  /^(?:ask(?:ed)?|tell|told|press(?:ed)?|question(?:ed)?|call(?:ed)?|remind(?:ed)?|phoned?|reach(?:ed)?)$/;
const MOST_ADDRESSING_WORDS = 8;

/** Whether a mention is the first word of its sentence, or of what follows a clause in front: "Asked if she would go, Ruiz". */
function opensClause(scene: Scene, mention: Mention): boolean {
  const { sentences, tokens } = scene;
  const { from, to, sentence } = mention;
  const first = sentences[sentence]!.from;
  if (first === from || isTopic(scene, mention)) return true;
  if (tokens[from - 1]!.norm === 'and') return isOfficeInFront(scene, mention, first);
  if (tokens[from - 1]!.norm !== ',') return false;
  if (tokens[to]?.norm === ',') return isNamedBehind(scene, mention, first);
  const fronted = FRONTING.test(tokens[first]!.norm) || isForSide(scene, first);
  return fronted && /^(?:VERB|AUX)$/.test(tokens[to]?.pos ?? '');
}

/** "Exporter and former chairman Ana Ruiz": one person, whose work opens the sentence. */
function isOfficeInFront(scene: Scene, { from, name, start }: Mention, first: number): boolean {
  if (name === null || name.start === start) return false;
  const office = mentionTo(scene, from - 1);
  return office?.from === first && isWorkAlone(scene, office);
}

/** "For her part, Ruiz", "For the home side, Ruiz" */
function isForSide({ tokens, article }: Scene, first: number): boolean {
  const { norm, start } = tokens[first]!;
  return norm === 'for' && FOR_SIDE.test(article.text.slice(start, start + LONGEST_SIDE));
}

const LONGEST_SIDE = 40;
const FOR_SIDE =
  /^For (?:his|her|its|their|the) (?:own |home |away |visiting |winning |losing )?(?:part|side|team|defence|prosecution|opposition|visitors|visitor|hosts),/;

/** "The head of the port, Ana Ruiz, …": the office opens the sentence, and nothing but what it is of stands before the name. */
function isNamedBehind(scene: Scene, { from, name }: Mention, first: number): boolean {
  if (name === null || from - first > MOST_OFFICE_WORDS) return false;
  const office = mentionFrom(scene, first);
  if (office?.kind !== 'description' || kindOfNoun(headOf(scene, office)) !== 'person') return false;
  for (let i = office.to; i < from - 1; i++) if (/^(?:VERB|AUX)$/.test(scene.tokens[i]!.pos)) return false;
  return true;
}

const MOST_OFFICE_WORDS = 20;

/** What opens a clause in front. */
const FRONTING =
  /^(?:asked|told|pressed|questioned|quizzed|confronted|approached|informed|contacted|reached|reacting|responding|when|while|after|before|as|if|though|although|once|since|because|until|speaking|despite)$/;

/** "Textile exporter": what one person is, without an article. */
export function isWorkAlone(scene: Scene, mention: Mention): boolean {
  if (mention.kind !== 'description' || scene.tokens[mention.from]!.pos === 'DET') return false;
  return kindOfNoun(headOf(scene, mention)) === 'person';
}

/** Somebody who is known as a speaker, and how it is known that she speaks. */
export function speaking({ name, kind, title, affiliation }: Entity | Speaker, resolvedBy: string): Speaker {
  return { name, kind, title, affiliation, resolvedBy };
}

/** A speaker who is not named. */
export function unnamed(name: string | null, kind: Speaker['kind'], resolvedBy: string): Speaker {
  return { name, kind, title: null, affiliation: null, resolvedBy };
}
