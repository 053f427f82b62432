export const id = 995;
export const ids = [995];
export const modules = {

/***/ 5720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ findSubject)
/* harmony export */ });
/* harmony import */ var _opam_field_part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7176);

/**
 * The part of the file that a defect is about: where opam tells a place, what stands there; else the
 * element that the rule tells; else the first of the rule's fields that the file has, or is to have.
 */
function findSubject({ file, items }, { span, about = {} }, fields) {
    const placed = span === undefined ? undefined : (0,_opam_field_part_js__WEBPACK_IMPORTED_MODULE_0__/* .partAt */ .l0)(file, span);
    if (placed !== undefined)
        return placed;
    const { field, ...element } = about;
    if (field !== undefined)
        return { ...element, field };
    if (about.element !== undefined) {
        const parts = fields.map((name) => ({ ...element, field: name }));
        const found = parts.find((part) => (0,_opam_field_part_js__WEBPACK_IMPORTED_MODULE_0__/* .elementOfPart */ .Dw)(items, part) !== undefined);
        if (found !== undefined)
            return found;
    }
    const name = fields.find((one) => items.has(one)) ?? fields[0];
    return name === undefined ? undefined : { field: name };
}


/***/ }),

/***/ 6528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ lintOpamFile)
});

// EXTERNAL MODULE: ./build/opam/field-part.js
var field_part = __webpack_require__(7176);
// EXTERNAL MODULE: ./build/opam/implied-package.js
var implied_package = __webpack_require__(7409);
// EXTERNAL MODULE: ./build/opam/normal-form.js
var normal_form = __webpack_require__(8256);
// EXTERNAL MODULE: ./build/opam/package-reader.js + 1 modules
var package_reader = __webpack_require__(518);
// EXTERNAL MODULE: ./build/opam/parser.js + 2 modules
var parser = __webpack_require__(4085);
// EXTERNAL MODULE: ./build/opam/positions.js
var positions = __webpack_require__(2804);
// EXTERNAL MODULE: ./build/lint/find-subject.js
var find_subject = __webpack_require__(5720);
// EXTERNAL MODULE: ./build/opam/checksum.js
var opam_checksum = __webpack_require__(4873);
// EXTERNAL MODULE: ./build/opam/url.js
var opam_url = __webpack_require__(3802);
// EXTERNAL MODULE: ./build/lint/rule.js
var rule = __webpack_require__(5796);
;// CONCATENATED MODULE: ./build/lint/view/enumeration.js
/** `a`, `a and b`, `a, b and c`. */
function enumerated(items) {
    return items.length < 2
        ? items.join('')
        : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}
/** `name: 2 occurences` (opam's spelling) for each name there is more than once, sorted by bytes. */
function repetitions(names) {
    if (names.length < 2)
        return [];
    const counts = new Map();
    for (const name of names)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    return [...counts]
        .filter(([, count]) => count > 1)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, count]) => `${name}: ${count} occurences`);
}

;// CONCATENATED MODULE: ./build/lint/view/urls.js

/** The addresses in a package, in the order opam's findings tell them. */
function allUrls(from) {
    return [
        ...(from.url === undefined ? [] : sectionUrls(from.url)),
        ...(from.devRepo === undefined ? [] : [from.devRepo]),
        ...from.extraSources.toReversed().flatMap(([, section]) => sectionUrls(section)),
        ...from.pinDepends.map(([, url]) => url),
    ];
}
function sectionUrls({ url, mirrors }) {
    return [url, ...mirrors];
}
/** What the package's source is: an archive, a repository, something else, or nothing at all. */
function sourceKind(from) {
    if (from.url === undefined)
        return 'none';
    if ((0,opam_url/* isVersionControl */.UN)(from.url.url.backend))
        return 'repository';
    return (0,opam_url/* isArchivePath */.Cz)(from.url.url.path) ? 'archive' : 'other';
}

;// CONCATENATED MODULE: ./build/lint/rules/checksum-of-repository.js





/** A checksum is given for a repository, which has none. */
const checksumOfRepository = {
    name: 'checksum-of-repository',
    code: 67,
    severity: 'error',
    fields: ['url'],
    check: ({ package: found }) => {
        const { url: section } = found;
        if (section === undefined || section.checksums.length === 0)
            return [];
        if (sourceKind(found) !== 'repository' || (0,opam_url/* isArchivePath */.Cz)(section.url.path))
            return [];
        const checksums = section.checksums.map((checksum) => (0,opam_checksum/* printChecksum */.M)(checksum));
        return (0,rule/* defectOf */.Lh)('Checksum specified with a non archive url', [
            `${(0,opam_url/* printUrl */.D1)(section.url)} - ${enumerated(checksums)}`,
        ]);
    },
};

;// CONCATENATED MODULE: ./build/lint/rules/conf-package-with-instructions.js

/** A package that only checks the system has something to download, install or remove. */
const confPackageWithInstructions = {
    name: 'conf-package-with-instructions',
    code: 46,
    severity: 'error',
    fields: ['install', 'remove', 'url', 'extra-source', 'flags', 'tags'],
    check: ({ package: { flags, install, remove, url, extraSources } }) => (0,rule/* defectIf */.re)(flags.includes('conf') &&
        (install.length > 0 || remove.length > 0 || url !== undefined || extraSources.length > 0), 'Package is flagged "conf" but has source, install or remove instructions'),
};

// EXTERNAL MODULE: ./build/opam/formula.js
var opam_formula = __webpack_require__(7218);
// EXTERNAL MODULE: ./build/opam/tree.js
var tree = __webpack_require__(1274);
// EXTERNAL MODULE: ./build/version/opam-version.js
var opam_version = __webpack_require__(3323);
// EXTERNAL MODULE: ./build/lint/view/dependency-part.js
var dependency_part = __webpack_require__(8381);
;// CONCATENATED MODULE: ./build/lint/rules/conjunction-in-conflicts.js





/** A conflict is with an interval of versions: opam takes the bounds one by one. */
const conjunctionInConflicts = {
    name: 'conjunction-in-conflicts',
    code: 43,
    severity: 'error',
    fields: ['conflicts'],
    check: ({ package: found }) => (0,rule/* defectIf */.re)((0,opam_version/* compareVersions */.Z)(found.opamVersion, '1.3') >= 0 && !isDisjunction(found.conflicts), "Conjunction used in 'conflicts:' field. Only '|' is allowed", () => (0,dependency_part/* dependencyPart */.X)(found, ['conflicts'], ({ constraints }) => !hasSingleBounds(constraints))),
};
function isDisjunction(conflicts) {
    return (0,tree/* treeNodes */.Qw)(conflicts, opam_formula/* formulaParts */.t_).every((node) => node.kind !== 'and' && (node.kind !== 'atom' || hasSingleBounds(node.atom.constraints)));
}
/** Whether no `&` joins anything but filters to a bound. */
function hasSingleBounds(formula) {
    return (0,tree/* treeNodes */.Qw)(formula, opam_formula/* formulaParts */.t_).every((node) => node.kind !== 'and' || boundsJoined(node.operands).length === 1);
}
/** The operands of a chain of `&` without the filters that opam passes over. */
function boundsJoined(chain) {
    // The chain nests to the left: filters may end it, and one may start it.
    const operands = [...chain];
    while (operands.length > 1 && isFilter(operands.at(-1)))
        operands.pop();
    if (operands.length === 2 && isFilter(operands[0]))
        operands.shift();
    return operands;
}
function isFilter(formula) {
    return formula?.kind === 'atom' && formula.atom.kind === 'filter';
}

;// CONCATENATED MODULE: ./build/lint/rules/default-maintainer.js

/** The maintainer is the one that old templates of opam filled in. */
const defaultMaintainer = {
    name: 'default-maintainer',
    code: 24,
    severity: 'error',
    fields: ['maintainer'],
    check: ({ package: { maintainer, tags } }) => (0,rule/* defectIf */.re)(maintainer.includes('contact@ocamlpro.com') && !tags.includes('org:ocamlpro'), "Field 'maintainer' has the old default value", () => ({ element: 'contact@ocamlpro.com' })),
};

// EXTERNAL MODULE: ./build/opam/package-name.js
var package_name = __webpack_require__(2198);
// EXTERNAL MODULE: ./build/lint/view/evaluation.js
var evaluation = __webpack_require__(5672);
// EXTERNAL MODULE: ./build/lint/view/per-package.js
var per_package = __webpack_require__(2366);
;// CONCATENATED MODULE: ./build/lint/view/dependencies.js





/** The packages of a formula whose constraints can hold, whatever their version. */
function keptNames(formula, scope) {
    const environment = dependencyEnvironment(scope);
    const kept = (0,opam_formula/* formulaAtoms */.xU)(formula).filter(({ constraints }) => mayHold(constraints, environment));
    return new Set(kept.map(({ name }) => name));
}
/** The packages that `depends:` or `depopts:` asks for. */
const dependencyNames = (0,per_package/* perPackage */.q)((from) => new Set([...keptNames(from.depends, 'with-tests'), ...keptNames(from.depopts, 'with-tests')]));
/** Names in opam's order. */
function sortedNames(names) {
    return [...new Set(names)].toSorted(package_name/* comparePackageNames */.aM);
}
function dependencyEnvironment(scope) {
    return (variable) => {
        if (variable.package !== undefined)
            return undefined;
        switch (variable.name) {
            case 'build':
            case 'post':
            case 'dev':
                return true;
            case 'with-test':
            case 'with-doc':
            case 'with-dev-setup':
                return scope === 'with-tests';
            default:
                return undefined;
        }
    };
}
/**
 * Whether opam keeps a dependency. One whose bounds are several, and all on versions that it cannot
 * tell, as in `{>= version & <= other:version}`, it loses.
 */
function mayHold(formula, environment) {
    const remainder = remainderOf(formula, environment);
    return remainder !== 'false' && remainder !== 'unknown-bounds';
}
function remainderOf(formula, environment) {
    return (0,tree/* foldTree */.UE)(formula, opam_formula/* formulaParts */.t_, (node, next) => {
        switch (node.kind) {
            case 'empty':
                return 'nothing';
            case 'atom': {
                const { atom } = node;
                if (atom.kind === 'version') {
                    return isKnownVersion(atom.version, environment) ? 'known-bounds' : 'nothing';
                }
                return isTrue(atom.filter, environment) ? 'true' : 'false';
            }
            case 'block':
                return next();
            case 'and':
            case 'or':
                return node.operands
                    .map(() => next())
                    .reduce((left, right) => combine(node.kind, left, right));
        }
    });
}
function combine(kind, left, right) {
    const [absorbing, neutral] = kind === 'and' ? ['false', 'true'] : ['true', 'false'];
    if (left === absorbing || right === neutral)
        return left;
    if (right === absorbing || left === neutral)
        return right;
    return [left, right].includes('known-bounds') ? 'known-bounds' : 'unknown-bounds';
}
/** Whether a version expression comes to a version. */
function isKnownVersion(expression, environment) {
    const reduced = reduceInTurn(expression, environment);
    return reduced.kind !== 'undefined' && (0,package_name/* packageVersionDefect */.E1)(String(reduced.value)) === undefined;
}
function isTrue(filter, environment) {
    const reduced = reduceInTurn(filter, environment);
    return reduced.kind !== 'undefined' && String(reduced.value) === 'true';
}
/** What a filter says with nothing known; only what that leaves open is asked of the environment. */
function reduceInTurn(filter, environment) {
    const reduced = (0,evaluation/* reduceFilter */.V)(filter, { environment: () => undefined, unknowns: 'open' });
    if (reduced.kind === 'bool')
        return reduced;
    const rest = reduced.kind === 'undefined' ? reduced.residual : reduced;
    return (0,evaluation/* reduceFilter */.V)(rest, { environment, unknowns: 'closed' });
}

;// CONCATENATED MODULE: ./build/lint/rules/dependency-also-optional.js


/** A package is both required and optional. */
const dependencyAlsoOptional = {
    name: 'dependency-also-optional',
    code: 31,
    severity: 'error',
    fields: ['depopts', 'depends'],
    check: ({ package: { depends, depopts } }) => {
        if (depopts.kind === 'empty')
            return [];
        const optional = keptNames(depopts, 'with-tests');
        const both = [...keptNames(depends, 'without-tests')].filter((name) => optional.has(name));
        return (0,rule/* defectOf */.Lh)("Fields 'depends' and 'depopts' refer to the same package names", sortedNames(both));
    },
};

// EXTERNAL MODULE: ./build/opam/filter.js
var opam_filter = __webpack_require__(4280);
// EXTERNAL MODULE: ./build/opam/interpolation.js
var interpolation = __webpack_require__(642);
// EXTERNAL MODULE: ./build/opam/variable.js
var opam_variable = __webpack_require__(9466);
;// CONCATENATED MODULE: ./build/text/remembering.js
/**
 * A pure function of texts that remembers what it answered. In thousands of opam files the same few
 * variables, licenses and versions stand again and again. When `limit` answers are known all are
 * forgotten, so that memory stays bounded whatever the texts are.
 */
function remembering(limit, answer) {
    const known = new Map();
    return (text) => {
        const found = known.get(text);
        if (found !== undefined)
            return found.value;
        const value = answer(text);
        if (known.size >= limit)
            known.clear();
        known.set(text, { value });
        return value;
    };
}

;// CONCATENATED MODULE: ./build/lint/view/commands.js





/** The commands that opam looks into, in its order; those of the old `build-test:` are not. */
const allCommands = (0,per_package/* perPackage */.q)((from) => [
    ...from.build,
    ...from.install,
    ...from.remove,
    ...from.runTest,
    ...from.buildDoc,
]);
/** The variables that a word of a command mentions. */
function argumentVariables({ kind, text }) {
    return kind === 'string' ? (0,interpolation/* interpolatedVariables */.XT)(text) : wordVariables(text);
}
/** Nearly all words without quotes are `name`, `jobs` or `make`. */
const wordVariables = remembering(500, (text) => {
    const parsed = (0,opam_variable/* parseReference */.F2)(text, false);
    return parsed.kind === 'defect' ? [] : (0,opam_variable/* referencedVariables */.Xo)(parsed.reference);
});
/** The variables of commands, of their words and of their filters. */
function commandVariables(commands) {
    const variables = [];
    const addFilter = (filter) => {
        if (filter === undefined)
            return;
        for (const variable of (0,opam_filter/* filterVariables */.uU)(filter))
            variables.push(variable);
    };
    for (const command of commands) {
        addFilter(command.filter);
        for (const { value, filter } of command.value) {
            for (const variable of argumentVariables(value))
                variables.push(variable);
            addFilter(filter);
        }
    }
    return variables;
}
/** The same of all commands. */
const allCommandVariables = (0,per_package/* perPackage */.q)((from) => commandVariables(allCommands(from)));

;// CONCATENATED MODULE: ./build/lint/view/filters.js



