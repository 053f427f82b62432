export const id = 215;
export const ids = [215];
export const modules = {

/***/ 48461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ restrictedPrefix),
/* harmony export */   YG: () => (/* binding */ hasRestrictedPrefix),
/* harmony export */   x_: () => (/* binding */ prefixWithoutClass)
/* harmony export */ });
const classes = [
    ['mysys2-', 'msys2-env'],
    ['arch-', 'ocaml-arch'],
    ['ocaml-env-mingw', 'ocaml-env-mingw'],
    ['ocaml-env-msvc', 'ocaml-env-msvc'],
    ['host-arch-', 'ocaml-host-arch'],
    ['host-system-', 'ocaml-host-system'],
    ['system-', 'ocaml-system'],
];
function hasRestrictedPrefix(name) {
    return classes.some(([prefix]) => name.startsWith(prefix));
}
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

/***/ 83022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ isConfPackage),
  q: () => (/* binding */ readOpamFile)
});

// EXTERNAL MODULE: ./build/opam/package-reader.js + 1 modules
var package_reader = __webpack_require__(70518);
// EXTERNAL MODULE: ./build/opam/parser.js + 2 modules
var parser = __webpack_require__(86466);
;// CONCATENATED MODULE: ./build/opam/positions.js
function opamPositions(file) {
    const { text } = file.source;
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

;// CONCATENATED MODULE: ./build/lint/model/opam-reading.js



function readOpamFile(source) {
    const { file, diagnostics } = (0,parser/* parseOpamFile */.b)(source);
    const positionAt = opamPositions(file);
    const [syntaxError] = diagnostics;
    if (syntaxError !== undefined)
        return { kind: 'refused', file, refusal: syntaxError, positionAt };
    const { package: stated, fieldErrors, refusal } = (0,package_reader/* readPackage */.LY)(file);
    if (refusal !== undefined)
        return { kind: 'refused', file, refusal, positionAt };
    return { kind: 'read', file, package: stated, fieldErrors, positionAt };
}
function isConfPackage(reading) {
    return reading.kind === 'read' && reading.package.flags.includes('conf');
}


/***/ }),

/***/ 35215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JH: () => (/* binding */ lintForCi),
  tJ: () => (/* binding */ lintOpamFile),
  Z$: () => (/* binding */ reviewPackage),
  LM: () => (/* binding */ stopsRelease)
});

// EXTERNAL MODULE: ./build/opam/field-part.js
var field_part = __webpack_require__(57176);
// EXTERNAL MODULE: ./build/opam/implied-package.js
var implied_package = __webpack_require__(27409);
// EXTERNAL MODULE: ./build/opam/normal-form.js
var normal_form = __webpack_require__(88256);
;// CONCATENATED MODULE: ./build/lint/model/rule.js
function withDetails(message, details) {
    return details.length === 0 ? message : `${message}: "${details.join('", "')}"`;
}
function defectIf(condition, message, findSubject) {
    return condition ? [{ message, about: findSubject?.() }] : [];
}
function fatalDefect(reason, about) {
    return { message: `opam lint fails at this file: ${reason}`, isFatal: true, about };
}
function defectOf(message, details, findSubject) {
    const [element] = details;
    if (element === undefined)
        return [];
    return [{ message: withDetails(message, details), about: findSubject?.() ?? { element } }];
}

;// CONCATENATED MODULE: ./build/lint/ci/conf-packages.js

const confPackages = {
    name: 'conf-packages',
    severity: 'error',
    inRelease: 'warning',
    fields: ['depexts', 'flags'],
    check: ({ name, package: { flags, depexts } }) => {
        const isConf = name.startsWith('conf-');
        const properties = [
            [flags.includes('conf'), "the 'conf' flag", 'flags'],
            [isConf, "the 'conf-' name prefix", 'name'],
            [depexts.length > 0, "a non-empty 'depext' field", 'depexts'],
        ];
        const present = properties.filter(([holds]) => holds).map(([, what]) => what);
        const [, , field] = properties.find(([holds]) => holds !== isConf) ?? [];
        return defectIf(present.length > 0 && present.length < properties.length, `conf packages should always use the 'conf-' name prefix, the 'conf' flag, and the 'depext' field all together, but this package only has ${present.join(' and ')}`, () => (field === undefined ? undefined : { field }));
    },
};

;// CONCATENATED MODULE: ./build/lint/ci/default-tags.js

const examples = ['add topics', 'topics', 'to describe', 'your', 'project'];
const defaultTags = {
    name: 'default-tags',
    severity: 'warning',
    fields: ['tags'],
    check: ({ package: { tags } }) => {
        const found = examples.filter((tag) => tags.includes(tag));
        const message = `The package has not replaced the following default, example tags: ${found.join(', ')}`;
        return defectIf(found.length > 0, message, () => ({ element: found[0] ?? '' }));
    },
};

;// CONCATENATED MODULE: ./build/lint/ci/dubious-dune-subst.js
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
var opam_formula = __webpack_require__(47218);
;// CONCATENATED MODULE: ./build/lint/view/per-package.js
function perPackage(view) {
    let last;
    return (from) => {
        if (last?.from !== from)
            last = { from, value: view(from) };
        return last.value;
    };
}

;// CONCATENATED MODULE: ./build/lint/view/dependency-part.js


