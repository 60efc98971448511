import { isGiven } from '../lexicon/first-names.ts';
import { organizationNouns, personNouns } from '../lexicon/heads.ts';
import { isPlainWord } from '../lexicon/known-words.ts';
import { nounSense } from '../lexicon/senses.ts';
import { modifiers, portfolios, titleWords } from '../lexicon/titles.ts';
import { justBefore } from '../text/just-before.ts';
import type { Token } from '../types.ts';
import { isCapitalised, isServed } from './name-words.ts';
import { isBodyOf } from './offices.ts';
import { nameIn } from './names.ts';
import { isTime } from './when.ts';
import { isUpper } from '../text/words.ts';

/** Whether the word at `link` leads from the noun phrase before it to more of the same: "the head of the agency", "Council on Foreign Relations". */
export function goesOnBehind(tokens: readonly Token[], from: number, link: number): boolean {
  const { norm } = tokens[link]!;
  if (norm === 'of') return tokens[link + 1]!.norm !== 'what' && !isAged(tokens, link);
  if (norm === '&') return true;
  if (norm === 'and')
    return namesOffice(tokens, link) || namesBody(tokens, from, link) || goesOnInBody(tokens, from, link);
  if (norm === ',') return listsFields(tokens, link);
  if (norm === 'in') return tokens[link + 1]!.norm === 'charge' && tokens[link - 1]!.text === 'Officer';
  if (norm === 'to') return namesPost(tokens, link);
  return (
    (norm === 'for' || norm === 'on') &&
    (namesOffice(tokens, link) || joinsName(tokens, link) || namesPost(tokens, link))
  );
}

/** "The 54-year-old of Selby": a place says where somebody is from, and is no name of theirs. */
function isAged(tokens: readonly Token[], link: number): boolean {
  return tokens[link - 1]!.norm === 'old' && tokens[link - 2]?.norm === '-';
}

/** "Council on Foreign Relations", "Campaign for Better Roads", "Institute for the Deaf" */
function joinsName(tokens: readonly Token[], link: number): boolean {
  const at = tokens[link]!.norm === 'for' && tokens[link + 1]!.norm === 'the' ? link + 2 : link + 1;
  return isOrganizationHead(justBefore(tokens, link)) && isCapitalised(tokens[at], true) && !isTime(tokens, at, at + 1);
}

/** "Comptroller and Auditor General", "Chairman and Managing Director": two offices that one person may hold. */
export function namesOffices(tokens: readonly Token[], from: number, link: number): boolean {
  if (tokens[link]!.norm !== 'and' || link - from > MOST_OFFICE_WORDS) return false;
  const { norm } = tokens[link - 1]!;
  if (!titleWords.has(norm) && !personNouns.has(norm)) return false;
  for (let i = from; i < link; i++) if (!isOfficeWord(tokens[i]!)) return false;
  return isOfficeWord(tokens[link + 1]!);
}

const MOST_OFFICE_WORDS = 3;

/** "Managing", "Director", "General" */
function isOfficeWord(token: Token): boolean {
  const { norm } = token;
  const known = titleWords.has(norm) || personNouns.has(norm) || modifiers.has(norm) || norm === 'managing';
  return known && isCapitalised(token, true);
}

/** "Auditor General Ana Ruiz": an office and somebody’s name. */
export function holdsOffice(tokens: readonly Token[], from: number, to: number): boolean {
  const name = nameIn(tokens, from, to);
  return name !== null && name.start > tokens[from]!.start;
}

/** "Minister for Water", "Minister for the Environment" and "Minister for Information and Broadcasting" go on. */
function namesOffice(tokens: readonly Token[], link: number): boolean {
  const [before, { norm }] = [tokens[link - 1]!, tokens[link]!];
  const next = tokens[tokens[link + 1]!.norm === 'the' ? link + 2 : link + 1];
  if (next === undefined || !portfolios.has(next.norm)) return false;
  const behind = tokens[next.index + 1];
  const isNamed = !isUpper(next.text) && behind !== undefined && isUpper(behind.text) && opensName(behind.norm);
  if (!isNamed && (!isCapitalised(before, true) || !isCapitalised(next, true))) return false;
  if (norm === 'for') return titleWords.has(before.norm);
  return norm === 'and' ? portfolios.has(before.norm) : speaksOn(before);
}

function opensName(word: string): boolean {
  return isGiven(word) || titleWords.has(word);
}

