export const id = 918;
export const ids = [918];
export const modules = {

/***/ 7904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ operators),
/* harmony export */   QU: () => (/* binding */ constraint),
/* harmony export */   Vw: () => (/* binding */ constraintText)
/* harmony export */ });
/* harmony import */ var _decoder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40827);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68452);
/* harmony import */ var _language_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35872);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30603);
/* harmony import */ var _nesting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67869);
/* harmony import */ var _stop_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23571);






const operators = ['=', '>=', '<=', '>', '<', '<>'];
function variable(values, text, span) {
    const name = text.slice(1);
    if (name === '') {
        (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(values, span, (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidName */ .z)({ description: 'variable name', valid: () => false }, ''));
    }
    return { kind: 'variable', name };
}
function operand(values) {
    const sexp = values.elements[values.next];
    if (sexp?.kind === 'atom' && sexp.text.startsWith(':') && sexp.text !== ':') {
        values.next++;
        return variable(values, sexp.text, sexp.span);
    }
    return { kind: 'string', text: (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(values).value };
}
function comparison(operator) {
    return (values) => {
        const left = operand(values);
        const next = values.elements[values.next];
        if (next?.kind !== 'atom' && next?.kind !== 'string') {
            return { kind: 'version', operator, operand: left };
        }
        const right = operand(values);
        (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .since */ .XP)(values, { since: '2.1', what: `Passing two arguments to ${operator}` });
        return { kind: 'comparison', operator, left, right };
    };
}
function logical(kind, depth) {
    return (values) => {
        const operands = (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .repeat */ .ux)(values, (operandValues) => constraint(operandValues, depth + 1));
        if (operands.length === 0 && (0,_language_version_js__WEBPACK_IMPORTED_MODULE_5__/* .atLeast */ .jZ)(values.reading.lang, '3.9')) {
            (0,_stop_js__WEBPACK_IMPORTED_MODULE_4__/* .stop */ .ds)(values.reading, values.span, {
                message: 'Logical operators with no arguments was deleted in version 3.9 of the dune language.',
            });
        }
        return { kind, operands };
    };
}
const comparisons = [
    ['!=', (values) => (0,_stop_js__WEBPACK_IMPORTED_MODULE_4__/* .stop */ .ds)(values.reading, values.span, { message: 'Use <> instead of !=' })],
    ...operators.map((operator) => [operator, comparison(operator)]),
];
function constraint(values, depth = 1) {
    (0,_nesting_js__WEBPACK_IMPORTED_MODULE_3__/* .checkDepth */ .k)(values, depth);
    const sexp = (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .take */ .s)(values);
    if (sexp.kind === 'atom' && sexp.text.startsWith(':')) {
        return { kind: 'operand', operand: variable(values, sexp.text, sexp.span) };
    }
    values.next--;
    return (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .constructor */ .ve)(values, [
        ...comparisons,
        ['and', logical('and', depth)],
        ['or', logical('or', depth)],
        [
            'not',
            (negated) => {
                const operandOfNot = constraint(negated, depth + 1);
                (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .since */ .XP)(negated, { since: '3.18', what: 'Not operator' });
                return { kind: 'not', operand: operandOfNot };
            },
        ],
    ]);
}
function operandText(value) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .atomOrQuoted */ .l)(value.kind === 'variable' ? `:${value.name}` : value.text);
}
function constraintText(value) {
    switch (value.kind) {
        case 'operand':
            return operandText(value.operand);
        case 'version':
            return `(${value.operator} ${operandText(value.operand)})`;
        case 'comparison':
            return `(${value.operator} ${operandText(value.left)} ${operandText(value.right)})`;
        case 'and':
        case 'or':
            return `(${[value.kind, ...value.operands.map(constraintText)].join(' ')})`;
        case 'not':
            return `(not ${constraintText(value.operand)})`;
    }
}


/***/ }),

/***/ 95046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   El: () => (/* binding */ dependencies),
/* harmony export */   ZD: () => (/* binding */ repeated),
/* harmony export */   tr: () => (/* binding */ dependencyText)
/* harmony export */ });
/* harmony import */ var _constraint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7904);
/* harmony import */ var _decoder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40827);
/* harmony import */ var _text_ocaml_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32064);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68452);
/* harmony import */ var _language_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35872);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30603);
/* harmony import */ var _stop_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23571);







function warnOfTypo(values, name, given) {
    if (given.kind !== 'operand' && given.kind !== 'version')
        return;
    const { operand } = given;
    const mistaken = (written, hint) => (0,_stop_js__WEBPACK_IMPORTED_MODULE_5__/* .warn */ .R8)(values.reading, values.span, {
        message: `Possible typo in constraint for dependency ${(0,_text_ocaml_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .ocamlString */ .og)(name)}: '${written}' might be a mistake.`,
        hints: [hint],
    });
    if (given.kind === 'version' && given.operator === '=') {
        if (operand.kind === 'string' && operand.text === 'version') {
            mistaken('(= version)', `Did you mean to use the \`:version\` variable instead? Example: (depends (${name} (= :version)))`);
        }
    }
    if (given.kind === 'operand' && operand.kind === 'variable' && operand.name === 'with_test') {
        mistaken(':with_test', `Did you mean to use ':with-test' instead? Example: (depends (${name} :with-test))`);
    }
}
function constrained(values, { span, elements }) {
    const { reading } = values;
    const list = { reading, span, name: undefined, elements, next: 0 };
    const { value: name, span: place } = (0,_decoder_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(list);
    const inner = (0,_language_version_js__WEBPACK_IMPORTED_MODULE_6__/* .atLeast */ .jZ)(reading.lang, '3.25')
        ? list
        : { ...list, refusal: { span, message: 'Atom or quoted string expected' } };
    if (!_names_js__WEBPACK_IMPORTED_MODULE_4__/* .packageName */ .oZ.valid(name))
        (0,_decoder_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(inner, place, (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .invalidName */ .z)(_names_js__WEBPACK_IMPORTED_MODULE_4__/* .packageName */ .oZ, name));
    const given = (0,_decoder_js__WEBPACK_IMPORTED_MODULE_1__/* .complete */ .My)(inner, _constraint_js__WEBPACK_IMPORTED_MODULE_0__/* .constraint */ .QU);
    warnOfTypo(inner, name, given);
    return { value: { name, constraint: given }, span };
}
function dependency(values) {
    const sexp = values.elements[values.next];
    if (sexp?.kind === 'list') {
        values.next++;
        return constrained(values, sexp);
    }
    const { value: name, span } = (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(_names_js__WEBPACK_IMPORTED_MODULE_4__/* .dependencyName */ .XQ)(values);
    return { value: { name, constraint: undefined }, span };
}
function dependencies(values) {
    return (0,_decoder_js__WEBPACK_IMPORTED_MODULE_1__/* .repeat */ .ux)(values, dependency);
}
function dependencyText({ name, constraint: given }) {
    const written = (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .atomOrQuoted */ .l)(name);
    return given === undefined ? written : `(${written} ${(0,_constraint_js__WEBPACK_IMPORTED_MODULE_0__/* .constraintText */ .Vw)(given)})`;
}
function repeated(list) {
    const seen = new Set();
    return list.filter(({ value: { name } }) => {
        const again = seen.has(name);
        seen.add(name);
        return again;
    });
}


/***/ }),

/***/ 68452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ atomOrQuoted)
/* harmony export */ });
/* harmony import */ var _text_ocaml_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32064);

const scalarValue = /\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|[\xc2-\xdf][\x80-\xbf]|%\{|[^]/g;
function isAtom(bytes) {
    return /^[!#-':<-~*-9]+$/.test(bytes) && !bytes.includes('%{');
}
function atomOrQuoted(bytes) {
    if (isAtom(bytes))
        return bytes;
    const escaped = bytes.replace(scalarValue, (scalar) => {
        if (scalar === '%{')
            return '\\%{';
        if (scalar === '"')
            return '\\"';
        return /^[\n\t\r\b\\\x80-\xff]$/.test(scalar) ? (0,_text_ocaml_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeByte */ .Uj)(scalar) : scalar;
    });
    return `"${escaped}"`;
}


/***/ }),

/***/ 67869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ checkDepth)
/* harmony export */ });
/* unused harmony export deepestNesting */
/* harmony import */ var _stop_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23571);

const deepestNesting = 500;
function checkDepth(values, depth) {
    if (depth <= deepestNesting)
        return;
    (0,_stop_js__WEBPACK_IMPORTED_MODULE_0__/* .stop */ .ds)(values.reading, values.span, {
        message: `Parentheses nested more than ${deepestNesting} levels deep are not supported.`,
    });
}


/***/ }),

/***/ 99537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ readProject)
});

