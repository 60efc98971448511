import { mentionFrom } from '../../mentions/places.ts';
import { contentEnd, isOneOf } from '../clause.ts';
import type { Form } from './form.ts';

export const wantedAction: Form = {
  id: 'wanted-action',
  summary: 'A verb of wanting takes an infinitive or “for”: X urged Y to …, vowed to …, called for …',
  fires: [
    '<Maria Lopez> {urged} [the fans to leave].',
    '<Ben Okoye> {vowed} [to fight the ban].',
    '<The club> {called} [for calm].',
  ],
  silent: ['Maria Lopez wanted a house.'],
  find: (report, scene) => {
    if (!isOneOf(report, scene, 'want', 'tell') || report.source === null || report.link === 'agent') return undefined;
    const at = report.to;
    const norm = scene.tokens[at]?.norm ?? '';
    if (norm === 'to' && /^(?:vow|promise|pledge|threaten|swear|offer|propose)$/.test(report.lemma))
      return [[at, contentEnd(scene, report, at)]];
    if ((norm === 'for' || norm === 'on') && report.lemma === 'call') return [[at, contentEnd(scene, report, at)]];
    if (norm === 'of' && report.lemma === 'warn') return [[at, contentEnd(scene, report, at)]];
    const object = mentionFrom(scene, at);
    const next = object?.to ?? (scene.tokens[at]?.pos === 'PRON' ? at + 1 : at);
    if (
      !/^(?:urge|tell|ask|order|warn|advise|encourage|instruct|invite|beg|implore|press|command|direct|request|challenge)$/.test(
        report.lemma,
      )
    )
      return undefined;
    const infinitive =
      scene.tokens[next]?.norm === 'to' ||
      (scene.tokens[next]?.norm === 'not' && scene.tokens[next + 1]?.norm === 'to');
    return next > at && infinitive ? [[at, contentEnd(scene, report, at)]] : undefined;
  },
};
