/**
 * The paragraph of the documentation about a failure or a finding, whose codes are its headings there.
 *
 * @param docsUrl the web folder of the documentation; absent: nobody knows where it is
 */
export function pageOf(code: string, docsUrl: string | undefined): string | undefined {
  if (docsUrl === undefined || !/^[a-z0-9-]+$/.test(code)) return undefined
  const page = /^opam-(?:lint|repository|review)-/.test(code)
    ? 'lint'
    : code.startsWith('forecast-')
      ? 'forecast'
      : 'errors'
  return `${docsUrl}/${page}.md#${code}`
}
