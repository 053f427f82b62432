import { filesBelow, lineAt } from '../git/tree-edit.ts'
import type { TreeFile } from '../git/tree-edit.ts'
import type { BareRepository } from '../git/bare-repository.ts'
import { permits } from './tokens.ts'
import type { Token } from './tokens.ts'
import type { Repository } from './world.ts'

/** The folder whose files start workflows. */
const workflowFolder = '.github/workflows'

/** Whether the token may bring workflow files. */
export function mayWriteWorkflows(token: Token): boolean {
  return token.kind === 'classic'
    ? token.scopes.includes('workflow')
    : permits(token, 'workflows', 'write')
}

async function workflowsOf(bare: BareRepository, commit: string): Promise<readonly TreeFile[]> {
  const tree = (await bare.commit(commit))?.tree
  const folder = tree === undefined ? undefined : await lineAt(bare, tree, workflowFolder)
  return folder?.mode === '40000' ? await filesBelow(bare, folder.id, `${workflowFolder}/`) : []
}

/**
 * The first workflow file of a commit that no branch of the repository has with the same path and
 * content: a token without the `workflow` scope may not bring it. ("Workflow files can be committed
 * without this scope if the same file (with both the same path and contents) exists on another branch
 * in the same repository", GitHub's page on scopes.)
 */
export async function foreignWorkflow(
  repository: Repository,
  commit: string,
): Promise<string | undefined> {
  const brought = await workflowsOf(repository.bare, commit)
  if (brought.length === 0) return undefined
  const known = new Set<string>()
  const heads = await repository.bare.references('refs/heads/')
  for (const id of new Set(heads.map((head) => head.id))) {
    for (const file of await workflowsOf(repository.bare, id)) known.add(`${file.id} ${file.path}`)
  }
  return brought.find((file) => !known.has(`${file.id} ${file.path}`))?.path
}

function listed(files: readonly TreeFile[]): string {
  return files.map((file) => `${file.id} ${file.path}`).join('\n')
}

/** Whether a commit's workflow files differ from its first parent's. */
export async function changesWorkflows(bare: BareRepository, commit: string): Promise<boolean> {
  const parent = (await bare.commit(commit))?.parents[0]
  const before = parent === undefined ? [] : await workflowsOf(bare, parent)
  return listed(before) !== listed(await workflowsOf(bare, commit))
}

/** How a refusal calls the right that is missing. */
export function workflowRefusal(token: Token, path: string): string {
  const [who, right] =
    token.kind === 'classic' || token.kind === 'fine-grained'
      ? ['Personal Access Token', token.kind === 'classic' ? 'scope' : 'permission']
      : ['GitHub App', 'permission']
  const name = right === 'scope' ? 'workflow' : 'workflows'
  return `refusing to allow a ${who} to create or update workflow \`${path}\` without \`${name}\` ${right}`
}
