import type { Scene } from '../../types.ts';
import type { Fragment } from '../rule.ts';
import { AT, rankerFeatures } from './fields.ts';
import type { Values } from './fields.ts';
import { normAt, reportsAfter, reportsBefore, sentenceOf, standsAlone } from '../vocabulary.ts';
import { isUpper } from '../../text/words.ts';
import { justBefore } from '../../text/just-before.ts';

/** What is the same for all candidates of a fragment. */
export function settingOf(fragment: Fragment, scene: Scene): Values {
  const { start, end } = fragment.stretch.inner;
  const inner = scene.article.text.slice(start, end).trim();
  const own = sentenceOf(scene, fragment);
  const after = fragment.to >= own.to ? '$' : normAt(scene, fragment.to);
  const afterPos = fragment.to >= own.to ? '$' : (scene.tokens[fragment.to]?.pos ?? '$');
  const beforeTwo = normAt(scene, fragment.from - 2);
  const view = rankerFeatures.view();
  view[AT.length] = bucket(fragment.words, LENGTHS);
  view[AT.ending] = ENDING.exec(inner.slice(-2))?.[0][0] ?? 'w';
  view[AT.opening] = isUpper(inner) ? 'A' : /^\p{Ll}/u.test(inner) ? 'a' : 'x';
  view[AT.before] = fragment.from === own.from ? '^' : wordBefore(scene, fragment);
  view[AT.beforeTwo] = TELLING.has(beforeTwo) ? beforeTwo : '';
  view[AT.after] = after === ',' || after === '.' || after === ')' ? after : afterPos;
  view[AT.beforePos] = fragment.from === own.from ? '^' : (justBefore(scene.tokens, fragment.from)?.pos ?? '^');
  view[AT.afterPos] = afterPos;
  view[AT.capitals] = capitalShare(fragment, scene);
  view[AT.cues] =
    Math.min(3, reportsBefore(scene, fragment).length) * 3 + Math.min(2, reportsAfter(scene, fragment).length);
  view[AT.alone] = standsAlone(scene, fragment) ? 1 : 0;
  view[AT.closed] = fragment.stretch.closed ? 1 : 0;
  return view;
}

const LENGTHS = [1, 2, 3, 5, 8, 13, 25];
const ENDING = /[,.?!;:…—–-]["'’]?$/;

export const TELLING = new Set([
  'so-called',
  'called',
  'as',
  'a',
  'an',
  'the',
  'of',
  'to',
  'in',
  'was',
  'is',
  'were',
  'be',
  'been',
  'and',
  'or',
  'that',
  'this',
  'those',
  'for',
  'his',
  'her',
  'their',
  'with',
  'by',
  'on',
  'titled',
  'named',
  'dubbed',
  'term',
  'word',
  'words',
  'phrase',
  'known',
  'not',
  'more',
  'at',
  'from',
  'about',
  'song',
  'film',
  'movie',
  'book',
  'show',
  'series',
  'slogan',
  'program',
  'article',
  ',',
  ':',
  '(',
  '—',
  '-',
  "'s",
  'its',
  'are',
  'no',
  'said',
  'says',
  'but',
  'because',
  'all',
  'being',
  'chanted',
  'entitled',
  'labeled',
  'like',
  'it',
  'him',
  'them',
]);

function wordBefore(scene: Scene, fragment: Fragment): string {
  const norm = normAt(scene, fragment.from - 1);
  if (norm === 'called' && normAt(scene, fragment.from - 2) === '-') return 'so-called';
  return TELLING.has(norm) ? norm : (justBefore(scene.tokens, fragment.from)?.pos ?? 'X');
}

/** Words that a title writes small. */
const SMALL = new Set('a an the of and or in on to for with at by'.split(' '));

function capitalShare(fragment: Fragment, scene: Scene): string {
  let capitals = 0;
  let words = 0;
  for (let i = fragment.from; i < fragment.to; i++) {
    const { text } = scene.tokens[i]!;
    if (SMALL.has(text) || !/^\p{L}/u.test(text)) continue;
    words++;
    if (isUpper(text)) capitals++;
  }
  return words === 0
    ? '0'
    : capitals === words
      ? words === 1
        ? '1'
        : 'all'
      : capitals / words > 0.6
        ? 'most'
        : capitals > 1
          ? 'some'
          : 'few';
}

/** The number of edges below a value. */
export function bucket(value: number, edges: readonly number[]): number {
  let i = 0;
  while (i < edges.length && value > (edges[i] ?? 0)) i++;
  return i;
}