function dependencyPart(from, fields, holds) {
    for (const field of fields) {
        const dependencies = (0,opam_formula/* formulaAtoms */.xU)(from[field]);
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
const dependencyParts = perPackage((from) => {
    const parts = new Map();
    for (const field of ['depends', 'depopts', 'conflicts']) {
        const seen = new Map();
        for (const dependency of (0,opam_formula/* formulaAtoms */.xU)(from[field])) {
            const { name } = dependency;
            const occurrence = seen.get(name) ?? 0;
            seen.set(name, occurrence + 1);
            parts.set(dependency, { field, element: name, occurrence });
        }
    }
    return parts;
});

;// CONCATENATED MODULE: ./build/lint/ci/dune-as-build-dependency.js



const duneAsBuildDependency = {
    name: 'dune-as-build-dependency',
    severity: 'warning',
    fields: ['depends'],
    check: ({ package: found }) => {
        const about = dependencyPart(found, ['depends'], ({ name, constraints }) => {
            return name === 'dune' && (0,opam_formula/* formulaAtoms */.xU)(constraints).some((atom) => isBuildFlag(atom));
        });
        return defectIf(about !== undefined, 'The package tagged dune as a build dependency. Due to a bug in dune (https://github.com/ocaml/dune/issues/2147) this should never be the case. Please remove the {build} tag from its filter.', () => about);
    },
};
function isBuildFlag(constraint) {
    if (constraint.kind !== 'filter' || constraint.filter.kind !== 'ident')
        return false;
    return constraint.filter.reference.variable === 'build';
}

;// CONCATENATED MODULE: ./build/lint/ci/extra-files.js

const extraFilesPresent = {
    name: 'extra-files',
    severity: 'error',
    fields: ['extra-files'],
    check: ({ package: { extraFiles = [] } }) => defectIf(extraFiles.length > 0, 'extra-files present. This is not allowed in the opam-repository. Please use extra-source instead.'),
};

;// CONCATENATED MODULE: ./build/lint/ci/name-collision.js
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

;// CONCATENATED MODULE: ./build/lint/ci/package-folder.js
const packageFolder = {
    name: 'package-folder',
    severity: 'error',
    inRelease: 'absent',
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

;// CONCATENATED MODULE: ./build/lint/ci/pinned-dependencies.js

const pinnedDependencies = {
    name: 'pinned-dependencies',
    severity: 'error',
    fields: ['pin-depends'],
    check: ({ package: { pinDepends } }) => defectIf(pinDepends.length > 0, 'pin-depends present. This is not allowed in the opam-repository.'),
};

// EXTERNAL MODULE: ./build/lint/ci/restricted-prefixes.js
var restricted_prefixes = __webpack_require__(48461);
;// CONCATENATED MODULE: ./build/lint/ci/stated-name.js

const unnecessaryName = {
    name: 'unnecessary-name',
    severity: 'warning',
    inRelease: 'absent',
    fields: ['name'],
    check: ({ package: { name: stated }, name }) => defectIf(stated === name, "Unnecessary field 'name'. It is suggested to remove it."),
};
const otherName = {
    name: 'other-name',
    severity: 'error',
    inRelease: 'absent',
    fields: ['name'],
    check: ({ package: { name: stated }, name }) => stated === undefined || stated === name ? [] : [mismatch('name', stated, name)],
};
function mismatch(field, stated, expected) {
    const message = `The field '${field}' that doesn't match its context. Field '${field}' has value '${stated}' but was expected of value '${expected}'.`;
    return { message, about: { field } };
}

// EXTERNAL MODULE: ./build/version/opam-version.js
var opam_version = __webpack_require__(43323);
;// CONCATENATED MODULE: ./build/lint/ci/stated-version.js



const unnecessaryVersion = {
    name: 'unnecessary-version',
    severity: 'warning',
    inRelease: 'absent',
    fields: ['version'],
    check: ({ package: { version: stated }, version }) => defectIf(stated !== undefined && (0,opam_version/* compareVersions */.Z)(stated, version) === 0, "Unnecessary field 'version'. It is suggested to remove it."),
};
const otherVersion = {
    name: 'other-version',
    severity: 'error',
    fields: ['version'],
    check: ({ package: { version: stated }, version }) => stated === undefined || (0,opam_version/* compareVersions */.Z)(stated, version) === 0
        ? []
        : [mismatch('version', stated, version)],
};

;// CONCATENATED MODULE: ./build/lint/ci/unreachable-maintainer.js

const unreachableMaintainer = {
    name: 'unreachable-maintainer',
    severity: 'error',
    fields: ['maintainer', 'bug-reports'],
    check: ({ package: { bugReports, maintainer } }) => defectIf(bugReports.length === 0 && !maintainer.some((name) => /^[^\n]*@/.test(name)), `There is no way to contact the maintainer(s) '${maintainer.join(', ')}'. A package must either specify a url for 'bug-reports' or provide an email address in the 'maintainer' field.`, () => {
        const [element] = maintainer;
        return element === undefined ? undefined : { field: 'maintainer', element };
    }),
};

// EXTERNAL MODULE: ./build/opam/url.js
var opam_url = __webpack_require__(91421);
;// CONCATENATED MODULE: ./build/lint/ci/weak-checksums.js

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
function baseName(path) {
    let end = path.length;
    while (end > 1 && path[end - 1] === '/')
        end--;
    return path.slice(path.lastIndexOf('/', end - 1) + 1, end);
}

// EXTERNAL MODULE: ./build/opam/checksum.js
var opam_checksum = __webpack_require__(14873);
;// CONCATENATED MODULE: ./build/lint/view/enumeration.js
function enumerated(items) {
    return items.length < 2
        ? items.join('')
        : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}
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
function sourceKind(from) {
    if (from.url === undefined)
        return 'none';
    if ((0,opam_url/* isVersionControl */.UN)(from.url.url.backend))
        return 'repository';
    return (0,opam_url/* isArchivePath */.Cz)(from.url.url.path) ? 'archive' : 'other';
}

;// CONCATENATED MODULE: ./build/lint/opam/checksum-of-repository.js





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

;// CONCATENATED MODULE: ./build/lint/opam/conf-package-with-instructions.js

const confPackageWithInstructions = {
    name: 'conf-package-with-instructions',
    code: 46,
    severity: 'error',
    fields: ['flags', 'tags', 'install', 'remove', 'url', 'extra-source'],
    check: ({ package: { flags, install, remove, url, extraSources } }) => defectIf(flags.includes('conf') &&
        (install.length > 0 || remove.length > 0 || url !== undefined || extraSources.length > 0), 'Package is flagged "conf" but has source, install or remove instructions'),
};

// EXTERNAL MODULE: ./build/opam/tree.js
var tree = __webpack_require__(31274);
;// CONCATENATED MODULE: ./build/lint/opam/conjunction-in-conflicts.js





const conjunctionInConflicts = {
    name: 'conjunction-in-conflicts',
    code: 43,
    severity: 'error',
    fields: ['conflicts'],
    check: ({ package: found }) => defectIf((0,opam_version/* compareVersions */.Z)(found.opamVersion, '1.3') >= 0 && !isDisjunction(found.conflicts), "Conjunction used in 'conflicts:' field. Only '|' is allowed", () => dependencyPart(found, ['conflicts'], ({ constraints }) => !hasSingleBounds(constraints))),
};
function isDisjunction(conflicts) {
    return (0,tree/* treeNodes */.Qw)(conflicts, opam_formula/* formulaParts */.t_).every((node) => node.kind !== 'and' && (node.kind !== 'atom' || hasSingleBounds(node.atom.constraints)));
}
function hasSingleBounds(formula) {
    return (0,tree/* treeNodes */.Qw)(formula, opam_formula/* formulaParts */.t_).every((node) => node.kind !== 'and' || boundsJoined(node.operands).length === 1);
}
function boundsJoined(chain) {
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

;// CONCATENATED MODULE: ./build/lint/opam/default-maintainer.js

const defaultMaintainer = {
    name: 'default-maintainer',
    code: 24,
    severity: 'error',
    fields: ['maintainer'],
    check: ({ package: { maintainer, tags } }) => defectIf(maintainer.includes('contact@ocamlpro.com') && !tags.includes('org:ocamlpro'), "Field 'maintainer' has the old default value", () => ({ element: 'contact@ocamlpro.com' })),
};

// EXTERNAL MODULE: ./build/opam/package-name.js
var package_name = __webpack_require__(2198);
// EXTERNAL MODULE: ./build/lint/view/evaluation.js
var evaluation = __webpack_require__(45672);
;// CONCATENATED MODULE: ./build/lint/view/dependencies.js





function keptNames(formula, scope) {
    const environment = dependencyEnvironment(scope);
    const kept = (0,opam_formula/* formulaAtoms */.xU)(formula).filter(({ constraints }) => mayHold(constraints, environment));
    return new Set(kept.map(({ name }) => name));
}
const dependencyNames = perPackage((from) => new Set([...keptNames(from.depends, 'with-tests'), ...keptNames(from.depopts, 'with-tests')]));
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
function isKnownVersion(expression, environment) {
    const reduced = reduceInTurn(expression, environment);
    return reduced.kind !== 'undefined' && (0,package_name/* packageVersionDefect */.E1)(String(reduced.value)) === undefined;
}
function isTrue(filter, environment) {
    const reduced = reduceInTurn(filter, environment);
    return reduced.kind !== 'undefined' && String(reduced.value) === 'true';
}
function reduceInTurn(filter, environment) {
    const reduced = (0,evaluation/* reduceFilter */.V)(filter, { environment: () => undefined, unknowns: 'open' });
    if (reduced.kind === 'bool')
        return reduced;
    const rest = reduced.kind === 'undefined' ? reduced.residual : reduced;
    return (0,evaluation/* reduceFilter */.V)(rest, { environment, unknowns: 'closed' });
}

;// CONCATENATED MODULE: ./build/lint/opam/dependency-also-optional.js


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
        return defectOf("Fields 'depends' and 'depopts' refer to the same package names", sortedNames(both));
    },
};

// EXTERNAL MODULE: ./build/opam/filter.js
var opam_filter = __webpack_require__(94280);
// EXTERNAL MODULE: ./build/opam/interpolation.js
var interpolation = __webpack_require__(70642);
// EXTERNAL MODULE: ./build/opam/variable.js
var opam_variable = __webpack_require__(49466);
;// CONCATENATED MODULE: ./build/text/remembering.js
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





const allCommands = perPackage((from) => [
    ...from.build,
    ...from.install,
    ...from.remove,
    ...from.runTest,
    ...from.buildDoc,
]);
function argumentVariables({ kind, text }) {
    return kind === 'string' ? (0,interpolation/* interpolatedVariables */.XT)(text) : wordVariables(text);
}
const wordVariables = remembering(500, (text) => {
    const parsed = (0,opam_variable/* parseReference */.F2)(text, false);
    return parsed.kind === 'defect' ? [] : (0,opam_variable/* referencedVariables */.Xo)(parsed.reference);
});
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
const allCommandVariables = perPackage((from) => commandVariables(allCommands(from)));

;// CONCATENATED MODULE: ./build/lint/view/filters.js



const allDependencies = perPackage((from) => {
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
const allFilters = perPackage((from) => filtersIn(from, from.postMessages));
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
const allFilterNodes = perPackage((from) => {
    const nodes = [];
    for (const filter of allFilters(from)) {
        for (const node of (0,opam_filter/* filterNodes */.is)(filter))
            nodes.push(node);
    }
    return nodes;
});
const allFilterVariables = perPackage((from) => variablesOf(allFilters(from)));
function addFilters(filters, values) {
    for (const { filter } of values)
        if (filter !== undefined)
            filters.push(filter);
}
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
function variablesOf(filters) {
    const variables = [];
    for (const filter of filters.toReversed()) {
        for (const variable of (0,opam_filter/* filterVariables */.uU)(filter))
            variables.push(variable);
    }
    return variables;
}
function mentionsGlobal(variables, name) {
    return variables.some((variable) => variable.package === undefined && variable.name === name);
}

;// CONCATENATED MODULE: ./build/lint/opam/deprecated-ocaml-version.js



const deprecatedOcamlVersion = {
    name: 'deprecated-ocaml-version',
    code: 32,
    severity: 'error',
    fields: ['ocaml-version', 'available', 'build', 'install', 'depends', 'depopts', 'depexts'],
    check: ({ package: found }) => defectIf(found.ocamlVersion !== undefined ||
        mentionsGlobal(allCommandVariables(found), 'ocaml-version') ||
        mentionsGlobal(allFilterVariables(found), 'ocaml-version'), "Field 'ocaml-version:' and variable 'ocaml-version' are deprecated, use a dependency towards the 'ocaml' package instead for availability, and the 'ocaml:version' package variable for scripts", () => ({ element: 'ocaml-version' })),
};

;// CONCATENATED MODULE: ./build/lint/opam/deprecated-os-field.js

const deprecatedOsField = {
    name: 'deprecated-os-field',
    code: 33,
    severity: 'error',
    fields: ['os'],
    check: ({ package: found }) => defectIf(found.os.kind !== 'empty', "Field 'os' is deprecated, use 'available' and the 'os' variable instead"),
};

;// CONCATENATED MODULE: ./build/lint/opam/deprecated-test-and-doc.js

const deprecatedTestAndDoc = {
    name: 'deprecated-test-and-doc',
    code: 48,
    severity: 'warning',
    fields: ['build-test', 'build-doc'],
    check: ({ package: { buildTest, buildDoc } }) => defectIf(buildTest.length > 0 || buildDoc.length > 0, "The fields 'build-test:' and 'build-doc:' are deprecated, and should be replaced by uses of the 'with-test' and 'with-doc' filter variables in the 'build:' and 'install:' fields, and by the newer 'run-test:' field"),
};

;// CONCATENATED MODULE: ./build/lint/opam/dev-repo-without-version-control.js


const devRepoWithoutVersionControl = {
    name: 'dev-repo-without-version-control',
    code: 42,
    severity: 'error',
    fields: ['dev-repo'],
    check: ({ package: { devRepo } }) => defectIf(devRepo !== undefined && !(0,opam_url/* isVersionControl */.UN)(devRepo.backend), `The 'dev-repo:' field doesn't use version control. You should use URLs of the form "git://", "git+https://", "hg+https://"...`),
};

;// CONCATENATED MODULE: ./build/lint/opam/duplicate-checksums.js


const duplicateChecksums = {
    name: 'duplicate-checksums',
    code: 71,
    severity: 'error',
    fields: ['url'],
    check: ({ package: { url } }) => defectOf("Field 'url.checksum' contains duplicated checksums", repetitions((url?.checksums ?? []).map(({ kind }) => kind)), () => ({ field: 'url' })),
};

;// CONCATENATED MODULE: ./build/lint/opam/duplicate-extra-files.js


const duplicateExtraFiles = {
    name: 'duplicate-extra-files',
    code: 70,
    severity: 'error',
    fields: ['extra-files'],
    check: ({ package: { extraFiles = [] } }) => defectOf("Field 'extra-files' contains duplicated files", repetitions(extraFiles.map(([name]) => name)), () => ({ field: 'extra-files' })),
};

;// CONCATENATED MODULE: ./build/lint/opam/duplicate-extra-source-checksums.js


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

;// CONCATENATED MODULE: ./build/lint/opam/empty-fields.js

const emptyFields = {
    name: 'empty-fields',
    code: 22,
    severity: 'error',
    fields: ['maintainer', 'homepage', 'author', 'authors', 'license', 'doc', 'tags', 'bug-reports'],
    check: ({ package: found }) => {
        if (!mayBeEmpty(found))
            return [];
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
        return defectOf('Some fields are present but empty; remove or fill them', empty.map(([spelled]) => spelled), () => ({ field }));
    },
};
function mayBeEmpty(found) {
    const { maintainer, homepage, authors, license, doc, tags, bugReports } = found;
    const first = [maintainer[0], homepage[0], authors[0], license[0], doc[0], tags[0], bugReports[0]];
    return first.includes('');
}

;// CONCATENATED MODULE: ./build/lint/opam/escaping-extra-files.js

const escapingExtraFiles = {
    name: 'escaping-extra-files',
    code: 73,
    severity: 'error',
    fields: ['extra-files'],
    check: ({ package: { extraFiles = [] } }) => defectOf("Field 'extra-files' contains path with '..'", extraFiles.map(([name]) => name).filter((name) => name.split('/').includes('..'))),
};

;// CONCATENATED MODULE: ./build/lint/opam/file-format-error.js
const fileFormatError = {
    name: 'file-format-error',
    code: 3,
    severity: 'error',
    fields: [],
    check: ({ fieldErrors, positionAt }) => fieldErrors.map(({ field, message, span }) => {
        const start = `File format error in '${field}'`;
        const about = { field: field.split('.', 1)[0] ?? field };
        if (span === undefined)
            return { message: `${start}: ${message}`, about };
        const { line, column } = positionAt(span.start);
        return { message: `${start} at line ${line}, column ${column}: ${message}`, span, about };
    }),
};

;// CONCATENATED MODULE: ./build/lint/opam/spdx-identifiers.js
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

;// CONCATENATED MODULE: ./build/lint/opam/spdx-expression.js

const token = /[ \t\n]+|[()]|(?:DocumentRef-[A-Za-z0-9.-]+:)?[A-Za-z0-9.-]+\+?/y;
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

;// CONCATENATED MODULE: ./build/lint/opam/license-not-spdx.js



const isGood = remembering(500, isSpdxExpression);
const licenseNotSpdx = {
    name: 'license-not-spdx',
    code: 62,
    severity: 'warning',
    fields: ['license'],
    check: ({ package: { license } }) => defectOf("License doesn't adhere to the SPDX standard, see https://spdx.org/licenses/ ", license.filter((expression) => !isGood(expression))),
};

;// CONCATENATED MODULE: ./build/lint/opam/make-called-directly.js


const makeCalledDirectly = {
    name: 'make-called-directly',
    code: 39,
    severity: 'error',
    fields: ['build', 'install', 'remove', 'run-test', 'build-doc'],
    check: ({ package: found }) => defectIf(allCommands(found).some(({ value: [first] }) => {
        return first?.value.kind === 'string' && first.value.text === 'make';
    }), "Command 'make' called directly, use the built-in variable instead", () => ({ element: 'make' })),
};

;// CONCATENATED MODULE: ./build/lint/opam/mismatched-extra-files.js

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

// EXTERNAL MODULE: ./build/text/ocaml-escape.js
var ocaml_escape = __webpack_require__(32064);
;// CONCATENATED MODULE: ./build/lint/opam/mismatched-name.js


const mismatchedName = {
    name: 'mismatched-name',
    code: 4,
    severity: 'warning',
    fields: ['name', 'version'],
    check: ({ file, stated, implied }) => {
        if (/(?:^|\/)\.opam$/.test(file.source.name)) {
            return [fatalDefect('it has no name before ".opam"', { field: 'name' })];
        }
        if (implied === undefined)
            return [];
        return [
            ...mismatched_name_mismatch('name', stated.name, implied.name),
            ...mismatched_name_mismatch('version', stated.version, implied.version),
        ];
    },
};
function mismatched_name_mismatch(field, stated, implied) {
    if (stated === undefined || stated === implied)
        return [];
    const message = `Field '${field}: ${(0,ocaml_escape/* ocamlString */.og)(stated)}' while the directory name or pinning implied ${(0,ocaml_escape/* ocamlString */.og)(implied)}`;
    return [{ message, about: { field } }];
}

;// CONCATENATED MODULE: ./build/lint/opam/misplaced-post-flag.js



const misplacedPostFlag = {
    name: 'misplaced-post-flag',
    code: 50,
    severity: 'warning',
    fields: ['depopts', 'depends'],
    check: ({ package: found }) => {
        if (!mentionsGlobal(allFilterVariables(found), 'post'))
            return [];
        const about = dependencyPart(found, ['depopts'], (atom) => {
            const filters = constraintFilters({ kind: 'atom', atom });
            return mentionsGlobal(variablesOf(filters), 'post');
        }) ??
            dependencyPart(found, ['depends'], (atom) => {
                const variables = variablesOf(applicabilityFilters({ kind: 'atom', atom }));
                return mentionsGlobal(variables, 'build') && mentionsGlobal(variables, 'post');
            });
        return defectIf(about !== undefined, "The 'post' flag doesn't make sense with build or optional dependencies", () => about);
    },
};

;// CONCATENATED MODULE: ./build/lint/opam/missing-checksum.js


const missingChecksum = {
    name: 'missing-checksum',
    code: 59,
    severity: 'warning',
    fields: ['url'],
    check: ({ package: found }) => defectIf(!found.flags.includes('conf') &&
        sourceKind(found) === 'archive' &&
        found.url?.checksums.length === 0, "url doesn't contain a checksum"),
};

;// CONCATENATED MODULE: ./build/lint/opam/missing-fields.js

const requiredFields = [
    {
        name: 'missing-maintainer',
        code: 23,
        severity: 'error',
        fields: ['maintainer'],
        isMissing: ({ maintainer }) => maintainer.length === 0,
    },
    {
        name: 'missing-authors',
        code: 25,
        severity: 'warning',
        fields: ['authors', 'author'],
        isMissing: ({ authors }) => authors.length === 0,
    },
    {
        name: 'missing-homepage',
        code: 35,
        severity: 'warning',
        fields: ['homepage'],
        isMissing: ({ homepage }) => homepage.length === 0,
    },
    {
        name: 'missing-bug-reports',
        code: 36,
        severity: 'warning',
        inRelease: 'warning',
        fields: ['bug-reports'],
        isMissing: ({ bugReports }) => bugReports.length === 0,
    },
    {
        name: 'missing-dev-repo',
        code: 37,
        severity: 'warning',
        inRelease: 'warning',
        fields: ['dev-repo'],
        isMissing: ({ devRepo, url }) => devRepo === undefined && url !== undefined,
    },
    {
        name: 'missing-synopsis',
        code: 57,
        severity: 'error',
        fields: ['synopsis', 'descr'],
        message: 'Synopsis must not be empty',
        isMissing: ({ description }) => (description?.synopsis ?? '') === '',
    },
    {
        name: 'missing-license',
        code: 68,
        severity: 'warning',
        fields: ['license'],
        isMissing: ({ license }) => license.length === 0,
    },
];
const missingFields = requiredFields.map(({ isMissing, message, ...rule }) => ({
    ...rule,
    check: ({ package: found }) => defectIf(isMissing(found), message ?? `Missing field '${rule.fields[0]}'`),
}));

;// CONCATENATED MODULE: ./build/lint/opam/needless-light-uninstall.js

const needlessLightUninstall = {
    name: 'needless-light-uninstall',
    code: 52,
    severity: 'error',
    fields: ['flags', 'tags'],
    check: ({ package: found }) => defectIf(found.flags.includes('light-uninstall') && found.remove.length === 0, 'Package is needlessly flagged "light-uninstall", since it has no remove instructions', () => ({ element: 'light-uninstall' })),
};

;// CONCATENATED MODULE: ./build/lint/opam/needless-pin-depends.js


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
        return defectOf("Field 'pin-depends' contains packages that are neither in 'depends' nor in 'depopts'", sortedNames(pinned.filter((name) => !needed.has(name))).toReversed());
    },
};

;// CONCATENATED MODULE: ./build/lint/opam/negated-dependency-flag.js





const negatedDependencyFlag = {
    name: 'negated-dependency-flag',
    code: 51,
    severity: 'error',
    fields: ['depends', 'depopts'],
    check: ({ package: found }) => {
        if (allFilterNodes(found).every(({ kind }) => kind !== 'not'))
            return [];
        const about = dependencyPart(found, ['depends', 'depopts'], (atom) => {
            const filters = applicabilityFilters({ kind: 'atom', atom });
            return filters.some((filter) => negatesFlag(filter));
        });
        return defectIf(about !== undefined, "The behaviour for negated dependency flags 'build' or 'post' is unspecified", () => about);
    },
};
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
var header = __webpack_require__(26483);
;// CONCATENATED MODULE: ./build/lint/opam/opam-version-with-patch.js


const opamVersionWithPatch = {
    name: 'opam-version-with-patch',
    code: 20,
    severity: 'warning',
    fields: ['opam-version'],
    check: ({ package: { opamVersion } }) => defectOf("Field 'opam-version' refers to the patch version of opam, it should be of the form MAJOR.MINOR", (0,header/* withoutPatch */.lx)(opamVersion) === opamVersion ? [] : [opamVersion]),
};

// EXTERNAL MODULE: ./build/opam/format-version.js
var format_version = __webpack_require__(98288);
;// CONCATENATED MODULE: ./build/lint/opam/other-opam-version.js



const otherOpamVersion = {
    name: 'other-opam-version',
    code: 21,
    severity: 'error',
    fields: ['opam-version'],
    check: ({ package: { opamVersion } }) => defectOf("Field 'opam-version' doesn't match the current version, validation may not be accurate", (0,opam_version/* compareVersions */.Z)(opamVersion, format_version/* formatVersion */.q) === 0 ? [] : [opamVersion]),
};

;// CONCATENATED MODULE: ./build/lint/opam/package-variable-in-available.js



const packageVariableInAvailable = {
    name: 'package-variable-in-available',
    code: 34,
    severity: 'error',
    fields: ['available'],
    check: ({ package: { available } }) => defectOf("Field 'available:' contains references to package-local variables. It should only be determined from global configuration variables", (0,opam_filter/* filterVariables */.uU)(available)
        .filter((variable) => variable.package !== undefined)
        .map((variable) => (0,opam_variable/* printVariable */.OW)(variable))),
};

;// CONCATENATED MODULE: ./build/lint/opam/package-variable-in-dependencies.js




const packageVariableInDependencies = {
    name: 'package-variable-in-dependencies',
    code: 29,
    severity: 'error',
    fields: ['depends', 'depopts', 'conflicts'],
    check: ({ package: found }) => {
        if (allFilterVariables(found).every((variable) => variable.package === undefined))
            return [];
        return defectOf('Package dependencies or conflicts mention package variables', [found.depends, found.depopts, found.conflicts]
            .flatMap((formula) => packageVariables(formula))
            .map((variable) => (0,opam_variable/* printVariable */.OW)(variable)), () => dependencyPart(found, ['depends', 'depopts', 'conflicts'], (atom) => {
            return packageVariables({ kind: 'atom', atom }).length > 0;
        }));
    },
};
function packageVariables(formula) {
    const variables = variablesOf(applicabilityFilters(formula));
    return variables.filter((variable) => variable.package !== undefined);
}

;// CONCATENATED MODULE: ./build/lint/opam/plugin-name.js


const pluginName = {
    name: 'plugin-name',
    code: 44,
    severity: 'warning',
    fields: ['flags', 'tags', 'name'],
    check: ({ package: { flags, name, opamVersion } }) => defectIf((0,opam_version/* compareVersions */.Z)(opamVersion, '1.3') >= 0 &&
        flags.includes('plugin') &&
        name !== undefined &&
        !name.startsWith('opam-'), "The 'plugin' package flag is set but the package name doesn't begin with 'opam-'", () => ({ element: 'plugin' })),
};

;// CONCATENATED MODULE: ./build/lint/view/strings.js



const interpolatedStrings = perPackage((from) => {
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

;// CONCATENATED MODULE: ./build/lint/opam/plus-in-package-name.js




const commandFields = ['build', 'install', 'remove', 'run-test'];
const filterFields = ['available', 'depends', 'depopts', 'conflicts', 'depexts', 'patches'];
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
            ...defectOf("Package name in variable in string interpolation contains several '+', use", texts.flatMap((text) => ambiguous(text)), () => ({ element: first })),
        ];
    },
};
function invalidNames(texts) {
    for (const text of texts) {
        const parsed = (0,opam_variable/* parseReference */.F2)(text, true);
        if (parsed.kind === 'defect')
            return [fatalDefect(parsed.message, { element: text })];
    }
    return [];
}
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
function packagePart(text) {
    const mark = text.lastIndexOf('?');
    if (mark === -1)
        return text;
    const condition = text.slice(0, mark);
    return condition.includes(':') ? condition.slice(0, condition.lastIndexOf(':')) : undefined;
}

;// CONCATENATED MODULE: ./build/lint/opam/relative-url.js


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

;// CONCATENATED MODULE: ./build/lint/opam/remove-without-install.js

const removeWithoutInstall = {
    name: 'remove-without-install',
    code: 26,
    severity: 'warning',
    fields: ['remove'],
    check: ({ package: { build, install, remove } }) => defectIf(install.length === 0 && build.length > 0 && remove.length > 0, "No field 'install', but a field 'remove': install instructions probably part of 'build'. Use the 'install' field or a .install file"),
};

// EXTERNAL MODULE: ./build/text/source.js
var source = __webpack_require__(71393);
;// CONCATENATED MODULE: ./build/lint/opam/repository-url-as-archive.js




const repositoryUrlAsArchive = {
    name: 'repository-url-as-archive',
    code: 49,
    severity: 'warning',
    fields: ['url', 'dev-repo', 'extra-source', 'pin-depends'],
    check: ({ package: found, file }) => {
        const { name } = file.source;
        const folder = (0,source/* encodeBytes */.MW)(name.slice(0, Math.max(0, name.lastIndexOf('/'))));
        return defectOf("The following URLs don't use version control but look like version control URLs", allUrls(found)
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
function isPlain({ backend, transport, path }) {
    if (transport !== 'https' && transport !== 'http')
        return false;
    return ((0,opam_url/* isVersionControl */.UN)(backend) ||
        (backend === 'http' && /^[^:]*\.(?:tbz|t?gz|zip|xz|bz2)$/.test(path)));
}

;// CONCATENATED MODULE: ./build/lint/opam/spaced-depexts.js

const spacedDepexts = {
    name: 'spaced-depexts',
    code: 54,
    severity: 'warning',
    fields: ['depexts'],
    check: ({ package: { depexts } }) => defectOf('External dependencies should not contain spaces nor empty string', depexts
        .flatMap(({ packages }) => packages)
        .filter((name) => name === '' || name.includes(' '))),
};

;// CONCATENATED MODULE: ./build/opam/filter-text.js




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

;// CONCATENATED MODULE: ./build/lint/opam/string-as-condition.js










const stringAsCondition = {
    name: 'string-as-condition',
    code: 66,
    severity: 'warning',
    fields: ['depends', 'depopts', 'conflicts', 'features'],
    check: ({ package: found }) => {
        return defectOf("String that can't be resolved to bool in filtered package formula", allDependencies(found)
            .filter(({ constraints }) => constraints.kind !== 'empty')
            .flatMap((dependency) => describe(dependency))
            .toReversed(), () => dependencyPart(found, ['depends', 'depopts', 'conflicts'], (dependency) => {
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
function bareStrings(filter) {
    const nodes = (0,tree/* treeNodes */.Qw)(filter, (node) => (node.kind === 'relation' ? [] : (0,opam_filter/* filterParts */.Br)(node)));
    return nodes.flatMap((node) => node.kind === 'string' && !mayBeBool(node.value) ? [node.value] : []);
}
function mayBeBool(text) {
    return text === 'true' || text === 'false' || (0,interpolation/* isInterpolation */.Th)(text);
}
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

;// CONCATENATED MODULE: ./build/lint/opam/synopsis-style.js

const synopsisStyle = {
    name: 'synopsis-style',
    code: 47,
    severity: 'warning',
    inRelease: 'warning',
    fields: ['synopsis', 'descr'],
    check: ({ package: { description } }) => {
        const synopsis = description?.synopsis ?? '';
        const isGood = /^[^ \ta-z\xb5\xdf-\xf6\xf8-\xff].*[^ \t.]$/s.test(synopsis);
        return defectIf(synopsis !== '' && !isGood, 'Synopsis should start with a capital and not end with a dot');
    },
};

;// CONCATENATED MODULE: ./build/lint/opam/unclosed-interpolation.js


const unclosedInterpolation = {
    name: 'unclosed-interpolation',
    code: 45,
    severity: 'error',
    fields: ['build', 'install', 'remove', 'run-test', 'messages', 'post-messages'],
    check: ({ package: found }) => defectOf('Unclosed variable interpolations in strings', interpolatedStrings(found)
        .flatMap((text) => unclosed(text))
        .toReversed()),
};
function unclosed(text) {
    return [...text.matchAll(/%%|%\{([^\n}]*)(\}%)?/g)]
        .filter(([, name, close]) => name !== undefined && close === undefined)
        .map(([whole]) => whole);
}

;// CONCATENATED MODULE: ./build/lint/opam/undeclared-packages.js







const undeclaredPackages = {
    name: 'undeclared-packages',
    code: 41,
    severity: 'warning',
    inRelease: 'warning',
    fields: ['build', 'install', 'remove', 'run-test', 'depends', 'depexts', 'patches', 'messages'],
    check: ({ package: found }) => {
        const names = sortedNames(undeclared(found));
        return defectOf('Some packages are mentioned in package scripts or features, but there is no dependency or depopt toward them', names, () => ({ element: `${names[0]}:` }));
    },
};
function undeclared(found) {
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
function packageOf(variable) {
    return variable.package === '_' ? undefined : variable.package;
}
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
                for (const name of (0,evaluation/* guardedBy */.i)(filter))
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
var clean_up = __webpack_require__(54583);
;// CONCATENATED MODULE: ./build/lint/opam/unknown-flags.js


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
        return defectOf('Unknown package flags found', unknown, () => ({
            element: `flags:${unknown[0]}`,
        }));
    },
};

;// CONCATENATED MODULE: ./build/lint/opam/unnormalised-platform.js


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
        return defectOf('Non-normalised OS or arch string being tested', wrong.map(({ value, normal }) => `${value} (use ${normal} instead)`), () => ({ element: wrong[0]?.value ?? '' }));
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

;// CONCATENATED MODULE: ./build/lint/opam/unprefixed-test-variable.js



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
        return defectIf(names.length > 0, `Found ${wrong} variable${plural ? 's' : ''}, predefined one${plural ? 's are' : ' is'} ${right}`, () => dependencyPart(found, ['depends', 'depopts', 'conflicts'], (atom) => {
            const asked = variablesOf(constraintFilters({ kind: 'atom', atom }));
            return names.some((name) => mentionsGlobal(asked, name));
        }) ?? { element: names[0] ?? '' });
    },
};

;// CONCATENATED MODULE: ./build/lint/opam/unrestricted-subpath.js





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
            return [fatalDefect(restricted, { field: 'available' })];
        return defectIf(!restricted, '`subpath` field needs a restriction in available field: `opam-version > 2.1`');
    },
};
function asksForOpam(filter) {
    return (0,tree/* foldTree */.UE)(filter, opam_filter/* filterParts */.Br, (node, next) => {
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

;// CONCATENATED MODULE: ./build/lint/opam/with-test-in-run-test.js



const withTestInRunTest = {
    name: 'with-test-in-run-test',
    code: 61,
    severity: 'warning',
    fields: ['run-test'],
    check: ({ package: { runTest } }) => defectIf(mentionsGlobal(commandVariables(runTest), 'with-test'), '`with-test` variable in `run-test` is out of scope, it will be ignored', () => ({ element: 'with-test' })),
};

// EXTERNAL MODULE: ./build/lint/view/bounds.js
var bounds = __webpack_require__(35875);
;// CONCATENATED MODULE: ./build/lint/review/subject.js
const policiesPage = 'https://github.com/ocaml/opam-repository/blob/master/governance/policies/README.md';

;// CONCATENATED MODULE: ./build/lint/review/development-tool.js




const tools = new Set([
    'dune-release',
    'earlybird',
    'merlin',
    'ocaml-lsp-server',
    'ocamlformat',
    'ocp-indent',
    'odig',
    'opam-dune-lint',
    'opam-publish',
    'tuareg',
    'user-setup',
    'utop',
]);
const notForUsers = new Set(['with-dev-setup', 'with-test', 'with-doc', 'dev']);
const developmentTool = {
    name: 'development-tool',
    severity: 'warning',
    isHabit: true,
    fields: ['depends'],
    why: `Each user would have to build it: policy 9 of opam-repository (${policiesPage}).`,
    check: ({ package: found, together }) => (0,opam_formula/* formulaAtoms */.xU)(found.depends)
        .filter(({ name, constraints }) => tools.has(name) && !together.has(name) && (0,bounds/* mayHold */.BV)(constraints, { off: notForUsers }))
        .map((dependency) => {
        const { name, constraints } = dependency;
        const forDevelopers = {
            kind: 'atom',
            atom: {
                kind: 'filter',
                filter: { kind: 'ident', reference: { packages: [], variable: 'with-dev-setup' } },
            },
        };
        return {
            message: `All users of the package install "${name}", a tool for its developers.`,
            about: dependencyParts(found).get(dependency),
            correction: {
                kind: 'dependency',
                field: 'depends',
                dependency: { name, constraints: (0,opam_formula/* joinFormulas */.Sr)('and', [constraints, forDevelopers]) },
            },
            advice: 'Or leave it out.',
        };
    }),
};

;// CONCATENATED MODULE: ./build/lint/review/dune-below-language.js




const duneBelowLanguage = {
    name: 'dune-below-language',
    severity: 'warning',
    fields: ['depends'],
    why: 'dune refuses the whole build for one dune-project of a newer language, also that of vendored sources, and opam-repository builds with the oldest dune that is allowed.',
    check: ({ package: found, language, nested }) => {
        const root = language === undefined ? [] : [{ path: 'dune-project', language }];
        const [newest] = [...root, ...nested].toSorted((a, b) => (0,opam_version/* compareVersions */.Z)(b.language, a.language));
        if (newest === undefined || !buildsWithDune(found))
            return [];
        const { path, language: needed } = newest;
        const correction = {
            kind: 'dependency',
            field: 'depends',
            dependency: { name: 'dune', constraints: atLeast(needed) },
        };
        const dependencies = (0,opam_formula/* formulaAtoms */.xU)(found.depends).filter(({ name }) => name === 'dune');
        if (dependencies.length === 0) {
            const message = `The package is built with dune ${needed} or later (${path}), and does not depend on it.`;
            return [{ message, about: { field: 'depends' }, correction }];
        }
        const tooOld = dependencies.every(({ constraints }) => (0,bounds/* mayHold */.BV)(constraints, { version: `${needed}~~` }));
        if (!tooOld)
            return [];
        return [
            {
                message: `A dune older than ${needed} is allowed, and ${path} says (lang dune ${needed}).`,
                about: dependencyPart(found, ['depends'], ({ name }) => name === 'dune'),
                correction,
            },
        ];
    },
};
function atLeast(version) {
    return {
        kind: 'atom',
        atom: { kind: 'version', operator: '>=', version: { kind: 'string', value: version } },
    };
}
function buildsWithDune({ build }) {
    return build.some(({ value: [first] }) => first?.value.text === 'dune');
}

;// CONCATENATED MODULE: ./build/lint/review/exact-dependency.js





const development = new Set(['with-dev-setup', 'dev']);
const exactDependency = {
    name: 'exact-dependency',
    severity: 'warning',
    isHabit: true,
    fields: ['depends'],
    why: `Whoever needs another version cannot have both packages, and each version of the dependency needs a new one of this package: policy 5 of opam-repository (${policiesPage}).`,
    check: ({ package: found, together, version }) => (0,opam_formula/* formulaAtoms */.xU)(found.depends)
        .filter((dependency) => !together.has(dependency.name) &&
        (0,bounds/* mayHold */.BV)(dependency.constraints, { off: development }) &&
        (0,bounds/* statedBounds */.NT)(dependency).some(({ operator, bound }) => operator === '=' && (0,opam_version/* compareVersions */.Z)(bound, version) !== 0))
        .map((dependency) => ({
        message: `${(0,bounds/* dependencyText */.tr)(dependency)} allows one version only.`,
        about: dependencyParts(found).get(dependency),
        advice: 'Write >= for the oldest version that works; packages of one repository say {= version}, in dune-project (= :version).',
    })),
};

;// CONCATENATED MODULE: ./build/lint/review/loose-sibling.js



const loose_sibling_notForUsers = new Set(['with-test', 'with-doc', 'with-dev-setup', 'dev']);
const looseSibling = {
    name: 'loose-sibling',
    severity: 'notice',
    isHabit: true,
    fields: ['depends'],
    why: 'Packages of one repository are tested together, and opam combines any versions that their bounds allow. opam-repository also builds with the oldest ones.',
    check: ({ package: found, together, name: own }) => (0,opam_formula/* formulaAtoms */.xU)(found.depends)
        .filter((dependency) => dependency.name !== own &&
        together.has(dependency.name) &&
        (0,bounds/* mayHold */.BV)(dependency.constraints, { off: loose_sibling_notForUsers }) &&
        !(0,bounds/* hasBound */.jd)(dependency, ['=']))
        .map((dependency) => ({
        message: `The dependency "${dependency.name}" is released together with this package and may have another version.`,
        about: dependencyParts(found).get(dependency),
        correction: { kind: 'dependency', field: 'depends', dependency: withVersion(dependency) },
        advice: 'If this version works with other versions of it, no change is needed.',
    })),
};
function withVersion({ name, constraints }) {
    const version = {
        kind: 'ident',
        reference: { packages: [], variable: 'version' },
    };
    const exact = { kind: 'atom', atom: { kind: 'version', operator: '=', version } };
    const hasFilter = (0,opam_formula/* formulaAtoms */.xU)(constraints).some(({ kind }) => kind === 'filter');
    return { name, constraints: hasFilter ? (0,opam_formula/* joinFormulas */.Sr)('and', [exact, constraints]) : exact };
}

;// CONCATENATED MODULE: ./build/lint/review/lost-bound.js



const lostBound = {
    name: 'lost-bound',
    severity: 'warning',
    fields: ['depends', 'conflicts', 'depopts'],
    why: 'What is corrected in opam-repository alone comes back as a failure with the next version.',
    check: (subject) => ['depends', 'depopts', 'conflicts'].flatMap((field) => lostFrom(field, subject)),
};
function lostFrom(field, subject) {
    const { previous } = subject;
    if (previous === undefined)
        return [];
    const now = constraintsByName(subject.package, field);
    const then = previous.source && constraintsByName(previous.source.package, field);
    return [...constraintsByName(previous.published.package, field)].flatMap(([name, published]) => {
        const sides = { field, name, published, now: now.get(name) };
        return then === undefined
            ? lostPerhaps(sides, subject)
            : lostSince(sides, then.get(name), subject);
    });
}
function lostSince(sides, then, subject) {
    const { name, published, now } = sides;
    if (now === undefined) {
        return then === undefined ? [lost_bound_defectOf(sides, { constraints: published, subject })] : [];
    }
    const { field } = sides;
    const mentioned = [...parts(then, field), ...parts(now, field)];
    const known = new Set(mentioned.map((part) => textOf(name, part)));
    const added = parts(published, field).filter((part) => !known.has(textOf(name, part)));
    const isLost = field === 'conflicts' ? isUnheld : isMissed;
    return added
        .filter((part) => isLost(part, now, versionsOf(name, subject)))
        .map((part) => lost_bound_defectOf(sides, { constraints: part, subject }));
}
function lostPerhaps(sides, subject) {
    const { field, name, published, now } = sides;
    if (now === undefined) {
        if (field !== 'conflicts')
            return [];
        return [{ ...lost_bound_defectOf(sides, { constraints: published, subject }), severity: 'notice' }];
    }
    if (field === 'conflicts')
        return [];
    return parts(published, field)
        .filter((part) => isUpperBound(part) && isMissed(part, now, versionsOf(name, subject)))
        .map((part) => ({ ...lost_bound_defectOf(sides, { constraints: part, subject }), severity: 'notice' }));
}
function versionsOf(name, { published }) {
    return published?.versions.get(name) ?? [];
}
function isMissed(part, now, versions) {
    if (!(0,opam_formula/* formulaAtoms */.xU)(part).some(({ kind }) => kind === 'version'))
        return true;
    const allowed = versions.filter((version) => (0,bounds/* mayHold */.BV)(now, { version }));
    const left = allowed.filter((version) => (0,bounds/* mayHold */.BV)(part, { version }));
    return left.length > 0 && left.length < allowed.length;
}
function isUnheld(part, now, versions) {
    if (!(0,opam_formula/* formulaAtoms */.xU)(part).some(({ kind }) => kind === 'version'))
        return true;
    return versions.some((version) => (0,bounds/* mayHold */.BV)(part, { version }) && !(0,bounds/* mayHold */.BV)(now, { version }));
}
function sideOf(part) {
    if (part.kind !== 'atom' || part.atom.kind !== 'version')
        return undefined;
    const { operator } = part.atom;
    if (operator === '>=' || operator === '>')
        return 'lower';
    return operator === '<' || operator === '<=' ? 'upper' : undefined;
}
function isUpperBound(part) {
    return (0,opam_formula/* formulaAtoms */.xU)(part).every((atom) => atom.kind === 'version' && ['<', '<=', '!='].includes(atom.operator));
}
function constraintsByName(from, field) {
    const mentions = new Map();
    for (const { name, constraints } of (0,opam_formula/* formulaAtoms */.xU)(from[field])) {
        const before = mentions.get(name);
        if (before === undefined)
            mentions.set(name, [constraints]);
        else
            before.push(constraints);
    }
    return new Map([...mentions].map(([name, all]) => [name, lost_bound_joined(all, field)]));
}
function lost_bound_joined(all, field) {
    if (field !== 'conflicts')
        return (0,opam_formula/* joinFormulas */.Sr)('and', all);
    return all.find(({ kind }) => kind === 'empty') ?? (0,opam_formula/* joinFormulas */.Sr)('or', all);
}
function parts(constraints, field) {
    if (constraints === undefined)
        return [];
    return (0,opam_formula/* formulaOperands */.zU)(field === 'conflicts' ? 'or' : 'and', constraints, 'all-blocks');
}
function textOf(name, constraints) {
    return (0,bounds/* dependencyText */.tr)({ name, constraints });
}
function lost_bound_defectOf({ field, name, now }, { constraints, subject }) {
    const { previous, package: found } = subject;
    const missing = { name, constraints };
    const whole = { name, constraints: corrected(now, constraints, field) };
    const where = field === 'depends' ? '' : ` in ${field}`;
    return {
        message: `Version ${previous?.version ?? ''} is published with ${(0,bounds/* dependencyText */.tr)(missing)}${where}, which is missing here.`,
        about: dependencyPart(found, [field], (one) => one.name === name) ?? { field },
        correction: { kind: 'dependency', field, dependency: whole },
        advice: 'If this version works without it, nothing is to be done.',
    };
}
function corrected(now, missing, field) {
    const there = parts(now, field);
    if (field === 'conflicts')
        return lost_bound_joined([...there, missing], field);
    const side = sideOf(missing);
    const others = there.filter((part) => side === undefined || sideOf(part) !== side);
    return lost_bound_joined(side === 'lower' ? [missing, ...others] : [...others, missing], field);
}

// EXTERNAL MODULE: ./build/opam/syntax.js
var syntax = __webpack_require__(33785);
// EXTERNAL MODULE: ./build/opam/printer.js
var printer = __webpack_require__(85184);
;// CONCATENATED MODULE: ./build/lint/review/lost-field.js


const ofOneVersion = new Set([
    'conflicts',
    'depends',
    'depopts',
    'description',
    'extra-files',
    'extra-source',
    'extra-sources',
    'name',
    'opam-version',
    'patches',
    'pin-depends',
    'substs',
    'synopsis',
    'tags',
    'version',
    'x-commit-hash',
    'x-maintained',
    'x-maintenance-intent',
]);
const flagsOfOneVersion = new Set(['avoid-version', 'deprecated']);
const hardlyDropped = [
    'available',
    'conflict-class',
    'depexts',
    'x-ci-accept-failures',
];
const lostField = {
    name: 'lost-field',
    severity: 'warning',
    fields: [],
    why: 'What is corrected in opam-repository alone comes back as a failure with the next version.',
    check: ({ file, previous }) => {
        if (previous === undefined)
            return [];
        const { published, source, version } = previous;
        return fieldsOf(published.file).flatMap((there) => {
            const { name } = there;
            if (ofOneVersion.has(name))
                return [];
            const now = fieldNamed(file, name);
            const then = source && fieldNamed(source.file, name);
            if (sameValue(now, there))
                return [];
            const isLost = source === undefined
                ? hardlyDropped.includes(name) && now === undefined
                : sameValue(now, then);
            const wanted = name === 'flags' ? withFlags(now, there) : there;
            if (!isLost || wanted === undefined)
                return [];
            const what = now === undefined ? 'here it is missing' : 'here it is as it was before';
            return [
                {
                    message: `Version ${version} is published with ${shown(there)}; ${what}.`,
                    about: { field: name },
                    correction: { kind: 'field', field: wanted },
                    advice: 'If this version works without it, nothing is to be done.',
                    ...(source === undefined ? { severity: 'notice' } : {}),
                },
            ];
        });
    },
};
function fieldsOf({ items }) {
    return items.filter((item) => item.kind === 'field');
}
function fieldNamed(file, name) {
    return fieldsOf(file).find((one) => one.name === name);
}
function lost_field_elements({ value }) {
    return value.kind === 'list' ? value.items : [value];
}
function sameValue(one, other) {
    if (one === undefined || other === undefined)
        return one === other;
    const texts = [one, other].map((each) => lost_field_elements(each).map((value) => (0,printer/* printValue */.jt)(value)));
    return JSON.stringify(texts[0]) === JSON.stringify(texts[1]);
}
function withFlags(now, there) {
    const own = now === undefined ? [] : lost_field_elements(now);
    const present = new Set(own.map((value) => (0,printer/* printValue */.jt)(value)));
    const added = lost_field_elements(there).filter((value) => {
        const text = (0,printer/* printValue */.jt)(value);
        return !present.has(text) && !flagsOfOneVersion.has(text);
    });
    return added.length === 0 ? undefined : (0,syntax/* field */.ZZ)('flags', (0,syntax/* list */.p_)([...own, ...added]));
}
function shown(item) {
    const text = (0,printer/* printItems */.oz)([item]).replace(/\s+/g, ' ').trim();
    return text.length > 120 ? `${text.slice(0, 120)} …` : text;
}

;// CONCATENATED MODULE: ./build/lint/review/missing-documents.js
const shownOnPage = 'dune installs it with the package, and ocaml.org shows it on the page of the package.';
const documents = [
    {
        name: 'missing-license-file',
        severity: 'warning',
        field: 'license',
        why: 'Most licences ask that their text comes with every copy, and dune installs it with the package.',
        what: 'license file',
        prefixes: 'LICENSE',
        names: /^(?:licen[sc]e|copying|copyright|unlicense)/i,
    },
    {
        name: 'missing-readme',
        severity: 'notice',
        field: 'description',
        why: shownOnPage,
        what: 'README',
        prefixes: 'README',
        names: /^readme/i,
    },
    {
        name: 'missing-change-log',
        severity: 'notice',
        field: 'description',
        why: shownOnPage,
        what: 'change log',
        prefixes: 'CHANGE or HISTORY',
        names: /^(?:change|history|news|release)/i,
    },
];
const missingDocuments = documents.map((document) => {
    const { name, severity, field, why } = document;
    return {
        name,
        severity,
        fields: [field],
        why,
        check: ({ documents: place }) => place === undefined ? [] : absence(place, document),
    };
});
function absence(place, document) {
    const { what, prefixes, names } = document;
    if (place.installed.some((name) => names.test(name)))
        return [];
    const other = place.files.find((name) => names.test(name));
    if (other === undefined) {
        return [
            {
                message: `The archive has no ${what} beside dune-project.`,
                advice: `Add a file whose name starts with ${prefixes}.`,
            },
        ];
    }
    return [
        {
            message: `dune does not install ${other}: the name of a ${what} must start with ${prefixes}.`,
            severity: 'notice',
            advice: `Rename it, or install it with (install (section doc) (files ${other})).`,
        },
    ];
}

// EXTERNAL MODULE: ./build/version/prerelease.js
var prerelease = __webpack_require__(4293);
;// CONCATENATED MODULE: ./build/lint/review/missing-lower-bound.js




const onlyForOthers = new Set(['with-test', 'with-doc', 'with-dev-setup']);
const missingLowerBound = {
    name: 'missing-lower-bound',
    severity: 'warning',
    isHabit: true,
    fields: ['depends'],
    why: 'opam-repository builds each package with the oldest versions that it allows, and a missing bound is what its reviewers add most often.',
    check: (subject) => {
        const { package: found } = subject;
        const seen = new Set(boundedNames(found));
        return (0,opam_formula/* formulaAtoms */.xU)(found.depends).flatMap((dependency) => {
            const { name } = dependency;
            if (seen.has(name) || !needsBound(dependency, subject))
                return [];
            seen.add(name);
            const newest = (0,bounds/* newestFirst */.ll)(subject.published?.versions.get(name) ?? []).find((version) => !(0,prerelease/* isPrerelease */.V1)(version) && (0,bounds/* mayHold */.BV)(dependency.constraints, { version }));
            return [
                {
                    message: `The dependency "${name}" has no lower bound.`,
                    about: dependencyParts(found).get(dependency),
                    ...(newest === undefined
                        ? { advice: 'Add the oldest version that you build with as its lower bound.' }
                        : {
                            correction: withBound(dependency, newest),
                            advice: `${newest} is the newest version: write the oldest that you build with in its place.`,
                        }),
                },
            ];
        });
    },
};
function boundedNames({ depends }) {
    const bounded = (0,opam_formula/* formulaAtoms */.xU)(depends).filter((one) => (0,bounds/* hasBound */.jd)(one, ['>=', '>', '=']));
    return new Set(bounded.map(({ name }) => name));
}
function needsBound({ name, constraints }, { published, together }) {
    if (together.has(name) || /^(?:conf|base|host|ocaml-option)-/.test(name))
        return false;
    if (!(0,bounds/* mayHold */.BV)(constraints, { off: onlyForOthers }))
        return false;
    const versions = published?.versions.get(name);
    return versions === undefined || (versions.length > 1 && !versions.includes('base'));
}
function withBound({ name, constraints }, version) {
    const bound = {
        kind: 'atom',
        atom: { kind: 'version', operator: '>=', version: { kind: 'string', value: version } },
    };
    const dependency = { name, constraints: (0,opam_formula/* joinFormulas */.Sr)('and', [bound, constraints]) };
    return { kind: 'dependency', field: 'depends', dependency };
}

;// CONCATENATED MODULE: ./build/lint/review/missing-maintenance-intent.js

const page = 'https://github.com/ocaml/opam-repository/blob/master/governance/policies/archiving.md';
const missingMaintenanceIntent = {
    name: 'missing-maintenance-intent',
    severity: 'warning',
    isHabit: true,
    fields: ['x-maintenance-intent'],
    why: `By it opam-repository decides which versions stay when old ones are archived (${page}).`,
    check: ({ package: { extensions } }) => extensions.has('x-maintenance-intent')
        ? []
        : [
            {
                message: 'The field x-maintenance-intent is missing.',
                correction: {
                    kind: 'field',
                    field: (0,syntax/* field */.ZZ)('x-maintenance-intent', (0,syntax/* list */.p_)([(0,syntax/* string */.Yj)('(latest)')])),
                },
                advice: '"(latest)" says that only the newest version will be looked after, "(any)" that all will be; dune writes the former by itself from (lang dune 3.18) on.',
            },
        ],
};

;// CONCATENATED MODULE: ./build/lint/review/ocaml-in-name.js

const ocamlInName = {
    name: 'ocaml-in-name',
    severity: 'warning',
    fields: ['name'],
    why: `All packages of opam-repository are for OCaml: policy 7 (${policiesPage}).`,
    check: ({ name, published }) => {
        const isNew = published !== undefined && !published.names.has(name);
        const plain = name.replace(/^ocaml-|-ocaml$/g, '');
        return !isNew || plain === name
            ? []
            : [
                {
                    message: `The new package "${name}" has "ocaml" in its name.`,
                    advice: `Call it "${plain}"; the name may stay where it would say something else without, as for a package about the compiler.`,
                },
            ];
    },
};

;// CONCATENATED MODULE: ./build/lint/review/published-version.js

const publishedVersion = {
    name: 'published-version',
    severity: 'notice',
    fields: ['version'],
    why: `The sources of a published version never change: policy 11 of opam-repository (${policiesPage}).`,
    check: ({ name, version, isSupposed, present, package: found }) => !isSupposed || present === undefined || haveSameSources(present.package, found)
        ? []
        : [
            {
                message: `${name} ${version} is published already, and this check found no newer version.`,
                advice: 'Nothing is wrong before the next release, which takes a section of its own in the changelog, or the input version.',
            },
        ],
};
function haveSameSources(one, other) {
    const hexes = new Set(one.url?.checksums.map(({ hex }) => hex));
    return other.url?.checksums.some(({ hex }) => hexes.has(hex)) === true;
}

// EXTERNAL MODULE: ./build/text/edit-distance.js
var edit_distance = __webpack_require__(30046);
;// CONCATENATED MODULE: ./build/text/nearest-name.js

function nearestName(name, known) {
    const folded = fold(name);
    const same = known.find((candidate) => fold(candidate) === folded);
    if (same !== undefined)
        return same;
    const reach = folded.length <= 4 ? 1 : 2;
    const ranked = known
        .map((candidate) => ({ candidate, distance: (0,edit_distance/* editDistance */.Y)(folded, fold(candidate)) }))
        .filter(({ distance }) => distance <= reach)
        .toSorted((a, b) => a.distance - b.distance);
    return ranked[0]?.candidate;
}
function fold(name) {
    return name.toLowerCase().replace(/[-_ ]/g, '');
}

;// CONCATENATED MODULE: ./build/lint/review/unmet-dependencies.js


function unmetDependencies(formula, isMet) {
    const met = metNodes(formula, isMet);
    const unmet = [];
    const pending = [{ node: formula, isReplaceable: false }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const { node, isReplaceable } = next;
        if (node.kind === 'atom') {
            if (!met.has(node))
                unmet.push({ dependency: node.atom, isReplaceable });
            continue;
        }
        const hasOther = isReplaceable || (node.kind === 'or' && met.has(node));
        for (const part of (0,opam_formula/* formulaParts */.t_)(node).toReversed()) {
            pending.push({ node: part, isReplaceable: hasOther });
        }
    }
    return unmet;
}
function metNodes(formula, isMet) {
    const met = new Set();
    (0,tree/* foldTree */.UE)(formula, opam_formula/* formulaParts */.t_, (node, next) => {
        const parts = (0,opam_formula/* formulaParts */.t_)(node).map(() => next());
        const holds = node.kind === 'atom'
            ? isMet(node.atom)
            : node.kind === 'or'
                ? parts.some(Boolean)
                : parts.every(Boolean);
        if (holds)
            met.add(node);
        return holds;
    });
    return met;
}

;// CONCATENATED MODULE: ./build/lint/review/unknown-dependency.js





const unknownDependency = {
    name: 'unknown-dependency',
    severity: 'error',
    fields: ['depends', 'depopts', 'conflicts'],
    why: 'opam cannot install a package that depends on one it does not know; filters such as {with-test} only put that off.',
    check: (subject) => {
        const { published, together, package: found } = subject;
        if (published === undefined || !published.names.has('ocaml'))
            return [];
        const isKnown = (name) => published.names.has(name) || together.has(name);
        const required = unmetDependencies(found.depends, ({ name }) => isKnown(name)).map(({ dependency, isReplaceable }) => {
            const kind = isReplaceable ? 'alternative' : 'depends';
            const isForUsers = (0,bounds/* mayHold */.BV)(dependency.constraints, { off: unknown_dependency_notForUsers });
            return unknown(subject, { dependency, kind: isForUsers ? kind : 'development' });
        });
        const others = ['depopts', 'conflicts'].flatMap((field) => {
            return (0,opam_formula/* formulaAtoms */.xU)(found[field])
                .filter(({ name }) => !isKnown(name))
                .map((dependency) => unknown(subject, { dependency, kind: field }));
        });
        return [...required, ...others];
    },
};
function unknown({ published, package: found }, { dependency, kind }) {
    const { name } = dependency;
    const known = [...(published?.names ?? [])].filter((one) => one[0] === name[0]);
    const near = kind === 'conflicts' ? undefined : nearestName(name, known);
    const isArchived = (published?.archived.get(name) ?? []).length > 0;
    const advice = adviceFor[kind];
    return {
        message: `The opam repository has no package "${name}"${isArchived ? ' any more: its versions are archived' : ''}.`,
        severity: kind === 'depends' ? 'error' : 'warning',
        about: dependencyParts(found).get(dependency),
        advice: near === undefined ? advice : `Did you mean "${near}"? ${advice}`,
    };
}
const unknown_dependency_notForUsers = new Set(['with-dev-setup', 'with-doc', 'dev']);
const adviceFor = {
    depends: 'Publish that package first, or depend on one that is published.',
    alternative: 'Leave it out: another package is taken in its place.',
    development: 'Leave it out: opam refuses to install it for those who work on the package.',
    depopts: 'Leave it out, or publish that package: until then it says nothing.',
    conflicts: 'Leave it out: there is nothing to conflict with.',
};

// EXTERNAL MODULE: ./build/version/version.js
var version_version = __webpack_require__(78939);
;// CONCATENATED MODULE: ./build/lint/review/unpublished-bound.js





const unpublishedBound = {
    name: 'unpublished-bound',
    severity: 'notice',
    fields: ['depends'],
    why: 'A bound that names no version is most often a slip, and lets in older versions than were tried.',
    check: ({ package: found, published, together }) => {
        const dependencies = (0,opam_formula/* formulaAtoms */.xU)(found.depends);
        return dependencies.flatMap((dependency) => {
            const { name } = dependency;
            const versions = published?.versions.get(name) ?? [];
            const archived = published?.archived.get(name) ?? [];
            if (versions.length === 0 || together.has(name) || name === 'dune')
                return [];
            const about = dependencyParts(found).get(dependency);
            return lowerBounds(dependency).flatMap((bound) => {
                const defect = defectOfBound({ name, bound }, versions, archived);
                return defect === undefined ? [] : [{ ...defect, about }];
            });
        });
    },
};
function lowerBounds(dependency) {
    return (0,bounds/* statedBounds */.NT)(dependency)
        .filter(({ operator }) => operator === '>=')
        .map(({ bound }) => bound);
}
function defectOfBound({ name, bound }, versions, archived) {
    const [newest = ''] = (0,bounds/* newestFirst */.ll)(versions);
    if (/^\d/.test(bound) && versions.every((version) => (0,version_version/* carriesV */.o2)(version))) {
        return {
            severity: 'warning',
            message: `The bound ${name} >= ${bound} leaves out no version: they are written like ${newest}, and opam orders all of these after ${bound}.`,
            advice: `Write the bound as the versions are written: v${bound}.`,
        };
    }
    const all = (0,bounds/* newestFirst */.ll)([...versions, ...archived]);
    if (isPublished(bound, all))
        return undefined;
    const after = all.findLast((version) => (0,opam_version/* compareVersions */.Z)(version, bound) > 0);
    const before = all.find((version) => (0,opam_version/* compareVersions */.Z)(version, bound) < 0);
    if (before === undefined || after === undefined)
        return undefined;
    const series = withoutZeros(bound);
    const begins = series !== bound && after.startsWith(`${series}.`);
    if (begins && withoutZeros(before) !== series)
        return undefined;
    return {
        message: `There is no version ${bound} of "${name}": the nearest are ${before} and ${after}.`,
        advice: 'Write the one that you mean.',
    };
}
function withoutZeros(version) {
    const parts = version.split('.');
    while (parts.length > 1 && /^0+$/.test(parts.at(-1) ?? ''))
        parts.pop();
    return parts.join('.');
}
function isPublished(bound, versions) {
    const stem = (bound.split('~', 1)[0] ?? '').replace(/\.$/, '');
    return versions.some((version) => {
        if ((0,opam_version/* compareVersions */.Z)(version, bound) === 0)
            return true;
        return version.startsWith(stem) && !/^[0-9A-Za-z]/.test(version.slice(stem.length));
    });
}

;// CONCATENATED MODULE: ./build/lint/review/unsatisfiable-dependency.js



const unsatisfiableDependency = {
    name: 'unsatisfiable-dependency',
    severity: 'error',
    fields: ['depends'],
    why: 'opam cannot install a package without a version that its dependency allows.',
    check: (subject) => {
        const { package: found } = subject;
        return unmetDependencies(found.depends, (one) => isSatisfiable(one, subject)).map(({ dependency, isReplaceable }) => {
            const [newest = ''] = (0,bounds/* newestFirst */.ll)(unsatisfiable_dependency_versionsOf(dependency.name, subject));
            return {
                message: `No published version satisfies ${(0,bounds/* dependencyText */.tr)(dependency)}: the newest is ${newest}.`,
                severity: isReplaceable ? 'warning' : 'error',
                about: dependencyParts(found).get(dependency),
                advice: 'Correct the bounds, or publish that version of the dependency first.',
            };
        });
    },
};
function isSatisfiable({ name, constraints }, subject) {
    const { version: own } = subject;
    const versions = unsatisfiable_dependency_versionsOf(name, subject);
    if (versions.length === 0 || !(0,bounds/* mayHold */.BV)(constraints, { own }))
        return true;
    return versions.some((version) => (0,bounds/* mayHold */.BV)(constraints, { version, own }));
}
function unsatisfiable_dependency_versionsOf(name, { published, together, version }) {
    const versions = published?.versions.get(name) ?? [];
    return together.has(name) && published !== undefined ? [...versions, version] : versions;
}

;// CONCATENATED MODULE: ./build/lint/review/v-in-version.js


const vInVersion = {
    name: 'v-in-version',
    severity: 'notice',
    fields: ['version'],
    why: `opam orders v1.0 after every version that starts with a digit, for ever: policy 6 of opam-repository (${policiesPage}).`,
    check: ({ version, published, together }) => {
        if (published === undefined || !(0,version_version/* carriesV */.o2)(version))
            return [];
        const versions = [...together].flatMap((name) => published.versions.get(name) ?? []);
        return versions.some((one) => one !== version && (0,version_version/* carriesV */.o2)(one))
            ? []
            : [
                {
                    message: `The version ${version} starts with a "v", and none that is published does.`,
                    advice: `Publish it as ${version.slice(1)}: that is what the tag ${version} means without the setting keep-v.`,
                },
            ];
    },
};

;// CONCATENATED MODULE: ./build/lint/list.js








































































const opamRules = [
    mismatchedName,
    ...[
        fileFormatError,
        opamVersionWithPatch,
        otherOpamVersion,
        emptyFields,
        defaultMaintainer,
        removeWithoutInstall,
        unknownFlags,
        packageVariableInDependencies,
        dependencyAlsoOptional,
        deprecatedOcamlVersion,
        deprecatedOsField,
        packageVariableInAvailable,
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
        unprefixedTestVariable,
        missingChecksum,
        withTestInRunTest,
        licenseNotSpdx,
        unrestrictedSubpath,
        relativeUrl,
        stringAsCondition,
        checksumOfRepository,
        plusInPackageName,
        duplicateExtraFiles,
        duplicateChecksums,
        duplicateExtraSourceChecksums,
        escapingExtraFiles,
        needlessPinDepends,
        ...missingFields,
    ].toSorted((a, b) => a.code - b.code),
];
const ciRules = [
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
const reviewRules = [
    unknownDependency,
    unsatisfiableDependency,
    lostBound,
    lostField,
    duneBelowLanguage,
    missingLowerBound,
    unpublishedBound,
    exactDependency,
    developmentTool,
    looseSibling,
    missingMaintenanceIntent,
    ocamlInName,
    vInVersion,
    publishedVersion,
    ...missingDocuments,
];

// EXTERNAL MODULE: ./build/lint/model/opam-reading.js + 1 modules
var opam_reading = __webpack_require__(83022);
;// CONCATENATED MODULE: ./build/lint/run.js





function lintOpamFile(reading, extraFiles) {
    if (reading.kind === 'refused')
        return [refusalFinding(reading)];
    const { package: stated } = reading;
    const implied = (0,implied_package/* impliedPackage */.n)(reading.file.source.name);
    const subject = {
        ...reading,
        package: (0,normal_form/* withImpliedPackage */.P)(stated, implied),
        stated,
        implied,
        extraFiles,
    };
    return runRules('opam', opamRules, subject);
}
function lintForCi(subject) {
    return runRules('ci', ciRules, subject);
}
function reviewPackage(subject) {
    const passed = passedBefore(subject);
    const found = runRules('review', reviewRules, subject).map((finding) => passed.has(topicOf(finding))
        ? {
            ...finding,
            severity: 'notice',
            inRelease: 'notice',
            passedIn: subject.previous?.version,
        }
        : finding);
    return onlyGravest(found);
}
function stopsRelease(reading, findings) {
    return findings.some(({ inRelease }) => inRelease === 'error') && !(0,opam_reading/* isConfPackage */.J)(reading);
}
function runRules(source, rules, subject) {
    const { file } = subject;
    const findings = [];
    let items;
    for (const rule of rules) {
        for (const defect of rule.check(subject)) {
            items ??= (0,field_part/* itemsByName */.t)(file);
            findings.push(findingOf({ source, rule, defect }, file, items));
        }
    }
    return findings;
}
function findingOf({ source, rule, defect }, file, items) {
    const severity = defect.isFatal === true ? 'error' : (defect.severity ?? rule.severity);
    const about = findSubject({ file, items }, defect, rule.fields);
    const span = defect.span ?? (about && (0,field_part/* partSpan */.Ww)(file, about, items));
    return {
        source,
        code: rule.code ?? rule.name,
        severity,
        inRelease: weightInRelease({ source, rule, defect }, severity),
        message: defect.message,
        about,
        location: span && { source: file.source, span },
        correction: defect.correction,
        advice: defect.advice,
        why: rule.why,
        passedIn: undefined,
    };
}
function weightInRelease({ source, rule, defect }, severity) {
    if (source === 'review')
        return severity;
    return defect.isFatal === true ? 'error' : (rule.inRelease ?? 'error');
}
function findSubject({ file, items }, { span, about = {} }, fields) {
    const placed = span === undefined ? undefined : (0,field_part/* partAt */.l0)(file, span);
    if (placed !== undefined)
        return placed;
    const { field, ...element } = about;
    if (field !== undefined)
        return { ...element, field };
    if (about.element !== undefined) {
        const parts = fields.map((name) => ({ ...element, field: name }));
        const found = parts.find((part) => (0,field_part/* elementOfPart */.Dw)(items, part) !== undefined);
        if (found !== undefined)
            return found;
    }
    const name = fields.find((one) => items.has(one)) ?? fields[0];
    return name === undefined ? undefined : { field: name };
}
function refusalFinding({ refusal, positionAt }) {
    const { message, location } = refusal;
    const position = location && positionAt(location.span.start);
    const place = position === undefined ? '' : ` at line ${position.line}, column ${position.column}`;
    return {
        source: 'opam',
        code: 2,
        severity: 'error',
        inRelease: 'error',
        message: `File format error${place}: ${message}`,
        about: undefined,
        location,
        correction: undefined,
        advice: undefined,
        why: undefined,
        passedIn: undefined,
    };
}
function passedBefore(subject) {
    const { previous } = subject;
    if (previous === undefined)
        return new Set();
    const before = { ...subject, ...previous.published, version: previous.version };
    const habits = reviewRules.filter(({ isHabit }) => isHabit);
    return new Set(runRules('review', habits, before).map(topicOf));
}
function topicOf({ code, about, message }) {
    return JSON.stringify([code, about?.element ?? message]);
}
function onlyGravest(found) {
    const gravest = new Map();
    for (const finding of found) {
        const spot = spotOf(finding);
        if (spot === undefined)
            continue;
        const other = gravest.get(spot);
        if (other === undefined || weights[finding.severity] > weights[other.severity]) {
            gravest.set(spot, finding);
        }
    }
    return found.filter((finding) => {
        const spot = spotOf(finding);
        return spot === undefined || gravest.get(spot)?.code === finding.code;
    });
}
const weights = { error: 2, warning: 1, notice: 0 };
function spotOf({ about }) {
    if (about?.element === undefined)
        return undefined;
    return JSON.stringify([about.field, about.element, about.occurrence]);
}


/***/ }),

/***/ 35875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ mayHold),
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

/***/ 57176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ elementOfPart),
/* harmony export */   Ww: () => (/* binding */ partSpan),
/* harmony export */   l0: () => (/* binding */ partAt),
/* harmony export */   t: () => (/* binding */ itemsByName)
/* harmony export */ });
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33785);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31274);


