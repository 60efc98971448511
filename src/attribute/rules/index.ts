import type { Rule } from '../../types.ts';
import { reopened } from './reopened.ts';
import { cueAfterInverted } from './cue-after-inverted.ts';
import { cueAfter } from './cue-after.ts';
import { cueBeforeColon } from './cue-before-colon.ts';
import { leadIn } from './lead-in.ts';
import { cueBefore } from './cue-before.ts';
import { accordingTo } from './according-to.ts';
import { complement } from './complement.ts';
import { nounCue } from './noun-cue.ts';
import { cueAfterFar } from './cue-after-far.ts';
import { continued } from './continued.ts';
import { sentenceBefore } from './sentence-before.ts';
import { nobody } from './nobody.ts';
import { unknown } from './unknown.ts';

/** In order of precision: the first rule that answers wins. */
export const rules: readonly Rule[] = [
  reopened,
  cueAfterInverted,
  cueAfter,
  cueBeforeColon,
  leadIn,
  cueBefore,
  accordingTo,
  complement,
  nounCue,
  cueAfterFar,
  continued,
  sentenceBefore,
  nobody,
  unknown,
];
