import { tokenFrom } from '../attribute/join.ts';
import { isoDate, monthNumber } from '../clean/dates.ts';
import type { Attribution, Scene } from '../types.ts';
import { askedOnce } from '../text/forms.ts';
import { isUpper } from '../text/words.ts';
import { justBefore } from '../text/just-before.ts';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const DAY_MS = 86_400_000;

/**
 * ISO date on which something was said, where the words around its cue give one: a day and month, a weekday, "yesterday".
 * They are resolved to the last such day on or before `published`. Without `published` a day and month give `XXXX-MM-DD`
 * (the year is not known), and a weekday gives nothing. Source of that form: ISO 8601-2 (EDTF).
 */
export function saidOn(scene: Scene, { cue, quotation }: Attribution): string | null {
  if (cue === null) return null;
  const sentence = scene.sentences[scene.tokens[tokenFrom(scene, cue.start)]?.sentence ?? -1];
  if (sentence === undefined) return null;
  const published = scene.article.published?.slice(0, 10) ?? null;
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = scene.tokens[i]!;
    const date = calendarDay(scene, i, published) ?? weekday(token.norm, published, Math.abs(token.start - cue.start));
    if (date === null || (scene.quotedBy[i] ?? -1) >= 0) continue;
    if (!quotation.content.some(({ start, end }) => start <= token.start && token.end <= end)) return date;
  }
  return null;
}

const isMonth = askedOnce((norm) => monthNumber(norm) !== undefined);

/** "October 28", "28 October", "Oct. 28, 2025" */
function calendarDay(scene: Scene, at: number, published: string | null): string | null {
  const word = scene.tokens[at]!;
  const month = isMonth(word) && isUpper(word.text) ? monthNumber(word.norm) : undefined;
  if (month === undefined) return null;
  const after = dayNumber(scene.tokens[at + 1]?.norm);
  const day = after ?? dayNumber(justBefore(scene.tokens, at)?.norm);
  if (day === undefined) return null;
  const yearAt = after === undefined ? at + 1 : scene.tokens[at + 2]?.norm === ',' ? at + 3 : at + 2;
  const year = /^\d{4}$/.exec(scene.tokens[yearAt]?.norm ?? '')?.[0];
  if (year !== undefined) return isoDate(Number(year), month, day);
  return published === null
    ? `XXXX-${two(month)}-${two(day)}`
    : lastBefore(Number(published.slice(0, 4)), month, day, published);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function dayNumber(word: string | undefined): number | undefined {
  const number = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word ?? '')?.[1];
  return number === undefined || Number(number) > 31 ? undefined : Number(number);
}

function lastBefore(year: number, month: number, day: number, published: string): string | null {
  const date = isoDate(year, month, day);
  return date !== null && date > published ? isoDate(year - 1, month, day) : date;
}

const NEAR_CUE = 60;

function weekday(norm: string, published: string | null, distance: number): string | null {
  if (published === null || distance > NEAR_CUE) return null;
  if (norm === 'today') return published;
  const day = WEEKDAYS.indexOf(norm);
  if (day < 0 && norm !== 'yesterday') return null;
  const at = Date.parse(`${published}T00:00:00Z`);
  const back = norm === 'yesterday' ? 1 : (new Date(at).getUTCDay() - day + 7) % 7;
  return new Date(at - back * DAY_MS).toISOString().slice(0, 10);
}