function itemsByName({ items }) {
    return new Map(items.toReversed().map((item) => [itemName(item), indexed(item)]));
}
function indexed(item) {
    let named;
    return { item, named: () => (named ??= item.kind === 'field' ? namedValues(item) : new Map()) };
}
function partSpan(file, part, items = itemsByName(file)) {
    const found = items.get(part.field);
    if (found?.item.span === undefined)
        return undefined;
    return elementSpan(found, part) ?? firstLine(file, found.item.span);
}
function elementOfPart(items, part) {
    const found = items.get(part.field);
    return found === undefined ? undefined : elementSpan(found, part);
}
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
function elementText(element) {
    let named = element;
    while (named?.kind === 'option')
        named = named.value;
    return named?.kind === 'string' ? named.value : undefined;
}
function elementSpan({ item, named }, { element, occurrence = 0 }) {
    if (item.kind === 'section' || element === undefined)
        return undefined;
    const same = named().get(element) ?? [];
    const found = same[occurrence] ??
        same[0] ??
        (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .treeNodes */ .Qw)(item.value, partsWithin).find((value) => contains(value, element));
    return found?.span;
}
function namedValues({ value }) {
    const named = new Map();
    for (const node of (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .treeNodes */ .Qw)(value, partsWithin)) {
        const name = elementText(node) ?? nameOf(node);
        if (name === undefined)
            continue;
        const others = named.get(name);
        if (others === undefined)
            named.set(name, [node]);
        else if (!isWithin(node, others.at(-1)))
            others.push(node);
    }
    return named;
}
function isWithin({ span }, outer) {
    return span !== undefined && outer?.span !== undefined && holds(outer.span, span.start);
}
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

