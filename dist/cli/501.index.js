export const id = 501;
export const ids = [501];
export const modules = {

/***/ 55501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ editedTexts),
/* harmony export */   opamTextOf: () => (/* binding */ opamTextOf),
/* harmony export */   q: () => (/* binding */ lineEndsOf),
/* harmony export */   readState: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var _release_source_project_packages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7717);
/* harmony import */ var _text_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25375);
/* harmony import */ var _text_edit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30700);



function readState(texts) {
    const commit = { id: '', committedAt: 0 };
    const { read, diagnostics } = (0,_release_source_project_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .readPackages */ .q)({ commit, entries: [], texts });
    const isValid = read !== undefined && !(0,_text_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .hasErrors */ .C)(diagnostics);
    return { state: isValid ? { texts, described: read } : undefined, diagnostics };
}
function editedTexts(texts, { path, edits }) {
    const before = texts.get(path) ?? '';
    const lineEnds = lineEndsOf(before);
    const written = edits.map((edit) => ({ ...edit, text: lineEnds(edit.text) }));
    return new Map([...texts, [path, (0,_text_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .applyEdits */ .c)(before, written)]]);
}
function lineEndsOf(other) {
    const isConverted = other.includes('\r\n') && !/(?<!\r)\n/.test(other);
    return isConverted ? (text) => text.replaceAll('\n', '\r\n') : (text) => text;
}
function opamTextOf({ generated, committed }) {
    return generated?.content ?? committed?.text;
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

/***/ 7717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readPackages)
/* harmony export */ });
/* harmony import */ var _dune_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99537);
/* harmony import */ var _generate_opam_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72380);
/* harmony import */ var _text_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25375);
/* harmony import */ var _opam_package_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2198);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71393);
/* harmony import */ var _other_dune_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94727);






