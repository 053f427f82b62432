import type { Candidate, Mark, Chosen } from './candidates.ts'
import { followsManner, mannerOf, plainName } from './heading-manner.ts'
import type { Manner } from './heading-manner.ts'
import { gnuHeadings } from './gnu-headings.ts'
import type { Form } from './heading.ts'
import type { Line } from './lines.ts'

/** Where most version headings of a changelog stand. */
interface Main {
  readonly mark: Mark
  readonly level: number
  /** Whether its headings are dates, which then are the versions. */
  readonly dates: boolean
}

/**
 * Which of a changelog's headings are those of versions. The mark and level that most versions have is
 * the rule; a heading that can be nothing else counts anywhere, a doubtful one only where the rule is
 * kept. Without any marked version, plain lines count.
 */
export function chooseHeadings(
  candidates: readonly Candidate[],
  lines: readonly Line[],
): readonly Chosen[] {
  const main = findMain(candidates)
  if (main === undefined) return choosePlain(candidates, lines)
  const manner = mannerOf(candidates, main)
  const chosen: Chosen[] = []
  // The oldest versions of some files stand a level deeper than the rest: what stands among them does too.
  let { level } = main
  for (const candidate of candidates) {
    const kind =
      candidate.mark === 'plain'
        ? isPlainAmongMarked(candidate, lines, manner)
          ? 'section'
          : undefined
        : roleOfMarked(candidate, { main, level, first: chosen.length === 0, manner })
    if (kind === undefined) continue
    chosen.push({ kind, candidate, past: isPast(candidate, chosen) })
    if (candidate.mark === main.mark) level = Math.max(main.level, candidate.level)
  }
  return chosen.map((one, index) =>
    isGroup(one, chosen[index + 1], lines) ? { kind: 'end', candidate: one.candidate } : one,
  )
}

/** `# 2.x` right above `## 2.1.0`: a heading of versions, not of one. */
function isGroup(upper: Chosen, next: Chosen | undefined, lines: readonly Line[]): boolean {
  const [stem] = upper.candidate.heading.versions
  const version = next?.candidate.heading.versions[0]
  if (stem === undefined || next === undefined || version === undefined) return false
  if (upper.candidate.level >= next.candidate.level) return false
  if (!bare(version).startsWith(`${bare(stem).replace(/\.x$/i, '')}.`)) return false
  const between = lines.slice(upper.candidate.lastLine + 1, next.candidate.line)
  return between.every(({ text }) => text.trim() === '')
}

function bare(version: string): string {
  return version.replace(/^v/i, '')
}

/** How much a heading of each form tells about where versions stand. */
const weights: Readonly<Record<Form, number>> = {
  version: 6,
  named: 4,
  staged: 0,
  tagged: 3,
  number: 2,
  titled: 2,
  date: 0,
  event: 0,
  unreleased: 1,
  words: 0,
}

interface MarkedLevel {
  readonly mark: Mark
  readonly level: number
  readonly weight: number
  /** How many headings can be nothing but a version's. */
  readonly certain: number
  /** How many are dates alone. */
  readonly days: number
  /** How many are words for what is not released. */
  readonly open: number
}

/** How many plain lines name a version, with nothing before it or behind a package's name. */
interface PlainLines {
  readonly versions: number
  readonly named: number
}

function findMain(candidates: readonly Candidate[]): Main | undefined {
  const levels = new Map<string, MarkedLevel>()
  for (const { mark, level, heading } of candidates) {
    if (mark === 'plain') continue
    const certain = ['version', 'named', 'tagged', 'date'].includes(heading.form) ? 1 : 0
    const key = `${mark} ${level}`
    const known = levels.get(key)
    levels.set(key, {
      mark,
      level,
      weight: (known?.weight ?? 0) + weights[heading.form],
      certain: (known?.certain ?? 0) + certain,
      days: (known?.days ?? 0) + (heading.form === 'date' ? 1 : 0),
      open: (known?.open ?? 0) + (heading.form === 'unreleased' ? 1 : 0),
    })
  }
  const plain = plainLines(candidates)
  const all = [...levels.values()]
  const [best] = all
    .filter((one) => one.weight + one.days > 0 && isPlausible(one, all, plain))
    .toSorted((a, b) => b.weight + b.days - (a.weight + a.days) || a.level - b.level)
  return best === undefined ? undefined : { ...best, dates: best.days * 2 > best.weight }
}

/**
 * `* 1.0` is a heading of Org only where nothing else names a version, else an item of a list; and
 * where plain lines certainly name versions, doubtful marked ones do not overrule them, nor does a
 * `## Unreleased` on top of plain `foo 1.0`.
 */
