import { rankedAnswer } from '../ranker/ranker.ts';
import { weights } from '../ranker/weights.ts';
import type { Rule } from '../rule.ts';

export const ranked: Rule = {
  id: 'ranked',
  summary: 'Where no precise rule answers, all candidates are weighed, “nobody” and “unknown” among them.',
  fires: ['<Maria Lopez> {called} the plan of the new board “a gift to our rivals”.'],
  silent: [],
  find: (fragment, scene, earlier) => rankedAnswer(fragment, scene, earlier, weights),
};
