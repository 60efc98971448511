import { fullTitles } from '../lexicon/titles.ts';
import { mentionFrom, mentionTo } from '../mentions/places.ts';
import type { Mention, Scene } from '../types.ts';
import { justBefore } from '../text/just-before.ts';
import { isUpper } from '../text/words.ts';
import { headOf } from './head.ts';
import { kindOfNoun } from './kinds.ts';

/** The words by which a mention introduces whom it names: "cleric" of "cleric Yusuf Bux", "trader" of "Bose Ade, a trader at the market,". */
export function rolesOf(scene: Scene, mention: Mention): string[] {
  return [...rolesInside(scene, mention), ...rolesBehind(scene, mention), ...rolesInFront(scene, mention)];
}

/** Those between an owner, if one is named, and the name; in "Mayor rebuffs Ruiz" nothing introduces her. */
function rolesInside({ tokens }: Scene, { from, start, name }: Mention): string[] {
  if (name === null || name.start === start) return [];
  const roles: string[] = [];
  let last = tokens[from]!;
  for (let i = from; tokens[i]!.start < name.start; i++) {
    last = tokens[i]!;
    if (last.norm.startsWith("'")) roles.length = 0;
    else roles.push(...bothForms(last.norm));
  }
  return isUpper(last.text) || kindOfNoun(last.norm) === 'person' ? roles : [];
}

/** "gov." and "governor" */
function bothForms(norm: string): string[] {
  const short = norm.endsWith('.') ? norm.slice(0, -1) : norm;
  const full = fullTitles[short];
  return full === undefined ? [short] : [short, full];
}

/** "Bose Ade, a trader," · "Kamal Das, 34, officer-in-charge (OC) of the station," */
function rolesBehind(scene: Scene, { to, sentence }: Mention): string[] {
  const { tokens } = scene;
  if (tokens[to]?.norm !== ',') return [];
  const comma = tokens[to + 1]?.pos === 'NUM' && tokens[to + 2]?.norm === ',' ? to + 2 : to;
  const described = mentionFrom(scene, comma + 1);
  if (described?.kind !== 'description' || described.sentence !== sentence) return [];
  const next = tokens[described.to];
  if (next !== undefined && next.sentence === sentence && next.pos !== 'PUNCT' && next.pos !== 'ADP') return [];
  return [headOf(scene, described), ...lettersAt(scene, described.to)];
}

/** "The chairman, Abdul Karim," · "Officer-in-charge (OC) Kamal Das" */
function rolesInFront(scene: Scene, { from, to }: Mention): string[] {
  const { tokens } = scene;
  const before = justBefore(tokens, from)?.norm;
  if (before === ')') return lettersAt(scene, from - 3);
  const closes = tokens[to] === undefined || tokens[to].pos === 'PUNCT';
  const described = before === ',' && closes ? mentionTo(scene, from - 1) : undefined;
  return described?.kind === 'description' ? [headOf(scene, described)] : [];
}

/** The letters between brackets that open at a place behind the words that they are short for. */
function lettersAt(scene: Scene, at: number): string[] {
  const { tokens } = scene;
  if (at < 1 || tokens[at]?.norm !== '(' || tokens[at + 2]?.norm !== ')') return [];
  const { text } = tokens[at + 1]!;
  return /^[A-Z]{2,4}$/.test(text) && mentionTo(scene, at)?.kind === 'description' ? [text] : [];
}