function isPlausible(one: MarkedLevel, levels: readonly MarkedLevel[], plain: PlainLines): boolean {
  if (one.mark !== 'star') {
    const isOpen = one.weight === one.open && plain.named > 0
    return one.certain > 0 || (plain.versions === 0 && !isOpen)
  }
  const others = levels.some((other) => other.mark !== 'star' && other.weight > 1)
  return !others && one.certain > plain.versions
}

function plainLines(candidates: readonly Candidate[]): PlainLines {
  const apart = candidates.filter((candidate) => candidate.mark === 'plain' && candidate.apart)
  const count = (form: Form): number =>
    apart.filter((candidate) => candidate.heading.form === form && isPlainVersion(candidate)).length
  return { versions: count('version'), named: count('named') }
}

function isPast(candidate: Candidate, above: readonly Chosen[]): boolean {
  const isWord = candidate.mark === 'plain' && candidate.heading.form === 'unreleased'
  const hasRelease = above.some(
    ({ candidate: { heading } }) => heading.versions.length > 0 && !heading.unreleased,
  )
  return isWord && hasRelease
}

function roleOfMarked(
  candidate: Candidate,
  context: {
    readonly main: Main
    /** The deepest level on which doubtful headings count here. */
    readonly level: number
    readonly first: boolean
    readonly manner: Manner
  },
): Chosen['kind'] | undefined {
  const { main } = context
  if (candidate.mark !== main.mark && !(candidate.mark === 'markdown' && main.mark === 'equals')) {
    return undefined
  }
  const regular = candidate.level <= context.level
  switch (candidate.heading.form) {
    case 'version':
      return candidate.mark === 'star' && !regular ? undefined : 'section'
    case 'named':
    case 'number':
    case 'titled':
    case 'tagged':
    case 'event':
      return regular ? 'section' : undefined
    case 'staged':
      return regular && followsManner(candidate, context.manner) ? 'section' : undefined
    case 'date':
      return main.dates && regular ? 'section' : undefined
    case 'unreleased':
      return regular || /^\W*unreleased\W*$/i.test(candidate.text) ? 'section' : undefined
    case 'words':
      return regular ? roleOfWords(candidate, main, context.first) : undefined
  }
}

const olderVersions =
  /\b(?:old|older|oldest|earlier|previous|ancient|prior|before|pre-?v?\d|very old)\b|^(?:history|archive|initiali[sz]ation|references|bts references|changelog format)$/i

/** What a heading at the versions' level is that names none. */
function roleOfWords(candidate: Candidate, main: Main, first: boolean): Chosen['kind'] | undefined {
  if (!first) return olderVersions.test(candidate.text) ? 'end' : undefined
  const unnamed = candidate.level === main.level && /^changes:?$/i.test(candidate.text)
  return unnamed ? 'section' : undefined
}

/** Some versions of a file with marked headings lost their mark: `2.6:` among `# 3.1:`. */
function isPlainAmongMarked(candidate: Candidate, lines: readonly Line[], manner: Manner): boolean {
  const { heading } = candidate
  const above = lines[candidate.line - 1]
  if (above !== undefined && above.text.trim() !== '') return false
  if (heading.form === 'version') return true
  const name = plainName(candidate)
  if (heading.form === 'named') return name !== undefined && manner.names.has(name)
  return followsManner(candidate, manner)
}

function choosePlain(candidates: readonly Candidate[], lines: readonly Line[]): readonly Chosen[] {
  const plain = candidates.filter(
    ({ mark, heading }) => mark === 'plain' || heading.form === 'unreleased',
  )
  const manner = mannerOf(plain, { mark: 'plain', level: 1 })
  const sections: Chosen[] = []
  for (const candidate of plain) {
    const above = sections.at(-1)?.candidate
    const apart = candidate.apart || above?.line === candidate.line - 1
    const follows = followsManner(candidate, manner)
    // Words for what comes next are only believed at the top, or in the manner of the others.
    if (candidate.heading.versions.length === 0 && sections.length > 0 && !follows) continue
    if (apart && (follows || isPlainVersion(candidate))) {
      sections.push({ kind: 'section', candidate, past: isPast(candidate, sections) })
    }
  }
  if (sections.length > 0) return sections
  const days = plain.filter((candidate) => candidate.heading.form === 'date')
  if (days.length > 0) return days.map((candidate) => ({ kind: 'section', candidate }))
  return gnuHeadings(plain, lines)
}

function isPlainVersion(candidate: Candidate): boolean {
  const { heading, text } = candidate
  switch (heading.form) {
    case 'version':
      return true
    case 'named':
      return text.endsWith(':') || text.length < 60
    case 'titled':
      return heading.unreleased || /^v?\d+\.\d[\w.+~-]*(?:\s*:| {2,}| release)/i.test(text)
    case 'unreleased':
      return true
    case 'number':
      return false
    case 'staged':
    case 'tagged':
    case 'date':
    case 'event':
    case 'words':
      return false
  }
}
