import { personNouns } from '../lexicon/heads.ts';
import { changed } from '../mentions/changed.ts';
import { nameIn } from '../mentions/names.ts';
import type { Mention, Scene } from '../types.ts';

/** Names inside longer phrases: an owner’s, and that of the body in which somebody without a name has an office. */
export function namedWithin(scene: Scene): Mention[] {
  const found: Mention[] = [];
  for (const mention of scene.mentions) {
    if (mention.to - mention.from < 4) continue;
    const named = possessorIn(scene, mention) ?? (mention.kind === 'description' ? bodyIn(scene, mention) : null);
    // One word alone would tell nothing new.
    if (named?.name && /\s/.test(scene.article.text.slice(named.name.start, named.name.end))) found.push(named);
  }
  return found;
}

/** "Ana Ruiz" in "Ana Ruiz’s ruling council" */
export function possessorIn(scene: Scene, mention: Mention): Mention | null {
  let mark = mention.from + 1;
  while (mark < mention.to && scene.tokens[mark]!.norm !== "'s") mark++;
  return mark < mention.to ? part(scene, mention, mention.from, mark) : null;
}

/** "Jute Sellers Association" in "the chairman of the Jute Sellers Association", "Ana Ruiz" in "a bench of Justice Ana Ruiz" */
function bodyIn(scene: Scene, mention: Mention): Mention | null {
  let of = mention.from + 1;
  while (of < mention.to - 2 && scene.tokens[of]!.norm !== 'of') of++;
  if (of >= mention.to - 2) return null;
  const { norm } = scene.tokens[of - 1]!;
  if (!personNouns.has(norm) && norm !== 'bench' && norm !== 'panel') return null;
  return part(scene, mention, of + 1, mention.to);
}

/** A part of a mention with a name; null where it has none. */
function part({ tokens }: Scene, mention: Mention, from: number, to: number): Mention | null {
  const name = nameIn(tokens, from, to);
  if (name === null) return null;
  const { start } = tokens[from]!;
  return changed(mention, { kind: 'name', from, start, to, end: tokens[to - 1]!.end, name });
}
