import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { AmendedSource } from '../amend/source-metadata.ts'
import { amend } from '../amend/amend.ts'
import type { AmendOutcome } from '../amend/outcome.ts'
import { findClone } from '../connect/clone-folder.ts'
import { cloneUrl, connect, connectOpamForge } from '../connect/connect.ts'
import { writeOpamFiles } from '../disk/opam-files.ts'
import { readBytes } from '../disk/read-bytes.ts'
import { runnerCacheFolder } from '../environment/cache-folder.ts'
import { programEnvironment, reportContext } from '../environment/environment.ts'
import type { Inputs } from '../inputs/read-inputs.ts'
import { makeTemporaryFolder } from '../process/temporary-folder.ts'
import { Failure } from '../release/model/failure.ts'
import {
  actionProgress,
  writeAnnotations,
  writeGroup,
  writeJobSummary,
  writeLines,
  writeOutputs,
} from '../report/action.ts'
import {
  afterAmendment,
  amendmentHeadline,
  amendmentSummary,
  changeLines,
} from '../report/amendment.ts'
import { annotationsOf } from '../report/annotations.ts'
import { outputsOf } from '../report/outputs.ts'
import { patchCommands, patchTitle } from '../report/patch-commands.ts'
import { decodeBytes } from '../text/source.ts'

type Variables = Readonly<Record<string, string | undefined>>
type Asked = Extract<Inputs, { readonly kind: 'amendment' }>

/** Amends published versions and reports it (`mode: amend`). Returns whether that went well. */
export async function runAmend(inputs: Asked, env: Variables): Promise<boolean> {
  const { request, settings, diagnostics } = inputs
  const progress = actionProgress()
  const notice = (text: string): void => progress.notice(text)
  const forge = connectOpamForge({ ...inputs, notice, cacheFolder: runnerCacheFolder(env) })
  const workspace = env['GITHUB_WORKSPACE'] ?? process.cwd()
  const readFile = async (path: string): Promise<string | undefined> =>
    await readBytes(resolve(workspace, decodeBytes(path)))
  const amended = await amend(
    { request, settings },
    { ...forge, readFile, openSource: async () => await openSource(inputs, env) },
    progress,
  )
  const outcome = { ...amended, diagnostics: [...diagnostics, ...amended.diagnostics] }
  const opamFiles = await writeChanged(outcome, env)
  const context = reportContext(env, settings)
  writeAnnotations(annotationsOf(outcome, context))
  writeEnding(outcome)
  await writeJobSummary(amendmentSummary(outcome, context))
  const isWell = outcome.status !== 'refused' && outcome.status !== 'failed'
  return writeOutputs(outputsOf(outcome, { opamFiles })) && isWell
}

/** Writes the changed files for later steps; answers their folder. */
async function writeChanged(
  { changes }: AmendOutcome,
  env: Variables,
): Promise<string | undefined> {
  if (changes.length === 0) return undefined
  const runnerTemp = env['RUNNER_TEMP'] ?? ''
  const { path } = makeTemporaryFolder('dune-publish-', runnerTemp === '' ? tmpdir() : runnerTemp)
  const folder = join(path, 'opam-files')
  await writeOpamFiles(
    folder,
    changes.map(({ name, path: place, after }) => ({ name, path: place, opam: after })),
  )
  return folder
}

/** Says in the log how it ended, below all that came before it. */
function writeEnding(outcome: AmendOutcome): void {
  writeGroup('Changes', changeLines(outcome))
  const steps = afterAmendment(outcome, 'workflow').flatMap(({ text, url }) =>
    url === undefined ? [text] : [text, `  ${url}`],
  )
  writeLines(['', `${amendmentHeadline(outcome)}.`, ...steps])
  writeGroup(patchTitle, patchCommands(outcome))
}

/** The checkout of the project, for what is taken from it. */
async function openSource(
  { settings: asked, hosts, tokens }: Asked,
  env: Variables,
): Promise<AmendedSource> {
  const workspace = env['GITHUB_WORKSPACE'] ?? process.cwd()
  const clone = findClone(workspace, asked.workingDirectory)
  if (clone instanceof Failure) throw clone
  const runnerTemp = env['RUNNER_TEMP'] ?? ''
  const { path } = makeTemporaryFolder('dune-publish-', runnerTemp === '' ? tmpdir() : runnerTemp)
  const settings = { ...asked, forecast: false, workingDirectory: clone.workingDirectory }
  const { git, readers } = await connect({
    settings,
    hosts,
    tokens,
    sourceUrl: cloneUrl(env['GITHUB_SERVER_URL'] ?? 'https://github.com', settings.source),
    directory: clone.directory,
    scratch: path,
    cacheFolder: undefined,
    environment: programEnvironment(env),
    notice: () => undefined,
  })
  return { git, tags: readers.source, settings }
}
