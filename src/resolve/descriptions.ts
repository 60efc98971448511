import { singleSpaced } from '../text/single-spaced.ts';
import { mentionFrom, mentionTo } from '../mentions/places.ts';
import { kindOfHead, organizationNouns, personNouns } from '../lexicon/heads.ts';
import { isPlainWord } from '../lexicon/known-words.ts';
import { introducing } from '../lexicon/callings.ts';
import type { Mention, Scene, Speaker } from '../types.ts';
import { bodyMeant, organized } from './bodies.ts';
import { genderOfNoun } from './gender.ts';
import { headOf } from './head.ts';
import { agedOf } from './near.ts';
import { nameGiven } from './name-given.ts';
import { kindOfNoun } from './kinds.ts';
import { retold } from './retold.ts';
import { isAnonymous, isLater, strangerOf } from './strangers.ts';
import { isPartisan, seated } from './parties.ts';
import type { Entity, People } from './people.ts';
import { antecedentOf, genderOf, unnamed } from './pronouns.ts';
import type { Discourse } from './pronouns.ts';
import { isFormer, isNow, MOST_SALIENT_WORDS, titled, titleHas } from './titled.ts';
import { titleWords } from '../lexicon/titles.ts';
import { isDash } from '../text/words.ts';
import { justBefore } from '../text/just-before.ts';

