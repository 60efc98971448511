import { describe, expect, it } from 'vitest';
import { extractQuotations } from '../src/index.ts';

/** Who said the last quotation, and what it is. */
function lastOf(text: string): (string | null)[] {
  const { speaker, speaker_kind: kind, speaker_title: title } = extractQuotations(text).at(-1)!;
  return [speaker, kind, title];
}

describe('a body', () => {
  it.each([
    // Nouns of persons tell what it does.
    ['Harwick Steel, the country’s largest private employer, said it might wait.', 'Harwick Steel'],
    ['The developer, Ashford Partners, has said it is over.', 'Ashford Partners'],
    ['Activist investor Granite Bay Partners said it was over.', 'Granite Bay Partners'],
    ['State news agency Anwara said it was over.', 'Anwara'],
    ['The official Southern Daily Observer said in a commentary that it was over.', 'Southern Daily Observer'],
    ['It was over, according to the local utility Harwickoenergo.', 'Harwickoenergo'],
    ['Walhio, the country’s largest harbour group, said it was over.', 'Walhio'],
    ['Harbour Rights Watch said it was over.', 'Harbour Rights Watch'],
    // A part of its name, once it was named in full.
    ['Oakham Group is a rival. Oakham has said it is over.', 'Oakham Group'],
    ['The contractor, Tirta Raya Resources Bhd, was late. Tirta Raya said it was sorry.', 'Tirta Raya Resources Bhd'],
    // What it is.
    ['Brightfield Stores Inc cut its forecast. The home goods chain said it expects less.', 'Brightfield Stores Inc'],
    ['Brightfield Stores Inc cut its forecast. Sales fell, the company said. Costs rose. Rain fell. The company also said it would close shops.', 'Brightfield Stores Inc'],
    ['Brightfield Corp cut its forecast. Its union, the United Metalworkers, said it was over. The company said sales fell.', 'Brightfield Corp'],
    ['Granite Bay Partners owns 3%. In a letter, the hedge fund said it was over.', 'Granite Bay Partners'],
  ])('%s', (text, body) => {
    expect(lastOf(text)).toEqual([body, 'organization', null]);
  });

  it.each([
    ['Harwick Steel and Oakham Group both sank. The company said it was over.', 'company'],
    ['Oakham Group is a rival. Ben Oakham said it was over. “We lost,” Oakham said.', 'Ben Oakham'],
    ['Oakham Group is a rival. Mrs Oakham said it was over.', 'Oakham'],
  ])('is not guessed: %s', (text, speaker) => {
    expect(lastOf(text)[0]).toBe(speaker);
  });
}); // prettier-ignore

it('several people with a name are a group', () => {
  expect(lastOf('The opposition Violets said it was over.')).toEqual(['Violets', 'group', null]);
});

it('“on X.” ends a sentence', () => {
  const text = 'It was late, the Selby union said in a statement on X. The mayor said that it was over.';
  expect(extractQuotations(text).map(({ quote }) => quote)).toEqual(['It was late', 'that it was over']);
});

it('documents that open a sentence are documents', () => {
  expect(lastOf('Records seen by the Lamp suggest that it was over.')[1]).toBe('document');
});
