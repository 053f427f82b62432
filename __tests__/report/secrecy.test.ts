import { PassThrough } from 'node:stream'
import { afterEach, describe, expect, test } from '@jest/globals'
import { keepSecret, withoutSecrets } from '../../src/report/secrecy.ts'

const secret = 'ghp_0123456789abcdefghijABCDEFGHIJ012345'

afterEach(() => {
  keepSecret([], [])
})

describe('a secret', () => {
  test('is struck out of texts and bytes that are printed, by whomever', () => {
    const stream = new PassThrough()
    keepSecret([secret], [stream])
    stream.write(`a ${secret} b\n`)
    stream.write(Buffer.from(`c ${secret} d\n`))
    stream.write(Buffer.from([0xff, 0x0a]))
    expect(stream.read()).toEqual(
      Buffer.concat([Buffer.from('a *** b\nc *** d\n'), Buffer.from([0xff, 0x0a])]),
    )
  })

  test('is struck out of texts for files', () => {
    keepSecret([secret], [])
    expect(withoutSecrets(`a ${secret} b`)).toBe('a *** b')
  })
})

test('whoever waits until something is printed is told', async () => {
  const stream = new PassThrough()
  keepSecret([secret], [stream])
  await new Promise<void>((printed) => {
    stream.write('x', () => printed())
  })
  expect(String(stream.read())).toBe('x')
})
