import { readFileSync } from 'node:fs'
import type { Settings } from '../release/model/settings.ts'
import type { ReportContext } from '../report/context.ts'
import { concealing } from '../text/concealing.ts'

type Variables = Readonly<Record<string, string | undefined>>

/**
 * What the runner tells of the run: its variables, and the event's payload from the file that
 * `GITHUB_EVENT_PATH` names. A payload that is missing or no JSON counts as none: the variables alone
 * decide then.
 */
export function readEnvironment(env: Variables = process.env): {
  readonly env: Variables
  readonly event: unknown
} {
  return { env, event: readEvent(env['GITHUB_EVENT_PATH'] ?? '') }
}

function readEvent(path: string): unknown {
  if (path === '') return undefined
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

/** Variables that hold secrets: the inputs, the runner's own tokens, and those people keep for tools. */
const secretVariable = /^(?:INPUT_|ACTIONS_)|^(?:GITHUB|GH|OPAM)_TOKEN$/i

/** The secrets of the environment: the tokens. */
export function secretsOf(env: Variables): readonly string[] {
  const tokens = Object.entries(env).map(([name, value = '']) =>
    /TOKEN$/i.test(name) && secretVariable.test(name) ? value.trim() : '',
  )
  return [...new Set(tokens)].filter((token) => token !== '')
}

/** Files through which a program would speak to the runner in the name of this step. */
const runnerFile = /^GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$/i

/** What looks like a token of GitHub's, whoever gave it to the job. */
const githubToken = /\b(?:gh[opsu]_[A-Za-z0-9]{20}|github_pat_[A-Za-z0-9_]{20})/

/** git reads these as pairs, and fails where one of a pair is missing. */
const gitSetting = /^GIT_CONFIG_(?:COUNT|KEY_\d+|VALUE_\d+)$/i

/**
 * The environment for programs that are started: without the variables that hold secrets, by their names or
 * by what stands in them, and without those that name the files of the step's outputs and of the variables
 * of later steps.
 */
export function programEnvironment(env: Variables = process.env): NodeJS.ProcessEnv {
  const conceal = concealing(secretsOf(env))
  const holdsSecret = ([, value = '']: readonly [string, string | undefined]): boolean =>
    githubToken.test(value) || conceal(value) !== value
  const plain = Object.entries(env).filter(
    ([name]) => !secretVariable.test(name) && !runnerFile.test(name),
  )
  const isSecretSetting = plain.some((one) => gitSetting.test(one[0]) && holdsSecret(one))
  return Object.fromEntries(
    plain.filter((one) => !holdsSecret(one) && !(isSecretSetting && gitSetting.test(one[0]))),
  )
}

/**
 * Where the files of the run's reports are found on the web, as the runner's variables say; what they do
 * not say is left out. `uses: ./` names no repository of the action, so there is no documentation to link.
 *
 * @param settings absent where the inputs could not be read
 */
export function reportContext(
  env: Variables,
  settings?: Pick<Settings, 'workingDirectory' | 'tagPrefix' | 'submodules'>,
): ReportContext {
  const server = env['GITHUB_SERVER_URL'] ?? ''
  const source = env['GITHUB_REPOSITORY'] ?? ''
  const commit = env['GITHUB_SHA'] ?? ''
  const action = env['GITHUB_ACTION_REPOSITORY'] ?? ''
  const ref = env['GITHUB_ACTION_REF'] ?? ''
  return {
    workingDirectory: settings?.workingDirectory ?? '',
    settings,
    sourceUrl: server === '' || source === '' ? undefined : `${server}/${source}`,
    commit: commit === '' ? undefined : commit,
    ...(action === '' || ref === ''
      ? {}
      : {
          docsUrl: `https://github.com/${action}/blob/${encodeURI(ref)}/docs`,
          action: { url: `https://github.com/${action}`, ref },
        }),
  }
}
