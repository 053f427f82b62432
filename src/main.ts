import { mkdir, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { cloneUrl, connect } from './connect.ts'
import { duneVerifier } from './disk/dune-verifier.ts'
import { writeOpamFiles } from './disk/opam-files.ts'
import { programEnvironment, readEnvironment, reportContext, secretsOf } from './environment.ts'
import { readInputs } from './inputs.ts'
import { Failure } from './release/failure.ts'
import type { Outcome } from './release/outcome.ts'
import { release } from './release/release.ts'
import {
  actionProgress,
  maskSecrets,
  writeAnnotations,
  writeFault,
  writeJobSummary,
  writeOutputs,
} from './report/action.ts'
import { annotationsOf } from './report/annotations.ts'
import { faultOf } from './report/fault.ts'
import { jobSummary } from './report/job-summary.ts'
import { outputsOf } from './report/outputs.ts'

const run = readEnvironment()
// Whatever nobody expected, wherever it was thrown, ends here.
process.on('uncaughtException', (error) => {
  const repository = run.env['GITHUB_ACTION_REPOSITORY'] ?? ''
  const home = repository === '' ? 'OWNER/dune-publish' : repository
  writeFault(faultOf(error, { secrets: secretsOf(run.env), repository: home }))
  process.stdout.write('', () => process.exit(1))
})
const inputs = readInputs(run)
// A folder of its own: a job may release several projects, and each step's outputs name its files.
const folder = await newFolder(run.env['RUNNER_TEMP'] ?? '')
const opamFiles = join(folder, 'opam-files')

async function newFolder(runnerTemp: string): Promise<string> {
  const temporary = runnerTemp === '' ? tmpdir() : resolve(runnerTemp)
  await mkdir(temporary, { recursive: true })
  return await mkdtemp(join(temporary, 'dune-publish-'))
}

/** Runs what the inputs ask for; defects in them are an outcome, too. */
async function outcomeOf(): Promise<Outcome> {
  const { diagnostics } = inputs
  if (inputs.kind === 'refused') return { status: 'refused', steps: [], diagnostics }
  const { settings, hosts, tokens } = inputs
  maskSecrets([tokens.github, tokens.opam])
  const progress = actionProgress()
  try {
    const environment = programEnvironment(run.env)
    const world = await connect({
      settings,
      hosts,
      tokens,
      sourceUrl: cloneUrl(run.env['GITHUB_SERVER_URL'] ?? 'https://github.com', settings.source),
      directory: run.env['GITHUB_WORKSPACE'] ?? process.cwd(),
      scratch: folder,
      environment,
      verifier: duneVerifier({ scratch: folder, environment }),
      notice: (text) => progress.notice(text),
    })
    const released = await release(settings, world, progress)
    return { ...released, diagnostics: [...diagnostics, ...released.diagnostics] }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return { status: 'refused', steps: [], diagnostics, failure: error }
  }
}

const outcome = await outcomeOf()
await writeOpamFiles(opamFiles, outcome.subject?.packages ?? [])
const context = reportContext(run.env, inputs.kind === 'inputs' ? inputs.settings : undefined)
writeAnnotations(annotationsOf(outcome, context))
await writeJobSummary(jobSummary(outcome, context))
const written = writeOutputs(
  outputsOf(outcome, outcome.subject === undefined ? undefined : opamFiles),
)
const bad = outcome.status === 'refused' || outcome.status === 'failed' || !written
if (bad) process.exitCode = 1