function readPackages(files) {
    const text = files.texts.get('dune-project');
    if (text === undefined)
        return { read: undefined, diagnostics: [noProject()] };
    const source = { name: 'dune-project', text };
    const atRoot = sourcesOf(files, /^[^/]+\.opam$/);
    const reading = (0,_dune_project_js__WEBPACK_IMPORTED_MODULE_0__/* .readProject */ .W)(source, atRoot.map(({ name }) => name));
    const { project } = reading;
    if (project === undefined)
        return readForOtherDune(files, source, reading);
    return readDescribed(files, project, reading.diagnostics);
}
function readDescribed(files, project, diagnostics) {
    const atRoot = sourcesOf(files, /^[^/]+\.opam$/);
    if (project.packages.length === 0) {
        const packages = handWritten(files);
        const found = [
            ...(packages.length === 0 ? [noPackages()] : []),
            ...packages.flatMap(invalidName),
        ];
        return { read: { project, packages }, diagnostics: [...diagnostics, ...found] };
    }
    const generation = (0,_generate_opam_files_js__WEBPACK_IMPORTED_MODULE_1__/* .generateOpamFiles */ .Cl)({
        project,
        opamFiles: atRoot,
        templates: sourcesOf(files, /\.template$/),
        duneFiles: sourcesOf(files, /^(?:opam\/)?dune$/),
    });
    const packages = stanzaPackages(files, project, generation.files);
    const missing = (0,_text_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .hasErrors */ .C)(generation.diagnostics) ? [] : packages.flatMap(withoutFile);
    const invalid = packages.flatMap(invalidName);
    return {
        read: { project, packages },
        diagnostics: [...diagnostics, ...invalid, ...generation.diagnostics, ...missing],
    };
}
function readForOtherDune(files, source, { diagnostics, otherDune }) {
    const refused = { read: undefined, diagnostics };
    if (otherDune === undefined)
        return refused;
    const names = sourcesOf(files, /^[^/]+\.opam$/).map(({ name }) => name);
    const { project, diagnostics: found } = (0,_dune_project_js__WEBPACK_IMPORTED_MODULE_0__/* .readProject */ .W)(source, names, otherDune.kind);
    switch (otherDune.kind) {
        case 'later': {
            if (project === undefined)
                return refused;
            const packages = committedPackages(files, project);
            const reading = {
                read: { project, packages },
                diagnostics: [...found, ...packages.flatMap(invalidName)],
            };
            return (0,_other_dune_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeLaterDune */ .Wm)(reading, { refusal: diagnostics, asks: otherDune.asks });
        }
        case 'earlier':
            if (project === undefined)
                return refused;
            return (0,_other_dune_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeEarlierDune */ .a7)(readDescribed(files, project, found), {
                refusal: diagnostics,
                otherDune,
            });
    }
}
function committedPackages(files, project) {
    return project.packages.length === 0 ? handWritten(files) : stanzaPackages(files, project, []);
}
function sourcesOf(files, name) {
    return [...files.texts].flatMap(([path, text]) => (name.test(path) ? [{ name: path, text }] : []));
}
function stanzaPackages(files, project, generated) {
    const byPackage = new Map(generated.map((file) => [file.package, file]));
    return project.packages.map((stanza) => {
        const name = stanza.name.value;
        const path = (0,_generate_opam_files_js__WEBPACK_IMPORTED_MODULE_1__/* .opamFilePath */ .nH)(project, name);
        const made = byPackage.get(name);
        return {
            name,
            path,
            committed: sourceOf(files, path),
            generated: made && {
                content: made.content,
                sources: { project, stanza, template: made.template },
            },
            place: { source: project.source, span: stanza.name.form },
        };
    });
}
function handWritten(files) {
    const atRoot = sourcesOf(files, /^[^/]+\.opam$/);
    const sources = atRoot.length > 0 ? atRoot : sourcesOf(files, /^opam\/[^/]+\.opam$/);
    return sources.map((source) => ({
        name: source.name.replace(/^opam\//, '').replace(/\.opam$/, ''),
        path: source.name,
        committed: source,
        generated: undefined,
        place: { source, span: { start: 0, end: 0 } },
    }));
}
function sourceOf(files, path) {
    const text = files.texts.get(path);
    return text === undefined ? undefined : { name: path, text };
}
function invalidName({ name, place }) {
    const defect = (0,_opam_package_name_js__WEBPACK_IMPORTED_MODULE_2__/* .packageNameDefect */ .nb)(name);
    if (defect === undefined)
        return [];
    return [
        {
            severity: 'error',
            code: 'package-name-invalid',
            message: `${(0,_text_source_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeBytes */ .yj)(defect)}.`,
            hints: ['Use only letters, digits, "-", "_" and "+", with at least one letter.'],
            location: place,
        },
    ];
}
function noProject() {
    return {
        severity: 'error',
        code: 'dune-project-missing',
        message: 'The project folder has no dune-project in this commit.',
        hints: ['Commit a dune-project, or set the input working-directory to the folder that has it.'],
    };
}
function noPackages() {
    return {
        severity: 'error',
        code: 'packages-missing',
        message: 'The project has no package: it has neither a (package) stanza nor an opam file.',
        hints: ['Add the package to dune-project: (package (name …) (synopsis …)).'],
        location: { source: { name: 'dune-project', text: '' }, span: { start: 0, end: 0 } },
    };
}
function withoutFile({ name, path, committed, generated, place }) {
    if (committed !== undefined || generated !== undefined)
        return [];
    return [
        {
            severity: 'error',
            code: 'opam-file-missing',
            message: `The package "${name}" has no opam file: ${path} is not committed, and dune-project does not contain (generate_opam_files).`,
            hints: ['Add (generate_opam_files) to dune-project, or commit the opam file.'],
            location: place,
        },
    ];
}


/***/ }),

/***/ 30700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ applyEdits)
/* harmony export */ });
function applyEdits(text, edits) {
    let result = '';
    let at = 0;
    for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
        if (edit.start < at)
            continue;
        result += text.slice(at, edit.start) + edit.text;
        at = edit.end;
    }
    return result + text.slice(at);
}


/***/ })

};
