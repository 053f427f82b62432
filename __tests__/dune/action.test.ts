import { describe, expect, test } from '@jest/globals'
import { readProject } from '../../src/dune/project.ts'
import { deepestNesting } from '../../src/dune/nesting.ts'
import { firstError } from './first-error.ts'

const project = (action: string, lang = '3.20', more = '') =>
  `(lang dune ${lang})\n${more}(dialect (name d) (implementation (extension xx) (preprocess ${action})) (interface (extension xxi)))\n`

const said = (action: string, lang?: string) => {
  const { message, at } = firstError(project(action, lang))
  return [message.split('\n')[0], at]
}

describe('the action of a dialect', () => {
  test.each([
    ['(run pp %{input-file})'],
    ['(run %{input-file} %{dep:x} %{lib:a:b} %{env:A=b} %{cmo:x} %{cma:y} %{os} %{cc})'],
    ['(with-stdout-to %{null} (run x))'],
    ['(progn)'],
    ['(progn (run x) (echo a b))'],
    ['(cat a b)'],
    ['(chdir %{workspace_root} (run x))'],
    ['(setenv A b (run x))'],
    ['(with-accepted-exit-codes 0 (run x))'],
    ['(with-accepted-exit-codes (or 0 0x1) (run x))'],
    ['(with-accepted-exit-codes :standard (bash x))'],
    ['(with-accepted-exit-codes (not) (system x))'],
    ['(with-accepted-exit-codes () (run x))'],
    ['(with-accepted-exit-codes ((or 1)) (run x))'],
    ['(with-accepted-exit-codes (or 1 \\ 2 (not -3)) (run x))'],
    ['(with-accepted-exit-codes 0 (chdir a (with-stdout-to b (run x))))'],
    ['(pipe-stdout (run x) (run y))'],
    ['(cmp a b)'],
    ['(copy# a b)'],
    ['(no-infer (run x))'],
    ['(concurrent (run x))'],
    ['(format-dune-file a b)'],
    ['(cram a)'],
    ['(with-stdin-from a (run x))'],
    ['(ignore-stdout (run x))'],
  ])('may be %s', (action) => {
    const source = { name: 'dune-project', text: project(action) }
    expect(readProject(source).diagnostics).toEqual([])
  })

  test.each([
    ['(run)', 'Not enough arguments for "run"', '(run)'],
    ['run', 'Not enough arguments for "run"', 'run'],
    ['(run (foo) b)', 'Unexpected list', '(foo)'],
    ['(not (run pp))', 'Unknown constructor not', 'not'],
    ['(run pp) (run qq)', 'Too many arguments for "preprocess"', '(run qq)'],
    ['"run"', 'S-expression of the form (<atom> ...) or <atom> expected', '"run"'],
    ['%{x}', 'S-expression of the form (<atom> ...) or <atom> expected', '%{x}'],
    ['(run %{foo})', 'Unknown variable %{foo}', '%{foo}'],
    ['(run "%{foo}")', 'Unknown variable %{foo}', '%{foo}'],
    ['(run %{foo:bar})', 'Unknown macro %{foo:..}', '%{foo:bar}'],
    ['(run %{<})', '%{<} was deleted in version 1.0 of the dune language.', '%{<}'],
    [
      '(run %{-verbose})',
      '%{-verbose} was deleted in version 3.0 of the dune language.',
      '%{-verbose}',
    ],
    [
      '(run %{path:x})',
      "%{path:..} was renamed to '%{dep:..}' in the 1.0 version of the dune language",
      '%{path:x}',
    ],
    [
      '(run %{CC})',
      "%{CC} was renamed to '%{cc}' in the 1.0 version of the dune language",
      '%{CC}',
    ],
    [
      '(run %{oxcaml_supported})',
      "Can't parse the variable oxcaml_supported without the oxcaml extension",
      '%{oxcaml_supported}',
    ],
    ['(with-stdout-to (run x))', 'Unexpected list', '(run x)'],
    ['(progn (run x) y)', 'Unknown constructor y', 'y'],
    ['(echo)', 'Not enough arguments for "echo"', '(echo)'],
    ['(bash "a" "b")', 'Too many arguments for "bash"', '"b"'],
    ['(setenv A b)', 'Not enough arguments for "setenv"', '(setenv A b)'],
    ['(pipe-stdout (run x))', 'Not enough arguments for "pipe-stdout"', '(pipe-stdout (run x))'],
    ['(diff? a b c)', 'Too many arguments for "diff?"', 'c'],
    ['(ignore-stdout)', 'Not enough arguments for "ignore-stdout"', '(ignore-stdout)'],
    ['(patch a)', 'Unknown constructor patch', 'patch'],
    ['((run x))', 'Atom expected', '(run x)'],
    ['(with-accepted-exit-codes x (run x))', 'Integer expected', 'x'],
    ['(with-accepted-exit-codes "0" (run x))', 'Integer expected', '"0"'],
    ['(with-accepted-exit-codes (-y) (run x))', 'Integer expected', '-y'],
    [
      '(with-accepted-exit-codes (foo 1) (run x))',
      "This atom must be quoted because it is the first element of a list and doesn't start with - or:",
      'foo',
    ],
    [
      '(with-accepted-exit-codes (:include y) (run x))',
      ":include isn't supported in the predicate language",
      ':include',
    ],
    ['(with-accepted-exit-codes :foo (run x))', 'undefined symbol :foo', ':foo'],
    ['(with-accepted-exit-codes \\ (run x))', 'unexpected \\', '\\'],
    [
      '(with-accepted-exit-codes 0 (chdir a (echo x)))',
      'Only "run", "bash", "system", "chdir", "setenv", "ignore-<outputs>", "with-stdin-from", "with-<outputs>-to" and "no-infer" can be nested under "with-accepted-exit-codes"',
      '(chdir a (echo x))',
    ],
  ])('is refused as dune refuses it: %s', (action, message, at) => {
    expect(said(action)).toEqual([message, at])
  })

  test.each([
    [
      '1.11',
      '(with-stdin-from a (run x))',
      "'with-stdin-from' is only available since version 2.0",
    ],
    ['2.1', '(no-infer (run x))', "'no-infer' is only available since version 2.6"],
    ['2.1', '(cat a b)', "Passing several arguments to 'cat' is only available since version 3.4"],
    [
      '2.1',
      '(with-accepted-exit-codes 0 (chdir a (run x)))',
      "nesting modifiers under 'with-accepted-exit-codes' is only available since version 2.2",
    ],
    [
      '2.1',
      '(with-accepted-exit-codes 0 (echo x))',
      'with-accepted-exit-codes can only be used with "run", "bash" or "system"',
    ],
    ['3.10', '(run %{os})', '%{os} is only available since version 3.20'],
    ['3.20', '(run %{ppx:a})', '%{ppx:..} is only available since version 3.21'],
    ['3.20', '(runexec a)', "'runexec' is only available since version 3.21"],
    ['3.24', '(run %{git-sha})', 'Unknown variable %{git-sha}'],
  ])('in (lang dune %s) cannot be %s', (lang, action, start) => {
    expect(said(action, lang)[0]).toMatch(
      new RegExp(`^${start.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}`),
    )
  })

  test('may name what nobody knows below 3.0', () => {
    const source = { name: 'dune-project', text: project('(run %{foo})', '2.9') }
    expect(readProject(source).diagnostics).toEqual([])
  })

  test('may load itself with the extension for it', () => {
    const action = '(dynamic-run a)'
    expect(said(action)[0]).toMatch(
      /^'dynamic-run' is available only when action-plugin is enabled/,
    )
    const text = project(action, '3.20', '(using action-plugin 0.1)\n')
    expect(readProject({ name: 'dune-project', text }).diagnostics).toEqual([])
  })

  test('may nest to a limit only', () => {
    const nested = (depth: number) => `${'(progn '.repeat(depth)}${')'.repeat(depth)}`
    const source = { name: 'dune-project', text: project(nested(deepestNesting)) }
    expect(readProject(source).diagnostics).toEqual([])
    expect(said(nested(deepestNesting + 1))[0]).toMatch(/nested more than/)
    expect(said(nested(50_000))[0]).toMatch(/nested more than/)
  })
})
