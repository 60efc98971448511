import { personNouns } from '../lexicon/heads.ts';
import { shortTitles, titleWords } from '../lexicon/titles.ts';
import { isUpper } from '../text/words.ts';
import type { Mention, Scene } from '../types.ts';
import { initialsOf } from './initials.ts';
import type { Entity, People } from './people.ts';

/** "The IG", by the first letters of a title that the article gives in full before: "Inspector General of Police Ana Ruiz". */
export function holderOf(people: People, { name, kind }: Entity, source: Mention): Entity | null {
  if (kind === 'group' || !/^[A-Z]{2,4}$/.test(name)) return null;
  const { entities } = people.circles.of(
    `initials ${name}`,
    ({ kind: whose, title, roles }) =>
      whose === 'person' && ((title !== null && isShortFor(name, title)) || roles.includes(name)),
  );
  let holder: Entity | null = null;
  for (const entity of entities) {
    if (entity.mentions[0]!.start >= source.start) continue;
    if (holder !== null) return null;
    holder = entity;
  }
  return holder;
}

/** "Selby MLA" in a headline, by the one whom the article calls "Selby MLA Ana Ruiz"; but not "one Republican". */
export function holderBehind(people: People, { name }: Entity, source: Mention): Entity | null {
  if (source.name?.start !== source.start) return null;
  const { entities } = people.circles.of(`is ${name}`, ({ title, kind }) => title === name && kind === 'person');
  return entities.length === 1 ? entities[0]! : null;
}

/** "IG" for "Inspector General of Police", "CS" for "Water Cabinet Secretary", "DSP" for itself; "HFA" for no "HFA president". */
function isShortFor(letters: string, title: string): boolean {
  if (shortTitles.has(letters) && title.split(' ').includes(letters)) return true;
  const words = title.split(/[ -]/).filter(isUpper);
  const [first, last] = [words.slice(0, letters.length), words.slice(-letters.length)];
  return [first, last].some((part) => initialsOf(part.join(' ')) === letters && isHolder(part.at(-1)!.toLowerCase()));
}

/** "Officer", "Charge" of "Officer-in-Charge", "Police" of "Superintendent of Police" */
function isHolder(noun: string): boolean {
  return noun === 'charge' || noun === 'police' || personNouns.has(noun) || titleWords.has(noun);
}

/** “Harwick’s defence minister” of a lead, by the only one whose title that is, named in the next sentences: “Defence Minister Ana Ruiz”. */
export function holderBelow({ tokens }: Scene, people: People, { from, to, sentence }: Mention): Entity | null {
  const words = tokens.slice(from, to).map(({ norm }) => norm);
  const title = words.slice(words.indexOf("'s") + 1);
  if (title.length < 2 || title.length === words.length || !titleWords.has(title.at(-1)!)) return null;
  const { entities } = people.circles.of(
    `titled ${title.join(' ')}`,
    (entity) => entity.kind === 'person' && entity.title?.toLowerCase() === title.join(' '),
  );
  const [only, another] = entities;
  if (only === undefined || another !== undefined) return null;
  const distance = only.mentions[0]!.sentence - sentence;
  return distance > 0 && distance <= NEXT_SENTENCES ? only : null;
}

const NEXT_SENTENCES = 3;
