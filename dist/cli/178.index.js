export const id = 178;
export const ids = [178];
export const modules = {

/***/ 3178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ lintOpamFile)
});

// EXTERNAL MODULE: ./build/src/opam/implied-package.js
var implied_package = __webpack_require__(9358);
// EXTERNAL MODULE: ./build/src/opam/normal-form.js
var normal_form = __webpack_require__(1575);
// EXTERNAL MODULE: ./build/src/opam/package-reader.js + 1 modules
var package_reader = __webpack_require__(9671);
// EXTERNAL MODULE: ./build/src/opam/parser.js
var parser = __webpack_require__(3528);
;// CONCATENATED MODULE: ./build/src/opam/positions.js
/**
 * Line and column of offsets as opam tells them: behind a line that a `\` continues inside a string,
 * columns count from the text after the blanks. Answers a function, which costs a search each time.
 */
function opamPositions(file) {
    const { text } = file.source;
    const lineStarts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
        lineStarts.push(at + 1);
    }
    return (offset) => {
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

// EXTERNAL MODULE: ./build/src/opam/checksum.js
var opam_checksum = __webpack_require__(6444);
// EXTERNAL MODULE: ./build/src/opam/url.js
var opam_url = __webpack_require__(270);
;// CONCATENATED MODULE: ./build/src/lint/rule.js
/** What a finding of opam is about, quoted behind its message. */
function withDetails(message, details) {
    return details.length === 0 ? message : `${message}: "${details.join('", "')}"`;
}
/** The defect with this message if the condition holds. */
function defectIf(condition, message) {
    return condition ? [{ message }] : [];
}
/** The defect of these details, if there are any. */
function defectOf(message, details) {
    return details.length === 0 ? [] : [{ message: withDetails(message, details) }];
}

;// CONCATENATED MODULE: ./build/src/lint/view/enumeration.js
/** `a`, `a and b`, `a, b and c`. */
function enumerated(items) {
    return items.length < 2
        ? items.join('')
        : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}
/** `name: 2 occurences` (opam's spelling) for each name there is more than once, sorted by bytes. */
function repetitions(names) {
    const counts = new Map();
    for (const name of names)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    return [...counts]
        .filter(([, count]) => count > 1)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, count]) => `${name}: ${count} occurences`);
}

;// CONCATENATED MODULE: ./build/src/lint/view/urls.js

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

;// CONCATENATED MODULE: ./build/src/lint/rules/checksum-of-repository.js





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
        return defectOf('Checksum specified with a non archive url', [
            `${(0,opam_url/* printUrl */.D1)(section.url)} - ${enumerated(checksums)}`,
        ]);
    },
};

;// CONCATENATED MODULE: ./build/src/lint/rules/conf-package-with-instructions.js

/** A package that only checks the system has something to download, install or remove. */
const confPackageWithInstructions = {
    name: 'conf-package-with-instructions',
    code: 46,
    severity: 'error',
    fields: ['url', 'extra-source', 'install', 'remove', 'flags', 'tags'],
    check: ({ package: { flags, install, remove, url, extraSources } }) => defectIf(flags.includes('conf') &&
        (install.length > 0 || remove.length > 0 || url !== undefined || extraSources.length > 0), 'Package is flagged "conf" but has source, install or remove instructions'),
};

// EXTERNAL MODULE: ./build/src/version/opam-version.js
var opam_version = __webpack_require__(4384);
;// CONCATENATED MODULE: ./build/src/lint/rules/conjunction-in-conflicts.js


/** A conflict is with an interval of versions: opam takes the bounds one by one. */
const conjunctionInConflicts = {
    name: 'conjunction-in-conflicts',
    code: 43,
    severity: 'error',
    fields: ['conflicts'],
    check: ({ package: { conflicts, opamVersion } }) => defectIf((0,opam_version/* compareVersions */.Z)(opamVersion, '1.3') >= 0 && !isDisjunction(conflicts), "Conjunction used in 'conflicts:' field. Only '|' is allowed"),
};
function isDisjunction(formula) {
    switch (formula.kind) {
        case 'empty':
            return true;
        case 'atom':
            return hasSingleBounds(formula.atom.constraints);
        case 'block':
            return isDisjunction(formula.formula);
        case 'or':
            return formula.operands.every((operand) => isDisjunction(operand));
        case 'and':
            return false;
    }
}
/** Whether no `&` joins anything but filters to a bound. */
function hasSingleBounds(formula) {
    switch (formula.kind) {
        case 'empty':
        case 'atom':
            return true;
        case 'block':
            return hasSingleBounds(formula.formula);
        case 'or':
            return formula.operands.every((operand) => hasSingleBounds(operand));
        case 'and': {
            // The chain nests to the left: filters may end it, and one may start it.
            const operands = [...formula.operands];
            while (operands.length > 1 && isFilter(operands.at(-1)))
                operands.pop();
            if (operands.length === 2 && isFilter(operands[0]))
                operands.shift();
            const [only, second] = operands;
            return only !== undefined && second === undefined && hasSingleBounds(only);
        }
    }
}
function isFilter(formula) {
    return formula?.kind === 'atom' && formula.atom.kind === 'filter';
}

;// CONCATENATED MODULE: ./build/src/lint/rules/default-maintainer.js

/** The maintainer is the one that old templates of opam filled in. */
const defaultMaintainer = {
    name: 'default-maintainer',
    code: 24,
    severity: 'error',
    fields: ['maintainer'],
    check: ({ package: { maintainer, tags } }) => defectIf(maintainer.includes('contact@ocamlpro.com') && !tags.includes('org:ocamlpro'), "Field 'maintainer' has the old default value"),
};

// EXTERNAL MODULE: ./build/src/opam/formula.js
var opam_formula = __webpack_require__(7169);
// EXTERNAL MODULE: ./build/src/opam/package-name.js
var package_name = __webpack_require__(8783);
// EXTERNAL MODULE: ./build/src/opam/interpolation.js
var interpolation = __webpack_require__(6578);
;// CONCATENATED MODULE: ./build/src/lint/view/evaluation.js


