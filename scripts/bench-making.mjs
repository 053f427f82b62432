// Makes the archive of a tag inside this process, as a release does once it knows what to release: bench.mjs
// runs it. Prints the milliseconds from the order to the checked file, then the greatest memory in MB.
//
//   node scripts/bench-making.mjs REPOSITORY TAG FOLDER
import { load } from './bench-frame.mjs'

const [directory, tag, folder] = process.argv.slice(2)
const { makeReleaseArchive } = await load('disk/release-archive.js')
const { openClone } = await load('git/clone.js')
const { readProjectFiles } = await load('release/source/project-files.js')
const { readPackages } = await load('release/source/project-packages.js')
const { projectRewriting } = await load('release/source/rewriting.js')

const environment = { PATH: process.env.PATH }
const options = { directory, environment, scratch: folder }
const before = await openClone(options)
const commit = await before.localTag(tag)
const files = await readProjectFiles(before, commit, { folder: '', changelog: undefined })
const { read } = readPackages(files)
const { rewrite } = projectRewriting(files, read, tag)
before.close()

const begin = performance.now()
// A clone of its own: what the first one has listed is listed again.
const git = await openClone(options)
const made = await makeReleaseArchive(
  git,
  { commit, project: 'made', version: '1', tag, folder: '', rewrite },
  { folder, environment },
)
git.close()
const took = performance.now() - begin
if (made.archive === undefined) throw new Error(JSON.stringify(made.diagnostics))
console.log(`${took} ${process.resourceUsage().maxRSS / 1024}`)
