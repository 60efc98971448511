import type { Option } from '../../rank/features.ts';
import type { Scene } from '../../types.ts';
import type { Fragment } from '../rule.ts';
import type { Candidate, Place } from './candidates.ts';
import type { Field, Values } from './fields.ts';
import { reportValues, shareBand, sourceClass } from './report-values.ts';
import { reportsWithin } from '../vocabulary.ts';
import { bucket, settingOf } from './setting.ts';

/** Candidates as the model sees them. */
export function optionsOf(fragment: Fragment, scene: Scene, candidates: readonly Candidate[]): Option<Field, Place>[] {
  const shared: Values = {
    ...settingOf(fragment, scene),
    belief: likeliest(candidates),
    taken: takers(fragment, scene),
    most: mostClaimed(fragment, scene),
  };
  return candidates.map((candidate) => ({ group: candidate.place, own: valuesOf(candidate, fragment, scene), shared }));
}

function valuesOf(candidate: Candidate, fragment: Fragment, scene: Scene): Values {
  if (candidate.report !== null) return reportValues(candidate, candidate.report, fragment, scene);
  if (candidate.earlier !== null) return continuedValues(candidate, fragment, scene);
  if (candidate.source === null) return {};
  const { source, rank } = candidate;
  return {
    source: sourceClass(scene, source),
    distance: bucket(Math.abs(fragment.from - source.to), [1, 3, 8, 15]),
    rank,
  };
}

/** How sure the likeliest cue of the fragment's sentence is: what stands against there being none. */
function likeliest(candidates: readonly Candidate[]): number {
  let most = 0;
  for (const { place, report } of candidates)
    if (report !== null && (place === 'before' || place === 'after')) most = Math.max(most, report.belief);
  return bucket(most, [0, 0.1, 0.3, 0.6, 0.85, 0.95]);
}

/** How much any cue of the sentence claims the fragment, by the sequence models. */
function mostClaimed(fragment: Fragment, scene: Scene): number {
  const { from, to } = scene.sentences[fragment.sentence]!;
  let most = 0;
  for (const { index } of reportsWithin(scene, from, to)) {
    const finding = scene.findings.get(index);
    if (finding !== undefined)
      most = Math.max(most, finding.belief * (finding.contentShares[fragment.from - from] ?? 0));
  }
  return shareBand(most);
}

/** The forms in which cues take words that the fragment is among. */
function takers({ start, end }: Fragment, scene: Scene): string {
  const forms = new Set<string>();
  for (const { form, content } of scene.reported.values())
    if (content.some((span) => span.start < end && start < span.end)) forms.add(form);
  return [...forms].join('+');
}

function continuedValues({ earlier, source }: Candidate, fragment: Fragment, scene: Scene): Values {
  const previous = earlier!;
  const { sentence, start } = previous.fragment;
  const cue = previous.cue;
  return {
    paragraphs: fragment.paragraph - previous.fragment.paragraph,
    same: sentence === fragment.sentence ? 'same' : sentence === fragment.sentence - 1 ? 'next' : 'far',
    cue: cue === null ? 'none' : cue.start < start ? 'before' : cue.start > fragment.start ? 'over' : 'after',
    closed: previous.fragment.stretch.closed ? 1 : 0,
    chain: previous.continues ? 1 : 0,
    size: bucket(previous.fragment.words, [3, 8]),
    source: source === null ? 'none' : sourceClass(scene, source),
  };
}
