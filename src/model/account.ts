import { z } from 'zod'

/** What may be done: read everything; add and remove sources; decide. */
export const Scope = z.enum(['read', 'write', 'decide'])
export type Scope = z.infer<typeof Scope>

/** Who a request is by, beyond the machine that the library lies on. */
export const Principal = z.object({ account: z.string(), scopes: z.array(Scope) })
export type Principal = z.infer<typeof Principal>

/** A person's account, without its password. */
export const Account = Principal.extend({
  /** ISO 8601 instant. */
  made: z.string(),
})
export type Account = z.infer<typeof Account>

/** A program's token, without its secret. */
export const Token = Account.extend({
  id: z.string(),
  /** What it is for, in words. */
  label: z.string(),
  expires: z.string(),
})
export type Token = z.infer<typeof Token>