/** Who a description such as "the minister" or "the ministry" stands for: the one with that title or name; else the description itself. */
export function describedBy(discourse: Discourse, mention: Mention): { entity: Entity } | { speaker: Speaker } {
  const { scene, people } = discourse;
  if (isAnonymous(scene, mention)) return { speaker: unnamed(null, 'person', 'description') };
  const named =
    nameBehind(scene, people, mention) ?? nameInFront(scene, people, mention) ?? nameGiven(scene, people, mention);
  if (named !== undefined) return { entity: named };
  const words = scene.tokens.slice(mention.from, mention.to);
  const head = headOf(scene, mention);
  const definite = words[0]?.norm === 'the' || words[0]?.norm === 'this' || words[0]?.pos === 'PRON';
  const entity = definite
    ? (titled(discourse, head, mention) ??
      styled(people, head, mention) ??
      seated(discourse, head, mention) ??
      organized(scene, people, head, mention))
    : null;
  const stranger = definite ? strangerOf(discourse, head, mention) : undefined;
  if (entity !== null && !isLater(stranger, entity, mention)) return { entity };
  const salient =
    stranger === undefined ? (retold(discourse, head, mention) ?? salientOf(discourse, head, mention)) : null;
  if (salient !== null) return { entity: salient };
  const body = bodyMeant(discourse, mention);
  if (body !== undefined) return { entity: body };
  const owned = ownedBy(discourse, mention);
  if (owned !== null) return { speaker: unnamed(owned, kindOfHead(head) ?? 'organization', 'pronoun') };
  const kind = kindOfNoun(head);
  const end = kind === 'document' ? makerEnd(scene, mention) : mention.end;
  const name = singleSpaced(scene.article.text.slice(mention.start, end));
  const bare = kind === 'document' ? name : name.replace(/^(?:the|a|an|what|which|that|['’]s) /i, '');
  const proper = words.some((word) => word.pos === 'PROPN');
  const office =
    kind === 'person' &&
    words.length > 1 &&
    !/^an?$/.test(words[0]!.norm) &&
    !isPartisan(head) &&
    words.some((word, at) => at > 0 && word.norm === head && word.text !== head);
  if (office) return { speaker: unnamed(bare, 'person', 'description') };
  if (kind === 'person' || (kind === null && !proper) || bare.length < 2)
    return { speaker: unnamed(null, kind ?? 'unknown', 'description') };
  return {
    speaker: unnamed(bare, kind ?? 'organization', 'description'),
  };
}

/** "The sabhuku", of "Sabhuku Elias Moyo": a style that no list has, as the first word of a long name. */
function styled({ circles }: People, head: string, { from, to, start }: Mention): Entity | null {
  if (to - from !== 2 || kindOfHead(head) !== null || isPlainWord(head)) return null;
  const { lastBefore } = circles.of(
    `styled ${head}`,
    ({ kind, name }) => kind === 'person' && name.toLowerCase().startsWith(`${head} `) && name.split(' ').length > 2,
  );
  return lastBefore(start);
}

/** "A report by the Harwick Institute", "a survey conducted by …": whose it is belongs to what a document is called. */
function makerEnd(scene: Scene, { to, end, sentence }: Mention): number {
  const { tokens } = scene;
  const link = MAKING.test(tokens[to]?.norm ?? '') ? to + 1 : to;
  if (!/^(?:by|from)$/.test(tokens[link]?.norm ?? '')) return end;
  const maker = mentionFrom(scene, link + 1);
  return maker?.kind === 'name' && maker.sentence === sentence ? maker.end : end;
}

const MAKING =
  /^(?:authored|commissioned|compiled|conducted|drafted|issued|prepared|produced|published|released|written)$/;

/**
 * "a spokesman, Ana Ruiz", "the head of the club in Oslo, Bo Li,", "a lobby group, Clean Rivers,": who the name between commas names;
 * "leader of the opposition in the National Assembly Ana Ruiz".
 */
export function nameBehind(scene: Scene, people: People, mention: Mention): Entity | undefined {
  const { tokens } = scene;
  let end = mention.to;
  for (let links = 0; tokens[end]?.pos === 'ADP' && links < MOST_LINKS; links++) {
    const place = mentionFrom(scene, end + 1);
    if (place?.sentence !== mention.sentence) break;
    if (isLedToName(scene, place) && people.of.get(place)?.kind === 'person') return people.of.get(place);
    end = place.to;
  }
  if (tokens[end]?.norm === '(' && tokens[end + 2]?.norm === ')') end += 3;
  const name = tokens[end]?.norm === ',' ? mentionFrom(scene, end + 1) : undefined;
  if (name?.sentence !== mention.sentence || !closesApposition(scene, name)) return undefined;
  const entity = people.of.get(name);
  const head = headOf(scene, mention);
  if (organizationNouns.has(head)) return entity?.kind === 'organization' ? entity : undefined;
  const person =
    /^(?:person|unknown)$/.test(kindOfNoun(head) ?? 'unknown') ||
    mention.name !== null ||
    (name.name?.start ?? 0) > name.start;
  return person && entity?.kind === 'person' ? entity : undefined;
}

/** "of the party in the state" */
const MOST_LINKS = 3;

/** "the National Assembly Ana Ruiz": what comes before the name is where she is something. */
function isLedToName({ tokens, article }: Scene, { from, start, name }: Mention): boolean {
  if (name === null || name.start === start || tokens[from]!.pos !== 'DET') return false;
  const words = article.text.slice(start, name.start).toLowerCase().split(/\s+/);
  return words.some((word) => organizationNouns.has(word));
}

/** Nothing but a mark stands behind a name, and no other name of a list. */
export function closesApposition({ tokens }: Scene, { to }: Mention): boolean {
  const next = tokens[to];
  return (
    next === undefined ||
    next.norm === 'alias' ||
    (next.pos === 'PUNCT' && !/^(?:and|or)$/.test(tokens[to + 1]?.norm ?? ''))
  );
}

/** "Ana Ruiz, assistant manager of the port, said", "Ana Ruiz – a farmer – said": the person that a description without an article, or between dashes, describes. */
function nameInFront(scene: Scene, people: People, mention: Mention): Entity | undefined {
  const { tokens } = scene;
  const mark = justBefore(tokens, mention.from);
  if (mark === undefined) return undefined;
  const isBetween = isDash(mark.norm) && isDash(tokens[mention.to]?.norm ?? '');
  const isBare = mark.norm === ',' && tokens[mention.from]!.pos !== 'DET' && personNouns.has(headOf(scene, mention));
  if (!isBare && !isBetween) return undefined;
  const name = mentionTo(scene, mark.index);
  const entity = name?.sentence === mention.sentence ? people.of.get(name) : undefined;
  return entity?.kind === 'person' ? entity : undefined;
}

/** "His office": the office with its owner's name, "Ana Ruiz’s office"; null where nobody or no organization is meant. */
function ownedBy(discourse: Discourse, mention: Mention): string | null {
  const { tokens, article } = discourse.scene;
  const gender = genderOf(discourse.scene, mention);
  if (gender === null || mention.to - mention.from < 2 || !organizationNouns.has(tokens[mention.to - 1]!.norm))
    return null;
  const owner = antecedentOf(discourse, mention, gender);
  return owner === null ? null : `${owner.name}’s ${article.text.slice(tokens[mention.from + 1]!.start, mention.end)}`;
}

/** "The minister", "the woman", "the 52-year-old": the person meant most likely, by the title and the gender that the noun shows. */
function salientOf(discourse: Discourse, head: string, mention: Mention): Entity | null {
  const { norm } = discourse.scene.tokens[mention.from]!;
  if (!/^(?:the|this)$/.test(norm)) return null;
  if (head === 'old' || head.endsWith('genarian')) return agedOf(discourse, mention);
  const isParent = isParentOf(discourse.scene, mention);
  if (!isParent && mention.to - mention.from > MOST_SALIENT_WORDS) return null;
  const { last } = discourse;
  const works = !personNouns.has(head) && !isParent;
  if (works && !(kindOfNoun(head) === 'person' && last?.title === null && last.name.includes(' '))) return null;
  const shown = genderOfNoun(head);
  const isOffice = introducing(head) !== undefined;
  const wasOne = isFormer(discourse.scene, mention);
  return antecedentOf(discourse, mention, shown, (entity) => {
    const { title, gender, roles } = entity;
    if (works) return entity === last;
    if (wasOne && isNow(entity, head)) return false;
    if (title !== null && titleHas(title, head)) return true;
    if (SOLE.test(head)) return false;
    if (entity === last && goesOn(discourse.scene, last, head, mention)) return true;
    if (isOffice && roles.length > 0) return false;
    if (shown !== null) return gender === shown && (title === null || !titleWords.has(head));
    return !ANONYMOUS.test(head) && (title === null || !titleWords.has(head));
  });
}

/** "The activist", said of who spoke last, whatever her office, but not "the senator". */
function goesOn({ tokens }: Scene, { title }: Entity, head: string, { from, to }: Mention): boolean {
  if (tokens[from]!.norm !== 'the' || tokens.slice(from, to).some(({ norm }) => norm === "'s")) return false;
  const isKnown = introducing(head) !== undefined || ANONYMOUS.test(head) || genderOfNoun(head) !== null;
  return !isKnown && (title === null || !HELD.test(head));
}

/** What is somebody’s title if anything is. */
const HELD =
  /^(?:senator|governor|congress(?:wo)?man|representative|mayor|minister|secretary|nominee|judge|justice|ambassador|commissioner|councillor|chairman|chairwoman|chair|speaker|spokes(?:man|woman|person))$/;

/** "The grandmother-of-six", of which "-of-six" is a part of the mention where a verb follows. */
function isParentOf({ tokens }: Scene, { from, to }: Mention): boolean {
  const link = tokens[to]?.norm === '-' ? to : to - 4;
  return link > from && tokens[link]!.norm === '-' && tokens[link + 1]?.norm === 'of' && tokens[link + 2]?.norm === '-';
}

/** Offices that one person holds, so that everybody knows who is meant though the article may not tell. */
const SOLE = /^(?:president|premier|chancellor|king|queen|pope|taoiseach)$/;

/** What people without a name are called; it means somebody named only if the article calls them so. */
const ANONYMOUS =
  /^(?:person|witness|source|narrator|supporter|critic|member|partner|aide|advis[eo]r|official|resident|neighbou?r|friend|colleague|survivor|customer|voter|worker|passenger|bystander|onlooker|expert|analyst|stranger|democrat|republican)$/;
