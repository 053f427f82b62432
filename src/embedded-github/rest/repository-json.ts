import { personMayPush } from '../world/access.ts'
import type { JsonObject } from '../../text/json.ts'
import type { Token } from '../world/tokens.ts'
import { fullName } from '../world/world.ts'
import type { Repository, World } from '../world/world.ts'
import { nodeId, simpleUser } from './account-json.ts'

/** The API's address of a repository. */
export function repositoryUrl(world: World, repository: Repository): string {
  return `${world.addresses.api}/repos/${fullName(repository)}`
}

/** The repository's page. */
export function repositoryPage(world: World, repository: Repository): string {
  return `${world.addresses.web}/${fullName(repository)}`
}

/** Who asks, and for which version of the API. */
export interface Asking {
  readonly token: Token | undefined
  readonly version: string
}

function templates(url: string): JsonObject {
  const address = (path: string): string => `${url}/${path}`
  return {
    archive_url: address('{archive_format}{/ref}'),
    assignees_url: address('assignees{/user}'),
    blobs_url: address('git/blobs{/sha}'),
    branches_url: address('branches{/branch}'),
    collaborators_url: address('collaborators{/collaborator}'),
    comments_url: address('comments{/number}'),
    commits_url: address('commits{/sha}'),
    compare_url: address('compare/{base}...{head}'),
    contents_url: address('contents/{+path}'),
    contributors_url: address('contributors'),
    deployments_url: address('deployments'),
    downloads_url: address('downloads'),
    events_url: address('events'),
    forks_url: address('forks'),
    git_commits_url: address('git/commits{/sha}'),
    git_refs_url: address('git/refs{/sha}'),
    git_tags_url: address('git/tags{/sha}'),
    hooks_url: address('hooks'),
    issue_comment_url: address('issues/comments{/number}'),
    issue_events_url: address('issues/events{/number}'),
    issues_url: address('issues{/number}'),
    keys_url: address('keys{/key_id}'),
    labels_url: address('labels{/name}'),
    languages_url: address('languages'),
    merges_url: address('merges'),
    milestones_url: address('milestones{/number}'),
    notifications_url: address('notifications{?since,all,participating}'),
    pulls_url: address('pulls{/number}'),
    releases_url: address('releases{/id}'),
    stargazers_url: address('stargazers'),
    statuses_url: address('statuses/{sha}'),
    subscribers_url: address('subscribers'),
    subscription_url: address('subscription'),
    tags_url: address('tags'),
    teams_url: address('teams'),
    trees_url: address('git/trees{/sha}'),
  }
}

/**
 * What the repository tells of rights there: a person's own, whatever the token was given. An App's
 * installation is told that it has none, even where it may push; a workflow's own token is told nothing.
 * (So `@semantic-release/github` found, which asks for the same.)
 */
function permissions(token: Token, repository: Repository): JsonObject | undefined {
  switch (token.kind) {
    case 'classic':
    case 'fine-grained':
    case 'app-user': {
      const push = personMayPush(token.owner, repository)
      const admin = token.owner.toLowerCase() === repository.owner.login.toLowerCase()
      return { admin, maintain: admin, push, triage: push, pull: true }
    }
    case 'installation':
      return { admin: false, maintain: false, push: false, triage: false, pull: false }
    case 'workflow':
      return undefined
  }
}

/** A repository as it stands in lists and inside other answers (`minimal-repository`, `repository`). */
export function simpleRepository(world: World, repository: Repository, asking: Asking): JsonObject {
  const url = repositoryUrl(world, repository)
  const page = repositoryPage(world, repository)
  const forks = [...world.repositories.values()].filter((r) => r.parent === repository).length
  const open = repository.pulls.filter(({ state }) => state === 'open').length
  return {
    id: repository.id,
    node_id: nodeId('R', repository.id),
    name: repository.name,
    full_name: fullName(repository),
    private: repository.private,
    owner: simpleUser(world, repository.owner),
    html_url: page,
    description: repository.description,
    fork: repository.parent !== undefined,
    url,
    ...templates(url),
    created_at: repository.createdAt,
    updated_at: repository.createdAt,
    pushed_at: repository.createdAt,
    git_url: `${page.replace(/^http:/, 'git:')}.git`,
    ssh_url: `git@${new URL(world.addresses.web).hostname}:${fullName(repository)}.git`,
    clone_url: `${page}.git`,
    svn_url: page,
    mirror_url: null,
    homepage: null,
    size: 0,
    stargazers_count: 0,
    watchers_count: 0,
    watchers: 0,
    language: null,
    forks_count: forks,
    forks,
    open_issues_count: open,
    open_issues: open,
    license: null,
    default_branch: repository.defaultBranch,
    has_issues: true,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    has_discussions: false,
    ...(asking.version < '2026-03-10' ? { has_downloads: true } : {}),
    archived: repository.archived,
    disabled: false,
    visibility: repository.private ? 'private' : 'public',
    allow_forking: true,
    topics: [],
    permissions: asking.token === undefined ? undefined : permissions(asking.token, repository),
  }
}

/** A repository in full (`full-repository`): with its parent, where it is a fork. */
export function fullRepository(world: World, repository: Repository, asking: Asking): JsonObject {
  const { parent } = repository
  let source = parent
  while (source?.parent !== undefined) source = source.parent
  return {
    ...simpleRepository(world, repository, asking),
    ...(parent === undefined ? {} : { parent: simpleRepository(world, parent, asking) }),
    ...(source === undefined ? {} : { source: simpleRepository(world, source, asking) }),
    ...(repository.owner.type === 'Organization'
      ? { organization: simpleUser(world, repository.owner) }
      : {}),
    network_count: 0,
    subscribers_count: 0,
  }
}
