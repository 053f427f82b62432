export const id = 375;
export const ids = [375];
export const modules = {

/***/ 31375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runGenerate: () => (/* binding */ runGenerate)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _process_make_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18827);
/* harmony import */ var _dune_project_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99537);
/* harmony import */ var _dune_sub_directories_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84442);
/* harmony import */ var _generate_opam_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72380);
/* harmony import */ var _release_source_other_dune_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94727);
/* harmony import */ var _text_diagnostic_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(25375);
/* harmony import */ var _text_diagnostic_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34567);
/* harmony import */ var _text_repeated_diagnostics_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(52867);
/* harmony import */ var _text_unified_diff_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(87158);
/* harmony import */ var _command_line_command_line_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(70393);
/* harmony import */ var _command_line_folder_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(35403);
/* harmony import */ var _command_line_option_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(53914);














const usage = `Usage: dune-publish generate [DIR] [--out OUT] [--check]

Writes the opam files that dune generates from dune-project and from templates in DIR (default: the current
folder), also for projects in folders of DIR. With --check, it writes nothing and prints the differences.

Exit status: 0; 1 when the project has errors, cannot be read or, with --check, differs; 2 when the
command line is wrong.
`;
const switchedOff = 'The dune-project has no (generate_opam_files true), so no opam files were written.\n';
const options = {
    out: (0,_command_line_option_js__WEBPACK_IMPORTED_MODULE_10__/* .textOption */ .vU)('OUT', 'Write the files below this folder instead of DIR'),
    check: (0,_command_line_option_js__WEBPACK_IMPORTED_MODULE_10__/* .flag */ .Jt)('Write nothing, and print the differences'),
};
const runGenerate = (0,_command_line_command_line_js__WEBPACK_IMPORTED_MODULE_8__/* .verb */ .w3)(usage, options, async ({ positionals, values }) => {
    const [dir = '.', ...more] = positionals;
    if (more.length > 0) {
        return { wrong: 'Name one DIR.' };
    }
    (0,_command_line_folder_js__WEBPACK_IMPORTED_MODULE_9__/* .requireFolder */ .OK)(dir);
    const generated = [];
    for await (const folder of projectFolders(dir)) {
        const files = await generateBelow(dir, folder);
        if (files === undefined)
            return 1;
        for (const file of files)
            generated.push({ ...file, path: folder + file.path });
    }
    const out = values.out ?? dir;
    return values.check
        ? await compareFiles(generated, out, await lineEndsOf(dir))
        : await writeFiles(generated, out);
});
async function* projectFolders(dir, folder = '') {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, folder), { withFileTypes: true }).catch(() => []);
    if (folder === '' || entries.some((entry) => entry.name === 'dune-project'))
        yield folder;
    const names = entries
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .filter((name) => !name.endsWith('.t'));
    if (names.length === 0)
        return;
    const hasDune = entries.some((entry) => entry.name === 'dune' && entry.isFile());
    const text = hasDune ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, folder, 'dune'), 'latin1').catch(() => '') : '';
    for (const name of (0,_dune_sub_directories_js__WEBPACK_IMPORTED_MODULE_4__/* .enteredFolders */ .tm)({ name: 'dune', text }, names).toSorted()) {
        yield* projectFolders(dir, `${folder}${name}/`);
    }
}
async function generateBelow(dir, folder) {
    const home = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, folder);
    const source = await readSource(home, 'dune-project');
    if (source === undefined) {
        (0,_command_line_command_line_js__WEBPACK_IMPORTED_MODULE_8__/* .unreadable */ .O$)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'dune-project'));
        return undefined;
    }
    const opamFiles = await readAll(home, '.opam');
    const made = generateProject(source, { opamFiles, ...(await readTemplates(home)) });
    report(made.diagnostics, folder);
    const { project } = made;
    if (project === undefined)
        return undefined;
    if (project.generateOpamFiles?.value !== true && folder === '')
        (0,_command_line_command_line_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .cv)(switchedOff);
    return (0,_text_diagnostic_js__WEBPACK_IMPORTED_MODULE_11__/* .hasErrors */ .C)(made.diagnostics) ? undefined : made.files;
}
function generateProject(source, surroundings) {
    const names = surroundings.opamFiles.map(({ name }) => name);
    const known = (0,_dune_project_js__WEBPACK_IMPORTED_MODULE_3__/* .readProject */ .W)(source, names);
    const { otherDune } = known;
    if (otherDune?.kind === 'earlier') {
        const earlier = generationOf((0,_dune_project_js__WEBPACK_IMPORTED_MODULE_3__/* .readProject */ .W)(source, names, 'earlier'), surroundings);
        const { files, diagnostics } = earlier;
        const bounded = files.every(({ content }) => !(0,_release_source_other_dune_js__WEBPACK_IMPORTED_MODULE_6__/* .allowsDune */ .V8)(content, otherDune.deletedIn));
        if (files.length > 0 && bounded && !(0,_text_diagnostic_js__WEBPACK_IMPORTED_MODULE_11__/* .hasErrors */ .C)(diagnostics))
            return earlier;
    }
    return generationOf(known, surroundings);
}
function generationOf({ project, diagnostics }, surroundings) {
    if (project === undefined)
        return { project, files: [], diagnostics };
    const generation = (0,_generate_opam_files_js__WEBPACK_IMPORTED_MODULE_5__/* .generateOpamFiles */ .Cl)({ project, ...surroundings });
    return { ...generation, project, diagnostics: [...diagnostics, ...generation.diagnostics] };
}
async function namesOf(dir, ending) {
    try {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(dir, { withFileTypes: true, encoding: 'latin1' });
        return entries
            .filter((entry) => !entry.isDirectory())
            .map(({ name }) => name)
            .filter((name) => name.endsWith(ending) && name.length > ending.length);
    }
    catch {
        return [];
    }
}
async function readSource(dir, path) {
    try {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, Buffer.from(path, 'latin1').toString());
        return { name: path, text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'latin1') };
    }
    catch {
        return undefined;
    }
}
async function readAll(dir, ending, folder = '') {
    const names = await namesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, folder), ending);
    const sources = await Promise.all(names.map(async (name) => await readSource(dir, folder + name)));
    return sources.filter((source) => source !== undefined);
}
async function readTemplates(home) {
    const templates = [
        ...(await readAll(home, '.template')),
        ...(await readAll(home, '.template', 'opam/')),
    ];
    const duneFiles = [await readSource(home, 'dune'), await readSource(home, 'opam/dune')];
    return { templates, duneFiles: duneFiles.filter((file) => file !== undefined) };
}
function asSeenByDune(diagnostic, folder) {
    const { location } = diagnostic;
    const prefix = diagnostic.code === 'opam-template' ? `_build/default/${folder}` : folder;
    if (location === undefined || prefix === '')
        return diagnostic;
    const source = { ...location.source, name: prefix + location.source.name };
    return { ...diagnostic, location: { ...location, source } };
}
function report(diagnostics, folder) {
    for (const diagnostic of (0,_text_repeated_diagnostics_js__WEBPACK_IMPORTED_MODULE_12__/* .withoutRepetition */ .G)(diagnostics)) {
        const shown = asSeenByDune(diagnostic, folder);
        const bare = diagnostic.code === 'dune-project-warnings';
        const text = bare ? (0,_text_diagnostic_text_js__WEBPACK_IMPORTED_MODULE_7__/* .diagnosticText */ .J)(shown, '') : (0,_text_diagnostic_text_js__WEBPACK_IMPORTED_MODULE_7__/* .diagnosticText */ .J)(shown);
        process.stderr.write(Buffer.from(text, 'latin1'));
    }
}
async function writeFiles(files, out) {
    for (const { path, content } of files) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(out, Buffer.from(path, 'latin1').toString());
        await (0,_process_make_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, content, 'latin1');
    }
    return 0;
}
async function lineEndsOf(dir) {
    const { text } = (await readSource(dir, 'dune-project')) ?? { text: '' };
    const isConverted = text.includes('\r\n') && !/(?<!\r)\n/.test(text);
    return isConverted ? (each) => each.replaceAll('\r\n', '\n') : (each) => each;
}
async function compareFiles(files, out, lineEnds) {
    let differs = false;
    for (const { path, content } of files) {
        const committed = await readSource(out, path);
        const names = [committed === undefined ? '/dev/null' : path, `${path} (generated)`];
        const diff = (0,_text_unified_diff_js__WEBPACK_IMPORTED_MODULE_13__/* .unifiedDiff */ .W)(names, lineEnds(committed?.text ?? ''), lineEnds(content));
        if (diff !== '')
            differs = true;
        process.stdout.write(Buffer.from(diff, 'latin1'));
    }
    return differs ? 1 : 0;
}


