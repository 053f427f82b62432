import type { Diagnostic } from '../../text/diagnostic.ts'
import { daysLeft, expiresSoon } from '../model/token-power.ts'
import type { TokenExpiry } from '../model/token-power.ts'

/** The warning about an `opam-token` that will have expired by the next release, if there is one. */
export function expiringToken(expiry: TokenExpiry | undefined): readonly Diagnostic[] {
  if (expiry === undefined || !expiresSoon(expiry)) return []
  return [
    {
      severity: 'warning',
      code: 'opam-token-expires',
      message: `The token passed as opam-token expires in ${daysLeft(expiry)} (${expiry.at}).`,
      hints: [
        'Create a new token and store it in the secret that the workflow passes as opam-token.',
      ],
    },
  ]
}
