import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { findClone } from '../connect/clone-folder.ts'
import type { ClonePlace } from '../connect/clone-folder.ts'
import { committedLocks } from '../connect/committed-locks.ts'
import { cloneUrl, connect } from '../connect/connect.ts'
import { duneVerifier } from '../disk/dune-verifier.ts'
import { writeOpamFiles } from '../disk/opam-files.ts'
import { runnerCacheFolder } from '../environment/cache-folder.ts'
import { programEnvironment, reportContext } from '../environment/environment.ts'
import { patchOfExamined } from '../fix/fix-examined.ts'
import type { Inputs, Mode } from '../inputs/read-inputs.ts'
import { makeFolder } from '../process/make-folder.ts'
import { systemFailure } from '../process/system-error.ts'
import { makeTemporaryFolder } from '../process/temporary-folder.ts'
import { Failure } from '../release/model/failure.ts'
import type { Outcome } from '../release/model/outcome.ts'
import type { Progress } from '../release/model/progress.ts'
import type { Settings } from '../release/model/settings.ts'
import type { World } from '../release/model/world.ts'
import { releaseExamined } from '../release/release.ts'
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
type Asked = Exclude<Inputs, { readonly kind: 'amendment' }>

/** Releases, or checks what a release needs, and reports it. Returns whether that went well. */
export async function runRelease(inputs: Asked, env: Variables): Promise<boolean> {
  const asked = inputs.kind === 'inputs' ? inputs.settings : undefined
  const workspace = env['GITHUB_WORKSPACE'] ?? process.cwd()
  const clone = findClone(workspace, asked?.workingDirectory ?? '')
  // A folder of its own: a job may release several projects, and each step's outputs name its files.
  const folder = await newFolder(env['RUNNER_TEMP'] ?? '')
  const { outcome, patch } = await runOf(inputs, { env, clone, folder })
  const opamFiles = join(folder, 'opam-files')
  await writeOpamFiles(opamFiles, outcome.subject?.packages ?? [])
  const context = reportContext(
    env,
    asked && { ...asked, ...(clone instanceof Failure ? undefined : clone) },
  )
  writeAnnotations(annotationsOf(outcome, context))
  writeEnding(outcome)
  await writeJobSummary(jobSummary(outcome, context, patch))
  const files = {
    opamFiles: outcome.subject && opamFiles,
    forecast: await writeForecast(outcome, folder),
    patch: await writePatch(patch, folder),
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

/** Writes the corrections for later steps, where there are some; answers the path. */
async function writePatch(patch: string, folder: string): Promise<string | undefined> {
  if (patch === '') return undefined
  const path = join(folder, 'fix.patch')
  await writeFile(path, patch, 'latin1')
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

/** What a run came to, and the corrections of what a check found: a byte string. */
interface Run {
  readonly outcome: Outcome
  readonly patch: string
}

function withoutPatch(outcome: Outcome): Run {
  return { outcome, patch: '' }
}

/** Runs what the inputs ask for; defects in them are an outcome, too. */
async function runOf(inputs: Asked, { env, clone, folder }: Machine): Promise<Run> {
  const { diagnostics } = inputs
  if (inputs.kind === 'nothing') return withoutPatch({ status: 'skipped', steps: [], diagnostics })
  if (inputs.kind === 'refused') return withoutPatch({ status: 'refused', steps: [], diagnostics })
  const progress = actionProgress()
  try {
    if (clone instanceof Failure) throw clone
    const settings = { ...inputs.settings, workingDirectory: clone.workingDirectory }
    const environment = programEnvironment(env)
    const sourceUrl = cloneUrl(env['GITHUB_SERVER_URL'] ?? 'https://github.com', settings.source)
    const world = await connect({
      settings,
      hosts: inputs.hosts,
      tokens: inputs.tokens,
      sourceUrl,
      directory: clone.directory,
      scratch: folder,
      cacheFolder: runnerCacheFolder(env),
      environment,
      verifier: duneVerifier({ scratch: folder, environment, silent: false }),
      notice: (text) => progress.notice(text),
    })
    const run = await releaseOrCheck(inputs.mode, settings, { world, progress, sourceUrl }).finally(
      () => {
        world.git.close()
      },
    )
    const { outcome } = run
    return {
      ...run,
      outcome: { ...outcome, diagnostics: [...diagnostics, ...outcome.diagnostics] },
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return withoutPatch({ status: 'refused', steps: [], diagnostics, failure: error })
  }
}

async function releaseOrCheck(
  mode: Mode,
  settings: Settings,
  {
    world,
    progress,
    sourceUrl,
  }: { readonly world: World; readonly progress: Progress; readonly sourceUrl: string },
): Promise<Run> {
  const { outcome, examined } = await releaseExamined(settings, world, progress)
  if (mode !== 'check' || examined === undefined) return withoutPatch(outcome)
  const locked = await committedLocks(world.git, examined.source.files)
  return { outcome, patch: patchOfExamined(examined, settings, { locked, sourceUrl }) }
}
