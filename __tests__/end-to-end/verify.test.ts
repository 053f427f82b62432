import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { describe, expect, jest, test } from '@jest/globals'
import { withScripts } from '../support/by-system.ts'
import type { Changes } from './support/git.ts'
import type { Step } from './support/runner.ts'
import { setScene } from './support/scene.ts'
import type { Scene } from './support/scene.ts'

jest.setTimeout(120_000)

/** A folder with a program called dune, which is this script for a shell. */
async function duneThat(scene: Scene, script: string): Promise<string> {
  const programs = join(scene.folder, 'programs')
  await mkdir(programs)
  await writeFile(join(programs, 'dune'), `#!/bin/sh\n${script}\n`)
  await chmod(join(programs, 'dune'), 0o755)
  return programs
}

/** The lines of a step's log that its group of a title holds. */
function group(step: Step, title: string): readonly string[] {
  const lines = step.stdout.split('\n')
  const start = lines.indexOf(`::group::${title}`)
  if (start < 0) return []
  return lines.slice(start + 1, lines.indexOf('::endgroup::', start))
}

withScripts('with verify, a dune on the path', () => {
  test('builds and tests the packages in the unpacked archive before anything is written', async () => {
    await using scene = await setScene()
    const calls = join(scene.folder, 'calls')
    const programs = await duneThat(
      scene,
      `[ "$1" = --version ] && { echo 3.24.1; exit; }
       { echo "$@ in \${PWD##*/}"; grep version src/tally.ml; env; } >> '${calls}'
       echo "::error::built"`,
    )
    const { classic, workflow } = scene.tokens
    const basic = Buffer.from(`x-access-token:${workflow}`).toString('base64')
    const env = { RELEASE_KEY: classic, HEADER: `AUTHORIZATION: basic ${basic}`, COLOUR: 'always' }
    const step = await scene.run({ inputs: { verify: 'test' }, programs, env })
    expect(step).toMatchObject({ status: 0, outputs: { status: 'published' } })
    const told = await readFile(calls, 'utf8')
    expect(told.split('\n').filter((line) => / in tally-1\.2\.0$|^let version/.test(line))).toEqual(
      [
        'build -p tally,tally-cli in tally-1.2.0',
        'let version = "v1.2.0"',
        'runtest -p tally,tally-cli in tally-1.2.0',
        'let version = "v1.2.0"',
      ],
    )
    expect(told).not.toMatch(/^INPUT_|^GITHUB_(?:OUTPUT|ENV|PATH|STEP_SUMMARY)=/m)
    for (const token of [classic, workflow, basic]) expect(told).not.toContain(token)
    expect(told).toMatch(/^COLOUR=always$/m)
    const said = group(step, 'Build and test tally-1.2.0.tbz')
    // The runner obeys nothing between these two.
    const stopped = said.findIndex((line) => line.startsWith('::stop-commands::'))
    const word = said[stopped]?.slice('::stop-commands::'.length) ?? ''
    expect(said.slice(stopped, said.indexOf(`::${word}::`))).toContain('::error::built')
  })

  test('that fails stops the release, and the end of its output is shown', async () => {
    await using scene = await setScene()
    const programs = await duneThat(
      scene,
      `[ "$1" = runtest ] || exit 0
       echo 'File "src/dune", line 1, characters 0-4:' >&2
       echo "Error: 6 is not <7>" >&2
       exit 1`,
    )
    const step = await scene.run({ inputs: { verify: 'test' }, programs })
    expect(step).toMatchObject({ status: 1, outputs: { status: 'refused' } })
    expect(scene.writes()).toEqual([])
    const [error] = step.annotations
    expect(error?.title).toBe('verify-failed')
    expect(error?.message).toMatch(/^"dune runtest -p tally,tally-cli" failed with status 1 /)
    expect(error?.message).toMatch(/line 1, characters 0-4:\nError: 6 is not <7>$/)
    expect(step.summary).toContain('characters 0-4:&#10;Error: 6 is not &lt;7&gt;</pre>')
  })

  test('is not started by a run that is refused for another reason, nor by one that has nothing to do', async () => {
    await using scene = await setScene()
    const calls = join(scene.folder, 'calls')
    const programs = await duneThat(scene, `echo "$@" >> '${calls}'`)
    const refused = await scene.run({
      inputs: { verify: 'build', packages: 'tally', exclude: 'tally' },
      programs,
    })
    expect(refused.outputs['status']).toBe('refused')
    expect(existsSync(calls)).toBe(false)
    await scene.run({ programs })
    const again = await scene.run({ inputs: { verify: 'build' }, programs })
    expect(again.outputs['status']).toBe('unchanged')
    expect(existsSync(calls)).toBe(false)
  })
})

