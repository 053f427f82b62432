// Writes the workflows that the documents hold, each to a file of its own, so that programs that check
// workflows can be given them:
//
//   node scripts/document-workflows.mjs FOLDER
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  process.stderr.write('document-workflows: say the folder to write to\n')
  process.exit(2)
}
const root = join(import.meta.dirname, '..')
mkdirSync(folder, { recursive: true })
const documents = ['.', 'docs'].flatMap((place) =>
  readdirSync(join(root, place))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(place, name)),
)
for (const path of documents) {
  const blocks = readFileSync(join(root, path), 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```$/gm)
  for (const [index, [, text]] of [...blocks].entries()) {
    // The others are steps, without what makes a workflow.
    if (!/^on:/m.test(text)) continue
    writeFileSync(join(folder, `${basename(path, '.md')}-${index + 1}.yml`), text)
  }
}
