import type { Sight } from './sight.ts';
import { templatesOf } from './templates.ts';

/** What a unit may be: nothing, the first or a later word of a cue, a source's, content's. */
export const LABEL = { none: 0, begins: 1, goesOn: 2, source: 3, content: 4 } as const;
export const LABELS = 5;

/** What tells that a cue stands somewhere. */
export const cueSight: Sight = {
  labels: LABELS,
  runs: [LABEL.content],
  templates: templatesOf([
    '', 'mention', 'classes-1 pos',
    'word', 'word-1', 'word+1', 'word-2', 'word+2', 'word-1 word', 'lemma pos',
    'pos-1 pos pos+1', 'pos-2 pos-1 pos', 'pos pos+1 pos+2', 'suffix pos', 'suffix-1 pos', 'classes word+1', 'classes pos-1', 'classes pos+1',
    'sense left', 'left lemma', 'left pos', 'ahead lemma', 'ahead pos', 'mention+1 lemma', 'head-1 lemma', 'mention head', 'grammar lemma', 'grammar classes', 'line pos', 'quotes lemma',
  ]),
}; // prettier-ignore
