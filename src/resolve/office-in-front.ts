import { isGiven } from '../lexicon/first-names.ts';
import { mentionTo } from '../mentions/places.ts';
import { justBefore } from '../text/just-before.ts';
import type { Mention, Scene, Token } from '../types.ts';
import { isPlace } from './kinds.ts';
import { isListed, NONE, officeIn, orElse } from './office.ts';
import type { Office } from './office.ts';

/** The office of the words in front of a name, which is no place’s: "a mayor from Selby, Ohio". */
export function officeInFront(scene: Scene, mention: Mention): Office {
  const office = inFront(scene, mention);
  return office.title === null || isPlace(nameOf(scene, mention).toLowerCase()) ? NONE : office;
}

/** "The club’s captain, Ana Ruiz, said" · "A spokeswoman for the port, Ana Ruiz, said" · "The director, Army Press, 3 Brigade, Ana Ruiz, said" */
function inFront(scene: Scene, mention: Mention): Office {
  const { tokens } = scene;
  if (justBefore(tokens, mention.from)?.norm !== ',') return NONE;
  let near = numberedTo(scene, mention.from - 1);
  let nearest = NONE;
  const most = /^[,(]$/.test(tokens[mention.to]?.norm ?? '') && isFull(scene, mention) ? MOST_LINKS : 0;
  for (let links = 0; near?.sentence === mention.sentence && links <= most; links++) {
    const link = justBefore(tokens, near.from);
    const governed = link?.pos === 'ADP';
    if (links === 0 && governed && isBusiness(scene, near, mention)) return NONE;
    const office = isTaken(scene, near) ? NONE : officeIn(scene, near, isListed);
    if (office.title !== null && !governed) return office;
    nearest = orElse(nearest, office);
    near = numberedTo(scene, leadsOn(link) ? near.from - 1 : near.from);
  }
  return nearest;
}

/** "A spokesman for the builder, Harwick Homes,": the name is the builder’s. */
function isBusiness(scene: Scene, near: Mention, mention: Mention): boolean {
  const [given] = nameOf(scene, mention).toLowerCase().split(' ');
  return BUSINESS.test(scene.tokens[near.to - 1]!.norm) && !isGiven(given);
}

const BUSINESS =
  /^(?:company|firm|contractor|subcontractor|developer|builder|manufacturer|maker|operator|owner|supplier|retailer|carrier|airline|utility|insurer|lender)$/;

/** "Zone" of "Zone 4" ends before the number, "Officer" of "Officer (CTO)" before the brackets. */
function numberedTo(scene: Scene, at: number): Mention | undefined {
  const last = justBefore(scene.tokens, at);
  if (last?.norm === ')' && justBefore(scene.tokens, at - 2)?.norm === '(') return mentionTo(scene, at - 3);
  return mentionTo(scene, at) ?? (last?.pos === 'NUM' ? mentionTo(scene, at - 1) : undefined);
}

/** Of "in the House, for Selby, 3 Brigade". */
const MOST_LINKS = 3;

/** "Ana Ruiz" or "Captain Ruiz", and no "Ohio". */
function isFull(scene: Scene, mention: Mention): boolean {
  return (mention.name?.start ?? 0) > mention.start || nameOf(scene, mention).includes(' ');
}

function nameOf({ article }: Scene, { name }: Mention): string {
  return name === null ? '' : article.text.slice(name.start, name.end);
}

function leadsOn(link: Token | undefined): boolean {
  return link !== undefined && (link.norm === ',' || link.pos === 'ADP' || link.norm === 'representing');
}

/** "Ana Ruiz, president, Port Union,": the office is that of the one before; "for president": it is nobody’s. */
function isTaken(scene: Scene, { kind, from, to }: Mention): boolean {
  const { tokens } = scene;
  if (kind === 'pronoun') return true;
  // “The leader of the People’s Party” ends in a name.
  if (/^(?:DET|PRON)$/.test(tokens[from]!.pos))
    return kind === 'name' && !tokens.slice(from, to).some(({ norm }) => norm === 'of');
  if (kind === 'name') return true;
  const before = justBefore(tokens, from);
  if (before?.norm === ',') return mentionTo(scene, from - 1)?.kind === 'name';
  return before?.pos === 'ADP' && before.norm !== 'as' && !tokens.slice(from, to).some(({ norm }) => norm === "'s");
}
