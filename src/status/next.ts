import type { Choice } from './choice.ts'
import type { Ci } from './ci.ts'
import type { OpenPoint } from './points.ts'
import type { PullSeen } from './seen.ts'

/** All that decides what to do now. */
export interface Situation extends Omit<Choice, 'pull'> {
  readonly project: string
  readonly pull: PullSeen | undefined
  readonly ci: Ci
  readonly points: readonly OpenPoint[]
  /** Whether others changed files of the release. */
  readonly isChanged: boolean
}

/** What to do now, and whether the person is needed for it. */
export interface Next {
  readonly needsAttention: boolean
  readonly sentence: string
}

/** Says what to do now: the first thing of these that there is. */
export function nextStep(situation: Situation): Next {
  const { pull } = situation
  if (pull === undefined) return withoutPull(situation)
  switch (pull.state) {
    case 'merged':
      return afterMerge(situation)
    case 'closed':
      return afterClosing(situation)
    case 'open':
      return hindrance(pull, situation) ?? waiting(pull, situation)
  }
}

function withoutPull({ project, version, isPublished }: Situation): Next {
  return isPublished
    ? calm(
        `Nothing is left to do. ${project} ${version} is published, by a pull request that was not found.`,
      )
    : needed(`Run the release of ${project} ${version} again: it opens the pull request.`)
}

/** Maintainers may take a release over by a commit or a pull request of their own. */
function afterClosing({ project, version, isPublished }: Situation): Next {
  return isPublished
    ? calm(
        `Nothing is left to do. ${project} ${version} is in the opam repository, though this pull request was not merged.`,
      )
    : needed('Read why it was closed. Then reopen the pull request, or release a new version.')
}

function afterMerge({ project, version, isChanged, superseded }: Situation): Next {
  if (!isChanged && superseded.length > 0) return calm(closing(superseded, version))
  return calm(
    isChanged
      ? `Bring what others changed into your source with "dune-publish fix --from-opam". Otherwise the next release of ${project} loses them.`
      : `Nothing is left to do. ${project} ${version} is in the opam repository.`,
  )
}

/** What keeps an open pull request from being merged, and only the person can remove. */
function hindrance(pull: PullSeen, { rivals, points, ci }: Situation): Next | undefined {
  if (rivals.length > 0) {
    const numbers = [pull, ...rivals].map(({ number }) => `#${number}`)
    return needed(
      `Close all but one of the pull requests that propose the same: ${listed(numbers)}.`,
    )
  }
  if (pull.forkGone) {
    return needed(
      'Close the pull request and run the release again: its fork was deleted, so nobody can push to it.',
    )
  }
  if (pull.mergeable === 'no') return needed(`Resolve the conflict with the branch ${pull.base}.`)
  const requests = points.filter(({ kind }) => kind === 'changes-requested')
  if (requests.length > 0) {
    const names = [...new Set(requests.map(({ author }) => author))]
    return needed(`Answer the request for changes from ${listed(names)}.`)
  }
  if (ci.state !== 'failed') return undefined
  const names = ci.checks.filter(({ verdict }) => verdict === 'failed').map(({ name }) => name)
  return needed(
    `Open the log of ${listed(names)}. If the release did not cause the failure, say so in the pull request.`,
  )
}

function waiting({ draft }: PullSeen, { ci, points, superseded, version }: Situation): Next {
  if (ci.state === 'none') return calm('Wait: CI has not reported anything yet.')
  if (ci.state === 'pending') return calm('Wait: CI is still running.')
  if (draft) return needed('Mark the pull request as ready for review.')
  if (points.length === 0 && superseded.length > 0) {
    return calm(
      `${closing(superseded, version)} Then wait for a maintainer of the opam repository to merge this one.`,
    )
  }
  return calm(
    points.length === 0
      ? 'Wait for a maintainer of the opam repository to merge it.'
      : 'Read the comments, then wait for a maintainer of the opam repository to merge it.',
  )
}

/** The pull requests of older versions, which nobody is to merge any more. */
function closing(superseded: Situation['superseded'], version: string): string {
  const numbers = superseded.map(({ number }) => `#${number}`)
  return `Close ${listed(numbers)}: ${version} is newer.`
}

function needed(sentence: string): Next {
  return { needsAttention: true, sentence }
}

function calm(sentence: string): Next {
  return { needsAttention: false, sentence }
}

/** `a`, `a and b`, `a, b and c`; of many the first three. */
function listed(names: readonly string[]): string {
  const shown = names.length > 3 ? [...names.slice(0, 3), `${names.length - 3} more`] : names
  const last = shown.at(-1) ?? ''
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`
}
