import { describe, expect, test } from '@jest/globals'
import type { Exchange } from '../../src/embedded-github/server/exchange.ts'
import { openApiCheck } from '../support/openapi-check.ts'
import { runningGitHub } from './running-github.ts'

/** A real exchange to spoil. */
async function recorded(): Promise<Exchange> {
  const exchanges: Exchange[] = []
  await using world = await runningGitHub({ onExchange: (exchange) => exchanges.push(exchange) })
  const body = { tag_name: 'v1', draft: true }
  await world.send('POST', '/repos/ada/tally/releases', { body })
  const last = exchanges.at(-1)
  if (last === undefined) throw new Error('nothing was recorded')
  return last
}

describe('the check against GitHub’s description', () => {
  test.each<[string, (good: Exchange) => Partial<Exchange>, RegExp]>([
    ['nothing', () => ({}), /^$/],
    [
      'a member of the wrong type',
      () => ({ requestBody: { tag_name: 1 } }),
      /request \/tag_name must be string/,
    ],
    [
      'a member that is missing',
      () => ({ requestBody: {} }),
      /request  must have required property 'tag_name'/,
    ],
    [
      'a member nobody knows',
      () => ({ requestBody: { tag_name: 'v1', tagname: 'v1' } }),
      /request \/tagname is not described/,
    ],
    ['a query nobody knows', () => ({ query: '?force=1' }), /the query's force is not described/],
    ['an answer’s status', () => ({ status: 299 }), /299 is not described/],
    [
      'an answer’s members',
      () => ({ responseBody: {} }),
      /answer  must have required property 'assets_url'/,
    ],
    ['an operation', () => ({ operation: '/nonsense' }), /there is no such operation/],
  ])('notices %s', async (_, spoil, defect) => {
    const good = await recorded()
    const check = openApiCheck()
    check.onExchange({ ...good, ...spoil(good) })
    expect(check.violations.join('\n')).toMatch(defect)
  })
})