/** The dependencies of all fields, in the order that opam looks at them. */
const allDependencies = (0,per_package/* perPackage */.q)((from) => {
    const found = [];
    const add = (formula) => {
        for (const dependency of (0,opam_formula/* formulaAtoms */.xU)(formula))
            found.push(dependency);
    };
    add(from.depends);
    add(from.depopts);
    add(from.conflicts);
    for (const { packages } of from.features)
        add(packages);
    return found;
});
/** The filters outside commands, in opam's order: those of dependencies last, and last ones first. */
const allFilters = (0,per_package/* perPackage */.q)((from) => filtersIn(from, from.postMessages));
/** The same but for those of `post-messages:`. */
function filtersButOfPostMessages(from) {
    return from.postMessages.length === 0 ? allFilters(from) : filtersIn(from, []);
}
function filtersIn(from, postMessages) {
    const filters = [];
    for (const values of [from.patches, from.messages, postMessages])
        addFilters(filters, values);
    for (const { filter } of from.depexts)
        filters.push(filter);
    for (const values of [from.libraries, from.syntax])
        addFilters(filters, values);
    filters.push(from.available);
    const ofDependencies = [];
    for (const dependency of allDependencies(from))
        addConstraintFilters(ofDependencies, dependency);
    return [...filters, ...ofDependencies.toReversed()];
}
/** The nodes of these filters, in their order. */
const allFilterNodes = (0,per_package/* perPackage */.q)((from) => {
    const nodes = [];
    for (const filter of allFilters(from)) {
        for (const node of (0,opam_filter/* filterNodes */.is)(filter))
            nodes.push(node);
    }
    return nodes;
});
/** The variables of these filters, as opam lists them. */
const allFilterVariables = (0,per_package/* perPackage */.q)((from) => variablesOf(allFilters(from)));
function addFilters(filters, values) {
    for (const { filter } of values)
        if (filter !== undefined)
            filters.push(filter);
}
/** The filters and the version expressions of dependencies, in the order of the source. */
function constraintFilters(formula) {
    const filters = [];
    for (const dependency of (0,opam_formula/* formulaAtoms */.xU)(formula))
        addConstraintFilters(filters, dependency);
    return filters;
}
function addConstraintFilters(filters, { constraints }) {
    if (constraints.kind === 'empty')
        return;
    for (const constraint of (0,opam_formula/* formulaAtoms */.xU)(constraints)) {
        filters.push(constraint.kind === 'version' ? constraint.version : constraint.filter);
    }
}
/** The filters of one dependency's braces, version bounds left out. */
function applicabilityFilters(formula) {
    const filters = [];
    for (const { constraints } of (0,opam_formula/* formulaAtoms */.xU)(formula)) {
        for (const constraint of (0,opam_formula/* formulaAtoms */.xU)(constraints)) {
            if (constraint.kind === 'filter')
                filters.push(constraint.filter);
        }
    }
    return filters;
}
/** The variables of several filters, those of later filters first, as opam lists them. */
function variablesOf(filters) {
    const variables = [];
    for (const filter of filters.toReversed()) {
        for (const variable of (0,opam_filter/* filterVariables */.uU)(filter))
            variables.push(variable);
    }
    return variables;
}
/** Whether a variable of opam itself, not of a package, is among them. */
function mentionsGlobal(variables, name) {
    return variables.some((variable) => variable.package === undefined && variable.name === name);
}

;// CONCATENATED MODULE: ./build/lint/rules/deprecated-ocaml-version.js



/** The compiler's version is asked for by a field or a variable of old. */
const deprecatedOcamlVersion = {
    name: 'deprecated-ocaml-version',
    code: 32,
    severity: 'error',
    fields: ['ocaml-version', 'available', 'build', 'install', 'depends', 'depopts', 'depexts'],
    check: ({ package: found }) => (0,rule/* defectIf */.re)(found.ocamlVersion !== undefined ||
        mentionsGlobal(allCommandVariables(found), 'ocaml-version') ||
        mentionsGlobal(allFilterVariables(found), 'ocaml-version'), "Field 'ocaml-version:' and variable 'ocaml-version' are deprecated, use a dependency towards the 'ocaml' package instead for availability, and the 'ocaml:version' package variable for scripts", () => ({ element: 'ocaml-version' })),
};

;// CONCATENATED MODULE: ./build/lint/rules/deprecated-os-field.js

/** The system is asked for by a field of old. */
const deprecatedOsField = {
    name: 'deprecated-os-field',
    code: 33,
    severity: 'error',
    fields: ['os'],
    check: ({ package: found }) => (0,rule/* defectIf */.re)(found.os.kind !== 'empty', "Field 'os' is deprecated, use 'available' and the 'os' variable instead"),
};

;// CONCATENATED MODULE: ./build/lint/rules/deprecated-test-and-doc.js

/** Tests or documentation are built by fields of old. */
const deprecatedTestAndDoc = {
    name: 'deprecated-test-and-doc',
    code: 48,
    severity: 'warning',
    fields: ['build-test', 'build-doc'],
    check: ({ package: { buildTest, buildDoc } }) => (0,rule/* defectIf */.re)(buildTest.length > 0 || buildDoc.length > 0, "The fields 'build-test:' and 'build-doc:' are deprecated, and should be replaced by uses of the 'with-test' and 'with-doc' filter variables in the 'build:' and 'install:' fields, and by the newer 'run-test:' field"),
};

;// CONCATENATED MODULE: ./build/lint/rules/dev-repo-without-version-control.js


/** The repository's address does not say which version control system it is of. */
const devRepoWithoutVersionControl = {
    name: 'dev-repo-without-version-control',
    code: 42,
    severity: 'error',
    fields: ['dev-repo'],
    check: ({ package: { devRepo } }) => (0,rule/* defectIf */.re)(devRepo !== undefined && !(0,opam_url/* isVersionControl */.UN)(devRepo.backend), `The 'dev-repo:' field doesn't use version control. You should use URLs of the form "git://", "git+https://", "hg+https://"...`),
};

;// CONCATENATED MODULE: ./build/lint/rules/duplicate-checksums.js


/** The archive has several checksums of one kind. */
const duplicateChecksums = {
    name: 'duplicate-checksums',
    code: 71,
    severity: 'error',
    fields: ['url'],
    check: ({ package: { url } }) => (0,rule/* defectOf */.Lh)("Field 'url.checksum' contains duplicated checksums", repetitions((url?.checksums ?? []).map(({ kind }) => kind)), () => ({ field: 'url' })),
};

;// CONCATENATED MODULE: ./build/lint/rules/duplicate-extra-files.js


/** `extra-files:` lists a file more than once. */
const duplicateExtraFiles = {
    name: 'duplicate-extra-files',
    code: 70,
    severity: 'error',
    fields: ['extra-files'],
    check: ({ package: { extraFiles = [] } }) => (0,rule/* defectOf */.Lh)("Field 'extra-files' contains duplicated files", repetitions(extraFiles.map(([name]) => name)), () => ({ field: 'extra-files' })),
};

;// CONCATENATED MODULE: ./build/lint/rules/duplicate-extra-source-checksums.js


/** An extra source has several checksums of one kind. */
const duplicateExtraSourceChecksums = {
    name: 'duplicate-extra-source-checksums',
    code: 72,
    severity: 'error',
    fields: ['extra-source', 'extra-sources'],
    check: ({ package: { extraSources } }) => (0,rule/* defectOf */.Lh)("Field 'extra-sources' contains duplicated checksums", extraSources.flatMap(([name, { checksums }]) => {
        const repeated = repetitions(checksums.map(({ kind }) => kind));
        return repeated.length === 0 ? [] : [`${name} have ${enumerated(repeated)}`];
    })),
};

;// CONCATENATED MODULE: ./build/lint/rules/empty-fields.js

/** A field holds the empty string. */
const emptyFields = {
    name: 'empty-fields',
    code: 22,
    severity: 'error',
    fields: ['maintainer', 'homepage', 'author', 'authors', 'license', 'doc', 'tags', 'bug-reports'],
    check: ({ package: found }) => {
        if (!mayBeEmpty(found))
            return [];
        // The names are opam's own spelling in this message.
        const fields = [
            ['maintainer', found.maintainer],
            ['homepage', found.homepage],
            ['author', found.authors, 'authors'],
            ['license', found.license],
            ['doc', found.doc],
            ['tags', found.tags],
            ['bug_reports', found.bugReports, 'bug-reports'],
        ];
        const empty = fields.filter(([, values]) => values.length === 1 && values[0] === '');
        const [name = '', , field = name] = empty[0] ?? [];
        return (0,rule/* defectOf */.Lh)('Some fields are present but empty; remove or fill them', empty.map(([spelled]) => spelled), () => ({ field }));
    },
};
/** Whether it is worth looking closer: hardly any file has such a field. */
function mayBeEmpty(found) {
    const { maintainer, homepage, authors, license, doc, tags, bugReports } = found;
    const first = [maintainer[0], homepage[0], authors[0], license[0], doc[0], tags[0], bugReports[0]];
    return first.includes('');
}

;// CONCATENATED MODULE: ./build/lint/rules/escaping-extra-files.js

/** `extra-files:` names a file outside its folder. */
const escapingExtraFiles = {
    name: 'escaping-extra-files',
    code: 73,
    severity: 'error',
    fields: ['extra-files'],
    check: ({ package: { extraFiles = [] } }) => (0,rule/* defectOf */.Lh)("Field 'extra-files' contains path with '..'", extraFiles.map(([name]) => name).filter((name) => name.split('/').includes('..'))),
};

;// CONCATENATED MODULE: ./build/lint/rules/file-format-error.js
/** A field that opam does not know, knows twice, or cannot read. */
const fileFormatError = {
    name: 'file-format-error',
    code: 3,
    severity: 'error',
    fields: [],
    check: ({ fieldErrors, positionAt }) => fieldErrors.map(({ field, message, span }) => {
        const start = `File format error in '${field}'`;
        // `url.checksum` is in the section `url`.
        const about = { field: field.replace(/\..*$/, '') };
        if (span === undefined)
            return { message: `${start}: ${message}`, about };
        const { line, column } = positionAt(span.start);
        return { message: `${start} at line ${line}, column ${column}: ${message}`, span, about };
    }),
};

;// CONCATENATED MODULE: ./build/lint/spdx-identifiers.js
/**
 * The licenses of SPDX's list 3.29.0 that are not deprecated: what opam 2.6.1 knows. In lower case,
 * because they are compared so.
 */