// EXTERNAL MODULE: ./build/dune/decoder.js
var decoder = __webpack_require__(40827);
// EXTERNAL MODULE: ./build/dune/nesting.js
var nesting = __webpack_require__(67869);
// EXTERNAL MODULE: ./build/dune/stop.js
var stop = __webpack_require__(23571);
;// CONCATENATED MODULE: ./build/dune/exit-codes.js



const integer = /^[-+]?(?:0[xX][0-9a-fA-F][0-9a-fA-F_]*|0[oO][0-7][0-7_]*|0[bB][01][01_]*|(?:0u)?[0-9][0-9_]*)$/;
function exitCodes(values, depth = 1) {
    (0,nesting/* checkDepth */.k)(values, depth);
    const sexp = (0,decoder/* take */.s)(values);
    if (sexp.kind === 'list') {
        listOfCodes(values, sexp, depth);
        return;
    }
    if (sexp.kind === 'atom') {
        if (sexp.text === ':standard')
            return;
        checkSymbol(values, sexp);
    }
    if (sexp.kind !== 'atom' || !integer.test(sexp.text)) {
        (0,stop/* stop */.ds)(values.reading, sexp.span, { message: 'Integer expected' });
    }
}
function listOfCodes(values, { elements, span }, depth) {
    const [head] = elements;
    const several = (inner) => {
        (0,decoder/* repeat */.ux)(inner, (each) => {
            const next = each.elements[each.next];
            if (next?.kind === 'atom' && next.text === '\\')
                each.next++;
            else
                exitCodes(each, depth + 1);
        });
    };
    if (head?.kind === 'atom') {
        if (['or', 'and', 'not'].includes(head.text)) {
            values.next--;
            (0,decoder/* constructor */.ve)(values, [
                ['or', several],
                ['and', several],
                ['not', several],
            ]);
            return;
        }
        if (head.text === ':include')
            checkSymbol(values, head);
        if (!/^[-:]/.test(head.text)) {
            (0,stop/* stop */.ds)(values.reading, head.span, {
                message: "This atom must be quoted because it is the first element of a list and doesn't start with - or:",
            });
        }
    }
    several({ reading: values.reading, span, name: undefined, elements, next: 0 });
}
function checkSymbol({ reading }, { text, span }) {
    if (text === '\\')
        (0,stop/* stop */.ds)(reading, span, { message: 'unexpected \\' });
    if (text === ':include') {
        (0,stop/* stop */.ds)(reading, span, { message: ":include isn't supported in the predicate language" });
    }
    if (text.startsWith(':'))
        (0,stop/* stop */.ds)(reading, span, { message: `undefined symbol ${text}` });
}

;// CONCATENATED MODULE: ./build/dune/extensions.js
const offered = (...pairs) => pairs.map(([version, since]) => ({ version, since }));
const offeredExtensions = [
    {
        name: 'action-plugin',
        description: 'action plugin extension',
        versions: offered(['0.1', '2.0']),
    },
    {
        name: 'cinaps',
        description: 'the cinaps extension',
        versions: offered(['1.0', '1.11'], ['1.1', '3.5'], ['1.2', '3.7'], ['1.3', '3.8']),
    },
    {
        name: 'ctypes',
        description: 'the ctypes extension',
        versions: [
            { version: '0.1', formerlySince: '3.0', deletedIn: '3.11' },
            { version: '0.2', formerlySince: '3.4', deletedIn: '3.11' },
            { version: '0.3', since: '3.7' },
        ],
    },
    {
        name: 'directory-targets',
        description: 'experimental support for directory targets',
        versions: [{ version: '0.1', since: '3.0', deletedIn: '3.24' }],
    },
    {
        name: 'dune-bootstrap-info',
        description: 'private extension to handle Dune bootstrap',
        versions: offered(['0.1', '2.0']),
    },
    {
        name: 'dune_site',
        description: 'the sites locations extension (experimental)',
        versions: offered(['0.1', '2.8']),
    },
    {
        name: 'experimental_building_ocaml_compiler_with_dune',
        description: 'experimental feature for building the compiler with dune',
        versions: offered(['0.1', '1.3']),
    },
    {
        name: 'fmt',
        description: 'integration with automatic formatters',
        versions: offered(['1.0', '1.4'], ['1.1', '1.7'], ['1.2', '1.11']),
    },
    {
        name: 'mdx',
        description: 'mdx extension to verify code blocks in .md files',
        versions: offered(['0.1', '2.4'], ['0.2', '3.0'], ['0.3', '3.2'], ['0.4', '3.8'], ['0.5', '3.22'], ['0.6', '3.25']),
    },
    {
        name: 'melange',
        description: 'the Melange extension',
        versions: [
            { version: '0.1', since: '3.8', deletedIn: '3.25' },
            { version: '1.0', since: '3.20' },
        ],
    },
    {
        name: 'menhir',
        description: 'the menhir extension',
        versions: offered(['1.0', '1.0'], ['1.1', '1.4'], ['2.0', '1.4'], ['2.1', '2.2'], ['3.0', '3.13']),
    },
    {
        name: 'mode_specific_stubs',
        description: 'syntax extension for mode-specific foreign stubs',
        versions: offered(['0.1', '3.5']),
    },
    {
        name: 'oxcaml',
        description: 'experimental support for OxCaml',
        versions: offered(['0.1', '3.20']),
    },
    {
        name: 'rocq',
        description: 'Rocq Prover build language',
        versions: offered(['0.11', '3.21'], ['0.12', '3.22'], ['0.13', '3.23'], ['0.14', '3.24'], ['0.15', '3.25']),
    },
    {
        name: 'unreleased',
        description: 'a collection of dune features that have yet to be released',
        versions: offered(['0.1', '3.22']),
    },
];
const deleted = (deletedIn, ...pairs) => pairs.map(([version, formerlySince]) => ({ version, formerlySince, deletedIn }));
const deletedExtensions = [
    {
        name: 'coq',
        description: 'the Coq language',
        deletedIn: '3.24',
        hints: [
            'The Coq Build Language has been replaced by the Rocq Build Language. Use (using rocq <version>) instead.',
        ],
        versions: deleted('3.24', ['0.1', '1.9'], ['0.2', '2.5'], ['0.3', '2.8'], ['0.4', '3.3'], ['0.5', '3.4'], ['0.6', '3.5'], ['0.7', '3.7'], ['0.8', '3.8'], ['0.9', '3.16'], ['0.10', '3.17'], ['0.11', '3.21']),
    },
    {
        name: 'library_variants',
        description: 'library variants',
        deletedIn: '2.6',
        hints: [],
        versions: deleted('2.6', ['0.1', '1.9'], ['0.2', '1.11']),
    },
];

// EXTERNAL MODULE: ./build/dune/language-version.js
var language_version = __webpack_require__(35872);
// EXTERNAL MODULE: ./build/text/ocaml-escape.js
var ocaml_escape = __webpack_require__(32064);
;// CONCATENATED MODULE: ./build/dune/supported-versions.js



