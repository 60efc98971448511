import { organizationNouns, personNouns } from '../lexicon/heads.ts';
import { titleWords } from '../lexicon/titles.ts';
import { mentionsIn } from '../mentions/places.ts';
import type { Mention, Scene, Span, Speaker } from '../types.ts';
import { headOf } from './head.ts';
import { changed } from '../mentions/changed.ts';
import { isOfJudges } from '../mentions/offices.ts';
import { describedBy } from './descriptions.ts';
import type { Entity, People } from './people.ts';
import type { Discourse } from './pronouns.ts';
import { isWorkAlone, unnamed } from './pronouns.ts';
import { RELATIVE } from './relative.ts';
import { isCloseTo } from './within-source.ts';

/** A speaker as found: an entity and how, or somebody without one. */
export type Found = { readonly entity: Entity; readonly by: string } | { readonly speaker: Speaker };

/** Who speaks where the words of a source name others too: somebody with an office among places and bodies, or a bench of judges; undefined where they are no such words. */
export function foundIn(discourse: Discourse, words: Span): Found | undefined {
  const { scene, people } = discourse;
  const inside = mentionsIn(scene, words);
  const [first, second] = inside;
  if (first === undefined || second === undefined || first.start !== words.start) return undefined;
  if (isCloseTo(scene, inside)) return { speaker: unnamed(null, 'person', 'description') };
  return benchIn(discourse, first) ?? pairIn(scene, people, inside) ?? personIn(scene, people, inside, words);
}

function personIn(scene: Scene, people: People, inside: readonly Mention[], words: Span): Found | undefined {
  const [first, second] = [inside[0]!, inside[1]!];
  if (isOneWithTwoOffices(scene, people, inside)) return { entity: people.of.get(second)!, by: 'title' };
  const about =
    clauseAbout(scene, people, first, second) ??
    describedTwice(scene, people, inside) ??
    toldMoreOf(scene, people, first);
  if (about !== undefined) return { entity: people.of.get(about)!, by: 'name' };
  const officer = isFullName(scene, people, first)
    ? officerInFront(scene, first, second)
    : officerBehind(scene, people, inside, words);
  return officer && { entity: people.of.get(officer)!, by: 'title' };
}

/** "Exporter and former chairman Ana Ruiz" */
function isOneWithTwoOffices(scene: Scene, people: People, inside: readonly Mention[]): boolean {
  const [first, second] = [inside[0]!, inside[1]!];
  if (inside.length > 2 || second.from !== first.to + 1 || scene.tokens[first.to]!.norm !== 'and') return false;
  return (
    isWorkAlone(scene, first) && (second.name?.start ?? 0) > second.start && people.of.get(second)?.kind === 'person'
  );
}

function benchIn(discourse: Discourse, first: Mention): Found | undefined {
  const bench = benchOf(discourse.scene, first);
  if (bench === undefined) return undefined;
  const entity = discourse.people.of.get(first);
  if (entity !== undefined) return { entity, by: 'name' };
  const described = describedBy(discourse, bench);
  return 'entity' in described ? { entity: described.entity, by: 'title' } : described;
}

/** "Ana Ruiz, who was to travel to Selby, Ohio, on Monday", "Doyle, 34, of Elm Park, Sligo": what follows says more of the one in front. */
const TELLS_MORE = /^, (?:\d{1,3}, )?(?:who|whose|of|from) /;
const LONGEST_AGE = 16;

function toldMoreOf({ article }: Scene, people: People, first: Mention): Mention | undefined {
  const isPerson = people.of.get(first)?.kind === 'person';
  return isPerson && TELLS_MORE.test(article.text.slice(first.end, first.end + LONGEST_AGE)) ? first : undefined;
}

/** "Ana Ruiz, D-Ohio, and Bo Li", "Ana Ruiz (Lab, Selby) and Bo Li" */
const TAGGED_PAIR = /^(?:, [RDI]-[\p{L}.]{1,14},?| \([^()]{1,40}\),?) and $/u;

