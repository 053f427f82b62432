import { Writable } from 'node:stream'
import { describe, expect, test } from '@jest/globals'
import { filterInput } from '../../src/disk/compression.ts'

describe('what a filter is fed', () => {
  test('waits, any number of pieces with one ear at the stream', async () => {
    const taken: (() => void)[] = []
    const stream = new Writable({
      write: (_, __, done) => {
        taken.push(done)
      },
    })
    const input = filterInput(stream)
    const ears = stream.listenerCount('close')
    const writes = Array.from({ length: 40 }, async () => await input.write(Buffer.from('piece')))
    expect(input.waiting()).toBe(200)
    expect(stream.listenerCount('close')).toBe(ears)
    for (let done = taken.shift(); done !== undefined; done = taken.shift()) {
      done()
      await new Promise(setImmediate)
    }
    await Promise.all(writes)
    expect(input.waiting()).toBe(0)
  })

  test('is taken by one that goes wrong, and by one that has ended', async () => {
    const stream = new Writable({ write: () => undefined })
    const input = filterInput(stream)
    const writes = [input.write(Buffer.from('one')), input.write(Buffer.from('two'))]
    stream.destroy()
    await Promise.all(writes)
    await input.write(Buffer.from('three'))
    expect(stream.destroyed).toBe(true)
  })
})
