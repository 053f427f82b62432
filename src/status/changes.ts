import { unifiedDiff } from '../text/unified-diff.ts'
import { isSame } from './points.ts'
import type { FileAt, PullRequestReader } from './ports.ts'
import type { CommitSeen, PullSeen } from './seen.ts'

/** What others pushed onto the branch. */
export interface OthersWork {
  readonly commits: readonly CommitSeen[]
  /** Their changes to files of the release, each as a diff against what was proposed: byte strings. */
  readonly diffs: readonly { readonly path: string; readonly diff: string }[]
}

/** The commits of others: a commit whose author the forge does not know is taken for the person's own. */
function commitsOfOthers({ author, commits }: PullSeen): readonly CommitSeen[] {
  return commits.filter((one) => one.author !== undefined && !isSame(one.author, author))
}

/**
 * What others pushed onto the branch of a pull request, compared with the commit before the first of theirs.
 * Nothing is asked where they pushed nothing.
 */
export async function readOthersWork(
  pull: PullSeen,
  paths: readonly string[],
  reader: Pick<PullRequestReader, 'files'>,
): Promise<OthersWork> {
  const commits = commitsOfOthers(pull)
  const [first] = commits
  const proposed = pull.commits[pull.commits.findIndex((one) => one === first) - 1]
  const head = pull.commits.at(-1)
  if (proposed === undefined || head === undefined) return { commits, diffs: [] }
  const at = ({ id }: CommitSeen): readonly FileAt[] => paths.map((path) => ({ commit: id, path }))
  const texts = await reader.files([...at(proposed), ...at(head)])
  const diffs = paths.map((path, index) => {
    const [before = '', after = ''] = [texts[index], texts[paths.length + index]]
    return { path, diff: unifiedDiff([`a/${path}`, `b/${path}`], before, after) }
  })
  return { commits, diffs: diffs.filter(({ diff }) => diff !== '') }
}
