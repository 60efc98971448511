/** What may stand before a name, or be left out of it, without making it another's. */
const TITLES = new Set(
  `the a an mr mrs ms miss dr prof professor sir dame sen senator rep representative gov governor president former secretary minister
  prime general gen judge justice mayor chairman chairwoman director jr sr`.split(/\s+/),
);

/** Whether two names are the same but for titles, case, punctuation and middle initials. A bare surname is not the full name. */
export function sameName(left: string | null, right: string | null): boolean {
  if (left === null || right === null || left === '' || right === '') return false;
  return keyOf(left) === keyOf(right) || left.toLowerCase() === right.toLowerCase();
}

function keyOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N} -]/gu, ' ')
    .split(/\s+/)
    .filter((word) => word !== '' && !TITLES.has(word) && !/^[a-z]$/.test(word))
    .join(' ');
}
