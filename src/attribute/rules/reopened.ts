import { continuing } from '../vocabulary.ts';
import type { Rule } from '../rule.ts';

export const reopened: Rule = {
  id: 'reopened',
  summary: 'A quotation left open at the end of a paragraph goes on where the next one opens it again.',
  fires: ['Ana Ruiz said: “We lost the match.\n[“We will win the next.”]'],
  silent: ['Ana Ruiz said: “We lost.”\n[“We will win,”] said Ben Okoye.'],
  find: (fragment, scene, earlier) => {
    const previous = earlier.at(-1);
    if (previous === undefined || previous.nobody || previous.fragment.stretch.closed) return undefined;
    const follows =
      previous.fragment.paragraph === fragment.paragraph - 1 &&
      fragment.start === scene.paragraphs[fragment.paragraph]?.start;
    return follows ? continuing(previous, 'opens again the quotation that the paragraph before left open') : undefined;
  },
};