/***/ }),

/***/ 84442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tm: () => (/* binding */ enteredFolders),
  iT: () => (/* binding */ loadedBeside),
  vF: () => (/* binding */ loadedFolders)
});

// EXTERNAL MODULE: ./build/dune/dune-file.js
var dune_file = __webpack_require__(45976);
;// CONCATENATED MODULE: ./build/dune/glob.js
const nothing = () => false;
const longest = 1000;
const mostAlternatives = 200;
const deepest = 100;
function glob(pattern) {
    if (!/[*?[\]{}\\]/.test(pattern))
        return (name) => name === pattern;
    const read = pattern.length > longest ? undefined : readAlternatives(pattern, 0, 0);
    if (read === undefined)
        return nothing;
    return (name) => read.alternatives.some((tokens) => matches(tokens, name));
}
function readAlternatives(pattern, start, depth) {
    if (depth > deepest)
        return undefined;
    const finished = [];
    let current = [[]];
    let at = start;
    while (at < pattern.length) {
        const character = pattern[at] ?? '';
        if (character === '}' && depth > 0) {
            return { alternatives: [...finished, ...current], end: at + 1 };
        }
        if (character === ',' && depth > 0) {
            finished.push(...current);
            current = [[]];
            at++;
            continue;
        }
        const next = readNext(pattern, at, depth);
        if (next === undefined)
            return undefined;
        const { alternatives } = next;
        if ((finished.length + current.length) * alternatives.length > mostAlternatives)
            return undefined;
        const [only, second] = alternatives;
        if (second === undefined)
            for (const tokens of current)
                tokens.push(...(only ?? []));
        else
            current = current.flatMap((before) => alternatives.map((after) => [...before, ...after]));
        at = next.end;
    }
    return depth === 0 ? { alternatives: current, end: at } : undefined;
}
function one(token, end) {
    return { alternatives: [[token]], end };
}
function readNext(pattern, at, depth) {
    const stars = /^\*\*?/.exec(pattern.slice(at, at + 2))?.[0];
    if (stars !== undefined) {
        const isAnything = (stars === '*') === at > 0;
        const alternatives = [isAnything ? ['star'] : [isNoDot, 'star']];
        return { alternatives, end: at + stars.length };
    }
    const character = pattern[at] ?? '';
    switch (character) {
        case '?':
            return one(() => true, at + 1);
        case '{':
            return readAlternatives(pattern, at + 1, depth + 1);
        case '[':
            return readSet(pattern, at + 1);
        case ']':
        case '}':
            return undefined;
        case '\\': {
            const escaped = pattern[at + 1];
            return escaped === undefined ? undefined : one((each) => each === escaped, at + 2);
        }
        default:
            return one((each) => each === character, at + 1);
    }
}
const isNoDot = (character) => character !== '.';
function readSet(pattern, start) {
    const end = pattern.indexOf(']', start);
    if (end === -1)
        return undefined;
    const isNegated = pattern[start] === '!';
    const members = new Set(pattern.slice(isNegated ? start + 1 : start, end));
    const token = (character) => members.has(character) !== isNegated;
    return { alternatives: [[token]], end: end + 1 };
}
function matches(tokens, name) {
    let token = 0;
    let at = 0;
    let star;
    while (at < name.length) {
        const wanted = tokens[token];
        if (wanted === 'star') {
            star = { token, at };
            token++;
        }
        else if (wanted?.(name.charAt(at)) === true) {
            token++;
            at++;
        }
        else if (star === undefined) {
            return false;
        }
        else {
            star.at++;
            token = star.token + 1;
            at = star.at;
        }
    }
    return tokens.slice(token).every((rest) => rest === 'star');
}

;// CONCATENATED MODULE: ./build/dune/sub-directories.js


