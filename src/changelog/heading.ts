import { isHeadingVersion } from '../version/heading-version.ts'
import type { HeadingVersion } from '../version/heading-version.ts'
import { readDate } from './date.ts'
import { readTail, unreleasedWord } from './heading-tail.ts'
import { readMoreVersions, readVersion } from './heading-versions.ts'
import type { Versioned } from './heading-versions.ts'

/** What the text of a heading says. */
export interface Heading {
  /** The versions it names, as written; several in `2.0.0 and 2.1.0`. */
  readonly versions: readonly HeadingVersion[]
  /** The package it names: `Timere-parse` in `Timere-parse 0.0.7`. */
  readonly name?: string | undefined
  /** What leads to name or version, in lower case: `in`, `changes for`. */
  readonly lead?: string | undefined
  /** `2024-01-31`. */
  readonly date?: string | undefined
  readonly unreleased: boolean
  /** Aborted, retracted or struck out: never released under this version. */
  readonly withdrawn: boolean
  readonly form: Form
}

/**
 * How much a heading looks like a version's: `version` (a version, its date and what is said of it),
 * `number` (the same with a number that has no dot), `named` (a package's name before it), `staged` (a
 * name and the stage of a pre-release instead of a number: `ferry-beta`), `titled` (words behind it), `tagged` (a version that the words call a tag), `date` (a date alone), `event`
 * (words and a date in parentheses), `unreleased` (a word for what is not released), `words`.
 */
export type Form =
  | 'version'
  | 'number'
  | 'named'
  | 'staged'
  | 'titled'
  | 'tagged'
  | 'date'
  | 'event'
  | 'unreleased'
  | 'words'

/** Longer lines are paragraphs; what stands behind these characters decides nothing. */
const longest = 200

