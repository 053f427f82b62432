import { findClone } from '../connect/clone-folder.ts'
import { cloneUrl, connect } from '../connect/connect.ts'
import { statusReaders } from '../connect/status-readers.ts'
import { programEnvironment, reportContext } from '../environment/environment.ts'
import type { Inputs } from '../inputs/read-inputs.ts'
import { makeTemporaryFolder } from '../process/temporary-folder.ts'
import { removeFolder } from '../disk/remove-folder.ts'
import { Failure } from '../release/model/failure.ts'
import {
  actionProgress,
  writeAnnotations,
  writeJobSummary,
  writeLines,
  writeOutputs,
} from '../report/action.ts'
import { annotationsOf } from '../report/annotations.ts'
import { outputsOf, statusOutputs } from '../report/outputs.ts'
import { statusAnnotation, statusSummary } from '../report/status-blocks.ts'
import { statusLines } from '../report/status-text.ts'
import { failsJob, readStatus } from '../status/status.ts'
import type { Status } from '../status/status.ts'
import { findSubject } from '../status/subject.ts'

type Variables = Readonly<Record<string, string | undefined>>
type Asked = Extract<Inputs, { kind: 'inputs' }>

/** Reports what has become of a release's pull request (`mode: status`). Returns whether the job goes on. */
export async function runStatus(inputs: Asked, env: Variables): Promise<boolean> {
  const { settings, diagnostics } = inputs
  const context = reportContext(env, settings)
  try {
    const status = await statusOf(inputs, env)
    const isFailed = failsJob(status, settings.failOn)
    writeAnnotations([
      ...annotationsOf({ diagnostics, steps: [] }, context),
      ...statusAnnotation(status, isFailed),
    ])
    writeLines(statusLines(status, { colour: false }))
    await writeJobSummary(statusSummary(status))
    return writeOutputs(statusOutputs(status)) && !isFailed
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    writeAnnotations(annotationsOf({ failure: error, diagnostics, steps: [] }, context))
    writeOutputs(outputsOf({ status: 'refused', steps: [], diagnostics }))
    return false
  }
}

async function statusOf(inputs: Asked, env: Variables): Promise<Status> {
  const progress = actionProgress()
  const notice = (text: string): void => progress.notice(text)
  const workspace = env['GITHUB_WORKSPACE'] ?? process.cwd()
  const clone = findClone(workspace, inputs.settings.workingDirectory)
  if (clone instanceof Failure) throw clone
  const settings = { ...inputs.settings, forecast: false, workingDirectory: clone.workingDirectory }
  const scratch = makeTemporaryFolder('dune-publish-')
  try {
    const world = await connect({
      settings,
      hosts: inputs.hosts,
      tokens: inputs.tokens,
      sourceUrl: cloneUrl(env['GITHUB_SERVER_URL'] ?? 'https://github.com', settings.source),
      directory: clone.directory,
      scratch: scratch.path,
      cacheFolder: undefined,
      environment: programEnvironment(env),
      notice,
    })
    const { git, readers } = world
    const { source } = readers
    const subject = await findSubject(settings, { git, source }).finally(() => {
      git.close()
    })
    const { hosts, tokens } = inputs
    return await readStatus(subject, statusReaders({ settings, hosts, tokens, notice }))
  } finally {
    await removeFolder(scratch.path)
    scratch.keep()
  }
}
