/** The one space that stands between most words needs no change. */
const SPACES = /\s{2,}|[^\S ]/g;

/** A text with each run of spaces and line breaks made one space. */
export function singleSpaced(text: string): string {
  return text.replace(SPACES, ' ');
}
