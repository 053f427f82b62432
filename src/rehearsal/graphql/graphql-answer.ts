import { json } from '../call.ts'
import type { Answer } from '../call.ts'
import { asText, isJsonObject } from '../json.ts'
import type { Json, JsonObject } from '../json.ts'
import { actorOf } from '../world.ts'
import { SyntaxTrouble, parseDocument } from './document.ts'
import type { Operation } from './document.ts'
import { FieldRefusal, execute } from './execute.ts'
import type { ObjectNode } from './execute.ts'
import {
  createCommitOnBranch,
  createRef,
  pullOfNode,
  repositoryNamed,
  setDraft,
} from './mutations.ts'
import { accountNode, pullNode, repositoryNode } from './nodes.ts'
import type { Viewer } from './nodes.ts'
import { defectsOf } from './schema.ts'

function queryRoot(viewer: Viewer): ObjectNode {
  return {
    typename: 'Query',
    fields: {
      viewer: () => accountNode(viewer, actorOf(viewer.world, viewer.token)),
      repository: ({ owner, name }) =>
        repositoryNode(viewer, repositoryNamed(viewer, `${asText(owner)}/${asText(name)}`)),
      repositoryOwner: ({ login }) => {
        const account = viewer.world.accounts.get(asText(login).toLowerCase())
        return account === undefined ? null : accountNode(viewer, account)
      },
      node: ({ id }) => {
        const found = pullOfNode(viewer, asText(id))
        if (found !== undefined) return pullNode(viewer, found.repository, found.pull)
        throw new FieldRefusal(
          'NOT_FOUND',
          `Could not resolve to a node with the global id of '${asText(id)}'`,
        )
      },
    },
  }
}

function mutationRoot(viewer: Viewer): ObjectNode {
  return {
    typename: 'Mutation',
    fields: {
      createCommitOnBranch: async (args) => await createCommitOnBranch(viewer, args),
      createRef: async (args) => await createRef(viewer, args),
      markPullRequestReadyForReview: async (args) =>
        await setDraft(viewer, args, {
          draft: false,
          payload: 'MarkPullRequestReadyForReviewPayload',
        }),
      convertPullRequestToDraft: async (args) =>
        await setDraft(viewer, args, { draft: true, payload: 'ConvertPullRequestToDraftPayload' }),
    },
  }
}

/** The operation a request's body asks for, or why it cannot be read. */
export function operationIn(body: JsonObject): Operation | SyntaxTrouble {
  const query = body['query']
  if (typeof query !== 'string')
    return new SyntaxTrouble('A query attribute must be specified and must be a string.')
  try {
    return parseDocument(query)
  } catch (error) {
    if (error instanceof SyntaxTrouble) return error
    throw error
  }
}

/** Answers a GraphQL request: always 200, what is wrong stands in `errors`. */
export async function graphqlAnswer(
  viewer: Viewer,
  operation: Operation | SyntaxTrouble,
  variables: Json | undefined,
): Promise<Answer> {
  if (operation instanceof SyntaxTrouble) {
    return json(200, { errors: [{ message: operation.message }] })
  }
  const defects = defectsOf(operation)
  if (defects.length > 0) {
    const errors = defects.map(({ message, path, place, extensions }) => ({
      path,
      extensions,
      locations: [{ line: place.line, column: place.column }],
      message,
    }))
    return json(200, { errors })
  }
  const root = operation.kind === 'query' ? queryRoot(viewer) : mutationRoot(viewer)
  return json(200, await execute(operation, root, isJsonObject(variables) ? variables : {}))
}
