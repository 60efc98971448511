import { tagsOf } from './known-words.ts';

/** What one person from somewhere is called, where compromise does not know it. Source: style books, own reading of sports pages. */
const others: ReadonlySet<string> = new Set(
  'briton scot serb turk finn pole catalan basque liverpudlian glaswegian mancunian geordie londoner dubliner'.split(
    ' ',
  ),
);

const PLACE = /Place|Country|City|Region/;

/** Whether a word in lower case says where one person is from: "Armenian", "Kentuckian", "Welshman"; not "Chinese", which several may be. */
export function isDemonym(word: string): boolean {
  if (word.length < 4 || /(?:s|ese|sh|ch)$/.test(word)) return false;
  if (others.has(word) || /(?:sh|ch|shire|dutch|scots)(?:wo)?man$/.test(word)) return true;
  return tagsOf(word).includes('Demonym') || isFromPlace(word);
}

/** "Kentuckian", "Ohioan", "Iowan" */
function isFromPlace(word: string): boolean {
  if (!/.{3}an$/.test(word)) return false;
  const stem = word.slice(0, -2);
  const longer = stem.endsWith('i') ? [stem.slice(0, -1), `${stem.slice(0, -1)}y`] : [stem];
  return [...longer, `${stem}a`].some((place) => PLACE.test(tagsOf(place)));
}
