import type { Fragment, Rule } from '../rule.ts';
import type { Scene } from '../../types.ts';
import { nobodys, normAt } from '../vocabulary.ts';

const WORK =
  /^(?:book|novel|memoir|film|movie|documentary|song|single|album|series|sitcom|play|poem|painting|essay|podcast|musical|opera|hymn)$/;
const SMALL = /^(?:a|an|the|of|and|or|in|on|to|for|with|at|by|from|is|’s|'s|[^\p{L}]+)$/u;

export const titleOfWork: Rule = {
  id: 'title-of-work',
  summary: 'Capitals throughout, close behind “book”, “film”, “song”: the title of a work, and nobody’s words.',
  fires: ['Ana Ruiz said that her favourite film is “The Long Road Home”.', 'He sang the song “Rain In The Harbour”.'],
  silent: ['The book says: “We lost.”', 'Ana Ruiz called the film “a gift to our rivals”.'],
  find: (fragment, scene) => {
    for (let at = fragment.from - 1; at >= fragment.from - 3; at--)
      if (WORK.test(normAt(scene, at)))
        return capitalThroughout(fragment, scene) ? nobodys(`it is the title of a ${normAt(scene, at)}`) : undefined;
    return undefined;
  },
};

function capitalThroughout({ from, to }: Fragment, { tokens }: Scene): boolean {
  const words = tokens.slice(from, to).filter(({ norm }) => !SMALL.test(norm));
  return words.length > 1 && words.every(({ text }) => /^[\p{Lu}\p{N}]/u.test(text));
}