/** "Spokesman on Finance", "Special Adviser on Media" */
function speaksOn({ norm }: Token): boolean {
  return /^(?:spokes(?:man|woman|person)|advis[eo]r|assistant|envoy)$/.test(norm);
}

/** "Ambassador to Kenya Ana Ruiz", "envoy for Somalia Bo Li", "counsel for the HFA Bo Li": an office for a country or a body, and who holds it. */
function namesPost(tokens: readonly Token[], link: number): boolean {
  const { norm } = tokens[link - 1]!;
  if (!titleWords.has(norm) && !personNouns.has(norm)) return false;
  const at = tokens[link + 1]!.norm === 'the' ? link + 2 : link + 1;
  const [served, given, surname] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (given?.pos !== 'PROPN' || surname?.pos !== 'PROPN' || surname.sentence !== tokens[link]!.sentence) return false;
  if (!isServed(served!) || !isUpper(given.text) || !isUpper(surname.text)) return false;
  return !organizationNouns.has(surname.norm) && !isPlainWord(given.norm);
}

/** The first comma of "Minister for Trade, Industry and Ports" and of "Department for Culture, Media and Sport", and of a longer list each. */
function listsFields(tokens: readonly Token[], comma: number): boolean {
  if (!isField(tokens[comma - 1]) || !isField(tokens[comma + 1])) return false;
  let last = comma + 2;
  while (isField(tokens[last]) || (tokens[last]?.norm === ',' && last - comma < MOST_FIELDS)) last++;
  if (tokens[last]?.norm !== 'and' || !isField(tokens[last + 1])) return false;
  let first = comma - 1;
  while (first > 1 && (isField(tokens[first]) || (tokens[first]!.norm === ',' && comma - first < MOST_FIELDS))) first--;
  if (isBodyOf(tokens, first - 1)) return true;
  return /^(?:of|for)$/.test(tokens[first]!.norm) && titleWords.has(tokens[first - 1]?.norm ?? '');
}

/** Words of a list. */
const MOST_FIELDS = 8;

function isField(token: Token | undefined): boolean {
  return token !== undefined && portfolios.has(token.norm) && isCapitalised(token, true);
}

/** "the Health and Safety Executive": two portfolios, or a portfolio and what goes with it, before the noun that the body is. */
function namesBody(tokens: readonly Token[], from: number, link: number): boolean {
  const [field, { text }, next, noun] = [tokens[link - 1]!, tokens[link]!, tokens[link + 1]!, tokens[link + 2]];
  if (text !== 'and' || tokens[from]!.norm !== 'the' || from !== link - 2) return false;
  return (
    (portfolios.has(field.norm) || next.text === 'District') &&
    [field, next, noun].every((word) => isCapitalised(word, true))
  );
}

const ORGANIZATION_HEAD = new Set(
  'organization organisation council center centre centers centres ministry authority federation service trust institute committee university association campaign coalition foundation society commission alliance americans citizens department office union league bank fund agency bureau board party movement network headquarters'.split(' '),
); // prettier-ignore

/** "the Flood Control and Rescue Council", "Centers for Disease Control and Prevention": plain words that end in what the body is, or that it is for. */
function goesOnInBody(tokens: readonly Token[], from: number, link: number): boolean {
  const isFor = tokens[from - 1]?.norm === 'for' && isOrganizationHead(tokens[from - 2]);
  if (!isFor && (tokens[from]!.norm !== 'the' || link - from < 2)) return false;
  if (!isPlainName(tokens[link - 1])) return false;
  if (isFor) return isPlainName(tokens[link + 1]);
  if (ORGANIZATION_HEAD.has(tokens[link - 1]!.norm)) return false;
  let last = link + 1;
  while (last < link + MOST_OFFICE_WORDS && isPlainName(tokens[last]) && !ORGANIZATION_HEAD.has(tokens[last]!.norm))
    last++;
  return last > link + 1 && isOrganizationHead(tokens[last]);
}

/** "Reduction", "Midwives": a plain word with the capital of a name. */
function isPlainName(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    isCapitalised(token, true) &&
    (isPlainWord(token.norm) || nounSense(token.norm.replace(/s$/, '')) !== undefined || PLAIN_ENDING.test(token.norm))
  );
}

/** “Midwives”, “Lawyers”, “Hydrology” */
const PLAIN_ENDING = /.{2}(?:men|wives|ers|ors|ists|ians|logy|graphy|metry|nomics|tics)$/;

function isOrganizationHead(token: Token | undefined): boolean {
  return token !== undefined && ORGANIZATION_HEAD.has(token.norm) && isCapitalised(token, true);
}
