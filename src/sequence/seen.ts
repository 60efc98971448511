import type { Scene } from '../types.ts';
import { cueRunsOf, sharesOf } from './cue-runs.ts';
import type { CueRun } from './cue-runs.ts';
import { fillFields } from './fields.ts';
import type { Model } from './model.ts';
import { fillSeen } from './relative.ts';
import { sheetOf } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import { unitsOf } from './units.ts';
import type { Units } from './units.ts';

/** A scene as the first model leaves it. */
export interface Seen {
  readonly units: Units;
  /** What each unit shows, what the model believes of it included. */
  readonly sheet: Sheet;
  /** The likely cues of each sentence. */
  readonly runs: readonly (readonly CueRun[])[];
}

export function seenBy(model: Model, scene: Scene): Seen {
  const { units, sheet } = shownBy(scene);
  const shares = sharesOf(units, sheet, model);
  fillSeen(units, shares, sheet);
  return { units, sheet, runs: cueRunsOf(units, shares) };
}

/** The units of a scene and what each shows by itself. */
export function shownBy(scene: Scene): Pick<Seen, 'units' | 'sheet'> {
  const units = unitsOf(scene);
  const sheet = sheetOf(units);
  fillFields(scene, units, sheet);
  return { units, sheet };
}
