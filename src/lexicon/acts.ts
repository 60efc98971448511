import { lemmasOf, nounSense, verbSense } from './senses.ts';
import type { Act } from '../types.ts';
import { verbOf } from './verbs.ts';
import type { VerbClass } from './verbs.ts';

export const ACTS: readonly Act[] = ['speech', 'writing', 'thought', 'attitude', 'perception'];

/** Whether somebody says or writes something, and does not only think or feel it. */
export function isSaid(act: Act): boolean {
  return act === 'speech' || act === 'writing';
}

/**
 * Words by their act, verbs and nouns alike, where their way of taking words does not tell it.
 * Source: the classes of Levin (1993), 29 to 33 and 37, and own reading of news.
 */
const lemmas: Readonly<Record<Act, string>> = {
  speech: `interview speech statement remark comment claim question answer announcement accusation allegation complaint denial promise pledge vow threat
    warning request demand appeal call testimony criticism praise description explanation argument assertion suggestion prediction quote word
    phrase address debate speak talk discuss swear agree assurance lash hit rail rant fume thunder rule`,
  writing: `write tweet retweet post blog email text letter message memo publish pen sign petition editorialize document headline tweeted`,
  thought: `think believe know expect doubt suspect assume guess reckon consider understand realize realise imagine anticipate wonder decide conclude
    intend plan dream figure suppose mean remember forget determine recognize recognise regard view deem belief thought idea opinion view
    expectation assumption doubt conclusion decision determination certain sure confident convinced aware unsure uncertain skeptical sceptical believe
    ponder contemplate weigh estimate learn judge interpret calculate presume`,
  attitude: `want wish hope fear worry prefer like dislike love hate trust accept favor favour support back endorse oppose reject refuse embrace seek try
    approve disapprove welcome admire respect enjoy resent regret value care mind need desire want long yearn crave aim attempt strive choose
    resist object tolerate abandon ignore disavow renounce side sympathize sympathise support opposition endorsement backing approval anger
    frustration concern desire hope fear love hatred respect interest enthusiasm willing eager ready reluctant unwilling happy glad proud angry
    worried concerned afraid disappointed frustrated upset excited surprised committed opposed supportive worry feel feeling vote elect nominate`,
  perception: `see hear watch notice observe witness look listen perceive sense spot glimpse appear seem sound show indicate demonstrate prove reflect sight
    investigate examine explore inspect probe study monitor search`,
};

/** The classes of reporting verbs that are speech where no list above says otherwise. */
const SPOKEN: readonly VerbClass[] = ['say', 'tell', 'utter', 'judge', 'want'];

const byLemma: ReadonlyMap<string, Act> = new Map(
  (['perception', 'attitude', 'thought', 'writing', 'speech'] as const).flatMap((act) =>
    lemmas[act].split(/\s+/).map((lemma) => [lemma, act] as const),
  ),
);

/** The acts of kinds of doing and of things, for words that no list has. */
const BY_SENSE: Readonly<Record<string, Act>> = {
  communication: 'speech',
  cognition: 'thought',
  perception: 'perception',
};

/** Cues of several words. */
const SPOKEN_WORDS = new Set(['according to', 'as per', 'make clear', 'put it', 'be of the view']);

/** Acts found before: each takes a dozen look-ups. */
const known = new Map<string, Act>();
const MOST_KNOWN = 20_000;

/** The act that a cue's word stands for, in any form, or one of several words; an attitude where nothing tells. */
export function actOf(word: string): Act {
  const found = known.get(word);
  if (found !== undefined) return found;
  const act = actFrom(word);
  if (known.size < MOST_KNOWN) known.set(word, act);
  return act;
}

function actFrom(word: string): Act {
  if (SPOKEN_WORDS.has(word)) return 'speech';
  const verb = verbOf(word);
  const listed = lemmasOf(verb?.lemma ?? word).map((lemma) => byLemma.get(lemma)).find((act) => act !== undefined); // prettier-ignore
  if (verb?.classes.has('say') === true || verb?.classes.has('tell') === true)
    return listed === 'writing' ? 'writing' : 'speech';
  if (listed !== undefined) return listed;
  if (verb !== undefined && SPOKEN.some((one) => verb.classes.has(one))) return 'speech';
  return BY_SENSE[verbSense(word) ?? nounSense(word) ?? ''] ?? 'attitude';
}
