import type { Json, JsonObject } from '../../text/json.ts'
import { asText } from '../../text/json.ts'
import type { ObjectNode } from './execute.ts'
import { FieldRefusal } from './execute.ts'

/** A page of a list, and how many there are; a cursor is the number of elements up to it. */
export function connection(
  typename: string,
  nodes: readonly ObjectNode[],
  { first, last, after }: JsonObject,
): ObjectNode {
  const size = sizeOf(first) ?? sizeOf(last)
  if (size === undefined) {
    throw new FieldRefusal(
      'MISSING_PAGINATION_BOUNDARIES',
      'You must provide a `first` or `last` value of 1 to 100 to properly paginate the connection.',
    )
  }
  const isLast = sizeOf(first) === undefined
  const start = isLast ? Math.max(0, nodes.length - size) : Number(asText(after ?? '0'))
  const end = Math.min(nodes.length, start + size)
  return {
    __typename: typename,
    nodes: nodes.slice(start, end),
    totalCount: nodes.length,
    issueCount: nodes.length,
    pageInfo: {
      __typename: 'PageInfo',
      hasNextPage: end < nodes.length,
      endCursor: end === start ? null : String(end),
    },
  }
}

function sizeOf(wanted: Json | undefined): number | undefined {
  return typeof wanted === 'number' && wanted >= 1 && wanted <= 100 ? wanted : undefined
}
