import type { QuoteRecord } from '../types.ts';

type Cell = string | number | null;

/** What a quotation shares with its article and is kept there. */
type OfArticle = 'article_id' | 'title' | 'outlet' | 'published' | 'url' | 'source_file';

const OWN = [
  'quote_id', 'quote', 'quote_raw', 'type', 'speaker', 'speaker_kind', 'speaker_title', 'speaker_affiliation', 'source', 'resolved_by',
  'cue', 'cue_lemma', 'medium', 'addressee', 'said_on', 'sentence', 'paragraph', 'start', 'end', 'rule', 'confidence', 'family_id',
  'family_size', 'notes', 'review', 'content', 'cue_span', 'source_span', 'evidence', 'act',
] as const satisfies readonly Exclude<keyof QuoteRecord, OfArticle>[]; // prettier-ignore

/** Takes an article's number and then {@link cellsOf}. */
export const INSERT_QUOTE = `INSERT INTO quotes (article, ${OWN.map((name) => `"${name}"`).join(', ')}) VALUES (?${', ?'.repeat(OWN.length)})`;

const SPANS: ReadonlySet<keyof QuoteRecord> = new Set(['content', 'cue_span', 'source_span']);

/** One JSON array of all quotations of a file, in the order of its articles and texts. Parsing it is faster than taking cell after cell from SQLite. */
export const SELECT_QUOTES = `SELECT json_group_array(json_object(
    ${OWN.map((name) => (SPANS.has(name) ? `'${name}', json(q."${name}")` : `'${name}', q."${name}"`)).join(', ')},
    'article_id', a.id, 'title', a.title, 'outlet', a.outlet, 'published', a.published, 'url', a.url
  ) ORDER BY q.number) AS quotations
  FROM articles a JOIN quotes q ON q.article = a.number WHERE a.file = ?`;

/** A record as the cells of the store, in the order of {@link INSERT_QUOTE}. */
export function cellsOf(record: QuoteRecord): Cell[] {
  return OWN.map((name) => {
    const value = record[name];
    if (name === 'notes') return record.notes.join('; ');
    return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
  });
}

type StoredQuote = Omit<QuoteRecord, 'notes' | 'source_file'> & { readonly notes: string };

/** The records that {@link SELECT_QUOTES} gives for a file; the words of one that is gone say so in their notes. */
export function recordsIn(quotations: string, sourceFile: string, isRemoved: boolean): QuoteRecord[] {
  return (JSON.parse(quotations) as StoredQuote[]).map((quotation) => {
    const notes = quotation.notes === '' ? [] : quotation.notes.split('; ');
    if (isRemoved) notes.push('removed');
    // Not copied, which takes as long as parsing.
    return Object.assign(quotation, { source_file: sourceFile, notes });
  });
}
