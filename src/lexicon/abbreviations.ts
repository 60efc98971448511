/** Words whose full stop does not end a sentence, without the stop, in lower case. Source: AP and Guardian style books, own reading. */
export const abbreviations: ReadonlySet<string> = new Set(
  [
    'mr mrs ms dr prof rev hon st sr jr fr pres gov sen sens rep reps amb atty gen lt col maj capt cmdr cpl sgt pvt adm brig supt insp det',
    'engr barr alh pst evang cllr retd cde ven rs smt adv comdr hrh',
    'messrs mx esq msgr sec min dep asst dir pm rt ret sheikh md',
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun',
    'inc corp co ltd llc bros cos assn univ dept est mt ft ave blvd rd hwy no nos vs etc al cf ca approx pp vol fig ed eds op',
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo',
  ]
    .join(' ')
    .split(' '),
);

/** Those that end a sentence as readily as not: the next word decides. */
export const closingAbbreviations: ReadonlySet<string> = new Set([
  'inc',
  'corp',
  'co',
  'ltd',
  'jr',
  'sr',
  'etc',
  'al',
  'no',
  'est',
  'ed',
  'ill',
  'la',
  'mass',
  'miss',
  'mo',
  'pa',
  'wash',
  'del',
  'min',
  'sec',
  'mar',
  'sat',
  'sun',
  'fig',
  'op',
  'fr',
  'det',
  'dir',
  'pm',
  'md',
  'ark',
  'ind',
  'ore',
  'ga',
]);