const withdrawnWord = /aborted|retracted|withdrawn|yanked|\bnever released\b/i
const lead =
  /^(?:(?:noteworthy )?change[sd] (?:in|for)|(?:what['’]s )?new in|in|release notes(?: for)?:?) (?=\S)/i
const keyword = /^(?:versions?|releases?|ver\.?|rel\.?|v\.?|tag)(?: ?:)?(?: |$)/i
const notAName =
  /^(?:and|as|at|by|for|from|in|of|on|or|since|than|the|to|with|support|compatibility|requires?|require|drop|add|use|fix|before|after|until|pre|post|released?|was|is)$/i

/** Reads the text of a heading, its marks (`##`, `==`, an underline) taken off. Total; linear. */
export function readHeading(text: string): Heading {
  const withdrawn = withdrawnWord.test(text.slice(0, longest)) || /^\s*~~/.test(text)
  const words = withoutMarkup(text.slice(0, longest))
  const led = lead.exec(words)?.[0].trimEnd().toLowerCase()
  return {
    ...(readDateFirst(words) ?? readWords(words)),
    lead: led,
    withdrawn,
  }
}

const nothing = { versions: [], unreleased: false, withdrawn: false } as const

/** `2011-10-18 1.2.2: first item`, `31 January 2024: Release 1.0`, or the date alone, as a version. */
function readDateFirst(words: string): Heading | undefined {
  const day = readDate(words)
  if (day?.iso === undefined || /^[\w/.-]/.test(words.slice(day.length))) return undefined
  const dated = { date: day.iso }
  const written = words.slice(0, day.length)
  const rest = words
    .slice(day.length)
    .replace(/^[:,]?(?: [–—-])? ?/, '')
    .replace(/^\(([vV]?\d[\w.+~-]*)\)/, '$1')
  if (rest === '' && isHeadingVersion(written)) {
    return { ...nothing, ...dated, versions: [written], form: 'date' }
  }
  const called = keyword.test(rest)
  const heading = readWords(rest)
  if (heading.versions.length === 0) return { ...nothing, ...dated, form: 'words' }
  if (heading.form === 'titled' && (called || /^\S+:/.test(rest))) {
    return { ...heading, ...dated, form: 'version' }
  }
  return { ...heading, ...dated }
}

function readWords(words: string): Heading {
  const unreleased = readUnreleased(words)
  if (unreleased !== undefined) return unreleased
  const enclosed = /^\(([vV]?\d[\w.+~-]*)\) (?=.)/.exec(words)
  if (enclosed?.[1] !== undefined && readDate(words.slice(enclosed[0].length)) !== undefined) {
    return readWords(enclosed[1] + words.slice(enclosed[0].length - 1))
  }
  const between = /^(?:changes )?(?:between|from) \S+ (?:and|to) (?=v?\d)/i.exec(words)
  const inner = between === null ? words.replace(lead, '') : words.slice(between[0].length)
  const { name, rest } = splitName(inner)
  const first = readVersion(rest)
  if (first === undefined) return readStaged(rest) ?? readTagged(words) ?? readEvent(words)
  return describe({ name, first })
}

/** A package's name before a version, and what comes behind the name. */
interface Named {
  readonly name?: string | undefined
  readonly rest: string
}

/** Takes a keyword (`Version`, `Release:`) and a package's name off the start of a heading. */
function splitName(text: string): Named {
  const rest = text.replace(keyword, '')
  if (/^[vV]?\d/.test(rest)) return { rest }
  return splitJoinedName(rest) ?? splitSpacedName(rest) ?? { rest }
}

/** `ounit-2.0.8`, `foo.1.2.0`, `foo@1.2.0`, `foo (1.2.0)`. */
function splitJoinedName(text: string): Named | undefined {
  const joined =
    /^([A-Za-z][A-Za-z0-9_+']*(?:-[A-Za-z][A-Za-z0-9_+']*)*)(?:[-.@]| \((?=[\w.+~-]+\)))(?=[vV]?\d)/.exec(
      text,
    )
  if (joined?.[1] === undefined || notAName.test(joined[1])) return undefined
  const rest = text.slice(joined[0].length)
  return readVersion(rest)?.dotted === true ? { name: joined[1], rest } : undefined
}

/** `Kind 2 v3.0.0`, `Multicont version 1.0.3`: up to three words, the first no number. */
function splitSpacedName(text: string): Named | undefined {
  let at = 0
  for (const word of text.split(' ', 3)) {
    if (!/^[A-Za-z0-9][\w.+'-]*:?$/.test(word) || notAName.test(word)) return undefined
    at += word.length + 1
    const rest = text.slice(at).replace(keyword, '')
    if (readVersion(rest)?.dotted === true) {
      return { name: text.slice(0, at).replace(/:? $/, ''), rest }
    }
  }
  return undefined
}

/** `ferry-beta:`: the stage is all there is of a version. */
function readStaged(text: string): Heading | undefined {
  const [, name, stage] = /^([A-Za-z][\w+']*)[-.]((?:pre-?)?(?:alpha|beta|rc)):?$/i.exec(text) ?? []
  if (name === undefined || stage === undefined || !isHeadingVersion(stage)) return undefined
  return { ...nothing, versions: [stage], name, form: 'staged' }
}

/** Everything a heading says behind its first version. */
function describe(found: {
  readonly name: string | undefined
  readonly first: Versioned
}): Heading {
  const day = readDay(found.first)
  const named = { name: found.name }
  if (day !== undefined) {
    return { ...day, ...named, form: found.name === undefined ? 'version' : 'named' }
  }
  const more = readMoreVersions(found.first)
  const tail = readTail(more.rest)
  const form = formOf(found, tail.words, more.rest)
  if (form === 'words') return { ...nothing, form }
  const date = tail.date ?? (tail.words ? readEvent(more.rest).date : undefined)
  return {
    versions: more.versions,
    ...named,
    date,
    unreleased: tail.unreleased || /[~+.-]dev(?:el)?$/.test(found.first.version),
    withdrawn: false,
    form,
  }
}

function formOf(
  found: { readonly name: string | undefined; readonly first: Versioned },
  wordsFollow: boolean,
  rest: string,
): Form {
  if (found.name !== undefined) {
    // `coq-lsp 0.2.4: Barrage` is a title; `OCaml 5.0 support` speaks of something else.
    return wordsFollow && !/^ ?[:,–—-]/.test(rest) ? 'words' : 'named'
  }
  if (/^(?:19|20)\d\d$/.test(found.first.version)) return 'words'
  if (wordsFollow) return 'titled'
  return found.first.dotted ? 'version' : 'number'
}

/** `20051027 (2.6.0)`: a snapshot's day, and the version it became. */
function readDay(first: Versioned): Omit<Heading, 'form'> | undefined {
  const day = /^(\d{4})(\d\d)(\d\d)$/.exec(first.version)
  if (day === null) return undefined
  const date = readDate(day.slice(1).join('-'))?.iso
  const inside = /^ ?\((?=[vV]?\d)/.exec(first.rest)?.[0]
  const version = inside === undefined ? undefined : readVersion(first.rest.slice(inside.length))
  const becomes = version?.dotted === true && version.rest.startsWith(')')
  if (date === undefined || !(becomes || /^:?$/.test(first.rest))) return undefined
  const versions = becomes ? [version.version, first.version] : [first.version]
  return { ...nothing, versions, date }
}

function readUnreleased(words: string): Heading | undefined {
  const whole = words.replace(/^[([]/, '')
  const bare = unreleasedWord.test(whole) ? whole : whole.replace(lead, '')
  const word = unreleasedWord.exec(bare)?.[0]
  if (word === undefined) return undefined
  const rest = bare.slice(word.length)
  const behind = /^(?: changes)?[ :([–—-]+(?=[vV]?\d)/.exec(rest)?.[0]
  const planned = behind === undefined ? undefined : readVersion(rest.slice(behind.length))
  if (planned?.dotted === true && readDate(rest.slice(behind?.length)) === undefined) {
    return { ...nothing, versions: [planned.version], unreleased: true, form: 'version' }
  }
  const alone = /^(?: changes)?(?: ?[)\]])?[:. –—-]*(?:[([].*)?$/.test(rest)
  if (!alone && !/^ ?\)?:/.test(rest)) return undefined
  return { ...nothing, unreleased: true, form: alone ? 'unreleased' : 'titled' }
}

/** `Initial announce (tag 1.0-alpha2)`, `merging dev; tagging 0.1.1-2017-09-01`. */
function readTagged(words: string): Heading | undefined {
  const tagged = /(?:^|[\s(])(?:tag|tagged|tagging):? (?=[vV]?\d)/.exec(words)
  if (tagged === null) return undefined
  const version = readVersion(words.slice(tagged.index + tagged[0].length))
  if (version?.dotted !== true) return undefined
  return { ...nothing, versions: [version.version], form: 'tagged' }
}

/** `LPAR 2015 (Jul 12, 2015)`: something that happened, without a version. */
function readEvent(words: string): Heading {
  const open = words.lastIndexOf('(')
  const date = open === -1 ? undefined : readDate(words.slice(open + 1))
  const whole = date !== undefined && words.slice(open + 1 + date.length) === ')'
  if (!whole || date.iso === undefined) return { ...nothing, form: 'words' }
  return { ...nothing, date: date.iso, form: 'event' }
}

/**
 * The words of a heading without their markup: links and images reduced to their text, emphasis,
 * strike-through, code marks, HTML tags, backslashes and leading pictures left out. Brackets stay, but for those around a
 * version.
 */
function withoutMarkup(text: string): string {
  return text
    .replaceAll(/\\(?=[[\]])/g, '')
    .replaceAll(/<\/?[a-z][^<>]*>/gi, ' ')
    .replaceAll(/\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])/g, ' $1 ')
    .replaceAll(/\[([vV]?\d[\w.+~/-]*|[A-Za-z][A-Za-z ]*)\]/g, ' $1 ')
    .replaceAll(/~~|\*\*?|`|\\/g, '')
    .replace(/^(__?)(?=[^\s_])(.*[^\s_])\1$/, '$2')
    .replaceAll(/\s+/g, ' ')
    .replace(/^ ?(?::[a-z_]+: ?|[^\p{L}\p{N}()[\]])+/iu, '')
    .trim()
}
