/** A row of features with the weight of the example. Every row is one whose answer is "yes". */
export interface Row {
  features: readonly number[]
  weight: number
}

const ROUNDS = 25

/**
 * Coefficients of a logistic regression without intercept whose every example says "yes": for antisymmetric features
 * each example stands for its mirror image as well. Newton's method with a ridge penalty on features scaled to a root
 * mean square of one.
 */
export function logistic(rows: readonly Row[], ridge: number): number[] {
  const width = rows[0]?.features.length ?? 0
  const scale = Array.from({ length: width }, (_, at) => {
    const squares = rows.reduce((sum, { features }) => sum + (features[at] ?? 0) ** 2, 0)
    return Math.sqrt(squares / rows.length) || 1
  })
  const scaled = rows.map(({ features, weight }) => ({
    features: features.map((value, at) => value / (scale[at] ?? 1)),
    weight,
  }))
  let coefficients = new Array<number>(width).fill(0)
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = coefficients.map((value) => -ridge * value)
    const curvature = coefficients.map((_, i) => coefficients.map((__, j) => (i === j ? ridge : 0)))
    for (const { features, weight } of scaled) {
      const doubt = 1 / (1 + Math.exp(dot(features, coefficients)))
      features.forEach((x, i) => {
        if (x === 0) return
        gradient[i] = (gradient[i] ?? 0) + weight * doubt * x
        const row = curvature[i]
        if (row)
          features.forEach((y, j) => {
            row[j] = (row[j] ?? 0) + weight * doubt * (1 - doubt) * x * y
          })
      })
    }
    const step = solve(curvature, gradient)
    coefficients = coefficients.map((value, at) => value + (step[at] ?? 0))
    if (Math.max(...step.map(Math.abs)) < 1e-7) break
  }
  return coefficients.map((value, at) => value / (scale[at] ?? 1))
}

export function dot(x: readonly number[], y: readonly number[]): number {
  return x.reduce((sum, value, at) => sum + value * (y[at] ?? 0), 0)
}

/** Solves a positive definite system by Gaussian elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0])
  const size = rows.length
  rows.forEach((pivot, at) => {
    for (const row of rows.slice(at + 1)) {
      const factor = (row[at] ?? 0) / (pivot[at] ?? 1)
      for (let j = at; j <= size; j++) row[j] = (row[j] ?? 0) - factor * (pivot[j] ?? 0)
    }
  })
  const solution = new Array<number>(size).fill(0)
  for (let i = size - 1; i >= 0; i--) {
    const row = rows[i] ?? []
    let rest = row[size] ?? 0
    for (let j = i + 1; j < size; j++) rest -= (row[j] ?? 0) * (solution[j] ?? 0)
    solution[i] = rest / (row[i] ?? 1)
  }
  return solution
}
