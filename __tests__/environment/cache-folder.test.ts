import { join, resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { personalCacheFolder, runnerCacheFolder } from '../../src/environment/cache-folder.ts'

const tools = resolve('/opt/tools')
const cache = resolve('/c')
const home = resolve('/home/ana')
const local = resolve('/local')

describe('the folder of a cache', () => {
  test.each([
    [{ RUNNER_TOOL_CACHE: tools }, join(tools, 'dune-publish')],
    [{ RUNNER_TOOL_CACHE: 'tools' }, undefined],
    [{ RUNNER_TOOL_CACHE: '' }, undefined],
    [{}, undefined],
  ])('on a runner with %j', (env, expected) => {
    expect(runnerCacheFolder(env)).toBe(expected)
  })

  test.each<[NodeJS.Platform, Record<string, string>, string | undefined]>([
    ['linux', { HOME: home, XDG_CACHE_HOME: cache }, join(cache, 'dune-publish')],
    ['linux', { HOME: home, XDG_CACHE_HOME: 'relative' }, join(home, '.cache', 'dune-publish')],
    ['darwin', { HOME: home }, join(home, '.cache', 'dune-publish')],
    ['linux', { HOME: '' }, undefined],
    ['linux', {}, undefined],
    ['win32', { HOME: home, LOCALAPPDATA: local }, join(local, 'dune-publish')],
  ])('of a person on %s with %j', (platform, env, expected) => {
    expect(personalCacheFolder(env, platform)).toBe(expected)
  })
})
