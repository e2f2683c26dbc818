import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

/** OWASP, Password Storage Cheat Sheet: scrypt with N = 2^15, r = 8, p = 3, which takes 32 MiB. */
const COST = { ln: 15, r: 8, p: 3 } as const
const BYTES = 32

const derive = promisify<string, Uint8Array, number, ScryptOptions, Buffer>(scrypt)

/** A password's hash in the PHC string format, with a salt of its own. */
export async function hashed(password: string): Promise<string> {
  const salt = randomBytes(16)
  const { ln, r, p } = COST
  const key = await keyOf(password, salt, COST)
  return `$scrypt$ln=${ln},r=${r},p=${p}$${base64(salt)}$${base64(key)}`
}

/** Whether a password is the one that was hashed; takes the same time whatever it is. */
export async function isPassword(password: string, hash: string): Promise<boolean> {
  const found = /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([\w+/]+)\$([\w+/]+)$/.exec(hash)
  const [, ln, r, p, salt = '', key = ''] = found ?? []
  if (found === null) return false
  const made = await keyOf(password, Buffer.from(salt, 'base64'), {
    ln: Number(ln),
    r: Number(r),
    p: Number(p),
  })
  const kept = Buffer.from(key, 'base64')
  return kept.length === made.length && timingSafeEqual(kept, made)
}

/** A hash that no password has: to spend the same time where there is no such account. */
export const NOBODY = `$scrypt$ln=${COST.ln},r=${COST.r},p=${COST.p}$${base64(Buffer.alloc(16))}$${base64(Buffer.alloc(BYTES))}`

async function keyOf(
  password: string,
  salt: Uint8Array,
  { ln, r, p }: { ln: number; r: number; p: number },
): Promise<Buffer> {
  const N = 2 ** ln
  // NIST SP 800-63B-4, 3.1.1.2: normalised before it is hashed, so that the keyboard does not matter.
  return await derive(password.normalize('NFKC'), salt, BYTES, { N, r, p, maxmem: 256 * N * r })
}

/** Without padding, as the PHC string format wants it. */
function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64').replace(/=+$/, '')
}
