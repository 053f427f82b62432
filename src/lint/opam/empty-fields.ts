import type { OpamPackage } from '../../opam/package.ts'
import { defectOf } from '../model/rule.ts'
import type { OpamRule } from './subject.ts'

/** A field holds the empty string. */
export const emptyFields: OpamRule = {
  name: 'empty-fields',
  code: 22,
  severity: 'error',
  fields: ['maintainer', 'homepage', 'author', 'authors', 'license', 'doc', 'tags', 'bug-reports'],
  check: ({ package: found, file }) => {
    if (!mayBeEmpty(found)) return []
    // The names are opam's own spelling in this message.
    const fields: readonly (readonly [string, readonly string[], string?])[] = [
      ['maintainer', found.maintainer],
      ['homepage', found.homepage],
      ['author', found.authors, 'authors'],
      ['license', found.license],
      ['doc', found.doc],
      ['tags', found.tags],
      ['bug_reports', found.bugReports, 'bug-reports'],
    ]
    const empty = fields.filter(([, values]) => values.length === 1 && values[0] === '')
    const [name = '', , current = name] = empty[0] ?? []
    const isOld = file.items.some((item) => item.kind === 'field' && item.name === name)
    return defectOf(
      'Some fields are present but empty; remove or fill them',
      empty.map(([spelled]) => spelled),
      () => ({ field: isOld ? name : current }),
    )
  },
}

/** Whether it is worth looking closer: hardly any file has such a field. */
function mayBeEmpty(found: OpamPackage): boolean {
  const { maintainer, homepage, authors, license, doc, tags, bugReports } = found
  const first = [maintainer[0], homepage[0], authors[0], license[0], doc[0], tags[0], bugReports[0]]
  return first.includes('')
}
