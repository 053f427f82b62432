/** The served part of GitHub's published schema; written by scripts/served-schema.mjs. */
export const servedSchema = `
scalar Base64String

type Blob implements GitObject {
  oid: GitObjectID!
  text: String
}

type Commit implements GitObject {
  author: GitActor
  committer: GitActor
  message: String!
  oid: GitObjectID!
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
  commit: Commit
}

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
  oid: GitObjectID!
}

scalar GitObjectID

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
  pullRequest: PullRequest
}

type Mutation {
  createCommitOnBranch(input: CreateCommitOnBranchInput!): CreateCommitOnBranchPayload
  markPullRequestReadyForReview(input: MarkPullRequestReadyForReviewInput!): MarkPullRequestReadyForReviewPayload
}

enum OrderDirection {
  ASC
  DESC
}

type Organization implements RepositoryOwner {
  login: String!
}

type PullRequest {
  baseRefName: String!
  body: String!
  files(after: String, before: String, first: Int, last: Int): PullRequestChangedFileConnection
  headRefOid: GitObjectID!
  headRepository: Repository
  headRepositoryOwner: RepositoryOwner
  id: ID!
  isDraft: Boolean!
  number: Int!
  state: PullRequestState!
  title: String!
  url: URI!
}

type PullRequestChangedFile {
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

type Query {
  repository(followRenames: Boolean = true, name: String!, owner: String!): Repository
}

type Ref {
  name: String!
  target: GitObject
}

type Repository {
  defaultBranchRef: Ref
  forks(affiliations: [RepositoryAffiliation], after: String, before: String, first: Int, hasIssuesEnabled: Boolean, isLocked: Boolean, last: Int, orderBy: RepositoryOrder, ownerAffiliations: [RepositoryAffiliation] = [OWNER, COLLABORATOR], privacy: RepositoryPrivacy, visibility: RepositoryVisibility): RepositoryConnection!
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
  login: String!
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

type Tag implements GitObject {
  message: String
  oid: GitObjectID!
  target: GitObject!
}

type Tree implements GitObject {
  entries: [TreeEntry!]
  oid: GitObjectID!
}

type TreeEntry {
  name: String!
  type: String!
}

scalar URI

type User implements RepositoryOwner {
  login: String!
}
`
