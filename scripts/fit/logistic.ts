const STEPS = 30;

/**
 * Weights of a logistic regression with the highest likelihood. Rows hold their own 1 for the bias.
 * Source: iteratively reweighted least squares (Newton's method).
 */
export function fitLogistic(rows: readonly (readonly number[])[], right: readonly boolean[]): number[] {
  const width = rows[0]?.length ?? 0;
  let weights = new Array<number>(width).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const slopes = new Array<number>(width).fill(0);
    const bends = Array.from({ length: width }, () => new Array<number>(width).fill(0));
    rows.forEach((row, at) => {
      const share = 1 / (1 + Math.exp(-dot(row, weights)));
      row.forEach((value, i) => {
        slopes[i]! += ((right[at] === true ? 1 : 0) - share) * value;
        row.forEach((other, j) => (bends[i]![j]! += share * (1 - share) * value * other));
      });
    });
    const change = solved(bends, slopes);
    weights = weights.map((weight, i) => weight + change[i]!);
  }
  return weights.map((weight) => Math.round(weight * 1000) / 1000);
}

function dot(left: readonly number[], right: readonly number[]): number {
  return left.reduce((sum, value, i) => sum + value * right[i]!, 0);
}

/** Solves a system of linear equations. Source: Gaussian elimination with pivots. */
function solved(matrix: readonly (readonly number[])[], values: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, values[i]!]);
  rows.forEach((_, at) => {
    const pivot = rows.slice(at).reduce((best, row) => (Math.abs(row[at]!) > Math.abs(best[at]!) ? row : best));
    rows[rows.indexOf(pivot)] = rows[at]!;
    rows[at] = pivot;
    for (const row of rows) {
      if (row === pivot) continue;
      const factor = row[at]! / pivot[at]!;
      pivot.forEach((value, i) => (row[i]! -= factor * value));
    }
  });
  return rows.map((row, at) => row.at(-1)! / row[at]!);
}
