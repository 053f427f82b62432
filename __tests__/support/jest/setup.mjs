// Before the first test: a folder for all temporary ones, so that what stays behind is seen at the end.
import { mkdtempSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// oxlint-disable-next-line import/no-default-export -- jest takes the default one
export default function setup() {
  const folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'dp-')))
  // Windows asks TEMP and TMP.
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder
  process.env['DUNE_PUBLISH_TEST_FOLDER'] = folder
}
