import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { duneVerifier } from '../../src/disk/dune-verifier.ts'
import { makeReleaseArchive } from '../../src/disk/release-archive.ts'
import { openClone } from '../../src/git/clone.ts'
import type { Archive } from '../../src/release/model/ports/archive.ts'
import { withScripts } from '../support/by-system.ts'
import { temporaryFolder } from '../support/git-repository.ts'
import { sampleOrder, sampleRepository } from './sample-project.ts'
import { closingAll } from '../support/closing-all.ts'

const openTestClone = closingAll(openClone)

const { folder, remove } = temporaryFolder()
const path = process.env['PATH'] ?? ''
const calls = join(folder, 'calls')
const scratch = join(folder, 'scratch')
let archives: Record<'tbz' | 'tgz', Archive | undefined>

/** A program for a shell in a folder of its own, which then stands first on the path. */
function program(name: string, script: string): string {
  const place = join(folder, `with-${name}-${Math.random().toString(36).slice(2)}`)
  mkdirSync(place)
  writeFileSync(join(place, name), `#!/bin/sh\n${script}\n`)
  chmodSync(join(place, name), 0o755)
  return `${place}${delimiter}${path}`
}

/** Writes down how it was called, and where. */
const noting = `echo "$@" >> '${calls}'; pwd >> '${calls}'; cat dune-project >> '${calls}' 2>/dev/null; true`

async function verify(
  format: 'tbz' | 'tgz',
  more: { readonly path: string; readonly test: boolean },
): Promise<void> {
  const archive = archives[format]
  if (archive === undefined) throw new Error('There is no archive.')
  const place = {
    silent: false,
    scratch,
    environment: { PATH: more.path, HOME: folder },
  }
  const packages = ['lantern', 'lantern-unix']
  // `@actions/exec` looks programs up on the path of its own process.
  process.env['PATH'] = more.path
  try {
    await duneVerifier(place).verify({ archive, packages, test: more.test })
  } finally {
    process.env['PATH'] = path
  }
}

beforeAll(async () => {
  mkdirSync(scratch)
  const { directory, commit } = sampleRepository(folder)
  const environment = { PATH: path, HOME: folder }
  const reader = await openTestClone({ directory, environment, scratch: folder })
  const make = async (format: 'tbz' | 'tgz'): Promise<Archive | undefined> => {
    const place = { folder: join(folder, format), environment }
    return (await makeReleaseArchive(reader, { ...sampleOrder(commit), format }, place)).archive
  }
  archives = { tbz: await make('tbz'), tgz: await make('tgz') }
})
afterAll(remove)

withScripts('an archive is verified', () => {
  test.each(['tbz', 'tgz'] as const)('by dune, in the unpacked %s', async (format) => {
    writeFileSync(calls, '')
    await verify(format, { path: program('dune', noting), test: true })
    const said = readFileSync(calls, 'utf8')
    expect(said.split('\n').filter((line) => line.includes(' -p '))).toEqual([
      'build -p lantern,lantern-unix',
      'runtest -p lantern,lantern-unix',
    ])
    expect(said).toMatch(/\/lantern-0\.3\.0\n\(lang dune /)
    expect(readdirSync(scratch)).toEqual([])
  })

  test('without its tests, where only the build is asked for', async () => {
    writeFileSync(calls, '')
    await verify('tbz', { path: program('dune', noting), test: false })
    expect(readFileSync(calls, 'utf8')).not.toContain('runtest')
  })

  test('with its programs executable and its links as links', async () => {
    const looking = `[ "$1" = --version ] || { test -x scripts/light.sh && test -L docs/code; }`
    await expect(
      verify('tbz', { path: program('dune', looking), test: false }),
    ).resolves.toBeUndefined()
  })

  test('by the dune that opam knows, where none is on the path', async () => {
    writeFileSync(calls, '')
    const opam = program('opam', noting)
    await verify('tbz', { path: withoutDune(opam), test: false })
    expect(readFileSync(calls, 'utf8')).toContain('exec -- dune build -p lantern,lantern-unix\n')
  })
})

/** The folders of a path that hold no dune. */
function withoutDune(folders: string): string {
  return folders
    .split(delimiter)
    .filter((each) => !existsSync(join(each, 'dune')))
    .join(delimiter)
}

withScripts('a release is refused', () => {
  test('whose packages cannot be built', async () => {
    const failing = program('dune', '[ "$1" = --version ] || { echo "Error: no" >&2; exit 3; }')
    await expect(verify('tbz', { path: failing, test: true })).rejects.toMatchObject({
      name: 'Failure',
      code: 'verify-failed',
      message: '"dune build -p lantern,lantern-unix" failed with status 3 in the unpacked archive.',
      detail: 'Error: no',
    })
    expect(readdirSync(scratch)).toEqual([])
  })

  test('whose tests fail', async () => {
    const failing = program('dune', '[ "$1" != runtest ]')
    await expect(verify('tbz', { path: failing, test: true })).rejects.toMatchObject({
      message: expect.stringContaining(
        '"dune runtest -p lantern,lantern-unix" failed with status 1',
      ),
    })
  })

  test('where there is no dune', async () => {
    const none = program('opam', 'exit 1')
    await expect(verify('tbz', { path: withoutDune(none), test: false })).rejects.toMatchObject({
      name: 'Failure',
      code: 'dune-missing',
    })
  })
})
