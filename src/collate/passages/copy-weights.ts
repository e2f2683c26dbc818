/** Made by `node training/copies/train.ts`: of the measures in their order. */
export const COPY_WEIGHTS: readonly number[] = [-7.222, 7.713, 0.884, 4.634, 5.995, -2.599, -7.303]
