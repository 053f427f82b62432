export const id = 509;
export const ids = [509];
export const modules = {

/***/ 46946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ forecastRelease)
});

// EXTERNAL MODULE: ./build/opam/parser.js + 2 modules
var parser = __webpack_require__(86466);
// EXTERNAL MODULE: ./build/solver/ci-system.js
var ci_system = __webpack_require__(65216);
// EXTERNAL MODULE: ./build/solver/package-source.js
var package_source = __webpack_require__(91074);
// EXTERNAL MODULE: ./build/solver/universe.js + 2 modules
var solver_universe = __webpack_require__(37010);
// EXTERNAL MODULE: ./build/forecast/ci-compilers.js
var ci_compilers = __webpack_require__(71593);
// EXTERNAL MODULE: ./build/forecast/ci-machine.js
var ci_machine = __webpack_require__(39642);
// EXTERNAL MODULE: ./build/version/prerelease.js
var prerelease = __webpack_require__(4293);
;// CONCATENATED MODULE: ./build/forecast/ci-opam-version.js

function ciOpamVersion(universe) {
    const { packages } = universe.family('opam-core');
    return packages.findLast(({ version }) => !(0,prerelease/* isPrerelease */.V1)(version))?.version;
}

// EXTERNAL MODULE: ./build/forecast/compiler-forecast.js
var compiler_forecast = __webpack_require__(90605);
// EXTERNAL MODULE: ./build/lint/view/bounds.js
var bounds = __webpack_require__(35875);
// EXTERNAL MODULE: ./build/opam/formula.js
var opam_formula = __webpack_require__(47218);
// EXTERNAL MODULE: ./build/solver/budget.js
var solver_budget = __webpack_require__(22921);
// EXTERNAL MODULE: ./build/solver/coinstallable.js
var coinstallable = __webpack_require__(32855);
// EXTERNAL MODULE: ./build/opam/tree.js
var tree = __webpack_require__(31274);
// EXTERNAL MODULE: ./build/solver/admission.js
var admission = __webpack_require__(94263);
;// CONCATENATED MODULE: ./build/solver/depends-on.js



const absent = 1;
const admitted = 2;
const excluded = 4;
function dependsOn(formula, name, question) {
    const parts = formula.kind === 'and' ? formula.operands : [formula];
    const found = parts
        .filter((part) => part.kind !== 'atom' || part.atom.name === name)
        .map((part) => branchesOf(part, name, question))
        .reduce(together, absent);
    return (found & admitted) !== 0;
}
function branchesOf(formula, name, question) {
    return (0,tree/* foldTree */.UE)(formula, opam_formula/* formulaParts */.t_, (node, next) => {
        switch (node.kind) {
            case 'empty':
                return absent;
            case 'atom':
                return node.atom.name === name
                    ? bitOf((0,admission/* admissionOf */.f)(node.atom.constraints, question))
                    : absent;
            case 'block':
                return next();
            case 'and':
                return node.operands.map(next).reduce(together);
            case 'or':
                return node.operands.map(next).reduce((left, right) => left | right);
        }
    });
}
function bitOf(admission) {
    switch (admission) {
        case 'admits':
            return admitted;
        case 'excludes':
            return excluded;
        case 'vanished':
            return absent;
    }
}
function together(left, right) {
    let both = 0;
    for (const one of [absent, admitted, excluded]) {
        for (const other of [absent, admitted, excluded]) {
            if ((left & one) !== 0 && (right & other) !== 0)
                both |= Math.max(one, other);
        }
    }
    return both;
}

;// CONCATENATED MODULE: ./build/solver/mentions.js

