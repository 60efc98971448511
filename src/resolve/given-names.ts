import { isGiven } from '../lexicon/first-names.ts';
import { isPlainWord } from '../lexicon/known-words.ts';
import { isNicknamed } from '../mentions/nickname.ts';
import { mentionFrom } from '../mentions/places.ts';
import type { Mention, Scene, Token } from '../types.ts';
import { isUpper } from '../text/words.ts';

/** A full name for each surname, and for it in capitals: with the first given name that stands before it, in quotation marks or not, a nickname in marks between them or not; else in the title. */
export function fullNamesOf({ tokens, article }: Scene): Map<string, string> {
  const found = new Map<string, string>();
  for (let i = 1; i < tokens.length; i++) {
    const surname = tokens[i]!;
    // The same string where nothing is a capital: no letter has to be looked at.
    if (surname.text === surname.norm || !isUpper(surname.text)) continue;
    const opening = beforeNickname(tokens, i);
    const given = tokens[opening - 1]!;
    if (!isUpper(given.text) || (opening === i && surname.start !== given.end + 1)) continue;
    if (isGiven(given.norm) || (opening < i && isNicknamed(tokens, opening, i)))
      add(found, givenText(tokens, opening), surnameText(tokens, i));
  }
  addTitled(found, article.title ?? '');
  return found;
}

/** “Ana María” in front of a nickname or a surname. */
function givenText(tokens: readonly Token[], to: number): string {
  const [first, second] = [tokens[to - 2], tokens[to - 1]!];
  const isTwo =
    first?.end === second.start - 1 && isUpper(first.text) && isGiven(first.norm) && !isPlainWord(first.norm);
  return isTwo ? `${first.text} ${second.text}` : second.text;
}

/** “Ruiz-Okoye” is three tokens. */
function surnameText(tokens: readonly Token[], at: number): string {
  const [surname, hyphen, other] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  const isJoined =
    hyphen?.text === '-' && hyphen.start === surname.end && other?.start === hyphen.end && isUpper(other.text);
  return isJoined ? `${surname.text}-${other.text}` : surname.text;
}

/** Of "Ruiz’s" and "O’Dowd:" the name. */
const SURNAME = /^[\p{L}-]+(?:['’]\p{L}{2,})?/u;

/** “ Ruiz” for “Ana” in “Ana and Ben Ruiz”; empty where no surname is shared. */
export function sharedSurname(scene: Scene, { from, to, name, sentence }: Mention): string {
  const { tokens } = scene;
  if (to - from > 1 || name === null || tokens[to]?.norm !== 'and' || !isGiven(tokens[from]!.norm)) return '';
  const other = mentionFrom(scene, to + 1);
  if (other?.sentence !== sentence || other.to - other.from !== 2 || other.name?.start !== other.start) return '';
  const [given, surname] = [tokens[other.from]!, tokens[other.from + 1]!];
  const isOther = scene.mentions.some(
    (full) => full.to - full.from > 1 && tokens[full.from]!.norm === tokens[from]!.norm,
  );
  return isGiven(given.norm) && isUpper(surname.text) && !isGiven(surname.norm) && !isOther ? ` ${surname.text}` : '';
}

/** The title is not read with the body; its words are parted by spaces alone. */
function addTitled(found: Map<string, string>, title: string): void {
  const words = title.split(/\s+/);
  for (let i = 1; i < words.length; i++) {
    const given = words[i - 1]!;
    const surname = SURNAME.exec(words[i]!)?.[0] ?? '';
    if (isUpper(given) && isUpper(surname) && isGiven(given.toLowerCase())) add(found, given, surname);
  }
}

function add(found: Map<string, string>, given: string, surname: string): void {
  for (const form of [surname, surname.toUpperCase()]) if (!found.has(form)) found.set(form, `${given} ${surname}`);
}

/** Where “Skip” begins in "Robert “Skip” Lane"; the surname's own place where no nickname stands before it. */
function beforeNickname(tokens: readonly Token[], surname: number): number {
  const closing = tokens[surname - 1]!;
  if (closing.text.length > 1 || !/[”"’']/.test(closing.text) || closing.sentence !== tokens[surname]!.sentence)
    return surname;
  for (let i = surname - 2; i > 0 && i > surname - 5; i--)
    if (/^[“"‘']$/.test(tokens[i]!.text)) return isUpper(tokens[i + 1]!.text) ? i : surname;
  return surname;
}
