import { isGiven } from '../lexicon/first-names.ts';
import { kindOfHead, personNouns } from '../lexicon/heads.ts';
import { verbOf } from '../lexicon/verbs.ts';
import type { PartOfSpeech } from '../types.ts';
import { AUXILIARY, isDoing, isSaying, isUttered, mayBeDone, SAID } from './doing.ts';
import { justBefore } from './just-before.ts';
import {
  closesBefore,
  endsIn,
  isCapital,
  isObject,
  opensObject,
  isVerb,
  normAt,
  opensQuotation,
  opensSentence,
  opensWithName,
  PARTICLE,
  STREET,
} from './tagged.ts';
import type { Tagged } from './tagged.ts';

/** A mistake of the tagger that reported speech shows. */
export interface Mistake {
  /** What the word is; in the example, the one between braces. */
  readonly is: PartOfSpeech;
  readonly example: string;
  /** What the tagger may take it for; any part of speech where nothing is given. */
  readonly taken?: readonly PartOfSpeech[];
  /** Whether the word at a place is one, the words before it having been put right. */
  readonly made: (words: readonly Tagged[], at: number) => boolean;
}

const AFTER_CUE = /^[.,:“"]$|^that$/;

/** The first that fits wins. */
export const mistakes: readonly Mistake[] = [
  {
    is: 'ADJ',
    example: 'Said the survey’s {lead} author, Lopez.',
    taken: ['VERB'],
    made: (words, at) =>
      words[at]!.norm === 'lead' && words[at + 1]?.pos === 'NOUN' && /^(?:'s|the|a|its|their|his|her)$/.test(normAt(words, at - 1)), // prettier-ignore
  },
  {
    is: 'NOUN',
    example: 'According to {sources}, the club would appeal.',
    taken: ['VERB'],
    made: (words, at) => justBefore(words, at)?.norm === 'to' && justBefore(words, at - 1)?.norm === 'according',
  },
  {
    is: 'VERB',
    example: 'Lopez {states} that the club would appeal.',
    taken: ['NOUN'],
    made: (words, at) =>
      justBefore(words, at)?.pos === 'PROPN' && AFTER_CUE.test(normAt(words, at + 1)) && endsIn(words[at]!, 's') && isSaying(words[at]!.norm), // prettier-ignore
  },
  {
    is: 'VERB',
    example: 'Asked whether he had {informed} Lopez, the mayor said that it was over.',
    taken: ['ADJ'],
    made: (words, at) =>
      endsIn(words[at]!, 'ed') && /^ha[ds]$|^have$/.test(justBefore(words, at)?.norm ?? '') && isObject(words[at + 1]),
  },
  {
    is: 'NOUN',
    example: 'The former {general} said that it was over.',
    taken: ['ADJ'],
    made: (words, at) =>
      /^(?:general|veteran|professional|regular|local|accused|intellectual|conservative|liberal)$/.test(words[at]!.norm) && /^(?:DET|ADJ)$/.test(justBefore(words, at)?.pos ?? '') && SAID.test(normAt(words, at + 1)), // prettier-ignore
  },
  {
    is: 'VERB',
    example: 'The club’s backers {claim} that it is over.',
    taken: ['NOUN'],
    made: (words, at) =>
      justBefore(words, at)?.pos === 'NOUN' && normAt(words, at + 1) === 'that' && endsIn(words[at - 1]!, 's') && isSaying(words[at]!.norm), // prettier-ignore
  },
  {
    is: 'VERB',
    example: 'The report {notes} the law is old.',
    taken: ['NOUN'],
    made: (words, at) =>
      endsIn(words[at]!, 's') && /^(?:DET|PRON|PROPN)$/.test(words[at + 1]?.pos ?? '') && isSaying(words[at]!.norm) && kindOfHead(normAt(words, at - 1)) !== null, // prettier-ignore
  },
  {
    is: 'VERB',
    example: 'It is old, new figures {show}.',
    taken: ['NOUN'],
    made: (words, at) =>
      /^(?:show|claim|report|state)$/.test(words[at]!.norm) && justBefore(words, at)?.pos === 'NOUN' && endsIn(words[at - 1]!, 's') && AFTER_CUE.test(normAt(words, at + 1)), // prettier-ignore
  },
  {
    is: 'SCONJ',
    example: 'Ruiz told reporters outside {that} plans were ready.',
    taken: ['DET', 'PRON'],
    made: (words, at) =>
      words[at]!.norm === 'that' && justBefore(words, at)?.pos === 'ADP' && words[at + 1]?.pos === 'NOUN' && /[^siu]s$/.test(normAt(words, at + 1)), // prettier-ignore
  },
  {
    is: 'VERB',
    example: 'The plea, filed by Ruiz, {states} that it is old.',
    taken: ['NOUN'],
    made: (words, at) =>
      /^(?:states|notes)$/.test(words[at]!.norm) && /^document$|^,$/.test(kindOfHead(normAt(words, at - 1)) ?? normAt(words, at - 1)) && normAt(words, at + 1) === 'that', // prettier-ignore
  },
  {
    is: 'ADV',
    example: 'It {further} says that the club lost.',
    taken: ['VERB'],
    made: (words, at) => words[at]!.norm === 'further' && isSaying(normAt(words, at + 1)),
  },
  {
    is: 'VERB',
    example: 'The leaflet {claims} “Ruiz is old.”',
    taken: ['NOUN'],
    made: (words, at) =>
      endsIn(words[at]!, 's') && opensQuotation(words, at + 1) && isSaying(words[at]!.norm) && kindOfHead(normAt(words, at - 1)) !== null, // prettier-ignore
  },
  {
    is: 'PROPN',
    example: 'Anita {Da} Costa said so.',
    taken: ['DET', 'ADP', 'ADV', 'VERB', 'NOUN', 'X'],
    made: (words, at) =>
      justBefore(words, at)?.pos === 'PROPN' && words[at + 1]?.pos === 'PROPN' && PARTICLE.test(words[at]!.text),
  },
  {
    is: 'VERB',
    example: 'Ana Ruiz {slams} union’s plan',
    taken: ['NOUN'],
    made: (words, at) =>
      endsIn(words[at]!, 's') && (words[at + 1]?.pos === 'PROPN' || normAt(words, at + 2) === "'s") && verbOf(words[at]!.norm) !== undefined && opensWithName(words, at), // prettier-ignore
  },
  {
    is: 'VERB',
    example: 'Ana Ruiz {wakes} up at dawn.',
    taken: ['NOUN'],
    made: (words, at) =>
      endsIn(words[at]!, 's') && justBefore(words, at - 1)?.pos === 'PROPN' && opensWithName(words, at) && isDoing(words, at), // prettier-ignore
  },
  {
    is: 'VERB',
    example: 'Local councillor Ana Ruiz {disputes} the figure.',
    taken: ['NOUN'],
    made: (words, at) =>
      endsIn(words[at]!, 's') && justBefore(words, at)?.pos === 'PROPN' && justBefore(words, at - 1)?.pos === 'PROPN' && opensObject(normAt(words, at + 1)) && mayBeDone(words[at]!.norm), // prettier-ignore
  },
  {
    is: 'VERB',
    example: 'Ana Ruiz, who {lives} in Oslo with two cats, said so.',
    taken: ['NOUN'],
    made: (words, at) => normAt(words, at - 1) === 'who' && endsIn(words[at]!, 's'),
  },
  {
    is: 'NOUN',
    example: 'The {chief} of police said so.',
    taken: ['ADJ'],
    made: (words, at) => words[at]!.norm === 'chief' && normAt(words, at + 1) === 'of',
  },
  {
    is: 'NOUN',
    example: 'The {military} said so.',
    taken: ['ADJ'],
    made: (words, at) => words[at]!.norm === 'military' && !/^(?:NOUN|ADJ|PROPN|CCONJ)$/.test(words[at + 1]?.pos ?? ''),
  },
  {
    is: 'NOUN',
    example: 'The attorney {general} said so.',
    taken: ['ADJ'],
    made: (words, at) => words[at]!.norm === 'general' && personNouns.has(normAt(words, at - 1)),
  },
  {
    is: 'PROPN',
    example: 'Ravi {Das} said so.',
    taken: ['AUX'],
    made: (words, at) => isCapital(words, at) && !AUXILIARY.test(words[at]!.norm),
  },
  {
    is: 'VERB',
    example: 'Ana Ruiz {Rejects} Claims',
    taken: ['PROPN'],
    made: (words, at) =>
      justBefore(words, at)?.pos === 'PROPN' && endsIn(words[at]!, 's') && isCapital(words, at) && isCapital(words, at - 1) && words[at - 1]!.norm !== 'united' && verbOf(words[at]!.norm) !== undefined, // prettier-ignore
  },
  {
    is: 'VERB',
    example: 'The driver {shot} back: “No.”',
    made: (words, at) => words[at]!.norm === 'shot' && words[at + 1]?.norm === 'back',
  },
  {
    is: 'NOUN',
    example: 'The {premier} also said so.',
    taken: ['ADJ', 'ADV'],
    made: (words, at) =>
      justBefore(words, at)?.norm === 'the' && isVerb(words[words[at + 1]?.pos === 'ADV' ? at + 2 : at + 1]) && personNouns.has(words[at]!.norm), // prettier-ignore
  },
  {
    is: 'NOUN',
    example: 'The {don} said so.',
    taken: ['VERB', 'AUX'],
    made: (words, at) => words[at]!.norm === 'don' && justBefore(words, at)?.norm === 'the',
  },
  {
    is: 'VERB',
    example: 'Lopez {bragged} that the club had won.',
    taken: ['ADJ'],
    made: (words, at) =>
      words[at + 1]?.norm === 'that' && endsIn(words[at]!, 'ed') && verbOf(words[at]!.norm) !== undefined,
  },
  {
    is: 'VERB',
    example: '“No,” the coach {fumed}.',
    taken: ['ADJ'],
    made: (words, at) =>
      isUttered(words[at]!.norm) && /^[.,]$/.test(normAt(words, at + 1)) && /^(?:NOUN|PROPN|PRON)$/.test(justBefore(words, at)?.pos ?? ''), // prettier-ignore
  },
  {
    is: 'PROPN',
    example: 'It is over. {Grant} said so.',
    taken: ['VERB'],
    made: (words, at) =>
      isCapital(words, at) && opensSentence(words, at) && words[at + 1]?.pos === 'VERB' && !/(?:ing|ed)$/.test(words[at]!.norm) && /(?:ed|said|says)$/.test(words[at + 1]!.norm), // prettier-ignore
  },
  {
    is: 'PROPN',
    example: 'It is over. {Mark} Lopez left.',
    taken: ['VERB'],
    made: (words, at) =>
      isCapital(words, at) && opensSentence(words, at) && words[at + 1]?.pos === 'PROPN' && isGiven(words[at]!.norm),
  },
  {
    is: 'PROPN',
    example: 'They met in {Fleet} Street.',
    taken: ['VERB'],
    made: (words, at) => isCapital(words, at) && STREET.test(words[at + 1]?.text ?? ''),
  },
  {
    is: 'VERB',
    example: '“It is over,” {states} Lopez.',
    made: (words, at) =>
      closesBefore(words, at) && isCapital(words, at + 1) && (SAID.test(words[at]!.norm) || isSaying(words[at]!.norm) || isUttered(words[at]!.norm)), // prettier-ignore
  },
  {
    is: 'PROPN',
    example: '“It is over,” {Long} said.',
    taken: ['VERB', 'ADJ', 'ADP', 'ADV', 'SCONJ', 'NOUN', 'X'],
    made: (words, at) =>
      isCapital(words, at) && SAID.test(normAt(words, at + 1)) && (closesBefore(words, at) || normAt(words, at - 1) === ','), // prettier-ignore
  },
];
