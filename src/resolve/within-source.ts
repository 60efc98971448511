import { personNouns } from '../lexicon/heads.ts';
import { modifiers, portfolios } from '../lexicon/titles.ts';
import { changed } from '../mentions/changed.ts';
import { isUpper } from '../text/words.ts';
import type { Mention, Scene } from '../types.ts';
import type { People } from './people.ts';
import { headOf } from './head.ts';
import { kindOfNoun } from './kinds.ts';
import { RELATIVE } from './relative.ts';

/** "Ana Ruiz of the liberal Daily Courier", "Ana Ruiz, 34, of Elm Park, Selby": the first is meant. */
export function isMemberOf({ article }: Scene, [first, second]: readonly Mention[]): boolean {
  if (first === undefined || second === undefined) return false;
  if (first.kind !== 'name' || isOfficeAlone(article.text.slice(first.start, first.end))) return false;
  return /^(?:, \d{1,3})?,? (?:of|from|at|with|in) [^,]*$/.test(article.text.slice(first.end, second.start));
}

/** "Officer" in "Officer in charge of Selby Station Ana Ruiz" */
function isOfficeAlone(words: string): boolean {
  return personNouns.has(words.toLowerCase());
}

/** "Ana Ruiz, head of Acme Motors, which …": the person in front is meant. */
export function isApposed({ article }: Scene, people: People, [first]: readonly Mention[], source: Mention): boolean {
  const opens = first !== undefined && first.start === source.start && article.text[first.end] === ',';
  return opens && people.of.get(first)?.kind === 'person';
}

/** "A source close to the mayor, Ana Ruiz": she is the mayor, and who speaks has no name. */
export function isCloseTo(scene: Scene, [first, ...others]: readonly Mention[]): boolean {
  const name = others.at(-1);
  if (name === undefined || first?.kind !== 'description' || !CLOSE.test(headOf(scene, first))) return false;
  const { norm } = scene.tokens[name.from - 2]!;
  return scene.tokens[name.from - 1]!.norm === ',' && !CLOSE.test(norm) && personNouns.has(norm);
}

const CLOSE = /^(?:source|friend|ally|insider|confidante?)$/;

/** Ana Ruiz in "Food and Consumer Affairs Minister Ana Ruiz": all before is what she is minister of. */
export function portfolioHolder({ tokens }: Scene, named: readonly Mention[]): Mention | undefined {
  const last = named.at(-1);
  if (named.length < 2 || last?.name == null || last.name.start === last.start) return undefined;
  const areas = named.slice(0, -1).flatMap(({ from, to }) => tokens.slice(from, to));
  return areas.every(({ norm }) => portfolios.has(norm) || modifiers.has(norm)) ? last : undefined;
}

/** "Former mayor" in "Former mayor and banker Ana Ruiz": one person’s, since it has no article and is no plural. */
export function isBareOffice({ tokens }: Scene, { kind, from, to }: Mention): boolean {
  return kind === 'description' && tokens[from]!.pos !== 'DET' && personNouns.has(tokens[to - 1]!.norm);
}

/** "Ana Ruiz and Bo Li" */
export function isCoordinated(scene: Scene, source: Mention): boolean {
  return scene.tokens.slice(source.from, source.to).some((token) => token.norm === 'and' || token.norm === '&');
}

/** “Writer” of “Writer and former aid worker Ana Ruiz”: it has its capital because it opens the sentence. */
export function isWorkInFront({ tokens, sentences }: Scene, { from, to, sentence }: Mention): boolean {
  if (to - from > 1 || sentences[sentence]!.from !== from || tokens[to]?.norm !== 'and') return false;
  const { pos, text } = tokens[to + 1] ?? {};
  return pos !== 'DET' && text !== undefined && !isUpper(text) && kindOfNoun(tokens[from]!.norm) === 'person';
}

/** “A panel, which” as “A panel”. */
export function withoutRelative({ tokens }: Scene, source: Mention): Mention {
  let { to } = source;
  if (!RELATIVE.test(tokens[to - 1]!.norm) || to - source.from < 2) return source;
  to -= tokens[to - 2]!.norm === ',' ? 2 : 1;
  return changed(source, { to, end: tokens[to - 1]!.end });
}
