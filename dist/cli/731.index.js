export const id = 731;
export const ids = [731];
export const modules = {

/***/ 5976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N$: () => (/* binding */ duneFileEntries),
/* harmony export */   Nh: () => (/* binding */ copyRules),
/* harmony export */   pL: () => (/* binding */ ruleTargets)
/* harmony export */ });
/* harmony import */ var _parser_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5182);
/* harmony import */ var _stop_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3571);


/** The entries of a `dune` file; none where it has a syntax error, which is for a build to report. */
function duneFileEntries(dune) {
    try {
        return (0,_parser_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEntries */ .K)({ source: dune, diagnostics: [] }, 0);
    }
    catch (error) {
        if (error instanceof _stop_js__WEBPACK_IMPORTED_MODULE_1__/* .Stop */ .VG)
            return [];
        throw error;
    }
}
function copyAction(sexp) {
    if (sexp?.kind !== 'list' || sexp.elements.length !== 3)
        return undefined;
    const [head, from, to] = sexp.elements;
    if (head?.kind !== 'atom' || head.text !== 'copy')
        return undefined;
    if (from?.kind !== 'atom' && from?.kind !== 'string')
        return undefined;
    if (to?.kind !== 'atom' && to?.kind !== 'string')
        return undefined;
    return { from: from.text, to: to.text };
}
/** The rules of a `dune` file that only copy a file to another name. */
function copyRules(dune) {
    return duneFileEntries(dune).flatMap((entry) => {
        if (headOf(entry) !== 'rule')
            return [];
        const rest = entry.kind === 'list' ? entry.elements.slice(1) : [];
        const actions = rest.map((part) => {
            const [name, action] = part.kind === 'list' ? part.elements : [];
            return copyAction(name?.kind === 'atom' && name.text === 'action' ? action : part);
        });
        return actions.filter((action) => action !== undefined);
    });
}
/** Actions whose first argument is a file they write. */
const writingActions = new Set([
    'with-stdout-to',
    'with-outputs-to',
    'with-stderr-to',
    'write-file',
]);
/** The files that the rules of a `dune` file make, as far as the rules name them. */
function ruleTargets(dune) {
    const targets = new Set();
    const queue = duneFileEntries(dune).filter((entry) => headOf(entry) === 'rule');
    for (let sexp = queue.pop(); sexp !== undefined; sexp = queue.pop()) {
        if (sexp.kind !== 'list')
            continue;
        const head = headOf(sexp);
        const [, first, second] = sexp.elements;
        if (head === 'target' || head === 'targets')
            addNames(targets, sexp.elements.slice(1));
        if (head !== undefined && writingActions.has(head))
            addNames(targets, [first]);
        if (head === 'copy' || head === 'copy#')
            addNames(targets, [second]);
        queue.push(...sexp.elements);
    }
    return targets;
}
function headOf(sexp) {
    const [head] = sexp.kind === 'list' ? sexp.elements : [];
    return head?.kind === 'atom' ? head.text : undefined;
}
function addNames(names, sexps) {
    for (const sexp of sexps) {
        if (sexp?.kind === 'atom' || sexp?.kind === 'string')
            names.add(sexp.text);
    }
}


/***/ }),

/***/ 4567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ enteredFolders),
/* harmony export */   v: () => (/* binding */ loadedFolders)
/* harmony export */ });
/* harmony import */ var _dune_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5976);

const noDirectory = () => false;
/** What dune enters by itself. */
const ordinaryDirectory = (name) => !/^[._]/.test(name);
/** A name in which `*` stands for anything; one that starts it for no leading dot. */
function glob(pattern) {
    const [prefix = '', ...parts] = pattern.split('*');
    const suffix = parts.pop();
    if (suffix === undefined)
        return (name) => name === pattern;
    return (name) => {
        if (!name.startsWith(prefix) || (prefix === '' && name.startsWith('.')))
            return false;
        let at = prefix.length;
        for (const part of parts) {
            const found = name.indexOf(part, at);
            if (found === -1)
                return false;
            at = found + part.length;
        }
        return name.endsWith(suffix) && name.length - suffix.length >= at;
    };
}
/** Sets that nest deeper than anybody writes count as empty. */
const deepestSet = 100;
/** One element of a set. */
function element(sexp, standard, depth) {
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
        if (depth > deepestSet)
            return noDirectory;
        const all = rest.map((each) => element(each, standard, depth + 1));
        return (name) => all.every((each) => each(name));
    }
    return union(operator === 'or' ? rest : sexp.elements, standard, depth + 1);
}
/** `a b \ c`: any of the first, none of the last. */
function union(sexps, standard, depth) {
    if (depth > deepestSet)
        return noDirectory;
    const cut = sexps.findIndex((sexp) => sexp.kind === 'atom' && sexp.text === '\\');
    const wanted = cut === -1 ? sexps : sexps.slice(0, cut);
    const any = wanted.map((each) => element(each, standard, depth));
    const without = cut === -1 ? noDirectory : union(sexps.slice(cut + 1), standard, depth + 1);
    return (name) => any.some((each) => each(name)) && !without(name);
}
/**
 * Which of the folders `names` dune enters in search of further projects: by default those that do not
 * start with `.` or `_`; the `dune` file beside them (empty where there is none) may choose others with
 * `(dirs …)`, and excludes those that are data or somebody else's sources (dune 3.24, `Source_tree`).
 */