const spdxLicenses = words(`
  0BSD 3D-Slicer-1.0 AAL Abstyles AdaCore-doc Adobe-2006 Adobe-Display-PostScript Adobe-Glyph
  Adobe-Utopia ADSL Advanced-Cryptics-Dictionary AFL-1.1 AFL-1.2 AFL-2.0 AFL-2.1 AFL-3.0 Afmparse
  AGPL-1.0-only AGPL-1.0-or-later AGPL-3.0-only AGPL-3.0-or-later Aladdin ALGLIB-Documentation
  AMD-newlib AMDPLPA AML AML-glslang AMPAS ANTLR-PD ANTLR-PD-fallback any-OSI any-OSI-perl-modules
  Apache-1.0 Apache-1.1 Apache-2.0 APAFML APL-1.0 App-s2p APSL-1.0 APSL-1.1 APSL-1.2 APSL-2.0
  Arphic-1999 Artistic-1.0 Artistic-1.0-cl8 Artistic-1.0-Perl Artistic-2.0 Artistic-dist Aspell-RU
  ASWF-Digital-Assets-1.0 ASWF-Digital-Assets-1.1 atc-game Baekmuk Bahyph Barr
  bcrypt-Solar-Designer Beerware Bitstream-Charter Bitstream-Vera BitTorrent-1.0 BitTorrent-1.1
  blessing BlueOak-1.0.0 Boehm-GC Boehm-GC-without-fee BOLA-1.1 Borceux Brian-Gladman-2-Clause
  Brian-Gladman-3-Clause Brian-Gladman-3-Clause-no-conversion BSD-1-Clause BSD-2-Clause
  BSD-2-Clause-Darwin BSD-2-Clause-first-lines BSD-2-Clause-Patent BSD-2-Clause-pkgconf-disclaimer
  BSD-2-Clause-pos-unchanged BSD-2-Clause-Views BSD-3-Clause BSD-3-Clause-acpica
  BSD-3-Clause-Attribution BSD-3-Clause-Clear BSD-3-Clause-flex BSD-3-Clause-HP BSD-3-Clause-LBNL
  BSD-3-Clause-Modification BSD-3-Clause-No-Military-License BSD-3-Clause-No-Nuclear-License
  BSD-3-Clause-No-Nuclear-License-2014 BSD-3-Clause-No-Nuclear-Warranty BSD-3-Clause-Open-MPI
  BSD-3-Clause-OpenWebUI BSD-3-Clause-Sun BSD-3-Clause-Tso BSD-4-Clause BSD-4-Clause-Shortened
  BSD-4-Clause-UC BSD-4.3RENO BSD-4.3TAHOE BSD-Advertising-Acknowledgement BSD-ask-to-endorse
  BSD-Attribution-HPND-disclaimer BSD-Inferno-Nettverk BSD-Mark-Modifications BSD-Protection
  BSD-Source-alt-GPL BSD-Source-beginning-file BSD-Source-Code BSD-Source-Code-no-disclaimer
  BSD-Systemics BSD-Systemics-W3Works BSL-1.0 Buddy Bugroff BUSL-1.1 bzip2-1.0.6 C-UDA-1.0 CAL-1.0
  CAL-1.0-Combined-Work-Exception Caldera Caldera-no-preamble CAPEC-tou Catharon CATOSL-1.1
  CC-BY-1.0 CC-BY-2.0 CC-BY-2.5 CC-BY-2.5-AU CC-BY-3.0 CC-BY-3.0-AT CC-BY-3.0-AU CC-BY-3.0-DE
  CC-BY-3.0-IGO CC-BY-3.0-NL CC-BY-3.0-US CC-BY-4.0 CC-BY-NC-1.0 CC-BY-NC-2.0 CC-BY-NC-2.5
  CC-BY-NC-3.0 CC-BY-NC-3.0-DE CC-BY-NC-3.0-IGO CC-BY-NC-4.0 CC-BY-NC-ND-1.0 CC-BY-NC-ND-2.0
  CC-BY-NC-ND-2.5 CC-BY-NC-ND-3.0 CC-BY-NC-ND-3.0-DE CC-BY-NC-ND-3.0-IGO CC-BY-NC-ND-4.0
  CC-BY-NC-SA-1.0 CC-BY-NC-SA-2.0 CC-BY-NC-SA-2.0-DE CC-BY-NC-SA-2.0-FR CC-BY-NC-SA-2.0-UK
  CC-BY-NC-SA-2.5 CC-BY-NC-SA-3.0 CC-BY-NC-SA-3.0-DE CC-BY-NC-SA-3.0-IGO CC-BY-NC-SA-4.0
  CC-BY-ND-1.0 CC-BY-ND-2.0 CC-BY-ND-2.5 CC-BY-ND-3.0 CC-BY-ND-3.0-DE CC-BY-ND-4.0 CC-BY-SA-1.0
  CC-BY-SA-2.0 CC-BY-SA-2.0-UK CC-BY-SA-2.1-JP CC-BY-SA-2.5 CC-BY-SA-3.0 CC-BY-SA-3.0-AT
  CC-BY-SA-3.0-DE CC-BY-SA-3.0-IGO CC-BY-SA-4.0 CC-PDDC CC-PDM-1.0 CC-SA-1.0 CC0-1.0 CDDL-1.0
  CDDL-1.1 CDL-1.0 CDLA-Permissive-1.0 CDLA-Permissive-2.0 CDLA-Sharing-1.0 CECILL-1.0 CECILL-1.1
  CECILL-2.0 CECILL-2.1 CECILL-B CECILL-C CERN-OHL-1.1 CERN-OHL-1.2 CERN-OHL-P-2.0 CERN-OHL-S-2.0
  CERN-OHL-W-2.0 CFITSIO check-cvs checkmk ClArtistic Clips CMU-Mach CMU-Mach-nodoc CNRI-Jython
  CNRI-Python CNRI-Python-GPL-Compatible COIL-1.0 Community-Spec-1.0 Condor-1.1
  copyleft-next-0.3.0 copyleft-next-0.3.1 Cornell-Lossless-JPEG CPAL-1.0 CPL-1.0 CPOL-1.02 Cronyx
  Crossword CryptoSwift CrystalStacker CUA-OPL-1.0 Cube curl cve-tou D-FSL-1.0 DEC-3-Clause
  diffmark DL-DE-BY-2.0 DL-DE-ZERO-2.0 DOC DocBook-DTD DocBook-Schema DocBook-Stylesheet
  DocBook-XML Dotseqn DRL-1.0 DRL-1.1 DSDP dtoa dvipdfm ECL-1.0 ECL-2.0 EFL-1.0 EFL-2.0 eGenix
  Elastic-2.0 Entessa EPICS EPL-1.0 EPL-2.0 ErlPL-1.1 ESA-PL-permissive-2.4
  ESA-PL-strong-copyleft-2.4 ESA-PL-weak-copyleft-2.4 etalab-2.0 EUDatagrid EUPL-1.0 EUPL-1.1
  EUPL-1.2 Eurosym Fair FBM FDK-AAC FDK-MPEG-H Ferguson-Twofish Frameworx-1.0 FreeBSD-DOC
  FreeImage FSFAP FSFAP-no-warranty-disclaimer FSFUL FSFULLR FSFULLRSD FSFULLRWD FSL-1.1-ALv2
  FSL-1.1-MIT FTL Furuseth fwlw Game-Programming-Gems GCR-docs GD generic-xts
  GFDL-1.1-invariants-only GFDL-1.1-invariants-or-later GFDL-1.1-no-invariants-only
  GFDL-1.1-no-invariants-or-later GFDL-1.1-only GFDL-1.1-or-later GFDL-1.2-invariants-only
  GFDL-1.2-invariants-or-later GFDL-1.2-no-invariants-only GFDL-1.2-no-invariants-or-later
  GFDL-1.2-only GFDL-1.2-or-later GFDL-1.3-invariants-only GFDL-1.3-invariants-or-later
  GFDL-1.3-no-invariants-only GFDL-1.3-no-invariants-or-later GFDL-1.3-only GFDL-1.3-or-later
  Giftware GL2PS Glide Glulxe GLWTPL gnuplot GPL-1.0-only GPL-1.0-or-later GPL-2.0-only
  GPL-2.0-or-later GPL-3.0-only GPL-3.0-or-later Graphics-Gems gSOAP-1.3b gtkbook Gutmann
  HaskellReport HDF5 hdparm HIDAPI Hippocratic-2.1 Hippocratic-3.0-core HP-1986 HP-1989 HPND
  HPND-DEC HPND-doc HPND-doc-sell HPND-export-US HPND-export-US-acknowledgement
  HPND-export-US-modify HPND-export2-US HPND-Fenneberg-Livingston HPND-INRIA-IMAG HPND-Intel
  HPND-Kevlin-Henney HPND-Markus-Kuhn HPND-merchantability-variant HPND-MIT-disclaimer HPND-Netrek
  HPND-Pbmplus HPND-sell-MIT-disclaimer-xserver HPND-sell-regexpr HPND-sell-variant
  HPND-sell-variant-critical-systems HPND-sell-variant-MIT-disclaimer
  HPND-sell-variant-MIT-disclaimer-rev HPND-SMC HPND-UC HPND-UC-export-US HTMLTIDY
  hyphen-bulgarian IBM-pibs ICU IEC-Code-Components-EULA IJG IJG-short ImageMagick iMatix Imlib2
  Info-ZIP Informatica Inner-Net-2.0 InnoSetup Intel Intel-ACPI Interbase-1.0 IPA IPL-1.0 ISC
  ISC-Veillard ISO-permission Jam JasPer-2.0 jove JPL-image JPNIC JSON Kastrup Kazlib Knuth-CTAN
  LAL-1.2 LAL-1.3 Latex2e Latex2e-translated-notice Leptonica LGPL-2.0-only LGPL-2.0-or-later
  LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0-only LGPL-3.0-or-later LGPLLR Libpng libpng-1.6.35
  libpng-2.0 libselinux-1.0 libtiff libutil-David-Nugent LiLiQ-P-1.1 LiLiQ-R-1.1 LiLiQ-Rplus-1.1
  Linux-man-pages-1-para Linux-man-pages-copyleft Linux-man-pages-copyleft-2-para
  Linux-man-pages-copyleft-var Linux-OpenIB LOOP LPD-document LPL-1.0 LPL-1.02 LPPL-1.0 LPPL-1.1
  LPPL-1.2 LPPL-1.3a LPPL-1.3c lsof Lucida-Bitmap-Fonts LZMA-SDK-9.11-to-9.20 LZMA-SDK-9.22
  Mackerras-3-Clause Mackerras-3-Clause-acknowledgment magaz mailprio MakeIndex man2html
  Martin-Birgmeier McPhee-slideshow metamail Minpack MIPS MirOS MIT MIT-0 MIT-advertising
  MIT-Click MIT-CMU MIT-enna MIT-feh MIT-Festival MIT-Khronos-old MIT-Modern-Variant
  MIT-open-group MIT-STK MIT-testregex MIT-Wu MITNFA MMIXware MMPL-1.0.1 Motosoto MPEG-SSG
  mpi-permissive mpich2 MPL-1.0 MPL-1.1 MPL-2.0 MPL-2.0-no-copyleft-exception mplus MS-LPL MS-PL
  MS-RL MTLL MulanPSL-1.0 MulanPSL-2.0 Multics Mup MVT-1.1 NAIST-2003 NASA-1.3 Naumen NBPL-1.0
  NCBI-PD NCGL-UK-2.0 NCL NCSA NetCDF Newsletr NGPL ngrep NICTA-1.0 NIST-PD NIST-PD-fallback
  NIST-PD-TNT NIST-Software NLOD-1.0 NLOD-2.0 NLPL Nokia NOSL Noweb NPL-1.0 NPL-1.1 NPOSL-3.0 NRL
  NTIA-PD NTP NTP-0 O-UDA-1.0 OAR OCCT-PL OCLC-2.0 ODbL-1.0 ODC-By-1.0 OFFIS OFL-1.0
  OFL-1.0-no-RFN OFL-1.0-RFN OFL-1.1 OFL-1.1-no-RFN OFL-1.1-RFN OGC-1.0 OGDL-Taiwan-1.0
  OGL-Canada-2.0 OGL-UK-1.0 OGL-UK-2.0 OGL-UK-3.0 OGTSL OLDAP-1.1 OLDAP-1.2 OLDAP-1.3 OLDAP-1.4
  OLDAP-2.0 OLDAP-2.0.1 OLDAP-2.1 OLDAP-2.2 OLDAP-2.2.1 OLDAP-2.2.2 OLDAP-2.3 OLDAP-2.4 OLDAP-2.5
  OLDAP-2.6 OLDAP-2.7 OLDAP-2.8 OLFL-1.3 OML OpenMDW-1.0 OpenPBS-2.3 OpenSSL OpenSSL-standalone
  OpenVision OPL-1.0 OPL-UK-3.0 OPUBL-1.0 OSC-1.0 OSET-PL-2.1 OSL-1.0 OSL-1.1 OSL-2.0 OSL-2.1
  OSL-3.0 OSSP PADL ParaType-Free-Font-1.3 Parity-6.0.0 Parity-7.0.0 PDDL-1.0 PHP-3.0 PHP-3.01
  Pixar pkgconf Plexus pnmstitch PolyForm-Noncommercial-1.0.0 PolyForm-Small-Business-1.0.0
  PostgreSQL PPL PSF-2.0 psfrag psutils Python-2.0 Python-2.0.1 python-ldap Qhull QPL-1.0
  QPL-1.0-INRIA-2004 radvd Rdisc RHeCos-1.1 RPL-1.1 RPL-1.5 RPSL-1.0 RSA-MD RSCPL Ruby Ruby-pty
  SAX-PD SAX-PD-2.0 Saxpath SCEA SchemeReport Sendmail Sendmail-8.23 Sendmail-Open-Source-1.1
  SGI-B-1.0 SGI-B-1.1 SGI-B-2.0 SGI-OpenGL SGMLUG-PM SGP4 SHL-0.5 SHL-0.51 SimPL-2.0 SISSL
  SISSL-1.2 SL Sleepycat SMAIL-GPL SMLNJ SMPPL SNIA snprintf SOFA softSurfer Soundex Spencer-86
  Spencer-94 Spencer-99 SPL-1.0 ssh-keyscan SSH-OpenSSH SSH-short SSLeay-standalone SSPL-1.0
  SugarCRM-1.1.3 SUL-1.0 Sun-PPP Sun-PPP-2000 SunPro SWL swrule Symlinks TAPR-OHL-1.0 TCL
  TCP-wrappers TekHVC TermReadKey TGPPL-1.0 ThirdEye threeparttable TMate TORQUE-1.1 TOSL TPDL
  TPL-1.0 TrustedQSL TTWL TTYP0 TU-Berlin-1.0 TU-Berlin-2.0 Ubuntu-font-1.0 UCAR UCL-1.0 ulem
  UMich-Merit Unicode-3.0 Unicode-DFS-2015 Unicode-DFS-2016 Unicode-TOU UnixCrypt Unlicense
  Unlicense-libtelnet Unlicense-libwhirlpool UnRAR UPL-1.0 URT-RLE Vim Vixie-Cron VOSTROM VSL-1.0
  W3C W3C-19980720 W3C-20150513 w3m Watcom-1.0 Widget-Workshop WordNet Wsuipa WTFNMFPL WTFPL wwl
  X11 X11-distribute-modifications-variant X11-no-permit-persons X11-swapped Xdebug-1.03 Xerox
  Xfig XFree86-1.1 xinetd xkeyboard-config-Zinoviev xlock Xnet xpp XSkat xzoom YPL-1.0 YPL-1.1 Zed
  Zeeff Zend-2.0 Zimbra-1.3 Zimbra-1.4 Zlib zlib-acknowledgement ZPL-1.1 ZPL-2.0 ZPL-2.1
`);
/** The exceptions of the same list, which may follow `WITH`. */
const spdxExceptions = words(`
  389-exception Asterisk-exception Asterisk-linking-protocols-exception Autoconf-exception-2.0
  Autoconf-exception-3.0 Autoconf-exception-generic Autoconf-exception-generic-3.0
  Autoconf-exception-macro Bison-exception-1.24 Bison-exception-2.2 Bootloader-exception
  CGAL-linking-exception Classpath-exception-2.0 Classpath-exception-2.0-short CLISP-exception-2.0
  cryptsetup-OpenSSL-exception Digia-Qt-LGPL-exception-1.1 DigiRule-FOSS-exception
  eCos-exception-2.0 erlang-otp-linking-exception Fawkes-Runtime-exception FLTK-exception
  fmt-exception Font-exception-2.0 freertos-exception-2.0 GCC-exception-2.0 GCC-exception-2.0-note
  GCC-exception-3.1 Gmsh-exception GNAT-exception GNOME-examples-exception GNU-compiler-exception
  gnu-javamail-exception Google-Patent-WebM GPL-3.0-389-ds-base-exception
  GPL-3.0-interface-exception GPL-3.0-linking-exception GPL-3.0-linking-source-exception
  GPL-CC-1.0 GStreamer-exception-2005 GStreamer-exception-2008 harbour-exception
  i2p-gpl-java-exception Independent-modules-exception KiCad-libraries-exception
  kvirc-openssl-exception LGPL-3.0-linking-exception libpri-OpenH323-exception Libtool-exception
  Linux-syscall-note LLGPL LLVM-exception LZMA-exception mif-exception mxml-exception
  OCaml-LGPL-linking-exception OCCT-exception-1.0 OpenJDK-assembly-exception-1.0
  openvpn-openssl-exception PCRE2-exception polyparse-exception PS-or-PDF-font-exception-20170817
  QPL-1.0-INRIA-2004-exception Qt-GPL-exception-1.0 Qt-LGPL-exception-1.1 Qwt-exception-1.0
  romic-exception RRDtool-FLOSS-exception-2.0 rsync-linking-exception SANE-exception SHL-2.0
  SHL-2.1 Simple-Library-Usage-exception Spelling-Provider-LGPL-exception
  sqlitestudio-OpenSSL-exception stunnel-exception SWI-exception Swift-exception Texinfo-exception
  u-boot-exception-2.0 UBDL-exception Universal-FOSS-exception-1.0 vsftpd-openssl-exception
  WxWindows-exception-3.1 x11vnc-openssl-exception
`);
function words(text) {
    return new Set(text.toLowerCase().trim().split(/\s+/));
}

;// CONCATENATED MODULE: ./build/lint/spdx-expression.js

const token = /[ \t\n]+|[()]|(?:DocumentRef-[A-Za-z0-9.-]+:)?[A-Za-z0-9.-]+\+?/y;
/**
 * Whether a text is a license expression of SPDX with identifiers that opam 2.6.1 knows, such as
 * `LGPL-2.1-or-later WITH OCaml-LGPL-linking-exception`. Identifiers have no case, operators are all
 * upper or all lower case.
 */
function isSpdxExpression(text) {
    let place = 'operand';
    let depth = 0;
    token.lastIndex = 0;
    while (token.lastIndex < text.length) {
        const match = token.exec(text);
        if (match === null)
            return false;
        const [word] = match;
        if (/^[ \t\n]/.test(word))
            continue;
        if (word === '(')
            depth++;
        if (word === ')')
            depth--;
        const next = placeAfter(place, word);
        if (next === undefined || depth < 0)
            return false;
        place = next;
    }
    return depth === 0 && (place === 'license' || place === 'closed');
}
/** The place after a word, `undefined` where the word cannot stand. */
function placeAfter(place, word) {
    switch (place) {
        case 'operand':
            if (word === '(')
                return 'operand';
            return isLicense(word) ? 'license' : undefined;
        case 'exception':
            return isException(word) ? 'closed' : undefined;
        case 'license':
        case 'closed':
            if (word === ')')
                return 'closed';
            if (/^(?:AND|and|OR|or)$/.test(word))
                return 'operand';
            return place === 'license' && /^(?:WITH|with)$/.test(word) ? 'exception' : undefined;
    }
}
function isLicense(word) {
    return isReference(word, 'LicenseRef') || spdxLicenses.has(word.toLowerCase().replace(/\+$/, ''));
}
function isException(word) {
    return isReference(word, 'AdditionRef') || spdxExceptions.has(word.toLowerCase());
}
function isReference(word, kind) {
    const name = word.startsWith('DocumentRef-') ? word.slice(word.indexOf(':') + 1) : word;
    return name.startsWith(`${kind}-`) && name.length > kind.length + 1 && !name.endsWith('+');
}

