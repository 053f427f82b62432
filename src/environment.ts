import { readFileSync } from 'node:fs'
import type { Settings } from './release/settings.ts'
import type { ReportContext } from './report/context.ts'

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

/**
 * The secrets of the environment: the tokens as they are, and as git sends them (`x-access-token:TOKEN`
 * in base64).
 */
export function secretsOf(env: Variables): readonly string[] {
  return Object.entries(env).flatMap(([name, value]) => {
    const token = /TOKEN$/i.test(name) && secretVariable.test(name) ? (value ?? '').trim() : ''
    return token === '' ? [] : [token, Buffer.from(`x-access-token:${token}`).toString('base64')]
  })
}

/** Files through which a program would speak to the runner in the name of this step. */
const runnerFile = /^GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$/i

/**
 * The environment for programs that are started: without the variables that hold secrets, and without
 * those that name the files of the step's outputs and of the variables of later steps.
 */
export function programEnvironment(env: Variables = process.env): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !secretVariable.test(name) && !runnerFile.test(name)),
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
    ...(settings === undefined ? {} : { settings }),
    ...(server === '' || source === '' ? {} : { sourceUrl: `${server}/${source}` }),
    ...(commit === '' ? {} : { commit }),
    ...(action === '' || ref === ''
      ? {}
      : {
          docsUrl: `https://github.com/${action}/blob/${encodeURI(ref)}/docs`,
          action: { url: `https://github.com/${action}`, ref },
        }),
  }
}
