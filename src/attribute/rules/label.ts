import { nobodys, normAt } from '../vocabulary.ts';
import type { Rule } from '../rule.ts';
import { justBefore } from '../../text/just-before.ts';

export const label: Rule = {
  id: 'label',
  summary:
    'Up to three words between marks that somebody hits, presses, clicks, taps or ticks are what stands on a button.',
  fires: [
    'He was about to hit “cancel” on the booking when the ferry came.',
    'Readers who clicked “accept” saw the price.',
    'She ticked “none of these” and left.',
  ],
  silent: [
    'He hit back: “cancel the booking”.',
    'Ben Okoye called the plan “dead”.',
    'He pressed “for an answer that the town can live with”.',
    'Ana Ruiz told the press “it is over”.',
    'The song was a hit “last summer”.',
  ],
  find: ({ from, words }, scene) =>
    words <= MOST_WORDS && justBefore(scene.tokens, from)?.pos === 'VERB' && PRESSES.test(normAt(scene, from - 1))
      ? nobodys('it is what somebody presses')
      : undefined,
};

const MOST_WORDS = 3;
const PRESSES = /^(?:hits?|hitting|(?:press|click|tick)(?:e[ds]|s|ing)?|tap(?:s|ped|ping)?)$/;
