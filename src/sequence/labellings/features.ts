import { Features } from '../../rank/features.ts';
import type { Option, View } from '../../rank/features.ts';
import type { Labelling } from '../best-few.ts';

/** What is known of a labelling. The first and the last unit of a part, and those around it, are words where these tell much, and parts of speech elsewhere. */
const FIELDS = [
  // how likely it is for the part model: less than the likeliest by, and of all
  'gap', 'share',
  // the cue
  'lemma', 'form', 'ahead', 'behind',
  // the source
  'side', 'distance', 'size', 'first', 'last', 'prev', 'next', 'nextTwo', 'verbs', 'commas', 'proposed',
  // the content
  'contentSide', 'contentDistance', 'contentSize', 'contentFirst', 'contentSecond', 'contentLast', 'contentPrev', 'contentNext', 'contentNextTwo', 'contentNextThree', 'contentVerbs', 'fronted', 'resumes',
  'runs', 'formed', 'rest', 'pairs', 'cues',
] as const; // prettier-ignore

export type Field = (typeof FIELDS)[number];
export type Values = View<Field>;

/** One way to give a cue its source and its content. */
export interface LabellingOption extends Option<Field, 'labelling'> {
  readonly labelling: Labelling;
}

/** What speaks for a source and a content as a whole: a chain sees them word by word. */
export const labellingFeatures = new Features<Field, 'labelling'>(FIELDS, {
  labelling: [
    'gap', 'share', 'gap share',
    // the source
    'size', 'first', 'last', 'prev first', 'first prev side', 'last next', 'next commas', 'last next commas', 'next nextTwo', 'last next nextTwo', 'verbs', 'verbs commas', 'verbs next',
    'side form', 'side lemma', 'side distance', 'behind distance side', 'prev form',
    'proposed', 'proposed form', 'proposed size', 'proposed side', 'proposed next', 'proposed commas',
    // the content
    'contentFirst', 'contentFirst lemma', 'contentFirst form', 'contentPrev contentFirst', 'contentFirst contentSecond', 'contentFirst contentVerbs',
    'contentFirst contentSecond contentVerbs', 'contentFirst contentVerbs rest', 'contentFirst contentNext', 'contentDistance contentFirst',
    'contentLast', 'contentLast contentNext', 'contentNext', 'contentNext contentNextTwo', 'contentLast contentNext contentNextTwo', 'contentNext contentVerbs',
    'contentNext contentNextTwo contentVerbs', 'contentVerbs contentNext rest', 'rest', 'rest contentNext', 'rest formed', 'contentNext contentNextTwo rest', 'contentNext contentNextTwo contentNextThree',
    'fronted', 'fronted contentNext', 'fronted contentVerbs contentNext', 'fronted rest', 'resumes', 'resumes contentVerbs', 'resumes contentNext', 'resumes contentNextTwo',
    'lemma contentVerbs', 'lemma contentNext', 'lemma rest', 'contentSize', 'contentSize rest', 'contentSize lemma', 'runs', 'runs form',
    'contentSide form', 'contentSide lemma', 'contentSide contentDistance', 'ahead contentDistance contentSide',
    'formed', 'formed form', 'formed contentNext', 'pairs', 'pairs contentNext', 'cues', 'cues contentNext',
    // both
    'side contentSide', 'side contentSide form', 'side contentSide lemma', 'proposed formed', 'distance contentDistance',
  ],
}); // prettier-ignore

/** The column of each field. */
export const AT = labellingFeatures.at;