;// CONCATENATED MODULE: ./build/lint/rules/license-not-spdx.js



/** There are some hundred licenses in use, each by many packages. */
const isGood = remembering(500, isSpdxExpression);
/** A license is not written as SPDX writes it, or one of its deprecated names. */
const licenseNotSpdx = {
    name: 'license-not-spdx',
    code: 62,
    severity: 'warning',
    fields: ['license'],
    check: ({ package: { license } }) => (0,rule/* defectOf */.Lh)("License doesn't adhere to the SPDX standard, see https://spdx.org/licenses/ ", license.filter((expression) => !isGood(expression))),
};

;// CONCATENATED MODULE: ./build/lint/rules/make-called-directly.js


/** A command is `"make"`: the variable `make` names the one that suits the system. */
const makeCalledDirectly = {
    name: 'make-called-directly',
    code: 39,
    severity: 'error',
    fields: ['build', 'install', 'remove', 'run-test', 'build-doc'],
    check: ({ package: found }) => (0,rule/* defectIf */.re)(allCommands(found).some(({ value: [first] }) => {
        return first?.value.kind === 'string' && first.value.text === 'make';
    }), "Command 'make' called directly, use the built-in variable instead", () => ({ element: 'make' })),
};

;// CONCATENATED MODULE: ./build/lint/rules/mismatched-extra-files.js

/** `extra-files:` lists files that are not there, or others, or with another checksum. */
const mismatchedExtraFiles = {
    name: 'mismatched-extra-files',
    code: 53,
    severity: 'error',
    fields: ['extra-files'],
    check: ({ package: found, extraFiles: present }) => {
        const listed = found.extraFiles;
        if (listed === undefined || present === undefined)
            return [];
        const paths = new Set(present.map(({ path }) => path));
        const missing = listed.map(([name]) => name).filter((name) => !paths.has(name));
        const wrong = present.filter(({ path, matches }) => {
            const entry = listed.find(([name]) => name === path);
            return entry === undefined || !matches(entry[1]);
        });
        return (0,rule/* defectOf */.Lh)("Mismatching 'extra-files:' field", [
            ...missing,
            ...wrong.map(({ path }) => path),
        ]);
    },
};

// EXTERNAL MODULE: ./build/text/ocaml-escape.js
var ocaml_escape = __webpack_require__(2064);
;// CONCATENATED MODULE: ./build/lint/rules/mismatched-name.js


/** The name or version that the file states is not the one its place in a repository implies. */
const mismatchedName = {
    name: 'mismatched-name',
    code: 4,
    severity: 'warning',
    fields: ['name', 'version'],
    check: ({ file, stated, implied }) => {
        // opam takes away an extension that it takes for granted.
        if (/(?:^|\/)\.opam$/.test(file.source.name)) {
            return [(0,rule/* fatalDefect */.ay)('it has no name before ".opam"', { field: 'name' })];
        }
        if (implied === undefined)
            return [];
        return [
            ...mismatch('name', stated.name, implied.name),
            ...mismatch('version', stated.version, implied.version),
        ];
    },
};
function mismatch(field, stated, implied) {
    if (stated === undefined || stated === implied)
        return [];
    const message = `Field '${field}: ${(0,ocaml_escape/* ocamlString */.og)(stated)}' while the directory name or pinning implied ${(0,ocaml_escape/* ocamlString */.og)(implied)}`;
    return [{ message, about: { field } }];
}

;// CONCATENATED MODULE: ./build/lint/rules/misplaced-post-flag.js



/** `post` stands with an optional dependency, or with `build`, where it says nothing. */
const misplacedPostFlag = {
    name: 'misplaced-post-flag',
    code: 50,
    severity: 'warning',
    fields: ['depopts', 'depends'],
    check: ({ package: found }) => {
        if (!mentionsGlobal(allFilterVariables(found), 'post'))
            return [];
        const about = (0,dependency_part/* dependencyPart */.X)(found, ['depopts'], (atom) => {
            const filters = constraintFilters({ kind: 'atom', atom });
            return mentionsGlobal(variablesOf(filters), 'post');
        }) ??
            (0,dependency_part/* dependencyPart */.X)(found, ['depends'], (atom) => {
                const variables = variablesOf(applicabilityFilters({ kind: 'atom', atom }));
                return mentionsGlobal(variables, 'build') && mentionsGlobal(variables, 'post');
            });
        return (0,rule/* defectIf */.re)(about !== undefined, "The 'post' flag doesn't make sense with build or optional dependencies", () => about);
    },
};

;// CONCATENATED MODULE: ./build/lint/rules/missing-authors.js

/** Nobody is named as author. */
const missingAuthors = {
    name: 'missing-authors',
    code: 25,
    severity: 'warning',
    fields: ['authors', 'author'],
    check: ({ package: found }) => (0,rule/* defectIf */.re)(found.authors.length === 0, "Missing field 'authors'"),
};

;// CONCATENATED MODULE: ./build/lint/rules/missing-bug-reports.js

/** Nothing says where to report a bug. */
const missingBugReports = {
    name: 'missing-bug-reports',
    code: 36,
    severity: 'warning',
    fields: ['bug-reports'],
    check: ({ package: found }) => (0,rule/* defectIf */.re)(found.bugReports.length === 0, "Missing field 'bug-reports'"),
};

;// CONCATENATED MODULE: ./build/lint/rules/missing-checksum.js


/** Nothing proves that the archive is the one that was released. */
const missingChecksum = {
    name: 'missing-checksum',
    code: 59,
    severity: 'warning',
    fields: ['url'],
    check: ({ package: found }) => (0,rule/* defectIf */.re)(!found.flags.includes('conf') &&
        sourceKind(found) === 'archive' &&
        found.url?.checksums.length === 0, "url doesn't contain a checksum"),
};

;// CONCATENATED MODULE: ./build/lint/rules/missing-dev-repo.js

/** A package with an archive does not say where its repository is. */
const missingDevRepo = {
    name: 'missing-dev-repo',
    code: 37,
    severity: 'warning',
    fields: ['dev-repo'],
    check: ({ package: found }) => (0,rule/* defectIf */.re)(found.devRepo === undefined && found.url !== undefined, "Missing field 'dev-repo'"),
};

;// CONCATENATED MODULE: ./build/lint/rules/missing-homepage.js

/** No page tells about the project. */
const missingHomepage = {
    name: 'missing-homepage',
    code: 35,
    severity: 'warning',
    fields: ['homepage'],
    check: ({ package: found }) => (0,rule/* defectIf */.re)(found.homepage.length === 0, "Missing field 'homepage'"),
};

;// CONCATENATED MODULE: ./build/lint/rules/missing-license.js

/** No license is named. */
const missingLicense = {
    name: 'missing-license',
    code: 68,
    severity: 'warning',
    fields: ['license'],
    check: ({ package: found }) => (0,rule/* defectIf */.re)(found.license.length === 0, "Missing field 'license'"),
};

;// CONCATENATED MODULE: ./build/lint/rules/missing-maintainer.js

/** Nobody is named to turn to. */
const missingMaintainer = {
    name: 'missing-maintainer',
    code: 23,
    severity: 'error',
    fields: ['maintainer'],
    check: ({ package: found }) => (0,rule/* defectIf */.re)(found.maintainer.length === 0, "Missing field 'maintainer'"),
};

;// CONCATENATED MODULE: ./build/lint/rules/missing-synopsis.js

/** There is no line that says what the package is. */
const missingSynopsis = {
    name: 'missing-synopsis',
    code: 57,
    severity: 'error',
    fields: ['synopsis', 'descr'],
    check: ({ package: found }) => (0,rule/* defectIf */.re)((found.description?.synopsis ?? '') === '', 'Synopsis must not be empty'),
};

;// CONCATENATED MODULE: ./build/lint/rules/needless-light-uninstall.js

/** Removal is flagged as light, but there is nothing to do for it. */
const needlessLightUninstall = {
    name: 'needless-light-uninstall',
    code: 52,
    severity: 'error',
    fields: ['flags', 'tags'],
    check: ({ package: found }) => (0,rule/* defectIf */.re)(found.flags.includes('light-uninstall') && found.remove.length === 0, 'Package is needlessly flagged "light-uninstall", since it has no remove instructions', () => ({ element: 'light-uninstall' })),
};

;// CONCATENATED MODULE: ./build/lint/rules/needless-pin-depends.js


/** `pin-depends:` pins a package that is not depended on. */
const needlessPinDepends = {
    name: 'needless-pin-depends',
    code: 74,
    severity: 'warning',
    fields: ['pin-depends'],
    check: ({ package: found }) => {
        if (found.pinDepends.length === 0)
            return [];
        const needed = dependencyNames(found);
        const pinned = found.pinDepends.map(([{ name }]) => name);
        return (0,rule/* defectOf */.Lh)("Field 'pin-depends' contains packages that are neither in 'depends' nor in 'depopts'", sortedNames(pinned.filter((name) => !needed.has(name))).toReversed());
    },
};

;// CONCATENATED MODULE: ./build/lint/rules/negated-dependency-flag.js





/** A dependency applies where it is *not* for building, or *not* afterwards. */
const negatedDependencyFlag = {
    name: 'negated-dependency-flag',
    code: 51,
    severity: 'error',
    fields: ['depends', 'depopts'],
    check: ({ package: found }) => {
        if (allFilterNodes(found).every(({ kind }) => kind !== 'not'))
            return [];
        const about = (0,dependency_part/* dependencyPart */.X)(found, ['depends', 'depopts'], (atom) => {
            const filters = applicabilityFilters({ kind: 'atom', atom });
            return filters.some((filter) => negatesFlag(filter));
        });
        return (0,rule/* defectIf */.re)(about !== undefined, "The behaviour for negated dependency flags 'build' or 'post' is unspecified", () => about);
    },
};
/** Whether `!build` or `!post` is left when negations are pushed inwards; `!` of `!` is nothing. */
function negatesFlag(filter) {
    const parts = (0,tree/* treeNodes */.Qw)({ filter, negated: false, isFixed: false }, partsOf);
    return parts.some((part) => part.negated && isFlag(part.filter));
}
function partsOf({ filter, negated, isFixed }) {
    const inner = (0,opam_filter/* filterParts */.Br)(filter);
    switch (filter.kind) {
        case 'bool':
        case 'string':
        case 'ident':
            return [];
        case 'relation':
            return inner.map((part) => ({ filter: part, negated: false, isFixed }));
        case 'and':
        case 'or':
            return inner.map((part) => ({ filter: part, negated: negated && !isFixed, isFixed }));
        case 'not':
            return inner.map((part) => ({ filter: part, negated: isFixed || !negated, isFixed }));
        case 'defined':
            return inner.map((part) => ({ filter: part, negated: false, isFixed: true }));
    }
}
function isFlag(filter) {
    if (filter.kind !== 'ident')
        return false;
    const { packages, variable, converter } = filter.reference;
    const isNamed = variable === 'build' || variable === 'post';
    return isNamed && packages.length === 0 && converter === undefined;
}

// EXTERNAL MODULE: ./build/opam/header.js
var header = __webpack_require__(6483);
;// CONCATENATED MODULE: ./build/lint/rules/opam-version-with-patch.js


/** The version of the format has a patch number, as `2.0.5` does: formats have none. */
const opamVersionWithPatch = {
    name: 'opam-version-with-patch',
    code: 20,
    severity: 'warning',
    fields: ['opam-version'],
    check: ({ package: { opamVersion } }) => (0,rule/* defectOf */.Lh)("Field 'opam-version' refers to the patch version of opam, it should be of the form MAJOR.MINOR", (0,header/* withoutPatch */.lx)(opamVersion) === opamVersion ? [] : [opamVersion]),
};

// EXTERNAL MODULE: ./build/opam/format-version.js
var format_version = __webpack_require__(8288);
;// CONCATENATED MODULE: ./build/lint/rules/other-opam-version.js



/** The file is of another version of the format than 2.0. */
const otherOpamVersion = {
    name: 'other-opam-version',
    code: 21,
    severity: 'error',
    fields: ['opam-version'],
    check: ({ package: { opamVersion } }) => (0,rule/* defectOf */.Lh)("Field 'opam-version' doesn't match the current version, validation may not be accurate", (0,opam_version/* compareVersions */.Z)(opamVersion, format_version/* formatVersion */.q) === 0 ? [] : [opamVersion]),
};

;// CONCATENATED MODULE: ./build/lint/rules/package-variable-in-available.js



/** Whether the package is available is made to depend on other packages. */
const packageVariableInAvailable = {
    name: 'package-variable-in-available',
    code: 34,
    severity: 'error',
    fields: ['available'],
    check: ({ package: { available } }) => (0,rule/* defectOf */.Lh)("Field 'available:' contains references to package-local variables. It should only be determined from global configuration variables", (0,opam_filter/* filterVariables */.uU)(available)
        .filter((variable) => variable.package !== undefined)
        .map((variable) => (0,opam_variable/* printVariable */.OW)(variable))),
};

;// CONCATENATED MODULE: ./build/lint/rules/package-variable-in-dependencies.js




/** A dependency applies under a condition on another package, which is not known when it is asked. */
const packageVariableInDependencies = {
    name: 'package-variable-in-dependencies',
    code: 29,
    severity: 'error',
    fields: ['depends', 'depopts', 'conflicts'],
    check: ({ package: found }) => {
        // Most filters are of opam's own variables: that is asked first.
        if (allFilterVariables(found).every((variable) => variable.package === undefined))
            return [];
        return (0,rule/* defectOf */.Lh)('Package dependencies or conflicts mention package variables', [found.depends, found.depopts, found.conflicts]
            .flatMap((formula) => packageVariables(formula))
            .map((variable) => (0,opam_variable/* printVariable */.OW)(variable)), () => (0,dependency_part/* dependencyPart */.X)(found, ['depends', 'depopts', 'conflicts'], (atom) => {
            return packageVariables({ kind: 'atom', atom }).length > 0;
        }));
    },
};
function packageVariables(formula) {
    const variables = variablesOf(applicabilityFilters(formula));
    return variables.filter((variable) => variable.package !== undefined);
}

;// CONCATENATED MODULE: ./build/lint/rules/plugin-name.js


/** A plugin of opam must be named like the command that opam is to find. */
const pluginName = {
    name: 'plugin-name',
    code: 44,
    severity: 'warning',
    fields: ['flags', 'tags', 'name'],
    check: ({ package: { flags, name, opamVersion } }) => (0,rule/* defectIf */.re)((0,opam_version/* compareVersions */.Z)(opamVersion, '1.3') >= 0 &&
        flags.includes('plugin') &&
        name !== undefined &&
        !name.startsWith('opam-'), "The 'plugin' package flag is set but the package name doesn't begin with 'opam-'", () => ({ element: 'plugin' })),
};

;// CONCATENATED MODULE: ./build/lint/view/strings.js