function pairIn({ article }: Scene, people: People, inside: readonly Mention[]): Found | undefined {
  const [first, second] = [inside[0]!, inside[1]!];
  if (inside.length > 2 || !TAGGED_PAIR.test(article.text.slice(first.end, second.start))) return undefined;
  const [one, other] = [people.of.get(first), people.of.get(second)];
  if (one?.kind !== 'person' || other?.kind !== 'person') return undefined;
  return { speaker: unnamed(`${one.name} and ${other.name}`, 'group', 'coordination') };
}

/** "A division bench" of "A division bench of Justices Ana Ruiz and Bo Li", or of one comprising them. */
function benchOf(scene: Scene, first: Mention): Mention | undefined {
  const { tokens } = scene;
  if (!organizationNouns.has(headOf(scene, first))) return undefined;
  if (/^(?:comprising|consisting)$/.test(tokens[first.to]?.norm ?? '')) return first;
  for (let at = first.from + 2; at < first.to; at++)
    if (isOfJudges(tokens, first.from, at)) return changed(first, { to: at - 1, end: tokens[at - 2]!.end });
  return undefined;
}

/** "A trader, Ana Ruiz, who heads the Port Union, PU": the one about whom the clause says something. */
function clauseAbout(scene: Scene, people: People, first: Mention, second: Mention): Mention | undefined {
  const { tokens } = scene;
  const { to } = second;
  if (tokens[to]?.norm !== ',' || tokens[to + 1]?.norm !== 'who') return undefined;
  return isOffice(scene, first) && isBehindComma(scene, second) && isFullName(scene, people, second)
    ? second
    : undefined;
}

/** "One trader, Ana Ruiz, a widow from Oslo, Ohio": the one between what she is and what else she is. */
function describedTwice(scene: Scene, people: People, [first, second, third]: readonly Mention[]): Mention | undefined {
  if (first?.kind !== 'description' || third?.kind !== 'description' || scene.tokens[second!.to]?.norm !== ',')
    return undefined;
  const isDescribed =
    isBehindComma(scene, second!) && scene.tokens[third.from]!.pos === 'DET' && third.from === second!.to + 1;
  return isDescribed && isFullName(scene, people, second!) ? second : undefined;
}

/** "Ana Ruiz, president, Port Union", "Ana Ruiz, 52, a clerk in Oslo" */
function officerInFront(scene: Scene, first: Mention, second: Mention): Mention | undefined {
  const between = scene.article.text.slice(first.end, second.start);
  return /^, (?:\d{1,3}, )?$/.test(between) && isOffice(scene, second) ? first : undefined;
}

/** "The director, Army Press, 3 Brigade, Captain Ana Ruiz" */
function officerBehind(scene: Scene, people: People, inside: readonly Mention[], words: Span): Mention | undefined {
  const last = inside.at(-1)!;
  if (inside.some(({ to }) => RELATIVE.test(scene.tokens[to - 1]!.norm))) return undefined;
  if (!isOffice(scene, inside[0]!) || !isBehindComma(scene, last) || !isFullName(scene, people, last)) return undefined;
  return /^[\s,]*$/.test(scene.article.text.slice(last.end, words.end)) ? last : undefined;
}

/** "Ana Ruiz", "Captain Ruiz" */
function isFullName({ article }: Scene, people: People, mention: Mention): boolean {
  const { name, start } = mention;
  if (name === null || people.of.get(mention)?.kind !== 'person') return false;
  return name.start > start || article.text.slice(name.start, name.end).includes(' ');
}

function isBehindComma({ tokens }: Scene, { from }: Mention): boolean {
  return tokens[from - 1]?.norm === ',';
}

/** "The Acting Director", "president": what one person is. */
function isOffice(scene: Scene, mention: Mention): boolean {
  if (mention.kind === 'pronoun') return false;
  const head = headOf(scene, mention);
  return (personNouns.has(head) || titleWords.has(head)) && !organizationNouns.has(head);
}
