import { describe, expect, test } from '@jest/globals'
import { faultOf } from '../../src/report/fault.ts'

const context = { repository: 'OWNER/dune-publish' }

describe('a fault of the program', () => {
  test('is told with what it is, where to report it, and that running again is safe', () => {
    const { annotation } = faultOf(new TypeError('x is undefined'), context)
    expect(annotation).toEqual({
      severity: 'error',
      title: 'A bug in dune-publish',
      message: [
        'This is a bug in dune-publish, not in your project: TypeError: x is undefined',
        'Report it, with the lines of the log above, at https://github.com/OWNER/dune-publish/issues',
        'You can run again. The next run continues where this one stopped.',
      ].join('\n'),
    })
  })

  test('has the stack of its error', () => {
    expect(faultOf(new Error('no'), context).stack).toMatch(/^Error: no\n +at /)
  })

  test('has no stack where something else was thrown', () => {
    const fault = faultOf('no', context)
    expect(fault.stack).toBeUndefined()
    expect(fault.annotation.message).toContain('not in your project: no\n')
  })
})