const mentionsOfUniverses = new WeakMap();
function mentionsIn(universe) {
    return (0,solver_universe/* remembered */.HK)(mentionsOfUniverses, universe, () => findMentions(universe));
}
function findMentions(universe) {
    const names = new Set(universe.source.names());
    const mentions = new Map();
    for (const name of names) {
        for (const one of universe.family(name).packages) {
            const text = universe.source.text(name, one.version) ?? '';
            for (const word of quotedWords(text)) {
                if (names.has(word))
                    (0,solver_universe/* remembered */.HK)(mentions, word, () => []).push(one);
            }
        }
    }
    return mentions;
}
function quotedWords(text) {
    const words = new Set();
    const field = /\bdep(?:end|opt)s\s*:/g;
    const nextField = /\n[a-z][a-z-]*: /g;
    for (let match = field.exec(text); match !== null; match = field.exec(text)) {
        nextField.lastIndex = field.lastIndex;
        const end = nextField.exec(text)?.index ?? text.length;
        for (const [, word = ''] of text.slice(match.index, end).matchAll(/"([A-Za-z0-9_+-]+)"/g)) {
            words.add(word);
        }
        field.lastIndex = end;
    }
    return words;
}

// EXTERNAL MODULE: ./build/solver/platform.js + 1 modules
var solver_platform = __webpack_require__(74823);
;// CONCATENATED MODULE: ./build/solver/dependents.js






function dependentsOf(question) {
    const meter = (0,solver_budget/* meterOf */.BL)(question.budget ?? solver_budget/* usualBudget */.kB);
    return {
        direct: (0,solver_budget/* withinBudget */.xV)(() => listOf(directQuery, question, meter)),
        withTest: (0,solver_budget/* withinBudget */.xV)(() => listOf(testQuery, question, meter)),
        recursive: (0,solver_budget/* withinBudget */.xV)(() => listOf(recursiveQuery, question, meter)),
    };
}
function directDependents(platform, of, budget = solver_budget/* usualBudget */.kB) {
    return (0,solver_budget/* withinBudget */.xV)(() => dependentsBy(platform, directQuery, (0,solver_budget/* meterOf */.BL)(budget))(of));
}
function listOf(query, question, meter) {
    const { platform, of } = question;
    const directly = dependentsBy(platform, query, meter);
    const found = query.isRecursive ? closure(of, directly) : directly(of);
    const candidates = [...found].filter((one) => one !== of).toSorted(byName);
    const available = candidates.filter((one) => platform.isAvailable(one));
    const installable = (0,coinstallable/* coinstallablePackages */.t)({
        platform,
        switch: question.switch,
        with: of,
        candidates: available,
        withTest: query.withTest,
        meter,
    });
    return { kind: 'list', candidates, installable: available.filter((one) => installable.has(one)) };
}
const stepsOfFormula = 25;
const directQuery = {
    isRecursive: false,
    depopts: true,
    withTest: false,
    undefinedFilter: false,
    knowsDev: false,
};
const testQuery = { ...directQuery, withTest: true };
const recursiveQuery = {
    isRecursive: true,
    depopts: false,
    withTest: false,
    undefinedFilter: true,
    knowsDev: true,
};
function dependentsBy(platform, query, meter) {
    const { universe } = platform;
    const scopes = new Map();
    const { undefinedFilter } = query;
    const depends = (one, { name, version }) => {
        const definition = universe.definition(one);
        if (definition === undefined)
            return false;
        const scope = (0,solver_universe/* remembered */.HK)(scopes, one, () => scopeOf(one, definition, { platform, query }));
        const question = { version, scope, undefinedFilter, undefinedBound: false };
        return (dependsOn(definition.depends, name, question) ||
            (query.depopts && dependsOn(definition.depopts, name, question)));
    };
    return (on) => (mentionsIn(universe).get(on.name) ?? []).filter((one) => {
        (0,solver_budget/* spendSteps */.YO)(meter, stepsOfFormula);
        return depends(one, on);
    });
}
function scopeOf(one, definition, { platform, query }) {
    const context = { withTest: query.withTest, isPinned: false };
    const plain = (0,solver_platform/* dependencyScope */.m_)(one, definition, { context, system: platform.system });
    const dependency = new Map(plain.dependency).set('build', true).set('post', false);
    if (!query.knowsDev)
        dependency.set('dev', false);
    return { ...plain, dependency };
}
function closure(of, directly) {
    const found = new Set([of]);
    for (const on of found)
        for (const one of directly(on))
            found.add(one);
    return found;
}
function byName(a, b) {
    if (a.name !== b.name)
        return a.name < b.name ? -1 : 1;
    return a.index - b.index;
}

