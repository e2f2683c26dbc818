/** Documents of a block, as a power of two: some 10 kB of groups a document are in memory at a time. */
export const BLOCK_BITS = 14
