import { GraphQLError } from 'graphql'
import type { DocumentNode } from 'graphql'
import { json } from '../rest/call.ts'
import type { Answer } from '../rest/call.ts'
import { asText, isRecord } from '../../text/json.ts'
import type { Json } from '../../text/json.ts'
import { answerDocument, isMutation } from './execute.ts'
import type { ObjectNode } from './execute.ts'
import { createCommitOnBranch, markReady, repositoryNamed } from './mutations.ts'
import { repositoryNode, searchNode } from './nodes.ts'
import type { Viewer } from './nodes.ts'

function queryRoot(viewer: Viewer): ObjectNode {
  return {
    __typename: 'Query',
    repository: ({ owner, name }) =>
      repositoryNode(viewer, repositoryNamed(viewer, `${asText(owner)}/${asText(name)}`)),
    search: (args) => searchNode(viewer, args),
  }
}

function mutationRoot(viewer: Viewer): ObjectNode {
  return {
    __typename: 'Mutation',
    createCommitOnBranch: async (args) => await createCommitOnBranch(viewer, args),
    markPullRequestReadyForReview: async (args) => await markReady(viewer, args),
  }
}

/** Answers a GraphQL request: always 200, what is wrong stands in `errors`. */
export async function graphqlAnswer(
  viewer: Viewer,
  document: DocumentNode | GraphQLError,
  variables: Json | undefined,
): Promise<Answer> {
  if (document instanceof GraphQLError) {
    return json(200, { errors: [{ message: document.message }] })
  }
  const root = isMutation(document) ? mutationRoot(viewer) : queryRoot(viewer)
  const values = isRecord(variables) ? variables : {}
  return json(200, await answerDocument(document, root, values))
}
