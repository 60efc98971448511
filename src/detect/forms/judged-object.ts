import { mentionFrom } from '../../mentions/places.ts';
import type { Scene } from '../../types.ts';
import { contentEnd, isOneOf } from '../clause.ts';

const LINKS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    accuse: /^of$/,
    blame: /^for$/,
    criticize: /^for$/,
    criticise: /^for$/,
    praise: /^for$/,
    describe: /^as$/,
    dismiss: /^as$/,
    compare: /^(?:to|with)$/,
    thank: /^for$/,
    portray: /^as$/,
    characterize: /^as$/,
    label: /^(?:a|an|the)$/,
    fault: /^for$/,
    slam: /^for$/,
    condemn: /^(?:for|as)$/,
    denounce: /^as$/,
  }),
);

function quotedWithin(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((scene.quotedBy[i] ?? -1) >= 0) return true;
  return false;
}

/** The object of a verb of judgment ends with its quotation and the phrase that hangs on it, before a new clause. */
function phraseEnd(scene: Scene, from: number, end: number): number {
  let quoted = false;
  for (let i = from; i < end; i++) {
    if ((scene.quotedBy[i] ?? -1) >= 0) quoted = true;
    else if (
      quoted &&
      /^(?:,|and|but|while|who|which)$/.test(scene.tokens[i]?.norm ?? '') &&
      !quotedWithin(scene, i, end)
    )
      return i;
  }
  return end;
}
import type { Form } from './form.ts';

export const judgedObject: Form = {
  id: 'judged-object',
  summary: 'A verb of judgment takes what it says as its object: X accused Y of …, called Y “…”.',
  fires: [
    '<Maria Lopez> {accused} [the referee of cheating].',
    '<Ben Okoye> {has called} [the plan a “gift to our rivals”].',
  ],
  silent: ['Maria Lopez called for calm.'],
  find: (report, scene) => {
    if (!isOneOf(report, scene, 'judge') || report.source === null) return undefined;
    const at = report.to;
    const object = mentionFrom(scene, at);
    const pronoun = /^(?:him|her|it|them|me|us|you|himself|herself)$/.test(scene.tokens[at]?.norm ?? '');
    const next = object?.to ?? at + 1;
    if ((object === undefined && !pronoun) || report.link === 'agent') return undefined;
    const end = contentEnd(scene, report, at);
    const marked = quotedWithin(scene, at, end);
    const link = LINKS.get(report.lemma);
    const linked = scene.tokens.slice(at + 1, next + 1).some(({ norm }) => link?.test(norm) === true);
    return linked || marked ? [[at, linked ? end : phraseEnd(scene, at, end)]] : undefined;
  },
};
