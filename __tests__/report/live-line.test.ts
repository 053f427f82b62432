import { expect, jest, test } from '@jest/globals'
import { liveLine } from '../../src/report/live-line.ts'

/** A terminal of that width which keeps what is drawn. */
function screen(columns: number) {
  const drawn: string[] = []
  return { drawn, columns, write: (text: string) => drawn.push(text) }
}

test('is drawn at once, again while time goes by, and erased in the end', () => {
  jest.useFakeTimers()
  const terminal = screen(80)
  const line = liveLine(terminal)
  let count = 0
  line.show(() => `step ${(count += 1)}`)
  jest.advanceTimersByTime(250)
  line.clear()
  jest.advanceTimersByTime(1000)
  expect(terminal.drawn).toEqual([
    '\r\u001B[Kstep 1',
    '\r\u001B[Kstep 2',
    '\r\u001B[Kstep 3',
    '\r\u001B[K',
  ])
  jest.useRealTimers()
})

test('takes no more than one line of the terminal', () => {
  const terminal = screen(6)
  const line = liveLine(terminal)
  line.show(() => 'a long title')
  line.clear()
  expect(terminal.drawn[0]).toBe('\r\u001B[Ka lon')
})

test('takes eighty columns where nobody tells how many there are', () => {
  const terminal = screen(0)
  const line = liveLine(terminal)
  line.show(() => 'x'.repeat(100))
  line.clear()
  expect(terminal.drawn[0]).toBe(`\r\u001B[K${'x'.repeat(79)}`)
})

test('leaves a terminal alone on which it shows nothing', () => {
  const terminal = screen(80)
  liveLine(terminal).clear()
  expect(terminal.drawn).toEqual([])
})
