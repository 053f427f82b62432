import { connectForges } from '../connect/connect.ts'
import { programEnvironment } from '../environment/environment.ts'
import { readCheckout } from '../git/checkout.ts'
import { parseRepository } from '../inputs/names.ts'
import { examine, wouldGoThrough } from '../release/look/examination.ts'
import type { Examination } from '../release/look/examination.ts'
import { Failure } from '../release/model/failure.ts'
import type { RepositoryName } from '../release/model/repository.ts'
import { examinationLines } from '../report/examination.ts'
import { complain, say, showsColour, verb } from './command-line.ts'
import type { Verb } from './command-line.ts'
import { hostIn, tokenIn } from './github-variables.ts'
import { defaultSettings } from './default-settings.ts'

const usage = `Usage: dune-publish doctor [--json] [--opam-repository OWNER/NAME] [--opam-fork OWNER/NAME]

Tells what the tokens in the variables GITHUB_TOKEN and OPAM_TOKEN may do, and what would become of each
step of a release: works, would fail, or cannot be known. Nothing is written. The repository is the one
in GITHUB_REPOSITORY, else the one that the remote "origin" of the checkout names. GITHUB_API_URL and
OPAM_API_URL say where their servers are, where that is not https://api.github.com.

Exit status: 0 when a release would go through, 1 when it would not, 2 when the command line is wrong.
`

const options = {
  json: { type: 'boolean', default: false },
  'opam-repository': { type: 'string' },
  'opam-fork': { type: 'string' },
} as const

/** The verb `doctor [--json]`. */
export const runDoctor: Verb = verb(usage, options, async ({ positionals, values }) => {
  if (positionals.length > 0) return { wrong: 'No argument is expected.' }
  const { json } = values
  const repository = named('--opam-repository', values['opam-repository'])
  const fork = named('--opam-fork', values['opam-fork'])
  if (typeof repository === 'string') return { wrong: repository }
  if (typeof fork === 'string') return { wrong: fork }
  const examination = await examineHere({ repository, fork })
  const colour = showsColour(process.stdout)
  if (json) say(`${JSON.stringify(asJson(examination), null, 2)}\n`)
  else say(`${examinationLines(examination, { colour }).join('\n')}\n`)
  return wouldGoThrough(examination) ? 0 : 1
})

/** The repository that an option names; the fact that is wrong with it, where it names none. */
function named(option: string, text: string | undefined): RepositoryName | string | undefined {
  if (text === undefined) return undefined
  const parsed = parseRepository(text)
  return parsed.kind === 'value'
    ? parsed.value
    : `The option ${option} is "${text}": ${parsed.fact} ${parsed.hint}`
}

async function examineHere(asked: {
  readonly repository: RepositoryName | undefined
  readonly fork: RepositoryName | undefined
}): Promise<Examination> {
  const source = await sourceHere()
  const { opam, ...usual } = defaultSettings(source, { kind: 'hypothetical', commit: '' }, '')
  const settings = {
    ...usual,
    opam: {
      ...opam,
      repository: asked.repository ?? opam.repository,
      fork: asked.fork,
      tokenMissing: tokenIn('OPAM_TOKEN') === undefined,
    },
  }
  const hosts = { source: hostIn('GITHUB_API_URL'), opam: hostIn('OPAM_API_URL') }
  const github = tokenIn('GITHUB_TOKEN')
  // A token is sent to no server but its own.
  const oneHost = hosts.source.apiUrl === hosts.opam.apiUrl
  const tokens = { github, opam: tokenIn('OPAM_TOKEN') ?? (oneHost ? github : undefined) }
  return await examine(
    settings,
    connectForges({ settings, hosts, tokens, notice: complainOf }).readers,
  )
}

function complainOf(text: string): void {
  complain([text])
}

async function sourceHere(): Promise<RepositoryName> {
  const parsed = parseRepository(process.env['GITHUB_REPOSITORY'] ?? '')
  if (parsed.kind === 'value') return parsed.value
  const { origin } = await readCheckout(process.cwd(), programEnvironment())
  if (origin !== undefined) return origin
  throw new Failure('origin-missing', 'The checkout has no remote "origin" on a forge.', {
    hint: 'Set the variable GITHUB_REPOSITORY to OWNER/NAME, or add the remote.',
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