;// CONCATENATED MODULE: ./build/forecast/dependents-forecast.js



function dependentsForecast(machine, compiler, { of, released }) {
    const made = machine.switchOf(compiler);
    if (made.kind !== 'switch')
        return { kind: 'unknown', compiler };
    const { platform } = machine;
    const lists = dependentsOf({ platform, switch: made.switch, of });
    const { direct, withTest, recursive } = lists;
    if (direct.kind !== 'list' || withTest.kind !== 'list')
        return { kind: 'unknown', compiler };
    const others = ({ installable }) => installable.filter(({ name }) => !released.has(name));
    const near = [...others(direct), ...others(withTest)];
    return {
        kind: 'listed',
        compiler,
        direct: newestOfEach(near).map(({ name, version }) => ({ name, version })),
        all: recursive.kind === 'list' ? new Set([...near, ...others(recursive)]).size : undefined,
    };
}
function newestOfEach(packages) {
    const newest = new Map();
    for (const one of packages) {
        const known = newest.get(one.name);
        if (known === undefined || known.index < one.index)
            newest.set(one.name, one);
    }
    return [...newest.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
function excludedDependents({ platform }, { of, last }, released) {
    const before = directDependents(platform, last);
    const now = directDependents(platform, of);
    if ('kind' in before || 'kind' in now)
        return [];
    const admitting = new Set(now);
    return before
        .filter((one) => one === one.family.packages.at(-1) && !admitting.has(one) && !released.has(one.name))
        .map((one) => {
        const dependent = { name: one.name, version: one.version };
        return { ...dependent, dependency: dependencyOn(one, of.name, platform) };
    });
}
function dependencyOn(one, name, { universe }) {
    const definition = universe.definition(one);
    if (definition === undefined)
        return name;
    const atoms = [...(0,opam_formula/* formulaAtoms */.xU)(definition.depends), ...(0,opam_formula/* formulaAtoms */.xU)(definition.depopts)];
    const stated = atoms.filter((atom) => atom.name === name).map(bounds/* dependencyText */.tr);
    return stated.length === 0 ? name : stated.join(' ');
}

// EXTERNAL MODULE: ./build/forecast/findings.js + 7 modules
var forecast_findings = __webpack_require__(90689);
// EXTERNAL MODULE: ./build/solver/version-words.js
var version_words = __webpack_require__(11042);
;// CONCATENATED MODULE: ./build/forecast/lowest-dependencies.js


function directDependencies(platform, of) {
    const bounds = new Map();
    for (const clause of platform.requirements(of, solver_platform/* plainContext */.O7)) {
        const [only, second] = clause;
        for (const { name } of clause)
            if (!bounds.has(name))
                bounds.set(name, []);
        if (only !== undefined && second === undefined)
            bounds.get(only.name)?.push(only);
    }
    return [...bounds].map(([name, own]) => ({
        name,
        bounds: own,
        admitted: admittedBy(platform.universe, name, own),
    }));
}
function admittedBy(universe, name, bounds) {
    const sets = bounds.map((atom) => new Set(universe.matching(atom)));
    return universe.family(name).packages.filter((one) => sets.every((set) => set.has(one)));
}
function lowestDependencies(dependencies, asked, released) {
    return dependencies
        .filter(({ name }) => !released.has(name))
        .flatMap((dependency) => {
        const compilers = new Map();
        for (const { forecast, bare, oldest } of asked) {
            const chosen = oldest.find(({ name }) => name === dependency.name);
            if (chosen === undefined || bare?.installed.has(chosen.name) === true)
                continue;
            const known = compilers.get(chosen);
            if (known === undefined)
                compilers.set(chosen, [forecast.compiler]);
            else
                known.push(forecast.compiler);
        }
        return [...compilers].map(([chosen, with_]) => entryOf(dependency, chosen, with_));
    });
}
function entryOf({ name, bounds, admitted }, chosen, compilers) {
    const { packages } = chosen.family;
    return {
        name,
        version: chosen.version,
        compilers,
        bounds: (0,version_words/* boundsWords */.VU)('', bounds).trim(),
        oldest: admitted[0]?.version ?? chosen.version,
        newest: packages.at(-1)?.version ?? chosen.version,
        behind: packages.length - 1 - chosen.index,
    };
}

// EXTERNAL MODULE: ./build/version/opam-version.js
var opam_version = __webpack_require__(43323);
// EXTERNAL MODULE: ./build/forecast/forecast.js
var forecast = __webpack_require__(31079);
;// CONCATENATED MODULE: ./build/forecast/version-changes.js



function lastVersion({ universe }, of) {
    const older = of.family.packages.filter(({ version }) => (0,opam_version/* compareVersions */.Z)(version, of.version) < 0);
    return older.findLast((one) => universe.definition(one)?.isAvoided === false) ?? older.at(-1);
}
function versionChanges(platform, { of, compilers }, { last, answers }) {
    const now = dependencyNames(platform, of);
    const before = dependencyNames(platform, last);
    const changed = (from) => compilers.filter(from).map(({ compiler }) => compiler);
    const had = (compiler) => answers.get(compiler) ?? 'unknown';
    return {
        version: last.version,
        compilersGained: changed(({ compiler, newest }) => (0,forecast/* isSolved */.q)(newest) && isRefusal(had(compiler))),
        compilersLost: changed(({ compiler, newest }) => isRefusal(newest.kind) && had(compiler) === 'solution'),
        dependenciesAdded: [...now].filter((name) => !before.has(name)),
        dependenciesDropped: [...before].filter((name) => !now.has(name)),
    };
}
function isRefusal(kind) {
    return kind === 'no-solution' || kind === 'unavailable';
}
function dependencyNames(platform, of) {
    return new Set(platform.requirements(of, solver_platform/* plainContext */.O7).flatMap((clause) => clause.map(({ name }) => name)));
}

;// CONCATENATED MODULE: ./build/forecast/forecast-release.js












async function forecastRelease({ repositories, packages }, pace) {
    const own = (0,package_source/* sourceOf */.v)(Object.fromEntries(packages.map(({ name, version, opam }) => [name, { [version]: opam }])));
    const universe = (0,solver_universe/* universeOf */.De)((0,package_source/* layeredSource */.A)([own, ...repositories]));
    const compilers = (0,ci_compilers/* ciCompilers */.bx)(universe);
    if (compilers.length === 0)
        return undefined;
    const opam = ciOpamVersion(universe);
    const withOpam = (system) => opam === undefined ? system : new Map([...system, ['opam-version', opam]]);
    let isCut = false;
    const outlook = {
        linux: (0,ci_machine/* ciMachine */.aL)(universe, withOpam(ci_system/* ciSystem */._)),
        mac: (0,ci_machine/* ciMachine */.aL)(universe, withOpam(ci_system/* ciMacSystem */.J)),
        compilers,
        released: new Set(packages.map(({ name }) => name)),
        hasTime: async () => {
            if (!isCut && !(await pace()))
                isCut = true;
            return !isCut;
        },
    };
    const found = [];
    for (const one of packages) {
        const of = universe.find(one.name, one.version);
        if (of !== undefined)
            found.push(await forecastPackage(of, one, outlook));
    }
    const { defects } = universe;
    return { compilers, packages: found, defects: [...defects], isCut };
}
async function forecastPackage(of, { opam }, outlook) {
    const { linux, compilers, released, hasTime } = outlook;
    const hasTests = mentionsTests(opam);
    const asked = [];
    for (const compiler of compilers) {
        const isTime = await hasTime();
        asked.push(isTime ? (0,compiler_forecast/* askCompiler */.fA)(linux, compiler, { of, hasTests }) : (0,compiler_forecast/* unasked */.Wl)(compiler, hasTests));
    }
    const table = asked.map(({ forecast }) => forecast);
    const { platform } = linux;
    const dependencies = directDependencies(platform, of);
    const last = lastVersion(platform, of);
    const mac = await answersOf(outlook, (0,ci_compilers/* wideCompilers */.uc)(compilers), {
        ask: (compiler) => (0,compiler_forecast/* askNewest */.y2)(outlook.mac, compiler, of),
        otherwise: { kind: 'unknown' },
    });
    const lastAnswers = last && {
        last,
        answers: await answersOf(outlook, compilers, {
            ask: (compiler) => (0,compiler_forecast/* askNewestBriefly */.$w)(linux, compiler, last),
            otherwise: 'unknown',
        }),
    };
    const isTime = await hasTime();
    const isKeptOut = isTime && last !== undefined;
    const forecast = {
        name: of.name,
        version: of.version,
        compilers: table,
        mac: [...mac].map(([compiler, newest]) => ({ compiler, newest })),
        lowest: lowestDependencies(dependencies, asked, released),
        dependents: await dependentsOfPackage(of, asked, outlook),
        excluded: isKeptOut ? excludedDependents(linux, { of, last }, released) : [],
        changes: lastAnswers && versionChanges(platform, { of, compilers: table }, lastAnswers),
    };
    const findings = (await hasTime())
        ? (0,forecast_findings/* findInForecast */.w)({ ...outlook, of, opam, forecast, asked, dependencies })
        : [];
    return { ...forecast, findings };
}
async function answersOf({ hasTime }, compilers, { ask, otherwise }) {
    const answers = new Map();
    for (const compiler of compilers) {
        answers.set(compiler, (await hasTime()) ? ask(compiler) : otherwise);
    }
    return answers;
}
async function dependentsOfPackage(of, asked, { linux, compilers, released, hasTime }) {
    const found = [];
    const wide = new Set((0,ci_compilers/* wideCompilers */.uc)(compilers));
    for (const { forecast } of asked) {
        const { compiler, newest } = forecast;
        if (newest.kind !== 'solution' || !wide.has(compiler))
            continue;
        found.push((await hasTime())
            ? dependentsForecast(linux, compiler, { of, released })
            : { kind: 'unknown', compiler });
    }
    return found;
}
function mentionsTests(opam) {
    const { file } = (0,parser/* parseOpamFile */.b)({ name: 'opam', text: opam });
    return file.items.some((item) => item.kind === 'field' &&
        ['build', 'run-test', 'depends', 'depopts'].includes(item.name) &&
        item.span !== undefined &&
        /\bwith-test\b/.test(opam.slice(item.span.start, item.span.end)));
}


/***/ }),

