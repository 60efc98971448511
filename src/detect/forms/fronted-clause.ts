import type { Report, Scene } from '../../types.ts';
import { cueSpan, isOneOf, sentenceEnd, sentenceStart } from '../clause.ts';

function clauseStart(scene: Scene, first: number): number {
  return /^(?:but|and|so|yet|still)$/.test(scene.tokens[first]?.norm ?? '') ? first + 1 : first;
}

function hasVerb(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scene.tokens[i]!.pos === 'VERB' || scene.tokens[i]!.pos === 'AUX') return true;
  return false;
}

function isParticiple(scene: Scene, at: number): boolean {
  return (scene.tokens[at]?.norm ?? '').endsWith('ing') && scene.tokens[at]?.pos === 'VERB';
}
/** "CLAUSE, X told Y.": nothing opens another clause in front, nobody is told anything behind, and no marks show what was said. */
function tellsLast(scene: Scene, report: Report, [from, to]: readonly [number, number], first: number): boolean {
  if (to < sentenceEnd(scene, report.head) || to === report.to || report.link !== 'subject') return false;
  const { pos, norm } = scene.tokens[first]!;
  const least = pos === 'ADP' && /^(?:least|most)$/.test(scene.tokens[first + 1]!.norm);
  if ((/^(?:SCONJ|ADP|VERB)$/.test(pos) && !least) || norm === 'when') return false;
  for (let i = first; i < from; i++) if ((scene.quotedBy[i] ?? -1) >= 0) return false;
  return true;
}

import type { Form } from './form.ts';
import { justBefore } from '../../text/just-before.ts';

export const frontedClause: Form = {
  id: 'fronted-clause',
  summary: 'The reported clause stands before its cue, or around it: …, X said. · …, X said, …',
  fires: [
    '[The club would appeal], <Maria Lopez> {said}.',
    '[The match], <he> {said}, [was lost in the first hour].',
    '[The ferry had sunk], <she> {told} The Daily Lamp.',
    '[Two in three had seen the film], <the survey> {found}.',
  ],
  silent: [
    'Maria Lopez said that the club would appeal.',
    'After the match was lost, Maria Lopez told the players a story.',
  ],
  find: (report, scene) => {
    if (
      !isOneOf(report, scene, 'say', 'think', 'tell', 'show') ||
      report.source === null ||
      (report.link !== 'subject' && report.link !== 'inverted')
    )
      return undefined;
    const [from, to] = cueSpan(scene, report);
    const first = clauseStart(scene, sentenceStart(scene, report.head));
    if (justBefore(scene.tokens, from)?.norm !== ',' || from - 1 - first < 2 || (scene.quotedBy[from - 2] ?? -1) >= 0)
      return undefined;
    const end = sentenceEnd(scene, report.head);
    if (!isOneOf(report, scene, 'say', 'think', 'show') && !tellsLast(scene, report, [from, to], first))
      return undefined;
    if (to >= end) return hasVerb(scene, first, from - 1) ? [[first, from - 1]] : undefined;
    if (scene.tokens[to]?.norm !== ',' || to + 1 >= end) return undefined;
    if (!hasVerb(scene, first, end) || isParticiple(scene, to + 1))
      return hasVerb(scene, first, from - 1) ? [[first, from - 1]] : undefined;
    return [
      [first, from - 1],
      [to + 1, end],
    ];
  },
};
