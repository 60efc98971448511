import type { Act, Attribution, Mention, Scene, Speaker } from '../types.ts';
import { beforeCue } from './before-cue.ts';
import { headOf } from './head.ts';
import { describing, goesOnAs, isIntroduced, isStranger } from './strangers.ts';
import { foundIn } from './within-words.ts';
import { isSaid } from '../lexicon/acts.ts';
import { withNamesFromBelow } from './named-below.ts';
import { peopleOf } from './people.ts';
import type { Entity, People } from './people.ts';
import { isAnswer, isQuestion } from './answers.ts';
import { genderOf, speaking, unnamed } from './pronouns.ts';
import type { Gender } from './gender.ts';
import type { Discourse } from './pronouns.ts';
import { isThing, speakerOf } from './meaning.ts';
import { labelled } from './turn-label.ts';
import { understand } from './understand.ts';

const NOBODY_NAMED = unnamed(null, 'unknown', 'none');

/** Who each attribution's source stands for, by the fullest name that the article gives; parallel to `attributions`. Unknown stays unknown. */
export function resolveSpeakers(scene: Scene, attributions: readonly Attribution[]): Speaker[] {
  const listener = new Listener(scene);
  const speakers: Speaker[] = [];
  for (const attribution of attributions) speakers.push(listener.speakerOf(attribution));
  return withNamesFromBelow(scene, attributions, speakers);
}

/** Hears an article's attributions in their order, and keeps in mind who spoke and who was meant. */
class Listener {
  readonly #scene: Scene;
  readonly #people: People;
  readonly #meanings = new Map<Mention, Entity>();
  readonly #strangers = new Map<string, Mention>();
  #last: Entity | null = null;
  #stranger: Mention | null = null;
  /** The stranger’s, once a pronoun has shown it. */
  #gender: Gender = null;
  #thing: { readonly speaker: Speaker; readonly sentence: number } | null = null;
  #question: Attribution | null = null;
  /** How many mentions were read. */
  #read = 0;

  constructor(scene: Scene) {
    this.#scene = scene;
    this.#people = peopleOf(scene);
  }

  speakerOf(attribution: Attribution): Speaker {
    const scene = this.#scene;
    const source = beforeCue(scene, attribution);
    if (source === null) return NOBODY_NAMED;
    const discourse = this.#discourseAt(attribution);
    for (; (scene.mentions[this.#read]?.end ?? Infinity) <= source.start; this.#read++)
      understand(discourse, scene.mentions[this.#read]!, this.#meanings);
    if (this.#isStranger(source)) return unnamed(describing(scene, this.#stranger!), 'person', 'pronoun');
    const isIt = scene.tokens[source.from]!.norm === 'it';
    if (isIt && this.#thing !== null && source.sentence - this.#thing.sentence < 3)
      return speaking(this.#thing.speaker, 'pronoun');
    const { words, act } = attribution;
    const found =
      labelled(scene, this.#people, attribution) ??
      (words === null ? undefined : foundIn(discourse, words)) ??
      speakerOf(discourse, source);
    const speaker = 'entity' in found ? speaking(found.entity, found.by) : found.speaker;
    if ('entity' in found) this.#last = found.entity;
    if ('entity' in found && found.entity.kind === 'organization') this.#meanings.set(source, found.entity);
    this.#remember(source, act, 'entity' in found, speaker);
    return speaker;
  }

  /** Whether a pronoun goes on from who spoke without a name; once that was “he” it is not “she”. */
  #isStranger(source: Mention): boolean {
    const gender = genderOf(this.#scene, source);
    if (this.#stranger === null || !goesOnAs(this.#scene, this.#people, source, this.#stranger)) return false;
    if (gender !== null && this.#gender !== null && gender !== this.#gender) return false;
    this.#gender ??= gender;
    return true;
  }

  #discourseAt(attribution: Attribution): Discourse {
    const { quotation } = attribution;
    const asked = this.#question !== null && isAnswer(this.#scene, this.#question, attribution);
    this.#question = isQuestion(this.#scene, quotation) ? attribution : null;
    return {
      scene: this.#scene,
      people: this.#people,
      meanings: this.#meanings,
      strangers: this.#strangers,
      last: this.#last,
      content: quotation.content,
      asker: asked ? this.#last : null,
    };
  }

  /** Who has no name may go on as "he" or "it". */
  #remember(source: Mention, act: Act, isNamed: boolean, speaker: Speaker): void {
    const scene = this.#scene;
    // Of who only thinks or feels less is known where others are asked for; the same must speak all the same.
    const isNew = isSaid(act) && !isNamed && speaker.name === null && isStranger(scene, source);
    this.#stranger = isNew ? source : null;
    this.#gender = null;
    this.#thing = !isNamed && isThing(scene, source) ? { speaker, sentence: source.sentence } : null;
    if (isNew && isIntroduced(scene, source)) this.#strangers.set(headOf(scene, source), source);
  }
}