function enteredFolders(dune, names) {
    return foldersOf(dune, names, ['data_only_dirs', 'vendored_dirs']);
}
/** The same of the folders that dune reads at all: those with somebody else's sources are. */
function loadedFolders(dune, names) {
    return foldersOf(dune, names, ['data_only_dirs']);
}
function foldersOf(dune, names, excluding) {
    let entered = ordinaryDirectory;
    const excluded = [];
    for (const entry of (0,_dune_file_js__WEBPACK_IMPORTED_MODULE_0__/* .duneFileEntries */ .N$)(dune)) {
        const [head, ...rest] = entry.kind === 'list' ? entry.elements : [];
        if (head?.kind !== 'atom')
            continue;
        if (head.text === 'dirs')
            entered = union(rest, ordinaryDirectory, 0);
        if (excluding.includes(head.text)) {
            excluded.push(union(rest, noDirectory, 0));
        }
    }
    return names.filter((name) => entered(name) && !excluded.some((without) => without(name)));
}


/***/ }),

/***/ 2380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cl: () => (/* binding */ generateOpamFiles),
  BH: () => (/* binding */ generatedHeader),
  nH: () => (/* binding */ opamFilePath)
});

// EXTERNAL MODULE: ./build/dune/dune-file.js
var dune_file = __webpack_require__(5976);
// EXTERNAL MODULE: ./build/opam/printer.js
var printer = __webpack_require__(5184);
// EXTERNAL MODULE: ./build/text/diagnostic.js
var diagnostic = __webpack_require__(5375);
// EXTERNAL MODULE: ./build/opam/syntax.js
var syntax = __webpack_require__(3785);
;// CONCATENATED MODULE: ./build/generate/formula.js

/** A conjunction or disjunction of nothing, which opam cannot express. */
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
/**
 * A constraint as opam writes it. Parentheses stand where dune puts them: around `or` inside `and`,
 * and around either inside `not`, be it of a single operand; nowhere else (dune 3.24,
 * `Package_dependency.opam_constraint`).
 *
 * @throws EmptyFormula for `(and)` and `(or)`.
 */
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
/** An element of opam's `depends`. */
function dependencyValue({ name, constraint }) {
    const value = (0,syntax/* string */.Yj)(name);
    return constraint === undefined ? value : (0,syntax/* option */.uK)(value, [formulaValue(constraint)]);
}

// EXTERNAL MODULE: ./build/generate/hand-written.js
var hand_written = __webpack_require__(4635);
// EXTERNAL MODULE: ./build/dune/language-version.js
var language_version = __webpack_require__(5872);
// EXTERNAL MODULE: ./build/dune/source-host.js
var source_host = __webpack_require__(6105);
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
/** Building, testing and documenting in one command. */
const buildAll = (...flags) => command(...duneBuild, ...jobs, ...flags, '@install', runtest('@runtest'), documentationTarget);
/** From 3.0 on the commands follow what the project uses. */
function chosen({ lang, subst, sites, dir }) {
    const flags = sites ? [promotedByHand] : [];
    const own = (0,language_version/* atLeast */.jZ)(lang, '3.23') ? dir : undefined;
    const build = own === undefined
        ? buildAll(...flags)
        : command(...duneBuild, ...jobs, ...flags, runtest(`@runtest/${own}`), documentationTarget);
    return [...(subst ? [when(duneSubst, 'dev')] : []), build, ...(sites ? [installFiles] : [])];
}
/** The commands below 3.0, newest first. */
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
/** opam's `build` as dune 3.24 writes it for a language (`Opam_create.default_build_command`). */
function buildCommand(circumstances) {
    const { lang } = circumstances;
    const fixed = (0,language_version/* atLeast */.jZ)(lang, '3.0')
        ? undefined
        : fixedCommands.find(([since]) => (0,language_version/* atLeast */.jZ)(lang, since));
    return (0,syntax/* list */.p_)(fixed?.[1] ?? chosen(circumstances));
}

