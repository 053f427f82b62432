import type { RepositoryName } from '../release/model/repository.ts'
import { fullName } from '../release/model/repository.ts'
import type { CheckSeen } from '../status/seen.ts'
import { repositoryPath } from './addresses.ts'
import type { GithubClient } from './client.ts'
import { listAt, nullableTextAt, numberAt, textAt } from './shape.ts'

/** A commit of more checks is not read to its end. */
const mostPages = 20

/**
 * The newest status of each context and the check runs of a commit, from the REST API: it shows those of a
 * public repository to tokens that GraphQL refuses them.
 */
export async function readChecks(
  client: GithubClient,
  repository: RepositoryName,
  commit: string,
): Promise<readonly CheckSeen[]> {
  const list = async (what: 'status' | 'check-runs', member: string): Promise<unknown[]> => {
    const found: unknown[] = []
    for (let page = 1; page <= mostPages; page++) {
      const path = repositoryPath(repository, `commits/${commit}/${what}`)
      const { data } = await client.call({
        method: 'GET',
        path: `${path}?per_page=100&page=${page}`,
        doing: `read the checks of a commit in ${fullName(repository)}`,
      })
      const some = listAt(data, member)
      found.push(...some)
      if (some.length === 0 || found.length >= numberAt(data, 'total_count')) break
    }
    return found
  }
  const [statuses, runs] = await Promise.all([
    list('status', 'statuses'),
    list('check-runs', 'check_runs'),
  ])
  return [
    ...statuses.map((one) => ({
      name: textAt(one, 'context'),
      state: textAt(one, 'state').toLowerCase(),
      words: nullableTextAt(one, 'description'),
      webUrl: nullableTextAt(one, 'target_url'),
    })),
    ...runs.map((one) => ({
      name: textAt(one, 'name'),
      state: (nullableTextAt(one, 'conclusion') ?? textAt(one, 'status')).toLowerCase(),
      words: undefined,
      webUrl: nullableTextAt(one, 'details_url'),
    })),
  ]
}
