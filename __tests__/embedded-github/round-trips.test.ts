import { describe, expect, test } from '@jest/globals'
import { roundTrips } from '../../src/embedded-github/server/round-trips.ts'

const request = (began: number, ended: number) => ({ began, ended })

describe('the round trips of a run', () => {
  test.each([
    ['none, of no requests', [], 0],
    ['one, of requests side by side', [request(0, 9), request(1, 10), request(2, 8)], 1],
    ['as many as wait for one another', [request(0, 10), request(10, 20), request(21, 30)], 3],
    [
      'the longest of two rows',
      [request(0, 30), request(31, 60), request(0, 10), request(11, 20), request(21, 29)],
      4,
    ],
    ['counted whatever the order of the log', [request(20, 30), request(0, 10)], 2],
  ])('are %s', (_, log, expected) => {
    expect(roundTrips(log)).toBe(expected)
  })
})
