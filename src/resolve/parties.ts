import { partyOf, partyOfTag } from '../lexicon/parties.ts';
import { isUpper } from '../text/words.ts';
import type { Mention, Scene, Token } from '../types.ts';
import type { Entity } from './people.ts';
import type { Discourse } from './pronouns.ts';

/** Heads that say of which party or house somebody is and no more: "the Ohio Republican", "the Donegal TD". */
const PARTISAN = /^(?:democrat|republican|tory)$/;
const SEATED = /^(?:mp|td|msp|mla|mep|peer)$/;

/** Whether a noun is what members of a party are called, of whom there are many. */
export function isPartisan(head: string): boolean {
  return PARTISAN.test(head);
}

/** Whom "the Ohio Republican" or "the Donegal TD" means: the one of that party and state, else the only politician who may be; of a house where seats have names, or of a shadow cabinet, who spoke last. */
export function seated(discourse: Discourse, head: string, mention: Mention): Entity | null {
  const partisan = isPartisan(head);
  const { scene, people, last } = discourse;
  const shadow = scene.tokens[mention.from + 1]?.norm === 'shadow';
  if (!partisan && !shadow && !SEATED.test(head)) return null;
  const words = scene.tokens.slice(mention.from + 1, mention.to);
  if (!shadow && (words.length >= MOST_WORDS || !words.every(isSeat))) return null;
  const offices = partisan ? POLITICAL : SEATED_OFFICES;
  const { entities } = people.circles.of(
    `seated ${partisan}`,
    (entity) => entity.kind === 'person' && (hasOffice(entity, offices) || tagOf(scene, entity) !== null),
  );
  if (entities.length > MOST_SEATED) return null;
  const before = entities.filter(
    (entity) => entity.mentions[0]!.start < mention.start && mayBe(scene, entity, head, words),
  );
  const surely = before.filter((entity) => tagOf(scene, entity) !== null);
  const meant = surely.length > 0 && partisan ? surely : before;
  if (partisan) return meant.length === 1 ? meant[0]! : null;
  return meant.find((entity) => entity === last) ?? null;
}

const MOST_WORDS = 5;
/** Of more politicians nobody is meant: the article is a list. */
const MOST_SEATED = 200;

/** "Ohio", "-", "Labour", "freshman": where from and of what kind, but not which of several. */
function isSeat({ text, pos, norm }: Token): boolean {
  return isUpper(text) || pos === 'PUNCT' || /^(?:freshman|veteran|democrat|republican|tory|peer)$/.test(norm);
}

const POLITICAL = new Set(
  'senator sen representative rep congressman congresswoman governor gov lawmaker minister secretary leader whip councillor cllr mp td msp mla mep taoiseach chancellor candidate nominee'.split(
    ' ',
  ),
);
/** A party has spokesmen in a house who are members of it. */
const SEATED_OFFICES = new Set([...POLITICAL, 'spokesman', 'spokeswoman', 'spokesperson']);

function hasOffice({ roles }: Entity, offices: ReadonlySet<string>): boolean {
  return roles.some((role) => offices.has(role));
}

/** Whether nothing known of a politician contradicts the party and the place of a description. */
function mayBe(scene: Scene, entity: Entity, head: string, words: readonly Token[]): boolean {
  if (contradicts(scene, entity, words)) return false;
  const tag = tagOf(scene, entity);
  const places = words.filter(({ norm, text }) => norm !== head && isUpper(text) && partyOf(norm) === null);
  if (tag?.state == null || places.length === 0) return true;
  return isShortFor(tag.state, places.map(({ norm }) => norm).join(''));
}

/** Whether somebody is of another party than a description says: "the GOP front-runner" and "Democratic front-runner Ana Ruiz". */
export function contradicts(scene: Scene, entity: Entity, words: readonly Token[]): boolean {
  const party = partyIn(words.map(({ norm }) => norm));
  if (party === null) return false;
  const own = tagOf(scene, entity)?.party ?? partyIn(entity.roles);
  return own !== null && own !== party;
}

function partyIn(words: readonly string[]): string | null {
  for (const word of words) {
    const party = partyOf(word);
    if (party !== null) return party;
  }
  return null;
}

interface Tag {
  readonly party: string;
  readonly state: string | null;
}

/** The party and the state behind a name: "D-Ohio" of "Sen. Ana Ruiz, D-Ohio," or "Lab" of "Cllr Ana Ruiz (Lab, Harwick)". */
function tagOf({ tokens }: Scene, { mentions }: Entity): Tag | null {
  for (const { to } of mentions) {
    const opener = tokens[to]?.norm;
    if (opener !== ',' && opener !== '(') continue;
    const [letters, link] = [tokens[to + 1], tokens[to + 2]?.norm];
    const party = letters === undefined || !isUpper(letters.text) ? null : partyOfTag(letters.norm);
    if (party === null || (link !== '-' && opener === ',')) continue;
    return { party, state: link === '-' ? (tokens[to + 3]?.norm ?? null) : null };
  }
  return null;
}

/** "Wis." for "Wisconsin", "N.M." for "New Mexico": the letters in their order. */
function isShortFor(short: string, full: string): boolean {
  let at = 0;
  for (const letter of short) {
    if (letter === '.') continue;
    at = full.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return full.startsWith(short[0]!);
}