const noDirectory = () => false;
const ordinaryDirectory = (name) => !/^[._]/.test(name);
const deepestSet = 100;
function sub_directories_element(sexp, standard, depth) {
    if (sexp.kind === 'template')
        return noDirectory;
    if (sexp.kind === 'string')
        return glob(sexp.text);
    if (sexp.kind === 'atom')
        return sexp.text === ':standard' ? standard : glob(sexp.text);
    const [head, ...rest] = sexp.elements;
    const operator = head?.kind === 'atom' ? head.text : '';
    if (operator === 'not') {
        const inner = union(rest, standard, depth + 1);
        return (name) => !inner(name);
    }
    if (operator === 'and') {
        const all = rest.map((each) => union([each], standard, depth + 1));
        return (name) => all.every((each) => each(name));
    }
    return union(operator === 'or' ? rest : sexp.elements, standard, depth + 1);
}
function union(sexps, standard, depth) {
    if (depth > deepestSet)
        return noDirectory;
    const cut = sexps.findIndex((sexp) => sexp.kind === 'atom' && sexp.text === '\\');
    const wanted = cut === -1 ? sexps : sexps.slice(0, cut);
    const any = wanted.map((each) => sub_directories_element(each, standard, depth));
    const without = cut === -1 ? noDirectory : union(sexps.slice(cut + 1), standard, depth + 1);
    return (name) => any.some((each) => each(name)) && !without(name);
}
function enteredFolders(dune, names) {
    return foldersOf((0,dune_file/* duneFileEntries */.N$)(dune), names, ['data_only_dirs', 'vendored_dirs']);
}
function loadedFolders(dune, names) {
    return loadedBeside((0,dune_file/* duneFileEntries */.N$)(dune), names);
}
function loadedBeside(entries, names) {
    return foldersOf(entries, names, ['data_only_dirs']);
}
function foldersOf(entries, names, excluding) {
    let entered = ordinaryDirectory;
    const excluded = [];
    for (const entry of entries) {
        const [head, ...rest] = entry.kind === 'list' ? entry.elements : [];
        if (head?.kind !== 'atom')
            continue;
        if (head.text === 'dirs')
            entered = union(rest, ordinaryDirectory, 0);
        if (excluding.includes(head.text)) {
            excluded.push(union(rest, noDirectory, 0));
        }
        const [list] = rest;
        if (head.text === 'ignored_subdirs' && list?.kind === 'list') {
            excluded.push(union(list.elements, noDirectory, 0));
        }
    }
    return names.filter((name) => entered(name) && !excluded.some((without) => without(name)));
}


/***/ }),

/***/ 72380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cl: () => (/* binding */ generateOpamFiles),
  BH: () => (/* binding */ generatedHeader),
  nH: () => (/* binding */ opamFilePath)
});

// EXTERNAL MODULE: ./build/dune/dune-file.js
var dune_file = __webpack_require__(45976);
// EXTERNAL MODULE: ./build/opam/printer.js
var printer = __webpack_require__(85184);
// EXTERNAL MODULE: ./build/text/diagnostic.js
var diagnostic = __webpack_require__(25375);
// EXTERNAL MODULE: ./build/opam/syntax.js
var syntax = __webpack_require__(33785);
;// CONCATENATED MODULE: ./build/generate/formula.js

class EmptyFormula extends Error {
    name = 'EmptyFormula';
}
const relations = {
    '=': '=',
    '>=': '>=',
    '<=': '<=',
    '>': '>',
    '<': '<',
    '<>': '!=',
};
function operandValue(operand) {
    return operand.kind === 'variable' ? (0,syntax/* ident */.bD)(operand.name) : (0,syntax/* string */.Yj)(operand.text);
}
function formulaValue(constraint, around = 'nothing') {
    switch (constraint.kind) {
        case 'operand':
            return operandValue(constraint.operand);
        case 'version':
            return (0,syntax/* prefixRelation */.zv)(relations[constraint.operator], operandValue(constraint.operand));
        case 'comparison': {
            const [left, right] = [operandValue(constraint.left), operandValue(constraint.right)];
            return { kind: 'relation', operator: relations[constraint.operator], left, right };
        }
        case 'not':
            return { kind: 'not', value: formulaValue(constraint.operand, 'not') };
        case 'and':
        case 'or': {
            const { kind } = constraint;
            const [first, ...rest] = constraint.operands.map((each) => formulaValue(each, kind));
            if (first === undefined)
                throw new EmptyFormula();
            const chain = rest.reduce((left, right) => ({ kind, left, right }), first);
            const grouped = around === 'not' || (around === 'and' && kind === 'or');
            return grouped ? (0,syntax/* group */.Os)([chain]) : chain;
        }
    }
}
function dependencyValue({ name, constraint }) {
    const value = (0,syntax/* string */.Yj)(name);
    return constraint === undefined ? value : (0,syntax/* option */.uK)(value, [formulaValue(constraint)]);
}

// EXTERNAL MODULE: ./build/generate/hand-written.js
var hand_written = __webpack_require__(34635);
// EXTERNAL MODULE: ./build/dune/language-version.js
var language_version = __webpack_require__(35872);
// EXTERNAL MODULE: ./build/dune/source-host.js
var source_host = __webpack_require__(26105);
;// CONCATENATED MODULE: ./build/generate/build-command.js


const packageName = (0,syntax/* ident */.bD)('name');
const when = (value, variable) => (0,syntax/* option */.uK)(value, [(0,syntax/* ident */.bD)(variable)]);
const command = (...words) => (0,syntax/* list */.p_)(words.map((word) => (typeof word === 'string' ? (0,syntax/* string */.Yj)(word) : word)));
const duneBuild = ['dune', 'build', '-p', packageName];
const jobs = ['-j', (0,syntax/* ident */.bD)('jobs')];
const duneSubst = command('dune', 'subst');
const documentationTarget = when((0,syntax/* string */.Yj)('@doc'), 'with-doc');
const promotedByHand = '--promote-install-files=false';
const installFiles = command('dune', 'install', '-p', packageName, '--create-install-files', packageName);
const runtest = (alias) => when((0,syntax/* string */.Yj)(alias), 'with-test');
const buildAll = (...flags) => command(...duneBuild, ...jobs, ...flags, '@install', runtest('@runtest'), documentationTarget);
function chosen({ lang, subst, sites, dir }) {
    const flags = sites ? [promotedByHand] : [];
    const own = (0,language_version/* atLeast */.jZ)(lang, '3.23') ? dir : undefined;
    const build = own === undefined
        ? buildAll(...flags)
        : command(...duneBuild, ...jobs, ...flags, runtest(`@runtest/${own}`), documentationTarget);
    return [...(subst ? [when(duneSubst, 'dev')] : []), build, ...(sites ? [installFiles] : [])];
}
const fixedCommands = [
    ['2.9', [when(duneSubst, 'dev'), buildAll(promotedByHand), installFiles]],
    ['2.7', [when(duneSubst, 'dev'), buildAll()]],
    ['1.11', [when(duneSubst, 'pinned'), buildAll()]],
    [
        '1.0',
        [
            when(duneSubst, 'pinned'),
            command(...duneBuild, ...jobs),
            when(command('dune', 'runtest', '-p', packageName, ...jobs), 'with-test'),
            when(command(...duneBuild, '@doc'), 'with-doc'),
        ],
    ],
];
function buildCommand(circumstances) {
    const { lang } = circumstances;
    const fixed = (0,language_version/* atLeast */.jZ)(lang, '3.0')
        ? undefined
        : fixedCommands.find(([since]) => (0,language_version/* atLeast */.jZ)(lang, since));
    return (0,syntax/* list */.p_)(fixed?.[1] ?? chosen(circumstances));
}

