const IS_LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1

/** The codes of a text's words as they are kept: 4 bytes each, the lowest first. */
export function bytesOf(codes: Uint32Array): Uint8Array {
  return new Uint8Array(ordered(codes.slice()).buffer)
}

export function codesOf(bytes: Uint8Array): Uint32Array {
  return ordered(new Uint32Array(Uint8Array.from(bytes).buffer))
}

/** In the machine's order of bytes from the kept one, or the other way. */
function ordered(codes: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  if (!IS_LITTLE_ENDIAN) Buffer.from(codes.buffer).swap32()
  return codes
}