function readVersion(log, { value, span }) {
    const [, major = '', minor = '', rest = ''] = /^([0-9][0-9_]*)\.([0-9][0-9_]*)([^]*)$/.exec(value) ?? [];
    const version = {
        major: Number(major.replaceAll('_', '')),
        minor: Number(minor.replaceAll('_', '')),
    };
    const tooLong = [version.major, version.minor].some((part) => part > 4.6e18);
    if (major === '' || tooLong) {
        (0,stop/* stop */.ds)(log, span, {
            message: 'Invalid version. Version must be two numbers separated by a dot.',
        });
    }
    if (rest !== '') {
        const message = `The ${(0,ocaml_escape/* ocamlString */.og)(rest)} part is ignored here.\nThis version is parsed as just ${(0,language_version/* versionText */.KA)(version)}.`;
        if ((0,language_version/* atLeast */.jZ)(version, '3.0'))
            (0,stop/* stop */.ds)(log, span, { message });
        (0,stop/* warn */.R8)(log, span, { message });
    }
    return version;
}
function ranges(language, lang) {
    const highest = new Map();
    for (const { version, since } of language.versions) {
        if (since === undefined || !(0,language_version/* atLeast */.jZ)(lang, since))
            continue;
        const { major, minor } = (0,language_version/* languageVersion */.dA)(version);
        highest.set(major, Math.max(minor, highest.get(major) ?? 0));
    }
    return [...highest]
        .toSorted(([a], [b]) => a - b)
        .map(([major, minor]) => {
        const lowest = major === 0 ? 1 : 0;
        return lowest === minor ? `- ${major}.${minor}` : `- ${major}.${lowest} to ${major}.${minor}`;
    });
}
const byVersion = (a, b) => (0,language_version/* compareLanguageVersions */.Jj)((0,language_version/* languageVersion */.dA)(a.version), (0,language_version/* languageVersion */.dA)(b.version));
function formerOwner({ language, version, lang }) {
    const name = (0,language_version/* versionText */.KA)(version.value);
    const { formerlySince, deletedIn } = language.versions.find((entry) => entry.version === name) ?? {};
    if (formerlySince === undefined || deletedIn === undefined)
        return undefined;
    if (!(0,language_version/* atLeast */.jZ)(lang, formerlySince) || (0,language_version/* atLeast */.jZ)(lang, deletedIn))
        return undefined;
    return { kind: 'earlier', deletedIn, extension: `${language.name} ${name}` };
}
function stopAtDeletedExtension(log, asked) {
    const otherDune = formerOwner(asked);
    const { language, span, readFor } = asked;
    if (readFor === 'later' || (readFor === 'earlier' && otherDune !== undefined))
        return;
    (0,stop/* stop */.ds)(log, span, {
        message: `Extension ${language.name} was deleted in the ${language.deletedIn} version of the dune language`,
        hints: language.hints,
        otherDune,
    });
}
function stopAtDeleted(log, asked, deletedIn) {
    const { language, lang, version } = asked;
    const kept = language.versions.filter(({ since }) => since !== undefined).toSorted(byVersion);
    const advised = (0,language_version/* atLeast */.jZ)(lang, '3.25') ? kept.at(-1) : kept[0];
    let port = '';
    if (advised !== undefined &&
        (0,language_version/* compareLanguageVersions */.Jj)((0,language_version/* languageVersion */.dA)(advised.version), version.value) > 0) {
        port = ` Please port this project to a newer version of the extension, such as ${advised.version}.`;
    }
    const needed = kept[0]?.since;
    return (0,stop/* stop */.ds)(log, version.span, {
        message: `Version ${(0,language_version/* versionText */.KA)(version.value)} of the ${language.name} extension has been deleted in Dune ${deletedIn}.${port}`,
        hints: needed === undefined || (0,language_version/* atLeast */.jZ)(lang, needed)
            ? []
            : [`You will also need to upgrade to (lang dune ${needed}).`],
        otherDune: formerOwner(asked),
    });
}
function isNewer({ versions }, version) {
    return versions.every((known) => (0,language_version/* compareLanguageVersions */.Jj)((0,language_version/* languageVersion */.dA)(known.version), version) < 0);
}
function stopAtNewerDune(log, { value, span }) {
    const name = (0,language_version/* versionText */.KA)(value);
    return (0,stop/* stop */.ds)(log, span, {
        message: [
            `Version ${name} of the dune language is not supported by this version of Dune.`,
            'This version of Dune supports the following versions of the dune language:',
            ...ranges(duneLanguage, value),
        ].join('\n'),
        hints: [
            `Upgrade Dune to a version that supports (lang dune ${name}).`,
            'If this file is part of your project, you can instead lower the dune language version.',
        ],
        otherDune: { kind: 'later', asks: `(lang dune ${name})` },
    });
}
function checkSupported(log, asked) {
    const { language, lang, version, readFor } = asked;
    if (readFor === 'later' && isNewer(language, version.value))
        return;
    if (readFor === 'earlier' && formerOwner(asked) !== undefined)
        return;
    const name = (0,language_version/* versionText */.KA)(version.value);
    const entries = language.versions.filter((entry) => entry.version === name);
    const since = entries.find((entry) => entry.since !== undefined)?.since;
    const deletedIn = entries.find((entry) => entry.deletedIn !== undefined)?.deletedIn;
    const offered = since !== undefined && (0,language_version/* atLeast */.jZ)(lang, since);
    if (deletedIn !== undefined && (!offered || (0,language_version/* atLeast */.jZ)(lang, deletedIn))) {
        stopAtDeleted(log, asked, deletedIn);
    }
    if (offered)
        return;
    if (language === duneLanguage && isNewer(language, version.value))
        stopAtNewerDune(log, version);
    const ofTheLanguage = `version ${(0,language_version/* versionText */.KA)(lang)} of the dune language`;
    const until = since === undefined ? '' : ` until version ${since} of the dune language`;
    const found = ranges(language, lang);
    const message = [
        `Version ${name} of ${language.description} is not supported${until}.`,
        found.length === 0
            ? `There are no supported versions of this extension in ${ofTheLanguage}.\n`
            : `Supported versions of this extension in ${ofTheLanguage}:`,
        ...found,
    ].join('\n');
    if (since === undefined || (0,language_version/* atLeast */.jZ)(lang, '2.6')) {
        const otherDune = isNewer(language, version.value)
            ? { kind: 'later', asks: `(using ${language.name} ${name})` }
            : undefined;
        (0,stop/* stop */.ds)(log, version.span, { message, otherDune });
    }
    (0,stop/* warn */.R8)(log, version.span, { message });
}
function newestSupported(language, lang) {
    return language.versions
        .filter(({ since }) => since !== undefined && (0,language_version/* atLeast */.jZ)(lang, since))
        .toSorted(byVersion)
        .at(-1)?.version;
}
const minors = (major, last) => Array.from({ length: last + 1 }, (_, minor) => {
    const version = `${major}.${minor}`;
    return { version, since: version };
});
const duneLanguage = {
    name: 'dune',
    description: 'the dune language',
    versions: [...minors(1, 12), ...minors(2, 9), ...minors(3, 25)],
};
function isNewestDune(lang) {
    return duneLanguage.versions.every(({ version }) => (0,language_version/* atLeast */.jZ)(lang, version));
}

;// CONCATENATED MODULE: ./build/dune/experimental.js



function needsExtension({ reading, span, name }, extension) {
    if (reading.extensions.has(extension))
        return;
    const offered = offeredExtensions.find((one) => one.name === extension);
    const newest = offered === undefined ? undefined : newestSupported(offered, reading.lang);
    (0,stop/* stop */.ds)(reading, span, {
        message: `'${name ?? ''}' is available only when ${extension} is enabled in the dune-project or workspace file. You must enable it using (using ${extension} ${newest ?? '..'}) in the file.\nNote however that ${extension} is experimental and might change without notice in the future.`,
    });
}

;// CONCATENATED MODULE: ./build/dune/percent-form.js



const always = (names) => names.split(' ').map((name) => [name, '3.0']);
const tools = 'cpp pa_cpp ocaml ocamlc ocamlopt arch_sixtyfour make cc cxx';
const variables = {
    known: new Map([
        ...always(tools),
        ...always('targets target deps project_root ocaml_bin ocaml_version ocaml_where ccomp_type null'),
        ...always('ext_obj ext_asm ext_lib ext_dll ext_exe ext_plugin profile workspace_root'),
        ...always('context_name os_type architecture system model ignoring_promoted_rules'),
        ...always('library-name impl-files intf-files test input-file corrected-suffix inline_tests'),
        ...always('toolchains oxcaml_supported'),
        ['partition', '3.8'],
        ['os', '3.20'],
        ['os_version', '3.20'],
        ['os_distribution', '3.20'],
        ['os_family', '3.20'],
        ['dune-warnings', '3.21'],
        ['git-sha', '3.25'],
    ]),
    renamed: new Map([
        ...tools.split(' ').map((name) => [name.toUpperCase(), name]),
        ['@', 'targets'],
        ['^', 'deps'],
        ['SCOPE_ROOT', 'project_root'],
        ['ROOT', 'workspace_root'],
    ]),
    deleted: new Map([
        [
            '<',
            {
                in: '1.0',
                instead: 'Use a named dependency instead:\n\n  (deps (:x <dep>) ...)\n   ... %{x} ...',
            },
        ],
        ['-verbose', { in: '3.0' }],
    ]),
};
const macros = {
    known: new Map([
        ...always('exe bin lib libexec lib-private libexec-private lib-available bin-available'),
        ...always('file-available version read read-lines read-strings dep ocaml-config env rocq'),
        ...always('cmi cmo cmx cma cmxa'),
        ['ppx', '3.21'],
        ['cmt', '3.21'],
        ['cmti', '3.21'],
        ['pkg', '3.24'],
        ['melange.emit', '3.25'],
    ]),
    renamed: new Map([
        ['path', 'dep'],
        ['findlib', 'lib'],
    ]),
    deleted: new Map([['path-no-dep', { in: '1.0' }]]),
};
function checkForms(reading, template) {
    if (!(0,language_version/* atLeast */.jZ)(reading.lang, '3.0'))
        return;
    for (const part of template.parts)
        if (part.kind === 'form')
            checkForm(reading, part);
}
function checkForm(reading, form) {
    const { name, payload, span } = form;
    const isMacro = payload !== undefined;
    const forms = isMacro ? macros : variables;
    const shown = (other) => (isMacro ? `%{${other}:..}` : `%{${other}}`);
    const since = forms.known.get(name);
    const newName = forms.renamed.get(name);
    const deleted = forms.deleted.get(name);
    if (newName !== undefined) {
        const message = `${shown(name)} was renamed to '${shown(newName)}' in the 1.0 version of the dune language`;
        (0,stop/* stop */.ds)(reading, span, { message });
    }
    if (deleted !== undefined) {
        const message = `${shown(name)} was deleted in version ${deleted.in} of the dune language.`;
        const { instead } = deleted;
        (0,stop/* stop */.ds)(reading, span, { message: instead === undefined ? message : `${message}\n${instead}` });
    }
    if (since === undefined || (since === '3.25' && !(0,language_version/* atLeast */.jZ)(reading.lang, since))) {
        (0,stop/* stop */.ds)(reading, span, { message: `Unknown ${isMacro ? 'macro' : 'variable'} ${shown(name)}` });
    }
    if (!(0,language_version/* atLeast */.jZ)(reading.lang, since)) {
        (0,stop/* stop */.ds)(reading, span, { message: (0,decoder/* onlySince */.XI)(shown(name), since) });
    }
    if (name === 'oxcaml_supported' && !reading.extensions.has('oxcaml')) {
        (0,stop/* stop */.ds)(reading, span, {
            message: `Can't parse the variable ${name} without the oxcaml extension`,
            hints: ['Try enabling the extension with (using oxcaml <version>)'],
        });
    }
}

