import { expect, jest, test } from '@jest/globals'
import { startProxy } from '../support/proxy.ts'
import { setScene } from './support/scene.ts'
import { spellings } from './support/spellings.ts'

jest.setTimeout(60_000)

test('behind a proxy everything goes through it: API, upload, download, and what git fetches', async () => {
  await using scene = await setScene()
  const { web } = scene.github.addresses
  await using proxy = await startProxy(web)
  const sha = await scene.github.seed.commit({
    repository: scene.repository,
    branch: 'main',
    message: 'Go on',
    files: { more: '' },
  })
  const event = { ...scene.dispatched(), sha }
  const workspace = await scene.checkout(event)
  // A name that nobody but the proxy knows.
  const api = 'http://github.test/api/v3'
  Object.assign(scene.github.addresses, {
    web: 'http://github.test',
    api,
    graphql: 'http://github.test/api/graphql',
    uploads: 'http://uploads.github.test/api/uploads',
  })
  const password = 'pa55+word&9'
  const login = `mona:${encodeURIComponent(password)}`
  const step = await scene.run({
    event,
    workspace,
    inputs: { tag: 'v1.2.0' },
    env: { http_proxy: `http://${login}@127.0.0.1:${proxy.port}`, NO_PROXY: 'elsewhere.test' },
  })
  expect(step).toMatchObject({ status: 0, stderr: '', outputs: { status: 'published' } })
  expect(new Set(proxy.asked.map((line) => line.replace(/(\.test(?::80)?).*/, '$1')))).toEqual(
    new Set([
      'CONNECT github.test:80',
      'CONNECT uploads.github.test:80',
      'GET http://github.test',
      'POST http://github.test',
    ]),
  )
  expect(proxy.asked).toContainEqual(expect.stringMatching(/^POST .*git-upload-pack$/))
  const basic = `Basic ${Buffer.from(`mona:${password}`).toString('base64')}`
  // git asks first without.
  expect(new Set(proxy.credentials.filter((one) => one !== ''))).toEqual(new Set([basic]))
  const shown = `${step.stdout}${step.summary}${JSON.stringify(step.outputs)}`
  for (const text of spellings(password)) expect(shown).not.toContain(text)
})
