import { isGiven } from '../../lexicon/first-names.ts';
import { isNicknamed } from '../../mentions/nickname.ts';
import { isUpper } from '../../text/words.ts';
import type { Rule } from '../rule.ts';
import { nobodys } from '../vocabulary.ts';
import { justBefore } from '../../text/just-before.ts';

/** Words of the longest nickname. */
const LONGEST = 3;

export const nickname: Rule = {
  id: 'nickname',
  summary: 'Capitals in marks between a given name and a surname are what somebody is called, and nobody’s words.',
  fires: [
    '“The boat is old,” said Robert [“Skip”] Lane, the harbour master.',
    'Dorothy “Dot” Haines sold the shop in May.',
    'Coach Lunga “Bra” Qwabe sold the shop in May.',
  ],
  silent: ['Robert “will never” sell, Lane said.', 'Dorothy said: “Dot Haines knows.”'],
  find: ({ from, to, words }, { tokens }) => {
    const given = justBefore(tokens, from);
    const surname = tokens[to];
    if (given === undefined || surname === undefined || words > LONGEST) return undefined;
    const capitals = isUpper(given.text) && isUpper(surname.text) && isUpper(tokens[from + 1]!.text);
    const isName =
      capitals && surname.sentence === given.sentence && (isGiven(given.norm) || isNicknamed(tokens, from, to));
    return isName ? nobodys(`it stands inside the name ${given.text} ${surname.text}`) : undefined;
  },
};
