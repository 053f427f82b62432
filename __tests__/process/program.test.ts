import { afterAll, describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { notStarted } from '../../src/process/not-started.ts'
import { runningPrograms, startProgram, stopPrograms } from '../../src/process/program.ts'
import { Failure } from '../../src/release/model/failure.ts'
import { withScripts } from '../support/by-system.ts'

const folder = await mkdtemp(join(tmpdir(), 'program-'))
afterAll(async () => {
  await rm(folder, { recursive: true })
})
const environment = { PATH: process.env['PATH'] }

/** Whether there is a process of that id that is more than an exit status nobody asked for. */
function isAlive(id: number): boolean {
  try {
    process.kill(id, 0)
    return process.platform !== 'linux' || !/\) Z /.test(readFileSync(`/proc/${id}/stat`, 'utf8'))
  } catch {
    return false
  }
}

describe('a program', () => {
  test('that is not there says so once, and takes what is written', async () => {
    const program = startProgram('no-such-program', [], { environment })
    program.stdin.end('text')
    expect(await program.ended).toMatchObject({ kind: 'not-started', cause: { code: 'ENOENT' } })
    program.stop()
  })

  test('whose arguments are too long is not started', async () => {
    const program = startProgram('git', ['x'.repeat(10_000_000)], { environment })
    program.stdin.end()
    for await (const piece of program.stdout) expect(piece).toBeUndefined()
    expect(await program.ended).toMatchObject({ kind: 'not-started' })
  })

  test('is one of those that run until it has ended', async () => {
    const program = startProgram(process.execPath, ['-e', 'process.stdin.resume()'], {
      environment,
    })
    expect(runningPrograms()).toBe(1)
    program.stdin.end()
    expect(await program.ended).toEqual({ kind: 'ended', status: 0 })
    expect(runningPrograms()).toBe(0)
  })
})

withScripts('a program that is stopped', () => {
  test('ends, and so does what it started, though neither heeds SIGTERM', async () => {
    const script = join(folder, 'stubborn')
    const lines = ["trap '' TERM INT", 'sleep 1000 &', 'echo $!', 'wait', 'sleep 1000']
    await writeFile(script, `#!/bin/sh\n${lines.join('\n')}\n`, { mode: 0o755 })
    const program = startProgram(script, [], { environment })
    const started = await new Promise<number>((resolve) => {
      program.stdout.once('data', (text: Buffer) => resolve(Number(text.toString())))
    })
    expect(isAlive(started)).toBe(true)
    stopPrograms()
    expect(await program.ended).toEqual({ kind: 'ended', status: null })
    for (let tries = 0; isAlive(started) && tries < 100; tries += 1) await wait(20)
    expect(isAlive(started)).toBe(false)
  })
})

describe('the failure of a program that was not started', () => {
  const missing = (): Failure => new Failure('git-missing', 'Missing.', { hint: 'Install it.' })

  test.each(['EMFILE', 'ENFILE', 'EAGAIN', 'ENOMEM'])('names a limit: %s', (code) => {
    const failure = notStarted('git', Object.assign(new Error('spawn'), { code }), missing)
    expect(failure.code).toBe('system-limit')
    expect(failure.message).toContain(`(${code})`)
  })

  test('else says that the program is missing', () => {
    expect(notStarted('git', new Error('ENOENT'), missing).code).toBe('git-missing')
  })
})