/***/ 71463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E3: () => (/* binding */ reviewSubjects),
/* harmony export */   Rq: () => (/* binding */ packageFindings),
/* harmony export */   sz: () => (/* binding */ findInPackages)
/* harmony export */ });
/* harmony import */ var _lint_ci_restricted_prefixes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48461);
/* harmony import */ var _lint_model_opam_reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83022);
/* harmony import */ var _lint_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89299);
/* harmony import */ var _exemptions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34501);
/* harmony import */ var _finding_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13661);
/* harmony import */ var _listed_bounds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37548);
/* harmony import */ var _model_repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52006);







function findInPackages(checked, { opam, ignore }) {
    const { upstream, forecast } = checked;
    const all = [
        ...packageFindings(checked).map(({ finding, described }) => (0,_finding_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .diagnosticOf */ .T)(finding, described)),
        ...(forecast?.diagnostics ?? []),
        ...unseenNotice(upstream, (0,_model_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .fullName */ .fq)(opam.repository)),
    ];
    const hasForecast = forecast?.forecast !== undefined;
    return (0,_listed_bounds_js__WEBPACK_IMPORTED_MODULE_5__/* .listBounds */ .I)((0,_exemptions_js__WEBPACK_IMPORTED_MODULE_3__/* .applyExemptions */ .r)(all, ignore, { hasForecast }));
}
function packageFindings(checked) {
    const subjects = new Map(reviewSubjects(checked).map((one) => [one.described, one.subject]));
    return checked.packages.flatMap(({ described, file }) => {
        const subject = subjects.get(described);
        const reading = subject ?? (0,_lint_model_opam_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .readOpamFile */ .q)({ name: file.path, text: file.content });
        const ofOpam = (0,_lint_run_js__WEBPACK_IMPORTED_MODULE_2__/* .lintOpamFile */ .tJ)(reading);
        const others = subject === undefined
            ? []
            : [
                ...(0,_lint_run_js__WEBPACK_IMPORTED_MODULE_2__/* .lintForCi */ .JH)({ ...subject, isNew: isNew(described.name, checked), entries }),
                ...(0,_lint_run_js__WEBPACK_IMPORTED_MODULE_2__/* .reviewPackage */ .Z$)(subject),
            ];
        return [...ofOpam, ...others].map((finding) => ({ described, finding }));
    });
}
function reviewSubjects({ packages, version, upstream, documents, ...around }) {
    const together = new Set(packages.map(({ described }) => described.name));
    const seen = upstream.kind === 'seen' ? upstream : undefined;
    const packageNames = [...new Set([...(seen?.published.names ?? []), ...together])];
    return packages.flatMap(({ described, file }) => {
        const { name } = described;
        const reading = (0,_lint_model_opam_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .readOpamFile */ .q)({ name: file.path, text: file.content });
        if (reading.kind === 'refused')
            return [];
        const subject = {
            ...reading,
            ...around,
            documents: documents.get(name),
            name,
            version,
            together,
            packageNames,
            published: seen?.published,
            present: seen?.present.get(name),
            previous: seen?.previous.get(name),
        };
        return [{ described, subject }];
    });
}
const entries = [{ name: 'opam', isPlainFile: true }];
function isNew(name, { upstream, version, versions }) {
    if (upstream.kind === 'unseen' && !(0,_lint_ci_restricted_prefixes_js__WEBPACK_IMPORTED_MODULE_0__/* .hasRestrictedPrefix */ .YG)(name))
        return false;
    return (versions.get(name) ?? []).every((one) => one === version);
}
function unseenNotice(upstream, repository) {
    if (upstream.kind === 'seen')
        return [];
    return [
        {
            severity: 'notice',
            code: 'opam-repository-unseen',
            message: `Names, dependencies and earlier corrections were not compared with ${repository}: ${upstream.why}.`,
            hints: [
                'All other checks ran. With a token, a release, a dry run and mode: check make this comparison too.',
            ],
        },
    ];
}


