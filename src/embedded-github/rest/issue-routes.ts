import { personMayPush } from '../world/access.ts'
import { nodeId, simpleUser } from './account-json.ts'
import { repositoryPage, repositoryUrl } from './repository-json.ts'
import { json, page, requiredText } from './call.ts'
import type { Answer, Call } from './call.ts'
import type { JsonObject } from '../../text/json.ts'
import { unprocessable } from '../world/refusal.ts'
import { onRepository } from './route.ts'
import type { Route } from './route.ts'
import { timestamp } from '../world/world.ts'
import type { Comment, Pull, Repository } from '../world/world.ts'
import { callerOf, pullIn } from './pulls.ts'

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

const reading = { permission: 'issues', level: 'read' } as const
const takingPart = { permission: 'issues', level: 'write', participant: true } as const

/** Operations on the comments that pull requests have as issues. */
export const issueRoutes: readonly Route[] = [
  onRepository('GET /issues/{issue_number}/comments', reading, listComments),
  onRepository('POST /issues/{issue_number}/comments', takingPart, addComment),
]
