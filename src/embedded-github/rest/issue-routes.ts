import { personMayPush } from '../world/access.ts'
import { nodeId, simpleUser } from './account-json.ts'
import { labelAnswer } from './pull-json.ts'
import { repositoryPage, repositoryUrl } from './repository-json.ts'
import { json, listField, page, requiredText } from './call.ts'
import type { Answer, Call } from './call.ts'
import { asText, isJsonObject } from '../world/json.ts'
import type { JsonObject } from '../world/json.ts'
import { unprocessable } from '../world/refusal.ts'
import { onRepository } from './route.ts'
import type { Route } from './route.ts'
import { timestamp } from '../world/world.ts'
import type { Comment, Pull, Repository } from '../world/world.ts'
import { callerOf, pullIn } from './pulls.ts'

const issuePath = '/repos/{owner}/{repo}/issues/{issue_number}'

function commentAnswer(
  call: Call,
  repository: Repository,
  [pull, comment]: [Pull, Comment],
): JsonObject {
  const url = repositoryUrl(call.world, repository)
  const site = repositoryPage(call.world, repository)
  return {
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    url: `${url}/issues/comments/${comment.id}`,
    html_url: `${site}/pull/${pull.number}#issuecomment-${comment.id}`,
    issue_url: `${url}/issues/${pull.number}`,
    user: simpleUser(call.world, comment.author),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.createdAt,
    author_association: personMayPush(comment.author.login, repository) ? 'MEMBER' : 'NONE',
  }
}

async function listComments(call: Call, repository: Repository): Promise<Answer> {
  const pull = pullIn(call, repository)
  return page(
    call,
    pull.comments.map((comment) => commentAnswer(call, repository, [pull, comment])),
  )
}

async function addComment(call: Call, repository: Repository): Promise<Answer> {
  const pull = pullIn(call, repository)
  const body = requiredText(call.body, 'body')
  if (body.trim() === '') throw unprocessable('Body cannot be blank')
  const made: Comment = {
    id: call.world.nextId(),
    author: callerOf(call),
    body,
    createdAt: timestamp(call.world),
  }
  pull.comments.push(made)
  return json(201, commentAnswer(call, repository, [pull, made]))
}

async function addLabels(call: Call, repository: Repository): Promise<Answer> {
  const pull = pullIn(call, repository)
  const place = { world: call.world, repository }
  for (const label of listField(call.body, 'labels')) {
    const name = isJsonObject(label) ? requiredText(label, 'name') : asText(label)
    if (!pull.labels.includes(name)) pull.labels.push(name)
  }
  return json(
    200,
    pull.labels.map((name) => labelAnswer(place, name)),
  )
}

/** Operations on the comments and labels that pull requests have as issues. */
export const issueRoutes: readonly Route[] = [
  onRepository(
    {
      method: 'GET',
      path: `${issuePath}/comments`,
      documentation: 'issues/comments#list-issue-comments',
      need: { permission: 'issues', level: 'read' },
    },
    listComments,
  ),
  onRepository(
    {
      method: 'POST',
      path: `${issuePath}/comments`,
      documentation: 'issues/comments#create-an-issue-comment',
      need: { permission: 'issues', level: 'write', participant: true },
    },
    addComment,
  ),
  onRepository(
    {
      method: 'POST',
      path: `${issuePath}/labels`,
      documentation: 'issues/labels#add-labels-to-an-issue',
      need: { permission: 'issues', level: 'write' },
    },
    addLabels,
  ),
]