/***/ }),

/***/ 2864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ forecastOf),
/* harmony export */   d: () => (/* binding */ versionAfter)
/* harmony export */ });
/* harmony import */ var _forecast_forecast_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46946);
/* harmony import */ var _solver_defect_line_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70836);
/* harmony import */ var _version_opam_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43323);
/* harmony import */ var _artefacts_opam_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62060);
/* harmony import */ var _model_archive_address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92719);
/* harmony import */ var _source_release_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(389);
/* harmony import */ var _finding_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13661);







async function forecastOf(release, { packages }, { settings, webUrl, repositories: reader }) {
    if (reader === undefined)
        return undefined;
    const read = await reader.read();
    if (read.kind === 'unread')
        return leftOut(read.why);
    const { sources } = read;
    const names = packages.map(({ name }) => name);
    const version = release.version === _source_release_version_js__WEBPACK_IMPORTED_MODULE_2__/* .nextVersion */ .yU ? versionAfter(names, sources) : release.version;
    const address = (0,_model_archive_address_js__WEBPACK_IMPORTED_MODULE_4__/* .predictedAddress */ .L)(release, webUrl);
    const final = (0,_artefacts_opam_file_js__WEBPACK_IMPORTED_MODULE_1__/* .opamRepositoryFiles */ .Ho)(release, settings.opam.packagesDir, address);
    const released = packages.flatMap(({ name }, index) => {
        const file = final[index];
        return file === undefined ? [] : [{ name, version, opam: file.content }];
    });
    const question = { repositories: sources, packages: released };
    const forecast = await (0,_forecast_forecast_release_js__WEBPACK_IMPORTED_MODULE_0__/* .forecastRelease */ .$)(question, async () => await reader.pace());
    if (forecast === undefined) {
        return leftOut('the opam repository has no package ocaml-base-compiler');
    }
    const findings = packages.flatMap((described) => {
        const found = forecast.packages.find(({ name }) => name === described.name);
        return (found?.findings ?? []).map((one) => (0,_finding_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .diagnosticOf */ .T)(one, described));
    });
    return { forecast, diagnostics: [...findings, ...gapNotices(forecast)] };
}
function versionAfter(names, sources) {
    const published = names.flatMap((name) => sources.flatMap((source) => source.versions(name)));
    const newest = published.toSorted(_version_opam_version_js__WEBPACK_IMPORTED_MODULE_5__/* .compareVersions */ .Z).at(-1);
    return newest === undefined ? _source_release_version_js__WEBPACK_IMPORTED_MODULE_2__/* .nextVersion */ .yU : `${newest}+next`;
}
function leftOut(why) {
    const notice = {
        severity: 'notice',
        code: 'no-forecast',
        message: `There is no forecast of what opam-repository's CI will install: ${why}.`,
        hints: ['The release does not depend on the forecast.'],
    };
    return { forecast: undefined, diagnostics: [notice] };
}
function gapNotices(forecast) {
    const notices = [];
    const note = (message, hints) => {
        notices.push({ severity: 'notice', code: 'partial-forecast', message, hints });
    };
    const { isCut, defects } = forecast;
    const ignored = ['The release does not depend on the forecast.'];
    if (defects.length > 0) {
        const files = defects.length === 1 ? 'an opam file' : `${defects.length} opam files`;
        const message = `The forecast cannot fully read ${files} of the opam repository.`;
        const shown = defects.slice(0, mostDefects).map(_solver_defect_line_js__WEBPACK_IMPORTED_MODULE_6__/* .defectLine */ .K);
        note(message, defects.some(({ isBeyondLimits }) => isBeyondLimits) ? [...shown, ...unproved] : shown);
    }
    if (isCut) {
        const message = "The forecast of what opam-repository's CI will install took too long and is incomplete.";
        note(message, ['Anything that it does not show was not checked.', ...ignored]);
    }
    else if (defects.length === 0) {
        const names = forecast.packages.filter(isUnanswered).map(({ name }) => name);
        const message = `The forecast does not know whether every compiler can install ${names.join(', ')}: the search took too many steps and stopped.`;
        if (names.length > 0)
            note(message, ['A "?" marks the compilers.', ...ignored]);
    }
    return notices;
}
const mostDefects = 5;
const unproved = ['A "?" means that an ignored package may make a solution possible.'];
function isUnanswered({ compilers }) {
    return compilers.some((one) => [one.newest, one.tests, one.lowest].some((answer) => answer?.kind === 'unknown'));
}


