import { contentEnd, isOneOf, pastAdjuncts } from '../clause.ts';
import { kindOfHead } from '../../lexicon/heads.ts';
import type { Report, Scene } from '../../types.ts';
import type { Form } from './form.ts';
import { justBefore } from '../../text/just-before.ts';

export const thatClause: Form = {
  id: 'that-clause',
  summary: 'A cue takes a clause with “that”, “whether”, “if” or a question word: X said that …',
  fires: [
    '<Maria Lopez> {said} [that the club would appeal].',
    '<The board> {conceded} [that a “silent partner” — described as a bank — held the shares].',
    '<Ben Okoye> {told} reporters on Friday [that it was over].',
    '<She> {asked} [whether the match was lost].',
  ],
  silent: ['The club that won the cup left.', 'But experience shows that clubs do better in spring.'],
  find: (report, scene) => {
    if (report.kind === 'according' || !isOneOf(report, scene, 'say', 'tell', 'show')) return undefined;
    if (isOneOf(report, scene, 'show') && !isOneOf(report, scene, 'say', 'tell') && !speaks(report, scene))
      return undefined;
    const at = pastAdjuncts(scene, report);
    const opener = scene.tokens[at]?.norm ?? '';
    const asks = /^(?:ask|wonder|inquire|enquire|explain|describe|detail|say|tell|note|reveal|outline|specify)$/.test(
      report.lemma,
    );
    if (opener !== 'that' && !(asks && /^(?:whether|if|how|why|what|when|where|who)$/.test(opener))) return undefined;
    return [[at, contentEnd(scene, report, at)]];
  },
};

/** Somebody, or a writing: no experience and no silence. */
function speaks({ source }: Report, { tokens }: Scene): boolean {
  if (source === null || source.kind !== 'description') return source !== null;
  return kindOfHead(justBefore(tokens, source.to)?.norm ?? '') !== null;
}
