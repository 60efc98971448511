import type { QuoteRecord } from '../types.ts';

/** One column of quotes.csv; the same table drives the writers and docs/columns.md. */
export interface Column {
  readonly name: keyof QuoteRecord;
  /** What it holds, for the documentation. */
  readonly content: string;
}

export const columns: readonly Column[] = [
  {
    name: 'quote_id',
    content: '16 hex digits, the same on every run for the same words at the same place of the same article text',
  },
  {
    name: 'article_id',
    content: 'Path below the input folder without its extension, or with it where two inputs would collide',
  },
  { name: 'title', content: 'Title of the article; empty where unknown' },
  { name: 'outlet', content: 'Who published the article; empty where unknown' },
  { name: 'published', content: 'When the article was published, ISO 8601; empty where unknown' },
  { name: 'url', content: 'Address of the article; empty where unknown' },
  {
    name: 'quote',
    content: 'The words, outer marks and the comma before the closing mark removed, fragments joined by a space',
  },
  { name: 'quote_raw', content: 'The words exactly as printed, marks included, fragments joined by `[…]`' },
  { name: 'type', content: '`direct` (all of it in quotation marks), `mixed` (partly) or `indirect` (none)' },
  { name: 'speaker', content: 'Who said it, by the fullest name the article gives; empty where unknown' },
  { name: 'speaker_kind', content: '`person`, `organization`, `group`, `document` or `unknown`' },
  { name: 'speaker_title', content: 'Office or work of the speaker: Defence Minister' },
  { name: 'speaker_affiliation', content: 'What the speaker belongs to: Pakistan' },
  { name: 'source', content: 'The words at the cue that stand for the speaker: he' },
  { name: 'resolved_by', content: 'How the source became the speaker: name, surname, pronoun, title, description, …' },
  { name: 'cue', content: 'The words that signal reporting: told' },
  { name: 'cue_lemma', content: 'The cue without its inflection: tell' },
  { name: 'medium', content: 'Where it was said: X, a broadcaster or paper, statement, interview, …' },
  { name: 'addressee', content: 'Whom it was said to: reporters' },
  {
    name: 'said_on',
    content:
      'ISO date where the text gives one, resolved against `published`; `XXXX-10-28` where the year is not known',
  },
  { name: 'sentence', content: 'The whole sentence or sentences that hold the quotation and its cue' },
  { name: 'paragraph', content: 'Number of the paragraph, from 1' },
  { name: 'start', content: 'First character of the content, in UTF-16 code units of the decoded file' },
  { name: 'end', content: 'One past the last character of the content' },
  { name: 'rule', content: 'The rule that found the source; see docs/rules.md' },
  {
    name: 'confidence',
    content: 'Measured share of right answers of that rule, or of that band of the ranker, 0 to 1',
  },
  { name: 'family_id', content: 'The utterance across articles; empty until articles are linked' },
  { name: 'family_size', content: 'Number of its occurrences; empty until articles are linked' },
  { name: 'notes', content: 'Flags: `unclosed-marks`, `nested`, `negated`, `truncated`, `removed` (the file is gone)' },
  { name: 'review', content: 'Empty, accepted, corrected or rejected' },
  { name: 'source_file', content: 'Path of the input file below the input folder' },
  {
    name: 'act',
    content: '`speech`, `writing`, `thought`, `attitude` or `perception`; see the setting `detect.acts`',
  },
];
