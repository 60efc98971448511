import type { Scene } from '../../types.ts';
import type { Fragment } from '../rule.ts';
import { normAt } from '../vocabulary.ts';
import type { Candidate } from './candidates.ts';
import { reportFeatures } from './report-features.ts';
import { bucket, settingOf, TELLING } from './setting.ts';
import type { Setting } from './setting.ts';

/** Names of what speaks for or against each candidate; a weight belongs to each name. */
export function featuresOf(fragment: Fragment, scene: Scene, candidates: readonly Candidate[]): string[][] {
  const setting = settingOf(fragment, scene);
  return candidates.map((candidate) => {
    if (candidate.report !== null) return reportFeatures(candidate, candidate.report, fragment, scene, setting);
    if (candidate.place === 'continues') return continuedFeatures(candidate, fragment, setting);
    if (candidate.place === 'nobody' || candidate.place === 'unknown')
      return absentFeatures(candidate, fragment, scene, setting);
    return mentionFeatures(candidate, fragment, setting);
  });
}

function continuedFeatures({ earlier }: Candidate, fragment: Fragment, setting: Setting): string[] {
  const previous = earlier!;
  const gap = String(fragment.paragraph - previous.fragment.paragraph);
  const same =
    previous.fragment.sentence === fragment.sentence
      ? 'same'
      : previous.fragment.sentence === fragment.sentence - 1
        ? 'next'
        : 'far';
  const cue =
    previous.cue === null
      ? 'none'
      : previous.cue.start < previous.fragment.start
        ? 'before'
        : previous.cue.start > fragment.start
          ? 'over'
          : 'after';
  return [
    'con',
    `con g${gap} ${String(setting.alone)}`,
    `con g${gap} ${same}`,
    `con g${gap} ${same} c${setting.cues}`,
    `con ${same} cue ${cue}`,
    `con ${same} cue ${cue} b${setting.before}`,
    `con ${String(setting.alone)} cue ${cue} g${gap}`,
    `con closed ${String(previous.fragment.stretch.closed)} g${gap} ${String(setting.alone)}`,
    `con chain ${String(previous.continues)} g${gap}`,
    `con l${setting.length} ${String(setting.alone)}`,
    `con l${setting.length} ${same}`,
    `con o${setting.opening} e${setting.ending}`,
    `con b${setting.before} ${same}`,
    `con a${setting.afterPos}`,
    `con caps ${setting.capitals}`,
    `con before ${previous.fragment.words > 8 ? 'long' : previous.fragment.words > 3 ? 'mid' : 'short'} ${same}`,
    `con null ${String(previous.source === null)}`,
  ];
}

function absentFeatures({ place: p }: Candidate, fragment: Fragment, scene: Scene, setting: Setting): string[] {
  const around = normAt(scene, fragment.from - 1) === '(' || normAt(scene, fragment.to) === ')';
  const beforeTwo = normAt(scene, fragment.from - 2);
  return [
    p,
    `${p} l${setting.length}`,
    `${p} l${setting.length} e${setting.ending}`,
    `${p} l${setting.length} c${setting.cues}`,
    `${p} l${setting.length} o${setting.opening}`,
    `${p} caps ${setting.capitals}`,
    `${p} caps ${setting.capitals} b${setting.before}`,
    `${p} caps ${setting.capitals} l${setting.length}`,
    `${p} b${setting.before}`,
    `${p} b${setting.before} o${setting.opening}`,
    `${p} b${setting.before} c${setting.cues}`,
    `${p} bp${setting.beforePos} a${setting.afterPos}`,
    `${p} bb${TELLING.has(beforeTwo) ? beforeTwo : ''}`,
    `${p} a${setting.after === ',' || setting.after === '.' || setting.after === ')' ? setting.after : setting.afterPos}`,
    `${p} a${setting.afterPos} e${setting.ending}`,
    `${p} c${setting.cues}`,
    `${p} alone ${String(setting.alone)} l${setting.length}`,
    `${p} single ${String(setting.single)}`,
    `${p} paren ${String(around)}`,
    `${p} closed ${String(fragment.stretch.closed)}`,
  ];
}

function mentionFeatures({ place: p, source }: Candidate, fragment: Fragment, setting: Setting): string[] {
  const kind = source?.kind ?? 'none';
  const gap = source === null ? '' : bucket(Math.abs(fragment.from - source.to), [1, 3, 8, 15]);
  return [
    p,
    `${p} ${kind}`,
    `${p} ${kind} alone ${String(setting.alone)}`,
    `${p} gap ${gap}`,
    `${p} gap ${gap} ${kind}`,
    `${p} c${setting.cues}`,
    `${p} c${setting.cues} ${kind}`,
    `${p} b${setting.before}`,
    `${p} b${setting.before} c${setting.cues}`,
    `${p} l${setting.length}`,
    `${p} l${setting.length} e${setting.ending}`,
    `${p} caps ${setting.capitals}`,
    `${p} o${setting.opening}`,
    `${p} bp${setting.beforePos}`,
  ];
}
