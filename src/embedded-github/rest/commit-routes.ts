import { commitAnswer } from './git-data-json.ts'
import { nodeId } from './account-json.ts'
import { changeAnswer } from './pull-json.ts'
import { repositoryPage, repositoryUrl, simpleRepository } from './repository-json.ts'
import { json, page } from './call.ts'
import type { Answer, Call } from './call.ts'
import { changesBetween, relate } from '../git/changes.ts'
import { resolveCommit } from '../git/resolve.ts'
import type { JsonObject } from '../../text/json.ts'
import { Refusal, notFound, unprocessable } from '../world/refusal.ts'
import { onRepository, reading, visibleRepository } from './route.ts'
import type { Route } from './route.ts'
import type { Repository } from '../world/world.ts'

async function commitJson(call: Call, repository: Repository, id: string): Promise<JsonObject> {
  const commit = await repository.bare.commit(id)
  if (commit === undefined) throw notFound()
  return commitAnswer({ world: call.world, repository }, id, commit)
}

async function getBranch(call: Call, repository: Repository): Promise<Answer> {
  const name = call.path['branch'] ?? ''
  const id = await repository.bare.reference(`refs/heads/${name}`)
  if (id === undefined) throw new Refusal(404, 'Branch not found')
  const self = `${repositoryUrl(call.world, repository)}/branches/${encodeURIComponent(name)}`
  return json(200, {
    name,
    commit: await commitJson(call, repository, id),
    _links: { self, html: `${repositoryPage(call.world, repository)}/tree/${name}` },
    protected: false,
    protection: {
      enabled: false,
      required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] },
    },
    protection_url: `${self}/protection`,
  })
}

async function getCommit(call: Call, repository: Repository): Promise<Answer> {
  const name = call.path['ref'] ?? ''
  const id = await resolveCommit(repository.bare, repository.defaultBranch, name)
  if (id === undefined) throw unprocessable(`No commit found for SHA: ${name}`)
  const { accept = '' } = call.headers
  if (accept === 'application/vnd.github.sha') {
    return { status: 200, body: { kind: 'text', text: id, type: 'application/vnd.github.sha' } }
  }
  return json(200, await commitJson(call, repository, id))
}

interface End {
  readonly repository: Repository
  readonly commit: string
}

/** One end of a comparison: `branch`, `owner:branch` or `owner:repository:branch`, in one network. */
async function compared(call: Call, repository: Repository, text: string): Promise<End> {
  const parts = text.split(':')
  const ref = parts.at(-1) ?? ''
  let found: Repository | undefined = repository
  if (parts.length === 3) found = visibleRepository(call, `${parts[0]}/${parts[1]}`)
  if (parts.length === 2) {
    const owner = (parts[0] ?? '').toLowerCase()
    const root = repository.parent ?? repository
    found = [...call.world.repositories.values()].find(
      (candidate) =>
        candidate.owner.login.toLowerCase() === owner &&
        (candidate === root || candidate.parent === root),
    )
  }
  if (found === undefined) throw notFound()
  const commit = await resolveCommit(found.bare, found.defaultBranch, ref)
  if (commit === undefined) throw notFound()
  return { repository: found, commit }
}