/***/ 27409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ impliedPackage)
/* harmony export */ });
/* harmony import */ var _package_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2198);

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

/***/ 88256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ normalForm),
/* harmony export */   P: () => (/* binding */ withImpliedPackage)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73387);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71393);
/* harmony import */ var _implied_package_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27409);
/* harmony import */ var _package_items_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(301);
/* harmony import */ var _package_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70518);
/* harmony import */ var _parser_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86466);
/* harmony import */ var _printer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85184);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91421);








function normalForm(source) {
    const { file, diagnostics } = (0,_parser_js__WEBPACK_IMPORTED_MODULE_4__/* .parseOpamFile */ .b)(source);
    const [syntaxError] = diagnostics;
    if (syntaxError !== undefined)
        return { text: '', refusal: syntaxError };
    const read = (0,_package_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .readPackage */ .LY)(file);
    if (read.refusal !== undefined)
        return { text: '', refusal: read.refusal };
    const named = withImpliedPackage(read.package, (0,_implied_package_js__WEBPACK_IMPORTED_MODULE_1__/* .impliedPackage */ .n)(source.name));
    const folder = (0,_text_source_js__WEBPACK_IMPORTED_MODULE_6__/* .encodeBytes */ .MW)(source.name.slice(0, Math.max(0, source.name.lastIndexOf('/'))));
    const text = (0,_printer_js__WEBPACK_IMPORTED_MODULE_5__/* .printItems */ .oz)((0,_package_items_js__WEBPACK_IMPORTED_MODULE_2__/* .packageItems */ .T)(withUrlsFrom(named, folder)));
    if (text.length > _text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .longestLayout */ .T)
        return { text: '', refusal: tooLong };
    return { text: `${text}\n`, refusal: undefined };
}
const tooLong = {
    severity: 'error',
    code: 'opam-syntax',
    message: 'The values nest so deep that the normal form is longer than 64 MB.',
    hints: [],
};
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