/** Evaluates a filter (opam 2.6.1, `OpamFilter.reduce`). `?x` is decided at once in either way. */
function reduceFilter(filter, evaluation) {
    const reduced = reduceNode(filter, evaluation);
    return reduced.kind === 'string' ? expand(reduced.value, evaluation) : reduced;
}
function reduceNode(filter, evaluation) {
    switch (filter.kind) {
        case 'bool':
        case 'string':
            return filter;
        case 'ident':
            return asReduced(resolve(filter.reference, evaluation), filter);
        case 'relation': {
            const left = reduceFilter(filter.left, evaluation);
            const right = reduceFilter(filter.right, evaluation);
            if (left.kind === 'undefined' || right.kind === 'undefined') {
                const residual = { ...filter, left: asFilter(left), right: asFilter(right) };
                return { kind: 'undefined', residual };
            }
            const order = (0,opam_version/* compareVersions */.Z)(String(left.value), String(right.value));
            return { kind: 'bool', value: isOrder(filter.operator, order) };
        }
        case 'and':
        case 'or':
            return filter.operands
                .map((operand) => reduceFilter(operand, evaluation))
                .reduce((left, right) => combine(filter.kind, left, right));
        case 'not': {
            const operand = reduceFilter(filter.operand, evaluation);
            const truth = truthOf(operand);
            return truth === undefined
                ? { kind: 'undefined', residual: { kind: 'not', operand: asFilter(operand) } }
                : { kind: 'bool', value: !truth };
        }
        case 'defined': {
            const { kind } = reduceFilter(filter.operand, evaluation);
            return { kind: 'bool', value: kind !== 'undefined' };
        }
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
    const expanded = (0,interpolation/* expandInterpolations */.kC)(text, (reference) => {
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
function isOrder(operator, order) {
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

;// CONCATENATED MODULE: ./build/src/lint/view/dependencies.js



/** The packages of a formula whose constraints can hold, whatever their version. */
function keptNames(formula, scope) {
    const environment = dependencyEnvironment(scope);
    const kept = (0,opam_formula/* formulaAtoms */.xU)(formula).filter(({ constraints }) => mayHold(constraints, environment));
    return new Set(kept.map(({ name }) => name));
}
/** The packages that `depends:` or `depopts:` asks for. */
function dependencyNames(from) {
    return new Set([
        ...keptNames(from.depends, 'with-tests'),
        ...keptNames(from.depopts, 'with-tests'),
    ]);
}
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
    switch (formula.kind) {
        case 'empty':
            return 'nothing';
        case 'atom': {
            const { atom } = formula;
            if (atom.kind === 'version') {
                return isKnownVersion(atom.version, environment) ? 'known-bounds' : 'nothing';
            }
            return isTrue(atom.filter, environment) ? 'true' : 'false';
        }
        case 'block':
            return remainderOf(formula.formula, environment);
        case 'and':
        case 'or':
            return formula.operands
                .map((operand) => remainderOf(operand, environment))
                .reduce((left, right) => dependencies_combine(formula.kind, left, right));
    }
}
function dependencies_combine(kind, left, right) {
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
    const reduced = reduceFilter(filter, { environment: () => undefined, unknowns: 'open' });
    if (reduced.kind === 'bool')
        return reduced;
    const rest = reduced.kind === 'undefined' ? reduced.residual : reduced;
    return reduceFilter(rest, { environment, unknowns: 'closed' });
}

;// CONCATENATED MODULE: ./build/src/lint/rules/dependency-also-optional.js


/** A package is both required and optional. */
const dependencyAlsoOptional = {
    name: 'dependency-also-optional',
    code: 31,
    severity: 'error',
    fields: ['depopts', 'depends'],
    check: ({ package: { depends, depopts } }) => {
        const optional = keptNames(depopts, 'with-tests');
        const both = [...keptNames(depends, 'without-tests')].filter((name) => optional.has(name));
        return defectOf("Fields 'depends' and 'depopts' refer to the same package names", sortedNames(both));
    },
};

// EXTERNAL MODULE: ./build/src/opam/filter.js
var opam_filter = __webpack_require__(7449);
// EXTERNAL MODULE: ./build/src/opam/variable.js
var opam_variable = __webpack_require__(2915);
;// CONCATENATED MODULE: ./build/src/lint/view/commands.js



/** The commands that opam looks into, in its order; those of the old `build-test:` are not. */
function allCommands(from) {
    return [...from.build, ...from.install, ...from.remove, ...from.runTest, ...from.buildDoc];
}
/** The variables that a word of a command mentions. */
function argumentVariables({ kind, text }) {
    if (kind === 'string')
        return (0,interpolation/* interpolatedVariables */.XT)(text);
    const parsed = (0,opam_variable/* parseReference */.F2)(text, false);
    return parsed.kind === 'defect' ? [] : (0,opam_variable/* referencedVariables */.Xo)(parsed.reference);
}
/** The variables of commands, of their words and of their filters. */
function commandVariables(commands) {
    return commands.flatMap((command) => [
        ...optionalVariables(command.filter),
        ...command.value.flatMap((word) => [
            ...argumentVariables(word.value),
            ...optionalVariables(word.filter),
        ]),
    ]);
}
function optionalVariables(filter) {
    return filter === undefined ? [] : (0,opam_filter/* filterVariables */.uU)(filter);
}

;// CONCATENATED MODULE: ./build/src/lint/view/filters.js


/** The filters outside commands, in opam's order: those of dependencies last, and last ones first. */
function allFilters(from, postMessages = 'with-post-messages') {
    return [
        ...filtersOf(from.patches),
        ...filtersOf(from.messages),
        ...(postMessages === 'with-post-messages' ? filtersOf(from.postMessages) : []),
        ...from.depexts.map(({ filter }) => filter),
        ...filtersOf(from.libraries),
        ...filtersOf(from.syntax),
        from.available,
        ...[
            from.depends,
            from.depopts,
            from.conflicts,
            ...from.features.map(({ packages }) => packages),
        ]
            .flatMap((formula) => constraintFilters(formula))
            .toReversed(),
    ];
}
function filtersOf(values) {
    return values.flatMap(({ filter }) => (filter === undefined ? [] : [filter]));
}
/** The filters and the version expressions of dependencies, in the order of the source. */
function constraintFilters(formula) {
    return (0,opam_formula/* formulaAtoms */.xU)(formula)
        .flatMap(({ constraints }) => (0,opam_formula/* formulaAtoms */.xU)(constraints))
        .map((constraint) => (constraint.kind === 'version' ? constraint.version : constraint.filter));
}
/** The filters of one dependency's braces, version bounds left out. */
function applicabilityFilters(formula) {
    return (0,opam_formula/* formulaAtoms */.xU)(formula)
        .flatMap(({ constraints }) => (0,opam_formula/* formulaAtoms */.xU)(constraints))
        .flatMap((constraint) => (constraint.kind === 'filter' ? [constraint.filter] : []));
}
/** The variables of several filters, those of later filters first, as opam lists them. */
function variablesOf(filters) {
    return filters.toReversed().flatMap((filter) => (0,opam_filter/* filterVariables */.uU)(filter));
}
/** Whether a variable of opam itself, not of a package, is among them. */
function mentionsGlobal(variables, name) {
    return variables.some((variable) => variable.package === undefined && variable.name === name);
}

;// CONCATENATED MODULE: ./build/src/lint/rules/deprecated-ocaml-version.js



/** The compiler's version is asked for by a field or a variable of old. */
const deprecatedOcamlVersion = {
    name: 'deprecated-ocaml-version',
    code: 32,
    severity: 'error',
    fields: ['ocaml-version', 'available', 'build'],
    check: ({ package: found }) => defectIf(found.ocamlVersion !== undefined ||
        mentionsGlobal(commandVariables(allCommands(found)), 'ocaml-version') ||
        mentionsGlobal(variablesOf(allFilters(found)), 'ocaml-version'), "Field 'ocaml-version:' and variable 'ocaml-version' are deprecated, use a dependency towards the 'ocaml' package instead for availability, and the 'ocaml:version' package variable for scripts"),
};

;// CONCATENATED MODULE: ./build/src/lint/rules/deprecated-os-field.js

/** The system is asked for by a field of old. */
const deprecatedOsField = {
    name: 'deprecated-os-field',
    code: 33,
    severity: 'error',
    fields: ['os'],
    check: ({ package: found }) => defectIf(found.os.kind !== 'empty', "Field 'os' is deprecated, use 'available' and the 'os' variable instead"),
};

;// CONCATENATED MODULE: ./build/src/lint/rules/deprecated-test-and-doc.js

/** Tests or documentation are built by fields of old. */
const deprecatedTestAndDoc = {
    name: 'deprecated-test-and-doc',
    code: 48,
    severity: 'warning',
    fields: ['build-test', 'build-doc'],
    check: ({ package: { buildTest, buildDoc } }) => defectIf(buildTest.length > 0 || buildDoc.length > 0, "The fields 'build-test:' and 'build-doc:' are deprecated, and should be replaced by uses of the 'with-test' and 'with-doc' filter variables in the 'build:' and 'install:' fields, and by the newer 'run-test:' field"),
};

;// CONCATENATED MODULE: ./build/src/lint/rules/dev-repo-without-version-control.js


/** The repository's address does not say which version control system it is of. */
const devRepoWithoutVersionControl = {
    name: 'dev-repo-without-version-control',
    code: 42,
    severity: 'error',
    fields: ['dev-repo'],
    check: ({ package: { devRepo } }) => defectIf(devRepo !== undefined && !(0,opam_url/* isVersionControl */.UN)(devRepo.backend), `The 'dev-repo:' field doesn't use version control. You should use URLs of the form "git://", "git+https://", "hg+https://"...`),
};

;// CONCATENATED MODULE: ./build/src/lint/rules/duplicate-checksums.js


/** The archive has several checksums of one kind. */
const duplicateChecksums = {
    name: 'duplicate-checksums',
    code: 71,
    severity: 'error',
    fields: ['url'],
    check: ({ package: { url } }) => defectOf("Field 'url.checksum' contains duplicated checksums", repetitions((url?.checksums ?? []).map(({ kind }) => kind))),
};

;// CONCATENATED MODULE: ./build/src/lint/rules/duplicate-extra-files.js


/** `extra-files:` lists a file more than once. */
const duplicateExtraFiles = {
    name: 'duplicate-extra-files',
    code: 70,
    severity: 'error',
    fields: ['extra-files'],
    check: ({ package: { extraFiles = [] } }) => defectOf("Field 'extra-files' contains duplicated files", repetitions(extraFiles.map(([name]) => name))),
};

;// CONCATENATED MODULE: ./build/src/lint/rules/duplicate-extra-source-checksums.js


/** An extra source has several checksums of one kind. */
const duplicateExtraSourceChecksums = {
    name: 'duplicate-extra-source-checksums',
    code: 72,
    severity: 'error',
    fields: ['extra-source', 'extra-sources'],
    check: ({ package: { extraSources } }) => defectOf("Field 'extra-sources' contains duplicated checksums", extraSources.flatMap(([name, { checksums }]) => {
        const repeated = repetitions(checksums.map(({ kind }) => kind));
        return repeated.length === 0 ? [] : [`${name} have ${enumerated(repeated)}`];
    })),
};

;// CONCATENATED MODULE: ./build/src/lint/rules/empty-fields.js

/** A field holds the empty string. */
const emptyFields = {
    name: 'empty-fields',
    code: 22,
    severity: 'error',
    fields: ['maintainer', 'homepage', 'author', 'authors', 'license', 'doc', 'tags', 'bug-reports'],
    check: ({ package: found }) => {
        // The names are opam's own spelling in this message.
        const fields = [
            ['maintainer', found.maintainer],
            ['homepage', found.homepage],
            ['author', found.authors],
            ['license', found.license],
            ['doc', found.doc],
            ['tags', found.tags],
            ['bug_reports', found.bugReports],
        ];
        const empty = fields.filter(([, values]) => values.length === 1 && values[0] === '');
        return defectOf('Some fields are present but empty; remove or fill them', empty.map(([name]) => name));
    },
};

;// CONCATENATED MODULE: ./build/src/lint/rules/escaping-extra-files.js

/** `extra-files:` names a file outside its folder. */
const escapingExtraFiles = {
    name: 'escaping-extra-files',
    code: 73,
    severity: 'error',
    fields: ['extra-files'],
    check: ({ package: { extraFiles = [] } }) => defectOf("Field 'extra-files' contains path with '..'", extraFiles.map(([name]) => name).filter((name) => name.split('/').includes('..'))),
};

;// CONCATENATED MODULE: ./build/src/lint/rules/file-format-error.js
/** A field that opam does not know, knows twice, or cannot read. */
const fileFormatError = {
    name: 'file-format-error',
    code: 3,
    severity: 'error',
    fields: [],
    check: ({ fieldErrors, positionAt }) => fieldErrors.map(({ field, message, span }) => {
        const start = `File format error in '${field}'`;
        if (span === undefined)
            return { message: `${start}: ${message}` };
        const { line, column } = positionAt(span.start);
        return { message: `${start} at line ${line}, column ${column}: ${message}`, span };
    }),
};

;// CONCATENATED MODULE: ./build/src/lint/spdx-identifiers.js
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

;// CONCATENATED MODULE: ./build/src/lint/spdx-expression.js

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

;// CONCATENATED MODULE: ./build/src/lint/rules/license-not-spdx.js


/** A license is not written as SPDX writes it, or one of its deprecated names. */
const licenseNotSpdx = {
    name: 'license-not-spdx',
    code: 62,
    severity: 'warning',
    fields: ['license'],
    check: ({ package: { license } }) => defectOf("License doesn't adhere to the SPDX standard, see https://spdx.org/licenses/ ", license.filter((expression) => !isSpdxExpression(expression))),
};

;// CONCATENATED MODULE: ./build/src/lint/rules/make-called-directly.js


/** A command is `"make"`: the variable `make` names the one that suits the system. */
const makeCalledDirectly = {
    name: 'make-called-directly',
    code: 39,
    severity: 'error',
    fields: ['build', 'install', 'remove', 'run-test', 'build-doc'],
    check: ({ package: found }) => defectIf(allCommands(found).some(({ value: [first] }) => {
        return first?.value.kind === 'string' && first.value.text === 'make';
    }), "Command 'make' called directly, use the built-in variable instead"),
};

;// CONCATENATED MODULE: ./build/src/lint/rules/mismatched-extra-files.js

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
        return defectOf("Mismatching 'extra-files:' field", [
            ...missing,
            ...wrong.map(({ path }) => path),
        ]);
    },
};

// EXTERNAL MODULE: ./build/src/opam/ocaml-escape.js
var ocaml_escape = __webpack_require__(5315);
;// CONCATENATED MODULE: ./build/src/lint/rules/mismatched-name.js

/** The name or version that the file states is not the one its place in a repository implies. */
const mismatchedName = {
    name: 'mismatched-name',
    code: 4,
    severity: 'warning',
    fields: ['name', 'version'],
    check: ({ stated, implied }) => implied === undefined
        ? []
        : [
            ...mismatch('name', stated.name, implied.name),
            ...mismatch('version', stated.version, implied.version),
        ],
};
function mismatch(field, stated, implied) {
    if (stated === undefined || stated === implied)
        return [];
    const message = `Field '${field}: ${(0,ocaml_escape/* ocamlString */.o)(stated)}' while the directory name or pinning implied ${(0,ocaml_escape/* ocamlString */.o)(implied)}`;
    return [{ message }];
}

;// CONCATENATED MODULE: ./build/src/lint/rules/misplaced-post-flag.js




/** `post` stands with an optional dependency, or with `build`, where it says nothing. */
const misplacedPostFlag = {
    name: 'misplaced-post-flag',
    code: 50,
    severity: 'warning',
    fields: ['depopts', 'depends'],
    check: ({ package: { depends, depopts } }) => {
        const inOptional = constraintFilters(depopts).flatMap((filter) => (0,opam_filter/* filterVariables */.uU)(filter));
        const withBuild = (0,opam_formula/* formulaAtoms */.xU)(depends).some((atom) => {
            const filters = applicabilityFilters({ kind: 'atom', atom });
            const variables = filters.flatMap((filter) => (0,opam_filter/* filterVariables */.uU)(filter));
            return mentionsGlobal(variables, 'build') && mentionsGlobal(variables, 'post');
        });
        return defectIf(withBuild || mentionsGlobal(inOptional, 'post'), "The 'post' flag doesn't make sense with build or optional dependencies");
    },
};

;// CONCATENATED MODULE: ./build/src/lint/rules/missing-authors.js

/** Nobody is named as author. */
const missingAuthors = {
    name: 'missing-authors',
    code: 25,
    severity: 'warning',
    fields: ['authors', 'author'],
    check: ({ package: found }) => defectIf(found.authors.length === 0, "Missing field 'authors'"),
};

;// CONCATENATED MODULE: ./build/src/lint/rules/missing-bug-reports.js

/** Nothing says where to report a bug. */
const missingBugReports = {
    name: 'missing-bug-reports',
    code: 36,
    severity: 'warning',
    fields: ['bug-reports'],
    check: ({ package: found }) => defectIf(found.bugReports.length === 0, "Missing field 'bug-reports'"),
};

;// CONCATENATED MODULE: ./build/src/lint/rules/missing-checksum.js


/** Nothing proves that the archive is the one that was released. */
const missingChecksum = {
    name: 'missing-checksum',
    code: 59,
    severity: 'warning',
    fields: ['url'],
    check: ({ package: found }) => defectIf(!found.flags.includes('conf') &&
        sourceKind(found) === 'archive' &&
        found.url?.checksums.length === 0, "url doesn't contain a checksum"),
};

;// CONCATENATED MODULE: ./build/src/lint/rules/missing-dev-repo.js

/** A package with an archive does not say where its repository is. */
const missingDevRepo = {
    name: 'missing-dev-repo',
    code: 37,
    severity: 'warning',
    fields: ['dev-repo'],
    check: ({ package: found }) => defectIf(found.devRepo === undefined && found.url !== undefined, "Missing field 'dev-repo'"),
};

;// CONCATENATED MODULE: ./build/src/lint/rules/missing-homepage.js

/** No page tells about the project. */
const missingHomepage = {
    name: 'missing-homepage',
    code: 35,
    severity: 'warning',
    fields: ['homepage'],
    check: ({ package: found }) => defectIf(found.homepage.length === 0, "Missing field 'homepage'"),
};

;// CONCATENATED MODULE: ./build/src/lint/rules/missing-license.js

/** No license is named. */
const missingLicense = {
    name: 'missing-license',
    code: 68,
    severity: 'warning',
    fields: ['license'],
    check: ({ package: found }) => defectIf(found.license.length === 0, "Missing field 'license'"),
};

;// CONCATENATED MODULE: ./build/src/lint/rules/missing-maintainer.js

/** Nobody is named to turn to. */
const missingMaintainer = {
    name: 'missing-maintainer',
    code: 23,
    severity: 'error',
    fields: ['maintainer'],
    check: ({ package: found }) => defectIf(found.maintainer.length === 0, "Missing field 'maintainer'"),
};

;// CONCATENATED MODULE: ./build/src/lint/rules/missing-synopsis.js

/** There is no line that says what the package is. */
const missingSynopsis = {
    name: 'missing-synopsis',
    code: 57,
    severity: 'error',
    fields: ['synopsis', 'descr'],
    check: ({ package: found }) => defectIf((found.description?.synopsis ?? '') === '', 'Synopsis must not be empty'),
};

;// CONCATENATED MODULE: ./build/src/lint/rules/needless-light-uninstall.js

/** Removal is flagged as light, but there is nothing to do for it. */
const needlessLightUninstall = {
    name: 'needless-light-uninstall',
    code: 52,
    severity: 'error',
    fields: ['flags', 'tags'],
    check: ({ package: found }) => defectIf(found.flags.includes('light-uninstall') && found.remove.length === 0, 'Package is needlessly flagged "light-uninstall", since it has no remove instructions'),
};

;// CONCATENATED MODULE: ./build/src/lint/rules/needless-pin-depends.js


/** `pin-depends:` pins a package that is not depended on. */
const needlessPinDepends = {
    name: 'needless-pin-depends',
    code: 74,
    severity: 'warning',
    fields: ['pin-depends'],
    check: ({ package: found }) => {
        const needed = dependencyNames(found);
        const pinned = found.pinDepends.map(([{ name }]) => name);
        return defectOf("Field 'pin-depends' contains packages that are neither in 'depends' nor in 'depopts'", sortedNames(pinned.filter((name) => !needed.has(name))).toReversed());
    },
};

;// CONCATENATED MODULE: ./build/src/lint/rules/negated-dependency-flag.js


/** A dependency applies where it is *not* for building, or *not* afterwards. */
const negatedDependencyFlag = {
    name: 'negated-dependency-flag',
    code: 51,
    severity: 'error',
    fields: ['depends', 'depopts'],
    check: ({ package: { depends, depopts } }) => defectIf([depends, depopts]
        .flatMap((formula) => applicabilityFilters(formula))
        .some((filter) => negatesFlag(filter, false)), "The behaviour for negated dependency flags 'build' or 'post' is unspecified"),
};
/** Whether `!build` or `!post` is left when negations are pushed inwards; `!` of `!` is nothing. */
function negatesFlag(filter, negated) {
    switch (filter.kind) {
        case 'bool':
        case 'string':
            return false;
        case 'ident': {
            const { packages, variable, converter } = filter.reference;
            const isFlag = variable === 'build' || variable === 'post';
            return negated && isFlag && packages.length === 0 && converter === undefined;
        }
        case 'relation':
            return negatesFlag(filter.left, false) || negatesFlag(filter.right, false);
        case 'and':
        case 'or':
            return filter.operands.some((operand) => negatesFlag(operand, negated));
        case 'not':
            return negatesFlag(filter.operand, !negated);
        case 'defined':
            // opam looks no further into what it does not push negations through.
            return negatesPlainly(filter.operand);
    }
}
/** The same below `?`, where negations stay where they are. */
function negatesPlainly(filter) {
    switch (filter.kind) {
        case 'bool':
        case 'string':
        case 'ident':
            return false;
        case 'relation':
            return negatesPlainly(filter.left) || negatesPlainly(filter.right);
        case 'and':
        case 'or':
            return filter.operands.some((operand) => negatesPlainly(operand));
        case 'not': {
            const { operand } = filter;
            return operand.kind === 'ident' ? negatesFlag(operand, true) : negatesPlainly(operand);
        }
        case 'defined':
            return negatesPlainly(filter.operand);
    }
}

// EXTERNAL MODULE: ./build/src/opam/header.js
var header = __webpack_require__(3946);
;// CONCATENATED MODULE: ./build/src/lint/rules/opam-version-with-patch.js


/** The version of the format has a patch number, as `2.0.5` does: formats have none. */
const opamVersionWithPatch = {
    name: 'opam-version-with-patch',
    code: 20,
    severity: 'warning',
    fields: ['opam-version'],
    check: ({ package: { opamVersion } }) => defectOf("Field 'opam-version' refers to the patch version of opam, it should be of the form MAJOR.MINOR", (0,header/* withoutPatch */.lx)(opamVersion) === opamVersion ? [] : [opamVersion]),
};

// EXTERNAL MODULE: ./build/src/opam/format-version.js
var format_version = __webpack_require__(613);
;// CONCATENATED MODULE: ./build/src/lint/rules/other-opam-version.js



/** The file is of another version of the format than 2.0. */
const otherOpamVersion = {
    name: 'other-opam-version',
    code: 21,
    severity: 'error',
    fields: ['opam-version'],
    check: ({ package: { opamVersion } }) => defectOf("Field 'opam-version' doesn't match the current version, validation may not be accurate", (0,opam_version/* compareVersions */.Z)(opamVersion, format_version/* formatVersion */.q) === 0 ? [] : [opamVersion]),
};

;// CONCATENATED MODULE: ./build/src/lint/rules/package-variable-in-available.js



/** Whether the package is available is made to depend on other packages. */
const packageVariableInAvailable = {
    name: 'package-variable-in-available',
    code: 34,
    severity: 'error',
    fields: ['available'],
    check: ({ package: { available } }) => defectOf("Field 'available:' contains references to package-local variables. It should only be determined from global configuration variables", (0,opam_filter/* filterVariables */.uU)(available)
        .filter((variable) => variable.package !== undefined)
        .map((variable) => (0,opam_variable/* printVariable */.OW)(variable))),
};

;// CONCATENATED MODULE: ./build/src/lint/rules/package-variable-in-dependencies.js



/** A dependency applies under a condition on another package, which is not known when it is asked. */
const packageVariableInDependencies = {
    name: 'package-variable-in-dependencies',
    code: 29,
    severity: 'error',
    fields: ['depends', 'depopts', 'conflicts'],
    check: ({ package: { depends, depopts, conflicts } }) => defectOf('Package dependencies or conflicts mention package variables', [depends, depopts, conflicts]
        .flatMap((formula) => variablesOf(applicabilityFilters(formula)))
        .filter((variable) => variable.package !== undefined)
        .map((variable) => (0,opam_variable/* printVariable */.OW)(variable))),
};

;// CONCATENATED MODULE: ./build/src/lint/rules/plugin-name.js


/** A plugin of opam must be named like the command that opam is to find. */
const pluginName = {
    name: 'plugin-name',
    code: 44,
    severity: 'warning',
    fields: ['flags', 'tags', 'name'],
    check: ({ package: { flags, name, opamVersion } }) => defectIf((0,opam_version/* compareVersions */.Z)(opamVersion, '1.3') >= 0 &&
        flags.includes('plugin') &&
        name !== undefined &&
        !name.startsWith('opam-'), "The 'plugin' package flag is set but the package name doesn't begin with 'opam-'"),
};

;// CONCATENATED MODULE: ./build/src/lint/view/strings.js



/** The strings in which opam replaces `%{…}%`, in the order its findings tell them. */
function allStrings(from) {
    const words = allCommands(from)
        .flatMap(({ value }) => value)
        .flatMap(({ value }) => (value.kind === 'string' ? [value.text] : []));
    const inFilters = allFilters(from)
        .flatMap((filter) => (0,opam_filter/* filterNodes */.is)(filter))
        .flatMap((node) => (node.kind === 'string' ? [node.value] : []));
    return [
        ...from.messages.map(({ value }) => value),
        ...from.postMessages.map(({ value }) => value),
        ...words.toReversed(),
        ...inFilters.toReversed(),
    ];
}

;// CONCATENATED MODULE: ./build/src/lint/rules/plus-in-package-name.js



/** An interpolation asks for a package whose name ends in `+`, which reads as several packages. */
const plusInPackageName = {
    name: 'plus-in-package-name',
    code: 69,
    severity: 'warning',
    fields: ['build', 'install', 'remove', 'run-test', 'messages', 'post-messages'],
    check: ({ package: found }) => defectOf("Package name in variable in string interpolation contains several '+', use", allStrings(found)
        .flatMap((text) => (0,interpolation/* interpolatedTexts */.Ge)(text))
        .flatMap((text) => ambiguous(text))),
};
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

;// CONCATENATED MODULE: ./build/src/lint/rules/relative-url.js


/** An address leads to a place that depends on where opam runs. */
const relativeUrl = {
    name: 'relative-url',
    code: 65,
    severity: 'error',
    fields: ['url', 'dev-repo', 'extra-source', 'pin-depends'],
    check: ({ package: found }) => defectOf('URLs must be absolute', allUrls(found)
        .filter((url) => isRelative(url))
        .map(({ path }) => path)),
};
function isRelative({ backend, transport, path }) {
    const isLocal = ['file', 'path', 'local', 'rsync'].includes(transport);
    if (!isLocal || backend === 'http')
        return false;
    return !path.startsWith('/') || path.split('/').includes('..');
}

;// CONCATENATED MODULE: ./build/src/lint/rules/remove-without-install.js

/** There is something to do for removing, but nothing for installing. */
const removeWithoutInstall = {
    name: 'remove-without-install',
    code: 26,
    severity: 'warning',
    fields: ['remove'],
    check: ({ package: { build, install, remove } }) => defectIf(install.length === 0 && build.length > 0 && remove.length > 0, "No field 'install', but a field 'remove': install instructions probably part of 'build'. Use the 'install' field or a .install file"),
};

;// CONCATENATED MODULE: ./build/src/lint/rules/repository-url-as-archive.js



/** An address ends in `.git` or the like, but is to be downloaded as a file. */
const repositoryUrlAsArchive = {
    name: 'repository-url-as-archive',
    code: 49,
    severity: 'warning',
    fields: ['url', 'dev-repo', 'extra-source', 'pin-depends'],
    check: ({ package: found }) => defectOf("The following URLs don't use version control but look like version control URLs", allUrls(found)
        .filter((url) => looksDifferent(url))
        .map((url) => (0,opam_url/* printUrl */.D1)(url))),
};
function looksDifferent(url) {
    const guessed = (0,opam_url/* parseUrl */.Dl)((0,opam_url/* printUrl */.D1)(url), { handleSuffix: true });
    return guessed.kind === 'defect' || !(0,opam_url/* sameUrl */.cl)(guessed.url, url);
}

;// CONCATENATED MODULE: ./build/src/lint/rules/spaced-depexts.js

/** A package of the system has no name, or one with a space: it may be two packages. */
const spacedDepexts = {
    name: 'spaced-depexts',
    code: 54,
    severity: 'warning',
    fields: ['depexts'],
    check: ({ package: { depexts } }) => defectOf('External dependencies should not contain spaces nor empty string', depexts
        .flatMap(({ packages }) => packages)
        .filter((name) => name === '' || name.includes(' '))),
};

;// CONCATENATED MODULE: ./build/src/opam/filter-text.js


/** A filter on one line, strings quoted as OCaml does, as opam 2.6.1 writes it in messages. */
function oneLineFilter(filter, context = 'or') {
    switch (filter.kind) {
        case 'bool':
            return String(filter.value);
        case 'string':
            return (0,ocaml_escape/* ocamlString */.o)(filter.value);
        case 'ident':
            return (0,opam_variable/* printReference */.nt)(filter.reference);
        case 'relation': {
            const left = oneLineFilter(filter.left, 'relation');
            const right = oneLineFilter(filter.right, 'relation');
            const isTight = context === 'prefix' || context === 'relation';
            return parenthesised(`${left} ${filter.operator} ${right}`, isTight);
        }
        case 'and': {
            const text = filter.operands.map((operand) => oneLineFilter(operand, 'and')).join(' & ');
            return parenthesised(text, context === 'prefix' || context === 'relation');
        }
        case 'or': {
            const text = filter.operands.map((operand) => oneLineFilter(operand, 'or')).join(' | ');
            return parenthesised(text, context !== 'or');
        }
        case 'not':
        case 'defined': {
            const operand = oneLineFilter(filter.operand, 'prefix');
            return parenthesised(`${filter.kind === 'not' ? '!' : '?'}${operand}`, context === 'relation');
        }
    }
}
function parenthesised(text, needed) {
    return needed ? `(${text})` : text;
}

;// CONCATENATED MODULE: ./build/src/lint/rules/string-as-condition.js





/** A dependency applies where a text holds that is neither true nor false. */
const stringAsCondition = {
    name: 'string-as-condition',
    code: 66,
    severity: 'warning',
    fields: ['depends', 'depopts', 'conflicts', 'features'],
    check: ({ package: { depends, depopts, conflicts, features } }) => defectOf("String that can't be resolved to bool in filtered package formula", [depends, depopts, conflicts, ...features.map(({ packages }) => packages)]
        .flatMap((formula) => (0,opam_formula/* formulaAtoms */.xU)(formula))
        .flatMap((dependency) => describe(dependency))
        .toReversed()),
};
function describe(dependency) {
    const strings = (0,opam_formula/* formulaAtoms */.xU)(dependency.constraints)
        .toReversed()
        .flatMap((constraint) => (constraint.kind === 'filter' ? bareStrings(constraint.filter) : []))
        .toReversed();
    if (strings.length === 0)
        return [];
    const quoted = strings.map((text) => (0,ocaml_escape/* ocamlString */.o)(text));
    return [`${enumerated(quoted)} in '${dependencyText(dependency)}'`];
}
/** The strings of a filter that stand for a truth value, and cannot. */
function bareStrings(filter) {
    switch (filter.kind) {
        case 'bool':
        case 'ident':
        case 'relation':
            return [];
        case 'string':
            return mayBeBool(filter.value) ? [] : [filter.value];
        case 'and':
        case 'or':
            return filter.operands.flatMap((operand) => bareStrings(operand));
        case 'not':
        case 'defined':
            return bareStrings(filter.operand);
    }
}
function mayBeBool(text) {
    return /^(?:true|false|%%|%\{(?:[^\n}]|\}(?:[^\n%]|$))*(?:\}%)?)$/.test(text);
}
/** A dependency on one line, as opam writes it in messages. */
function dependencyText({ name, constraints }) {
    if (constraints.kind === 'empty')
        return name;
    const text = constraintText(constraints);
    const isBound = constraints.kind === 'atom' && constraints.atom.kind === 'version';
    return isBound ? `${name} ${text}` : `${name} {${text}}`;
}
function constraintText(formula, inAnd = false) {
    switch (formula.kind) {
        case 'empty':
            return '[]';
        case 'atom':
            return atomText(formula.atom);
        case 'block':
            return `(${constraintText(formula.formula)})`;
        case 'and':
            return formula.operands.map((operand) => constraintText(operand, true)).join(' & ');
        case 'or': {
            const text = formula.operands.map((operand) => constraintText(operand)).join(' | ');
            return inAnd ? `(${text})` : text;
        }
    }
}
function atomText(constraint) {
    if (constraint.kind === 'filter')
        return oneLineFilter(constraint.filter);
    const { operator, version } = constraint;
    return version.kind === 'string'
        ? `${operator} "${version.value}"`
        : `${operator} ${oneLineFilter(version)}`;
}

