import type { Diagnostic } from '../../text/diagnostic.ts'
import type { OpamFacts } from '../model/facts.ts'
import type { Settings } from '../model/settings.ts'
import { noPullRequest } from '../look/no-pull-request.ts'
import type { Planned } from '../model/step.ts'
import { pullRequest } from './pull-request.ts'

/**
 * What to say where a run went well and opened no pull request: a warning where there is no token for it,
 * most often because its secret is missing or misspelt; a notice where the token was chosen so.
 */
export function leftToPerson(
  planned: readonly Planned[],
  opam: OpamFacts,
  settings: Settings['opam'],
): readonly Diagnostic[] {
  if (planned.some(({ kind }) => kind === pullRequest.kind)) return []
  const why = noPullRequest(opam, opam.reach, settings)
  if (why === undefined) return []
  const isMissing = opam.reach === 'by-hand' && settings.tokenMissing
  return [
    {
      severity: opam.reach === 'by-hand' ? 'warning' : 'notice',
      code: 'pull-request-not-opened',
      message: `No pull request was opened: ${why}.${isMissing ? ' Is the secret OPAM_TOKEN set?' : ''}`,
      hints: [
        'The result of the run shows how to open it yourself. If you pass a classic token with the scope public_repo as opam-token, the next run opens it.',
        'To stop before anything is written instead, set the input require-pull-request: true.',
      ],
    },
  ]
}
