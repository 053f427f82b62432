import { resolve } from 'node:path'
import { connect } from '../connect/connect.ts'
import { webAddress } from '../github/addresses.ts'
import { Failure } from '../release/model/failure.ts'
import type { Outcome } from '../release/model/outcome.ts'
import type { Progress } from '../release/model/progress.ts'
import { release } from '../release/release.ts'
import type { Settings } from '../release/model/settings.ts'
import { terminalOutcome } from '../report/terminal.ts'
import { hasErrors } from '../text/diagnostic.ts'
import { withCheckout } from './checkout.ts'
import type { OpenCheckout } from './checkout.ts'
import { checkoutForge } from './checkout-forge.ts'
import { knownSource } from './checkout-source.ts'
import { say, showsColour, verb } from './command-line.ts'
import type { Verb } from './command-line.ts'
import { outcomeAsJson, progressOnOutput } from './outcome.ts'
import { proposeOptions, readProposeOptions } from './propose-options.ts'
import { tagAtHead } from './chosen-tag.ts'
import { uncommittedChanges } from './uncommitted-changes.ts'
import type { ProposeOptions } from './propose-options.ts'

const usage = `Usage: dune-publish propose [DIR] --archive-url URL [--tag T] [--dry-run] [--json] [OPTION]…

Opens the pull request in the opam repository for an archive that is public already, wherever its source
is: from the checkout DIR, on any machine or CI. URL may hold \${version} and \${tag}. Without --tag: the
newest tag of the commit that is checked out and names a version. The token is read from the variable
OPAM_TOKEN; --dry-run needs none and writes nothing.

Exit status: 0 when all is done, 1 when it was refused or failed, 2 when the command line is wrong.

As the inputs of the action, whose working-directory is DIR:
  --archive-url, --tag, --tag-prefix, --keep-v, --packages, --exclude, --changelog, --changelog-required,
  --drift, --fail-on, --ignore, --prerelease, --draft, --opam-repository, --opam-branch, --packages-dir,
  --opam-fork, --opam-push, --opam-api-url
`

const options = {
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  ...proposeOptions,
} as const

/** The verb `propose [DIR] --archive-url URL [--tag T] [--dry-run] [--json] [OPTION]…`. */
export const runPropose: Verb = verb(usage, options, async ({ positionals, values }) => {
  const [dir = '.', ...more] = positionals
  if (more.length > 0) return { wrong: 'One DIR is proposed at a time.' }
  const { 'dry-run': dryRun, json, ...given } = values
  if (given['archive-url'] === undefined) {
    return { wrong: '--archive-url says where the archive is public.' }
  }
  const read = readProposeOptions(given, { token: process.env['OPAM_TOKEN'], dryRun })
  const outcome = await outcomeOf(resolve(dir), { ...read, dryRun }, progressOnOutput(json))
  say(
    json
      ? `${JSON.stringify(outcomeAsJson(outcome), null, 2)}\n`
      : `${terminalOutcome(outcome, { colour: showsColour(process.stdout) }).join('\n')}\n`,
  )
  return outcome.status === 'refused' || outcome.status === 'failed' ? 1 : 0
})

type Asked = ProposeOptions & { readonly dryRun: boolean }

async function outcomeOf(directory: string, asked: Asked, progress: Progress): Promise<Outcome> {
  const { diagnostics } = asked
  if (hasErrors(diagnostics)) return { status: 'refused', steps: [], diagnostics }
  try {
    const outcome = await withCheckout(
      directory,
      async (opened) => await propose(opened, asked, progress),
    )
    return { ...outcome, diagnostics: [...diagnostics, ...outcome.diagnostics] }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return { status: 'refused', steps: [], diagnostics, failure: error }
  }
}

async function propose(opened: OpenCheckout, asked: Asked, progress: Progress): Promise<Outcome> {
  const { directory, checkout, git, environment, scratch } = opened
  const origin = await knownSource(opened)
  if (origin === undefined) {
    throw new Failure(
      'source-unknown',
      'Nothing tells where the source of the checkout is public.',
      {
        hint: 'Add the remote "origin" to the checkout, with the address that people clone from.',
      },
    )
  }
  const atHead = tagAtHead(checkout, asked.tagPrefix)
  const tag = asked.tag ?? atHead.tag
  if (tag === undefined) {
    const message = 'The commit that is checked out has no tag that names a version.'
    throw new Failure('tag-missing', message, {
      hint: 'Check out the tag of the release, or name it with --tag. To get the tags of the server, run "git fetch --tags".',
    })
  }
  const { hosts, token } = asked
  const opamHost = new URL(webAddress(hosts.opam.apiUrl)).host
  const isElsewhere = new URL(origin.webUrl).host !== opamHost
  const settings: Settings = {
    source: { owner: origin.owner, name: origin.name },
    trigger: { kind: 'named-tag', tag },
    tagPrefix: asked.tagPrefix,
    ...asked.rules,
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
