import { NetworkError, type Revision } from '../model/index.ts'

const TIMEOUT = 10_000

/**
 * Sends a revision as JSON, by the model, to an address that the user named: a POST, no redirects followed. The user's own machine may be that
 * address: it is told, not read.
 *
 * @throws NetworkError `webhook-failed` where it can't be reached, or does not take it (a status other than 2xx).
 */
export async function send(revision: Revision, webhook: string): Promise<void> {
  const response = await fetch(webhook, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(revision),
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT),
  }).catch((error: unknown) => {
    throw failed(webhook, error instanceof Error ? error.message : 'no answer')
  })
  await response.body?.cancel()
  if (!response.ok) throw failed(webhook, `status ${response.status}`)
}

function failed(webhook: string, why: string): NetworkError {
  return new NetworkError(
    'webhook-failed',
    webhook,
    `${webhook} did not take a change (${why}); the change is in the library, and "stemma watch --atom" tells it.`,
  )
}
