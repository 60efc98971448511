import file from './senses.json' with { type: 'json' };

/** Words by the kind of doing or thing that they most often stand for. Source: WordNet 3.1; its licence stands in senses.json. */
function byWord(classes: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(classes).flatMap(([name, words]) => words.split(' ').map((word) => [word, name])));
}

const verbs = byWord(file.verbs);
const nouns = byWord(file.nouns);

/** Past forms that no ending tells, of verbs that report or take sides. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `sought seek|thought think|brought bring|fought fight|caught catch|taught teach|bought buy|chose choose|chosen choose|drew draw|drawn draw|gave give|given give
  made make|took take|taken take|held hold|kept keep|left leave|lost lose|met meet|sent send|spoke speak|spoken speak|stood stand|understood understand|won win
  knew know|known know|saw see|seen see|felt feel|found find|heard hear|told tell|said say|wrote write|written write|swore swear|sworn swear|meant mean|led lead
  laid lay|put put|set set|shot shoot|struck strike|threw throw|came come|went go|gone go|did do|done do|got get|sold sell|sang sing|sung sing|rode ride|fell fall|drove drive|broke break|broken break|wore wear|shook shake|bit bite|hid hide|fled flee|wept weep|swept sweep|stung sting|
  began begin|begun begin|forgot forget|forgave forgive`
    .split(/[|\n]\s*/)
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

/** Whether WordNet has a verb or a noun in this form. */
export function isBase(word: string, kind: 'verb' | 'noun'): boolean {
  return (kind === 'verb' ? verbs : nouns).has(word);
}

/** The kind of doing that a form of a verb stands for: communication, cognition, emotion, … */
export function verbSense(norm: string): string | undefined {
  return senseOf(verbs, norm);
}

/** The kind of thing that a noun stands for: communication, cognition, person, … */
export function nounSense(norm: string): string | undefined {
  return senseOf(nouns, norm);
}

/** Whether a noun stands for one person: "headmaster". */
export function isPersonNoun(norm: string): boolean {
  return !norm.endsWith('s') && (nounSense(norm) === 'person' || WORKER.test(norm));
}

/** "stallholder", "innkeeper" */
const WORKER = /.{3}(?:ologist|ographer|iatrist|holder|keeper|worker|maker|owner|seller|driver|woman)$/;

function senseOf(senses: ReadonlyMap<string, string>, norm: string): string | undefined {
  for (const lemma of lemmasOf(norm)) {
    const sense = senses.get(lemma);
    if (sense !== undefined) return sense;
  }
  return undefined;
}

/** What a word may be a form of, the likeliest first. */
export function lemmasOf(norm: string): string[] {
  const irregular = IRREGULAR.get(norm);
  if (irregular !== undefined) return [irregular];
  const stem = norm.replace(/(?:ing|ed|s)$/, '');
  if (stem === norm) return [norm];
  return [
    norm,
    stem,
    `${stem}e`,
    stem.replace(/i$/, 'y'),
    stem.replace(/(.)\1$/, '$1'),
    stem.replace(/e$/, ''),
    stem.replace(/ie$/, 'y'),
  ];
}
