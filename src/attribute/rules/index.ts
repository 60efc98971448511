import type { Rule } from '../../types.ts';
import { ranked } from './ranked.ts';

export const rules: readonly Rule[] = [ranked];
