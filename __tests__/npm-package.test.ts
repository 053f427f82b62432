/** The package that npm gets, and what the documents and the action say of it. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { withScripts } from './support/by-system.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n')
}

const manifest: Readonly<Record<string, unknown>> = JSON.parse(read('package.json'))

describe('the npm package', () => {
  test('is described as the action and the README are', () => {
    const { description }: { readonly description: string } = parse(read('action.yml'))
    expect(manifest['description']).toBe(description)
    expect(read('README.md').split('\n')[2]).toMatch(new RegExp(`^${description}(?= )`))
  })

  test('fits the Marketplace of GitHub, which cuts longer descriptions', () => {
    expect(String(manifest['description']).length).toBeLessThan(125)
  })

  test('comes from the repository whose action the README uses', () => {
    const [, owner] = /uses: ([\w-]+)\/dune-publish@v1/.exec(read('README.md')) ?? []
    expect(manifest['repository']).toEqual({
      type: 'git',
      url: `git+https://github.com/${owner}/dune-publish.git`,
    })
  })

  test('cannot be published from a clone by accident', () => {
    expect(manifest['private']).toBe(true)
  })

  test('needs no other package', () => {
    expect(manifest['dependencies']).toBeUndefined()
  })

  test('is tried on the lowest Node that it allows', () => {
    const { node }: { readonly node?: string } = Object(manifest['engines'])
    expect(read('.ci/run')).toContain(`${String(node).replace('>=', '')}.0`)
  })
})

withScripts('the file of the npm package', () => {
  test('holds the command and the documents, and nothing else', () => {
    const [packed]: readonly { readonly files: readonly { readonly path: string }[] }[] =
      JSON.parse(
        execFileSync('npm', ['pack', '--dry-run', '--json', '--silent'], {
          cwd: root,
          encoding: 'utf8',
        }),
      )
    const paths = (packed?.files ?? []).map(({ path }) => path)
    expect(paths).toEqual(expect.arrayContaining(['README.md', 'LICENSE', 'dist/cli/index.js']))
    const others = paths.filter((path) => !/^(?:dist\/cli\/[\w.]+|docs\/[\w-]+\.md)$/.test(path))
    expect(others.toSorted()).toEqual(['CHANGES.md', 'LICENSE', 'README.md', 'package.json'])
  })
})
