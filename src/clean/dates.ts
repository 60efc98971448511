const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Full names, their first three letters, and "sept". */
const numbers: ReadonlyMap<string, number> = new Map([
  ...MONTHS.flatMap((month, index) => [month, month.slice(0, 3)].map((name) => [name, index + 1] as const)),
  ['sept', 9] as const,
]);

/** 1 to 12 for an English month's name or abbreviation, else undefined. */
export function monthNumber(word: string): number | undefined {
  const key = word.toLowerCase();
  return numbers.get(key.endsWith('.') ? key.slice(0, -1) : key);
}

/** ISO 8601 date of a year, month and day, or null where there is no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 999 && year < 10000
    ? date.toISOString().slice(0, 10)
    : null;
}

/** The date that a line of metadata gives, as ISO 8601; null for one that is ambiguous (03/04/2025) or none. */
export function parseDate(text: string): string | null {
  const iso = /^\s*(\d{4})-(\d\d)-(\d\d)([T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?/.exec(text);
  if (iso !== null) {
    const date = isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    return date !== null && iso[4] !== undefined ? date + iso[4].replace(' ', 'T') : date;
  }
  const american = /\b([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/.exec(text);
  if (american !== null) return named(american[3], american[1], american[2]);
  const british = /\b(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]{3,9})\.?,? (\d{4})\b/.exec(text);
  return british === null ? null : named(british[3], british[2], british[1]);
}

function named(year = '', month = '', day = ''): string | null {
  const number = monthNumber(month);
  return number === undefined ? null : isoDate(Number(year), number, Number(day));
}