;// CONCATENATED MODULE: ./build/src/lint/rules/synopsis-style.js

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
        return defectIf(synopsis !== '' && !isGood, 'Synopsis should start with a capital and not end with a dot');
    },
};

;// CONCATENATED MODULE: ./build/src/lint/rules/unclosed-interpolation.js


/** A `%{` has no `}%` on its line. */
const unclosedInterpolation = {
    name: 'unclosed-interpolation',
    code: 45,
    severity: 'error',
    fields: ['build', 'install', 'remove', 'run-test', 'messages', 'post-messages'],
    check: ({ package: found }) => defectOf('Unclosed variable interpolations in strings', allStrings(found)
        .flatMap((text) => unclosed(text))
        .toReversed()),
};
function unclosed(text) {
    return [...text.matchAll(/%%|%\{([^\n}]*)(\}%)?/g)]
        .filter(([, name, close]) => name !== undefined && close === undefined)
        .map(([whole]) => whole);
}

;// CONCATENATED MODULE: ./build/src/lint/rules/undeclared-packages.js







/** Commands or filters use variables of packages that are not depended on. */
const undeclaredPackages = {
    name: 'undeclared-packages',
    code: 41,
    severity: 'warning',
    fields: ['build', 'install', 'remove', 'run-test', 'depends'],
    check: ({ package: found }) => defectOf('Some packages are mentioned in package scripts or features, but there is no dependency or depopt toward them', sortedNames(undeclared(found))),
};
function undeclared(found) {
    const { guarded, used } = commandUses(allCommands(found));
    const filters = allFilters(found, 'without-post-messages');
    const declared = dependencyNames(found);
    const mentioned = new Set([found.depends, found.depopts].flatMap((formula) => (0,opam_formula/* formulaAtoms */.xU)(formula).map(({ name }) => name)));
    return [
        ...[...used, ...variablesOf(filters)].flatMap((variable) => {
            const name = packageOf(variable);
            const isUndeclared = name !== undefined &&
                name !== found.name &&
                !declared.has(name) &&
                variable.name !== 'installed';
            return isUndeclared ? [name] : [];
        }),
        ...[...guarded].filter((name) => !mentioned.has(name)),
    ];
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
                if (name === undefined || !guarded.has(name))
                    uses.used.push(variable);
            }
        };
        const useFilter = (filter) => {
            if (filter === undefined)
                return;
            const variables = (0,opam_filter/* filterVariables */.uU)(filter);
            for (const variable of variables) {
                const name = packageOf(variable);
                if (name !== undefined && guards(filter, variable))
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
/** Whether a filter is false where the package of this `installed` variable is not there. */
function guards(filter, variable) {
    if (variable.name !== 'installed')
        return false;
    const reduced = reduceFilter(filter, {
        environment: (asked) => {
            return asked.package === variable.package && asked.name === 'installed' ? false : undefined;
        },
        unknowns: 'open',
    });
    return reduced.kind === 'bool' && !reduced.value;
}

// EXTERNAL MODULE: ./build/src/opam/clean-up.js
var clean_up = __webpack_require__(5198);
;// CONCATENATED MODULE: ./build/src/lint/rules/unknown-flags.js


/** A tag `flags:…` names a flag that opam does not know. In `flags:` itself such are passed over. */
const unknownFlags = {
    name: 'unknown-flags',
    code: 28,
    severity: 'error',
    fields: ['tags'],
    check: ({ package: { flags } }) => {
        const known = new Set((0,clean_up/* knownFlags */.DW)(flags));
        return defectOf('Unknown package flags found', flags.filter((flag) => !known.has(flag)));
    },
};

;// CONCATENATED MODULE: ./build/src/lint/rules/unnormalised-platform.js



/** The system or processor is compared with a name that opam never gives it. */
const unnormalisedPlatform = {
    name: 'unnormalised-platform',
    code: 55,
    severity: 'error',
    fields: ['available', 'depends', 'depopts', 'conflicts', 'depexts', 'patches'],
    check: ({ package: found }) => defectOf('Non-normalised OS or arch string being tested', allFilters(found)
        .flatMap((filter) => (0,opam_filter/* filterNodes */.is)(filter))
        .flatMap((node) => unnormalised(node))
        .toReversed()),
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
    return normal === value.value ? [] : [`${value.value} (use ${normal} instead)`];
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

;// CONCATENATED MODULE: ./build/src/lint/rules/unprefixed-test-variable.js


/** A filter asks for `test` or `doc`, which nothing sets. */
const unprefixedTestVariable = {
    name: 'unprefixed-test-variable',
    code: 58,
    severity: 'warning',
    fields: ['depends', 'depopts', 'available', 'depexts'],
    check: ({ package: found }) => {
        const variables = variablesOf(allFilters(found));
        const names = ['test', 'doc'].filter((name) => mentionsGlobal(variables, name));
        const plural = names.length > 1;
        const wrong = names.map((name) => `\`${name}\``).join(' and ');
        const right = names.map((name) => `\`with-${name}\``).join(' and ');
        return defectIf(names.length > 0, `Found ${wrong} variable${plural ? 's' : ''}, predefined one${plural ? 's are' : ' is'} ${right}`);
    },
};

;// CONCATENATED MODULE: ./build/src/lint/rules/unrestricted-subpath.js


/** The source is a part of an archive, which opam before 2.1 does not understand. */
const unrestrictedSubpath = {
    name: 'unrestricted-subpath',
    code: 63,
    severity: 'error',
    fields: ['x-subpath'],
    check: ({ package: { url, extensions, available } }) => defectIf(url !== undefined && extensions.has('x-subpath') && !asksForOpam(available), '`subpath` field needs a restriction in available field: `opam-version > 2.1`'),
};
/** Whether a filter excludes all versions of opam before 2.1. */
function asksForOpam(filter) {
    switch (filter.kind) {
        case 'bool':
        case 'string':
        case 'ident':
        case 'defined':
            return false;
        case 'relation': {
            const { left, right, operator } = filter;
            if (left.kind !== 'ident' || left.reference.variable !== 'opam-version')
                return false;
            const isBound = operator === '=' || operator === '>=' || operator === '>';
            return isBound && right.kind === 'string' && (0,opam_version/* compareVersions */.Z)(right.value, '2.1') >= 0;
        }
        case 'and':
            return filter.operands.some((operand) => asksForOpam(operand));
        case 'or':
            return filter.operands.every((operand) => asksForOpam(operand));
        case 'not':
            return !asksForOpam(filter.operand);
    }
}

;// CONCATENATED MODULE: ./build/src/lint/rules/with-test-in-run-test.js



/** The commands for tests ask whether there are to be tests. */
const withTestInRunTest = {
    name: 'with-test-in-run-test',
    code: 61,
    severity: 'warning',
    fields: ['run-test'],
    check: ({ package: { runTest } }) => defectIf(mentionsGlobal(commandVariables(runTest), 'with-test'), '`with-test` variable in `run-test` is out of scope, it will be ignored'),
};

;// CONCATENATED MODULE: ./build/src/lint/lint-rules.js


















































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

;// CONCATENATED MODULE: ./build/src/lint/lint-opam-file.js






/**
 * Checks an opam file as `opam lint` does (opam 2.6.1), in its order. The source's name tells the
 * package that the file is for, as in `foo.1.0/opam`. A file that opam refuses has one finding, 2.
 */
function lintOpamFile(source, surroundings = {}) {
    const { file, diagnostics } = (0,parser/* parseOpamFile */.b)(source);
    const positionAt = opamPositions(file);
    const [syntaxError] = diagnostics;
    if (syntaxError !== undefined)
        return [refusalFinding(syntaxError, positionAt)];
    const { package: stated, fieldErrors, refusal } = (0,package_reader/* readPackage */.LY)(file);
    if (refusal !== undefined)
        return [refusalFinding(refusal, positionAt)];
    const subject = {
        file,
        package: (0,normal_form/* withImpliedPackage */.P)(stated, source.name),
        stated,
        implied: (0,implied_package/* impliedPackage */.n)(source.name),
        fieldErrors,
        extraFiles: surroundings.extraFiles,
        positionAt,
    };
    return lintRules.flatMap((rule) => findings(rule, subject));
}
function findings(rule, subject) {
    const { code, severity } = rule;
    const { file, positionAt } = subject;
    return rule.check(subject).map(({ message, span: ownSpan }) => {
        const span = ownSpan ?? fieldSpan(file, rule.fields);
        const position = span === undefined ? { line: 1, column: 0 } : positionAt(span.start);
        const finding = { code, severity, message, position };
        return span === undefined ? finding : { ...finding, location: { source: file.source, span } };
    });
}
/** Where the first of the fields or sections stands that the file has: its first line. */
function fieldSpan(file, fields) {
    for (const name of fields) {
        const item = file.items.find((other) => {
            return (other.kind === 'field' ? other.name : other.sectionKind) === name;
        });
        if (item?.span === undefined)
            continue;
        const { start, end } = item.span;
        const lineEnd = file.source.text.indexOf('\n', start);
        return { start, end: lineEnd === -1 ? end : Math.min(end, lineEnd) };
    }
    return undefined;
}
/** Finding 2: opam refuses the file. */
function refusalFinding({ message, location }, positionAt) {
    const finding = { code: 2, severity: 'error' };
    if (location === undefined) {
        const position = { line: 1, column: 0 };
        return { ...finding, message: `File format error: ${message}`, position };
    }
    const position = positionAt(location.span.start);
    const place = `at line ${position.line}, column ${position.column}`;
    return { ...finding, message: `File format error ${place}: ${message}`, location, position };
}


/***/ }),

/***/ 9358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ impliedPackage)
/* harmony export */ });
/* harmony import */ var _package_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8783);