// EXTERNAL MODULE: ./build/version/opam-version.js
var opam_version = __webpack_require__(43323);
;// CONCATENATED MODULE: ./build/generate/injected-dependencies.js


function versionAtLeast(version) {
    return { kind: 'version', operator: '>=', operand: { kind: 'string', text: version } };
}
function lowerBound(constraint) {
    if (constraint.kind !== 'version' || constraint.operator !== '>=')
        return undefined;
    return constraint.operand.kind === 'string' ? constraint.operand.text : undefined;
}
function joined(given, lang) {
    const needed = (0,language_version/* versionText */.KA)(lang);
    const bound = versionAtLeast(needed);
    const stated = (0,language_version/* atLeast */.jZ)(lang, '3.23') ? lowerBound(given) : undefined;
    if (stated === undefined) {
        return { constraint: { kind: 'and', operands: [bound, given] }, warnings: [] };
    }
    if ((0,opam_version/* compareVersions */.Z)(needed, stated) <= 0)
        return { constraint: given, warnings: [] };
    const warning = `The lower bound >= ${stated} on dune in the depends field is less than the dune language version ${needed}. The generated opam file will use >= ${needed} instead.`;
    return { constraint: bound, warnings: [warning] };
}
function withDune(depends, lang) {
    const bound = versionAtLeast((0,language_version/* versionText */.KA)(lang));
    const index = depends.findIndex(({ name }) => name === 'dune');
    const found = depends[index];
    if (found === undefined) {
        return { depends: [{ name: 'dune', constraint: bound }, ...depends], warnings: [] };
    }
    if (!(0,language_version/* atLeast */.jZ)(lang, '2.6'))
        return { depends, warnings: [] };
    const { constraint, warnings } = found.constraint === undefined
        ? { constraint: bound, warnings: [] }
        : joined(found.constraint, lang);
    return { depends: depends.with(index, { name: 'dune', constraint }), warnings };
}
function requiresOdoc(constraint) {
    switch (constraint.kind) {
        case 'version':
        case 'comparison':
            return true;
        case 'operand': {
            const { operand } = constraint;
            return operand.kind === 'variable' && ['with-doc', 'build', 'post'].includes(operand.name);
        }
        case 'and':
            return constraint.operands.every(requiresOdoc);
        case 'or':
            return constraint.operands.some(requiresOdoc);
        case 'not':
            return !requiresOdoc(constraint.operand);
    }
}
function withOdoc(depends) {
    const required = depends.some(({ name, constraint }) => name === 'odoc' && (constraint === undefined || requiresOdoc(constraint)));
    if (required)
        return depends;
    const constraint = {
        kind: 'operand',
        operand: { kind: 'variable', name: 'with-doc' },
    };
    return [...depends, { name: 'odoc', constraint }];
}
function withMenhirBound(depends) {
    return depends.map((dependency) => dependency.name === 'menhir' && dependency.constraint === undefined
        ? { name: 'menhir', constraint: versionAtLeast('20180523') }
        : dependency);
}
function injectDependencies(depends, { packageName, lang, menhir }) {
    const dune = packageName !== 'dune' && (0,language_version/* atLeast */.jZ)(lang, '1.11')
        ? withDune(depends, lang)
        : { depends, warnings: [] };
    const odoc = packageName !== 'odoc' && (0,language_version/* atLeast */.jZ)(lang, '2.7') ? withOdoc(dune.depends) : dune.depends;
    return { depends: menhir ? withMenhirBound(odoc) : odoc, warnings: dune.warnings };
}

;// CONCATENATED MODULE: ./build/generate/opam-fields.js






const orderOfFields = [
    'opam-version',
    'version',
    'synopsis',
    'description',
    'maintainer',
    'authors',
    'license',
    'tags',
    'homepage',
    'doc',
    'bug-reports',
    'depends',
    'depopts',
    'conflicts',
    'available',
    'build',
    'dev-repo',
];
function place(name) {
    const index = orderOfFields.indexOf(name);
    return index === -1 ? orderOfFields.length : index;
}
const opam_fields_text = (value) => (value === undefined ? undefined : (0,syntax/* string */.Yj)(value));
function some(values, convert) {
    return values === undefined || values.length === 0 ? undefined : (0,syntax/* list */.p_)(values.map(convert));
}
function candidates(project, facts, depends) {
    const lang = project.lang.value;
    const { source, license = [] } = facts;
    const intent = facts.maintenanceIntent ?? ['(latest)'];
    const build = buildCommand({
        lang,
        subst: project.subst?.value !== 'disabled',
        sites: project.extensions.has('dune_site'),
        dir: facts.dir,
    });
    const all = [
        ['opam-version', (0,syntax/* string */.Yj)('2.0')],
        ['build', build],
        ['maintainer', some(facts.maintainers, syntax/* string */.Yj)],
        ['x-maintenance-intent', (0,language_version/* atLeast */.jZ)(lang, '3.18') ? some(intent, syntax/* string */.Yj) : undefined],
        ['authors', some(facts.authors, syntax/* string */.Yj)],
        ['license', license.length > 1 ? some(license, syntax/* string */.Yj) : undefined],
        ['bug-reports', opam_fields_text(facts.bugReports ?? (source && (0,source_host/* bugReportsOf */.tm)(source)))],
        ['homepage', opam_fields_text(facts.homepage ?? (source && (0,source_host/* homepageOf */.mY)(source)))],
        ['doc', opam_fields_text(facts.documentation)],
        ['license', license.length === 1 ? opam_fields_text(license[0]) : undefined],
        ['version', opam_fields_text(facts.version)],
        ['dev-repo', opam_fields_text(source && (0,source_host/* devRepoOf */.JS)(source))],
        ['tags', (0,language_version/* atLeast */.jZ)(lang, '2.0') ? some(facts.tags, syntax/* string */.Yj) : undefined],
        ['synopsis', opam_fields_text(facts.synopsis)],
        ['description', opam_fields_text(facts.description)],
        ['depends', some(depends, dependencyValue)],
        ['conflicts', some(facts.conflicts, dependencyValue)],
        ['depopts', some(facts.depopts, dependencyValue)],
        ['available', facts.enabledIf === undefined ? undefined : formulaValue(facts.enabledIf)],
    ];
    return all;
}
function opamFields(project, facts) {
    const lang = project.lang.value;
    const { depends, warnings } = injectDependencies(facts.depends, {
        packageName: facts.name,
        lang,
        menhir: project.extensions.has('menhir'),
    });
    const fields = candidates(project, facts, depends).flatMap(([name, value]) => value === undefined ? [] : [(0,syntax/* field */.ZZ)(name, value)]);
    const ordered = fields.toSorted((a, b) => place(a.name) - place(b.name));
    return { fields: (0,language_version/* atLeast */.jZ)(lang, '1.11') ? ordered : fields, warnings };
}

