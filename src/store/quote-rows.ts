import type { QuoteRecord, Span } from '../types.ts';

type Cell = string | number | null;
type Row = Record<string, Cell>;

/** What a quotation shares with its article and is kept there. */
type OfArticle = 'article_id' | 'title' | 'outlet' | 'published' | 'url' | 'source_file';

const OWN = [
  'quote_id', 'quote', 'quote_raw', 'type', 'speaker', 'speaker_kind', 'speaker_title', 'speaker_affiliation', 'source', 'resolved_by',
  'cue', 'cue_lemma', 'medium', 'addressee', 'said_on', 'sentence', 'paragraph', 'start', 'end', 'rule', 'confidence', 'family_id',
  'family_size', 'notes', 'review', 'content', 'cue_span', 'source_span', 'evidence', 'act',
] as const satisfies readonly Exclude<keyof QuoteRecord, OfArticle>[]; // prettier-ignore

/** Takes an article's number and then {@link cellsOf}. */
export const INSERT_QUOTE = `INSERT INTO quotes (article, ${OWN.map((name) => `"${name}"`).join(', ')}) VALUES (?${', ?'.repeat(OWN.length)})`;

/** The quotations of a file, in the order of its articles and texts. */
export const SELECT_QUOTES = `SELECT ${OWN.map((name) => `q."${name}"`).join(', ')},
  a.id AS article_id, a.title, a.outlet, a.published, a.url
  FROM articles a JOIN quotes q ON q.article = a.number WHERE a.file = ? ORDER BY q.number`;

/** A record as the cells of the store, in the order of {@link INSERT_QUOTE}. */
export function cellsOf(record: QuoteRecord): Cell[] {
  return OWN.map((name) => {
    const value = record[name];
    if (name === 'notes') return record.notes.join('; ');
    return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
  });
}

/**
 * The record that a row of {@link SELECT_QUOTES} holds; the words of a file that is gone say so in their notes. The row itself
 * becomes the record: copying it took a third of the time that a table takes.
 */
export function recordOf(row: Row, sourceFile: string, isRemoved: boolean): QuoteRecord {
  const notes = row.notes === '' ? [] : String(row.notes).split('; ');
  return Object.assign(row as unknown as QuoteRecord, {
    source_file: sourceFile,
    notes: isRemoved ? [...notes, 'removed'] : notes,
    content: JSON.parse(String(row.content)) as Span[],
    cue_span: spanOf(row.cue_span),
    source_span: spanOf(row.source_span),
  });
}

function spanOf(cell: Cell | undefined): Span | null {
  return typeof cell === 'string' ? (JSON.parse(cell) as Span) : null;
}