/***/ }),

/***/ 37548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ listBounds)
/* harmony export */ });
const lists = new Map([
    [
        'opam-review-missing-lower-bound',
        {
            message: (count, names) => `${count} dependencies have no lower bound: ${names}.`,
            advice: 'Write these lines. Replace each newest version by the oldest version that you build with.',
        },
    ],
    [
        'forecast-lowest-unavailable',
        {
            message: (count, names) => `No compiler that opam-repository's CI tests can install the oldest versions that ${count} bounds allow: ${names}. CI tests the lower bounds with newer versions instead.`,
            advice: 'Write these lines, with the versions that CI tests.',
        },
    ],
]);
function listBounds(diagnostics) {
    const begun = new Map();
    const shown = [];
    for (const diagnostic of diagnostics) {
        const { code, severity, ignored, subjects = [] } = diagnostic;
        const texts = lists.get(code);
        if (texts === undefined) {
            shown.push(() => diagnostic);
            continue;
        }
        const key = JSON.stringify([code, severity, ignored, subjects[0]]);
        const list = begun.get(key);
        if (list === undefined) {
            const all = [diagnostic];
            begun.set(key, all);
            shown.push(() => listed(all, texts));
        }
        else
            list.push(diagnostic);
    }
    return shown.map((show) => show());
}
function listed(all, { message, advice }) {
    const [first, ...others] = all;
    if (others.length === 0)
        return first;
    const { line: _, ...common } = first;
    const names = all.flatMap(({ subjects = [] }) => subjects.slice(1));
    const lines = first.ignored === undefined ? all.flatMap(({ line }) => (line === undefined ? [] : [line])) : [];
    const isShared = (hint) => all.every(({ hints }) => hints.includes(hint));
    const own = first.ignored === undefined ? all.filter(({ line }) => line === undefined) : [];
    const hints = [
        ...(lines.length === 0 ? [] : [advice]),
        ...own.flatMap((one) => one.hints.filter((hint) => !isShared(hint))),
        ...first.hints.filter(isShared),
    ];
    return {
        ...common,
        message: message(all.length, names.join(', ')),
        hints,
        subjects: [...(first.subjects ?? []).slice(0, 1), ...names],
        detail: lines.length === 0 ? undefined : `${lines.join('\n')}\n`,
    };
}