/** The strings in which opam has something to replace, in the order its findings tell them. */
const interpolatedStrings = (0,per_package/* perPackage */.q)((from) => {
    const found = [];
    const add = (text) => {
        if (text.includes('%{'))
            found.push(text);
    };
    for (const { value } of from.messages)
        add(value);
    for (const { value } of from.postMessages)
        add(value);
    const commands = allCommands(from);
    for (let at = commands.length - 1; at >= 0; at--) {
        const words = commands[at]?.value ?? [];
        for (let place = words.length - 1; place >= 0; place--) {
            const word = words[place]?.value;
            if (word?.kind === 'string')
                add(word.text);
        }
    }
    const nodes = allFilterNodes(from);
    for (let at = nodes.length - 1; at >= 0; at--) {
        const node = nodes[at];
        if (node?.kind === 'string')
            add(node.value);
    }
    return found;
});

;// CONCATENATED MODULE: ./build/lint/rules/plus-in-package-name.js




const commandFields = ['build', 'install', 'remove', 'run-test'];
const filterFields = ['available', 'depends', 'depopts', 'conflicts', 'depexts', 'patches'];
/**
 * An interpolation asks for a package whose name ends in `+`, which reads as several packages, or is no
 * name at all.
 */
const plusInPackageName = {
    name: 'plus-in-package-name',
    code: 69,
    severity: 'warning',
    fields: [...commandFields, 'messages', 'post-messages', ...filterFields],
    check: ({ package: found }) => {
        const texts = interpolatedStrings(found).flatMap((text) => (0,interpolation/* interpolatedTexts */.Ge)(text));
        const [first = ''] = texts.filter((text) => ambiguous(text).length > 0);
        return [
            ...invalidNames(texts),
            ...(0,rule/* defectOf */.Lh)("Package name in variable in string interpolation contains several '+', use", texts.flatMap((text) => ambiguous(text)), () => ({ element: first })),
        ];
    },
};
/** The first name of a package that is none: opam reads it for this finding, and nothing catches it. */
function invalidNames(texts) {
    for (const text of texts) {
        const parsed = (0,opam_variable/* parseReference */.F2)(text, true);
        if (parsed.kind === 'defect')
            return [(0,rule/* fatalDefect */.ay)(parsed.message, { element: text })];
    }
    return [];
}
/** What is to be written instead, if the text of an interpolation is ambiguous. */
function ambiguous(text) {
    const colon = text.lastIndexOf(':');
    if (colon === -1)
        return [];
    const variable = text.slice(colon + 1);
    const packages = packagePart(text.slice(0, colon));
    if (packages === undefined || !packages.split('+').includes(''))
        return [];
    return [`'?${packages}:${variable}:' instead of '${packages}:${variable}'`];
}
/** What stands for packages before the last `:`; a `?` starts the texts of a converter. */
function packagePart(text) {
    const mark = text.lastIndexOf('?');
    if (mark === -1)
        return text;
    const condition = text.slice(0, mark);
    return condition.includes(':') ? condition.slice(0, condition.lastIndexOf(':')) : undefined;
}

;// CONCATENATED MODULE: ./build/lint/rules/relative-url.js


/** An address leads to a place that depends on where opam runs. */
const relativeUrl = {
    name: 'relative-url',
    code: 65,
    severity: 'error',
    fields: ['url', 'dev-repo', 'extra-source', 'pin-depends'],
    check: ({ package: found }) => (0,rule/* defectOf */.Lh)('URLs must be absolute', allUrls(found)
        .filter((url) => isRelative(url))
        .map(({ path }) => path)),
};
function isRelative({ backend, transport, path }) {
    const isLocal = ['file', 'path', 'local', 'rsync'].includes(transport);
    if (!isLocal || backend === 'http')
        return false;
    return !path.startsWith('/') || path.split('/').includes('..');
}

;// CONCATENATED MODULE: ./build/lint/rules/remove-without-install.js

/** There is something to do for removing, but nothing for installing. */
const removeWithoutInstall = {
    name: 'remove-without-install',
    code: 26,
    severity: 'warning',
    fields: ['remove'],
    check: ({ package: { build, install, remove } }) => (0,rule/* defectIf */.re)(install.length === 0 && build.length > 0 && remove.length > 0, "No field 'install', but a field 'remove': install instructions probably part of 'build'. Use the 'install' field or a .install file"),
};

// EXTERNAL MODULE: ./build/text/source.js
var source = __webpack_require__(1393);
;// CONCATENATED MODULE: ./build/lint/rules/repository-url-as-archive.js




/** An address ends in `.git` or the like, but is to be downloaded as a file. */
const repositoryUrlAsArchive = {
    name: 'repository-url-as-archive',
    code: 49,
    severity: 'warning',
    fields: ['url', 'dev-repo', 'extra-source', 'pin-depends'],
    check: ({ package: found, file }) => {
        const { name } = file.source;
        const folder = (0,source/* encodeBytes */.MW)(name.slice(0, Math.max(0, name.lastIndexOf('/'))));
        return (0,rule/* defectOf */.Lh)("The following URLs don't use version control but look like version control URLs", allUrls(found)
            .filter((url) => looksDifferent(url))
            .map((url) => (0,opam_url/* printUrl */.D1)((0,opam_url/* fromFolder */.FC)(url, folder))));
    },
};
function looksDifferent(url) {
    if (isPlain(url))
        return false;
    const guessed = (0,opam_url/* parseUrl */.Dl)((0,opam_url/* printUrl */.D1)(url), { handleSuffix: true });
    return guessed.kind === 'defect' || !(0,opam_url/* sameUrl */.cl)(guessed.url, url);
}
/**
 * Whether a look is enough to tell that an address reads back as what it is: nearly all are archives
 * on the web or repositories whose system is told in front. To print and read them takes 60 ms of
 * processor time for the 12,400 files of opam-repository, and they take none.
 */
function isPlain({ backend, transport, path }) {
    if (transport !== 'https' && transport !== 'http')
        return false;
    return ((0,opam_url/* isVersionControl */.UN)(backend) ||
        (backend === 'http' && /^[^:]*\.(?:tbz|t?gz|zip|xz|bz2)$/.test(path)));
}

;// CONCATENATED MODULE: ./build/lint/rules/spaced-depexts.js

/** A package of the system has no name, or one with a space: it may be two packages. */
const spacedDepexts = {
    name: 'spaced-depexts',
    code: 54,
    severity: 'warning',
    fields: ['depexts'],
    check: ({ package: { depexts } }) => (0,rule/* defectOf */.Lh)('External dependencies should not contain spaces nor empty string', depexts
        .flatMap(({ packages }) => packages)
        .filter((name) => name === '' || name.includes(' '))),
};

;// CONCATENATED MODULE: ./build/opam/filter-text.js




/** A filter on one line, strings quoted as OCaml does, as opam 2.6.1 writes it in messages. */
function oneLineFilter(filter) {
    return (0,tree/* treeText */.sS)(filter, piecesOf);
}
function piecesOf(filter) {
    const part = (inner) => (0,opam_filter/* needsParentheses */.SL)(inner, filter) ? ['(', inner, ')'] : [inner];
    switch (filter.kind) {
        case 'bool':
            return [String(filter.value)];
        case 'string':
            return [(0,ocaml_escape/* ocamlString */.og)(filter.value)];
        case 'ident':
            return [(0,opam_variable/* printReference */.nt)(filter.reference)];
        case 'relation':
            return [...part(filter.left), ` ${filter.operator} `, ...part(filter.right)];
        case 'and':
        case 'or': {
            const operator = filter.kind === 'and' ? ' & ' : ' | ';
            return filter.operands.flatMap((operand, index) => index === 0 ? part(operand) : [operator, ...part(operand)]);
        }
        case 'not':
        case 'defined':
            return [filter.kind === 'not' ? '!' : '?', ...part(filter.operand)];
    }
}

;// CONCATENATED MODULE: ./build/lint/rules/string-as-condition.js










/** A dependency applies where a text holds that is neither true nor false. */
const stringAsCondition = {
    name: 'string-as-condition',
    code: 66,
    severity: 'warning',
    fields: ['depends', 'depopts', 'conflicts', 'features'],
    check: ({ package: found }) => {
        return (0,rule/* defectOf */.Lh)("String that can't be resolved to bool in filtered package formula", allDependencies(found)
            .filter(({ constraints }) => constraints.kind !== 'empty')
            .flatMap((dependency) => describe(dependency))
            .toReversed(), () => (0,dependency_part/* dependencyPart */.X)(found, ['depends', 'depopts', 'conflicts'], (dependency) => {
            return describe(dependency).length > 0;
        }) ?? { field: 'features' });
    },
};
function describe(dependency) {
    const constraints = (0,opam_formula/* formulaAtoms */.xU)(dependency.constraints);
    if (!constraints.some((constraint) => mayHoldStrings(constraint)))
        return [];
    const strings = constraints
        .toReversed()
        .flatMap((constraint) => (constraint.kind === 'filter' ? bareStrings(constraint.filter) : []))
        .toReversed();
    if (strings.length === 0)
        return [];
    const quoted = strings.map((text) => (0,ocaml_escape/* ocamlString */.og)(text));
    return [`${enumerated(quoted)} in '${dependencyText(dependency)}'`];
}
function mayHoldStrings(constraint) {
    if (constraint.kind === 'version')
        return false;
    const { kind } = constraint.filter;
    return kind !== 'ident' && kind !== 'relation';
}
/** The strings of a filter that stand for a truth value, and cannot. */
function bareStrings(filter) {
    const nodes = (0,tree/* treeNodes */.Qw)(filter, (node) => (node.kind === 'relation' ? [] : (0,opam_filter/* filterParts */.Br)(node)));
    return nodes.flatMap((node) => node.kind === 'string' && !mayBeBool(node.value) ? [node.value] : []);
}
function mayBeBool(text) {
    return text === 'true' || text === 'false' || (0,interpolation/* isInterpolation */.Th)(text);
}
/** A dependency on one line, as opam writes it in messages. */
function dependencyText({ name, constraints }) {
    if (constraints.kind === 'empty')
        return name;
    const text = (0,tree/* treeText */.sS)(constraints, string_as_condition_piecesOf);
    const isBound = constraints.kind === 'atom' && constraints.atom.kind === 'version';
    return isBound ? `${name} ${text}` : `${name} {${text}}`;
}
function string_as_condition_piecesOf(formula) {
    switch (formula.kind) {
        case 'empty':
            return ['[]'];
        case 'atom':
            return [atomText(formula.atom)];
        case 'block':
            return ['(', formula.formula, ')'];
        case 'and':
            return joined(' & ', formula.operands, (operand) => operand.kind === 'or');
        case 'or':
            return joined(' | ', formula.operands, () => false);
    }
}
function joined(operator, operands, isGrouped) {
    return operands.flatMap((operand, index) => {
        const pieces = isGrouped(operand) ? ['(', operand, ')'] : [operand];
        return index === 0 ? pieces : [operator, ...pieces];
    });
}
function atomText(constraint) {
    if (constraint.kind === 'filter')
        return oneLineFilter(constraint.filter);
    const { operator, version } = constraint;
    return version.kind === 'string'
        ? `${operator} "${version.value}"`
        : `${operator} ${oneLineFilter(version)}`;
}

;// CONCATENATED MODULE: ./build/lint/rules/synopsis-style.js

/** The synopsis starts with a small letter, ends with a dot, or is a single character. */
const synopsisStyle = {
    name: 'synopsis-style',
    code: 47,
    severity: 'warning',
    fields: ['synopsis', 'descr'],
    check: ({ package: { description } }) => {
        const synopsis = description?.synopsis ?? '';
        // opam looks at bytes, and takes them for Latin-1: what starts with some UTF-8 is a small letter.
        const isGood = /^[^ \ta-z\xb5\xdf-\xf6\xf8-\xff].*[^ \t.]$/s.test(synopsis);
        return (0,rule/* defectIf */.re)(synopsis !== '' && !isGood, 'Synopsis should start with a capital and not end with a dot');
    },
};

;// CONCATENATED MODULE: ./build/lint/rules/unclosed-interpolation.js


/** A `%{` has no `}%` on its line. */
const unclosedInterpolation = {
    name: 'unclosed-interpolation',
    code: 45,
    severity: 'error',
    fields: ['build', 'install', 'remove', 'run-test', 'messages', 'post-messages'],
    check: ({ package: found }) => (0,rule/* defectOf */.Lh)('Unclosed variable interpolations in strings', interpolatedStrings(found)
        .flatMap((text) => unclosed(text))
        .toReversed()),
};
function unclosed(text) {
    return [...text.matchAll(/%%|%\{([^\n}]*)(\}%)?/g)]
        .filter(([, name, close]) => name !== undefined && close === undefined)
        .map(([whole]) => whole);
}

;// CONCATENATED MODULE: ./build/lint/view/absences.js





/** All that a filter can come to as far as operators see: the two truths may be texts as well. */
const values = {
    true: opam_filter/* always */.Gk,
    false: { kind: 'bool', value: false },
    'text true': { kind: 'string', value: 'true' },
    'text false': { kind: 'string', value: 'false' },
    'other text': { kind: 'string', value: '' },
    unknown: { kind: 'ident', reference: { packages: [], variable: 'unknown' } },
};
/**
 * The packages without which a filter is false, if nothing else is known: each is one that the filter
 * asks `installed` of. Nearly linear: where operands meet, only the packages of the smaller move.
 */
