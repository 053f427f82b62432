import { resolve } from 'node:path'
import { connectForges } from '../connect/connect.ts'
import { programEnvironment } from '../environment/environment.ts'
import { readCheckout } from '../git/checkout.ts'
import type { Hosts } from '../inputs/host.ts'
import { parseRepository } from '../inputs/names.ts'
import { readOpamSettings } from '../inputs/opam-settings.ts'
import { examine, wouldGoThrough } from '../release/look/examination.ts'
import type { Examination } from '../release/look/examination.ts'
import { Failure } from '../release/model/failure.ts'
import type { RepositoryName } from '../release/model/repository.ts'
import type { Settings } from '../release/model/settings.ts'
import { examinationLines } from '../report/examination.ts'
import { liveLine } from '../report/live-line.ts'
import type { LiveLine } from '../report/live-line.ts'
import { complain, say, showsColour, verb } from '../command-line/command-line.ts'
import type { Verb } from '../command-line/command-line.ts'
import { defaultSettings } from './default-settings.ts'
import { requireFolder } from '../command-line/folder.ts'
import { hostIn, opamHost, tokenIn } from '../command-line/github-variables.ts'
import {
  inputFields,
  opamApiOption,
  opamRepositoryOptions,
  pullRequestOptions,
  wrongFields,
} from '../command-line/input-options.ts'
import { flag } from '../command-line/option.ts'
import { spelled, spelledProspect } from '../report/spelling.ts'

const usage = `Usage: dune-publish doctor [DIR] [OPTION]…

Shows what the tokens in the variables GITHUB_TOKEN and OPAM_TOKEN may do, and for each step of a release
whether it works, would fail, or cannot be known. It writes nothing.

The repository is the remote "origin" of the clone DIR. Without DIR, it is the one in the variable
GITHUB_REPOSITORY, or else the one of the current folder. To use another server than https://api.github.com,
set GITHUB_API_URL or OPAM_API_URL.

Exit status: 0 when a release would succeed, 1 when it would not, 2 when the command line is wrong.
`

const options = {
  ...opamRepositoryOptions,
  ...pullRequestOptions,
  ...opamApiOption,
  json: flag('Print JSON'),
} as const

/** The verb `doctor [DIR] [OPTION]…`. */
export const runDoctor: Verb = verb(usage, options, async ({ positionals, values }) => {
  const [dir, ...more] = positionals
  if (more.length > 0) return { wrong: 'Name one DIR.' }
  const { json, ...given } = values
  const fields = inputFields(given)
  const opam = { ...readOpamSettings(fields), tokenMissing: tokenIn('OPAM_TOKEN') === undefined }
  const hosts = { source: hostIn('GITHUB_API_URL'), opam: opamHost(fields) }
  const wrong = wrongFields(fields)
  if (wrong !== undefined) return wrong
  const progress = json ? undefined : examinationProgress(hosts)
  const examination = await examineFrom(dir, { opam, hosts }).finally(() => progress?.clear())
  if (json) say(`${JSON.stringify(asJson(examination), null, 2)}\n`)
  else say(asText(examination))
  return wouldGoThrough(examination) ? 0 : 1
})

interface Examined {
  readonly opam: Settings['opam']
  readonly hosts: Hosts
}

async function examineFrom(dir: string | undefined, asked: Examined): Promise<Examination> {
  const { hosts } = asked
  const source = await sourceAt(dir)
  const usual = defaultSettings(source, { kind: 'hypothetical', commit: '' }, '')
  const github = tokenIn('GITHUB_TOKEN')
  // A token is sent to no server but its own.
  const oneHost = hosts.source.apiUrl === hosts.opam.apiUrl
  const tokens = { github, opam: tokenIn('OPAM_TOKEN') ?? (oneHost ? github : undefined) }
  const settings = { ...usual, opam: asked.opam }
  return await examine(
    settings,
    connectForges({ settings, hosts, tokens, notice: complainOf }).readers,
  )
}

/** Says whom the command waits for: a server that does not answer is asked several times. */
function examinationProgress({ source, opam }: Hosts): Pick<LiveLine, 'clear'> {
  const { stderr, env } = process
  const servers = [...new Set([source.apiUrl, opam.apiUrl])].join(' and ')
  const text = `Asking ${servers} what the tokens may do`
  if (!stderr.isTTY || env['TERM'] === 'dumb') {
    complain([`${text}…`])
    return { clear: () => undefined }
  }
  const line = liveLine(stderr)
  const begun = performance.now()
  line.show(() => `· ${text} (${((performance.now() - begun) / 1000).toFixed(1)} s)`)
  return line
}

function asText(examination: Examination): string {
  const { prospects } = examination
  const spelledOut = { ...examination, prospects: prospects.map(spelledProspect) }
  const style = {
    colour: showsColour(process.stdout),
    nameOf: (input: string) => spelled(`the input ${input}`),
  }
  return `${examinationLines(spelledOut, style).join('\n')}\n`
}

function complainOf(text: string): void {
  complain([text])
}

async function sourceAt(dir: string | undefined): Promise<RepositoryName> {
  const parsed = parseRepository(dir === undefined ? (process.env['GITHUB_REPOSITORY'] ?? '') : '')
  if (parsed.kind === 'value') return parsed.value
  const folder = dir === undefined ? process.cwd() : resolve(dir)
  requireFolder(folder, dir)
  const { origin } = await readCheckout(folder, programEnvironment())
  if (origin !== undefined) return origin
  throw new Failure('origin-missing', 'The clone has no remote "origin" on a forge.', {
    hint: 'Add the remote ("git remote add origin URL"), or set the variable GITHUB_REPOSITORY to OWNER/NAME.',
  })
}

function asJson(examination: Examination): object {
  return {
    ok: wouldGoThrough(examination),
    ending: examination.ending ?? null,
    tokens: examination.tokens,
    steps: examination.prospects.map(({ step, answer, detail, failure }) => ({
      step,
      answer,
      detail,
      failure: failure === undefined ? null : { code: failure.code, hint: failure.hint },
    })),
  }
}
