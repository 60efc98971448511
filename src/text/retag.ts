import { isGiven } from '../lexicon/first-names.ts';
import { personNouns } from '../lexicon/heads.ts';
import { verbOf } from '../lexicon/verbs.ts';
import type { PartOfSpeech } from '../types.ts';

/** A word as the tagger left it. */
export interface Tagged {
  readonly norm: string;
  readonly text: string;
  readonly pos: PartOfSpeech;
}

const CLOSING = /^[”"’'»]+$/;
const AFTER_CUE = /^[.,:“"]$|^that$/;
const CAPITAL = /^\p{Lu}/u;
/** What places are called behind their own name: "Downing Street". */
const STREET = /^(?:Street|Road|Lane|Avenue|Square|Park|Hall|House|Hill|Palace|Bridge|Airport|Station|Court)$/;
/** "Das" is none, though the tagger thinks so. */
const AUXILIARY =
  /^(?:am|is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|ca|wo|sha|ai|need|ought|used|dare|let)$/;
const SAID = /^(?:said|says|wrote|writes|added|adds|told|tells|tweeted|asked|noted|argued|explained|replied)$/;

/** The part of speech of a word in its place, where reported speech shows that the tagger erred. */
export function retag(before: Tagged | undefined, word: Tagged, after: Tagged | undefined): PartOfSpeech {
  if (
    word.pos === 'NOUN' &&
    before?.pos === 'PROPN' &&
    after !== undefined &&
    AFTER_CUE.test(after.norm) &&
    isSaying(word.norm) &&
    word.norm.endsWith('s')
  )
    return 'VERB';
  if (word.pos === 'AUX' && CAPITAL.test(word.text) && !AUXILIARY.test(word.norm)) return 'PROPN';
  // A headline in capitals: "Ana Ruiz Rejects Claims".
  if (word.pos === 'PROPN' && before?.pos === 'PROPN' && word.norm.endsWith('s') && CAPITAL.test(word.text)) {
    if (CAPITAL.test(before.text) && verbOf(word.norm) !== undefined) return 'VERB';
  }
  if (word.norm === 'shot' && after?.norm === 'back') return 'VERB';
  // "the premier said", "the forward said"
  if (/^(?:ADJ|ADV)$/.test(word.pos) && before?.norm === 'the' && after?.pos === 'VERB' && personNouns.has(word.norm))
    return 'NOUN';
  if (word.pos === 'ADJ' && after?.norm === 'that' && word.norm.endsWith('ed') && verbOf(word.norm) !== undefined)
    return 'VERB';
  if (
    word.pos === 'VERB' &&
    (before === undefined || /^[.!?”"]$/.test(before.text)) &&
    CAPITAL.test(word.text) &&
    !/(?:ing|ed)$/.test(word.norm) &&
    after?.pos === 'VERB' &&
    /(?:ed|said|says)$/.test(after.norm)
  )
    return 'PROPN';
  if (
    word.pos === 'VERB' &&
    after?.pos === 'PROPN' &&
    (before === undefined || /^[.!?”"]$/.test(before.text)) &&
    CAPITAL.test(word.text) &&
    isGiven(word.norm)
  )
    return 'PROPN';
  if (word.pos === 'VERB' && CAPITAL.test(word.text) && after !== undefined && STREET.test(after.text)) return 'PROPN';
  if (closesBefore(before) && CAPITAL.test(after?.text ?? '') && (SAID.test(word.norm) || isSaying(word.norm)))
    return 'VERB';
  const opensClause = closesBefore(before) || before?.norm === ',';
  if (
    opensClause &&
    after !== undefined &&
    CAPITAL.test(word.text) &&
    SAID.test(after.norm) &&
    /^(?:VERB|ADJ|ADP|ADV|SCONJ|NOUN|X)$/.test(word.pos)
  )
    return 'PROPN';
  return word.pos;
}

function closesBefore(before: Tagged | undefined): boolean {
  if (before === undefined) return false;
  const first = before.norm.charCodeAt(0);
  const small = first >= 97 && first <= 122;
  return !small && CLOSING.test(before.norm);
}

function isSaying(norm: string): boolean {
  return verbOf(norm)?.classes.has('say') === true;
}