function guardedBy(filter) {
    const { usual, unusual } = (0,tree/* foldTree */.UE)(filter, operandsOf, outcomeOf);
    const names = new Set();
    for (const { package: name, name: variable } of (0,opam_filter/* filterVariables */.uU)(filter)) {
        if (name !== undefined && name !== '_' && variable === 'installed')
            names.add(name);
    }
    if (usual !== 'false') {
        return new Set([...(unusual.get('false') ?? [])].filter((name) => names.has(name)));
    }
    for (const others of unusual.values())
        for (const name of others)
            names.delete(name);
    return names;
}
/** A relation is between texts, and as good as one of them. */
function operandsOf(filter) {
    return filter.kind === 'relation' ? [] : (0,opam_filter/* filterParts */.Br)(filter);
}
function outcomeOf(filter, next) {
    switch (filter.kind) {
        case 'and':
        case 'or':
            return filter.operands
                .map(() => next())
                .reduce((left, right) => absences_joined(filter.kind, left, right));
        case 'not':
        case 'defined': {
            const { usual, unusual } = next();
            const changed = regrouped(unusual, (value) => applied(filter.kind, [value]));
            return outcome(applied(filter.kind, [usual]), changed);
        }
        case 'bool':
        case 'string':
        case 'ident':
        case 'relation':
            return leafOutcome(filter);
    }
}
function outcome(usual, unusual) {
    unusual.delete(usual);
    return { usual, unusual };
}
function absences_joined(kind, left, right) {
    const [more, fewer] = sizeOf(left) < sizeOf(right) ? [right, left] : [left, right];
    const moving = [];
    for (const [value, names] of fewer.unusual) {
        for (const name of names)
            moving.push([applied(kind, [takeOut(more, name), value]), name]);
    }
    const unusual = regrouped(more.unusual, (value) => applied(kind, [value, fewer.usual]));
    for (const [value, name] of moving)
        addNames(unusual, value, new Set([name]));
    return outcome(applied(kind, [more.usual, fewer.usual]), unusual);
}
function sizeOf({ unusual }) {
    return [...unusual.values()].reduce((sum, { size }) => sum + size, 0);
}
/** Takes a package out of its group, and answers what the filter comes to without it. */
function takeOut({ usual, unusual }, name) {
    for (const [value, names] of unusual)
        if (names.delete(name))
            return value;
    return usual;
}
function regrouped(groups, change) {
    const changed = new Map();
    for (const [value, names] of groups)
        addNames(changed, change(value), names);
    return changed;
}
/** Puts the smaller of two sets into the larger. */
function addNames(groups, value, names) {
    const there = groups.get(value) ?? new Set();
    const [more, fewer] = there.size < names.size ? [names, there] : [there, names];
    for (const name of fewer)
        more.add(name);
    groups.set(value, more);
}
const known = new Map();
/** What an operator makes of values. */
function applied(kind, operands) {
    const key = `${kind} ${operands.join()}`;
    const found = known.get(key);
    if (found !== undefined)
        return found;
    const parts = operands.map((value) => values[value]);
    const [first = opam_filter/* always */.Gk] = parts;
    const filter = kind === 'and' || kind === 'or' ? { kind, operands: parts } : { kind, operand: first };
    const value = absences_valueOf(filter, undefined);
    known.set(key, value);
    return value;
}
/** What a filter comes to where a package is not there and nothing else is known. */
function absences_valueOf(filter, absent) {
    return named((0,evaluation/* reduceFilter */.V)(filter, {
        environment: (asked) => asked.package !== undefined && asked.package === absent && asked.name === 'installed'
            ? false
            : undefined,
        unknowns: 'open',
    }));
}
function named(reduced) {
    if (reduced.kind === 'undefined')
        return 'unknown';
    if (reduced.kind === 'bool')
        return reduced.value ? 'true' : 'false';
    if (reduced.value === 'true')
        return 'text true';
    return reduced.value === 'false' ? 'text false' : 'other text';
}
/** Without a package only that becomes known of which all that is unknown asks that package. */
function leafOutcome(leaf) {
    const usual = absences_valueOf(leaf, undefined);
    const unusual = new Map();
    if (usual !== 'unknown')
        return { usual, unusual };
    const asked = openReferences(leaf);
    const counts = new Map();
    for (const { packages, variable } of asked) {
        if (variable !== 'installed' && variable !== 'enable')
            break;
        for (const name of new Set(packages))
            counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    const decisive = [...counts].flatMap(([name, count]) => (count === asked.length ? [name] : []));
    const [first] = decisive;
    if (first !== undefined)
        unusual.set(absences_valueOf(leaf, first), new Set(decisive));
    return outcome(usual, unusual);
}
/** What is unknown of a leaf. In texts, those of converters are known: those for false. */
function openReferences(leaf) {
    if (leaf.kind === 'ident')
        return [leaf.reference];
    if (leaf.kind === 'relation')
        return [leaf.left, leaf.right].flatMap(openReferences);
    if (leaf.kind !== 'string')
        return [];
    return (0,interpolation/* interpolatedTexts */.Ge)(leaf.value).flatMap((text) => {
        const parsed = (0,opam_variable/* parseReference */.F2)(text, true);
        if (parsed.kind === 'defect')
            return [];
        const { converter, packages, variable } = parsed.reference;
        const isKnown = converter !== undefined || (variable === 'enable' && packages.length > 0);
        return isKnown ? [] : [parsed.reference];
    });
}

;// CONCATENATED MODULE: ./build/lint/rules/undeclared-packages.js







/** Commands or filters use variables of packages that are not depended on. */
const undeclaredPackages = {
    name: 'undeclared-packages',
    code: 41,
    severity: 'warning',
    fields: ['build', 'install', 'remove', 'run-test', 'depends', 'depexts', 'patches', 'messages'],
    check: ({ package: found }) => {
        const names = sortedNames(undeclared(found));
        return (0,rule/* defectOf */.Lh)('Some packages are mentioned in package scripts or features, but there is no dependency or depopt toward them', names, () => ({ element: `${names[0]}:` }));
    },
};
function undeclared(found) {
    // Most files mention no package but their own: that is asked first.
    const asked = [allCommandVariables(found), allFilterVariables(found)];
    if (!asked.some((variables) => variables.some((one) => packageOf(one) !== undefined)))
        return [];
    const { guarded, used } = commandUses(allCommands(found));
    const filters = filtersButOfPostMessages(found);
    const mentioned = new Set();
    for (const formula of guarded.size === 0 ? [] : [found.depends, found.depopts]) {
        for (const { name } of (0,opam_formula/* formulaAtoms */.xU)(formula))
            mentioned.add(name);
    }
    const names = [...guarded].filter((name) => !mentioned.has(name));
    for (const variables of [used, variablesOf(filters)]) {
        for (const variable of variables) {
            if (variable.package === undefined || variable.name === 'installed')
                continue;
            const name = packageOf(variable);
            if (name !== undefined && name !== found.name && !dependencyNames(found).has(name)) {
                names.push(name);
            }
        }
    }
    return names;
}
/** The package a variable is of, which is not the one at hand. */
function packageOf(variable) {
    return variable.package === '_' ? undefined : variable.package;
}
/**
 * What commands use. In `["--with-foo=%{foo:lib}%" {foo:installed}]` the filter guards `foo`, for
 * this word and all after it: without `foo` the word is not there.
 */
function commandUses(commands) {
    const uses = { guarded: new Set(), used: [] };
    for (const command of commands) {
        const guarded = new Set();
        const use = (variables) => {
            for (const variable of variables) {
                const name = packageOf(variable);
                if (name !== undefined && !guarded.has(name))
                    uses.used.push(variable);
            }
        };
        const useFilter = (filter) => {
            if (filter === undefined)
                return;
            const variables = (0,opam_filter/* filterVariables */.uU)(filter);
            if (variables.some(({ name }) => name === 'installed')) {
                for (const name of guardedBy(filter))
                    guarded.add(name);
            }
            use(variables);
        };
        useFilter(command.filter);
        for (const word of command.value) {
            useFilter(word.filter);
            use(argumentVariables(word.value));
        }
        for (const name of guarded)
            uses.guarded.add(name);
    }
    return uses;
}

// EXTERNAL MODULE: ./build/opam/clean-up.js
var clean_up = __webpack_require__(4583);
;// CONCATENATED MODULE: ./build/lint/rules/unknown-flags.js


/** A tag `flags:…` names a flag that opam does not know. In `flags:` itself such are passed over. */
const unknownFlags = {
    name: 'unknown-flags',
    code: 28,
    severity: 'error',
    fields: ['tags'],
    check: ({ package: { flags } }) => {
        if (flags.length === 0)
            return [];
        const known = new Set((0,clean_up/* knownFlags */.DW)(flags));
        const unknown = flags.filter((flag) => !known.has(flag));
        return (0,rule/* defectOf */.Lh)('Unknown package flags found', unknown, () => ({
            element: `flags:${unknown[0]}`,
        }));
    },
};

;// CONCATENATED MODULE: ./build/lint/rules/unnormalised-platform.js


/** The system or processor is compared with a name that opam never gives it. */
const unnormalisedPlatform = {
    name: 'unnormalised-platform',
    code: 55,
    severity: 'error',
    fields: ['available', 'depends', 'depopts', 'conflicts', 'depexts', 'patches'],
    check: ({ package: found }) => {
        const relations = allFilterNodes(found).filter(({ kind }) => kind === 'relation');
        if (relations.length === 0)
            return [];
        const wrong = relations.flatMap((node) => unnormalised(node)).toReversed();
        return (0,rule/* defectOf */.Lh)('Non-normalised OS or arch string being tested', wrong.map(({ value, normal }) => `${value} (use ${normal} instead)`), () => ({ element: wrong[0]?.value ?? '' }));
    },
};
function unnormalised(node) {
    if (node.kind !== 'relation')
        return [];
    const { left, right } = node;
    const [asked, value] = left.kind === 'ident' ? [left, right] : [right, left];
    if (asked.kind !== 'ident' || value.kind !== 'string')
        return [];
    const { packages, variable, converter } = asked.reference;
    if (packages.length > 0 || converter !== undefined)
        return [];
    const normal = normalise(variable, value.value);
    return normal === value.value ? [] : [{ value: value.value, normal }];
}
function normalise(variable, value) {
    if (variable === 'os')
        return normaliseSystem(lowerCase(value));
    return variable === 'arch' ? normaliseProcessor(lowerCase(value)) : value;
}
/** Only ASCII has a case here: the text is bytes. */
function lowerCase(text) {
    return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
function normaliseSystem(name) {
    return name === 'darwin' || name === 'osx' ? 'macos' : name;
}
const processors = new Map([
    ...['x86', 'i386', 'i486', 'i586', 'i686'].map((name) => [name, 'x86_32']),
    ['amd64', 'x86_64'],
    ...['powerpc', 'ppc', 'ppcle'].map((name) => [name, 'ppc32']),
    ['ppc64le', 'ppc64'],
    ...['aarch64_be', 'aarch64'].map((name) => [name, 'arm64']),
    ...['armv8b', 'armv8l'].map((name) => [name, 'arm32']),
]);
function normaliseProcessor(name) {
    return /^(?:armv5|armv6|earmv6|armv7|earmv7)/.test(name)
        ? 'arm32'
        : (processors.get(name) ?? name);
}

;// CONCATENATED MODULE: ./build/lint/rules/unprefixed-test-variable.js



/** A filter asks for `test` or `doc`, which nothing sets. */
const unprefixedTestVariable = {
    name: 'unprefixed-test-variable',
    code: 58,
    severity: 'warning',
    fields: ['available', 'depexts', 'patches', 'messages', 'post-messages', 'depends'],
    check: ({ package: found }) => {
        const variables = allFilterVariables(found);
        const names = ['test', 'doc'].filter((name) => mentionsGlobal(variables, name));
        const plural = names.length > 1;
        const wrong = names.map((name) => `\`${name}\``).join(' and ');
        const right = names.map((name) => `\`with-${name}\``).join(' and ');
        return (0,rule/* defectIf */.re)(names.length > 0, `Found ${wrong} variable${plural ? 's' : ''}, predefined one${plural ? 's are' : ' is'} ${right}`, () => (0,dependency_part/* dependencyPart */.X)(found, ['depends', 'depopts', 'conflicts'], (atom) => {
            const asked = variablesOf(constraintFilters({ kind: 'atom', atom }));
            return names.some((name) => mentionsGlobal(asked, name));
        }) ?? { element: names[0] ?? '' });
    },
};

;// CONCATENATED MODULE: ./build/lint/rules/unrestricted-subpath.js





/** The source is a part of an archive, which opam before 2.1 does not understand. */
const unrestrictedSubpath = {
    name: 'unrestricted-subpath',
    code: 63,
    severity: 'error',
    fields: ['x-subpath'],
    check: ({ package: { url, extensions, available } }) => {
        if (url === undefined || !extensions.has('x-subpath'))
            return [];
        const restricted = asksForOpam(available);
        if (typeof restricted === 'string')
            return [(0,rule/* fatalDefect */.ay)(restricted, { field: 'available' })];
        return (0,rule/* defectIf */.re)(!restricted, '`subpath` field needs a restriction in available field: `opam-version > 2.1`');
    },
};
/** Whether a filter excludes all versions of opam before 2.1, or the version at which opam fails. */
function asksForOpam(filter) {
    return (0,tree/* foldTree */.UE)(filter, opam_filter/* filterParts */.Br, (node, next) => {
        // The first that decides, as in opam, which looks no further.
        const parts = (0,opam_filter/* filterParts */.Br)(node).map(() => next());
        switch (node.kind) {
            case 'bool':
            case 'string':
            case 'ident':
            case 'defined':
                return false;
            case 'relation':
                return isRestriction(node);
            case 'and':
                return parts.find((part) => part !== false) ?? false;
            case 'or':
                return parts.find((part) => part !== true) ?? true;
            case 'not': {
                const [part = false] = parts;
                return typeof part === 'string' ? part : !part;
            }
        }
    });
}
function isRestriction({ left, right, operator, }) {
    if (left.kind !== 'ident' || left.reference.variable !== 'opam-version')
        return false;
    if (right.kind !== 'string')
        return false;
    const isBound = operator === '=' || operator === '>=' || operator === '>';
    const isRecent = isBound && (0,opam_version/* compareVersions */.Z)(right.value, '2.1') >= 0;
    return (0,package_name/* packageVersionDefect */.E1)(right.value) ?? isRecent;
}

;// CONCATENATED MODULE: ./build/lint/rules/with-test-in-run-test.js



/** The commands for tests ask whether there are to be tests. */
const withTestInRunTest = {
    name: 'with-test-in-run-test',
    code: 61,
    severity: 'warning',
    fields: ['run-test'],
    check: ({ package: { runTest } }) => (0,rule/* defectIf */.re)(mentionsGlobal(commandVariables(runTest), 'with-test'), '`with-test` variable in `run-test` is out of scope, it will be ignored', () => ({ element: 'with-test' })),
};

;// CONCATENATED MODULE: ./build/lint/lint-rules.js


















































/**
 * The checks of `opam lint` (opam 2.6.1), in the order it reports them. A file that cannot be parsed
 * has finding 2 alone, which is no rule. Finding 60 is not here: it downloads the archive.
 */
const lintRules = [
    mismatchedName,
    fileFormatError,
    opamVersionWithPatch,
    otherOpamVersion,
    emptyFields,
    missingMaintainer,
    defaultMaintainer,
    missingAuthors,
    removeWithoutInstall,
    unknownFlags,
    packageVariableInDependencies,
    dependencyAlsoOptional,
    deprecatedOcamlVersion,
    deprecatedOsField,
    packageVariableInAvailable,
    missingHomepage,
    missingBugReports,
    missingDevRepo,
    makeCalledDirectly,
    undeclaredPackages,
    devRepoWithoutVersionControl,
    conjunctionInConflicts,
    pluginName,
    unclosedInterpolation,
    confPackageWithInstructions,
    synopsisStyle,
    deprecatedTestAndDoc,
    repositoryUrlAsArchive,
    misplacedPostFlag,
    negatedDependencyFlag,
    needlessLightUninstall,
    mismatchedExtraFiles,
    spacedDepexts,
    unnormalisedPlatform,
    missingSynopsis,
    unprefixedTestVariable,
    missingChecksum,
    withTestInRunTest,
    licenseNotSpdx,
    unrestrictedSubpath,
    relativeUrl,
    stringAsCondition,
    checksumOfRepository,
    missingLicense,
    plusInPackageName,
    duplicateExtraFiles,
    duplicateChecksums,
    duplicateExtraSourceChecksums,
    escapingExtraFiles,
    needlessPinDepends,
];

;// CONCATENATED MODULE: ./build/lint/lint-opam-file.js








/**
 * Checks an opam file as `opam lint` does (opam 2.6.1), in its order. The source's name tells the
 * package that the file is for, as in `foo.1.0/opam`. A file that opam refuses has one finding, 2.
 */
function lintOpamFile(source, surroundings = {}) {
    const { file, diagnostics } = (0,parser/* parseOpamFile */.b)(source);
    const positionAt = (0,positions/* opamPositions */.S)(file);
    const [syntaxError] = diagnostics;
    if (syntaxError !== undefined)
        return [refusalFinding(syntaxError, positionAt)];
    const { package: stated, fieldErrors, refusal } = (0,package_reader/* readPackage */.L)(file);
    if (refusal !== undefined)
        return [refusalFinding(refusal, positionAt)];
    const implied = (0,implied_package/* impliedPackage */.n)(source.name);
    const subject = {
        file,
        package: (0,normal_form/* withImpliedPackage */.P)(stated, implied),
        stated,
        implied,
        fieldErrors,
        extraFiles: surroundings.extraFiles,
        positionAt,
    };
    const found = [];
    for (const rule of lintRules) {
        for (const defect of rule.check(subject))
            found.push({ rule, defect });
    }
    const items = found.length === 0 ? new Map() : (0,field_part/* itemsByName */.t)(file);
    return found.map((one) => finding(one, { file, items, positionAt }));
}
function finding({ rule, defect }, place) {
    const { code, severity, fields } = rule;
    const { file, items, positionAt } = place;
    const about = (0,find_subject/* findSubject */.o)(place, defect, fields);
    const span = defect.span ?? (about && (0,field_part/* partSpan */.Ww)(file, about, items));
    return {
        code,
        severity: defect.isFatal === true ? 'error' : severity,
        message: defect.message,
        ...(about === undefined ? {} : { about }),
        ...(span === undefined ? {} : { location: { source: file.source, span } }),
        position: span === undefined ? { line: 1, column: 0 } : positionAt(span.start),
    };
}
/** Finding 2: opam refuses the file. */
function refusalFinding({ message, location }, positionAt) {
    const refused = { code: 2, severity: 'error' };
    if (location === undefined) {
        const position = { line: 1, column: 0 };
        return { ...refused, message: `File format error: ${message}`, position };
    }
    const position = positionAt(location.span.start);
    const place = `at line ${position.line}, column ${position.column}`;
    return { ...refused, message: `File format error ${place}: ${message}`, location, position };
}


/***/ }),