// EXTERNAL MODULE: ./build/generate/package-facts.js
var package_facts = __webpack_require__(34452);
// EXTERNAL MODULE: ./build/generate/template.js
var generate_template = __webpack_require__(60950);
;// CONCATENATED MODULE: ./build/generate/opam-files.js








const generatedHeader = '# This file is generated by dune, edit dune-project instead';
function opamFilePath(project, packageName) {
    const inside = project.opamFileLocation?.value === 'inside_opam_directory';
    return `${inside ? 'opam/' : ''}${packageName}.opam`;
}
const byName = (named) => named.toSorted((a, b) => (a.name < b.name ? -1 : 1));
function packagesOf({ project, opamFiles }) {
    if (project.packages.length > 0) {
        const facts = project.packages.map((stanza) => (0,package_facts/* stanzaFacts */.L)(project, stanza));
        return { packages: byName(facts), diagnostics: [] };
    }
    const files = byName(opamFiles);
    const read = files.map((file) => (0,hand_written/* handWrittenFacts */.s)(project, file));
    const packages = read.flatMap(({ facts }) => (facts === undefined ? [] : [facts]));
    const diagnostics = read.flatMap((each) => each.diagnostics);
    const [first] = files;
    if (first !== undefined && project.name === undefined && !(0,diagnostic/* hasErrors */.C)(diagnostics)) {
        const nameless = (0,hand_written/* namelessProject */.i)(first);
        if (nameless !== undefined)
            diagnostics.push(nameless);
    }
    return { packages, diagnostics };
}
function error(message) {
    return { severity: 'error', code: 'dune-project', message, hints: [] };
}
function warning(message) {
    return { severity: 'warning', code: 'dune-project', message, hints: [] };
}
function findTemplates({ templates, duneFiles = [] }) {
    const placed = new Map(templates.map((template) => [template.name, { source: template, written: template }]));
    const made = new Set();
    for (const dune of duneFiles) {
        const folder = dune.name.slice(0, dune.name.lastIndexOf('/') + 1);
        for (const { from, to } of (0,dune_file/* copyRules */.Nh)(dune)) {
            const written = placed.get(folder + from)?.written;
            const name = folder + to;
            if (written !== undefined && !placed.has(name)) {
                placed.set(name, { source: { ...written, name }, written });
            }
        }
        for (const target of (0,dune_file/* ruleTargets */.pL)((0,dune_file/* duneFileEntries */.N$)(dune)))
            made.add(folder + target);
    }
    return { placed, unseen: new Set([...made].filter((name) => !placed.has(name))) };
}
function generateFile(project, templates, facts) {
    const path = opamFilePath(project, facts.name);
    if (templates.unseen.has(`${path}.template`)) {
        return { files: [], diagnostics: [templateByRule(path)] };
    }
    const { source: template, written } = templates.placed.get(`${path}.template`) ?? {};
    const { fields: replaced, diagnostics } = template === undefined ? { fields: new Set(), diagnostics: [] } : (0,generate_template/* readTemplate */.x)(template);
    if (diagnostics.length > 0)
        return { files: [], diagnostics };
    try {
        const { fields, warnings } = opamFields(project, facts);
        const kept = (0,printer/* printItems */.oz)(fields.filter(({ name }) => !replaced.has(name)), 'dune');
        const content = `${generatedHeader}\n${kept}\n${template?.text ?? ''}`;
        const file = { path, package: facts.name, content, template: written };
        return { files: [file], diagnostics: warnings.map(warning) };
    }
    catch (failure) {
        if (!(failure instanceof EmptyFormula))
            throw failure;
        const message = 'logical operations with no arguments are not supported';
        const chain = `-> required by _build/default/${path}\n-> required by alias opam`;
        return { files: [], diagnostics: [error(`${message}\n${chain}`)] };
    }
}
function templateByRule(path) {
    return {
        severity: 'notice',
        code: 'template-by-rule',
        message: `A rule makes ${path}.template, and only dune can run rules. The committed ${path} is used unchanged.`,
        hints: [],
    };
}
function generateOpamFiles(input) {
    const { project } = input;
    if (project.generateOpamFiles?.value !== true)
        return { files: [], diagnostics: [] };
    const { packages, diagnostics } = packagesOf(input);
    if ((0,diagnostic/* hasErrors */.C)(diagnostics))
        return { files: [], diagnostics };
    const templates = findTemplates(input);
    const generated = packages.map((facts) => generateFile(project, templates, facts));
    return {
        files: generated.flatMap(({ files }) => files),
        diagnostics: [...diagnostics, ...generated.flatMap((each) => each.diagnostics)],
    };
}


/***/ }),

