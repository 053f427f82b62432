const bases = ['changes', 'changelog', 'history', 'news']
const extensions = ['md', 'markdown', 'mdx', 'adoc', 'asciidoc', 'org', 'rst', 'txt']
/** Programs, data and leftovers of editors that only happen to have such a name. */
const otherFiles =
  /~$|\.(?:ml[ily]?|mld|re|rei|c|h|js|ts|py|sh|opam|json|ya?ml|toml|html?|css|xml|orig|bak|rej|swp)$/i

/**
 * Which of a folder's files are changelogs by their names, the likeliest first: `CHANGES*`, then
 * `CHANGELOG*`, `HISTORY*` and `NEWS*`, in any case. A name with a usual extension or none comes before
 * one with more to it (`CHANGES.md`, `CHANGES`, then `CHANGES_devel.adoc`, `CHANGES.API`), Markdown
 * before other text.
 */
export function changelogFiles(names: readonly string[]): readonly string[] {
  return names
    .flatMap((name) => {
      const rank = rankOf(name)
      return rank === undefined ? [] : [{ name, rank }]
    })
    .toSorted((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name)
}

function rankOf(name: string): number | undefined {
  const lower = name.toLowerCase()
  const base = bases.findIndex((one) => lower.startsWith(one))
  if (base === -1 || otherFiles.test(name)) return undefined
  const rest = lower.slice(bases[base]?.length)
  if (/^[a-z]/.test(rest)) return undefined
  const extension = rest === '' ? extensions.length : extensions.indexOf(rest.replace(/^\./, ''))
  const usual = extension !== -1 && (rest === '' || rest.startsWith('.'))
  return (usual ? 0 : 1000) + base * 20 + (usual ? extension : 0)
}
