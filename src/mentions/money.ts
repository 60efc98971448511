import { askedOnce } from '../text/forms.ts';
import type { Token } from '../types.ts';

const isSum = askedOnce((norm) =>
  /^(?:dhs?|rs|u?shs?|k(?:e|sh)s?|tk|nis|sr|qr|gh|lkr|n|r)\d+(?:[.,]\d+)*(?:m|bn|k|tr)?$/.test(norm),
);

/** Whether nothing but a sum such as "Dh180,000", "Rs500" or "N6m" stands in a range; without a mark or a unit one capital before digits may be a body or a road. */
export function isMoney(tokens: readonly Token[], from: number, to: number): boolean {
  const sum = tokens[from]!;
  if (to - from !== 1 || !isSum(sum)) return false;
  return sum.norm.length > 3 && !/^[nr]\d+$/.test(sum.norm);
}
