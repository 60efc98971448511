import nlp from 'compromise';
import { mensNames, womensNames } from '../lexicon/first-names.ts';
import { documentNouns, groupNouns, organizationNouns, personNouns } from '../lexicon/heads.ts';
import type { SpeakerKind } from '../types.ts';

/** What a noun phrase stands for, by its last noun; null where that does not tell. */
export function kindOfHead(head: string): SpeakerKind | null {
  const norm = head.toLowerCase();
  if (groupNouns.has(norm)) return 'group';
  if (personNouns.has(norm)) return 'person';
  if (documentNouns.has(norm)) return 'document';
  if (organizationNouns.has(norm)) return 'organization';
  return null;
}

/** What a proper name stands for, and whether its form leaves no doubt. */
export interface NameKind {
  readonly kind: SpeakerKind;
  readonly sure: boolean;
}

const ACRONYM = /^[A-Z][A-Z&.]{1,6}$/;
const ORGANIZATION =
  /\b(?:University|Institute|Department|Ministry|Committee|Council|Association|Party|Court|House|Congress|Senate|Government|News|Times|Post|Journal|Taliban|Pentagon|Kremlin|NATO)\b/;

/** What the form of a proper name tells: head nouns, acronyms, given names. */
export function kindOfName(name: string): NameKind {
  const words = name.split(' ');
  const last = (words.at(-1) ?? '').toLowerCase();
  const first = (words[0] ?? '').toLowerCase();
  if (groupNouns.has(last)) return { kind: 'group', sure: true };
  if (words.length > 1 && (mensNames.has(first) || womensNames.has(first)) && !organizationNouns.has(last))
    return { kind: 'person', sure: true };
  if (name.startsWith('@')) return { kind: 'person', sure: true };
  if (organizationNouns.has(last) || ACRONYM.test(name) || ORGANIZATION.test(name) || / (?:of|for|and|&) /.test(name))
    return { kind: 'organization', sure: true };
  return { kind: 'person', sure: false };
}

const votes = new Map<string, SpeakerKind>();
const MOST_VOTES = 5000;

/** compromise's vote on a name whose form tells nothing. It is slow: asked for speakers only, and once for each name. */
export function votedKind(name: string): SpeakerKind {
  const known = votes.get(name);
  if (known !== undefined) return known;
  const doc = nlp(name);
  const place = doc.has('#Place') || doc.has('#Organization') || doc.has('#Country') || doc.has('#Demonym');
  const kind = place && !doc.has('#Person') ? 'organization' : 'person';
  if (votes.size > MOST_VOTES) votes.clear();
  votes.set(name, kind);
  return kind;
}
