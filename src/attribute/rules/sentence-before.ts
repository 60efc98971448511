import { standsAlone } from '../vocabulary.ts';
import type { Rule } from '../../types.ts';

export const sentenceBefore: Rule = {
  id: 'sentence-before',
  summary: 'A quotation that is a sentence of its own belongs to the subject of the sentence before it.',
  fires: [
    '<Maria Lopez> took the microphone. “We will appeal.”',
  ],
  silent: [
    'The film “Gone” opened on Friday.',
  ],
  find: (fragment, scene) => {
    if (!standsAlone(scene, fragment)) return undefined;
    const sentence = scene.sentences[fragment.sentence - 1];
    if (sentence === undefined || sentence.paragraph < fragment.paragraph - 1) return undefined;
    const mention = scene.mentions.find((one) => one.from >= sentence.from && one.to <= sentence.to && one.kind !== 'description');
    if (mention === undefined) return undefined;
    return { source: mention, cue: null, report: null, nobody: false, continues: false, evidence: 'the sentence before is about this person' };
  },
};
