import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'

const script = fileURLToPath(new URL('../../scripts/embedded-github.mjs', import.meta.url))

test('started alone it says where it answers and to which token, and leaves nothing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'alone-'))
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, TMPDIR: folder, TEMP: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'close')
  let said = ''
  for await (const piece of child.stdout) {
    said += String(piece)
    if (said.includes('token')) break
  }
  const api = /^REST +(\S+)$/m.exec(said)?.[1]
  const token = /^token +(\S+)/m.exec(said)?.[1]
  const answer = await fetch(`${api}/user`, { headers: { authorization: `Bearer ${token}` } })
  expect(await answer.json()).toMatchObject({ login: 'ada' })
  child.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
  expect(await readdir(folder)).toEqual([])
  await rm(folder, { recursive: true })
})
