import { personMayPush } from '../world/access.ts'
import type { JsonObject } from '../../text/json.ts'
import type { Change } from '../git/changes.ts'
import { fullName } from '../world/world.ts'
import type { Pull, Repository, World } from '../world/world.ts'
import { nodeId, simpleUser } from './account-json.ts'
import type { RepositoryInWorld } from './git-data-json.ts'
import { repositoryPage, repositoryUrl, simpleRepository } from './repository-json.ts'
import type { Asking } from './repository-json.ts'

function side(
  world: World,
  [repository, ref, sha]: readonly [Repository, string, string],
  asking: Asking,
): JsonObject {
  return {
    label: `${repository.owner.login}:${ref}`,
    ref,
    sha,
    user: simpleUser(world, repository.owner),
    repo: simpleRepository(world, repository, asking),
  }
}

/** A pull request as lists show it (`pull-request-simple`). */
export function simplePull(place: RepositoryInWorld, pull: Pull, asking: Asking): JsonObject {
  const { world, repository } = place
  const api = repositoryUrl(world, repository)
  const url = `${api}/pulls/${pull.number}`
  const issue = `${api}/issues/${pull.number}`
  const page = `${repositoryPage(world, repository)}/pull/${pull.number}`
  const head = pull.head.repository
  const statuses = `${api}/statuses/${pull.headCommit}`
  return {
    url,
    id: pull.id,
    node_id: nodeId('PR', pull.id),
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: issue,
    number: pull.number,
    state: pull.state,
    locked: false,
    title: pull.title,
    user: simpleUser(world, pull.author),
    body: pull.body,
    labels: [],
    milestone: null,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closedAt,
    merged_at: pull.mergedAt,
    ...(asking.version < '2026-03-10'
      ? { merge_commit_sha: pull.mergeCommit, assignee: null }
      : {}),
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    draft: pull.draft,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${api}/pulls/comments{/number}`,
    comments_url: `${issue}/comments`,
    statuses_url: statuses,
    head: side(world, [head, pull.head.branch, pull.headCommit], asking),
    base: side(world, [repository, pull.base, pull.baseCommit], asking),
    _links: {
      self: { href: url },
      html: { href: page },
      issue: { href: issue },
      comments: { href: `${issue}/comments` },
      review_comments: { href: `${url}/comments` },
      review_comment: { href: `${api}/pulls/comments{/number}` },
      commits: { href: `${url}/commits` },
      statuses: { href: statuses },
    },
    author_association: personMayPush(pull.author.login, repository) ? 'MEMBER' : 'NONE',
    auto_merge: null,
    active_lock_reason: null,
  }
}

/** A pull request in full (`pull-request`). */
export function fullPull(
  place: RepositoryInWorld,
  { pull, changes, commits }: { pull: Pull; changes: readonly Change[]; commits: number },
  asking: Asking,
): JsonObject {
  const sum = (count: (change: Change) => number): number =>
    changes.reduce((total, change) => total + count(change), 0)
  return {
    ...simplePull(place, pull, asking),
    merged: pull.mergedAt !== null,
    mergeable: pull.state === 'open' ? !pull.conflicts : null,
    mergeable_state: pull.state === 'open' ? (pull.conflicts ? 'dirty' : 'clean') : 'unknown',
    merged_by: pull.mergedBy === null ? null : simpleUser(place.world, pull.mergedBy),
    comments: pull.comments.length,
    review_comments: pull.threads.flatMap(({ comments }) => comments).length,
    maintainer_can_modify: pull.maintainerCanModify,
    commits,
    additions: sum(({ additions }) => additions),
    deletions: sum(({ deletions }) => deletions),
    changed_files: changes.length,
  }
}

/** A changed file (`diff-entry`), as it stands at `commit`. */
export function changeAnswer(place: RepositoryInWorld, change: Change, commit: string): JsonObject {
  const page = repositoryPage(place.world, place.repository)
  const path = change.path.split('/').map(encodeURIComponent).join('/')
  return {
    sha: change.id,
    filename: change.path,
    status: change.status,
    additions: change.additions,
    deletions: change.deletions,
    changes: change.additions + change.deletions,
    blob_url: `${page}/blob/${commit}/${path}`,
    raw_url: `${page}/raw/${commit}/${path}`,
    contents_url: `${repositoryUrl(place.world, place.repository)}/contents/${path}?ref=${commit}`,
  }
}

/** How messages about pull requests name a branch: with its owner where that differs. */
export function branchLabel(repository: Repository, branch: string, other: Repository): string {
  return fullName(repository) === fullName(other) ? branch : `${repository.owner.login}:${branch}`
}
