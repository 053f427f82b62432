import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import type { FieldPart } from '../../src/opam/field-part.ts'
import { partAt, partSpan } from '../../src/opam/field-part.ts'
import { parseOpamFile } from '../../src/opam/parser.ts'

const text = `opam-version: "2.0"
tags: ["boats" "queues"]
depends: [
  "lwt" {>= "5"}
  ("fmt" | "lwt" {build & os = "linux"})
]
build: ["dune" "%{lwt:lib}%" name {with-test}]
available: os != "win32"
description: """
Carries
things"""
url {
  src: "https://example.org/boats"
}
`
const { file } = parseOpamFile({ name: 'opam', text })

/** The text of a part. */
function shown(part: FieldPart): string | undefined {
  const span = partSpan(file, part)
  return span && text.slice(span.start, span.end)
}

describe('a part of a file', () => {
  test.each<[FieldPart, string | undefined]>([
    [{ field: 'tags', element: 'queues' }, '"queues"'],
    [{ field: 'depends', element: 'lwt' }, '"lwt" {>= "5"}'],
    [{ field: 'depends', element: 'lwt', occurrence: 1 }, '"lwt" {build & os = "linux"}'],
    [{ field: 'depends', element: 'lwt', occurrence: 7 }, '"lwt" {>= "5"}'],
    [{ field: 'depends', element: 'linux' }, '"linux"'],
    [{ field: 'depends', element: 'build' }, 'build'],
    [{ field: 'build', element: 'with-test' }, 'with-test'],
    [{ field: 'build', element: 'lwt:' }, '"%{lwt:lib}%"'],
    [{ field: 'available', element: 'win32' }, '"win32"'],
    [{ field: 'tags', element: 'none' }, 'tags: ["boats" "queues"]'],
    [{ field: 'tags', element: '' }, 'tags: ["boats" "queues"]'],
    [{ field: 'description' }, 'description: """'],
    [{ field: 'url', element: 'boats' }, 'url {'],
    [{ field: 'doc' }, undefined],
  ])('%j is at %s', (part, expected) => {
    expect(shown(part)).toBe(expected)
  })

  test.each([
    ['"boats"', { field: 'tags', element: 'boats', occurrence: 0 }],
    ['>= "5"', { field: 'depends', element: 'lwt', occurrence: 0 }],
    ['win32', { field: 'available' }],
    ['src', { field: 'url' }],
  ])('at %s is found by its place', (there, part) => {
    const start = text.indexOf(there)
    expect(partAt(file, { start, end: start + 1 })).toEqual(part)
  })

  test('that is found at a place starts before it', () => {
    fc.assert(
      fc.property(fc.nat(text.length), (start) => {
        const part = partAt(file, { start, end: start })
        const span = part && partSpan(file, part)
        expect(span?.start ?? 0).toBeLessThanOrEqual(start)
      }),
    )
  })
})
