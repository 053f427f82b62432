import { linkedPackages } from './dependency-links.ts'
import type { LinkKind } from './dependency-links.ts'
import type { PackageContext, Platform } from './platform.ts'
import type { Switch } from './switch.ts'
import type { Package } from './universe.ts'
import { remembered } from './universe.ts'

/** What opam would do, by name: the version that is installed, changed to, removed or built again. */
export interface Actions {
  readonly install: ReadonlyMap<string, string>
  readonly change: ReadonlyMap<string, string>
  readonly remove: ReadonlyMap<string, string>
  readonly recompile: ReadonlyMap<string, string>
}

/** A solution that is compared with a switch. */
export interface Transition {
  readonly platform: Platform
  readonly switch: Switch
  readonly solution: readonly Package[]
  readonly requested: Package
  readonly contextOf: (of: Package) => PackageContext
}

/** A cycle among the packages to be installed, in which each one needs the next to be built first. */
export function buildCycle(transition: Transition): readonly Package[] | undefined {
  const changed = changedPackages(transition)
  const waitsFor = linksOf(transition, buildOrder)
  return findCycle(changed, (one) => waitsFor(one, changed))
}

/** What leads from the switch to a solution without a cycle (opam 2.6.1, `OpamCudf`). */
export function actionsOf(transition: Transition): Actions {
  const { platform, solution, switch: from } = transition
  const chosen = new Map(solution.map((one) => [one.name, one]))
  const changed = changedPackages(transition)
  const removed = [...from.installed].flatMap(([name, version]) => {
    const found = chosen.has(name) ? undefined : platform.universe.find(name, version)
    return found === undefined ? [] : [found]
  })
  const unchanged = solution.filter(({ name }) => !changed.has(name))
  const recompiled = recompiledPackages(unchanged, changed, transition)
  const all = [...changed.values(), ...recompiled, ...removed]
  const kept = connectedPackages(all, transition)
  const versionsOf = (packages: Iterable<Package>): ReadonlyMap<string, string> =>
    new Map(
      [...packages].filter((one) => kept.has(one)).map(({ name, version }) => [name, version]),
    )
  const isNew = ({ name }: Package): boolean => !from.installed.has(name)
  return {
    install: versionsOf([...changed.values()].filter(isNew)),
    change: versionsOf([...changed.values()].filter((one) => !isNew(one))),
    remove: versionsOf(removed),
    recompile: versionsOf(recompiled),
  }
}

/** The packages of the solution that are not in the switch at that version, by name. */
function changedPackages({ solution, switch: from }: Transition): ReadonlyMap<string, Package> {
  const changed = solution.filter(({ name, version }) => from.installed.get(name) !== version)
  return new Map(changed.map((one) => [one.name, one]))
}

/** What has to be there before a package is built. */
const buildOrder: LinkKind = { build: true, post: false, depopts: true }
/** What a package has to be built again for. */
const linking: LinkKind = { build: false, post: false, depopts: true }
/** Everything that a package requires at some time. */
const requiring: LinkKind = { build: true, post: true, depopts: false }

/** Finds the packages among some, by name, with which a package is linked. */
type Links = (from: Package, among: ReadonlyMap<string, Package>) => readonly Package[]

function linksOf({ platform, contextOf }: Transition, kind: LinkKind): Links {
  return (from, among) => linkedPackages(from, among, { platform, context: contextOf(from), kind })
}

/** A cycle among packages; depth first, without recursion. */
function findCycle(
  packages: ReadonlyMap<string, Package>,
  next: (of: Package) => readonly Package[],
): readonly Package[] | undefined {
  const done = new Set<Package>()
  for (const start of packages.values()) {
    if (done.has(start)) continue
    const path = [{ at: start, open: [...next(start)] }]
    const onPath = new Set([start])
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const target = step.open.pop()
      if (target === undefined) {
        done.add(step.at)
        onPath.delete(step.at)
        path.pop()
      } else if (onPath.has(target)) {
        const places = path.map(({ at }) => at)
        return places.slice(places.indexOf(target))
      } else if (!done.has(target)) {
        onPath.add(target)
        path.push({ at: target, open: [...next(target)] })
      }
    }
  }
  return undefined
}

/** The installed packages that are linked with a changed one, or with one that is built again. */
function recompiledPackages(
  unchanged: readonly Package[],
  changed: ReadonlyMap<string, Package>,
  transition: Transition,
): readonly Package[] {
  const restsOn = linksOf(transition, linking)
  const built = new Map(changed)
  const recompiled: Package[] = []
  for (let grows = true; grows;) {
    grows = false
    for (const one of unchanged) {
      if (built.has(one.name) || restsOn(one, built).length === 0) continue
      built.set(one.name, one)
      recompiled.push(one)
      grows = true
    }
  }
  return recompiled
}

/** opam drops the actions that have nothing to do with what was asked for. */
function connectedPackages(all: readonly Package[], transition: Transition): ReadonlySet<Package> {
  const [waitsFor, requires] = [linksOf(transition, buildOrder), linksOf(transition, requiring)]
  const byName = new Map(all.map((one) => [one.name, one]))
  const neighbours = new Map<Package, Package[]>()
  const neighboursOf = (one: Package): Package[] => remembered(neighbours, one, () => [])
  for (const one of all) {
    // A change takes away the installed version, on which others may wait.
    const before = installedVersion(one, transition)
    for (const other of [...waitsFor(one, byName), ...waitsFor(before, byName)]) {
      neighboursOf(one).push(other)
      neighboursOf(other).push(one)
    }
    neighboursOf(one).push(...requires(one, byName))
  }
  const kept = new Set<Package>()
  const pending = all.filter(({ name }) => name === transition.requested.name)
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (kept.has(next)) continue
    kept.add(next)
    pending.push(...neighboursOf(next))
  }
  return kept
}

/** The installed package of the same name; the package itself where there is none. */
function installedVersion(one: Package, { platform, switch: from }: Transition): Package {
  const version = from.installed.get(one.name)
  return (version === undefined ? undefined : platform.universe.find(one.name, version)) ?? one
}