/***/ 35875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ mayHold),
/* harmony export */   Es: () => (/* binding */ withLowerBound),
/* harmony export */   NT: () => (/* binding */ statedBounds),
/* harmony export */   jd: () => (/* binding */ hasBound),
/* harmony export */   ll: () => (/* binding */ newestFirst),
/* harmony export */   tr: () => (/* binding */ dependencyText)
/* harmony export */ });
/* harmony import */ var _opam_dependency_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87071);
/* harmony import */ var _opam_filter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94280);
/* harmony import */ var _opam_formula_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47218);
/* harmony import */ var _opam_printer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85184);
/* harmony import */ var _opam_relation_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2862);
/* harmony import */ var _opam_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31274);
/* harmony import */ var _version_opam_version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43323);
/* harmony import */ var _evaluation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45672);








function mayHold(constraints, trial) {
    return (0,_opam_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .foldTree */ .UE)(constraints, _opam_formula_js__WEBPACK_IMPORTED_MODULE_2__/* .formulaParts */ .t_, (node, next) => {
        switch (node.kind) {
            case 'empty':
                return true;
            case 'atom':
                return atomMayHold(node.atom, trial);
            case 'block':
                return next();
            case 'and':
                return node.operands.map(() => next()).every(Boolean);
            case 'or':
                return node.operands.map(() => next()).some(Boolean);
        }
    });
}
function atomMayHold(constraint, { version, own, off }) {
    if (constraint.kind === 'version') {
        const bound = plainVersion(constraint.version, own);
        if (version === undefined || bound === undefined)
            return true;
        return isWithin(version, { operator: constraint.operator, bound });
    }
    if ((0,_opam_filter_js__WEBPACK_IMPORTED_MODULE_1__/* .filterNodes */ .is)(constraint.filter).some(({ kind }) => kind === 'defined'))
        return true;
    const reduced = (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_4__/* .reduceFilter */ .V)(constraint.filter, {
        environment: (variable) => variable.package === undefined && off?.has(variable.name) === true ? false : undefined,
        unknowns: 'open',
    });
    return !(reduced.kind === 'bool' && !reduced.value);
}
function isWithin(version, { operator, bound }) {
    return (0,_opam_relation_js__WEBPACK_IMPORTED_MODULE_6__/* .holdsForOrder */ .a)(operator, (0,_version_opam_version_js__WEBPACK_IMPORTED_MODULE_7__/* .compareVersions */ .Z)(version, bound));
}
function plainVersion(expression, own) {
    if (expression.kind === 'string') {
        return expression.value.includes('%') ? undefined : expression.value;
    }
    if (expression.kind !== 'ident')
        return undefined;
    const { packages, variable } = expression.reference;
    return variable === 'version' && packages.length === 0 ? own : undefined;
}
function statedBounds({ constraints }) {
    return (0,_opam_formula_js__WEBPACK_IMPORTED_MODULE_2__/* .formulaAtoms */ .xU)(constraints).flatMap((atom) => {
        if (atom.kind !== 'version')
            return [];
        const bound = plainVersion(atom.version, undefined);
        return bound === undefined ? [] : [{ operator: atom.operator, bound }];
    });
}
function hasBound({ constraints }, operators) {
    return (0,_opam_formula_js__WEBPACK_IMPORTED_MODULE_2__/* .formulaAtoms */ .xU)(constraints).some((atom) => atom.kind === 'version' && operators.includes(atom.operator));
}
function withLowerBound({ name, constraints }, version) {
    const bound = {
        kind: 'atom',
        atom: { kind: 'version', operator: '>=', version: { kind: 'string', value: version } },
    };
    return { name, constraints: (0,_opam_formula_js__WEBPACK_IMPORTED_MODULE_2__/* .joinFormulas */ .Sr)('and', [bound, constraints]) };
}
function dependencyText(dependency) {
    const formula = { kind: 'atom', atom: dependency };
    return (0,_opam_dependency_js__WEBPACK_IMPORTED_MODULE_0__/* .dependencyItemsCodec */ .YQ)('and')
        .write(formula)
        .map((value) => (0,_opam_printer_js__WEBPACK_IMPORTED_MODULE_3__/* .printValue */ .jt)(value))
        .join(' ')
        .replace(/\s+/g, ' ');
}
function newestFirst(versions) {
    return versions.toSorted((a, b) => (0,_version_opam_version_js__WEBPACK_IMPORTED_MODULE_7__/* .compareVersions */ .Z)(b, a));
}


/***/ }),

/***/ 45672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ reduceFilter),
/* harmony export */   i: () => (/* binding */ guardedBy)
/* harmony export */ });
/* harmony import */ var _opam_filter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94280);
/* harmony import */ var _opam_interpolation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70642);
/* harmony import */ var _opam_relation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2862);
/* harmony import */ var _opam_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31274);
/* harmony import */ var _version_opam_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43323);





