import { intentDefect } from '../dune/maintenance-intent.ts'
import { parseOpamFile } from '../opam/parser.ts'
import type { OpamValue } from '../opam/syntax.ts'
import { valueParts } from '../opam/syntax.ts'
import { treeNodes } from '../opam/tree.ts'
import { compareVersions } from '../version/opam-version.ts'
import type { ForecastDefect, ForecastSubject } from './subject.ts'

/**
 * How opam-repository's CI names the systems it tests (opam-repo-ci, May 2026). Newer releases of a
 * distribution come and older ones go, so only those are known not to be tested that are older than these.
 */
const testedSystems: readonly { readonly name: string; readonly from?: string }[] = [
  { name: 'alpine', from: '3.20' },
  { name: 'archlinux' },
  { name: 'centos', from: '9' },
  { name: 'debian', from: '11' },
  { name: 'debian-testing' },
  { name: 'debian-unstable' },
  { name: 'fedora', from: '41' },
  { name: 'freebsd', from: '14' },
  { name: 'macos-homebrew' },
  { name: 'opensuse', from: '15.6' },
  { name: 'opensuse-tumbleweed' },
  { name: 'oraclelinux', from: '8' },
  { name: 'ubuntu', from: '22.04' },
]

/** A field for opam-repository's CI or maintainers has a value that means nothing to them. */
export function unreadableCiField({ opam }: ForecastSubject): readonly ForecastDefect[] {
  const { file } = parseOpamFile({ name: 'opam', text: opam })
  const words = (field: string): readonly string[] => {
    const item = file.items.find((one) => one.kind === 'field' && one.name === field)
    return item?.kind === 'field' ? stringsIn(item.value) : []
  }
  const failures = words('x-ci-accept-failures')
    .filter((system) => !isTested(system))
    .map((system): ForecastDefect => ({
      severity: 'warning',
      message: `The field x-ci-accept-failures names "${system}", but opam-repository's CI tests no system of that name.`,
      about: { field: 'x-ci-accept-failures', element: system },
      correction: undefined,
      advice: 'Remove it, or write the name that CI shows, such as "debian-13" or "freebsd-14.3".',
      why: 'CI ignores a name that it does not know.',
    }))
  const intents = words('x-maintenance-intent').flatMap((intent): readonly ForecastDefect[] => {
    const defect = intentDefect(intent)
    if (defect === undefined && intent.includes('(')) return []
    return [
      {
        severity: 'warning',
        message: `The field x-maintenance-intent says "${intent}", which has no meaning${defect === undefined ? '' : ` (${defect})`}.`,
        about: { field: 'x-maintenance-intent', element: intent },
        correction: undefined,
        advice: 'Write "(latest)", "(any)", "(none)", or a value such as "(latest-1)".',
        why: 'opam-repository uses this field to decide which versions to keep.',
      },
    ]
  })
  return [...failures, ...intents]
}

function stringsIn(value: OpamValue): readonly string[] {
  return treeNodes(value, valueParts).flatMap((node) =>
    node.kind === 'string' ? [node.value] : [],
  )
}

function isTested(system: string): boolean {
  return testedSystems.some(({ name, from }) => {
    if (from === undefined) return system === name
    const release = system.startsWith(`${name}-`) ? system.slice(name.length + 1) : ''
    return /^\d+(?:\.\d+)?$/.test(release) && compareVersions(release, from) >= 0
  })
}