/***/ 301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ packageItems)
/* harmony export */ });
/* harmony import */ var _package_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5793);
/* harmony import */ var _package_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70518);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33785);
/* harmony import */ var _url_section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58827);




function packageItems(from) {
    const printed = withFlagsInTags(from);
    const fields = _package_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .packageFields */ .k.flatMap(({ name, write }) => {
        const value = write?.(printed);
        if (value === undefined)
            return [];
        const isEmpty = (value.kind === 'list' || value.kind === 'group') && value.items.length === 0;
        return isEmpty ? [] : [(0,_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(name, value)];
    });
    const sections = from.extraSources.map(([name, section]) => ({
        kind: 'section',
        sectionKind: 'extra-source',
        name,
        items: (0,_url_section_js__WEBPACK_IMPORTED_MODULE_2__/* .urlSectionItems */ .H)(section),
    }));
    if (from.url !== undefined) {
        sections.unshift({ kind: 'section', sectionKind: 'url', items: (0,_url_section_js__WEBPACK_IMPORTED_MODULE_2__/* .urlSectionItems */ .H)(from.url) });
    }
    const extensions = [...from.extensions]
        .filter(([name, value]) => {
        return name !== 'x-locked' || value.kind !== 'string' || value.value !== '';
    })
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, value]) => (0,_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(name, value));
    return [...fields, ...sections, ...extensions];
}
function withFlagsInTags(from) {
    let { flags } = from;
    const tags = [];
    for (const tag of from.tags.toReversed()) {
        const [flag] = (0,_package_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .tagFlags */ .av)([tag]);
        if (flag === undefined) {
            tags.push(tag);
        }
        else if (flags.includes(flag)) {
            flags = flags.filter((other) => other !== flag);
            tags.push(tag);
        }
    }
    return { ...from, flags, tags: tags.toReversed() };
}


