import { releaseBranch } from '../../version/ref-name.ts'
import { encodedPath } from '../../text/encoded-path.ts'
import { decodeBytes } from '../../text/source.ts'
import type { ReleaseTexts } from '../model/release.ts'
import type { Changes } from '../source/changes.ts'
import { tagPage, tagTree } from './notes-links.ts'
import { statedText } from './opam-file.ts'
import { commitMessage, pullRequestBody, pullRequestTitle } from './pull-request-text.ts'
import type { Announcement } from './pull-request-text.ts'
import { releaseBody, releaseNotes } from './release-notes.ts'
import type { Settings } from '../model/settings.ts'

/** What the texts of a release are made from. */
export interface Announced {
  readonly project: string
  readonly version: string
  readonly tag: string
  /** The opam files, in the order of the project; byte strings. */
  readonly packages: readonly { readonly name: string; readonly opam: string }[]
  readonly changes: Changes | undefined
  /** The source repository's page. */
  readonly webUrl: string
}

/** All texts of a release. Pure: the same release always has the same texts. */
export function releaseTexts(announced: Announced, settings: Settings): ReleaseTexts {
  const { project, version, tag, changes, webUrl } = announced
  const { elsewhere } = settings.opam
  const folder = settings.workingDirectory === '' ? '' : `${settings.workingDirectory}/`
  const tree = tagTree(webUrl, tag, `${folder}${changes?.changelog.source.name ?? ''}`)
  const announcement: Announcement = {
    project,
    version,
    packages: announced.packages.map(({ name }) => name),
    ...presentation(announced),
    changes:
      changes &&
      releaseNotes(changes.notes, {
        tree,
        references: { repository: elsewhere ? undefined : settings.source },
      }),
    releaseUrl:
      settings.archiveUrl === undefined
        ? `${webUrl}/releases/tag/${encodedPath(tag)}`
        : tagPage(webUrl, tag),
    elsewhere,
    actor: settings.actor,
  }
  return {
    release: {
      name: version,
      body: changes && releaseBody(changes.notes, tree),
    },
    pullRequest: {
      title: pullRequestTitle(announcement),
      body: pullRequestBody(announcement),
      branch: releaseBranch(project, version),
    },
    commit: commitMessage(announcement),
  }
}

/** The project is presented by the package that has its name, else by the first. */
function presentation({
  project,
  packages,
}: Announced): Pick<Announcement, 'synopsis' | 'homepage' | 'documentation'> {
  const main = packages.find(({ name }) => name === project) ?? packages[0]
  const read = (field: string): string | undefined => {
    const text = main && statedText(main.opam, field)
    return text === undefined ? undefined : decodeBytes(text)
  }
  return { synopsis: read('synopsis'), homepage: read('homepage'), documentation: read('doc') }
}