/**
 * The package a file is for by its place, as in an opam repository: `…/foo.1.0/opam` or
 * `…/foo.1.0.opam` (opam 2.6.1). `undefined` for other places; `foo.opam` implies nothing.
 */
function impliedPackage(path) {
    const [base = '', folder = ''] = path.split('/').toReversed();
    if (base === 'opam')
        return (0,_package_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersionedPackage */ .dx)(folder);
    return base.endsWith('.opam') ? (0,_package_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersionedPackage */ .dx)(base.slice(0, -'.opam'.length)) : undefined;
}


/***/ }),

/***/ 1575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ normalForm),
/* harmony export */   P: () => (/* binding */ withImpliedPackage)
/* harmony export */ });
/* harmony import */ var _implied_package_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9358);
/* harmony import */ var _package_items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8646);
/* harmony import */ var _package_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9671);
/* harmony import */ var _parser_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3528);
/* harmony import */ var _printer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6366);





/**
 * A file in opam's normal form, as `opam lint --normalise` prints it: without comments and without
 * what opam cannot read, with the name and version that its place implies. `text` is a byte string
 * with a line break at the end; empty when opam refuses the file.
 */
function normalForm(source) {
    const { file, diagnostics } = (0,_parser_js__WEBPACK_IMPORTED_MODULE_3__/* .parseOpamFile */ .b)(source);
    const [syntaxError] = diagnostics;
    if (syntaxError !== undefined)
        return { text: '', refusal: syntaxError };
    const read = (0,_package_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .readPackage */ .LY)(file);
    if (read.refusal !== undefined)
        return { text: '', refusal: read.refusal };
    const named = withImpliedPackage(read.package, source.name);
    return { text: `${(0,_printer_js__WEBPACK_IMPORTED_MODULE_4__/* .printItems */ .oz)((0,_package_items_js__WEBPACK_IMPORTED_MODULE_1__/* .packageItems */ .T)(named))}\n`, refusal: undefined };
}
/** The package with the name and version its place implies, where it does not state them. */
function withImpliedPackage(stated, path) {
    const implied = (0,_implied_package_js__WEBPACK_IMPORTED_MODULE_0__/* .impliedPackage */ .n)(path);
    if (implied === undefined)
        return stated;
    return {
        ...stated,
        name: stated.name ?? implied.name,
        version: stated.version ?? implied.version,
    };
}


/***/ })

};
