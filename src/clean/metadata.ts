import { parse } from 'yaml';
import type { Metadata, Span } from '../types.ts';
import { parseDate } from './dates.ts';

/** What the head of a text says about the article, and where it says so. */
export interface Head {
  readonly metadata: Partial<Metadata>;
  readonly skip: readonly Span[];
  /** Where the rest begins. */
  readonly end: number;
}

const KEYS: ReadonlyMap<string, keyof Metadata> = new Map(
  Object.entries({
  title: 'title', headline: 'title', outlet: 'outlet', source: 'outlet', publisher: 'outlet', publication: 'outlet', site: 'outlet',
  date: 'published', published: 'published', pubdate: 'published', url: 'url', link: 'url', permalink: 'url', author: 'byline', authors: 'byline', byline: 'byline',
  }),
); // prettier-ignore
const FRONT_MATTER = /^\s*---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n---[ \t]*(?:\r?\n|$)/;
const LABEL = /^(title|headline|outlet|source|publisher|date|published|url|link|author|byline)\s*:\s*(\S.{0,400})$/i;
/** A crawler's mark: `date 2025-10-30` and then, in the same line, the text. */
const LEADING_DATE = /^\s*date (\d{4}-\d\d-\d\d)(?=\s|$)/i;
const LONE_DATE = /^date (\d{4}-\d\d-\d\d)$/i;
const BYLINE = /^by \p{Lu}[\p{L}.’'-]+(?: (?:and |\p{Lu})[\p{L}.’'-]*){1,6}(?:,.{0,60}|\s*\|.{0,60})?$/iu;
const LONGEST_TITLE = 200;

/** Reads front matter, labelled lines, a leading date, a byline and a title line, in the order in which texts have them. */
export function headOf(text: string): Head {
  const skip: Span[] = [];
  const metadata: { -readonly [K in keyof Metadata]?: string | null } = {};
  let at = 0;
  const front = FRONT_MATTER.exec(text);
  if (front !== null) {
    Object.assign(metadata, frontMatter(front[1] ?? ''));
    at = front[0].length;
    skip.push({ start: 0, end: at });
  }
  const date = LEADING_DATE.exec(text.slice(at, at + 200));
  if (date !== null) {
    metadata.published ??= parseDate(date[1] ?? '');
    skip.push({ start: at, end: at + date[0].length });
    at += date[0].length;
  }
  for (const line of linesFrom(text, at)) {
    const words = text.slice(line.start, line.end);
    const dated = LONE_DATE.exec(words)?.[1];
    const label = LABEL.exec(words);
    const key = KEYS.get(label?.[1]?.toLowerCase() ?? '');
    if (dated !== undefined) metadata.published ??= parseDate(dated);
    else if (key !== undefined)
      metadata[key] ??= key === 'published' ? parseDate(label?.[2] ?? '') : (label?.[2] ?? null);
    else if (BYLINE.test(words)) metadata.byline ??= words.replace(/^by /i, '');
    else if (metadata.title === undefined && isTitle(text, line)) metadata.title = words.replace(/^#+\s*/, '');
    else break;
    skip.push(line);
    at = line.end;
  }
  return { metadata, skip, end: at };
}

function frontMatter(source: string): Partial<Metadata> {
  const found: Record<string, string | null> = {};
  try {
    const value: unknown = parse(source);
    for (const [key, entry] of Object.entries(typeof value === 'object' && value !== null ? value : {})) {
      const name = KEYS.get(key.toLowerCase());
      if (name === undefined || entry === null || found[name] !== undefined) continue;
      const words = Array.isArray(entry) ? entry.map(String).join(', ') : String(entry);
      found[name] = name === 'published' ? parseDate(words) : words;
    }
  } catch {
    return {}; // front matter that is not YAML says nothing about the article, and is no part of it either
  }
  return found;
}

/** The first lines of a text that hold anything. */
function linesFrom(text: string, from: number): Span[] {
  const lines: Span[] = [];
  const line = /[^\r\n]+/g;
  line.lastIndex = from;
  for (let match = line.exec(text); match !== null && lines.length < 8; match = line.exec(text)) {
    const trimmed = match[0].trim();
    if (trimmed === '') continue;
    const start = match.index + match[0].indexOf(trimmed);
    lines.push({ start, end: start + trimmed.length });
  }
  return lines;
}

/** A short line that ends like a headline, says nothing in quotation marks with a stop, and stands before a longer paragraph. */
function isTitle(text: string, line: Span): boolean {
  const words = text.slice(line.start, line.end);
  if (/^#{1,3} /.test(words)) return true;
  if (
    words.length > LONGEST_TITLE ||
    /[.!:;,]["”’']?$/.test(words) ||
    /\?["”]$/.test(words) ||
    /[,.!?]["”]/.test(words) ||
    !/^[\p{Lu}\p{N}‘“"'$@]/u.test(words)
  )
    return false;
  const next = linesFrom(text, line.end).find(({ start, end }) => !isLabel(text.slice(start, end)));
  return next !== undefined && next.end - next.start > words.length && words.split(/\s+/).length > 2;
}

function isLabel(line: string): boolean {
  return LABEL.test(line) || BYLINE.test(line) || LONE_DATE.test(line);
}
