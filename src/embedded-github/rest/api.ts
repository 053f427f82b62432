import { json } from './call.ts'
import type { Answer, Call } from './call.ts'
import { Refusal } from '../world/refusal.ts'
import type { Match, Route } from './route.ts'
import { accountRoutes } from './account-routes.ts'
import { assetRoutes } from './asset-routes.ts'
import { commitRoutes } from './commit-routes.ts'
import { contentRoutes } from './content-routes.ts'
import { gitDataRoutes } from './git-data-routes.ts'
import { issueRoutes } from './issue-routes.ts'
import { pullRoutes } from './pull-routes.ts'
import { referenceRoutes } from './reference-routes.ts'
import { releaseRoutes } from './release-routes.ts'
import { repositoryRoutes } from './repository-routes.ts'
import { tarballRoutes } from './tarball-routes.ts'

/** The operations below `/api/v3`; the first whose path fits is taken. */
export const restRoutes: readonly Route[] = [
  ...accountRoutes,
  ...repositoryRoutes,
  ...referenceRoutes,
  ...gitDataRoutes,
  ...commitRoutes,
  ...contentRoutes,
  ...assetRoutes,
  ...releaseRoutes,
  ...pullRoutes,
  ...issueRoutes,
  ...tarballRoutes,
]

/** A refusal in the shape GitHub gives it. */
export function refusalAnswer(refusal: Refusal): Answer {
  const value = {
    message: refusal.message,
    ...refusal.members,
    documentation_url: 'https://docs.github.com/rest',
    status: String(refusal.status),
  }
  return json(refusal.status, value, refusal.headers)
}

/** Runs an operation; what it refuses becomes an answer. */
export async function perform(match: Match, call: Call): Promise<Answer> {
  try {
    return await match.route.handle(call)
  } catch (error) {
    if (error instanceof Refusal) return refusalAnswer(error)
    throw error
  }
}
