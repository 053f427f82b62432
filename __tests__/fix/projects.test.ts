import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { fixFindings } from '../../src/fix/fix-findings.ts'
import type { FixedProject } from '../../src/fix/fix-project.ts'
import { readState } from '../../src/fix/project-state.ts'
import { formulaAtoms } from '../../src/opam/formula.ts'
import { readPackage } from '../../src/opam/package-reader.ts'
import { parseOpamFile } from '../../src/opam/parser.ts'
import { fixSubject } from './fix-subject.ts'

jest.setTimeout(120_000)

/** States of real projects, where somebody has them at hand. */
const root = join(import.meta.dirname, '..', '..')
const recordings = process.env['DUNE_PUBLISH_RECORDINGS'] ?? join(root, '..', 'shared')
const packed = join(recordings, 'corpus', 'projects.tar.gz')

/** Of each kind one; all of them take a minute. */
const names =
  process.env['DUNE_PUBLISH_SWEEP'] === 'whole'
    ? undefined
    : [
        'ahrefs__atd',
        'bobot__ocaml-flint',
        'mirage__ocaml-cohttp',
        'ocaml-multicore__eio',
        'ocaml__ocaml-lsp',
        'ocsigen__lwt',
        'paurkedal__ocaml-caqti',
        'savonet__ocaml-ffmpeg',
        'ulrikstrid__ocaml-cookie',
        'whitequark__ocaml-inotify',
      ]

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dune-publish-fix-'))
  if (!existsSync(packed)) return
  const { status } = spawnSync('tar', ['-xzf', packed, '-C', folder, ...(names ?? [])])
  if (status !== 0) throw new Error(`${packed} cannot be unpacked`)
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** The files of a project that say what it is. */
function textsOf(name: string): ReadonlyMap<string, string> {
  const home = join(folder, name, 'files')
  const texts = new Map<string, string>()
  for (const below of ['', 'opam']) {
    const place = join(home, below)
    if (!existsSync(place) || !statSync(place).isDirectory()) continue
    for (const entry of readdirSync(place, { withFileTypes: true })) {
      if (!entry.isFile() || !/^(?:dune-project|dune|.+\.opam|.+\.template)$/.test(entry.name)) {
        continue
      }
      const path = below === '' ? entry.name : `${below}/${entry.name}`
      texts.set(path, readFileSync(join(home, path), 'latin1'))
    }
  }
  return texts
}

/** A lock file that has every dependency of a project. */
function lockOf(texts: ReadonlyMap<string, string>) {
  const named = (readState(texts).state?.described.packages ?? []).flatMap((one) => {
    const text = one.generated?.content ?? one.committed?.text ?? ''
    return formulaAtoms(readPackage(parseOpamFile({ name: 'opam', text }).file).package.depends)
  })
  return [{ name: 'lock', versions: new Map(named.map(({ name }) => [name, '1.0'])) }]
}

function textsAfter(
  texts: ReadonlyMap<string, string>,
  { files }: FixedProject,
): ReadonlyMap<string, string> {
  return new Map([...texts, ...files.map((file) => [file.path, file.after] as const)])
}

/** A file without what a bound adds to it. */
function withoutBounds(text: string): string {
  return text.replaceAll(/\(([\w-]+) \(>= 1\.0\)\)/g, '$1')
}

const describeProjects = existsSync(packed) ? describe : describe.skip

describeProjects('real projects', () => {
  test('have nothing left to fix once they are fixed', () => {
    const again: string[] = []
    for (const name of readdirSync(folder)) {
      const texts = textsOf(name)
      const locked = lockOf(texts)
      const { fixed } = fixFindings(fixSubject(texts, locked))
      if (fixed === undefined) continue
      const second = fixFindings(fixSubject(textsAfter(texts, fixed), locked)).fixed
      if (second === undefined || second.files.length > 0 || second.written.length > 0) {
        again.push(name)
      }
    }
    expect(again).toEqual([])
  })

  test('keep every other byte of dune-project', () => {
    const others: string[] = []
    let count = 0
    for (const name of readdirSync(folder)) {
      const texts = textsOf(name)
      const subject = fixSubject(texts, lockOf(texts))
      const choice = { ...subject.choice, codes: ['opam-review-missing-lower-bound'] }
      const { fixed } = fixFindings({ ...subject, choice })
      const file = fixed?.files.find(({ path }) => path === 'dune-project')
      if (file?.before === undefined) continue
      count++
      if (file.before !== file.after && withoutBounds(file.after) !== withoutBounds(file.before)) {
        // A dependency with another constraint has the bound inside of it.
        const short = file.after.replaceAll(/\(and \(>= 1\.0\) ((?:[^()]|\([^()]*\))*)\)/g, '$1')
        if (withoutBounds(short) !== withoutBounds(file.before)) others.push(name)
      }
    }
    expect(others).toEqual([])
    expect(count).toBeGreaterThan(0)
  })
})
