/** The served part of GitHub's published schema; written by scripts/served-schema.mjs. */
export const servedSchema = `
scalar Base64String

type Blob implements GitObject & Node {
  byteSize: Int!
  id: ID!
  isBinary: Boolean
  isTruncated: Boolean!
  oid: GitObjectID!
  text: String
}

type Commit implements GitObject & Node {
  author: GitActor
  committedDate: DateTime!
  committer: GitActor
  id: ID!
  message: String!
  messageHeadline: String!
  oid: GitObjectID!
  signature: GitSignature
  tree: Tree!
  url: URI!
}

input CommitMessage {
  body: String
  headline: String!
}

input CommittableBranch {
  branchName: String
  id: ID
  repositoryNameWithOwner: String
}

input CreateCommitOnBranchInput {
  branch: CommittableBranch!
  clientMutationId: String
  expectedHeadOid: GitObjectID!
  fileChanges: FileChanges
  message: CommitMessage!
}

type CreateCommitOnBranchPayload {
  clientMutationId: String
  commit: Commit
  ref: Ref
}

scalar DateTime

input FileAddition {
  contents: Base64String!
  path: String!
}

input FileChanges {
  additions: [FileAddition!] = []
  deletions: [FileDeletion!] = []
}

input FileDeletion {
  path: String!
}

type GitActor {
  email: String
  name: String
  user: User
}

interface GitObject {
  id: ID!
  oid: GitObjectID!
}

scalar GitObjectID

interface GitSignature {
  isValid: Boolean!
  state: GitSignatureState!
}

enum GitSignatureState {
  BAD_CERT
  BAD_EMAIL
  EXPIRED_KEY
  GPGVERIFY_ERROR
  GPGVERIFY_UNAVAILABLE
  INVALID
  MALFORMED_SIG
  NOT_SIGNING_KEY
  NO_USER
  OCSP_ERROR
  OCSP_PENDING
  OCSP_REVOKED
  UNKNOWN_KEY
  UNKNOWN_SIG_TYPE
  UNSIGNED
  UNVERIFIED_EMAIL
  VALID
}

type GpgSignature implements GitSignature {
  isValid: Boolean!
  state: GitSignatureState!
}

input IssueOrder {
  direction: OrderDirection!
  field: IssueOrderField!
}

enum IssueOrderField {
  COMMENTS
  CREATED_AT
  UPDATED_AT
}

input MarkPullRequestReadyForReviewInput {
  clientMutationId: String
  pullRequestId: ID!
}

type MarkPullRequestReadyForReviewPayload {
  clientMutationId: String
  pullRequest: PullRequest
}

type Mutation {
  createCommitOnBranch(input: CreateCommitOnBranchInput!): CreateCommitOnBranchPayload
  markPullRequestReadyForReview(input: MarkPullRequestReadyForReviewInput!): MarkPullRequestReadyForReviewPayload
}

interface Node {
  id: ID!
}

enum OrderDirection {
  ASC
  DESC
}

type Organization implements Node & RepositoryOwner {
  databaseId: Int
  id: ID!
  login: String!
  name: String
  url: URI!
}

type PullRequest implements Node {
  baseRefName: String!
  body: String!
  files(after: String, before: String, first: Int, last: Int): PullRequestChangedFileConnection
  headRefName: String!
  headRefOid: GitObjectID!
  headRepository: Repository
  headRepositoryOwner: RepositoryOwner
  id: ID!
  isDraft: Boolean!
  merged: Boolean!
  number: Int!
  state: PullRequestState!
  title: String!
  url: URI!
}

type PullRequestChangedFile {
  additions: Int!
  deletions: Int!
  path: String!
}

type PullRequestChangedFileConnection {
  nodes: [PullRequestChangedFile]
  totalCount: Int!
}

type PullRequestConnection {
  nodes: [PullRequest]
  totalCount: Int!
}

enum PullRequestState {
  CLOSED
  MERGED
  OPEN
}

type Query implements Node {
  id: ID!
  repository(followRenames: Boolean = true, name: String!, owner: String!): Repository
}

type Ref implements Node {
  id: ID!
  name: String!
  prefix: String!
  target: GitObject
}

type Repository implements Node {
  databaseId: Int
  defaultBranchRef: Ref
  forks(affiliations: [RepositoryAffiliation], after: String, before: String, first: Int, hasIssuesEnabled: Boolean, isLocked: Boolean, last: Int, orderBy: RepositoryOrder, ownerAffiliations: [RepositoryAffiliation] = [OWNER, COLLABORATOR], privacy: RepositoryPrivacy, visibility: RepositoryVisibility): RepositoryConnection!
  id: ID!
  isArchived: Boolean!
  isFork: Boolean!
  isPrivate: Boolean!
  name: String!
  nameWithOwner: String!
  object(expression: String, oid: GitObjectID): GitObject
  owner: RepositoryOwner!
  parent: Repository
  pullRequest(number: Int!): PullRequest
  pullRequests(after: String, baseRefName: String, before: String, first: Int, headRefName: String, labels: [String!], last: Int, orderBy: IssueOrder, states: [PullRequestState!]): PullRequestConnection!
  ref(qualifiedName: String!): Ref
  url: URI!
  viewerPermission: RepositoryPermission
}

enum RepositoryAffiliation {
  COLLABORATOR
  ORGANIZATION_MEMBER
  OWNER
}

type RepositoryConnection {
  nodes: [Repository]
  totalCount: Int!
}

input RepositoryOrder {
  direction: OrderDirection!
  field: RepositoryOrderField!
}

enum RepositoryOrderField {
  CREATED_AT
  NAME
  PUSHED_AT
  STARGAZERS
  UPDATED_AT
}

interface RepositoryOwner {
  id: ID!
  login: String!
  url: URI!
}

enum RepositoryPermission {
  ADMIN
  MAINTAIN
  READ
  TRIAGE
  WRITE
}

enum RepositoryPrivacy {
  PRIVATE
  PUBLIC
}

enum RepositoryVisibility {
  INTERNAL
  PRIVATE
  PUBLIC
}

type Tag implements GitObject & Node {
  id: ID!
  message: String
  name: String!
  oid: GitObjectID!
  target: GitObject!
}

type Tree implements GitObject & Node {
  entries: [TreeEntry!]
  id: ID!
  oid: GitObjectID!
}

type TreeEntry {
  mode: Int!
  name: String!
  object: GitObject
  oid: GitObjectID!
  path: String
  type: String!
}

scalar URI

type User implements Node & RepositoryOwner {
  databaseId: Int
  id: ID!
  login: String!
  name: String
  url: URI!
}
`