withScripts('with verify, a runner without dune', () => {
  test('has the release refused, which says what to install', async () => {
    await using scene = await setScene()
    const programs = await duneThat(scene, 'exit 127')
    const opam = join(programs, 'opam')
    await writeFile(opam, '#!/bin/sh\nexit 127\n')
    await chmod(opam, 0o755)
    const step = await scene.run({ inputs: { verify: 'build' }, programs })
    expect(step).toMatchObject({ status: 1, outputs: { status: 'refused' } })
    expect(scene.writes()).toEqual([])
    const [error] = step.annotations
    expect(error?.title).toBe('dune-missing')
    expect(error?.message).toContain('ocaml/setup-ocaml')
  })
})

/** A folder with a real dune, which finds its compiler; the path's own where none is named. */
const realDune = process.env['DUNE_PUBLISH_DUNE'] ?? ''
const path = `${realDune}${delimiter}${process.env['PATH'] ?? ''}`
const hasDune = spawnSync('dune', ['--version'], { env: { PATH: path } }).status === 0

/** A project that any dune since 2.0 builds, which needs no library. */
function buildable(files: Changes): Changes {
  const opam = (name: string): string => `opam-version: "2.0"
synopsis: "Keep grain dry in ${name}"
maintainer: "Bo Lund <bo@grain.example>"
authors: "Bo Lund <bo@grain.example>"
license: "ISC"
homepage: "https://github.com/bo/grain"
bug-reports: "https://github.com/bo/grain/issues"
dev-repo: "git+https://github.com/bo/grain.git"
depends: ["ocaml" {>= "4.08"} "dune" {>= "2.0"}]
build: ["dune" "build" "-p" name "-j" jobs]
x-maintenance-intent: ["(latest)"]
`
  return {
    'dune-project': '(lang dune 2.0)\n(name grain)\n',
    'CHANGES.md': '## 1.2.0\n\n- Dry\n',
    'grain.opam': opam('grain'),
    'lib/dune': '(library (name grain) (public_name grain))\n',
    'lib/grain.ml': 'let dry = 7\nlet version = "%%VERSION%%"\n',
    'test/dune': '(test (name check) (package grain) (libraries grain))\n',
    'test/check.ml': 'let () = if Grain.dry <> 7 then failwith "The grain is wet"\n',
    ...files,
  }
}

if (hasDune) {
  describe('with verify, a real dune', () => {
    const programs = realDune === '' ? {} : { programs: realDune }
    const run = async (scene: Scene): Promise<Step> =>
      await scene.run({ inputs: { verify: 'test' }, ...programs })

    test('builds and tests a small project, which is released', async () => {
      await using scene = await setScene({ project: 'grain', changes: buildable({}) })
      const step = await run(scene)
      expect(step).toMatchObject({ status: 0, outputs: { status: 'published' } })
    })

    test('finds that a test fails', async () => {
      const changes = buildable({ 'lib/grain.ml': 'let dry = 6\n' })
      await using scene = await setScene({ project: 'grain', changes })
      const step = await run(scene)
      expect(step.outputs['status']).toBe('refused')
      expect(scene.writes()).toEqual([])
      expect(step.annotations[0]?.message).toContain('"dune runtest -p grain"')
      expect(step.annotations[0]?.message).toContain('The grain is wet')
    })

    test('finds that the archive lacks a file which the checkout has', async () => {
      const changes = buildable({ '.gitattributes': 'lib/grain.ml export-ignore\n' })
      await using scene = await setScene({ project: 'grain', changes })
      const step = await run(scene)
      expect(step.outputs['status']).toBe('refused')
      expect(scene.writes()).toEqual([])
      expect(step.annotations[0]?.title).toBe('verify-failed')
    })
  })
} else {
  test('there is no real dune at hand: DUNE_PUBLISH_DUNE may name a folder with one', () => {
    expect(hasDune).toBe(false)
  })
}
