import { json } from './call.ts'
import type { Answer, Call } from './call.ts'
import { Refusal } from './refusal.ts'
import type { Match, Route } from './route.ts'
import { accountRoutes } from './routes/account-routes.ts'
import { assetRoutes } from './routes/asset-routes.ts'
import { commitRoutes } from './routes/commit-routes.ts'
import { contentRoutes } from './routes/content-routes.ts'
import { gitDataRoutes } from './routes/git-data-routes.ts'
import { issueRoutes } from './routes/issue-routes.ts'
import { pullRoutes } from './routes/pull-routes.ts'
import { referenceRoutes } from './routes/reference-routes.ts'
import { releaseRoutes } from './routes/release-routes.ts'
import { repositoryRoutes } from './routes/repository-routes.ts'

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
]

const documentationUrl = 'https://docs.github.com/rest'

/** A refusal in the shape GitHub gives it. */
export function refusalAnswer(refusal: Refusal, match: Match | undefined): Answer {
  const chapter = match === undefined ? '' : `/${match.route.documentation}`
  const value = {
    message: refusal.message,
    ...refusal.members,
    documentation_url: `${documentationUrl}${chapter}`,
    status: String(refusal.status),
  }
  return json(refusal.status, value, refusal.headers)
}

/** Runs an operation; what it refuses becomes an answer. */
export async function perform(match: Match, call: Call): Promise<Answer> {
  try {
    return await match.route.handle(call)
  } catch (error) {
    if (error instanceof Refusal) return refusalAnswer(error, match)
    throw error
  }
}
