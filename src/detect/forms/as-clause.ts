import type { Report, Scene } from '../../types.ts';
import { cueSpan, sentenceEnd, sentenceStart } from '../clause.ts';
import type { Form, TokenRanges } from './form.ts';

export const asClause: Form = {
  id: 'as-clause',
  summary: 'The clause beside “as X put it” is what X says.',
  fires: [
    'As <Maria Lopez> {put} it, [the club would appeal].',
    '[The club would appeal], as <Maria Lopez> {noted} last week.',
    '[The club], as <Ben Okoye> {told} reporters, [would appeal].',
  ],
  silent: ['The club lost as Maria Lopez left.', 'He smiled as Maria Lopez said that the club would appeal.'],
  find: (report, scene) => {
    const { source, kind, link } = report;
    if (kind !== 'verb' || link !== 'subject' || source === null) return undefined;
    const opener = source.from - 1;
    const first = sentenceStart(scene, report.head);
    if (opener < first || scene.tokens[opener]!.norm !== 'as') return undefined;
    return beside(scene, report, first, opener);
  },
};

/** What stands before and behind the commas around an as-clause; nothing where there are none. */
function beside(scene: Scene, report: Report, first: number, opener: number): TokenRanges | undefined {
  const { tokens } = scene;
  const end = sentenceEnd(scene, report.head);
  let to = cueSpan(scene, report)[1];
  if (tokens[to]?.norm === 'it') to++;
  const goesOn = to < end && tokens[to]!.norm === ',' && to + 1 < end;
  if (opener - first < 2) return goesOn ? [[to + 1, end]] : undefined;
  if (tokens[opener - 1]!.norm !== ',' || (to < end && !goesOn)) return undefined;
  const before = [first, opener - 1] as const;
  return goesOn ? [before, [to + 1, end]] : [before];
}