function reduceFilter(filter, evaluation) {
    return (0,_opam_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .foldTree */ .UE)(filter, _opam_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .filterParts */ .Br, (node, next) => {
        const reduced = reduceNode(node, next, evaluation);
        return reduced.kind === 'string' ? expand(reduced.value, evaluation) : reduced;
    });
}
function guardedBy(filter) {
    const names = new Set();
    for (const { package: name, name: variable } of (0,_opam_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .filterVariables */ .uU)(filter)) {
        if (name !== undefined && name !== '_' && variable === 'installed')
            names.add(name);
    }
    return new Set([...names].filter((name) => isFalseWithout(name, filter)));
}
function isFalseWithout(absent, filter) {
    const reduced = reduceFilter(filter, {
        environment: (asked) => asked.package === absent && asked.name === 'installed' ? false : undefined,
        unknowns: 'open',
    });
    return reduced.kind === 'bool' && !reduced.value;
}
function reduceNode(node, next, evaluation) {
    switch (node.kind) {
        case 'bool':
        case 'string':
            return node;
        case 'ident':
            return asReduced(resolve(node.reference, evaluation), node);
        case 'relation': {
            const left = next();
            const right = next();
            if (left.kind === 'undefined' || right.kind === 'undefined') {
                const residual = { ...node, left: asFilter(left), right: asFilter(right) };
                return { kind: 'undefined', residual };
            }
            const order = (0,_version_opam_version_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Z)(String(left.value), String(right.value));
            return { kind: 'bool', value: (0,_opam_relation_js__WEBPACK_IMPORTED_MODULE_4__/* .holdsForOrder */ .a)(node.operator, order) };
        }
        case 'and':
        case 'or':
            return node.operands
                .map(() => next())
                .reduce((left, right) => combine(node.kind, left, right));
        case 'not': {
            const operand = next();
            const truth = truthOf(operand);
            return truth === undefined
                ? { kind: 'undefined', residual: { kind: 'not', operand: asFilter(operand) } }
                : { kind: 'bool', value: !truth };
        }
        case 'defined':
            return { kind: 'bool', value: next().kind !== 'undefined' };
    }
}
function combine(kind, left, right) {
    const absorbing = kind === 'or';
    if (isBool(left, absorbing) || isBool(right, absorbing))
        return { kind: 'bool', value: absorbing };
    const first = truthOf(left);
    const second = truthOf(right);
    if (first !== undefined && second !== undefined) {
        return { kind: 'bool', value: kind === 'and' ? first && second : first || second };
    }
    return {
        kind: 'undefined',
        residual: { kind, operands: [asFilter(left), asFilter(right)] },
    };
}
function isBool(reduced, value) {
    return reduced.kind === 'bool' && reduced.value === value;
}
function truthOf(reduced) {
    if (reduced.kind === 'bool')
        return reduced.value;
    if (reduced.kind === 'string' && reduced.value === 'true')
        return true;
    return reduced.kind === 'string' && reduced.value === 'false' ? false : undefined;
}
function asFilter(reduced) {
    return reduced.kind === 'undefined' ? reduced.residual : reduced;
}
function asReduced(value, open) {
    if (value === undefined)
        return { kind: 'undefined', residual: open };
    return typeof value === 'boolean' ? { kind: 'bool', value } : { kind: 'string', value };
}
function expand(text, evaluation) {
    let isOpen = false;
    const expanded = (0,_opam_interpolation_js__WEBPACK_IMPORTED_MODULE_1__/* .expandInterpolations */ .kC)(text, (reference) => {
        const value = resolve(reference, { ...evaluation, unknowns: 'closed' });
        if (value === undefined && evaluation.unknowns === 'open')
            isOpen = true;
        return String(value ?? '');
    });
    return isOpen || expanded.kind === 'defect'
        ? { kind: 'undefined', residual: { kind: 'string', value: text } }
        : { kind: 'string', value: expanded.text };
}
function resolve(reference, { environment, unknowns }) {
    const { packages, variable, converter } = withoutSugar(reference);
    const [first, second] = packages;
    let value;
    if (first === undefined) {
        value = environment({ name: variable });
    }
    else if (second === undefined) {
        value = environment({ package: first, name: variable });
    }
    else {
        const values = packages.map((name) => environment({ package: name, name: variable }));
        value = values.includes(false) ? false : allTrue(values);
    }
    if (converter === undefined)
        return value;
    if (value === undefined && unknowns === 'open')
        return undefined;
    return value === true ? converter.whenTrue : converter.whenFalse;
}
function allTrue(values) {
    return values.includes(undefined) ? undefined : true;
}
function withoutSugar(reference) {
    const { packages, variable, converter } = reference;
    if (packages.length === 0 || variable !== 'enable' || converter !== undefined)
        return reference;
    const enabled = { whenTrue: 'enable', whenFalse: 'disable' };
    return { packages, variable: 'installed', converter: enabled };
}


/***/ }),

/***/ 2862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ holdsForOrder)
/* harmony export */ });
function holdsForOrder(operator, order) {
    switch (operator) {
        case '=':
            return order === 0;
        case '!=':
            return order !== 0;
        case '<':
            return order < 0;
        case '<=':
            return order <= 0;
        case '>':
            return order > 0;
        case '>=':
            return order >= 0;
    }
}


/***/ }),

/***/ 18827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


async function makeFolder(path) {
    if ((await kindOf(path)) === 'folder')
        return;
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    if (above !== path && (await kindOf(above)) === undefined)
        await makeFolder(above);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
    }
    catch (error) {
        if ((await kindOf(path)) !== 'folder')
            throw error;
    }
}
async function kindOf(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory() ? 'folder' : 'other';
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 94727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V8: () => (/* binding */ allowsDune),
/* harmony export */   Wm: () => (/* binding */ judgeLaterDune),
/* harmony export */   a7: () => (/* binding */ judgeEarlierDune)
/* harmony export */ });
/* harmony import */ var _lint_view_bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35875);
/* harmony import */ var _opam_formula_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47218);
/* harmony import */ var _opam_package_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70518);
/* harmony import */ var _opam_parser_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86466);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71393);
/* harmony import */ var _version_opam_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43323);






function judgeLaterDune(reading, { refusal, asks }) {
    const packages = reading.read?.packages ?? [];
    const location = refusal.at(-1)?.location;
    const missing = packages.filter(({ committed }) => committed === undefined);
    const about = `This version of dune-publish does not know ${asks}`;
    if (packages.length > 0 && missing.length === 0) {
        const warning = {
            severity: 'warning',
            code: 'dune-version-unknown',
            message: `${about}. It publishes the committed opam files unchanged, without comparing them with what dune generates.`,
            hints: ['Check for a newer version of dune-publish.'],
            location,
        };
        return { ...reading, diagnostics: [warning, ...reading.diagnostics] };
    }
    const paths = missing.map(({ path }) => (0,_text_source_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeBytes */ .yj)(path)).join(', ');
    const error = {
        severity: 'error',
        code: 'dune-version-unknown',
        message: `${about}, so it cannot generate the opam files.`,
        hints: [
            `Commit ${paths === '' ? 'the opam files' : paths}. Committed opam files are published unchanged.`,
            'Or check for a newer version of dune-publish.',
        ],
        location,
    };
    return { read: undefined, diagnostics: [error] };
}
function judgeEarlierDune(reading, { refusal, otherDune: { extension, deletedIn } }) {
    const allowing = (reading.read?.packages ?? []).filter((one) => allowsDune(opamText(one), deletedIn));
    const [first] = allowing;
    if (first === undefined)
        return reading;
    const bound = `If the build needs (using ${extension}), add an upper bound on dune`;
    if (allowing.some(({ generated }) => generated !== undefined)) {
        const hint = `${bound} to each package: (dune (< ${deletedIn})).`;
        return {
            read: undefined,
            diagnostics: refusal.map((one) => ({ ...one, hints: [...one.hints, hint] })),
        };
    }
    const names = allowing.map(({ name }) => (0,_text_source_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeBytes */ .yj)(name)).join(', ');
    const location = refusal.at(-1)?.location;
    const warning = {
        severity: 'warning',
        code: 'dune-extension-deleted',
        message: `dune ${deletedIn} and later cannot load this project, because they no longer support (using ${extension}). These packages allow such a dune: ${names}.`,
        hints: [`${bound} to the opam file: "dune" {< "${deletedIn}"}.`],
        location,
    };
    return { ...reading, diagnostics: [warning, ...reading.diagnostics] };
}
function opamText({ generated, committed }) {
    return generated?.content ?? committed?.text ?? '';
}
function allowsDune(text, version) {
    const { depends } = (0,_opam_package_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .readPackage */ .LY)((0,_opam_parser_js__WEBPACK_IMPORTED_MODULE_3__/* .parseOpamFile */ .b)({ name: 'opam', text }).file).package;
    const dependencies = (0,_opam_formula_js__WEBPACK_IMPORTED_MODULE_1__/* .formulaAtoms */ .xU)(depends).filter(({ name }) => name === 'dune');
    return dependencies.every((dependency) => {
        const later = (0,_lint_view_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .statedBounds */ .NT)(dependency)
            .map(({ bound }) => bound)
            .filter((bound) => (0,_version_opam_version_js__WEBPACK_IMPORTED_MODULE_5__/* .compareVersions */ .Z)(bound, version) > 0);
        const tried = [version, ...later].flatMap((bound) => [bound, `${bound}+`]);
        return tried.some((one) => (0,_lint_view_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHold */ .BV)(dependency.constraints, { version: one }));
    });
}


