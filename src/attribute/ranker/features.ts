import { reportsWithin } from '../../detect/reports-within.ts';
import type { Option } from '../../rank/features.ts';
import type { Scene } from '../../types.ts';
import type { Decision, Fragment } from '../rule.ts';
import type { Candidate, Place } from './candidates.ts';
import { AT, rankerFeatures } from './fields.ts';
import type { Field, Values } from './fields.ts';
import { reportView, shareBand, sourceClass } from './report-view.ts';
import { bucket, settingOf } from './setting.ts';

/** Candidates as the model sees them. */
export function optionsOf(fragment: Fragment, scene: Scene, candidates: readonly Candidate[]): Option<Field, Place>[] {
  const shared = settingOf(fragment, scene);
  shared[AT.belief] = likeliest(candidates);
  shared[AT.taken] = takers(fragment, scene);
  shared[AT.most] = mostClaimed(fragment, scene);
  return candidates.map((candidate) => ({ group: candidate.place, own: viewOf(candidate, fragment, scene), shared }));
}

function viewOf(candidate: Candidate, fragment: Fragment, scene: Scene): Values {
  if (candidate.report !== null) return reportView(candidate, candidate.report, fragment, scene);
  if (candidate.earlier !== null) return continuedView(candidate, candidate.earlier, fragment, scene);
  const { source, rank } = candidate;
  const view = rankerFeatures.view();
  if (source === null) return view;
  view[AT.source] = sourceClass(scene, source);
  view[AT.distance] = bucket(Math.abs(fragment.from - source.to), DISTANCES);
  view[AT.rank] = rank;
  return view;
}

const DISTANCES = [1, 3, 8, 15];

/** How sure the likeliest cue of the fragment's sentence is: what stands against there being none. */
function likeliest(candidates: readonly Candidate[]): number {
  let most = 0;
  for (const { place, report } of candidates)
    if (report !== null && (place === 'before' || place === 'after')) most = Math.max(most, report.belief);
  return bucket(most, BELIEFS);
}

const BELIEFS = [0, 0.1, 0.3, 0.6, 0.85, 0.95];

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
function takers({ start, end, sentence }: Fragment, scene: Scene): string {
  const forms = new Set<string>();
  const { from, to } = scene.sentences[sentence]!;
  for (const { index } of reportsWithin(scene, from, to)) {
    const reported = scene.reported.get(index);
    if (reported?.content.some((span) => span.start < end && start < span.end) === true) forms.add(reported.form);
  }
  return [...forms].join('+');
}

function continuedView({ source }: Candidate, previous: Decision, fragment: Fragment, scene: Scene): Values {
  const { sentence, start, stretch, words } = previous.fragment;
  const { cue } = previous;
  const view = rankerFeatures.view();
  view[AT.paragraphs] = fragment.paragraph - previous.fragment.paragraph;
  view[AT.same] = sentence === fragment.sentence ? 'same' : sentence === fragment.sentence - 1 ? 'next' : 'far';
  view[AT.cue] = cue === null ? 'none' : cue.start < start ? 'before' : cue.start > fragment.start ? 'over' : 'after';
  view[AT.closed] = stretch.closed ? 1 : 0;
  view[AT.chain] = previous.continues ? 1 : 0;
  view[AT.size] = bucket(words, SIZES);
  view[AT.source] = source === null ? 'none' : sourceClass(scene, source);
  return view;
}

const SIZES = [3, 8];
