import type { Release } from '../model/release.ts'
import type { OutcomeTexts } from '../model/outcome.ts'
import type { ForgeRelease } from '../model/ports/source-forge.ts'
import type { PullRequest } from '../model/ports/opam-forge.ts'
import { textChanges, withoutMark } from './pull-request-mark.ts'

/** What is there of the texts already. */
export interface TextsThere {
  readonly release: ForgeRelease | undefined
  readonly pullRequest: PullRequest | undefined
  /** Whether the opam repository has all packages of the release. */
  readonly isPublished: boolean
}

/** The texts as a whole run leaves them: a release that is there keeps its own, as do edited ones. */
export function textsAfter(
  { texts, archiveUrl }: Release,
  { release, pullRequest, isPublished }: TextsThere,
): OutcomeTexts {
  const { name: title, body } = texts.release
  return {
    release:
      archiveUrl === undefined
        ? { title: release?.name ?? title, body: release === undefined ? body : release.body }
        : undefined,
    pullRequest: isPublished ? undefined : pullRequestAfter(texts.pullRequest, pullRequest),
  }
}

function pullRequestAfter(
  { title, body }: Release['texts']['pullRequest'],
  there: PullRequest | undefined,
): NonNullable<OutcomeTexts['pullRequest']> {
  if (there?.state !== 'open') return { title, body }
  const { write } = textChanges(there, { title, body })
  return { title: write.title ?? there.title, body: withoutMark(write.body ?? there.body) }
}
