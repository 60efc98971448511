import { kindOfHead, organizationNouns } from '../lexicon/heads.ts';
import { lastMentionBefore } from '../mentions/places.ts';
import { justBefore } from '../text/just-before.ts';
import { isUpper } from '../text/words.ts';
import type { Mention, Scene } from '../types.ts';
import { isPlace } from './kinds.ts';
import type { Entity, People } from './people.ts';
import type { Discourse } from './pronouns.ts';

/** Which organization "the company" or "the supermarket chain" is: the one that spoke last or the only one that is near, or else the only company of the article. */
export function bodyMeant(discourse: Discourse, mention: Mention): Entity | undefined {
  const { scene, last, people } = discourse;
  if (!isCalling(scene, mention)) return undefined;
  const near = last?.kind === 'organization' && isNear(last, mention) ? last : bodyNear(discourse, mention);
  return near === undefined || NO_COMPANY.test(near.name) ? (soleCompany(scene, people, mention) ?? near) : near;
}

/** "the company", "the budget airline", "the home goods chain" */
function isCalling({ tokens }: Scene, { from, to }: Mention): boolean {
  const kind = tokens[to - 1]!.norm;
  if (tokens[from]!.norm !== 'the' || !CALLINGS.has(kind)) return false;
  if (to - from === 2 || (to - from > 2 && tokens[to - 2]!.norm === 'based')) return true;
  const between = tokens.slice(from + 1, to - 1);
  return TRADE.test(kind) && between.length < 4 && between.every(({ text }) => /^\p{Ll}+$/u.test(text));
}

/** Whether an organization was named in one of the two sentences before. */
function isNear({ mentions }: Entity, { start, sentence }: Mention): boolean {
  const named = mentions.findLast((mention) => mention.start < start);
  return named !== undefined && sentence - named.sentence <= 2;
}

/** The only body named, or meant, in the two sentences before “the company”, or in its own. */
function bodyNear({ scene, people, meanings }: Discourse, mention: Mention): Entity | undefined {
  const bodies = new Set<Entity>();
  for (let i = lastMentionBefore(scene, mention.start); i >= 0; i--) {
    const other = scene.mentions[i]!;
    if (mention.sentence - other.sentence > 2) break;
    const entity = people.of.get(other) ?? meanings.get(other);
    const isAside = ASIDE.test(justBefore(scene.tokens, other.from)?.norm ?? '');
    if (entity?.kind === 'organization' && !isAside && !isPlace(entity.name.toLowerCase())) bodies.add(entity);
  }
  const [only, another] = bodies;
  return another === undefined ? only : undefined;
}

/** In front of places, and of who tells or is told. */
const ASIDE = /^(?:in|at|from|near|to|by|told|tells)$/;

/** "The company" once one alone has a name that companies have. */
function soleCompany({ tokens }: Scene, { circles }: People, { start, to, sentence }: Mention): Entity | undefined {
  if (!/^(?:company|firm)$/.test(tokens[to - 1]!.norm)) return undefined;
  const { entities } = circles.of('company', ({ kind, name }) => kind === 'organization' && COMPANY_NAME.test(name));
  const [only, another] = entities.filter(({ mentions }) => {
    const before = mentions.filter((mention) => mention.start < start);
    return before.length > 1 || before.some((mention) => sentence - mention.sentence <= FAR);
  });
  return another === undefined ? only : undefined;
}

/** Sentences over which a company that was named once is still “the company”. */
const FAR = 6;

const COMPANY_NAME =
  /\b(?:Inc|Corp|Corporation|Ltd|Limited|LLC|LLP|Plc|PLC|plc|Bhd|GmbH|AG|NV|Pty|Co|Company|Group|Holdings|Industries|Stores|Motors|Airlines|Airways|Technologies|Systems|Foods|Energy|Steel|Homes|Telecom|Pharma|Pharmaceuticals|Resources|Partners|Ventures|Lines|Buses|Shipping)\.?$/;

/** A union is no company, while one is named. */
const NO_COMPANY =
  /\b(?:Union|Association|Federation|Ministry|Commission|Agency|Authority|Council|Court|Department|Police|Party|Committee|Senate|Government)\b|workers$/i;

/** What an organization is called once it is named. */
export const CALLINGS: ReadonlySet<string> = new Set(
  `company firm agency charity union group organisation organization body club outlet foundation association operator watchdog bank fund federation start-up startup
  retailer manufacturer airline publisher carrier lender insurer automaker carmaker drugmaker chipmaker brewer miner grocer brokerage chain`
    .trim()
    .split(/\s+/),
);

/** What is told apart by its trade: "the supermarket chain", "the hedge fund". */
const TRADE =
  /^(?:retailer|outlet|manufacturer|airline|publisher|carrier|lender|insurer|automaker|carmaker|drugmaker|chipmaker|brewer|miner|grocer|brokerage|chain|fund|bank)$/;

/** "The school's Facebook post" is no Post, though "the paper" may be one. */
function isWriting(head: string, { from, to }: Mention): boolean {
  return kindOfHead(head) === 'document' && to - from > 2;
}

const PRESS =
  /\b(?:Times|Post|Journal|Herald|Gazette|Tribune|Guardian|Telegraph|Courier|Chronicle|Observer|Mail|News|Radio|TV|Television)\b/;

/** “The fund”: the organization that has the noun, and every name that stands before it, in its own name. */
export function organized({ tokens }: Scene, people: People, head: string, mention: Mention): Entity | null {
  if (!organizationNouns.has(head) || isWriting(head, mention)) return null;
  const names: string[] = [];
  for (let at = mention.from + 1; at < mention.to - 1; at++)
    if (isUpper(tokens[at]!.text)) names.push(tokens[at]!.norm);
  const circle = people.circles.of(`name ${[...names, head].join(' ')}`, ({ kind, name, roles }) => {
    if (kind !== 'organization') return false;
    const words = name.toLowerCase().split(' ');
    const isCalled = words.includes(head) || (roles.includes(head) && CALLINGS.has(head));
    return isCalled && names.every((one) => words.includes(one) || roles.includes(one));
  });
  const named = circle.lastBefore(mention.start);
  if (named !== null || !/^(?:newspaper|paper|magazine|broadcaster|network)$/.test(head)) return named;
  const press = people.circles.of('press', ({ kind, name }) => kind === 'organization' && PRESS.test(name));
  return press.lastBefore(mention.start);
}
