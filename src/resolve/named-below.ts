import { speaking } from './pronouns.ts';
import type { Attribution, Mention, Scene, Speaker, Span } from '../types.ts';

/** The paragraphs in which a report tells in short what it goes on to tell in full. */
const LEAD_PARAGRAPHS = 3;
const LEAST_WORDS = 3;
/** Places where the same words are looked at. */
const MOST_PLACES = 4;

/** A lead gives a nameless person words that a later paragraph gives somebody named: she is who is meant. Parallel to `attributions`. */
export function withNamesFromBelow(
  scene: Scene,
  attributions: readonly Attribution[],
  speakers: readonly Speaker[],
): Speaker[] {
  const lead = scene.paragraphs[LEAD_PARAGRAPHS]?.start ?? scene.article.text.length;
  const named: Speaker[] = [];
  for (const [at, { source, quotation }] of attributions.entries()) {
    const speaker = speakers[at]!;
    const mayBe = speaker.name === null && quotation.content[0]!.start < lead && mayBeNamedBelow(scene, source);
    named.push((mayBe ? namedBelow(scene, quotation.content, attributions, speakers) : undefined) ?? speaker);
  }
  return named;
}

/** Nobody, or "a judge", "one resident", as somebody is called before she is named. */
function mayBeNamedBelow({ tokens }: Scene, source: Mention | null): boolean {
  return source === null || (source.kind === 'description' && /^(?:an?|one)$/.test(tokens[source.from]!.norm));
}

function namedBelow(
  scene: Scene,
  content: readonly Span[],
  attributions: readonly Attribution[],
  speakers: readonly Speaker[],
): Speaker | undefined {
  const { article, stretches } = scene;
  const words = stretches
    .filter(({ start, end }) => content.some((span) => span.start <= start && end <= span.end))
    .map(({ inner }) => article.text.slice(inner.start, inner.end).replace(/[,.!?]$/, ''))
    .find((inner) => inner.split(' ').length >= LEAST_WORDS);
  if (words === undefined) return undefined;
  let place = content.at(-1)!.end;
  for (let places = 0; places < MOST_PLACES; places++) {
    place = article.text.indexOf(words, place + 1);
    if (place < 0) return undefined;
    const speaker = speakers[attributions.findIndex(({ quotation }) => holds(quotation.content, place))];
    if (speaker?.kind === 'person' && speaker.name !== null) return speaking(speaker, 'repetition');
  }
  return undefined;
}

function holds(content: readonly Span[], place: number): boolean {
  return content.some(({ start, end }) => start <= place && place < end);
}