/***/ }),

/***/ 85184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jt: () => (/* binding */ printValue),
/* harmony export */   oz: () => (/* binding */ printItems),
/* harmony export */   s6: () => (/* binding */ isEmptyList)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73387);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31274);


function printItems(items, dialect = 'opam') {
    return print({ kind: 'items', items }, dialect);
}
function printValue(value, dialect = 'opam') {
    return print(value, dialect);
}
function print(printed, dialect) {
    return (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .renderLayout */ .x)((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .unfoldTree */ .jh)(printed, isToken, (part) => piecesOf(part, dialect)));
}
function isToken(piece) {
    const { kind } = piece;
    return kind === 'text' || kind === 'open' || kind === 'close' || kind === 'break';
}
function text(value) {
    return { kind: 'text', text: value };
}
function open(box, indent = 0) {
    return { kind: 'open', box, indent };
}
const close = { kind: 'close' };
const space = { kind: 'break', width: 1, offset: 0 };
const cut = { kind: 'break', width: 0, offset: 0 };
const indentedCut = { kind: 'break', width: 0, offset: 2 };
const [openingBracket, closingBracket] = [text('['), text(']')];
function separated(pieces, separator) {
    return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [separator, piece]));
}
function piecesOf(printed, dialect) {
    if (printed.kind === 'items')
        return [open('v'), ...separated(printed.items, cut), close];
    if (printed.kind === 'field')
        return fieldPieces(printed, dialect);
    if (printed.kind === 'section')
        return sectionPieces(printed);
    return valuePieces(printed, dialect);
}
function sectionPieces({ sectionKind, name, items }) {
    const title = name === undefined ? '' : `${quotedOnce(name)} `;
    const heading = text(`${sectionKind} ${title}{`);
    return [open('v'), heading, indentedCut, { kind: 'items', items }, cut, text('}'), close];
}
function fieldPieces({ name, value }, dialect) {
    if (value.kind === 'list') {
        if (dialect === 'opam' && isEmptyList(value))
            return [];
        const box = value.items.some((item) => makesVertical(item, dialect)) ? 'v' : 'hv';
        return [open(box), text(`${name}: [`), ...listPieces(value.items, box)];
    }
    if (value.kind === 'string' && value.value.includes('\n'))
        return [text(`${name}: `), value];
    return [open('hov', 2), text(`${name}:`), space, value, close];
}
function listPieces(items, box) {
    return [indentedCut, open(box), ...separated(items, space), close, cut, closingBracket, close];
}
function isEmptyList(value) {
    if (value.kind !== 'list')
        return false;
    const [only, second] = value.items;
    if (only === undefined)
        return true;
    return second === undefined && only.kind === 'list' && only.items.length === 0;
}
function makesVertical(value, dialect) {
    if (value.kind === 'option')
        return dialect === 'dune' || value.constraints.length > 0;
    return value.kind === 'list';
}
function valuePieces(value, dialect) {
    switch (value.kind) {
        case 'bool':
        case 'int':
            return [text(value.value.toString())];
        case 'ident':
            return [text(value.name)];
        case 'string':
            return [text(quoted(value.value, dialect))];
        case 'relation':
        case 'environment-update':
            return [open('h'), value.left, text(` ${value.operator}`), space, value.right, close];
        case 'prefix-relation':
            return [open('h'), text(value.operator), space, value.value, close];
        case 'and':
        case 'or': {
            const operator = text(value.kind === 'and' ? ' &' : ' |');
            return [open('hv'), value.left, operator, space, value.right, close];
        }
        case 'not':
        case 'defined':
            return [open('h'), text(value.kind === 'not' ? '!' : '?'), value.value, close];
        case 'list':
            return [open('hv'), openingBracket, ...listPieces(value.items, 'hv')];
        case 'group':
            return [open('hv'), text('('), ...separated(value.items, space), text(')'), close];
        case 'option': {
            const constraints = separated(value.constraints, space);
            const braces = [text('{'), open('hv'), ...constraints, close, text('}')];
            return [open('hov', 2), value.value, space, ...braces, close];
        }
    }
}
function quoted(value, dialect) {
    if (!value.includes('\n'))
        return quotedOnce(value);
    const escaped = value.replace(/\\|"(?="")|"$/g, '\\$&');
    if (dialect === 'dune')
        return `"""\n${escaped}"""`;
    return value.startsWith('\n') ? `"""${escaped}"""` : `"""\\\n${escaped}"""`;
}
function quotedOnce(value) {
    return `"${value.replace(/["\\]/g, '\\$&')}"`;
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

/***/ 73387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ longestLayout),
/* harmony export */   x: () => (/* binding */ renderLayout)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71393);

