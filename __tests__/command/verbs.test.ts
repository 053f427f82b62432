import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { verbs } from '../../src/command/verbs.ts'
import { keepWhatIsShown, shown } from '../support/shown.ts'

const names = Object.keys(verbs)

test.each(names)('%s says how it is called, and what its exit statuses mean', async (name) => {
  const { usage } = await load(name)
  expect(usage).toMatch(new RegExp(`^Usage: dune-publish ${name} `))
  expect(usage.replaceAll('\n', ' ')).toMatch(
    /Exit status: 0.* 1 when .* 2 when the command line is wrong\./,
  )
  expect(usage.split('\n').filter((line) => line.length > 108)).toEqual([])
})

test.each(names)('the example of %s is one of it, with options that it has', async (name) => {
  const { options } = await load(name)
  const [verb, ...words] = (verbs[name]?.example ?? '').split(' ')
  expect(verb).toBe(name)
  const used = words.filter((word) => word.startsWith('--')).map((word) => word.slice(2))
  expect(Object.keys(options)).toEqual(expect.arrayContaining(used))
})

describe('a folder that is not there', () => {
  beforeEach(() => {
    keepWhatIsShown()
  })
  afterEach(() => {
    jest.restoreAllMocks()
  })

  const nowhere = join(import.meta.dirname, 'nowhere')
  const url = 'https://example.org/a.tbz'
  const written = join(nowhere, 'out')
  test.each<[string, readonly string[]]>([
    ['rehearse', [nowhere]],
    ['plan', [nowhere]],
    ['doctor', [nowhere]],
    ['forecast', [nowhere]],
    ['lint', [nowhere]],
    ['lint', ['--repository', nowhere, 'packages/a/a.1']],
    ['fix', [nowhere]],
    ['generate', [nowhere, '--out', written]],
    ['changelog', [nowhere]],
    ['propose', [nowhere, '--archive-url', url, '--dry-run']],
    ['status', [nowhere]],
    ['reproduce', [nowhere]],
    ['subst', [nowhere, '--version', '1.0', '--out', written]],
    ['solve', ['--opam-repository-dir', nowhere]],
  ])('is named by %s', async (name, args) => {
    const verb = await load(name)
    expect(await verb(args)).toBeGreaterThan(0)
    expect(shown.output + shown.errors).toMatch(/There is no (?:file or )?folder ".*nowhere"\./)
    expect(existsSync(nowhere)).toBe(false)
  })
})

async function load(name: string) {
  const verb = await verbs[name]?.load()
  if (verb === undefined) throw new Error(`There is no verb ${name}.`)
  return verb
}
