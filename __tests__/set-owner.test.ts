import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

const script = fileURLToPath(new URL('../scripts/set-owner.mjs', import.meta.url))
const placeholder = ['OWNER', 'dune-publish'].join('/')

const files: Readonly<Record<string, string>> = {
  'README.md': `Copy this.\n<!-- owner -->\nReplace \`OWNER\`.\n<!-- /owner -->\n\nuses: ${placeholder}@v1\n`,
  '.github/workflows/test.yml': `uses: ${placeholder}@v1\nother: OWNER\n`,
  'src/main.ts': `'${placeholder}' // \u00e9\n`,
  'dist/index.js': `'${placeholder}'\n`,
}

describe('the script that names the owner', () => {
  let folder = ''

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'owner-'))
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    cpSync(script, join(folder, 'scripts/set-owner.mjs'))
    for (const args of [
      ['init', '--quiet'],
      ['add', '--all'],
    ]) {
      execFileSync('git', args, { cwd: folder })
    }
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  function setOwner(...args: readonly string[]): {
    readonly status: number | null
    readonly stdout: string
  } {
    const copied = join(folder, 'scripts/set-owner.mjs')
    return spawnSync(process.execPath, [copied, ...args], { encoding: 'utf8' })
  }

  function read(path: string): string {
    return readFileSync(join(folder, path), 'utf8')
  }

  test.each([[[]], [['a/b']], [['-a']], [['a', 'b']], [['a'.repeat(40)]]])(
    'takes the name of an account and nothing else: %j',
    (args) => {
      expect(setOwner(...args).status).toBe(2)
    },
  )

  test('replaces it wherever it stands for the owner, but in the bundle, and says where', () => {
    const { status, stdout } = setOwner('harbour-works')
    expect(status).toBe(0)
    expect(stdout.split('\n').slice(0, 3)).toEqual([
      '.github/workflows/test.yml',
      'README.md',
      'src/main.ts',
    ])
    expect(read('README.md')).toBe('Copy this.\n\nuses: harbour-works/dune-publish@v1\n')
    expect(read('.github/workflows/test.yml')).toBe(
      'uses: harbour-works/dune-publish@v1\nother: OWNER\n',
    )
    expect(read('src/main.ts')).toBe("'harbour-works/dune-publish' // \u00e9\n")
    expect(read('dist/index.js')).toBe(files['dist/index.js'])
  })

  test('has nothing to do the second time', () => {
    expect(setOwner('harbour-works').stdout).toBe(
      `Nothing to replace: ${placeholder} stands nowhere.\n`,
    )
  })
})
