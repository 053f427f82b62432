import type { Diagnostic } from '../text/diagnostic.ts'
import { positionAt } from '../text/source.ts'

/** A finding for a program to read. */
export function findingAsJson(finding: Diagnostic): object {
  const { severity, code, message, hints, detail, location } = finding
  const place =
    location === undefined
      ? {}
      : {
          file: location.source.name,
          ...positionAt(location.source.text, location.span.start),
        }
  return { severity, code, message, hints, detail, ...place }
}