// EXTERNAL MODULE: ./build/version/opam-version.js
var opam_version = __webpack_require__(3323);
;// CONCATENATED MODULE: ./build/generate/injected-dependencies.js


function versionAtLeast(version) {
    return { kind: 'version', operator: '>=', operand: { kind: 'string', text: version } };
}
/** The plain lower bound a constraint is, if it is nothing else. */
function lowerBound(constraint) {
    if (constraint.kind !== 'version' || constraint.operator !== '>=')
        return undefined;
    return constraint.operand.kind === 'string' ? constraint.operand.text : undefined;
}
/** The bound of the language joined with the one the project states. */
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
/** Whether odoc is needed anyway; any comparison is taken to hold. */
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
/** dune's rules for menhir need 20180523; a constraint that the project states is left alone. */
function withMenhirBound(depends) {
    return depends.map((dependency) => dependency.name === 'menhir' && dependency.constraint === undefined
        ? { name: 'menhir', constraint: versionAtLeast('20180523') }
        : dependency);
}
/** `depends` with what dune adds by itself: dune, odoc and a bound on menhir (dune 3.24). */
function injectDependencies(depends, { packageName, lang, menhir }) {
    const dune = packageName !== 'dune' && (0,language_version/* atLeast */.jZ)(lang, '1.11')
        ? withDune(depends, lang)
        : { depends, warnings: [] };
    const odoc = packageName !== 'odoc' && (0,language_version/* atLeast */.jZ)(lang, '2.7') ? withOdoc(dune.depends) : dune.depends;
    return { depends: menhir ? withMenhirBound(odoc) : odoc, warnings: dune.warnings };
}

;// CONCATENATED MODULE: ./build/generate/opam-fields.js






/** The order from 1.11 on; what is not in it comes last. */
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
/** A list that is left out when it is empty. */
function some(values, convert) {
    return values === undefined || values.length === 0 ? undefined : (0,syntax/* list */.p_)(values.map(convert));
}
/** All fields in the order of 1.10, those without a value included. */
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
/**
 * The fields dune writes for a package.
 *
 * @throws EmptyFormula for `(and)` and `(or)` in a dependency.
 */
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
var package_facts = __webpack_require__(4452);
// EXTERNAL MODULE: ./build/generate/template.js
var generate_template = __webpack_require__(950);
;// CONCATENATED MODULE: ./build/generate/opam-files.js








/** The first line of every generated file. */
const generatedHeader = '# This file is generated by dune, edit dune-project instead';
/** Where the opam file of a package belongs, relative to the project. */
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
/**
 * The templates, and those that rules of the form `(rule (copy FROM TO))` make of them; what other
 * rules make is beyond a program that runs none.
 */
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
        for (const target of (0,dune_file/* ruleTargets */.pL)(dune))
            made.add(folder + target);
    }
    return { placed, unseen: new Set([...made].filter((name) => !placed.has(name))) };
}
/** The file of one package, unless there is an error. */
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
        message: `${path}.template is made by a rule, which only dune can run: ${path} is taken as it is committed.`,
        hints: [],
    };
}
/**
 * The opam files dune 3.24.1 writes for a project, byte for byte; none without
 * `(generate_opam_files)`.
 */
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

/***/ 7158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ unifiedDiff)
/* harmony export */ });
/** Lines of context around a change. */
const contextLines = 3;
/** Beyond this many pairs of lines a changed region is shown as replaced whole. */
const mostPairs = 4_000_000;
const linesOf = (text) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
const marked = (mark, lines) => lines.map((line) => ({ mark, line }));
/** How many lines two texts have in common from each pair of lines on. */
function commonLengths(a, b) {
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
/** The fewest edits between regions that differ in their first and last lines. */
function editsBetween(a, b) {
    if (a.length * b.length > mostPairs)
        return [...marked('-', a), ...marked('+', b)];
    const lengths = commonLengths(a, b);
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
/** Ranges of edits to show together: changes with their context, joined where they touch. */
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
/**
 * The change from one text to another as `diff -u` shows it, empty where there is none. `names` are
 * those of the texts before and after.
 */
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
