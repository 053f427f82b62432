import { readFields, variableOf } from '../inputs/fields.ts'
import { readHosts } from '../inputs/host.ts'
import type { Hosts } from '../inputs/host.ts'
import { parseTag, parseTagPrefix } from '../inputs/names.ts'
import { readOpamSettings } from '../inputs/opam-settings.ts'
import { readRules } from '../inputs/rules.ts'
import type { Rules } from '../inputs/rules.ts'
import { readTokens } from '../inputs/token.ts'
import type { Settings } from '../release/model/settings.ts'
import type { Diagnostic } from '../text/diagnostic.ts'

/** Options that are the inputs of the action, under their names and with their values; for `parseArgs`. */
export const proposeOptions = {
  'archive-url': { type: 'string' },
  tag: { type: 'string' },
  'tag-prefix': { type: 'string' },
  'keep-v': { type: 'string' },
  packages: { type: 'string' },
  exclude: { type: 'string' },
  changelog: { type: 'string' },
  'changelog-required': { type: 'string' },
  drift: { type: 'string' },
  'fail-on': { type: 'string' },
  ignore: { type: 'string' },
  prerelease: { type: 'string' },
  draft: { type: 'string' },
  'opam-repository': { type: 'string' },
  'opam-branch': { type: 'string' },
  'packages-dir': { type: 'string' },
  'opam-fork': { type: 'string' },
  'opam-push': { type: 'string' },
  'opam-api-url': { type: 'string' },
} as const

/** The options as they were read from a command line. */
type Given = { readonly [Name in keyof typeof proposeOptions]?: string | undefined }

/** What they come to, and every defect in them. */
export interface ProposeOptions {
  readonly rules: Rules
  readonly opam: Settings['opam']
  readonly tag: string | undefined
  readonly tagPrefix: string
  readonly hosts: Hosts
  readonly token: string | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads the options as the action reads its inputs.
 *
 * @param token the text of the variable `OPAM_TOKEN`
 */
export function readProposeOptions(
  given: Given,
  { token, dryRun }: { readonly token: string | undefined; readonly dryRun: boolean },
): ProposeOptions {
  const inputs = [...Object.entries(given), ['opam-token', token] as const]
  const env = Object.fromEntries(inputs.map(([name, text]) => [variableOf(name), text]))
  const fields = readFields(env)
  const hosts = readHosts({ env, event: undefined }, fields)
  const tokens = readTokens(fields, { writesNothing: true, oneHost: false })
  if (!dryRun && fields.text('opam-token') === undefined) {
    fields.report({
      severity: 'error',
      code: 'token-missing',
      message: 'The variable OPAM_TOKEN is empty, and the pull request is opened with it.',
      hints: ['Set it to a classic token with the scope public_repo, or say --dry-run.'],
    })
  }
  return {
    rules: readRules(fields),
    opam: readOpamSettings(fields),
    tag: fields.read('tag', parseTag),
    tagPrefix: fields.read('tag-prefix', parseTagPrefix) ?? '',
    hosts,
    token: tokens.opam,
    diagnostics: fields.diagnostics,
  }
}
