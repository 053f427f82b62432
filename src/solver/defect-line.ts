import type { RepositoryDefect } from './universe.ts'

/** A defect as a line: `packages/a/a.1/opam: Parse error. The package is ignored.` */
export function defectLine({ name, version, message, leftOut }: RepositoryDefect): string {
  const what = message.replace(/\.$/, '')
  return `packages/${name}/${name}.${version}/opam: ${what}. The ${leftOut ? 'package' : 'field'} is ignored.`
}
