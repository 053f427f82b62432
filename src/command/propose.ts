import { resolve } from 'node:path'
import { connect } from '../connect/connect.ts'
import { removeFolder } from '../disk/remove-folder.ts'
import { programEnvironment } from '../environment/environment.ts'
import { readCheckout } from '../git/checkout.ts'
import type { Checkout } from '../git/checkout.ts'
import { openClone } from '../git/clone.ts'
import { webAddress } from '../github/addresses.ts'
import { makeTemporaryFolder } from '../process/temporary-folder.ts'
import { Failure } from '../release/model/failure.ts'
import type { Outcome } from '../release/model/outcome.ts'
import type { CommitReader } from '../release/model/ports/git.ts'
import type { Progress } from '../release/model/progress.ts'
import { release } from '../release/release.ts'
import type { Settings } from '../release/model/settings.ts'
import { terminalOutcome, terminalProgress } from '../report/terminal.ts'
import { hasErrors } from '../text/diagnostic.ts'
import { checkoutForge } from './checkout-forge.ts'
import { knownSource } from './checkout-source.ts'
import { liveOutput, readCommandLine, refuseCommandLine, say, showsColour } from './command-line.ts'
import { outcomeAsJson } from './outcome-json.ts'
import { proposeOptions, readProposeOptions } from './propose-options.ts'
import { tagAtHead } from './tag-at-head.ts'
import { uncommittedChanges } from './uncommitted-changes.ts'
import type { ProposeWish } from './propose-options.ts'

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

/** Where and how something is proposed. */
interface Proposing {
  readonly dir: string
  readonly dryRun: boolean
  readonly wish: ProposeWish
}

/**
 * The verb `propose [DIR] --archive-url URL [--tag T] [--dry-run] [--json] [OPTION]…`. Answers the exit status:
 * 0 when all is done; 1 when it was refused or failed; 2 when the command line is wrong.
 */
export async function runPropose(args: readonly string[]): Promise<number> {
  const line = readCommandLine(args, {
    'dry-run': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    ...proposeOptions,
  })
  if (line.kind === 'help') {
    say(usage)
    return 0
  }
  if (line.kind === 'wrong') return refuseCommandLine(line.fact, usage)
  const [dir = '.', ...more] = line.positionals
  if (more.length > 0) return refuseCommandLine('One DIR is proposed at a time.', usage)
  const { 'dry-run': dryRun, json, ...given } = line.values
  if (given['archive-url'] === undefined) {
    return refuseCommandLine('--archive-url says where the archive is public.', usage)
  }
  const wish = readProposeOptions(given, { token: process.env['OPAM_TOKEN'], dryRun })
  const colour = showsColour(process.stdout)
  const progress = terminalProgress((text) => (json ? undefined : say(`${text}\n`)), {
    colour,
    ...(json ? {} : liveOutput()),
  })
  const outcome = await outcomeOf({ dir: resolve(dir), dryRun, wish }, progress)
  say(
    json
      ? `${JSON.stringify(outcomeAsJson(outcome), null, 2)}\n`
      : `${terminalOutcome(outcome, { colour }).join('\n')}\n`,
  )
  return outcome.status === 'refused' || outcome.status === 'failed' ? 1 : 0
}

async function outcomeOf(proposing: Proposing, progress: Progress): Promise<Outcome> {
  const { diagnostics } = proposing.wish
  if (hasErrors(diagnostics)) return { status: 'refused', steps: [], diagnostics }
  const temporary = makeTemporaryFolder('dune-publish-propose-')
  const scratch = temporary.path
  try {
    const outcome = await propose(proposing, {
      scratch,
      progress,
      environment: programEnvironment(),
    })
    return { ...outcome, diagnostics: [...diagnostics, ...outcome.diagnostics] }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return { status: 'refused', steps: [], diagnostics, failure: error }
  } finally {
    await removeFolder(scratch)
    temporary.keep()
  }
}

/** Where something is proposed from, and what is told of it. */
interface Proposer {
  readonly scratch: string
  readonly progress: Progress
  readonly environment: NodeJS.ProcessEnv
}

async function propose(proposing: Proposing, proposer: Proposer): Promise<Outcome> {
  const { dir: directory } = proposing
  const checkout = await readCheckout(directory, proposer.environment)
  const git = await openClone({ directory, ...proposer })
  try {
    return await proposeFrom({ checkout, git }, proposing, proposer)
  } finally {
    git.close()
  }
}

async function proposeFrom(
  { checkout, git }: { readonly checkout: Checkout; readonly git: CommitReader },
  { dir, dryRun, wish }: Proposing,
  { scratch, progress, environment }: Proposer,
): Promise<Outcome> {
  const origin = await knownSource({ directory: dir, checkout, git })
  if (origin === undefined) {
    throw new Failure(
      'source-unknown',
      'Nothing tells where the source of the checkout is public.',
      {
        hint: 'Add the remote "origin" to the checkout, with the address that people clone from.',
      },
    )
  }
  const atHead = tagAtHead(checkout, wish.tagPrefix)
  const tag = wish.tag ?? atHead.tag
  if (tag === undefined) {
    const message = 'The commit that is checked out has no tag that names a version.'
    throw new Failure('tag-missing', message, {
      hint: 'Check out the tag of the release, or name it with --tag. To get the tags of the server, run "git fetch --tags".',
    })
  }
  const { hosts, token } = wish
  const opamHost = new URL(webAddress(hosts.opam.apiUrl)).host
  const isElsewhere = new URL(origin.webUrl).host !== opamHost
  const settings: Settings = {
    source: { owner: origin.owner, name: origin.name },
    trigger: { kind: 'named-tag', tag },
    tagPrefix: wish.tagPrefix,
    ...wish.rules,
    workingDirectory: checkout.prefix,
    dryRun,
    commandLine: true,
    opam: isElsewhere ? { ...wish.opam, elsewhere: true } : wish.opam,
  }
  const world = await connect({
    settings,
    hosts,
    tokens: { github: undefined, opam: token },
    sourceUrl: origin.webUrl,
    directory: dir,
    scratch,
    environment,
    notice: (text) => progress.notice(text),
    moved: (transfer) => progress.moved(transfer),
    source: checkoutForge(checkout, git, origin),
  })
  const uncommitted = await uncommittedChanges({
    directory: dir,
    prefix: checkout.prefix,
    environment,
  })
  const released = await release(settings, world, progress).finally(() => {
    world.git.close()
  })
  const notices = [...uncommitted, ...(wish.tag === undefined ? atHead.notices : [])]
  return { ...released, diagnostics: [...notices, ...released.diagnostics] }
}
