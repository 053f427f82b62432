// oxlint-disable-next-line import/no-unassigned-import -- its effect must come first
import './environment/event-path.ts'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { findClone } from './connect/clone-folder.ts'
import { cloneUrl, connect, connectForges } from './connect/connect.ts'
import { duneVerifier } from './disk/dune-verifier.ts'
import { writeOpamFiles } from './disk/opam-files.ts'
import { keepYoungMemorySmall } from './disk/young-memory.ts'
import {
  programEnvironment,
  readEnvironment,
  reportContext,
  secretsOf,
} from './environment/environment.ts'
import { readInputs } from './inputs/read-inputs.ts'
import { endInOrder } from './process/interruption.ts'
import { makeFolder } from './process/make-folder.ts'
import { outliveOutput } from './process/output.ts'
import { systemFailure } from './process/system-error.ts'
import { makeTemporaryFolder } from './process/temporary-folder.ts'
import { examine, wouldGoThrough } from './release/look/examination.ts'
import { Failure } from './release/model/failure.ts'
import type { Outcome } from './release/model/outcome.ts'
import { release } from './release/release.ts'
import {
  actionProgress,
  maskSecrets,
  writeAnnotations,
  writeEnding,
  writeFault,
  writeJobSummary,
  writeOutputs,
} from './report/action.ts'
import { annotationsOf } from './report/annotations.ts'
import { examinationLines, examinationSummary, failuresOf } from './report/examination.ts'
import { faultOf } from './report/fault.ts'
import { jobSummary } from './report/job-summary.ts'
import { outputsOf } from './report/outputs.ts'

keepYoungMemorySmall()
outliveOutput()
endInOrder()
const run = readEnvironment()
maskSecrets(secretsOf(run.env))
// Whatever nobody expected, wherever it was thrown, ends here.
process.on('uncaughtException', (error) => {
  const repository = run.env['GITHUB_ACTION_REPOSITORY'] ?? ''
  const home = repository === '' ? 'OWNER/dune-publish' : repository
  const failure = error instanceof Failure ? error : systemFailure(error, 'The run ended early.')
  if (failure === undefined) writeFault(faultOf(error, { repository: home }))
  else {
    writeAnnotations(annotationsOf({ failure, diagnostics: [], steps: [] }, reportContext(run.env)))
    writeOutputs([{ name: 'status', value: 'failed' }])
  }
  process.stdout.write('', () => process.exit(1))
})
const inputs = readInputs(run)
const clone = findClone(
  run.env['GITHUB_WORKSPACE'] ?? process.cwd(),
  inputs.kind === 'inputs' ? inputs.settings.workingDirectory : '',
)
// A folder of its own: a job may release several projects, and each step's outputs name its files.
const folder = await newFolder(run.env['RUNNER_TEMP'] ?? '')
const opamFiles = join(folder, 'opam-files')

async function newFolder(runnerTemp: string): Promise<string> {
  const temporary = runnerTemp === '' ? tmpdir() : resolve(runnerTemp)
  try {
    await makeFolder(temporary)
    return makeTemporaryFolder('dune-publish-', temporary).path
  } catch (error) {
    throw systemFailure(error, 'No temporary folder could be made (RUNNER_TEMP).') ?? error
  }
}

/** Runs what the inputs ask for; defects in them are an outcome, too. */
async function outcomeOf(): Promise<Outcome> {
  const { diagnostics } = inputs
  if (inputs.kind === 'nothing') return { status: 'skipped', steps: [], diagnostics }
  if (inputs.kind === 'refused') return { status: 'refused', steps: [], diagnostics }
  const { hosts, tokens } = inputs
  const progress = actionProgress()
  try {
    if (clone instanceof Failure) throw clone
    const { directory, workingDirectory } = clone
    const settings = { ...inputs.settings, workingDirectory }
    const environment = programEnvironment(run.env)
    const world = await connect({
      settings,
      hosts,
      tokens,
      sourceUrl: cloneUrl(run.env['GITHUB_SERVER_URL'] ?? 'https://github.com', settings.source),
      directory,
      scratch: folder,
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

/** Tells what the tokens may do (`mode: doctor`). Answers whether a release would go through. */
async function tellExamination(
  asked: Extract<typeof inputs, { kind: 'inputs' }>,
): Promise<boolean> {
  const { settings } = asked
  const progress = actionProgress()
  const notice = (text: string): void => progress.notice(text)
  const examination = await examine(settings, connectForges({ ...asked, notice }).readers)
  for (const line of examinationLines(examination, { colour: false })) progress.notice(line)
  const told = failuresOf(examination).map((failure) => ({ failure, diagnostics: [], steps: [] }))
  const found = { diagnostics: asked.diagnostics, steps: [] }
  writeAnnotations([...told, found].flatMap((one) => annotationsOf(one, context)))
  await writeJobSummary(examinationSummary(examination, context))
  const goesThrough = wouldGoThrough(examination)
  const status = goesThrough ? 'rehearsed' : 'refused'
  return writeOutputs(outputsOf({ status, steps: [], diagnostics: [] }, undefined)) && goesThrough
}

/** Releases, and tells what became of it. Answers whether that went well. */
async function tellRelease(): Promise<boolean> {
  const outcome = await outcomeOf()
  await writeOpamFiles(opamFiles, outcome.subject?.packages ?? [])
  writeAnnotations(annotationsOf(outcome, context))
  writeEnding(outcome)
  await writeJobSummary(jobSummary(outcome, context))
  const folderOfFiles = outcome.subject === undefined ? undefined : opamFiles
  const written = writeOutputs(outputsOf(outcome, folderOfFiles))
  return outcome.status !== 'refused' && outcome.status !== 'failed' && written
}

const context = reportContext(
  run.env,
  inputs.kind === 'inputs'
    ? { ...inputs.settings, ...(clone instanceof Failure ? {} : clone) }
    : undefined,
)
const isWell =
  inputs.kind === 'inputs' && inputs.mode === 'doctor'
    ? await tellExamination(inputs)
    : await tellRelease()
if (!isWell) process.exitCode = 1
