import { expect, test } from '@jest/globals'
import { patchText } from '../../src/fix/patch.ts'

const written = [
  {
    code: 'a-code',
    package: 'a',
    path: 'dune-project',
    reasons: ['Why.', 'From\nwhere.'],
    change: { before: 'a\n', after: 'b\n' },
  },
]

test('a patch tells above each file what it is changed for, and has the paths of the repository', () => {
  const files = [
    { path: 'dune-project', before: 'a\n', after: 'b\n' },
    { path: 'a.opam', before: 'a', after: 'b' },
    { path: 'a.opam.template', before: undefined, after: 'x\n' },
  ]
  expect(patchText({ files, written, left: [] }, 'sub dir'))
    .toBe(`# line 1: a: Why. From where. (a-code)
diff --git "a/sub dir/dune-project" "b/sub dir/dune-project"
--- "a/sub dir/dune-project"
+++ "b/sub dir/dune-project"
@@ -1 +1 @@
-a
+b
# a.opam: what dune generates from the corrected files.
diff --git "a/sub dir/a.opam" "b/sub dir/a.opam"
--- "a/sub dir/a.opam"
+++ "b/sub dir/a.opam"
@@ -1 +1 @@
-a
\\ No newline at end of file
+b
\\ No newline at end of file
# a.opam.template: what dune generates from the corrected files.
diff --git "a/sub dir/a.opam.template" "b/sub dir/a.opam.template"
new file mode 100644
--- /dev/null
+++ "b/sub dir/a.opam.template"
@@ -0,0 +1 @@
+x
`)
})

test('a patch of nothing is empty', () => {
  expect(patchText({ files: [], written, left: [] }, '')).toBe('')
})
