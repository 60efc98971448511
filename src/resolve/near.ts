import { isDemonym } from '../lexicon/demonyms.ts';
import { lastMentionBefore } from '../mentions/places.ts';
import type { Mention, Scene } from '../types.ts';
import type { Entity } from './people.ts';
import { antecedentOf } from './pronouns.ts';
import type { Discourse } from './pronouns.ts';

/** "The Armenian", "the Kentuckian": somebody by where they are from. */
export function isFromSomewhere({ tokens }: Scene, { from, to, name }: Mention): boolean {
  return to - from === 2 && name !== null && tokens[from]!.norm === 'the' && isOfSome(tokens[from + 1]!.norm);
}

/** “Armenian”, “Conservative” */
function isOfSome(norm: string): boolean {
  return isDemonym(norm) || /^(?:conservative|liberal|socialist|communist|nationalist)$/.test(norm);
}

/** Whom words mean that tell something new of somebody spoken of just before: the last speaker, or who is named in the sentence before. */
export function spokenOf(discourse: Discourse, mention: Mention): Entity | null {
  const near = nearTo(discourse, mention);
  return antecedentOf(discourse, mention, null, (entity) => entity === discourse.last || near.has(entity));
}

/** "The 22-year-old": who is known to be so old, else whose something opens the sentence before, else the person meant most likely of those not known to be of another age. */
export function agedOf(discourse: Discourse, mention: Mention): Entity | null {
  const { scene } = discourse;
  const isOfAge = ageIn(scene, mention);
  const mayBe = (entity: Entity): boolean => isOfAge(ageOf(scene, entity)) ?? true;
  const known = antecedentOf(discourse, mention, null, (entity) => isOfAge(ageOf(scene, entity)) ?? false);
  if (known !== null) return known;
  const owner = ownerIn(discourse, mention.sentence - 1);
  return owner !== undefined && mayBe(owner) ? owner : antecedentOf(discourse, mention, null, mayBe);
}

/** Tells of an age whether it is the one that a description gives, in figures or as a decade; undefined of an unknown age. */
function ageIn({ tokens }: Scene, { from, to }: Mention): (age: string | undefined) => boolean | undefined {
  const given = tokens.slice(from, to).find(({ pos }) => pos === 'NUM')?.norm;
  const decade = DECADES.indexOf(tokens[to - 1]!.norm.replace('genarian', ''));
  return (age) =>
    age === undefined ? undefined : decade < 0 ? age === given : Math.floor(Number(age) / 10) === decade;
}

/** “Septuagenarian”, by the place of what it begins with. */
const DECADES = ['', '', '', '', 'quadra', 'quinqua', 'sexa', 'septua', 'octo', 'nona'];

/** "Ana Ruiz, 34," */
export function ageOf({ tokens }: Scene, { mentions }: Entity): string | undefined {
  for (const { to } of mentions) {
    const number = tokens[to + 1];
    if (number?.pos === 'NUM' && /^[,(]$/.test(tokens[to]!.norm) && /^[,)]$/.test(tokens[to + 2]?.norm ?? ''))
      return number.norm;
  }
  return undefined;
}

/** Who is named, or meant by a pronoun, in the sentence before or in the same one. */
function nearTo({ scene, people, meanings }: Discourse, { start, sentence }: Mention): Set<Entity> {
  const near = new Set<Entity>();
  for (let i = lastMentionBefore(scene, start); i >= 0; i--) {
    const other = scene.mentions[i]!;
    if (sentence - other.sentence > 1 || near.size >= MOST_NEAR) break;
    const entity = people.of.get(other) ?? meanings.get(other);
    if (entity !== undefined) near.add(entity);
  }
  return near;
}

/** Bounds the work in a text that is one endless sentence. */
const MOST_NEAR = 20;

/** "Ruiz’s first stop" at the start of the sentence before: whose it is. */
function ownerIn({ scene, people }: Discourse, sentence: number): Entity | undefined {
  const { from, to } = scene.sentences[sentence] ?? { from: 0, to: 0 };
  const mark = scene.tokens.slice(from, Math.min(to, from + MOST_NAME_WORDS)).findIndex(({ norm }) => norm === "'s");
  const surname = mark > 0 ? scene.tokens[from + mark - 1]!.text : undefined;
  return people.entities.find(
    ({ kind, name }) => kind === 'person' && surname === name.slice(name.lastIndexOf(' ') + 1),
  );
}

const MOST_NAME_WORDS = 4;
