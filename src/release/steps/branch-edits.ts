import type { OpamFacts } from '../model/facts.ts'
import type { Branch, Proposal } from '../model/ports/opam-forge.ts'

/** What is known of the branch, and the login of the token's owner. */
export type SeenBranch = Pick<OpamFacts, 'login'> & { readonly proposal: Proposal }

/** The commit that edited files of the branch. */
export interface Edit {
  readonly commit: string
  /** The login of its author, where the forge knows one. */
  readonly author: string | undefined
}

/** The words of a commit on top of somebody's edits, by which the next run knows whose they are. */
export function keepingMessage({ commit, author }: Edit): string {
  return `Keeps the edits of commit ${commit}${author === undefined ? '' : ` by ${author}`}.`
}

const keepingWords = /^Keeps the edits of commit ([0-9a-f]{40,64})(?: by ([A-Za-z0-9_[\]-]+))?\.$/m

/**
 * Whose edits the branch holds; absent where it has none but this tool's commits.
 *
 * @param commitBody the words by which a commit of this proposal is known
 */
export function editOn(commitBody: string, opam: SeenBranch): Edit | undefined {
  const { branch } = opam.proposal
  return branch === undefined || isOurs(commitBody, opam) ? undefined : editBelow(branch, opam)
}

/** The edits that a commit holds, or keeps. */
function editBelow({ head, author, message }: Branch, opam: SeenBranch): Edit {
  const [, commit, editor] = keepingWords.exec(message) ?? []
  return commit !== undefined && isMadeByTool(opam)
    ? { commit, author: editor }
    : { commit: head, author }
}

/**
 * Whether the last commit of the branch is one that this tool made for the token's owner. Who amends it
 * keeps its author and its words, and becomes its committer, which of this tool's commits is GitHub.
 */
export function isOurs(commitBody: string, opam: SeenBranch): boolean {
  return isMadeByTool(opam) && opam.proposal.branch?.message.includes(commitBody) === true
}

/** The bodies of this tool's commits: of a release, and of an amendment. */
const toolWords = /^(?:Changes: https?:\S+|Amendment amend-\S+|Metadata of commit [0-9a-f]+\.)$/m

/** Whose edits a branch holds beneath or beside commits of this tool, whatever those propose. */
export function editAmong(opam: SeenBranch): Edit | undefined {
  const { branch } = opam.proposal
  if (branch === undefined) return undefined
  const isPlain =
    isMadeByTool(opam) && toolWords.test(branch.message) && !keepingWords.test(branch.message)
  return isPlain ? undefined : editBelow(branch, opam)
}

/** The words of a commit that takes the metadata of another one, by which the next run knows which that was. */
export function metadataMessage(commit: string): string {
  return `Metadata of commit ${commit}.`
}

/** The commit whose metadata the branch has, where a run of this tool said so last. */
export function metadataCommit(opam: SeenBranch): string | undefined {
  const message = opam.proposal.branch?.message ?? ''
  const [, commit] = /^Metadata of commit ([0-9a-f]{40,64})\.$/m.exec(message) ?? []
  return isMadeByTool(opam) ? commit : undefined
}

function isMadeByTool({ login, proposal: { branch } }: SeenBranch): boolean {
  if (branch === undefined || branch.committer?.startsWith('noreply@') === false) return false
  return login === undefined || branch.author === undefined || branch.author === login
}
