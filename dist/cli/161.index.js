export const id = 161;
export const ids = [161];
export const modules = {

/***/ 45976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N$: () => (/* binding */ duneFileEntries),
/* harmony export */   Nh: () => (/* binding */ copyRules),
/* harmony export */   Ni: () => (/* binding */ readDuneFile),
/* harmony export */   pL: () => (/* binding */ ruleTargets)
/* harmony export */ });
/* harmony import */ var _parser_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35182);
/* harmony import */ var _stop_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23571);


const ocamlHeader = '(* -*- tuareg -*- *)';
function readDuneFile(dune) {
    if (dune.text.startsWith(ocamlHeader))
        return undefined;
    try {
        return (0,_parser_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEntries */ .K)({ source: dune, diagnostics: [] }, 0);
    }
    catch (error) {
        if (error instanceof _stop_js__WEBPACK_IMPORTED_MODULE_1__/* .Stop */ .VG)
            return undefined;
        throw error;
    }
}
function duneFileEntries(dune) {
    return readDuneFile(dune) ?? [];
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
const writingActions = new Set([
    'with-stdout-to',
    'with-outputs-to',
    'with-stderr-to',
    'write-file',
]);
function ruleTargets(entries) {
    const targets = new Set();
    const queue = entries.filter((entry) => headOf(entry) === 'rule');
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
        for (const element of sexp.elements)
            queue.push(element);
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
        message: `${path}.template is made by a rule, which only dune can run: ${path} is taken as it is committed.`,
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
    const place = location === undefined ? {} : { location };
    const missing = packages.filter(({ committed }) => committed === undefined);
    const about = `This version of dune-publish does not know ${asks}`;
    if (packages.length > 0 && missing.length === 0) {
        const warning = {
            severity: 'warning',
            code: 'dune-version-unknown',
            message: `${about}. It publishes the opam files as they are committed, without comparing them with what dune generates.`,
            hints: ['Look for a newer version of dune-publish.'],
            ...place,
        };
        return { ...reading, diagnostics: [warning, ...reading.diagnostics] };
    }
    const paths = missing.map(({ path }) => (0,_text_source_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeBytes */ .yj)(path)).join(', ');
    const error = {
        severity: 'error',
        code: 'dune-version-unknown',
        message: `${about}, so it cannot generate the opam files.`,
        hints: [
            `Commit ${paths === '' ? 'the opam files' : paths}: committed opam files are published as they are.`,
            'Or look for a newer version of dune-publish.',
        ],
        ...place,
    };
    return { read: undefined, diagnostics: [error] };
}
function judgeEarlierDune(reading, { refusal, otherDune: { extension, deletedIn } }) {
    const allowing = (reading.read?.packages ?? []).filter((one) => allowsDune(opamText(one), deletedIn));
    const [first] = allowing;
    if (first === undefined)
        return reading;
    const bound = `Where the build needs (using ${extension}), bound dune`;
    if (allowing.some(({ generated }) => generated !== undefined)) {
        const hint = `${bound} in each package: (dune (< ${deletedIn})).`;
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
        message: `dune ${deletedIn} and later cannot load this project, since they have no (using ${extension}), and these packages allow them: ${names}.`,
        hints: [`${bound} in the opam file: "dune" {< "${deletedIn}"}.`],
        ...(location === undefined ? {} : { location }),
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


/***/ })

};
