import { defectOf } from '../model/rule.ts'
import type { OpamRule } from './subject.ts'

/** `extra-files:` lists files that are not there, or others, or with another checksum. */
export const mismatchedExtraFiles: OpamRule = {
  name: 'mismatched-extra-files',
  code: 53,
  severity: 'error',
  fields: ['extra-files'],
  check: ({ package: found, extraFiles: present }) => {
    const listed = found.extraFiles
    if (listed === undefined || present === undefined) return []
    const paths = new Set(present.map(({ path }) => path))
    const missing = listed.map(([name]) => name).filter((name) => !paths.has(name))
    const wrong = present.filter(({ path, matches }) => {
      const entry = listed.find(([name]) => name === path)
      return entry === undefined || !matches(entry[1])
    })
    return defectOf("Mismatching 'extra-files:' field", [
      ...missing,
      ...wrong.map(({ path }) => path),
    ])
  },
}
