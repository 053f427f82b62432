import type { CiRule } from './subject.ts'

/** The package's folder holds more than its opam file, or the file has wrong permissions. */
export const packageFolder: CiRule = {
  name: 'package-folder',
  severity: 'error',
  inRelease: 'absent',
  fields: [],
  check: ({ name, version, entries }) => {
    const folder = `packages/${name}/${name}.${version}`
    return entries.flatMap((entry) => {
      if (entry.name !== 'opam') return [{ message: `Unexpected file in ${folder}/${entry.name}` }]
      if (entry.isPlainFile) return []
      const message = `Forbidden permission for file ${folder}/opam. All files should have permissions 644.`
      return [{ message }]
    })
  },
}
