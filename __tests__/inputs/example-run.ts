import { variableOf } from '../../src/inputs/fields.ts'

/** The commit that example runs are for. */
export const commit = '1234567890abcdef1234567890abcdef12345678'

/** A run for a pushed tag, as the runner describes it, with the given inputs and variables. */
export function exampleRun(
  inputs: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {},
  event: unknown = {},
): { readonly env: Readonly<Record<string, string>>; readonly event: unknown } {
  const variables = Object.entries({ 'github-token': 'ghs_workflow', ...inputs }).map(
    ([name, text]) => [variableOf(name), text],
  )
  return {
    env: {
      GITHUB_REPOSITORY: 'ada/tally',
      GITHUB_SHA: commit,
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REF: 'refs/tags/v1.2.0',
      GITHUB_ACTOR: 'ada',
      GITHUB_API_URL: 'https://api.github.com',
      GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
      ...env,
      ...Object.fromEntries(variables),
    },
    event,
  }
}