/***/ }),

/***/ 1844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ together)
/* harmony export */ });
async function together(questions) {
    await Promise.allSettled(questions);
    return await Promise.all(questions);
}


/***/ }),

/***/ 92719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ predictedAddress),
/* harmony export */   X: () => (/* binding */ archiveAddress)
/* harmony export */ });
/* harmony import */ var _forge_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65667);
/* harmony import */ var _text_encoded_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88742);
/* harmony import */ var _version_asset_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72331);



function archiveAddress(release, facts) {
    if (release.archiveUrl !== undefined)
        return release.archiveUrl;
    const { forgeRelease } = facts;
    const asset = forgeRelease?.draft === false ? (0,_forge_release_js__WEBPACK_IMPORTED_MODULE_0__/* .assetOf */ .cu)(forgeRelease, release.archive) : undefined;
    return asset?.downloadUrl ?? predictedAddress(release, facts.repository.webUrl);
}
function predictedAddress(release, webUrl) {
    if (release.archiveUrl !== undefined)
        return release.archiveUrl;
    const tag = (0,_text_encoded_path_js__WEBPACK_IMPORTED_MODULE_1__/* .encodedPath */ .y)(release.tag.name);
    const name = encodeURIComponent((0,_version_asset_name_js__WEBPACK_IMPORTED_MODULE_2__/* .storedAssetName */ .bJ)(release.archive.name));
    return `${webUrl}/releases/download/${tag}/${name}`;
}