const margin = 78;
const maxIndent = 68;
const longestLayout = 2 ** 26;
const lineBreaks = Array.from({ length: maxIndent + 1 }, (_, columns) => `\n${' '.repeat(columns)}`);
function renderLayout(tokens) {
    const engine = {
        queue: [],
        head: 0,
        scanned: [],
        boxes: [{ kind: 'hov', width: margin }],
        printedTotal: 1,
        enqueuedTotal: 1,
        space: margin,
        output: [],
        outputLength: 0,
    };
    for (const token of tokens) {
        if (engine.outputLength > longestLayout)
            break;
        accept(engine, token);
    }
    engine.enqueuedTotal = Number.POSITIVE_INFINITY;
    advance(engine);
    return engine.output.join('');
}
function accept(engine, token) {
    switch (token.kind) {
        case 'text': {
            const length = textWidth(token.text);
            enqueue(engine, { token, length, size: length });
            advance(engine);
            break;
        }
        case 'open': {
            const queued = { token, length: 0, size: -engine.enqueuedTotal };
            enqueue(engine, queued);
            engine.scanned.push({ queued, total: engine.enqueuedTotal });
            break;
        }
        case 'break': {
            const queued = { token, length: token.width, size: -engine.enqueuedTotal };
            enqueue(engine, queued);
            settle(engine, 'break');
            engine.scanned.push({ queued, total: engine.enqueuedTotal });
            break;
        }
        case 'close':
            enqueue(engine, { token, length: 0, size: 0 });
            settle(engine, 'break');
            settle(engine, 'open');
    }
}
function textWidth(bytes) {
    let ascii = true;
    for (let at = 0; ascii && at < bytes.length; at++)
        ascii = bytes.charCodeAt(at) < 128;
    if (ascii)
        return bytes.length;
    return Array.from((0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBytes */ .yj)(bytes)).length;
}
function enqueue(engine, queued) {
    engine.queue.push(queued);
    engine.enqueuedTotal += queued.length;
}
function settle(engine, kind) {
    const last = engine.scanned.at(-1);
    if (last === undefined)
        return;
    if (last.total < engine.printedTotal) {
        engine.scanned = [];
    }
    else if (last.queued.token.kind === kind) {
        last.queued.size += engine.enqueuedTotal;
        engine.scanned.pop();
    }
}
function advance(engine) {
    for (;;) {
        const queued = engine.queue[engine.head];
        if (queued === undefined)
            break;
        const pending = engine.enqueuedTotal - engine.printedTotal;
        if (queued.size < 0 && pending < engine.space)
            break;
        engine.head++;
        print(engine, queued.token, queued.size < 0 ? Number.POSITIVE_INFINITY : queued.size);
        engine.printedTotal += queued.length;
    }
    if (engine.head > 4096 || engine.head === engine.queue.length) {
        engine.queue.splice(0, engine.head);
        engine.head = 0;
    }
}
function emit(engine, text) {
    engine.output.push(text);
    engine.outputLength += text.length;
}
function print(engine, token, size) {
    switch (token.kind) {
        case 'text':
            engine.space -= size;
            emit(engine, token.text);
            break;
        case 'open': {
            if (margin - engine.space > maxIndent)
                breakLineIfCrowded(engine);
            const kind = token.box === 'v' || size > engine.space ? token.box : 'fits';
            engine.boxes.push({ kind, width: engine.space - token.indent });
            break;
        }
        case 'close':
            engine.boxes.pop();
            break;
        case 'break': {
            const box = engine.boxes.at(-1);
            if (box === undefined)
                break;
            const stays = box.kind === 'fits' || box.kind === 'h' || (box.kind === 'hov' && size <= engine.space);
            if (stays) {
                if (token.width > 0)
                    emit(engine, token.width === 1 ? ' ' : ' '.repeat(token.width));
                engine.space -= token.width;
            }
            else {
                breakLine(engine, box.width, token.offset);
            }
        }
    }
}
function breakLineIfCrowded(engine) {
    const box = engine.boxes.at(-1);
    if (box === undefined || box.width <= engine.space)
        return;
    if (box.kind !== 'fits' && box.kind !== 'h')
        breakLine(engine, box.width, 0);
}
function breakLine(engine, boxWidth, offset) {
    const indentation = Math.min(maxIndent, margin - boxWidth + offset);
    emit(engine, lineBreaks[indentation] ?? '\n');
    engine.space = margin - indentation;
}


