import type { Platform } from './platform.ts'
import type { Package } from './universe.ts'

/** Whether two packages of different names exclude each other: by `conflicts` of either, or a class. */
export function areInConflict(platform: Platform, a: Package, b: Package): boolean {
  if (a.family === b.family) return false
  if (platform.conflicts(a).has(b) || platform.conflicts(b).has(a)) return true
  const classes = classesOf(platform, b)
  return classesOf(platform, a).some((name) => classes.includes(name))
}

/** Whether a package names any that it excludes. */
export function excludesAny(platform: Platform, one: Package): boolean {
  return platform.conflicts(one).size > 0 || classesOf(platform, one).length > 0
}

/** The classes of which at most one name is installed. */
export function classesOf({ universe }: Platform, one: Package): readonly string[] {
  return universe.definition(one)?.conflictClasses ?? []
}
