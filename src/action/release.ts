import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { findClone } from '../connect/clone-folder.ts'
import type { ClonePlace } from '../connect/clone-folder.ts'
import { cloneUrl, connect } from '../connect/connect.ts'
import { duneVerifier } from '../disk/dune-verifier.ts'
import { writeOpamFiles } from '../disk/opam-files.ts'
import { runnerCacheFolder } from '../environment/cache-folder.ts'
import { programEnvironment, reportContext } from '../environment/environment.ts'
import type { Inputs } from '../inputs/read-inputs.ts'
import { makeFolder } from '../process/make-folder.ts'
import { systemFailure } from '../process/system-error.ts'
import { makeTemporaryFolder } from '../process/temporary-folder.ts'
import { Failure } from '../release/model/failure.ts'
import type { Outcome } from '../release/model/outcome.ts'
import { release } from '../release/release.ts'
import {
  actionProgress,
  writeAnnotations,
  writeEnding,
  writeJobSummary,
  writeOutputs,
} from '../report/action.ts'
import { annotationsOf } from '../report/annotations.ts'
import { forecastAsJson } from '../report/forecast-json.ts'
import { jobSummary } from '../report/job-summary.ts'
import { outputsOf } from '../report/outputs.ts'
import { withoutSecrets } from '../report/secrecy.ts'

type Variables = Readonly<Record<string, string | undefined>>

/** Releases, or checks what a release needs, and reports it. Returns whether that went well. */
export async function runRelease(inputs: Inputs, env: Variables): Promise<boolean> {
  const asked = inputs.kind === 'inputs' ? inputs.settings : undefined
  const workspace = env['GITHUB_WORKSPACE'] ?? process.cwd()
  const clone = findClone(workspace, asked?.workingDirectory ?? '')
  // A folder of its own: a job may release several projects, and each step's outputs name its files.
  const folder = await newFolder(env['RUNNER_TEMP'] ?? '')
  const outcome = await outcomeOf(inputs, { env, clone, folder })
  const opamFiles = join(folder, 'opam-files')
  await writeOpamFiles(opamFiles, outcome.subject?.packages ?? [])
  const context = reportContext(
    env,
    asked && { ...asked, ...(clone instanceof Failure ? undefined : clone) },
  )
  writeAnnotations(annotationsOf(outcome, context))
  writeEnding(outcome)
  await writeJobSummary(jobSummary(outcome, context))
  const files = {
    opamFiles: outcome.subject && opamFiles,
    forecast: await writeForecast(outcome, folder),
  }
  const written = writeOutputs(outputsOf(outcome, files))
  return outcome.status !== 'refused' && outcome.status !== 'failed' && written
}

/** Writes the forecast for later steps, where there is one; answers its path. */
async function writeForecast({ forecast }: Outcome, folder: string): Promise<string | undefined> {
  if (forecast === undefined) return undefined
  const path = join(folder, 'forecast.json')
  await writeFile(path, withoutSecrets(`${JSON.stringify(forecastAsJson(forecast))}\n`))
  return path
}

async function newFolder(runnerTemp: string): Promise<string> {
  const temporary = runnerTemp === '' ? tmpdir() : resolve(runnerTemp)
  try {
    await makeFolder(temporary)
    return makeTemporaryFolder('dune-publish-', temporary).path
  } catch (error) {
    throw systemFailure(error, 'No temporary folder could be made (RUNNER_TEMP).') ?? error
  }
}

/** The runner's machine: its variables, the clone of the source, and a folder for what is made. */
interface Machine {
  readonly env: Variables
  readonly clone: ClonePlace | Failure
  readonly folder: string
}

/** Runs what the inputs ask for; defects in them are an outcome, too. */
async function outcomeOf(inputs: Inputs, { env, clone, folder }: Machine): Promise<Outcome> {
  const { diagnostics } = inputs
  if (inputs.kind === 'nothing') return { status: 'skipped', steps: [], diagnostics }
  if (inputs.kind === 'refused') return { status: 'refused', steps: [], diagnostics }
  const progress = actionProgress()
  try {
    if (clone instanceof Failure) throw clone
    const settings = { ...inputs.settings, workingDirectory: clone.workingDirectory }
    const environment = programEnvironment(env)
    const world = await connect({
      settings,
      hosts: inputs.hosts,
      tokens: inputs.tokens,
      sourceUrl: cloneUrl(env['GITHUB_SERVER_URL'] ?? 'https://github.com', settings.source),
      directory: clone.directory,
      scratch: folder,
      cacheFolder: runnerCacheFolder(env),
      environment,
      verifier: duneVerifier({ scratch: folder, environment }),
      notice: (text) => progress.notice(text),
    })
    const released = await release(settings, world, progress).finally(() => {
      world.git.close()
    })
    return { ...released, diagnostics: [...diagnostics, ...released.diagnostics] }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return { status: 'refused', steps: [], diagnostics, failure: error }
  }
}