/***/ }),

/***/ 4293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   Z$: () => (/* binding */ hasPrereleaseBuild),
/* harmony export */   ko: () => (/* binding */ setOffPrerelease),
/* harmony export */   zP: () => (/* binding */ hasAttachedPrerelease)
/* harmony export */ });
/* harmony import */ var semver_functions_prerelease_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15714);

function isPrerelease(version) {
    return version.includes('~') || hasAttachedPrerelease(version);
}
const attached = /^([vV]?\d+(?:\.\d+)*)\.?((?:(?:alpha|beta|dev|nightly|preview|prerel(?:ease)?|pre|rc|snapshot)(?:\.?\d+(?:\.\d+)*)?|[ab]\d+(?:\.\d+)*)(?:[-+~].*)?)$/i;
function hasAttachedPrerelease(version) {
    return attached.test(version);
}
function hasPrereleaseBuild(version) {
    return /\+(?:alpha|beta|dev|preview|pre|rc)[-.\d]*$/i.test(version);
}
const later = /^(?:bugfix|fix|hotfix|ocaml|patch|pl|post|p|rev|r)[-.]?\d*(?:$|[-+.~])|^(?:final|ga|release)$/i;
function setOffPrerelease(version) {
    if (attached.test(version))
        return version.replace(attached, '$1~$2');
    const dash = version.indexOf('-');
    if (dash === -1)
        return version;
    const suffix = semver_functions_prerelease_js__WEBPACK_IMPORTED_MODULE_0__(`0.0.0${version.slice(dash).replaceAll('~', '.')}`, { loose: true });
    const first = suffix?.[0];
    if (typeof first !== 'string' || !/^[A-Za-z]/.test(first))
        return version;
    if (later.test(version.slice(dash + 1)))
        return version;
    return `${version.slice(0, dash)}~${version.slice(dash + 1)}`;
}


/***/ }),

/***/ 78939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QW: () => (/* binding */ publishedCarryV),
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   o2: () => (/* binding */ carriesV)
/* harmony export */ });
function isVersion(text) {
    return /^[A-Za-z0-9_+.~-]+$/.test(text);
}
function carriesV(version) {
    return /^[vV]\d/.test(version);
}
function publishedCarryV(versions) {
    const carrying = versions.filter(carriesV).length;
    return carrying > 0 && carrying * 2 >= versions.length;
}


/***/ })

};
