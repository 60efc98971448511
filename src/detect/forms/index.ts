import type { Form } from './form.ts';
import { accordingTo } from './according-to.ts';
import { asClause } from './as-clause.ts';
import { bareClause } from './bare-clause.ts';
import { frontedClause } from './fronted-clause.ts';
import { judgedObject } from './judged-object.ts';
import { nounClause } from './noun-clause.ts';
import { thatClause } from './that-clause.ts';
import { wantedAction } from './wanted-action.ts';

/** In order of precision: the first form that finds something wins. */
export const forms: readonly Form[] = [
  accordingTo,
  asClause,
  thatClause,
  frontedClause,
  bareClause,
  judgedObject,
  wantedAction,
  nounClause,
];