;// CONCATENATED MODULE: ./build/dune/action.js







function action_text(values) {
    const sexp = (0,decoder/* take */.s)(values);
    if (sexp.kind === 'list')
        (0,stop/* stop */.ds)(values.reading, sexp.span, { message: 'Unexpected list' });
    if (sexp.kind === 'template')
        checkForms(values.reading, sexp);
}
const texts = (values) => void (0,decoder/* repeat */.ux)(values, action_text);
function ofTexts(count, version, kind = 'other') {
    return (values) => {
        if (version !== undefined)
            (0,decoder/* since */.XP)(values, version);
        for (let i = 0; i < count; i++)
            action_text(values);
        return kind;
    };
}
function hasExitCode(kind) {
    return typeof kind === 'string' ? kind === 'program' : hasExitCode(kind.around);
}
function checkAccepted(values, inner, span) {
    const { reading } = values;
    const nests = (0,language_version/* atLeast */.jZ)(reading.lang, '2.2');
    if (!nests && typeof inner !== 'string') {
        const what = "nesting modifiers under 'with-accepted-exit-codes'";
        (0,decoder/* since */.XP)({ ...values, span }, { since: '2.2', what });
    }
    if (hasExitCode(inner))
        return;
    const message = nests
        ? 'Only "run", "bash", "system", "chdir", "setenv", "ignore-<outputs>", "with-stdin-from", "with-<outputs>-to" and "no-infer" can be nested under "with-accepted-exit-codes"'
        : 'with-accepted-exit-codes can only be used with "run", "bash" or "system"';
    (0,stop/* stop */.ds)(reading, span, { message });
}
function some(values) {
    action_text(values);
    texts(values);
    return 'other';
}
function around(inner, count, version) {
    const before = ofTexts(count, version);
    return (values) => {
        before(values);
        return { around: inner(values) };
    };
}
function several(inner, least, version) {
    return (values) => {
        if (version !== undefined)
            (0,decoder/* since */.XP)(values, version);
        for (let i = 0; i < least; i++)
            inner(values);
        (0,decoder/* repeat */.ux)(values, inner);
        return 'other';
    };
}
function withExitCodes(inner) {
    return (values) => {
        (0,decoder/* since */.XP)(values, '2.0');
        exitCodes(values);
        const span = values.elements[values.next]?.span ?? values.span;
        checkAccepted(values, inner(values), span);
        return 'other';
    };
}
function dynamicRun(values) {
    needsExtension(values, 'action-plugin');
    return some(values);
}
function runexec(values) {
    (0,decoder/* since */.XP)(values, '3.21');
    return some(values);
}
function run(values) {
    some(values);
    return 'program';
}
function actions(depth) {
    const inner = (values) => action(values, depth + 1);
    return [
        ['with-accepted-exit-codes', withExitCodes(inner)],
        ['dynamic-run', dynamicRun],
        ['chdir', around(inner, 1)],
        ['setenv', around(inner, 2)],
        ['with-stdout-to', around(inner, 1)],
        ['with-stderr-to', around(inner, 1)],
        ['with-outputs-to', around(inner, 1)],
        ['with-stdin-from', around(inner, 1, '2.0')],
        ['ignore-stdout', around(inner, 0)],
        ['ignore-stderr', around(inner, 0)],
        ['ignore-outputs', around(inner, 0)],
        ['progn', several(inner, 0)],
        ['concurrent', several(inner, 0, '3.8')],
        ['echo', some],
        ['cat', cat],
        ['copy', ofTexts(2)],
        ['copy#', ofTexts(2)],
        ['copy-and-add-line-directive', ofTexts(2)],
        ['system', ofTexts(1, undefined, 'program')],
        ['bash', ofTexts(1, undefined, 'program')],
        ['write-file', ofTexts(2)],
        ['diff', ofTexts(2)],
        ['diff?', ofTexts(2)],
        ['cmp', ofTexts(2)],
        ['no-infer', around(inner, 0, '2.6')],
        ['pipe-stdout', several(inner, 2, '2.7')],
        ['pipe-stderr', several(inner, 2, '2.7')],
        ['pipe-outputs', several(inner, 2, '2.7')],
        ['cram', ofTexts(1, '2.7')],
        ['format-dune-file', ofTexts(2, '3.18')],
        ['run', run],
        ['runexec', runexec],
    ];
}
function cat(values) {
    action_text(values);
    const first = values.next;
    texts(values);
    if (values.next > first) {
        (0,decoder/* since */.XP)(values, { since: '3.4', what: "Passing several arguments to 'cat'" });
    }
    return 'other';
}
function action(values, depth = 1) {
    (0,nesting/* checkDepth */.k)(values, depth);
    return (0,decoder/* constructor */.ve)(values, actions(depth));
}

// EXTERNAL MODULE: ./build/dune/fields.js
var dune_fields = __webpack_require__(26618);
;// CONCATENATED MODULE: ./build/dune/dialect.js






const builtinDialects = [
    { name: 'ocaml', extensions: ['mli', 'ml'] },
    { name: 'reason', extensions: ['rei', 're'] },
];
const rescriptDialect = { name: 'rescript', extensions: ['resi', 'res'] };
function extension(values) {
    const { value, span } = (0,decoder/* string */.Yj)(values);
    const { reading } = values;
    if (value.startsWith('.'))
        (0,stop/* stop */.ds)(reading, span, { message: "extension must not start with '.'" });
    if (value.includes('.') && !(0,language_version/* atLeast */.jZ)(reading.lang, '3.9')) {
        const what = 'the possibility of defining extensions containing periods';
        (0,stop/* stop */.ds)(reading, span, { message: (0,decoder/* onlySince */.XI)(what, '3.9') });
    }
    if (value === '' || value.includes('/')) {
        (0,stop/* stop */.ds)(reading, span, { message: "extension must start with '.' and not contain '/'." });
    }
    return value;
}
function fileKind(fields) {
    const { value } = (0,dune_fields/* requiredField */.Q$)(fields, 'extension', extension);
    for (const name of ['preprocess', 'format', 'print_ast']) {
        (0,dune_fields/* field */.ZZ)(fields, name, (values) => action(values));
    }
    (0,dune_fields/* field */.ZZ)(fields, 'merlin_reader', (values) => {
        (0,decoder/* since */.XP)(values, '3.16');
        (0,decoder/* string */.Yj)(values);
        return (0,decoder/* repeat */.ux)(values, decoder/* string */.Yj);
    });
    return value;
}
function dialect(values) {
    (0,decoder/* since */.XP)(values, '1.11');
    return (0,dune_fields/* record */.g1)(values, (fields) => {
        const { reading, span } = fields;
        const name = (0,dune_fields/* requiredField */.Q$)(fields, 'name', (inner) => (0,decoder/* string */.Yj)(inner).value);
        const kind = (fieldName) => (0,dune_fields/* field */.ZZ)(fields, fieldName, (inner) => (0,dune_fields/* record */.g1)(inner, fileKind))?.value;
        const implementation = kind('implementation');
        const interfaces = kind('interface');
        if (!(0,language_version/* atLeast */.jZ)(reading.lang, '3.9')) {
            const omitted = (fieldName) => (0,stop/* stop */.ds)(reading, span, {
                message: (0,decoder/* onlySince */.XI)(`omitting (${fieldName}) in dialects`, '3.9'),
            });
            if (implementation === undefined)
                omitted('implementation');
            if (interfaces === undefined)
                omitted('interface');
        }
        const extensions = [interfaces, implementation].filter((kindOf) => kindOf !== undefined);
        return { name: name.value, extensions };
    });
}
function checkDialects(log, dialects) {
    const owners = new Map(builtinDialects.flatMap(({ name, extensions }) => extensions.map((ext) => [ext, name])));
    const names = new Set(builtinDialects.map(({ name }) => name));
    for (const { value, span } of dialects) {
        const shown = (0,ocaml_escape/* ocamlString */.og)(value.name);
        if (names.has(value.name))
            (0,stop/* stop */.ds)(log, span, { message: `dialect ${shown} is already defined` });
        names.add(value.name);
        for (const ext of value.extensions) {
            const owner = owners.get(ext);
            if (owner !== undefined) {
                (0,stop/* stop */.ds)(log, span, {
                    message: `extension ${(0,ocaml_escape/* ocamlString */.og)(ext)} is already registered by dialect ${(0,ocaml_escape/* ocamlString */.og)(owner)}`,
                });
            }
            owners.set(ext, value.name);
        }
    }
}

