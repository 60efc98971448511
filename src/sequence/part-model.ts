import type { Sight } from './sight.ts';
import { templatesOf } from './templates.ts';

/** What a unit may be to a cue. */
export const PART = { none: 0, source: 1, content: 2 } as const;
export const PARTS = 3;

/** What tells that a unit is a cue's source or its content. */
export const partSight: Sight = {
  labels: PARTS,
  runs: [PART.source, PART.content],
  templates: templatesOf([
    'side word', 'side pos-1 pos', 'side pos pos+1', 'side ahead pos', 'side shape pos', 'side grammatical',
    'where opening', 'where head',
    'seen where', 'sure seen', 'nested seen side', 'proposed where', 'proposed seen',
    '', 'side word-1', 'side classes pos-1', 'side mention-1 mention',
    'between-1 between', 'crossed-1 crossed', 'seen-1 seen side', 'proposed-1 proposed', 'formed-1 formed',
  ]),
}; // prettier-ignore
