const PEOPLE = ['Ana Ruiz', 'Ben Okoye', 'Mina Sørensen', 'Tariq Aziz Khan', 'Lindiwe Dube', 'Jean-Paul Moreau'];
const OFFICES = [
  'the mayor',
  'a spokeswoman for the port',
  'the head of the water board',
  'a baker',
  'the club’s captain',
];
const WORDS = [
  'We will mend the bridge before the winter',
  'Nobody asked the people who live here',
  'The price is too high for a town of this size',
  'It was a long night, and it is not over',
];
const PLAIN = [
  'The council met on Monday in the old town hall and heard eleven speakers.',
  'Work on the bridge stopped in March, when the river rose for the third time.',
  'The port employs two hundred people, most of them from the islands.',
];

/**
 * Articles of invented sentences with quotations of several forms, the same on every run.
 * @param {number} count
 * @returns {string[]}
 */
export function generatedTexts(count) {
  return Array.from({ length: count }, (_, article) =>
    Array.from({ length: 12 }, (_unused, at) => paragraph(article * 31 + at * 7)).join('\n\n'),
  );
}

/** @param {number} seed */
function paragraph(seed) {
  const pick = (list, salt) => list[(seed * 13 + salt * 5 + (seed >> 3)) % list.length] ?? '';
  const who = pick(PEOPLE, 1);
  const quote = pick(WORDS, 2);
  const forms = [
    `“${quote},” said ${who}, ${pick(OFFICES, 3)}. “${pick(WORDS, 4)}.”`,
    `${who} told reporters that the plan was “dead”. ${pick(PLAIN, 5)}`,
    `${pick(PLAIN, 6)} ${who} said the work would go on until May.`,
    `According to ${who}, the river had risen twice. ${pick(PLAIN, 7)}`,
  ];
  return forms[seed % forms.length] ?? '';
}
