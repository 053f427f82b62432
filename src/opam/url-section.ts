import type { Span } from '../text/source.ts'
import type { Checksum } from './checksum.ts'
import { BadFormat, decode } from './codec.ts'
import type { FieldError } from './field-reading.ts'
import { readFields } from './field-reading.ts'
import type { UrlSection } from './package.ts'
import type { OpamField, OpamItem, OpamValue } from './syntax.ts'
import { field } from './syntax.ts'
import type { OpamUrl, UrlBackend } from './url.ts'
import { checksumCodec, listCodec, named, stringCodec, urlCodec } from './value-codecs.ts'

/** A section that is being read. */
interface SectionDraft {
  url: OpamUrl | undefined
  checksums: readonly Checksum[]
  mirrors: readonly OpamUrl[]
  subpath: string | undefined
}

type SectionField = {
  readonly name: string
  readonly read: (draft: SectionDraft, value: OpamValue, at: Span | undefined) => void
}

const checksumsCodec = listCodec(checksumCodec, 1)
const subpathCodec = named('subpath', stringCodec)
const mirrorsCodec = listCodec(urlCodec('url'), 1)

/** `src:` is the one to use; the others are of old, and say themselves what fetches. */
function address(name: string, backend?: UrlBackend): SectionField {
  const codec = urlCodec('url', { backend })
  return {
    name,
    read: (draft, value, at) => {
      const url = decode(codec, value, at)
      if (draft.url !== undefined) throw new BadFormat('Too many URLS', at)
      draft.url = url
    },
  }
}

const sectionFields: readonly SectionField[] = [
  address('src'),
  address('archive', 'http'),
  address('http', 'http'),
  address('git', 'git'),
  address('darcs', 'darcs'),
  address('hg', 'hg'),
  address('local', 'rsync'),
  {
    name: 'checksum',
    read: (draft, value, at) => (draft.checksums = decode(checksumsCodec, value, at)),
  },
  {
    name: 'mirrors',
    read: (draft, value, at) => (draft.mirrors = decode(mirrorsCodec, value, at)),
  },
  {
    name: 'subpath',
    read: (draft, value, at) => (draft.subpath = decode(subpathCodec, value, at)),
  },
]

/** What a section says, and what is wrong with its fields. */
export interface ReadSection {
  readonly section: UrlSection
  /** What `subpath:` says, which no file of format 2.0 may have. */
  readonly subpath: string | undefined
  readonly errors: readonly FieldError[]
}

/** Reads the fields of a section; throws `BadFormat` where there is no address. */
export function readUrlSection(items: readonly OpamItem[]): ReadSection {
  const draft: SectionDraft = { url: undefined, checksums: [], mirrors: [], subpath: undefined }
  const { errors } = readFields(items, { fields: sectionFields, sections: [] }, draft)
  const { url, checksums, mirrors, subpath } = draft
  if (url === undefined) throw new BadFormat('missing URL')
  const section = { url, checksums, ...withoutIdentifier(mirrors) }
  return { section, subpath, errors }
}

/**
 * Takes a Software Heritage identifier out of the mirrors: the first of those that opam's way to write
 * them as addresses starts. If that one is none, no other is looked at.
 */
function withoutIdentifier(
  mirrors: readonly OpamUrl[],
): Pick<UrlSection, 'mirrors' | 'softwareHeritage'> {
  const first = mirrors.find(({ backend, transport, path }) => {
    if (backend !== 'http' || !/^https?$/.test(transport)) return false
    return path.startsWith('swhid.opam.ocaml.org/')
  })
  if (first === undefined) return { mirrors }
  const { backend, path } = first
  if (!/^swhid\.opam\.ocaml\.org\/swh:1:(?:cnt|dir|rel|rev|snp):[0-9a-f]{40}$/.test(path))
    return { mirrors }
  return {
    mirrors: mirrors.filter((mirror) => mirror !== first),
    // Of the address nothing else is kept.
    softwareHeritage: { backend, transport: 'https', path },
  }
}

/** The fields of a section, as opam prints them. */
export function urlSectionItems(section: UrlSection): readonly OpamField[] {
  const { url, checksums, softwareHeritage } = section
  const mirrors =
    softwareHeritage === undefined ? section.mirrors : [softwareHeritage, ...section.mirrors]
  const items = [field('src', urlCodec('url').write(url))]
  if (checksums.length > 0) items.push(field('checksum', checksumsCodec.write(checksums)))
  if (mirrors.length > 0) items.push(field('mirrors', mirrorsCodec.write(mirrors)))
  return items
}
