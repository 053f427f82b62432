import { connect } from '../connect/connect.ts'
import { webAddress } from '../github/addresses.ts'
import type { Hosts } from '../inputs/host.ts'
import { readOpamSettings } from '../inputs/opam-settings.ts'
import { readTokens } from '../inputs/token.ts'
import { Failure } from '../release/model/failure.ts'
import type { Outcome } from '../release/model/outcome.ts'
import type { Progress } from '../release/model/progress.ts'
import type { Settings } from '../release/model/settings.ts'
import { release } from '../release/release.ts'
import { terminalOutcome } from '../report/terminal.ts'
import { withCheckout } from '../checkout/checkout.ts'
import type { OpenCheckout } from '../checkout/checkout.ts'
import { checkoutForge } from '../checkout/checkout-forge.ts'
import { knownSource } from '../checkout/checkout-source.ts'
import { tagAtHead } from '../checkout/chosen-tag.ts'
import { say, showsColour, verb } from '../command-line/command-line.ts'
import type { Verb } from '../command-line/command-line.ts'
import { hostIn, opamHost } from '../command-line/github-variables.ts'
import {
  draftOption,
  inputFields,
  opamApiOption,
  opamRepositoryOptions,
  pullRequestOptions,
  readReleaseOptions,
  ruleOptions,
  versionOptions,
  wrongFields,
} from '../command-line/input-options.ts'
import type { ReleaseOptions } from '../command-line/input-options.ts'
import { flag, textOption, toggle } from '../command-line/option.ts'
import { outcomeAsJson, progressOnOutput } from './outcome.ts'
import { spelledOutcome } from '../report/spelling.ts'
import { uncommittedChanges } from '../checkout/uncommitted-changes.ts'

const usage = `Usage: dune-publish propose [DIR] --archive-url URL [--tag TAG] [OPTION]…

Opens the pull request in the opam repository for an archive that is already public, on any server. It works
from the clone DIR (default: the current folder), on any machine and any CI.

The token comes from the variable OPAM_TOKEN. With --dry-run, the command needs no token and writes nothing.
Without --tag, the tag is the newest one of the commit that is checked out.

Exit status: 0 when everything is done, 1 when it was refused or failed, 2 when the command line is wrong.
`

const options = {
  'archive-url': textOption(
    'URL',
    'The address of the archive; it may contain ${version} and ${tag}',
  ),
  tag: versionOptions.tag,
  ...ruleOptions,
  ...draftOption,
  ...opamRepositoryOptions,
  ...pullRequestOptions,
  ...opamApiOption,
  forecast: toggle("Show what opam-repository's CI will install; on unless --no-forecast is given"),
  'allow-fork': toggle('Release from a fork, or packages that name another repository'),
  'dry-run': flag('Show what would be done, and write nothing'),
  json: flag('Print JSON'),
} as const

/** The verb `propose [DIR] --archive-url URL [OPTION]…`. */
export const runPropose: Verb = verb(usage, options, async ({ positionals, values }) => {
  const [dir = '.', ...more] = positionals
  if (more.length > 0) return { wrong: 'Name one DIR.' }
  const { 'dry-run': dryRun, json, ...given } = values
  const fields = inputFields({ ...given, 'opam-token': process.env['OPAM_TOKEN'] })
  if (fields.text('archive-url') === undefined) {
    return { wrong: 'Give the address of the archive with --archive-url.' }
  }
  const read = readReleaseOptions(fields)
  if ('wrong' in read) return read
  const hosts = { source: hostIn('GITHUB_API_URL'), opam: opamHost(fields) }
  const { opam: token } = readTokens(fields, { writesNothing: true, oneHost: false })
  const opam = readOpamSettings(fields)
  const wrong = wrongFields(fields)
  if (wrong !== undefined) return wrong
  const { forecast = true, 'allow-fork': allowFork = false } = values
  const asked = { ...read, forecast, allowFork, hosts, opam, token, dryRun }
  const outcome = spelledOutcome(await outcomeOf(dir, asked, progressOnOutput(json)))
  say(
    json
      ? `${JSON.stringify(outcomeAsJson(outcome), null, 2)}\n`
      : `${terminalOutcome(outcome, { colour: showsColour(process.stdout) }).join('\n')}\n`,
  )
  return outcome.status === 'refused' || outcome.status === 'failed' ? 1 : 0
})

interface Asked extends ReleaseOptions {
  readonly forecast: boolean
  readonly allowFork: boolean
  readonly hosts: Hosts
  readonly opam: Settings['opam']
  readonly token: string | undefined
  readonly dryRun: boolean
}

async function outcomeOf(dir: string, asked: Asked, progress: Progress): Promise<Outcome> {
  try {
    if (asked.token === undefined && !asked.dryRun) throw noToken()
    return await withCheckout(dir, async (opened) => await propose(opened, asked, progress))
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return { status: 'refused', steps: [], diagnostics: [], failure: error }
  }
}

function noToken(): Failure {
  return new Failure('token-missing', 'The variable OPAM_TOKEN is empty.', {
    hint: 'Set it to a classic token with the scope public_repo. The pull request is opened with it. To only see what would be done, add --dry-run.',
  })
}

async function propose(opened: OpenCheckout, asked: Asked, progress: Progress): Promise<Outcome> {
  const { directory, checkout, git, environment, scratch } = opened
  const origin = await knownSource(opened)
  if (origin === undefined) {
    throw new Failure('source-unknown', 'The clone does not say where its source is public.', {
      hint: 'Run "git remote add origin URL" with the address that people clone from.',
    })
  }
  const atHead = tagAtHead(checkout, asked.settings.tagPrefix)
  const tag = asked.tag ?? atHead.tag
  if (tag === undefined) {
    const message = 'The commit that is checked out has no tag that names a version.'
    throw new Failure('tag-missing', message, {
      hint: 'Check out the tag of the release, or name it with --tag. Run "git fetch --tags" to get the tags of the server.',
    })
  }
  const { hosts, token } = asked
  const serverOfOpam = new URL(webAddress(hosts.opam.apiUrl)).host
  const isElsewhere = new URL(origin.webUrl).host !== serverOfOpam
  const settings: Settings = {
    source: { owner: origin.owner, name: origin.name },
    trigger: { kind: 'named-tag', tag },
    ...asked.settings,
    forecast: asked.forecast,
    allowFork: asked.allowFork,
    workingDirectory: checkout.prefix,
    dryRun: asked.dryRun,
    commandLine: true,
    opam: { ...asked.opam, elsewhere: isElsewhere },
    actor: undefined,
  }
  const world = await connect({
    settings,
    hosts,
    tokens: { github: undefined, opam: token },
    sourceUrl: origin.webUrl,
    directory,
    scratch,
    cacheFolder: undefined,
    environment,
    notice: (text) => progress.notice(text),
    moved: (transfer) => progress.moved(transfer),
    source: checkoutForge(checkout, git, origin),
  })
  const { prefix } = checkout
  const uncommitted = await uncommittedChanges({ directory, prefix, environment })
  const released = await release(settings, world, progress).finally(() => {
    world.git.close()
  })
  const notices = [...uncommitted, ...(asked.tag === undefined ? atHead.notices : [])]
  return { ...released, diagnostics: [...notices, ...released.diagnostics] }
}