/***/ }),

/***/ 34567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ diagnosticText)
/* harmony export */ });
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46167);
/* harmony import */ var _fill_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86933);


const prefixes = {
    error: 'Error: ',
    warning: 'Warning: ',
    notice: 'Notice: ',
};
function diagnosticText(diagnostic, prefix = prefixes[diagnostic.severity]) {
    const { location, message, hints } = diagnostic;
    const place = location === undefined ? '' : (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .K)(location);
    const said = [`${prefix}${message}`, ...hints.map((hint) => `Hint: ${hint}`)];
    return place + said.map((text) => `${(0,_fill_js__WEBPACK_IMPORTED_MODULE_1__/* .fill */ .G)(text)}\n`).join('');
}


/***/ }),

/***/ 52867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ withoutRepetition)
/* harmony export */ });
const mostRepeated = 10;
function withoutRepetition(diagnostics) {
    const counts = new Map();
    for (const diagnostic of diagnostics) {
        const key = keyOf(diagnostic);
        counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const said = new Set();
    return diagnostics.flatMap((diagnostic) => {
        const key = keyOf(diagnostic);
        const count = counts.get(key) ?? 0;
        if (count <= mostRepeated)
            return [diagnostic];
        if (said.has(key))
            return [];
        said.add(key);
        const hints = [...diagnostic.hints, `The same is found at ${count - 1} other places.`];
        return [{ ...diagnostic, hints }];
    });
}
function keyOf({ severity, code, message, hints, detail, location }) {
    return JSON.stringify([severity, code, message, hints, detail, location?.source.name]);
}


/***/ }),

/***/ 66881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ subsequenceLengths)
/* harmony export */ });
function subsequenceLengths(a, b) {
    const width = b.length + 1;
    const lengths = new Uint32Array((a.length + 1) * width);
    for (let i = a.length - 1; i >= 0; i--) {
        for (let j = b.length - 1; j >= 0; j--) {
            const [skipA, skipB] = [lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0];
            const both = (lengths[(i + 1) * width + j + 1] ?? 0) + 1;
            lengths[i * width + j] = a[i] === b[j] ? both : Math.max(skipA, skipB);
        }
    }
    return lengths;
}


/***/ }),

/***/ 87158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ unifiedDiff)
/* harmony export */ });
/* harmony import */ var _subsequence_lengths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66881);

const contextLines = 3;
const mostPairs = 4_000_000;
const linesOf = (text) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
const marked = (mark, lines) => lines.map((line) => ({ mark, line }));
function editsBetween(a, b) {
    if (a.length * b.length > mostPairs)
        return [...marked('-', a), ...marked('+', b)];
    const lengths = (0,_subsequence_lengths_js__WEBPACK_IMPORTED_MODULE_0__/* .subsequenceLengths */ .Z)(a, b);
    const width = b.length + 1;
    const found = [];
    let [i, j] = [0, 0];
    while (i < a.length || j < b.length) {
        const [left, right] = [a[i], b[j]];
        if (left !== undefined && left === right) {
            found.push({ mark: ' ', line: left });
            i++;
            j++;
        }
        else if (left !== undefined &&
            (right === undefined ||
                (lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0))) {
            found.push({ mark: '-', line: left });
            i++;
        }
        else {
            found.push({ mark: '+', line: right ?? '' });
            j++;
        }
    }
    return found;
}
function edits(before, after) {
    const [a, b] = [linesOf(before), linesOf(after)];
    const shorter = Math.min(a.length, b.length);
    let head = 0;
    while (head < shorter && a[head] === b[head])
        head++;
    let tail = 0;
    while (tail < shorter - head && a.at(-1 - tail) === b.at(-1 - tail))
        tail++;
    return [
        ...marked(' ', a.slice(0, head)),
        ...editsBetween(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
        ...marked(' ', a.slice(a.length - tail)),
    ];
}
function hunks(all) {
    const ranges = [];
    for (const [index, { mark }] of all.entries()) {
        if (mark === ' ')
            continue;
        const [start, end] = [
            Math.max(0, index - contextLines),
            Math.min(all.length, index + contextLines + 1),
        ];
        const last = ranges.at(-1);
        if (last !== undefined && start <= last[1])
            last[1] = end;
        else
            ranges.push([start, end]);
    }
    return ranges;
}
const count = (part, not) => part.filter(({ mark }) => mark !== not).length;
function range(before, length) {
    return `${length === 0 ? before : before + 1}${length === 1 ? '' : `,${length}`}`;
}
function unifiedDiff(names, before, after) {
    if (before === after)
        return '';
    const all = edits(before, after);
    const shown = [`--- ${names[0]}\n+++ ${names[1]}\n`];
    for (const [start, end] of hunks(all)) {
        const [earlier, part] = [all.slice(0, start), all.slice(start, end)];
        const removed = range(count(earlier, '+'), count(part, '+'));
        const added = range(count(earlier, '-'), count(part, '-'));
        shown.push(`@@ -${removed} +${added} @@\n`);
        for (const { mark, line } of part) {
            shown.push(mark, line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`);
        }
    }
    return shown.join('');
}


/***/ })

};
