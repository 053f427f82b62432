import { describe, expect, test } from '@jest/globals'
import { faultOf } from '../../src/report/fault.ts'

const context = { repository: 'OWNER/dune-publish' }

describe('a fault of the program', () => {
  test('is told with what it is, where to report it, and that running again is safe', () => {
    const { annotation } = faultOf(new TypeError('x is undefined'), context)
    expect(annotation).toEqual({
      severity: 'error',
      title: 'A fault of dune-publish',
      message: [
        'This is a fault of dune-publish, not of your project: TypeError: x is undefined',
        'Report it with the lines of the log above at https://github.com/OWNER/dune-publish/issues',
        'Running again is safe: it goes on where this run ended.',
      ].join('\n'),
    })
  })

  test('has the stack of its error', () => {
    expect(faultOf(new Error('no'), context).stack).toMatch(/^Error: no\n +at /)
  })

  test('has no stack where something else was thrown', () => {
    const fault = faultOf('no', context)
    expect(fault.stack).toBeUndefined()
    expect(fault.annotation.message).toContain('not of your project: no\n')
  })
})