/***/ 3730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ lintRepositoryPackage)
});

// EXTERNAL MODULE: ./build/opam/field-part.js
var field_part = __webpack_require__(7176);
// EXTERNAL MODULE: ./build/opam/package-reader.js + 1 modules
var package_reader = __webpack_require__(518);
// EXTERNAL MODULE: ./build/opam/parser.js + 2 modules
var parser = __webpack_require__(4085);
// EXTERNAL MODULE: ./build/lint/find-subject.js
var find_subject = __webpack_require__(5720);
// EXTERNAL MODULE: ./build/lint/rule.js
var rule = __webpack_require__(5796);
;// CONCATENATED MODULE: ./build/lint/repository/conf-packages.js

/** Packages of the system are asked for by `conf-` packages, and those do nothing else. */
const confPackages = {
    name: 'conf-packages',
    severity: 'error',
    fields: ['depexts', 'flags', 'tags'],
    check: ({ name, package: { flags, depexts } }) => {
        const isConf = name.startsWith('conf-');
        const properties = [
            [flags.includes('conf'), "the 'conf' flag", 'flags'],
            [isConf, "the 'conf-' name prefix", 'name'],
            [depexts.length > 0, "a non-empty 'depext' field", 'depexts'],
        ];
        const present = properties.filter(([holds]) => holds).map(([, what]) => what);
        const [, , field] = properties.find(([holds]) => holds !== isConf) ?? [];
        return (0,rule/* defectIf */.re)(present.length > 0 && present.length < properties.length, `conf packages should always use the 'conf-' name prefix, the 'conf' flag, and the 'depext' field all together, but this package only has ${present.join(' and ')}`, () => (field === undefined ? undefined : { field }));
    },
};

;// CONCATENATED MODULE: ./build/lint/repository/default-tags.js

/** The tags that `dune init` fills in. */
const examples = ['add topics', 'topics', 'to describe', 'your', 'project'];
/** Tags are still the examples of a template. */
const defaultTags = {
    name: 'default-tags',
    severity: 'warning',
    fields: ['tags'],
    check: ({ package: { tags } }) => {
        const found = examples.filter((tag) => tags.includes(tag));
        const message = `The package has not replaced the following default, example tags: ${found.join(', ')}`;
        return (0,rule/* defectIf */.re)(found.length > 0, message, () => ({ element: found[0] ?? '' }));
    },
};

;// CONCATENATED MODULE: ./build/lint/repository/dubious-dune-subst.js
/** `dune subst` runs not only in development, as old versions of dune wrote it. */
const dubiousDuneSubst = {
    name: 'dubious-dune-subst',
    severity: 'warning',
    fields: ['build'],
    check: ({ package: { build } }) => build
        .filter((command) => isDuneSubst(command) && !isForDevelopment(command))
        .map(() => ({
        message: `Dubious use of 'dune subst'. 'dune subst' should always only be called with {dev} (i.e. ["dune" "subst"] {dev}) If your opam file has been autogenerated by dune, you need to upgrade your dune-project to at least (lang dune 2.7).`,
        about: { element: 'subst' },
    })),
};
function isDuneSubst({ value: [first, second, third] }) {
    if (first === undefined || second === undefined || third !== undefined)
        return false;
    return [first, second].every(({ value, filter }, index) => {
        const wanted = index === 0 ? 'dune' : 'subst';
        return filter === undefined && value.kind === 'string' && value.text === wanted;
    });
}
function isForDevelopment({ filter }) {
    if (filter?.kind !== 'ident')
        return false;
    const { packages, variable, converter } = filter.reference;
    return packages.length === 0 && variable === 'dev' && converter === undefined;
}

// EXTERNAL MODULE: ./build/opam/formula.js
var formula = __webpack_require__(7218);
// EXTERNAL MODULE: ./build/lint/view/dependency-part.js
var dependency_part = __webpack_require__(8381);
;// CONCATENATED MODULE: ./build/lint/repository/dune-as-build-dependency.js



/** dune is needed for building only: opam would not rebuild the package with another dune. */
const duneAsBuildDependency = {
    name: 'dune-as-build-dependency',
    severity: 'warning',
    fields: ['depends'],
    check: ({ package: found }) => {
        const about = (0,dependency_part/* dependencyPart */.X)(found, ['depends'], ({ name, constraints }) => {
            return name === 'dune' && (0,formula/* formulaAtoms */.xU)(constraints).some((atom) => isBuildFlag(atom));
        });
        return (0,rule/* defectIf */.re)(about !== undefined, 'The package tagged dune as a build dependency. Due to a bug in dune (https://github.com/ocaml/dune/issues/2147) this should never be the case. Please remove the {build} tag from its filter.', () => about);
    },
};
function isBuildFlag(constraint) {
    if (constraint.kind !== 'filter' || constraint.filter.kind !== 'ident')
        return false;
    return constraint.filter.reference.variable === 'build';
}

;// CONCATENATED MODULE: ./build/lint/repository/extra-files.js

/** Files beside the opam file are no longer taken. */
const extraFilesPresent = {
    name: 'extra-files',
    severity: 'error',
    fields: ['extra-files'],
    check: ({ package: { extraFiles = [] } }) => (0,rule/* defectIf */.re)(extraFiles.length > 0, 'extra-files present. This is not allowed in the opam-repository. Please use extra-source instead.'),
};

;// CONCATENATED MODULE: ./build/lint/repository/name-collision.js
/** A new package has the name of another, but for `-`, `_` and case. */
const nameCollision = {
    name: 'name-collision',
    severity: 'warning',
    fields: ['name'],
    check: ({ name, isNew, packageNames }) => {
        if (!isNew)
            return [];
        const plain = plainName(name);
        return packageNames
            .filter((other) => other !== name && plainName(other) === plain)
            .toSorted()
            .map((other) => ({ message: `Possible name collision with package '${other}'` }));
    },
};
function plainName(name) {
    return name.replace(/[_-]/g, '').toLowerCase();
}

;// CONCATENATED MODULE: ./build/lint/repository/package-folder.js
/** The package's folder holds more than its opam file, or that with odd permissions. */
const packageFolder = {
    name: 'package-folder',
    severity: 'error',
    fields: [],
    check: ({ name, version, entries }) => {
        const folder = `packages/${name}/${name}.${version}`;
        return entries.flatMap((entry) => {
            if (entry.name !== 'opam')
                return [{ message: `Unexpected file in ${folder}/${entry.name}` }];
            if (entry.isPlainFile)
                return [];
            const message = `Forbidden permission for file ${folder}/opam. All files should have permissions 644.`;
            return [{ message }];
        });
    },
};

;// CONCATENATED MODULE: ./build/lint/repository/pinned-dependencies.js

/** A published package may depend on published packages only. */
const pinnedDependencies = {
    name: 'pinned-dependencies',
    severity: 'error',
    fields: ['pin-depends'],
    check: ({ package: { pinDepends } }) => (0,rule/* defectIf */.re)(pinDepends.length > 0, 'pin-depends present. This is not allowed in the opam-repository.'),
};

// EXTERNAL MODULE: ./build/lint/repository/restricted-prefixes.js
var restricted_prefixes = __webpack_require__(4265);
;// CONCATENATED MODULE: ./build/lint/repository/stated-name.js

/** The file says its name, which its folder says already. */
const unnecessaryName = {
    name: 'unnecessary-name',
    severity: 'warning',
    fields: ['name'],
    check: ({ package: { name: stated }, name }) => (0,rule/* defectIf */.re)(stated === name, "Unnecessary field 'name'. It is suggested to remove it."),
};
/** The file says another name than its folder. */
const otherName = {
    name: 'other-name',
    severity: 'error',
    fields: ['name'],
    check: ({ package: { name: stated }, name }) => stated === undefined || stated === name ? [] : [mismatch('name', stated, name)],
};
/** What is said of a field that does not fit the folder. */
function mismatch(field, stated, expected) {
    const message = `The field '${field}' that doesn't match its context. Field '${field}' has value '${stated}' but was expected of value '${expected}'.`;
    return { message, about: { field } };
}

// EXTERNAL MODULE: ./build/version/opam-version.js
var opam_version = __webpack_require__(3323);
;// CONCATENATED MODULE: ./build/lint/repository/stated-version.js



/** The file says its version, which its folder says already. */
const unnecessaryVersion = {
    name: 'unnecessary-version',
    severity: 'warning',
    fields: ['version'],
    check: ({ package: { version: stated }, version }) => (0,rule/* defectIf */.re)(stated !== undefined && (0,opam_version/* compareVersions */.Z)(stated, version) === 0, "Unnecessary field 'version'. It is suggested to remove it."),
};
/** The file says another version than its folder. */
const otherVersion = {
    name: 'other-version',
    severity: 'error',
    fields: ['version'],
    check: ({ package: { version: stated }, version }) => stated === undefined || (0,opam_version/* compareVersions */.Z)(stated, version) === 0
        ? []
        : [mismatch('version', stated, version)],
};

;// CONCATENATED MODULE: ./build/lint/repository/unreachable-maintainer.js

/** Neither an address for bugs nor one of a maintainer is told. */
const unreachableMaintainer = {
    name: 'unreachable-maintainer',
    severity: 'error',
    fields: ['maintainer', 'bug-reports'],
    check: ({ package: { bugReports, maintainer } }) => (0,rule/* defectIf */.re)(bugReports.length === 0 && !maintainer.some((name) => /^[^\n]*@/.test(name)), `There is no way to contact the maintainer(s) '${maintainer.join(', ')}'. A package must either specify a url for 'bug-reports' or provide an email address in the 'maintainer' field.`, () => {
        const [element] = maintainer;
        return element === undefined ? undefined : { field: 'maintainer', element };
    }),
};

// EXTERNAL MODULE: ./build/opam/url.js
var opam_url = __webpack_require__(3802);
;// CONCATENATED MODULE: ./build/lint/repository/weak-checksums.js

/** Something that is downloaded has no checksum, or only an MD5, which proves nothing. */
const weakChecksums = {
    name: 'weak-checksums',
    severity: 'error',
    fields: ['url', 'extra-files', 'extra-source', 'extra-sources'],
    check: ({ package: { url, extraFiles = [], extraSources } }) => [
        ...(url === undefined ? [] : weakSection('url', url)),
        ...extraFiles
            .filter(([, { kind }]) => kind === 'md5')
            .map(([name]) => weak('extra-files', 'only MD5 as checksum', name)),
        ...extraSources.flatMap(([, section]) => weakSection('extra-sources', section)),
    ],
};
function weakSection(context, { url, checksums }) {
    if (checksums.some(({ kind }) => kind !== 'md5'))
        return [];
    const what = checksums.length === 0 ? 'no checksum' : 'only MD5 as checksum';
    return [weak(context, what, baseName((0,opam_url/* printUrl */.D1)(url)))];
}
function weak(context, what, file) {
    const message = `Weak checksum algorithm(s) provided. Please use SHA-256 or SHA-512. Details: opam field ${context} contains ${what} for ${file}`;
    return { message, about: { field: context === 'extra-sources' ? 'extra-source' : context } };
}
/** What the Unix command `basename` answers. */
function baseName(path) {
    let end = path.length;
    while (end > 1 && path[end - 1] === '/')
        end--;
    return path.slice(path.lastIndexOf('/', end - 1) + 1, end);
}

;// CONCATENATED MODULE: ./build/lint/repository/repository-rules.js













/**
 * What opam-repository's CI asks of a package beyond `opam lint`, in the order it reports it
 * (opam-ci-check, 2026). Whether sources can be had is not among them: a release always has its archive.
 */
const repositoryRules = [
    dubiousDuneSubst,
    unnecessaryName,
    otherName,
    unnecessaryVersion,
    otherVersion,
    weakChecksums,
    packageFolder,
    unreachableMaintainer,
    defaultTags,
    pinnedDependencies,
    extraFilesPresent,
    confPackages,
    restricted_prefixes/* prefixWithoutClass */.x_,
    duneAsBuildDependency,
    nameCollision,
    restricted_prefixes/* restrictedPrefix */.IP,
];

;// CONCATENATED MODULE: ./build/lint/repository/lint-repository-package.js





/**
 * Checks a package as the CI of opam-repository does beyond `opam lint`, in its order. A file that
 * opam refuses has no findings here, but `unreadablePackage` what is printed instead.
 */
function lintRepositoryPackage(source, surroundings) {
    const { file, diagnostics } = (0,parser/* parseOpamFile */.b)(source);
    if (diagnostics.length > 0)
        return [];
    const read = (0,package_reader/* readPackage */.L)(file);
    if (read.refusal !== undefined)
        return [];
    const subject = { ...surroundings, package: read.package };
    const items = (0,field_part/* itemsByName */.t)(file);
    return repositoryRules.flatMap(({ name, severity, fields, check }) => check(subject).map((defect) => {
        const { message } = defect;
        const about = (0,find_subject/* findSubject */.o)({ file, items }, defect, fields);
        return { name, severity, message, ...(about === undefined ? {} : { about }) };
    }));
}


