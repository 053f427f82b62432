import { expect, test } from '@jest/globals'
import { verbs } from '../../src/command/verbs.ts'

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

async function load(name: string) {
  const verb = await verbs[name]?.load()
  if (verb === undefined) throw new Error(`There is no verb ${name}.`)
  return verb
}