/***/ }),

/***/ 65216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ ciMacSystem),
/* harmony export */   _: () => (/* binding */ ciSystem)
/* harmony export */ });
const ciSystem = new Map([
    ['arch', 'x86_64'],
    ['os', 'linux'],
    ['os-distribution', 'debian'],
    ['os-family', 'debian'],
    ['os-version', '13'],
    ['opam-version', '2.6.1'],
    ['root', '/home/opam/.opam'],
    ['user', 'opam'],
    ['group', 'opam'],
    ['make', 'make'],
    ['jobs', '1'],
]);
const ciMacSystem = new Map([
    ...ciSystem,
    ['arch', 'arm64'],
    ['os', 'macos'],
    ['os-distribution', 'homebrew'],
    ['os-family', 'homebrew'],
    ['os-version', '15'],
    ['root', '/Users/opam/.opam'],
]);


/***/ }),

/***/ 70836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ defectLine)
/* harmony export */ });
function defectLine({ name, version, message, leftOut }) {
    const what = message.replace(/\.$/, '');
    return `packages/${name}/${name}.${version}/opam: ${what}. The ${leftOut ? 'package' : 'field'} is ignored.`;
}


/***/ }),

/***/ 91074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ layeredSource),
/* harmony export */   v: () => (/* binding */ sourceOf)
/* harmony export */ });
function layeredSource(layers) {
    return {
        names: () => new Set(layers.flatMap((layer) => [...layer.names()])),
        versions: (name) => [...new Set(layers.flatMap((layer) => layer.versions(name)))],
        text: (name, version) => layers.find((layer) => layer.versions(name).includes(version))?.text(name, version),
    };
}
function sourceOf(files) {
    const packages = new Map(Object.entries(files).map(([name, versions]) => [name, new Map(Object.entries(versions))]));
    return {
        names: () => packages.keys(),
        versions: (name) => [...(packages.get(name)?.keys() ?? [])],
        text: (name, version) => packages.get(name)?.get(version),
    };
}


/***/ })

};
