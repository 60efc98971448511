import type { Mention, Scene } from '../types.ts';
import type { Entity, People } from './people.ts';

/** "a motorist, simply identified as Ana Ruiz": the person whose name is said to be all that is known. */
export function nameGiven({ mentions, article }: Scene, people: People, mention: Mention): Entity | undefined {
  const { start, end, sentence } = mention;
  const given = GIVES_NAME.exec(article.text.slice(start, end + LONGEST_GIVING));
  if (given === null) return undefined;
  const at = start + given[0].length;
  const name = mentions.find(
    (other) => other.sentence === sentence && (other.start === at || other.name?.start === at),
  );
  const entity = name && people.of.get(name);
  return entity?.kind === 'person' ? entity : undefined;
}

const ONLY = '(?:simply|only|just|merely)';
const GIVING = [
  `(?:${ONLY} )?identified(?: (?:him|her|them)sel(?:f|ves))?(?: ${ONLY})? as`,
  `(?:${ONLY} )?gave (?:${ONLY} )?(?:his|her|their)(?: (?:first|full))? name(?: ${ONLY})? as`,
  `(?:asked|wanted|wished|preferred|chose|agreed) (?:${ONLY} )?to be (?:identified|known|named|called)(?: ${ONLY})?(?: as| by)?`,
  'named',
  'who goes by the name(?: of)?',
].join('|');

/** Who somebody is, what else is told of them, and how the name is given. */
const GIVES_NAME = new RegExp(
  `^[^,.;:]{1,80}?(?:, an? [^,.;:]{1,40}?)?,? (?:who (?:would |[^,.;:]{1,60}? and )?)?(?:${GIVING}) `,
);
const LONGEST_GIVING = 100;
