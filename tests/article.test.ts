import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as api from '../src/index.ts';
import { extractQuotations } from '../src/index.ts';

const brief = (text: string): unknown[] =>
  extractQuotations(text, { published: '2026-03-12' }).map(({ quote, speaker }) => [quote, speaker]);

describe('speakers', () => {
  it('by surname, pronoun, title and continuation', () => {
    const text = `Defence Minister Marta Oduya visited the harbour. “We have asked for talks,” Oduya said. “Eleven times.”

“Nobody came,” she said.

“Not one letter was answered,” the minister told the Selby Courier.`;
    expect(brief(text)).toEqual([
      ['We have asked for talks Eleven times.', 'Marta Oduya'],
      ['Nobody came', 'Marta Oduya'],
      ['Not one letter was answered', 'Marta Oduya'],
    ]);
  });

  it('with a name where a relative pronoun is the subject', () => {
    const text = 'Ana Ruiz, who has called the harbour a “useful partner” of the town, left on Monday.';
    expect(extractQuotations(text)).toMatchObject([{ source: 'Ana Ruiz, who', speaker: 'Ana Ruiz' }]);
  });

  it('once, where a second cue repeats who it was', () => {
    const text =
      'The inspector got angry and said: “When I had counted all the lamps I found this one broken”, he said.';
    expect(extractQuotations(text)).toMatchObject([{ source: 'The inspector', rule: 'cue-on-both-sides' }]);
  });

  it('with title, affiliation, medium, addressee and date', () => {
    const [record] = extractQuotations(
      '“We lost,” said Ana Ruiz, the captain of Port Selby United, who told reporters in a post dated October 28 that it was over.',
      { published: '2026-03-12' },
    );
    expect(record).toMatchObject({
      speaker: 'Ana Ruiz',
      speaker_kind: 'person',
      speaker_title: 'captain',
      speaker_affiliation: 'Port Selby United',
    });
    const [told] = extractQuotations('Ana Ruiz was calm. “We lost,” she told Radio Nord on Monday.', {
      published: '2026-03-12',
    });
    expect(told).toMatchObject({
      medium: 'Radio Nord',
      addressee: 'Radio Nord',
      said_on: '2026-03-09',
      cue: 'told',
      cue_lemma: 'tell',
      source: 'she',
      resolved_by: 'pronoun',
    });
  });

  it('unnamed stay unknown', () => {
    expect(brief('“It was dark and nobody saw the car coming,” a neighbour said.')).toEqual([
      ['It was dark and nobody saw the car coming', null],
    ]);
  });
});

it('nothing before a cue and its colon is reported', () => {
  const [quotation] = extractQuotations(
    'In a post dated May 3, Harbour News wrote: “The ferry will not sail this week.”',
  );
  expect(quotation?.quote).toBe('The ferry will not sail this week.');
});

it('fragments around a cue are one quotation with exact places', () => {
  const text = '“We lost,” Ana Ruiz said, “and we know why.”';
  const [record, ...others] = extractQuotations(text);
  expect(others).toEqual([]);
  expect(record?.content.map(({ start, end }) => text.slice(start, end))).toEqual(['“We lost,”', '“and we know why.”']);
  expect(record).toMatchObject({
    quote: 'We lost and we know why.',
    quote_raw: '“We lost,” […] “and we know why.”',
    type: 'direct',
    paragraph: 1,
    start: 0,
    end: text.length,
  });
});

it('the public names are these', () => {
  expect(Object.keys(api)).toEqual(['extractQuotations']);
});

it('any text is read, with places inside it and the same result again', () => {
  const words = fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    ' said ',
    'Ruiz',
    ' he ',
    ',',
    '. ',
    '\n',
    ' that ',
    'the club',
    ' told ',
    '(',
    ')',
    ':',
    '—',
    '😀',
    '\ud800',
    ' accused ',
    ' of ',
    'according to ',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
      const text = parts.join('');
      const records = extractQuotations(text);
      expect(extractQuotations(text)).toEqual(records);
      expect(new Set(records.map(({ quote_id }) => quote_id)).size).toBe(records.length);
      for (const record of records)
        for (const { start, end } of [...record.content, ...(record.source_span === null ? [] : [record.source_span])])
          expect(0 <= start && start < end && end <= text.length).toBe(true);
    }),
    { numRuns: 300 },
  );
});

it('gives the same quotations of an act whichever others are asked for', () => {
  const sentences = [
    'Ana Ruiz wants the council to reopen the harbour.',
    'She said the bridge would close.',
    '“We lost,” Ben Okoye said.',
    'The mayor fears that nobody will come.',
    'He called it “a mistake” and hopes for better.',
    'Many believe the ferry is late, the Harbour Post wrote.',
    'The report shows that trade fell.',
    'It rained.',
  ];
  const ACTS = ['speech', 'writing', 'thought', 'attitude', 'perception'] as const;
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 9 }),
      fc.subarray([...ACTS]),
      (list, acts) => {
        const text = list.join(' ');
        const all = extractQuotations(text, { acts: ACTS });
        expect(extractQuotations(text, { acts })).toEqual(all.filter(({ act }) => acts.includes(act)));
      },
    ),
  );
});

describe('the words of a quotation', () => {
  it('are of the cue whose clause they stand in', () => {
    const text =
      'The port rejected the plan, later conceding in the talks that a “foreign firm” — described as a bank — was paying for the lawyers.';
    const [, row] = extractQuotations(text, { acts: ['speech', 'attitude'] });
    expect(row).toMatchObject({
      cue: 'conceding',
      quote: 'that a “foreign firm” — described as a bank — was paying for the lawyers',
    });
  });

  it.each([
    ['“The vet told me, ‘It’s the water,’” Peter Lane said.', 'The vet told me, ‘It’s the water,’'],
    ['"She said, \'You are late,\'" Rosa Diaz said.', "She said, 'You are late,'"],
    ['“‘Why now?’ he asked me,” Rosa Diaz said.', '‘Why now?’ he asked me'],
    ['‘It is the water,’ Rosa Diaz said.', 'It is the water'],
    ['“It’s the farmers’,” Rosa Diaz said.', 'It’s the farmers’'],
  ])('of %s', (text, expected) => {
    expect(extractQuotations(text)[0]!.quote).toBe(expected);
  });
});

it.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'])(
  '“%s”, which every object of JavaScript has, is a word like others',
  (word) => {
    const text = `---\n${word}: x\n---\n\nA ${word} by Ana Ruiz left. ${word} Ben Okoye ${word} “no”. “It is over,” ${word} Ruiz said. “Yes,” the ${word} said. ${word}s ${word} him of lying, Ruiz’s ${word} said. He was ${word} by Okoye.`;
    expect(extractQuotations(text)).not.toHaveLength(0);
  },
);