async function compare(call: Call, repository: Repository): Promise<Answer> {
  const basehead = call.path['basehead'] ?? ''
  const dots = basehead.indexOf('...')
  if (dots < 0) throw notFound()
  const base = await compared(call, repository, basehead.slice(0, dots))
  const head = await compared(call, repository, basehead.slice(dots + 3))
  const stores = [base.repository.bare, head.repository.bare] as const
  const relation = await relate(stores, base.commit, head.commit)
  const { mergeBase, ahead, behind } = relation
  if (mergeBase === undefined) {
    throw new Refusal(404, `No common ancestor between ${basehead.replace('...', ' and ')}.`)
  }
  const forward = ahead.length > 0 ? 'ahead' : 'identical'
  const status = behind > 0 ? (ahead.length > 0 ? 'diverged' : 'behind') : forward
  const changes = await changesBetween(stores, mergeBase, head.commit)
  const url = `${repositoryUrl(call.world, repository)}/compare/${basehead}`
  const web = `${repositoryPage(call.world, repository)}/compare/${basehead}`
  const shown = page(
    call,
    await Promise.all(ahead.map(async (id) => await commitJson(call, head.repository, id))),
  )
  const commits = shown.body?.kind === 'json' ? shown.body.value : []
  return json(
    200,
    {
      url,
      html_url: web,
      permalink_url: web,
      diff_url: `${web}.diff`,
      patch_url: `${web}.patch`,
      base_commit: await commitJson(call, base.repository, base.commit),
      merge_base_commit: await commitJson(call, base.repository, mergeBase),
      status,
      ahead_by: ahead.length,
      behind_by: behind,
      total_commits: ahead.length,
      commits,
      files: changes.map((change) =>
        changeAnswer({ world: call.world, repository: head.repository }, change, head.commit),
      ),
    },
    shown.headers,
  )
}

async function checkRuns(call: Call, repository: Repository): Promise<Answer> {
  const id = await resolveCommit(repository.bare, repository.defaultBranch, call.path['ref'] ?? '')
  if (id === undefined) throw unprocessable(`No commit found for SHA: ${call.path['ref']}`)
  const runs = repository.checkRuns.get(id) ?? []
  const url = `${repositoryUrl(call.world, repository)}/check-runs`
  const shown = page(
    call,
    runs.map((run) => ({
      id: run.id,
      node_id: nodeId('CR', run.id),
      name: run.name,
      head_sha: id,
      external_id: '',
      url: `${url}/${run.id}`,
      html_url: run.detailsUrl,
      details_url: run.detailsUrl,
      status: run.status,
      conclusion: run.conclusion,
      started_at: run.startedAt,
      completed_at: run.conclusion === null ? null : run.startedAt,
      output: {
        title: null,
        summary: null,
        text: null,
        annotations_count: 0,
        annotations_url: `${url}/${run.id}/annotations`,
      },
      check_suite: null,
      app: null,
      pull_requests: [],
    })),
  )
  const listed = shown.body?.kind === 'json' ? shown.body.value : []
  return json(200, { total_count: runs.length, check_runs: listed }, shown.headers)
}

async function combinedStatus(call: Call, repository: Repository): Promise<Answer> {
  const sha = await resolveCommit(repository.bare, repository.defaultBranch, call.path['ref'] ?? '')
  if (sha === undefined) throw notFound()
  const url = repositoryUrl(call.world, repository)
  const newest = new Map((repository.statuses.get(sha) ?? []).map((one) => [one.context, one]))
  const statuses = [...newest.values()]
  const has = (...states: readonly string[]): boolean =>
    statuses.some((one) => states.includes(one.state))
  const isWaiting = statuses.length === 0 || has('pending')
  return json(200, {
    state: has('error', 'failure') ? 'failure' : isWaiting ? 'pending' : 'success',
    statuses: statuses.map((one) => ({
      id: one.id,
      node_id: nodeId('SC', one.id),
      url: `${url}/statuses/${sha}`,
      avatar_url: null,
      state: one.state,
      description: one.description,
      target_url: one.targetUrl,
      context: one.context,
      created_at: one.createdAt,
      updated_at: one.createdAt,
    })),
    sha,
    total_count: statuses.length,
    repository: simpleRepository(call.world, repository, call),
    commit_url: `${url}/commits/${sha}`,
    url: `${url}/commits/${sha}/status`,
  })
}

/** Operations that read branches, commits, what was checked of them, and comparisons. */
export const commitRoutes: readonly Route[] = [
  onRepository('GET /branches/{+branch}', reading, getBranch),
  onRepository('GET /commits/{ref}/check-runs', reading, checkRuns),
  onRepository('GET /commits/{ref}/status', reading, combinedStatus),
  onRepository('GET /commits/{+ref}', reading, getCommit),
  onRepository('GET /compare/{+basehead}', reading, compare),
]
