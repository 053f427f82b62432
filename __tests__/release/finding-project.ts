/** The fields of a project whose opam file has no findings. */
const good: Readonly<Record<string, string>> = {
  source: '(source (github harbour-works/ferry))',
  license: '(license ISC)',
  authors: '(authors Mara)',
  maintainers: '(maintainers "Mara <mara@example.org>")',
}

/** Those of its package. */
const goodPackage: Readonly<Record<string, string>> = {
  synopsis: '(synopsis Queues)',
  depends: '(depends lwt)',
}

/** A dune-project in order, but for some fields: another text, or `undefined` for none. */
export function projectText(
  lang: string,
  fields: Readonly<Record<string, string | undefined>>,
): string {
  const { source, license, authors, maintainers, ...ofPackage } = {
    ...good,
    ...goodPackage,
    ...fields,
  }
  const ofProject = [source, license, authors, maintainers].filter((one) => one !== undefined)
  const others = Object.values(ofPackage).filter((one) => one !== undefined)
  return `(lang dune ${lang})\n(generate_opam_files true)\n${ofProject.join('\n')}\n(package (name ferry)\n ${others.join('\n ')})\n`
}

/** The same in a recent language. */
export function projectWith(fields: Readonly<Record<string, string | undefined>>): string {
  return projectText('3.18', fields)
}