/***/ }),

/***/ 4265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ restrictedPrefix),
/* harmony export */   YG: () => (/* binding */ hasRestrictedPrefix),
/* harmony export */   x_: () => (/* binding */ prefixWithoutClass)
/* harmony export */ });
/** Prefixes of names that stand for a class of packages of which one can be installed. */
const classes = [
    ['mysys2-', 'msys2-env'],
    ['arch-', 'ocaml-arch'],
    ['ocaml-env-mingw', 'ocaml-env-mingw'],
    ['ocaml-env-msvc', 'ocaml-env-msvc'],
    ['host-arch-', 'ocaml-host-arch'],
    ['host-system-', 'ocaml-host-system'],
    ['system-', 'ocaml-system'],
];
/** Whether a name has such a prefix, which a new package is not to take. */
function hasRestrictedPrefix(name) {
    return classes.some(([prefix]) => name.startsWith(prefix));
}
/** Such a prefix and its class of conflicts go together. */
const prefixWithoutClass = {
    name: 'prefix-without-class',
    severity: 'error',
    fields: ['conflict-class'],
    check: ({ name, package: { conflictClass } }) => {
        const restricted = classes.find(([prefix]) => name.startsWith(prefix));
        const missing = restricted === undefined || conflictClass.includes(restricted[1])
            ? []
            : [
                {
                    message: `package with prefix '${restricted[0]}' requires conflict class '${restricted[1]}'`,
                },
            ];
        const unnamed = conflictClass.flatMap((listed) => classes
            .filter(([prefix, required]) => required === listed && !name.startsWith(prefix))
            .map(([prefix]) => ({
            message: `package with conflict class '${listed}' requires name prefix '${prefix}'`,
            about: { element: listed },
        })));
        return [...missing, ...unnamed];
    },
};
/** A new package takes such a prefix. */
const restrictedPrefix = {
    name: 'restricted-prefix',
    severity: 'warning',
    fields: ['name'],
    check: ({ name, isNew }) => isNew
        ? classes
            .filter(([prefix]) => name.startsWith(prefix))
            .map(([prefix]) => ({ message: `package name has restricted prefix '${prefix}'` }))
        : [],
};


/***/ }),

/***/ 5796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lh: () => (/* binding */ defectOf),
/* harmony export */   ay: () => (/* binding */ fatalDefect),
/* harmony export */   re: () => (/* binding */ defectIf)
/* harmony export */ });
/** What a finding of opam is about, quoted behind its message. */
function withDetails(message, details) {
    return details.length === 0 ? message : `${message}: "${details.join('", "')}"`;
}
/** The defect with this message if the condition holds. */
function defectIf(condition, message, findSubject) {
    return condition ? [{ message, about: findSubject?.() }] : [];
}
/**
 * The defect of a file at which opam lint ends with a fatal error and tells nothing else of it. What
 * opam dies of is told in its words.
 */
function fatalDefect(reason, about) {
    return { message: `opam lint fails at this file: ${reason}`, isFatal: true, about };
}
/** The defect of these details, if there are any: about the first, unless something else is told. */
function defectOf(message, details, findSubject) {
    const [element] = details;
    if (element === undefined)
        return [];
    return [{ message: withDetails(message, details), about: findSubject?.() ?? { element } }];
}


/***/ }),

/***/ 8381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ dependencyPart),
/* harmony export */   _: () => (/* binding */ dependencyParts)
/* harmony export */ });
/* harmony import */ var _opam_formula_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7218);
/* harmony import */ var _per_package_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2366);


/** The first dependency of these fields for which something holds. */
function dependencyPart(from, fields, holds) {
    for (const field of fields) {
        const dependencies = (0,_opam_formula_js__WEBPACK_IMPORTED_MODULE_0__/* .formulaAtoms */ .xU)(from[field]);
        const index = dependencies.findIndex((dependency) => holds(dependency));
        const found = dependencies[index];
        if (found === undefined)
            continue;
        const before = dependencies.slice(0, index);
        const occurrence = before.filter(({ name }) => name === found.name).length;
        return { field, element: found.name, occurrence };
    }
    return undefined;
}
/** The parts that the dependencies of a package are. */
const dependencyParts = (0,_per_package_js__WEBPACK_IMPORTED_MODULE_1__/* .perPackage */ .q)((from) => {
    const parts = new Map();
    for (const field of ['depends', 'depopts', 'conflicts']) {
        const seen = new Map();
        for (const dependency of (0,_opam_formula_js__WEBPACK_IMPORTED_MODULE_0__/* .formulaAtoms */ .xU)(from[field])) {
            const { name } = dependency;
            const occurrence = seen.get(name) ?? 0;
            seen.set(name, occurrence + 1);
            parts.set(dependency, { field, element: name, occurrence });
        }
    }
    return parts;
});


/***/ }),

/***/ 5672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ reduceFilter)
/* harmony export */ });
/* harmony import */ var _opam_filter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4280);
/* harmony import */ var _opam_interpolation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(642);
/* harmony import */ var _opam_relation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2862);
/* harmony import */ var _opam_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1274);
/* harmony import */ var _version_opam_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3323);





/** Evaluates a filter (opam 2.6.1, `OpamFilter.reduce`). `?x` is decided at once in either way. */
function reduceFilter(filter, evaluation) {
    return (0,_opam_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .foldTree */ .UE)(filter, _opam_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .filterParts */ .Br, (node, next) => {
        const reduced = reduceNode(node, next, evaluation);
        return reduced.kind === 'string' ? expand(reduced.value, evaluation) : reduced;
    });
}
/** What a node comes to, `next` what its parts come to. */
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
/** Replaces the interpolations of a string; those of unknown variables leave it open. */
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
/** The value of a reference: of several packages whether all are so, through a converter its text. */
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
/** `p:enable` is short for `p:installed?enable:disable`. */
function withoutSugar(reference) {
    const { packages, variable, converter } = reference;
    if (packages.length === 0 || variable !== 'enable' || converter !== undefined)
        return reference;
    const enabled = { whenTrue: 'enable', whenFalse: 'disable' };
    return { packages, variable: 'installed', converter: enabled };
}


/***/ }),

/***/ 2366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ perPackage)
/* harmony export */ });
/**
 * A view of packages that is made once for each, however many rules ask for it. Only the last is
 * kept: the rules look at one package after the other.
 */
function perPackage(view) {
    let last;
    return (from) => {
        if (last?.from !== from)
            last = { from, value: view(from) };
        return last.value;
    };
}


/***/ }),

/***/ 7176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ elementOfPart),
/* harmony export */   Ww: () => (/* binding */ partSpan),
/* harmony export */   l0: () => (/* binding */ partAt),
/* harmony export */   t: () => (/* binding */ itemsByName)
/* harmony export */ });
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3785);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1274);


/** Looks up once what parts are asked for often. */
function itemsByName({ items }) {
    return new Map(items.toReversed().map((item) => [itemName(item), item]));
}
/** Where a part stands: the element, a dependency with its braces; else the field's first line. */
function partSpan(file, part, items = itemsByName(file)) {
    const item = items.get(part.field);
    if (item?.span === undefined)
        return undefined;
    return elementSpan(item, part) ?? firstLine(file, item.span);
}
/** Where the element of a part stands. */
function elementOfPart(items, part) {
    const item = items.get(part.field);
    return item === undefined ? undefined : elementSpan(item, part);
}
/** The part that a place of the file is in: the element of a list, else the field. */
function partAt({ items }, { start }) {
    const item = items[lastStarted(items, start)];
    if (item?.span === undefined || !holds(item.span, start))
        return undefined;
    const field = itemName(item);
    const { elements, index } = elementsAround(item, start);
    const element = elementText(elements[index]);
    if (element === undefined)
        return { field };
    const occurrence = elements.slice(0, index).filter((one) => elementText(one) === element).length;
    return { field, element, occurrence };
}
function itemName(item) {
    return item.kind === 'field' ? item.name : item.sectionKind;
}
/** The index of the last item that starts at or before an offset; -1 where none does. */
function lastStarted(items, offset) {
    let low = 0;
    let high = items.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((items[middle]?.span?.start ?? 0) <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low - 1;
}
function holds({ start, end }, offset) {
    return start <= offset && offset < end;
}
function firstLine({ source: { text } }, { start, end }) {
    const lineEnd = text.indexOf('\n', start);
    return { start, end: lineEnd === -1 ? end : Math.min(end, lineEnd) };
}
function elementsAround(item, offset) {
    const elements = item.kind === 'field' && item.value.kind === 'list' ? item.value.items : [];
    const index = elements.findIndex(({ span }) => span !== undefined && holds(span, offset));
    return { elements, index };
}
/** What an element of a list is called: the string that it is, or that its braces follow. */
function elementText(element) {
    let named = element;
    while (named?.kind === 'option')
        named = named.value;
    return named?.kind === 'string' ? named.value : undefined;
}
function elementSpan(item, { element, occurrence = 0 }) {
    if (item.kind === 'section' || element === undefined)
        return undefined;
    const values = valuesWithin(item, element);
    const same = values.filter((value) => elementText(value) === element || nameOf(value) === element);
    const found = same[occurrence] ?? same[0] ?? values.find((value) => contains(value, element));
    return found?.span;
}
/** The values of a field, outer ones first; into those that are the element nobody looks. */
function valuesWithin({ value }, element) {
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .treeNodes */ .Qw)(value, (node) => (elementText(node) === element ? [] : partsWithin(node)));
}
/** The parts of a value; where several braces follow it, all of them are braces of the outermost. */
function partsWithin(value) {
    if (value.kind !== 'option')
        return (0,_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .valueParts */ .uE)(value);
    const braces = [];
    let inner = value;
    for (; inner.kind === 'option'; inner = inner.value)
        braces.push(inner.constraints);
    return [inner, ...braces.toReversed().flat()];
}
function nameOf(value) {
    return value.kind === 'ident' ? value.name : undefined;
}
function contains(value, text) {
    if (text === '')
        return false;
    return value.kind === 'string'
        ? value.value.includes(text)
        : nameOf(value)?.includes(text) === true;
}


/***/ }),

/***/ 7409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ impliedPackage)
/* harmony export */ });
/* harmony import */ var _package_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2198);

/**
 * The package a file is for by its place, as in an opam repository: `…/foo.1.0/opam` or
 * `…/foo.1.0.opam` (opam 2.6.1). `undefined` for other places; `foo.opam` implies nothing.
 */
function impliedPackage(path) {
    const slash = path.lastIndexOf('/');
    const base = path.slice(slash + 1);
    if (base === 'opam') {
        const folder = path.slice(0, Math.max(0, slash));
        return (0,_package_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersionedPackage */ .dx)(folder.slice(folder.lastIndexOf('/') + 1));
    }
    return base.endsWith('.opam') ? (0,_package_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersionedPackage */ .dx)(base.slice(0, -'.opam'.length)) : undefined;
}


/***/ }),

/***/ 8256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ normalForm),
/* harmony export */   P: () => (/* binding */ withImpliedPackage)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3387);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1393);
/* harmony import */ var _implied_package_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7409);
/* harmony import */ var _package_items_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(301);
/* harmony import */ var _package_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(518);
/* harmony import */ var _parser_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4085);
/* harmony import */ var _printer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5184);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3802);








/**
 * A file in opam's normal form, as `opam lint --normalise` prints it: without comments and without
 * what opam cannot read, with the name and version that its place implies, and relative addresses
 * made absolute: they lead from the folder of the file. `text` is a byte string with a line break at
 * the end; empty when opam refuses the file.
 */
function normalForm(source) {
    const { file, diagnostics } = (0,_parser_js__WEBPACK_IMPORTED_MODULE_4__/* .parseOpamFile */ .b)(source);
    const [syntaxError] = diagnostics;
    if (syntaxError !== undefined)
        return { text: '', refusal: syntaxError };
    const read = (0,_package_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .readPackage */ .L)(file);
    if (read.refusal !== undefined)
        return { text: '', refusal: read.refusal };
    const named = withImpliedPackage(read.package, (0,_implied_package_js__WEBPACK_IMPORTED_MODULE_1__/* .impliedPackage */ .n)(source.name));
    const folder = (0,_text_source_js__WEBPACK_IMPORTED_MODULE_6__/* .encodeBytes */ .MW)(source.name.slice(0, Math.max(0, source.name.lastIndexOf('/'))));
    const text = (0,_printer_js__WEBPACK_IMPORTED_MODULE_5__/* .printItems */ .oz)((0,_package_items_js__WEBPACK_IMPORTED_MODULE_2__/* .packageItems */ .T)(withUrlsFrom(named, folder)));
    if (text.length > _text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .longestLayout */ .T)
        return { text: '', refusal: tooLong };
    return { text: `${text}\n`, refusal: undefined };
}
/** opam prints gigabytes of a file that nests millions deep. */
const tooLong = {
    severity: 'error',
    code: 'opam-syntax',
    message: 'The values nest so deep that the normal form is longer than 64 MB.',
    hints: [],
};
/** The package with addresses that lead from a folder where they are relative. */
function withUrlsFrom(from, folder) {
    const absolute = (url) => (0,_url_js__WEBPACK_IMPORTED_MODULE_7__/* .fromFolder */ .FC)(url, folder);
    const absoluteSection = (section) => ({
        ...section,
        url: absolute(section.url),
        mirrors: section.mirrors.map(absolute),
    });
    const { devRepo, url, extraSources, pinDepends } = from;
    return {
        ...from,
        devRepo: devRepo && absolute(devRepo),
        url: url && absoluteSection(url),
        extraSources: extraSources.map(([name, section]) => [name, absoluteSection(section)]),
        pinDepends: pinDepends.map(([pinned, address]) => [pinned, absolute(address)]),
    };
}
/** The package with the name and version its place implies, where it does not state them. */
function withImpliedPackage(stated, implied) {
    if (implied === undefined)
        return stated;
    return {
        ...stated,
        name: stated.name ?? implied.name,
        version: stated.version ?? implied.version,
    };
}


/***/ }),

/***/ 2804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ opamPositions)
/* harmony export */ });
/**
 * Line and column of offsets as opam tells them: behind a line that a `\` continues inside a string,
 * columns count from the text after the blanks. Answers a function, which costs a search each time.
 */
function opamPositions(file) {
    const { text } = file.source;
    // Most files are never asked for a place.
    const lineStarts = [];
    return (offset) => {
        if (lineStarts.length === 0) {
            lineStarts.push(0);
            for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
                lineStarts.push(at + 1);
            }
        }
        const line = countUpTo(lineStarts, offset);
        const lineStart = lineStarts[line - 1] ?? 0;
        const continuation = file.continuations[countUpTo(file.continuations, offset) - 1] ?? 0;
        return { line, column: offset - Math.max(lineStart, continuation) };
    };
}
/** How many of the ascending numbers are at most `limit`. */
function countUpTo(numbers, limit) {
    let low = 0;
    let high = numbers.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((numbers[middle] ?? 0) <= limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 2862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ holdsForOrder)
/* harmony export */ });
/** Whether a relation holds of two values, by the sign of their order: `order < 0` where the left is less. */
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


/***/ })

};
