import { describe, expect, test } from '@jest/globals'
import { fetchingEnvironment, readingEnvironment } from '../../src/git/environment.ts'

const caller = {
  PATH: '/bin',
  HOME: '/home/ida',
  GIT_DIR: '/elsewhere',
  GIT_SSL_CAINFO: '/certificates',
  GIT_SSH_COMMAND: 'ssh -i key',
  GIT_CONFIG_COUNT: '1',
}

test('git reads without any of the caller’s git variables', () => {
  const environment = readingEnvironment(caller)
  expect(environment).toMatchObject({ PATH: '/bin', GIT_CONFIG_NOSYSTEM: '1', LC_ALL: 'C' })
  expect(Object.keys(environment)).not.toEqual(expect.arrayContaining(['GIT_DIR']))
  expect(Object.keys(environment)).not.toEqual(expect.arrayContaining(['GIT_CONFIG_COUNT']))
})

describe('git fetches', () => {
  test('with the variables that say how to reach a server', () => {
    const environment = fetchingEnvironment(caller, {})
    expect(environment).toMatchObject({
      HOME: '/home/ida',
      GIT_SSL_CAINFO: '/certificates',
      GIT_SSH_COMMAND: 'ssh -i key',
      GIT_CONFIG_COUNT: '0',
      GIT_TERMINAL_PROMPT: '0',
    })
    expect(environment).not.toHaveProperty('GIT_DIR')
  })

  test('with the token in a header for the host, after what the host had', () => {
    const environment = fetchingEnvironment(caller, {
      url: 'https://github.example/o/r.git',
      token: 'secret',
    })
    const basic = Buffer.from('x-access-token:secret').toString('base64')
    expect(environment).toMatchObject({
      GIT_CONFIG_COUNT: '3',
      GIT_CONFIG_KEY_0: 'http.https://github.example/.extraheader',
      GIT_CONFIG_VALUE_0: '',
      GIT_CONFIG_KEY_1: 'http.https://github.example/.extraheader',
      GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${basic}`,
      GIT_CONFIG_KEY_2: 'http.followRedirects',
      GIT_CONFIG_VALUE_2: 'false',
    })
  })

  test.each([
    ['no token', { url: 'https://github.example/o/r.git' }],
    ['an address of ssh', { url: 'git@github.example:o/r.git', token: 'secret' }],
    ['an address on disk', { url: 'file:///o/r.git', token: 'secret' }],
  ])('without a header for %s', (_, remote) => {
    expect(fetchingEnvironment(caller, remote)).toMatchObject({ GIT_CONFIG_COUNT: '0' })
  })

  test('without any header, even one that the clone has kept, where the token is empty', () => {
    const remote = { url: 'https://github.example/o/r.git', token: '' }
    expect(fetchingEnvironment(caller, remote)).toMatchObject({
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'http.https://github.example/.extraheader',
      GIT_CONFIG_VALUE_0: '',
    })
  })

  test('distrusting the addresses that a commit gives', () => {
    expect(fetchingEnvironment(caller, { fromCommit: true })).toMatchObject({
      GIT_PROTOCOL_FROM_USER: '0',
    })
  })
})
