import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { inputNames } from '../src/inputs/fields.ts'
import type { InputName } from '../src/inputs/fields.ts'
import { readInputs } from '../src/inputs/read-inputs.ts'
import type { Inputs } from '../src/inputs/read-inputs.ts'
import { outputNames } from '../src/report/outputs.ts'
import { exampleRun } from './inputs/example-run.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const script = join(root, 'scripts', 'document-inputs.mjs')

interface Input {
  readonly description: string
  readonly required: boolean
  readonly default?: string
}

interface Action {
  readonly name: string
  readonly description: string
  readonly branding: { readonly icon: string; readonly color: string }
  readonly inputs: Readonly<Record<string, Input>>
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
  readonly runs: { readonly using: string; readonly main: string }
}

const action: Action = parse(readFileSync(join(root, 'action.yml'), 'utf8'))

/** For each input, a text that is not its default, for a manual run on a branch. */
const examples: Readonly<Record<InputName, string>> = {
  mode: 'doctor',
  tag: 'v1.0.0',
  version: '1.0.0',
  'tag-prefix': 'tally-',
  'keep-v': 'true',
  packages: 'tally',
  exclude: 'tally',
  'working-directory': 'libs',
  changelog: 'NEWS.md',
  'changelog-required': 'true',
  drift: 'warn',
  'fail-on': 'warning',
  ignore: 'opam-lint-35: it has no page',
  prerelease: 'true',
  submodules: 'include',
  'archive-format': 'tgz',
  'archive-url': 'https://codeberg.org/ada/tally/releases/download/${tag}/tally-${version}.tbz',
  verify: 'build',
  forecast: 'false',
  'allow-fork': 'true',
  draft: 'true',
  'dry-run': 'true',
  'github-token': 'ghs_other',
  'opam-token': 'ghp_other',
  'opam-repository': 'rocq-prover/opam',
  'opam-branch': 'next',
  'packages-dir': 'released/packages',
  'opam-fork': 'ada/opam',
  'opam-push': 'direct',
  'opam-api-url': 'https://git.example.org/api/v3',
  'require-pull-request': 'true',
  amend: 'tally --flag deprecated',
  from: 'HEAD',
}

const manual = { GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_REF: 'refs/heads/main' }

/** What is read when the workflow gives only these inputs, and the runner adds the defaults. */
function readAsRunner(given: Readonly<Record<string, string>>): Inputs {
  const defaults = Object.entries(action.inputs).flatMap(([name, input]) =>
    input.default === undefined
      ? []
      : [[name, input.default.replace('${{ github.token }}', 'ghs_workflow')]],
  )
  return readInputs(exampleRun({ ...Object.fromEntries(defaults), ...given }, manual))
}

describe('action.yml', () => {
  test('names the inputs that are read, in the same order, and no other', () => {
    expect(Object.keys(action.inputs)).toEqual([...inputNames])
  })

  test('names the outputs that are set, in the same order, and no other', () => {
    expect(Object.keys(action.outputs)).toEqual([...outputNames])
  })

  test('starts the bundle with Node 24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' })
  })

  test('says what each input and output is, in sentences', () => {
    const described = [...Object.entries(action.inputs), ...Object.entries(action.outputs)]
    const wrong = described.filter(
      ([, { description }]) => !/^[A-Z`][\s\S]*\.$/.test(description.trim()),
    )
    expect(wrong.map(([name]) => name)).toEqual([])
  })

  test('demands no input, since the runner would not check it', () => {
    expect(Object.values(action.inputs).filter(({ required }) => required)).toEqual([])
  })

  test('fits into the marketplace', () => {
    expect(action.description.length).toBeLessThanOrEqual(250)
    expect(action.branding).toEqual({ icon: 'package', color: 'orange' })
  })

  test('states the defaults that hold when nothing is given', () => {
    expect(readAsRunner({})).toEqual(readInputs(exampleRun({}, manual)))
  })

  test.each(Object.entries(examples))('%s: %s makes a difference', (name, text) => {
    const needed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
      amend: { mode: 'amend' },
      from: { mode: 'amend', tag: 'v1.2.0' },
    }
    const mode = needed[name]
    const changed = readAsRunner({ [name]: text, ...mode })
    expect(changed.kind).toBe(mode === undefined ? 'inputs' : 'amendment')
    expect(changed).not.toEqual(readAsRunner({ ...mode }))
  })
})

/** Runs the script as a person does. */
function writeTables(...args: readonly string[]): {
  readonly status: number | null
  readonly stderr: string
} {
  const { status, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' })
  return { status, stderr }
}

describe('the tables of inputs and outputs', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'readme-'))
  })
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  test('are written between the markers, and then are found to be right', () => {
    const path = join(folder, 'README.md')
    const [inputs, outputs] = ['inputs', 'outputs'].map(
      (name) => `<!-- ${name} -->\nstale\n<!-- /${name} -->`,
    )
    writeFileSync(path, `# Title\n${inputs}\nbetween\n${outputs}\nend\n`)
    expect(writeTables('--check', path).status).toBe(1)
    expect(writeTables(path)).toEqual({ status: 0, stderr: '' })
    expect(writeTables('--check', path)).toEqual({ status: 0, stderr: '' })
    const text = readFileSync(path, 'utf8')
    expect(text).toMatch(/^# Title\n<!-- inputs -->\n\n\| Input \| What it is \| Default \|\n/)
    expect(text).toMatch(/<!-- \/inputs -->\nbetween\n<!-- outputs -->/)
    expect(text).not.toContain('stale')
    for (const name of [...inputNames, ...outputNames]) expect(text).toContain(`\n| \`${name}\` | `)
  })

  test('need their markers', () => {
    const path = join(folder, 'BARE.md')
    writeFileSync(path, '# Title\n')
    expect(writeTables(path).stderr).toContain('There is no <!-- inputs -->')
  })

  test('of this project are those of action.yml', () => {
    expect(writeTables('--check')).toEqual({ status: 0, stderr: '' })
  })
})
