import { mentionFrom, mentionTo } from '../mentions/places.ts';
import { personNouns } from '../lexicon/heads.ts';
import { shortTitles, titleWords } from '../lexicon/titles.ts';
import type { Mention, Scene, Token } from '../types.ts';
import { justBefore } from '../text/just-before.ts';
import { isUpper } from '../text/words.ts';

/** What a noun phrase says about the person it names: "Pakistan’s Defence Minister Khwaja Asif". */
export interface Office {
  readonly title: string | null;
  readonly affiliation: string | null;
}

const NONE: Office = { title: null, affiliation: null };
const HONORIFIC = /^(?:mr|mrs|ms|miss|mx)\.?$/;

/** Title and affiliation in front of a name, else in the apposition behind it. */
export function officeOf(scene: Scene, mention: Mention): Office {
  const before = officeBefore(scene, mention);
  if (before.title !== null && !PERSONAL.test(before.title)) return before;
  const after = officeAfter(scene, mention);
  const beside = after.title !== null ? after : officeInFront(scene, mention);
  return beside.title !== null ? beside : before;
}

/** What belongs to a person and says nothing of an office: "the Deputy Commissioner, Dr. Ana Ruiz". */
const PERSONAL = /^(?:dr|prof|sir|dame|rev|hon|barr|engr|eng|alhaji|alhaja|hajiya|mallam)\.?$/i;

function officeBefore(scene: Scene, { from, name }: Mention): Office {
  if (name === null) return NONE;
  const words: Token[] = [];
  for (let i = from; (scene.tokens[i]?.start ?? Infinity) < name.start; i++) words.push(scene.tokens[i]!);
  const possessive = words.findLastIndex((word) => word.norm === "'s" || word.norm === "'");
  const owner = possessive < 0 ? [] : words.slice(0, possessive);
  const title = words.slice(possessive + 1).filter((word) => isContent(word) && !HONORIFIC.test(word.norm));
  const based = title.findIndex((word, at) => word.norm === 'based' && justBefore(title, at)?.norm === '-');
  return {
    title: titleText(scene, title.slice(based + 1)),
    affiliation: textOf(
      scene,
      owner.filter((word) => word.pos !== 'DET'),
    ),
  };
}

/** "Ana Ruiz, the club’s captain," · "Ruiz, a professor at Lagos University," */
function officeAfter(scene: Scene, { to }: Mention): Office {
  const opener = scene.tokens[to];
  if (opener?.norm !== ',') return NONE;
  const described = mentionFrom(scene, to + 1);
  if (described === undefined || described.kind === 'pronoun') return NONE;
  const next = scene.tokens[described.to];
  const closes =
    next === undefined || next.pos === 'PUNCT' || next.pos === 'ADP' || next.sentence !== described.sentence;
  return closes ? officeIn(scene, described) : NONE;
}

/** The office that a description names, and whose: "the captain of Selby’s team", "the port’s captain", "a professor of law at Lagos University". */
function officeIn(scene: Scene, described: Mention): Office {
  const words = scene.tokens.slice(described.from, described.to);
  const of = words.findIndex(
    (word, at) => word.norm === 'of' && words[at + 1]?.norm !== 'state' && !isField(words.slice(at + 1)),
  );
  const possessive = words.findLastIndex((word) => word.norm === "'s" || word.norm === "'");
  const office = (title: readonly Token[], owner: readonly Token[]): Office | null =>
    title.some(({ norm }) => personNouns.has(norm) || titleWords.has(norm))
      ? { title: textOf(scene, title.filter(isContent)), affiliation: textOf(scene, owner.filter(isContent)) }
      : null;
  const parted = of > 0 && (possessive < 0 || of < possessive) ? office(words.slice(0, of), words.slice(of + 1)) : null;
  if (parted !== null) return parted;
  const isWhole = of < 0 || personNouns.has(words.at(-1)!.norm);
  if (possessive < 0) return (isWhole ? office(words, memberOf(scene, described)) : null) ?? NONE;
  const end = of > possessive ? of : words.length;
  return office(words.slice(possessive + 1, end), words.slice(0, possessive)) ?? NONE;
}

/** "law", "public health": a professor's or a director's, and nobody to be with. */
function isField(words: readonly Token[]): boolean {
  return words.every(({ pos, text }) => pos !== 'DET' && pos !== 'PRON' && !isUpper(text));
}

function isContent(word: Token): boolean {
  return word.pos !== 'DET' && word.pos !== 'PRON';
}

/** "The club’s captain, Ana Ruiz, said" · "A spokeswoman for the port, Ana Ruiz, said" */
function officeInFront(scene: Scene, { from, to }: Mention): Office {
  if (justBefore(scene.tokens, from)?.norm !== ',') return NONE;
  const near = mentionTo(scene, from - 1);
  const closes = scene.tokens[to]?.norm === ',';
  const described = near && closes && isMemberLink(scene, near.from - 1) ? mentionTo(scene, near.from - 1) : near;
  return described?.kind === 'description' ? officeIn(scene, described) : NONE;
}

function isMemberLink({ tokens }: Scene, at: number): boolean {
  return at >= 0 && /^(?:at|for|with|from)$/.test(tokens[at]?.norm ?? '');
}

function memberOf(scene: Scene, described: Mention): Token[] {
  const place = isMemberLink(scene, described.to) ? mentionFrom(scene, described.to + 1) : undefined;
  return place?.name == null ? [] : scene.tokens.slice(place.from, place.to);
}

function titleText(scene: Scene, words: readonly Token[]): string | null {
  const office = words.slice(0, words.findLastIndex(({ norm }) => !PERSONAL.test(norm)) + 1);
  const told = [office, words].find((some) => some.some(isTitle));
  return told === undefined ? null : textOf(scene, told);
}

function isTitle({ norm, text }: Token): boolean {
  return titleWords.has(norm) || personNouns.has(norm) || shortTitles.has(text);
}

function textOf(scene: Scene, words: readonly Token[]): string | null {
  const first = words[0];
  const last = words.at(-1);
  return first === undefined || last === undefined ? null : scene.article.text.slice(first.start, last.end);
}
