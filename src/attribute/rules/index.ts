import type { Rule } from '../rule.ts';
import { cueAfter } from './cue-after.ts';
import { cueAfterInverted } from './cue-after-inverted.ts';
import { byAgent } from './by-agent.ts';
import { ranked } from './ranked.ts';
import { cueOnBothSides } from './cue-on-both-sides.ts';
import { titleOfWork } from './title-of-work.ts';
import { turn } from './turn.ts';
import { soCalled } from './so-called.ts';
import { label } from './label.ts';
import { nickname } from './nickname.ts';
import { notSaid } from './not-said.ts';
import { nounAfter } from './noun-after.ts';

/** In order of precision: the first rule that answers wins. */
export const rules: readonly Rule[] = [
  turn,
  soCalled,
  notSaid,
  titleOfWork,
  nickname,
  label,
  cueOnBothSides,
  nounAfter,
  cueAfterInverted,
  cueAfter,
  byAgent,
  ranked,
];
