import type { Operation, Place, Selection } from './document.ts'

/**
 * The part of GitHub's GraphQL schema that is offered: for each type its fields, each with the type it
 * leads to, or `''` for a plain value.
 */
const typesOfFields: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Query: {
    viewer: 'User',
    repository: 'Repository',
    repositoryOwner: 'RepositoryOwner',
    node: 'Node',
  },
  Mutation: {
    createCommitOnBranch: 'CreateCommitOnBranchPayload',
    createRef: 'CreateRefPayload',
    markPullRequestReadyForReview: 'MarkPullRequestReadyForReviewPayload',
    convertPullRequestToDraft: 'ConvertPullRequestToDraftPayload',
  },
  CreateCommitOnBranchPayload: { clientMutationId: '', commit: 'Commit', ref: 'Ref' },
  CreateRefPayload: { clientMutationId: '', ref: 'Ref' },
  MarkPullRequestReadyForReviewPayload: { clientMutationId: '', pullRequest: 'PullRequest' },
  ConvertPullRequestToDraftPayload: { clientMutationId: '', pullRequest: 'PullRequest' },
  User: {
    id: '',
    databaseId: '',
    login: '',
    name: '',
    url: '',
    repositories: 'RepositoryConnection',
    repository: 'Repository',
  },
  RepositoryOwner: { id: '', login: '', url: '', repositories: 'RepositoryConnection' },
  RepositoryConnection: { nodes: 'Repository', totalCount: '' },
  Node: { id: '' },
  Repository: {
    id: '',
    databaseId: '',
    name: '',
    nameWithOwner: '',
    url: '',
    isArchived: '',
    isFork: '',
    isPrivate: '',
    owner: 'User',
    parent: 'Repository',
    viewerPermission: '',
    defaultBranchRef: 'Ref',
    ref: 'Ref',
    object: 'GitObject',
    forks: 'RepositoryConnection',
    pullRequest: 'PullRequest',
    pullRequests: 'PullRequestConnection',
  },
  Ref: { id: '', name: '', prefix: '', target: 'GitObject' },
  GitObject: { id: '', oid: '' },
  Commit: {
    id: '',
    oid: '',
    url: '',
    message: '',
    messageHeadline: '',
    committedDate: '',
    author: 'GitActor',
    committer: 'GitActor',
    tree: 'Tree',
    signature: 'GitSignature',
  },
  GitActor: { name: '', email: '', user: 'User' },
  GitSignature: { isValid: '', state: '' },
  Tree: { id: '', oid: '', entries: 'TreeEntry' },
  TreeEntry: { name: '', path: '', type: '', mode: '', oid: '', object: 'GitObject' },
  Blob: { id: '', oid: '', byteSize: '', isBinary: '', isTruncated: '', text: '' },
  Tag: { id: '', oid: '', name: '', message: '', target: 'GitObject' },
  PullRequestConnection: { nodes: 'PullRequest', totalCount: '' },
  PullRequestChangedFileConnection: { nodes: 'PullRequestChangedFile', totalCount: '' },
  PullRequestChangedFile: { path: '', additions: '', deletions: '' },
  PullRequest: {
    id: '',
    number: '',
    title: '',
    body: '',
    url: '',
    state: '',
    isDraft: '',
    merged: '',
    headRefName: '',
    headRefOid: '',
    baseRefName: '',
    headRepository: 'Repository',
    headRepositoryOwner: 'RepositoryOwner',
    files: 'PullRequestChangedFileConnection',
  },
}

/** A defect of a query, in the shape GitHub answers it. */
export interface QueryDefect {
  readonly message: string
  readonly path: readonly string[]
  readonly place: Place
  readonly extensions: Readonly<Record<string, string>>
}

/** Fields the schema does not have, objects without a selection, and selections of plain values. */
export function defectsOf(operation: Operation): readonly QueryDefect[] {
  const defects: QueryDefect[] = []
  const root = operation.kind === 'query' ? 'Query' : 'Mutation'
  const walk = (selections: readonly Selection[], type: string, path: readonly string[]): void => {
    for (const selection of selections) {
      if (selection.kind === 'fragment') {
        walk(selection.selections, selection.on, [...path, `... on ${selection.on}`])
        continue
      }
      const { name, alias, place } = selection
      if (name === '__typename') continue
      const here = [...path, alias]
      const leadsTo = typesOfFields[type]?.[name]
      if (leadsTo === undefined) {
        defects.push({
          message: `Field '${name}' doesn't exist on type '${type}'`,
          path: here,
          place,
          extensions: { code: 'undefinedField', typeName: type, fieldName: name },
        })
      } else if ((leadsTo === '') !== (selection.selections.length === 0)) {
        defects.push({
          message:
            leadsTo === ''
              ? `Selections can't be made on scalars (field '${name}' returns a scalar but has selections)`
              : `Field must have selections (field '${name}' returns ${leadsTo} but has no selections. Did you mean '${name} { ... }'?)`,
          path: here,
          place,
          extensions: { code: 'selectionMismatch', nodeName: `field '${name}'` },
        })
      } else {
        walk(selection.selections, leadsTo, here)
      }
    }
  }
  walk(operation.selections, root, [operation.kind])
  return defects
}
