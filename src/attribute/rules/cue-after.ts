import { answerOf, endsWith, isQuoted, normAt, reportsAfter, reportsBefore } from '../vocabulary.ts';
import type { Report, Scene } from '../../types.ts';
import type { Rule } from '../rule.ts';

export const cueAfter: Rule = {
  id: 'cue-after',
  needsRanker: true,
  summary:
    'Directly after the quotation stand a subject and its verb of speech, and nothing more is reported: “…,” X said.',
  fires: [
    '“We will appeal,” <Maria Lopez> {said}.',
    '“We lost,” <he> {told} reporters on Monday.',
    '“We lost,” <he> {told} the mayor’s aide, according to two of the clerks.',
    '“The bridge is closed,” <she> {said}, according to the Harbour Post.',
  ],
  silent: [
    'Ana Ruiz said: [“No.”] Ben Okoye shook his head.',
    'The “experts” said nothing.',
    'Ana Ruiz called it [“a mistake,”] and Ben Okoye said it was over.',
  ],
  find: (fragment, scene) => {
    if (fragment.words < 2 || reportsBefore(scene, fragment).length > 0) return undefined;
    if (!endsWith(scene, fragment, /[,?!…—–-]$/) && normAt(scene, fragment.to) !== ',') return undefined;
    const at = normAt(scene, fragment.to) === ',' ? fragment.to + 1 : fragment.to;
    const [report] = reportsAfter(scene, fragment);
    if (report?.source?.from !== at || report.kind !== 'verb' || report.from !== report.source.to) return undefined;
    return reportsNothingElse(scene, report)
      ? answerOf(scene, report, 'a subject and its verb of speech stand right after it')
      : undefined;
  },
};

const SPEAKS =
  /^(?:say|tell|write|add|tweet|ask|reply|explain|argue|insist|note|recall|continue|declare|conclude|warn|joke|respond|post|acknowledge|shout)$/;

function reportsNothingElse(scene: Scene, report: Report): boolean {
  const next = normAt(scene, report.to);
  return (
    SPEAKS.test(report.lemma) && !isQuoted(scene, report.to) && !(report.lemma === 'tell' ? CLAUSE : OPENING).test(next)
  );
}

/** What opens more words that are reported; behind “told” it is somebody. */
const OPENING = /^(?:that|it|he|she|they|the|a|if|whether|how|why|what)$/;
const CLAUSE = /^(?:that|if|whether|how|why|what)$/;