;// CONCATENATED MODULE: ./build/dune/first-line.js

const wordByte = /[!#-':<-~*-9]/;
const junkWordByte = /[!$-':<-{}~*-9\x7f-\xff]/;
const isBlank = (byte) => byte === ' ' || byte === '\t';
function runEnd(text, from, of) {
    let at = from;
    while (at < text.length && of.test(text.charAt(at)))
        at++;
    return at;
}
function invalid(log, at) {
    const { text } = log.source;
    let end = at;
    while (end < text.length && text[end] !== '\n' && text[end] !== '\r')
        end++;
    throw new stop/* Stop */.VG({
        severity: 'error',
        code: 'dune-project',
        message: 'Invalid first line, expected: (lang <lang> <version>)',
        hints: [],
        location: { source: log.source, span: { start: 0, end }, uncountedLines: true },
    });
}
function word(log, at) {
    const { text } = log.source;
    let start = at;
    while (isBlank(text[start]))
        start++;
    const plain = runEnd(text, start, wordByte);
    const end = Math.max(plain, runEnd(text, start, junkWordByte));
    if (end === start)
        return invalid(log, Math.min(start + 1, text.length));
    const found = text.slice(start, end);
    const foreign = end === plain ? -1 : found.search(/[\x80-\xff]/);
    const span = foreign === -1 ? { start, end } : { start: start + foreign, end: start + foreign + 1 };
    return { word: { text: found, span }, end };
}
function firstLine(log) {
    const { text } = log.source;
    if (!text.startsWith('('))
        return invalid(log, 0);
    let at = 1;
    while (isBlank(text[at]))
        at++;
    if (!text.startsWith('lang', at))
        return invalid(log, 0);
    const language = word(log, at + 4);
    const version = word(log, language.end);
    at = version.end;
    while (isBlank(text[at]))
        at++;
    if (text[at] !== ')')
        return invalid(log, version.end);
    at++;
    while (isBlank(text[at]))
        at++;
    if (text.startsWith('\r\n', at))
        at += 2;
    else if (text[at] === '\n')
        at += 1;
    else if (at < text.length)
        return invalid(log, version.end);
    return { language: language.word, version: version.word, end: at };
}

// EXTERNAL MODULE: ./build/dune/info.js
var dune_info = __webpack_require__(48143);
// EXTERNAL MODULE: ./build/dune/names.js
var dune_names = __webpack_require__(30603);
// EXTERNAL MODULE: ./build/dune/nearest.js
var nearest = __webpack_require__(66849);
// EXTERNAL MODULE: ./build/text/source.js
var source = __webpack_require__(71393);
// EXTERNAL MODULE: ./build/dune/dependency.js
var dependency = __webpack_require__(95046);
// EXTERNAL MODULE: ./build/dune/constraint.js
var constraint = __webpack_require__(7904);
;// CONCATENATED MODULE: ./build/dune/enabled-if.js





const opamVariables = new Map([
    ['architecture', 'arch'],
    ['os', 'os'],
    ['os_version', 'os-version'],
    ['os_distribution', 'os-distribution'],
    ['os_family', 'os-family'],
]);
function templateOperand(values, template) {
    let found;
    for (const part of template.parts) {
        if (part.kind === 'text')
            continue;
        const name = part.payload === undefined ? opamVariables.get(part.name) : undefined;
        if (name === undefined) {
            const [kind, payload] = part.payload === undefined ? ['variable', ''] : ['macro', ':..'];
            (0,stop/* stop */.ds)(values.reading, part.span, { message: `Unknown ${kind} %{${part.name}${payload}}` });
        }
        found = { kind: 'variable', name };
    }
    if (found === undefined || template.parts.length > 1) {
        return (0,stop/* stop */.ds)(values.reading, template.span, {
            message: 'A variable must stand by itself here.',
        });
    }
    return found;
}
function operand(values) {
    const sexp = (0,decoder/* take */.s)(values);
    if (sexp.kind === 'list') {
        return (0,stop/* stop */.ds)(values.reading, sexp.span, { message: 'Unexpected list' });
    }
    if (sexp.kind === 'template')
        return templateOperand(values, sexp);
    return { kind: 'string', text: sexp.text };
}
const comparisons = constraint/* operators */.II.map((operator) => [
    operator,
    (values) => {
        const left = operand(values);
        return { kind: 'comparison', operator, left, right: operand(values) };
    },
]);
const mostOperands = new Map([
    ['or', Infinity],
    ['and', Infinity],
    ['not', 1],
    ...constraint/* operators */.II.map((operator) => [operator, 2]),
]);
function checkTerm(values, { elements, span }) {
    const [head, ...operands] = elements;
    const most = head?.kind === 'atom' ? mostOperands.get(head.text) : undefined;
    if (most !== undefined && operands.length <= most)
        return;
    (0,stop/* stop */.ds)(values.reading, span, { message: 'Unexpected list' });
}
function condition(values, misplaced, depth) {
    (0,nesting/* checkDepth */.k)(values, depth);
    const sexp = (0,decoder/* take */.s)(values);
    values.next--;
    if (sexp.kind !== 'list') {
        const alone = operand(values);
        const boolean = alone.kind === 'string' && /^(?:true|false)$/.test(alone.text);
        if (!boolean)
            misplaced.push(sexp.span);
        return { kind: 'operand', operand: alone };
    }
    checkTerm(values, sexp);
    const deeper = (inner) => condition(inner, misplaced, depth + 1);
    const all = (kind) => (inner) => {
        const operands = (0,decoder/* repeat */.ux)(inner, deeper);
        return { kind, operands };
    };
    return (0,decoder/* constructor */.ve)(values, [
        ['or', all('or')],
        ['and', all('and')],
        [
            'not',
            (inner) => {
                (0,decoder/* since */.XP)(inner, '3.2');
                return { kind: 'not', operand: deeper(inner) };
            },
        ],
        ...comparisons,
    ], 'required');
}
function enabledIf(values) {
    needsExtension(values, 'unreleased');
    const misplaced = [];
    return { condition: condition(values, misplaced, 1), misplaced };
}

// EXTERNAL MODULE: ./build/dune/relative-path.js
var relative_path = __webpack_require__(25267);
;// CONCATENATED MODULE: ./build/dune/package-stanza.js










const installSections = [
    'lib',
    'lib_root',
    'libexec',
    'libexec_root',
    'bin',
    'sbin',
    'toplevel',
    'share',
    'share_root',
    'etc',
    'doc',
    'stublibs',
    'man',
    'misc',
];
function dir(values) {
    (0,decoder/* since */.XP)(values, '3.21');
    const { value, span } = (0,decoder/* string */.Yj)(values);
    const path = (0,relative_path/* normalisedPath */._)(value);
    if (path !== undefined)
        return path;
    return (0,stop/* stop */.ds)(values.reading, span, { message: `path outside the workspace: ${value} from .` });
}
function firstRepeated(elements, nameOf) {
    const seen = new Map();
    for (const element of elements) {
        const before = seen.get(nameOf(element));
        if (before !== undefined)
            return [before, element];
        seen.set(nameOf(element), element);
    }
    return undefined;
}
function fileAndLine({ name, text }, { start }) {
    return `${name}:${(0,source/* positionAt */.t$)(text, start).line}`;
}
function deprecatedNames(fields) {
    const { reading } = fields;
    const names = (0,dune_fields/* field */.ZZ)(fields, 'deprecated_package_names', (values) => {
        (0,decoder/* since */.XP)(values, '2.0');
        return (0,decoder/* repeat */.ux)(values, (0,dune_names/* named */.KT)(dune_names/* packageName */.oZ));
    });
    const twice = firstRepeated(names?.value ?? [], ({ value }) => value);
    if (twice !== undefined) {
        const lines = twice.map(({ span }) => `- ${fileAndLine(reading.source, span)}`);
        const message = `Deprecated package name ${twice[0].value} is declared twice:`;
        (0,stop/* stop */.ds)(reading, undefined, { message: [message, ...lines].join('\n') });
    }
    return names?.value ?? [];
}
function checkSites(fields) {
    const sites = (0,dune_fields/* field */.ZZ)(fields, 'sites', (values) => {
        (0,decoder/* since */.XP)(values, '2.8');
        return (0,decoder/* repeat */.ux)(values, (each) => (0,decoder/* enter */.Ve)(each, (pair) => {
            const section = (0,decoder/* keyword */.Si)(pair, installSections);
            return { section, name: (0,dune_names/* named */.KT)(dune_names/* siteName */.pu)(pair).value };
        }));
    });
    const twice = firstRepeated(sites?.value ?? [], ({ name }) => name);
    if (twice === undefined)
        return;
    const lines = twice.map(({ section }) => `- ${section}`);
    const message = `Site location name ${twice[0].name} is declared twice:`;
    (0,stop/* stop */.ds)(fields.reading, undefined, { message: [message, ...lines].join('\n') });
}
const package_stanza_text = (values) => (0,decoder/* string */.Yj)(values).value;
function stanza(fields) {
    const nameRule = (0,language_version/* atLeast */.jZ)(fields.reading.lang, '3.11') ? dune_names/* opamPackageName */.nS : dune_names/* packageName */.oZ;
    const { span } = fields;
    const name = (0,dune_fields/* requiredField */.Q$)(fields, 'name', (values) => (0,dune_names/* named */.KT)(nameRule)(values).value);
    const synopsis = (0,dune_fields/* field */.ZZ)(fields, 'synopsis', package_stanza_text);
    const description = (0,dune_fields/* field */.ZZ)(fields, 'description', package_stanza_text);
    const version = (0,dune_fields/* field */.ZZ)(fields, 'version', (values) => {
        (0,decoder/* since */.XP)(values, '2.5');
        return (0,dune_names/* named */.KT)(dune_names/* packageVersion */.Tl)(values).value;
    });
    const depends = (0,dune_fields/* field */.ZZ)(fields, 'depends', dependency/* dependencies */.El);
    const conflicts = (0,dune_fields/* field */.ZZ)(fields, 'conflicts', dependency/* dependencies */.El);
    const depopts = (0,dune_fields/* field */.ZZ)(fields, 'depopts', dependency/* dependencies */.El);
    const enabled = (0,dune_fields/* field */.ZZ)(fields, 'enabled_if', enabledIf);
    const info = (0,dune_info/* readInfo */.L)(fields, 'package');
    const tags = (0,dune_fields/* field */.ZZ)(fields, 'tags', (values) => (0,decoder/* enter */.Ve)(values, (inner) => (0,decoder/* repeat */.ux)(inner, decoder/* string */.Yj)));
    const exclusiveDir = (0,dune_fields/* field */.ZZ)(fields, 'dir', dir);
    const deprecated = deprecatedNames(fields);
    checkSites(fields);
    const allowEmpty = (0,dune_fields/* field */.ZZ)(fields, 'allow_empty', (values) => {
        (0,decoder/* since */.XP)(values, '3.0');
        return (0,decoder/* flag */.Jt)(values);
    });
    return {
        span,
        name,
        synopsis,
        description,
        version,
        depends,
        conflicts,
        depopts,
        enabledIf: enabled,
        info,
        tags,
        dir: exclusiveDir,
        deprecatedNames: deprecated,
        allowEmpty: !(0,language_version/* atLeast */.jZ)(fields.reading.lang, '3.0') || allowEmpty?.value === true,
    };
}
function packageStanza(values) {
    return (0,dune_fields/* record */.g1)(values, stanza);
}

;// CONCATENATED MODULE: ./build/dune/package-set.js



const byName = (packages) => packages.toSorted((a, b) => (a.name.value < b.name.value ? -1 : 1));
function checkLocation(log, { opamFileLocation, opamFiles }) {
    if (opamFileLocation === 'relative_to_project' || opamFiles.length === 0)
        return;
    const files = opamFiles.toSorted().map((file) => `- ${file}`);
    const message = 'When (opam_file_location inside_opam_directory) is set, all opam files must live in the opam/ subdirecotry. The following opam files must be moved:';
    (0,stop/* stop */.ds)(log, undefined, { message: [message, ...files].join('\n') });
}
function stopAtTwice(log, name, spans) {
    const places = spans.map((span) => `- ${fileAndLine(log.source, span)}`);
    const message = [`Package name ${name} is defined twice:`, ...places].join('\n');
    return (0,stop/* stop */.ds)(log, undefined, { message });
}
function checkDeprecatedNames(log, packages) {
    const deprecated = new Map();
    for (const { deprecatedNames } of packages) {
        const own = deprecatedNames.toSorted((a, b) => (a.value < b.value ? -1 : 1));
        for (const { value, span } of own) {
            const before = deprecated.get(value);
            if (before !== undefined)
                stopAtTwice(log, value, [before, span]);
            deprecated.set(value, span);
        }
    }
    for (const { name, span } of packages) {
        const before = deprecated.get(name.value);
        if (before !== undefined)
            stopAtTwice(log, name.value, [before, span]);
    }
}
function checkDuplicates(log, packages) {
    const seen = new Set();
    for (const { name, span } of packages) {
        if (seen.has(name.value)) {
            (0,stop/* stop */.ds)(log, span, { message: `package ${name.value} is already defined` });
        }
        seen.add(name.value);
    }
}
function checkStrayFiles(packages, opamFiles) {
    const names = new Set(packages.map(({ name }) => `${name.value}.opam`));
    const stray = opamFiles
        .filter((file) => !names.has(file))
        .toSorted()
        .at(-1);
    if (stray === undefined)
        return;
    throw new stop/* Stop */.VG({
        severity: 'error',
        code: 'dune-project',
        message: "This opam file doesn't have a corresponding (package ...) stanza in the dune-project file. Since you have at least one other (package ...) stanza in your dune-project file, you must a (package ...) stanza for each opam package in your project.",
        hints: [],
        location: { source: { name: stray, text: '' }, span: { start: 0, end: 0 } },
    });
}
function checkPackages(log, set) {
    checkLocation(log, set);
    const { name, packages, opamFileLocation, opamFiles } = set;
    const [first, second] = packages;
    if (first === undefined)
        return;
    if (second === undefined && name !== undefined && first.name.value !== name.value) {
        (0,stop/* stop */.ds)(log, first.span, {
            message: `when a single package is defined, it must have the same name as the project name: ${name.value}`,
        });
    }
    checkDeprecatedNames(log, packages);
    checkDuplicates(log, packages);
    if (opamFileLocation === 'relative_to_project')
        checkStrayFiles(packages, opamFiles);
    const [least] = byName(packages);
    if (name === undefined && least !== undefined) {
        (0,dune_names/* checkProjectName */.xX)(log, least.name.value, least.span);
    }
}
function checkFolders(log, packages) {
    const owners = new Map();
    for (const owner of byName(packages)) {
        const { dir } = owner;
        if (dir === undefined)
            continue;
        const before = owners.get(dir.value);
        if (before?.dir !== undefined) {
            (0,stop/* stop */.ds)(log, before.dir.span, {
                message: `package ${dir.value} is already defined in "${owner.name.value}"`,
            });
        }
        owners.set(dir.value, owner);
    }
}

// EXTERNAL MODULE: ./build/dune/parser.js + 1 modules
var parser = __webpack_require__(35182);
;// CONCATENATED MODULE: ./build/dune/project-warnings.js



function silence(name) {
    return `To disable this warning, add the following to your dune-project file:\n(warnings (${name} disabled))`;
}
function warnOfDuplicates(log, stanza, lang) {
    const fields = [
        ['depends', stanza.depends, 'and'],
        ['conflicts', stanza.conflicts, (0,language_version/* atLeast */.jZ)(lang, '3.25') ? 'or' : 'and'],
        ['depopts', stanza.depopts, 'and'],
    ];
    for (const [name, list, operator] of fields) {
        for (const { value, span } of (0,dependency/* repeated */.ZD)(list?.value ?? []).toReversed()) {
            (0,stop/* warn */.R8)(log, span, {
                message: `Duplicate dependency on package ${(0,dependency/* dependencyText */.tr)(value)} in '${name}' field. If you want to specify multiple constraints, combine them using (${operator} ...).`,
                hints: [silence('duplicate_deps')],
            });
        }
    }
}
function warnOfProject(log, project, { merlin, opamFiles }) {
    const { name, packages, warnings } = project;
    const lang = project.lang.value;
    if (merlin !== undefined && (0,language_version/* atLeast */.jZ)(lang, '2.8')) {
        (0,stop/* warn */.R8)(log, merlin, {
            message: 'This field was deprecated in version 2.8 of the dune language. It is useless since the Merlin configurations are not ambiguous anymore.',
        });
    }
    const nameless = name === undefined && packages.length === 0 && opamFiles.length === 0;
    if (nameless && project.generateOpamFiles?.value === true && (0,language_version/* atLeast */.jZ)(lang, '2.8')) {
        if (warnings.get('missing_project_name') !== false) {
            (0,stop/* warn */.R8)(log, { start: 0, end: 0 }, {
                message: 'Project name is not specified. Add a (name <project-name>) field to your dune-project file to make sure that $ dune subst works in release or pinned builds',
                hints: [silence('missing_project_name')],
            });
        }
    }
    if (warnings.get('duplicate_deps') === false)
        return;
    const sorted = packages.toSorted((a, b) => (a.name.value < b.name.value ? -1 : 1));
    for (const stanza of sorted)
        warnOfDuplicates(log, stanza, lang);
}

;// CONCATENATED MODULE: ./build/dune/settings.js





function readFlag(fields, name, version) {
    return (0,dune_fields/* field */.ZZ)(fields, name, (values) => {
        (0,decoder/* since */.XP)(values, version);
        return (0,decoder/* flag */.Jt)(values);
    });
}
function readImplicitTransitiveDeps(fields) {
    (0,dune_fields/* field */.ZZ)(fields, 'implicit_transitive_deps', (values) => {
        const start = values.next;
        const word = (0,decoder/* keyword */.Si)(values, ['true', 'false', 'false-if-hidden-includes-supported']);
        const span = values.elements[start]?.span ?? values.span;
        const value = { ...values, span, name: word };
        (0,decoder/* since */.XP)(value, word === 'true' || word === 'false' ? '1.7' : '3.20');
        return word;
    });
}
function readFormatting(fields) {
    (0,dune_fields/* field */.ZZ)(fields, 'formatting', (values) => {
        (0,decoder/* since */.XP)(values, '2.0');
        const sexp = values.elements[values.next];
        if (sexp === undefined || sexp.kind === 'list') {
            (0,dune_fields/* record */.g1)(values, (inner) => (0,dune_fields/* field */.ZZ)(inner, 'enabled_for', (names) => (0,decoder/* repeat */.ux)(names, decoder/* string */.Yj)));
            return;
        }
        if (sexp.kind !== 'atom' || sexp.text !== 'disabled') {
            (0,stop/* stop */.ds)(values.reading, sexp.span, { message: "'disabled' expected" });
        }
        values.next++;
    });
}
function readCram(fields) {
    (0,dune_fields/* field */.ZZ)(fields, 'cram', (values) => {
        (0,decoder/* since */.XP)(values, '2.7');
        const { value, span } = (0,decoder/* string */.Yj)(values);
        if (value === 'enable' || value === 'disable')
            return;
        (0,stop/* stop */.ds)(values.reading, span, { message: "must be 'disable' or 'enable'" });
    });
}
function pinnedPackage(values) {
    return (0,dune_fields/* record */.g1)(values, (fields) => {
        const name = (0,dune_fields/* requiredField */.Q$)(fields, 'name', (inner) => (0,dune_names/* named */.KT)(dune_names/* packageName */.oZ)(inner).value);
        (0,dune_fields/* field */.ZZ)(fields, 'version', (0,dune_names/* named */.KT)(dune_names/* packageVersion */.Tl));
        return { name: name.value, span: fields.span };
    });
}
function readPins(fields) {
    const pins = (0,dune_fields/* multiField */.mj)(fields, 'pin', (values) => (0,dune_fields/* record */.g1)(values, (inner) => {
        (0,dune_fields/* requiredField */.Q$)(inner, 'url', decoder/* string */.Yj);
        return (0,dune_fields/* multiField */.mj)(inner, 'package', pinnedPackage);
    }));
    const seen = new Map();
    for (const { name, span } of pins.flatMap((pin) => pin.value.map(({ value }) => value))) {
        const before = seen.get(name);
        if (before !== undefined) {
            (0,stop/* stop */.ds)(fields.reading, before, { message: `package ${(0,ocaml_escape/* ocamlString */.og)(name)} is already defined` });
        }
        seen.set(name, span);
    }
}
const switchableWarnings = [
    ['no_keep_locs', '3.11'],
    ['missing_project_name', '3.11'],
    ['escaping_paths_in_install_stanza', '3.11'],
    ['duplicate_deps', '3.18'],
];
function readWarnings(fields) {
    const settings = new Map();
    const switches = switchableWarnings.map(([name, version]) => [
        name,
        (values) => {
            (0,decoder/* since */.XP)(values, version);
            const { value, span } = (0,decoder/* string */.Yj)(values);
            if (value !== 'enabled' && value !== 'disabled') {
                const message = 'only "enabled" and "disabled" are allowed';
                (0,stop/* stop */.ds)(values.reading, span, { message, code: 'dune-project-warnings' });
            }
            if (!settings.has(name))
                settings.set(name, value === 'enabled');
        },
    ]);
    (0,dune_fields/* field */.ZZ)(fields, 'warnings', (values) => {
        (0,decoder/* since */.XP)(values, '3.11');
        (0,dune_fields/* record */.g1)(values, (inner) => {
            const { reading, span } = inner;
            const entries = { reading, span, name: values.name, elements: (0,dune_fields/* remaining */.Tk)(inner), next: 0 };
            (0,decoder/* repeat */.ux)(entries, (each) => (0,decoder/* constructor */.ve)(each, switches));
        });
    });
    return settings;
}
function refuseLang(fields) {
    (0,dune_fields/* multiField */.mj)(fields, 'lang', (values) => (0,stop/* stop */.ds)(values.reading, values.span, {
        message: 'The (lang ..) line cannot appear more than once.',
    }));
}
function refusePkg(fields) {
    (0,dune_fields/* field */.ZZ)(fields, 'pkg', (values) => (0,stop/* stop */.ds)(values.reading, values.span, {
        message: 'The (pkg ...) stanza is only valid in dune-workspace files.',
        hints: [
            "Move this stanza to your dune-workspace file. If you don't have one, create one in your workspace root.",
        ],
    }));
}

;// CONCATENATED MODULE: ./build/dune/using.js








function using(values) {
    const { reading } = values;
    const { value: name, span } = (0,decoder/* string */.Yj)(values);
    const sexp = (0,decoder/* take */.s)(values);
    if (sexp.kind !== 'atom')
        return (0,stop/* stop */.ds)(reading, sexp.span, { message: 'Atom expected' });
    const read = readVersion(reading, { value: sexp.text, span: sexp.span });
    const version = { value: read, span: sexp.span };
    checkExtension(values, { value: name, span }, version);
    const rest = { ...values };
    values.next = values.elements.length;
    return { name, version, rest };
}
function checkExtension({ reading, span }, name, version) {
    const { lang, readFor } = reading;
    const deleted = deletedExtensions.find((extension) => extension.name === name.value);
    if (deleted !== undefined) {
        stopAtDeletedExtension(reading, { language: deleted, version, lang, readFor, span });
        return;
    }
    const language = offeredExtensions.find((extension) => extension.name === name.value);
    if (language !== undefined) {
        checkSupported(reading, { language, version, lang, readFor });
    }
    else if (readFor !== 'later') {
        const names = [...offeredExtensions, ...deletedExtensions].map((extension) => extension.name);
        (0,stop/* stop */.ds)(reading, name.span, {
            message: `Unknown extension ${(0,ocaml_escape/* ocamlString */.og)(name.value)}.`,
            hints: (0,nearest/* didYouMean */.a)(name.value, names.toSorted()),
            otherDune: isNewestDune(lang)
                ? { kind: 'later', asks: `(using ${name.value} ${(0,language_version/* versionText */.KA)(version.value)})` }
                : undefined,
        });
    }
}
function formatExtension({ rest, version }) {
    const names = (0,decoder/* complete */.My)(rest, (values) => (0,dune_fields/* record */.g1)(values, (fields) => (0,dune_fields/* field */.ZZ)(fields, 'enabled_for', (inner) => (0,decoder/* repeat */.ux)(inner, decoder/* string */.Yj))))?.value.map(({ value }) => value);
    const byVersion = {
        '1.0': ['ocaml', 'reason'],
        '1.1': ['dune', 'ocaml', 'reason'],
    };
    return { span: rest.span, only: names ?? byVersion[(0,language_version/* versionText */.KA)(version.value)] };
}
function readExtensions(fields) {
    const all = (0,dune_fields/* multiField */.mj)(fields, 'using', using);
    const versions = new Map();
    const forms = new Map();
    for (const { value, form } of all) {
        if (versions.has(value.name) && fields.reading.readFor !== 'later') {
            (0,stop/* stop */.ds)(fields.reading, form, {
                message: `Extension ${(0,ocaml_escape/* ocamlString */.og)(value.name)} specified for the second time.`,
            });
        }
        versions.set(value.name, value.version);
        forms.set(value.name, form);
    }
    let format;
    for (const { value } of all) {
        if (fields.reading.readFor === 'later')
            break;
        if (value.name === 'fmt')
            format = formatExtension(value);
        else
            (0,decoder/* complete */.My)(value.rest, () => undefined);
    }
    return { versions, forms, format };
}
function checkFormatExtension(log, format, lang) {
    if (format === undefined || !(0,language_version/* atLeast */.jZ)(lang, '2.0'))
        return;
    const advice = ['Starting with (lang dune 2.0), formatting is enabled by default.'];
    if (format.only === undefined) {
        advice.push('To port it to the new syntax, you can delete this part.');
    }
    else {
        const dialects = [...new Set(format.only)].filter((name) => name !== 'dune').toSorted();
        const names = format.only.includes('dune') ? ['dune', ...dialects] : dialects;
        advice.push('To port it to the new syntax, you can replace this part by:');
        const enabledFor = names.length === 0 ? '' : ` (${['enabled_for', ...names].join(' ')})`;
        advice.push(`(formatting${enabledFor})`);
    }
    (0,stop/* stop */.ds)(log, format.span, { message: advice.join('\n') });
}
function withExtensions(fields, { versions }) {
    const reading = { ...fields.reading, extensions: versions };
    return { ...fields, reading };
}

;// CONCATENATED MODULE: ./build/dune/project.js

















function readLang(log, { language, version }, readFor) {
    if (language.text.includes('.')) {
        (0,stop/* stop */.ds)(log, undefined, { message: `syntax name ${language.text} may not contain '.'` });
    }
    if (/[\x80-\xff]/.test(version.text)) {
        (0,stop/* stop */.ds)(log, version.span, {
            message: 'Invalid atom: contains non-ASCII character(s). Atoms must only contain ASCII characters.',
        });
    }
    const value = readVersion(log, { value: version.text, span: version.span });
    if (language.text !== duneLanguage.name) {
        (0,stop/* stop */.ds)(log, language.span, {
            message: `Unknown language ${(0,ocaml_escape/* ocamlString */.og)(language.text)}.`,
            hints: (0,nearest/* didYouMean */.a)(language.text, [duneLanguage.name]),
        });
    }
    const lang = { value, span: version.span };
    checkSupported(log, { language: duneLanguage, version: lang, lang: value, readFor });
    return lang;
}
function readSettings(fields) {
    readPins(fields);
    readImplicitTransitiveDeps(fields);
    readFlag(fields, 'wrapped_executables', '1.11');
    readFlag(fields, 'map_workspace_root', '3.7');
    const approximateMerlin = readFlag(fields, 'allow_approximate_merlin', '1.9');
    readFlag(fields, 'executables_implicit_empty_intf', '2.9');
    readFlag(fields, 'accept_alternative_dune_file_name', '3.0');
    refuseLang(fields);
    const generateOpamFiles = readFlag(fields, 'generate_opam_files', '1.10');
    readFlag(fields, 'use_standard_c_and_cxx_flags', '2.8');
    const dialects = (0,dune_fields/* multiField */.mj)(fields, 'dialect', dialect);
    readFlag(fields, 'explicit_js_mode', '1.11');
    readFormatting(fields);
    const subst = (0,dune_fields/* field */.ZZ)(fields, 'subst', (values) => {
        (0,decoder/* since */.XP)(values, '3.0');
        return (0,decoder/* keyword */.Si)(values, ['disabled', 'enabled']);
    });
    readFlag(fields, 'strict_package_deps', '2.3');
    readCram(fields);
    readFlag(fields, 'expand_aliases_in_sandbox', '3.0');
    const opamFileLocation = (0,dune_fields/* field */.ZZ)(fields, 'opam_file_location', (values) => {
        (0,decoder/* since */.XP)(values, '3.8');
        return (0,decoder/* keyword */.Si)(values, ['relative_to_project', 'inside_opam_directory']);
    });
    const warnings = readWarnings(fields);
    refusePkg(fields);
    return { approximateMerlin, generateOpamFiles, dialects, subst, opamFileLocation, warnings };
}
function readStatements(fields) {
    const name = (0,dune_fields/* field */.ZZ)(fields, 'name', (values) => {
        const { value, span } = (0,decoder/* string */.Yj)(values);
        (0,dune_names/* checkProjectName */.xX)(values.reading, value, span);
        return value;
    });
    const version = (0,dune_fields/* field */.ZZ)(fields, 'version', (values) => (0,dune_names/* named */.KT)(dune_names/* packageVersion */.Tl)(values).value);
    const info = (0,dune_info/* readInfo */.L)(fields, 'project');
    const packages = (0,dune_fields/* multiField */.mj)(fields, 'package', packageStanza).map(({ value }) => value);
    return { name, version, info, packages };
}
function melangeDialects({ lang }, { forms, versions }) {
    const [span, version] = [forms.get('melange'), versions.get('melange')];
    if (span === undefined || version === undefined)
        return [];
    if ((0,language_version/* atLeast */.jZ)(lang, '3.25') && (0,language_version/* atLeast */.jZ)(version.value, '1.0'))
        return [];
    return [{ value: rescriptDialect, span }];
}
function checkWhole(reading, stated, { extensions, opamFiles }) {
    const { name, packages, dialects, opamFileLocation } = stated;
    checkPackages(reading, {
        name,
        packages,
        opamFileLocation: opamFileLocation?.value ?? 'relative_to_project',
        opamFiles,
    });
    checkDialects(reading, [...melangeDialects(reading, extensions), ...dialects]);
    checkFolders(reading, packages);
    for (const { enabledIf } of packages) {
        const [misplaced] = enabledIf?.value.misplaced ?? [];
        if (misplaced === undefined)
            continue;
        (0,stop/* stop */.ds)(reading, misplaced, { message: 'This value must be either true or false' });
    }
    checkFormatExtension(reading, extensions.format, reading.lang);
}
function checkNames(log, { packages, syntax }) {
    const stanzas = syntax.entries.filter((entry) => isStanza(entry, 'package'));
    if (stanzas.length > packages.length) {
        (0,stop/* stop */.ds)(log, undefined, { message: 'A (package ...) stanza cannot be read.' });
    }
}
function isStanza(entry, name) {
    const [head] = entry.kind === 'list' ? entry.elements : [];
    return head?.kind === 'atom' && head.text === name;
}
function readWhole(log, opamFiles, readFor) {
    const line = firstLine(log);
    const lang = readLang(log, line, readFor);
    const entries = (0,parser/* parseEntries */.K)(log, line.end);
    const span = { start: entries[0]?.span.start ?? 0, end: entries.at(-1)?.span.end ?? 0 };
    const reading = { ...log, lang: lang.value, extensions: new Map(), readFor };
    const first = (0,dune_fields/* openFields */.Mh)(reading, span, entries);
    const extensions = readExtensions(first);
    const fields = withExtensions(first, extensions);
    const all = { ...readStatements(fields), ...readSettings(fields) };
    (0,dune_fields/* closeFields */.qT)(fields);
    if (readFor !== 'later')
        checkWhole(fields.reading, all, { extensions, opamFiles });
    const { approximateMerlin, dialects: _, ...stated } = all;
    const project = {
        ...stated,
        source: log.source,
        syntax: { firstLine: line, entries },
        lang,
        extensions: extensions.versions,
    };
    if (readFor === 'later') {
        checkNames(log, project);
        return project;
    }
    const merlin = approximateMerlin?.value === true ? span : undefined;
    warnOfProject(log, project, { merlin, opamFiles });
    return project;
}
function readProject(source, opamFiles = [], readFor = 'known-dune') {
    const diagnostics = [];
    try {
        const project = readWhole({ source, diagnostics }, opamFiles, readFor);
        return { project, diagnostics, otherDune: undefined };
    }
    catch (error) {
        if (!(error instanceof stop/* Stop */.VG))
            throw error;
        const { diagnostic, otherDune } = error;
        return { project: undefined, diagnostics: [...diagnostics, diagnostic], otherDune };
    }
}


/***/ }),

/***/ 25267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ normalisedPath)
/* harmony export */ });
function normalisedPath(path) {
    if (path.startsWith('/'))
        return undefined;
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.length === 0 ? '.' : parts.join('/');
}


/***/ })

};
