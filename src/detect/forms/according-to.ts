import type { Scene } from '../../types.ts';
import { appositionEnd } from '../apposition.ts';
import { sentenceEnd, sentenceStart } from '../clause.ts';

function clauseBefore(scene: Scene, first: number, to: number): number {
  const opener = /^(?:but|and|so|yet)$/.test(scene.tokens[first]?.norm ?? '') ? first + 1 : first;
  return opener < to ? opener : first;
}
import type { Form } from './form.ts';
import { justBefore } from '../../text/just-before.ts';

export const accordingTo: Form = {
  id: 'according-to',
  summary: '“According to” names the source of the clause beside it.',
  fires: [
    '[The club would appeal], {according to} <Maria Lopez>.',
    '{According to} <Maria Lopez>, [the club would appeal].',
    '{According to} <Maria Lopez>, a lawyer for the club, [the players would appeal].',
    '{According to} <the captain>, Maria Lopez, [the club would appeal].',
    '{According to} <the captain>, [Maria Lopez, a lawyer, would appeal].',
  ],
  silent: ['Maria Lopez said that the club would appeal.'],
  find: (report, scene) => {
    if (report.kind !== 'according' || report.source === null) return undefined;
    const first = sentenceStart(scene, report.head);
    const end = sentenceEnd(scene, report.head);
    if (report.from - first < 2) {
      let at = report.source.to;
      while (at < end && scene.tokens[at]?.norm !== ',') at++;
      at = appositionEnd(scene, report.source, at, end);
      return at + 1 < end ? [[at + 1, end]] : undefined;
    }
    const to = justBefore(scene.tokens, report.from)?.norm === ',' ? report.from - 1 : report.from;
    return [[clauseBefore(scene, first, to), to]];
  },
};
