import { randomBytes } from 'node:crypto'
import { type Account, LibraryError, type Principal, Scope, type Token, UsageError } from '../model/index.ts'
import type { Database } from './database.ts'
import { sha256 } from './key.ts'
import { hashed, isPassword, NOBODY } from './password.ts'

/** NIST SP 800-63B-4, 3.1.1.1: a password that stands alone has at least 15 characters. */
const SHORTEST_PASSWORD = 15
const LONGEST_PASSWORD = 256
const HOUR = 3_600_000
/** A session ends after so long, however much it is used. */
const SESSION = 7 * 24 * HOUR
const TOKEN_MARK = 'stemma_'

/**
 * People's accounts, their sessions, and tokens for programs. Secrets are random and shown once; of them, and of passwords, only
 * hashes are kept. Instants are the caller's.
 */
export class Accounts {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  /** All accounts, by name. */
  async list(): Promise<Account[]> {
    const rows = await this.#database.selectFrom('accounts').selectAll().orderBy('name').execute()
    return rows.map(({ name, scopes, made }) => ({ account: name, scopes: scopesOf(scopes), made }))
  }

  /** @throws UsageError `bad-account`, `bad-password`, `account-exists`. */
  async add(account: string, password: string, scopes: readonly Scope[], at: Date): Promise<void> {
    if (!/^[\p{L}\p{N}][\p{L}\p{N} ._@-]{0,99}$/u.test(account)) throw badAccount(account)
    const { length } = [...password]
    if (length < SHORTEST_PASSWORD || length > LONGEST_PASSWORD) throw badPassword()
    const row = {
      name: account,
      password: await hashed(password),
      scopes: scopes.join(' '),
      made: at.toISOString(),
    }
    const { numInsertedOrUpdatedRows } = await this.#database
      .insertInto('accounts')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow()
    if (numInsertedOrUpdatedRows === 0n) throw accountExists(account)
  }

  /** Removes an account with its sessions and tokens; its decisions stay. Throws LibraryError `unknown-id`. */
  async remove(account: string): Promise<void> {
    const { numDeletedRows } = await this.#database
      .deleteFrom('accounts')
      .where('name', '=', account)
      .executeTakeFirstOrThrow()
    if (numDeletedRows === 0n) throw unknown(account, 'account')
  }

  /** The secret of a new session; undefined where name or password are wrong, after the same time. */
  async signIn(account: string, password: string, at: Date): Promise<string | undefined> {
    const row = await this.#database
      .selectFrom('accounts')
      .selectAll()
      .where('name', '=', account)
      .executeTakeFirst()
    const isRight = await isPassword(password.slice(0, LONGEST_PASSWORD * 2), row?.password ?? NOBODY)
    if (row === undefined || !isRight) return undefined
    await this.#database.deleteFrom('credentials').where('expires', '<', at.toISOString()).execute()
    return await this.#give('session', row.name, '', row.scopes, at, SESSION)
  }

  /** Ends a session. */
  async signOut(secret: string): Promise<void> {
    await this.#database.deleteFrom('credentials').where('hash', '=', sha256(secret)).execute()
  }

  /** The secret of a new token, which may do no more than its account. Throws LibraryError `unknown-id`. */
  async addToken(
    account: string,
    { label, scopes, days }: { label: string; scopes: readonly Scope[]; days: number },
    at: Date,
  ): Promise<string> {
    const of = (await this.list()).find((one) => one.account === account)
    if (of === undefined) throw unknown(account, 'account')
    const allowed = scopes.filter((scope) => of.scopes.includes(scope))
    return await this.#give('token', account, label, allowed.join(' '), at, days * 24 * HOUR)
  }

  /** All tokens, by account and date. */
  async tokens(): Promise<Token[]> {
    const rows = await this.#database
      .selectFrom('credentials')
      .selectAll()
      .where('kind', '=', 'token')
      .orderBy('account')
      .orderBy('made')
      .execute()
    return rows.map(({ hash, account, label, scopes, made, expires }) => ({
      id: hash.slice(0, 12),
      account,
      label,
      scopes: scopesOf(scopes),
      made,
      expires,
    }))
  }

  /** Throws LibraryError `unknown-id`. */
  async removeToken(id: string): Promise<void> {
    if (!/^[0-9a-f]{12}$/.test(id)) throw unknown(id, 'token')
    const { numDeletedRows } = await this.#database
      .deleteFrom('credentials')
      .where('kind', '=', 'token')
      .where('hash', '>=', id)
      .where('hash', '<', `${id}g`)
      .executeTakeFirstOrThrow()
    if (numDeletedRows === 0n) throw unknown(id, 'token')
  }

  /** Who shows this secret, with what the account may still do; undefined when it is unknown or has expired. */
  async holderOf(kind: 'session' | 'token', secret: string, at: Date): Promise<Principal | undefined> {
    const row = await this.#database
      .selectFrom('credentials')
      .innerJoin('accounts', 'accounts.name', 'credentials.account')
      .select(['credentials.account', 'credentials.scopes', 'accounts.scopes as allowed', 'expires'])
      // The hash of a secret of 256 random bits: looking it up tells nothing by its time.
      .where('hash', '=', sha256(secret))
      .where('kind', '=', kind)
      .executeTakeFirst()
    if (row === undefined || row.expires < at.toISOString()) return undefined
    const allowed = scopesOf(row.allowed)
    return { account: row.account, scopes: scopesOf(row.scopes).filter((scope) => allowed.includes(scope)) }
  }

  async #give(
    kind: 'session' | 'token',
    account: string,
    label: string,
    scopes: string,
    at: Date,
    lasts: number,
  ): Promise<string> {
    const secret = `${kind === 'token' ? TOKEN_MARK : ''}${randomBytes(32).toString('base64url')}`
    const made = at.toISOString()
    const expires = new Date(at.getTime() + lasts).toISOString()
    const row = { hash: sha256(secret), kind, account, label, scopes, made, expires }
    await this.#database.insertInto('credentials').values(row).execute()
    return secret
  }
}

function scopesOf(written: string): Scope[] {
  return written.split(' ').flatMap((word) => Scope.safeParse(word).data ?? [])
}

function badAccount(name: string): UsageError {
  return new UsageError(
    'bad-account',
    name,
    'An account is named by 1 to 100 letters, digits, blanks and . _ @ -, beginning with a letter or digit.',
  )
}

function badPassword(): UsageError {
  return new UsageError(
    'bad-password',
    'password',
    `A password has ${SHORTEST_PASSWORD} to ${LONGEST_PASSWORD} characters; take several words.`,
  )
}

function accountExists(name: string): UsageError {
  return new UsageError('account-exists', name, `There is an account ${name} already; remove it first.`)
}

function unknown(id: string, what: 'account' | 'token'): LibraryError {
  return new LibraryError('unknown-id', id, `There is no ${what} ${id}; "stemma ${what} list" lists them.`)
}
