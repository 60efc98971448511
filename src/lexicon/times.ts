/** Words that say when, in lower case; a phrase that ends in one cannot speak. Source: own reading. */
export const timeWords: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. mon. tue. tues. wed. thu. thurs. fri. sat. sun.
  today tomorrow yesterday tonight morning afternoon evening night noon midnight week weeks weekend month months year years day days hour hours minute minutes moment
  decade decades century time times season summer winter spring autumn fall date a.m. p.m. a.m p.m am pm et gmt`
    .trim()
    .split(/\s+/),
);
