import { askedOnce } from '../text/forms.ts';
import { singleSpaced } from '../text/single-spaced.ts';
import { mentionFrom } from '../mentions/places.ts';
import { occasions, outletWords, platforms } from '../lexicon/media.ts';
import type { Attribution, Mention, Scene } from '../types.ts';
import { tokenFrom } from '../attribute/join.ts';
import { isUpper } from '../text/words.ts';
import { justBefore } from '../text/just-before.ts';

/** Where something was said and to whom. */
export interface Setting {
  readonly medium: string | null;
  readonly addressee: string | null;
}

const NOWHERE: Setting = { medium: null, addressee: null };
/** Words that may lead to an addressee or a medium, and how. */
const LEADS = new Map<string, 'tells' | 'via' | 'speaking'>([
  ...'told tell tells telling informed assured reminded warned asked'
    .split(' ')
    .map((word) => [word, 'tells'] as const),
  ...'on in at during via through to'.split(' ').map((word) => [word, 'via'] as const),
  ['speaking', 'speaking'],
]);

const isLead = askedOnce((norm) => LEADS.has(norm));

/** Reads medium and addressee from the words around a cue, outside quotation marks. */
export function settingOf(scene: Scene, { cue, quotation }: Attribution): Setting {
  if (cue === null) return NOWHERE;
  const head = tokenFrom(scene, cue.start);
  const sentence = scene.sentences[scene.tokens[head]?.sentence ?? -1];
  if (sentence === undefined) return NOWHERE;
  const inContent = (at: number): boolean =>
    (scene.quotedBy[at] ?? -1) >= 0 ||
    quotation.content.some(
      ({ start, end }) => start <= (scene.tokens[at]?.start ?? -1) && (scene.tokens[at]?.end ?? 0) <= end,
    );
  let medium: string | null = null;
  let addressee: string | null = null;
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = scene.tokens[i]!;
    if (!isLead(token) || inContent(i)) continue;
    const { norm } = token;
    const lead = LEADS.get(norm);
    const object = mentionFrom(scene, i + 1);
    if (lead === 'tells' && i >= head - 2 && object !== undefined) addressee ??= named(scene, object);
    if (lead === 'speaking' && scene.tokens[i + 1]?.norm === 'to') addressee ??= addressed(scene, i + 2);
    if (lead === 'tells' && object !== undefined) medium ??= outletName(scene, object);
    if (lead === 'via') medium = better(medium, mediumAt(scene, i + 1));
    if (
      norm === 'to' &&
      (justBefore(scene.tokens, i)?.norm === 'according' || justBefore(scene.tokens, i)?.norm === 'speaking')
    )
      medium = better(medium, outletAt(scene, i + 1));
  }
  return { medium, addressee };
}

function addressed(scene: Scene, at: number): string | null {
  const mention = mentionFrom(scene, at);
  return mention === undefined ? null : named(scene, mention);
}

function named(scene: Scene, mention: Mention): string {
  return singleSpaced(scene.article.text.slice(mention.start, mention.end)).replace(/^the /i, '');
}

/** A named medium tells more than a kind of occasion. */
function better(old: string | null, found: string | null): string | null {
  if (found === null || (old !== null && !occasions.has(old))) return old;
  return old !== null && occasions.has(found) ? old : found;
}

function mediumAt(scene: Scene, at: number): string | null {
  const two = `${scene.tokens[at]?.norm ?? ''} ${scene.tokens[at + 1]?.norm ?? ''}`;
  const platform = platforms.get(two) ?? platformAt(scene, at);
  if (platform !== undefined) return platform;
  const mention = mentionFrom(scene, at);
  if (mention === undefined) return null;
  return outletName(scene, mention) ?? occasionName(scene, mention);
}

/** "X" and "Medium" are words too: only with their capital. */
function platformAt(scene: Scene, at: number): string | undefined {
  const token = scene.tokens[at];
  return token !== undefined && isUpper(token.text) ? platforms.get(token.norm) : undefined;
}

function outletAt(scene: Scene, at: number): string | null {
  const mention = mentionFrom(scene, at);
  return mention === undefined ? null : outletName(scene, mention);
}

function outletName(scene: Scene, mention: Mention): string | null {
  const last = justBefore(scene.tokens, mention.to);
  const first = mention.name === null ? undefined : scene.tokens[tokenFrom(scene, mention.name.start)];
  if (mention.name === null || last === undefined || first === undefined) return null;
  const owner = scene.article.text.slice(mention.name.start, mention.name.end).replace(/^the /i, '');
  return outletWords.has(last.norm) || outletWords.has(first.norm) ? owner : null;
}

function occasionName(scene: Scene, mention: Mention): string | null {
  const words = scene.tokens.slice(mention.from, mention.to).map((token) => token.norm);
  return [words.slice(-2).join(' '), words.at(-1) ?? ''].find((name) => occasions.has(name)) ?? null;
}
