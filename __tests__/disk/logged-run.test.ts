import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { runLogged } from '../../src/disk/logged-run.ts'
import type { RunEnd } from '../../src/disk/logged-run.ts'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'logged-run-')))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** Runs a program in JavaScript. */
async function run(program: string, environment: NodeJS.ProcessEnv = {}): Promise<RunEnd> {
  const place = { folder, environment, silent: true }
  return await runLogged([process.execPath, '-e', program], place)
}

describe('of a program that ran', () => {
  test('its status and both of its outputs are known', async () => {
    const program = 'console.log("a"); console.error("b"); process.exitCode = 3'
    const { status, lastLines } = await run(program)
    expect(status).toBe(3)
    expect(lastLines.split('\n').toSorted()).toEqual(['a', 'b'])
  })

  test('only the last lines are kept', async () => {
    const { lastLines } = await run('for (let n = 1; n <= 1000; n++) console.log("line", n)')
    expect(lastLines.split('\n')).toHaveLength(25)
    expect(lastLines.startsWith('line 976\n')).toBe(true)
    expect(lastLines.endsWith('\nline 1000')).toBe(true)
  })

  test('a line that is cut is not shown in part', async () => {
    const { lastLines } = await run('console.log("é".repeat(1990)); console.log("x".repeat(100))')
    expect(lastLines).toBe('x'.repeat(100))
  })

  test('colours are left out', async () => {
    const { lastLines } = await run('console.log("\\u001B[1;31mError\\u001B[0m: no")')
    expect(lastLines).toBe('Error: no')
  })

  test('nothing was printed by one that is silent', async () => {
    expect(await run('')).toEqual({ status: 0, lastLines: '' })
  })
})

test('a program sees the folder and the environment it is given, and nothing else', async () => {
  const program = 'console.log(process.cwd(), process.env.HERE, process.env.HOME)'
  const { lastLines } = await run(program, { HERE: 'yes', GONE: undefined })
  expect(lastLines).toBe(`${folder} yes undefined`)
})

test('a program that is not there has no status', async () => {
  const place = { folder, environment: {}, silent: true }
  expect(await runLogged([join(folder, 'nothing')], place)).toEqual({
    status: undefined,
    lastLines: '',
  })
})
