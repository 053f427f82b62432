// Writes src/embedded-github/graphql/served-schema.ts: of GitHub's published GraphQL schema the fields that the
// embedded GitHub serves, with their arguments and types as GitHub declares them. To serve another field,
// add it here and run
//
//   node scripts/served-schema.mjs
import { writeFileSync } from 'node:fs'
import { schema } from '@octokit/graphql-schema'
import { join } from 'node:path'
import { Kind, parse, print, visit } from 'graphql'

/** Fields by type. Of enumerations and inputs everything is served. */
const served = {
  Query: ['repository', 'search'],
  Mutation: ['createCommitOnBranch', 'markPullRequestReadyForReview'],
  CreateCommitOnBranchPayload: ['commit'],
  MarkPullRequestReadyForReviewPayload: ['pullRequest'],
  Actor: ['login'],
  User: ['login'],
  Bot: ['login'],
  Organization: ['login'],
  RepositoryOwner: ['login'],
  RepositoryConnection: ['nodes', 'totalCount'],
  Repository: [
    'name',
    'nameWithOwner',
    'url',
    'isArchived',
    'isFork',
    'isPrivate',
    'owner',
    'parent',
    'viewerPermission',
    'defaultBranchRef',
    'ref',
    'refs',
    'object',
    'forks',
    'pullRequest',
    'pullRequests',
  ],
  Ref: ['name', 'target', 'associatedPullRequests'],
  RefConnection: ['nodes', 'totalCount', 'pageInfo'],
  PageInfo: ['hasNextPage', 'endCursor'],
  SearchResultItemConnection: ['nodes', 'issueCount', 'pageInfo'],
  GitObject: ['oid'],
  Commit: ['oid', 'message', 'author', 'committer', 'committedDate', 'statusCheckRollup'],
  StatusCheckRollup: ['state', 'contexts'],
  StatusCheckRollupContextConnection: ['nodes', 'totalCount', 'pageInfo'],
  StatusContext: ['context', 'state', 'description', 'targetUrl'],
  CheckRun: ['name', 'status', 'conclusion', 'detailsUrl'],
  GitActor: ['name', 'email', 'user'],
  Tree: ['oid', 'entries'],
  TreeEntry: ['name', 'type'],
  Blob: ['oid', 'text'],
  Tag: ['oid', 'message', 'target'],
  PullRequestConnection: ['nodes', 'totalCount', 'pageInfo'],
  PullRequestChangedFileConnection: ['nodes', 'totalCount', 'pageInfo'],
  PullRequestCommitConnection: ['nodes', 'totalCount', 'pageInfo'],
  PullRequestCommit: ['commit'],
  PullRequestReviewConnection: ['nodes', 'totalCount', 'pageInfo'],
  PullRequestReview: ['author', 'state', 'body', 'submittedAt', 'url'],
  PullRequestReviewThreadConnection: ['nodes', 'totalCount', 'pageInfo'],
  PullRequestReviewThread: ['isResolved', 'path', 'comments'],
  PullRequestReviewCommentConnection: ['nodes', 'totalCount', 'pageInfo'],
  PullRequestReviewComment: ['author', 'body', 'createdAt', 'url'],
  IssueCommentConnection: ['nodes', 'totalCount', 'pageInfo'],
  IssueComment: ['author', 'body', 'createdAt', 'url'],
  PullRequestChangedFile: ['path', 'changeType'],
  PullRequest: [
    'id',
    'number',
    'title',
    'body',
    'url',
    'state',
    'isDraft',
    'headRefOid',
    'baseRefName',
    'headRepository',
    'headRepositoryOwner',
    'headRefName',
    'author',
    'createdAt',
    'mergedAt',
    'mergedBy',
    'closedAt',
    'mergeable',
    'commits',
    'reviews',
    'reviewThreads',
    'comments',
    'files',
  ],
}

const target = join(import.meta.dirname, '../src/embedded-github/graphql/served-schema.ts')
const document = parse(schema.idl, { noLocation: true })
const definitions = new Map(document.definitions.map((one) => [one.name?.value, one]))

/** The definition with the served fields alone, and the interfaces that are served. */
function part(definition) {
  const fields = served[definition.name.value]
  const known = new Set(definition.fields.map(({ name }) => name.value))
  for (const name of fields)
    if (!known.has(name)) throw new Error(`${definition.name.value} has no field ${name}`)
  return {
    ...definition,
    interfaces: definition.interfaces.filter(({ name }) => Object.hasOwn(served, name.value)),
    fields: definition.fields.filter(({ name }) => fields.includes(name.value)),
  }
}

const parts = new Map()
const wanted = Object.keys(served)
for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
  const definition = definitions.get(name)
  if (parts.has(name) || definition === undefined) continue
  const isOutput =
    definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
    definition.kind === Kind.INTERFACE_TYPE_DEFINITION
  if (isOutput && !Object.hasOwn(served, name)) throw new Error(`nothing of ${name} is served`)
  const kept = isOutput
    ? part(definition)
    : definition.kind === Kind.UNION_TYPE_DEFINITION
      ? { ...definition, types: definition.types.filter(({ name: { value } }) => served[value]) }
      : definition
  // Descriptions and deprecations are for readers of the published schema.
  const bare = visit(kept, {
    enter: (node) =>
      node.kind === Kind.DIRECTIVE
        ? null
        : 'description' in node
          ? { ...node, description: undefined }
          : undefined,
    NamedType: (node) => void wanted.push(node.name.value),
  })
  parts.set(name, bare)
}
const text = [...parts.values()]
  .toSorted((a, b) => (a.name.value < b.name.value ? -1 : 1))
  .map((one) => print(one))
  .join('\n\n')
writeFileSync(
  target,
  `/** The served part of GitHub's published schema; written by scripts/served-schema.mjs. */
export const servedSchema = \`
${text}
\`
`,
)
