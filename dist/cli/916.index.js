export const id = 916;
export const ids = [916];
export const modules = {

/***/ 4873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ printChecksum),
/* harmony export */   t: () => (/* binding */ parseChecksum)
/* harmony export */ });
/** The kinds of checksum opam knows, weakest first, and how many hexadecimal digits they have. */
const digits = { md5: 32, sha256: 64, sha512: 128 };
/** Reads `KIND=HEX`, or the bare digits of an MD5 (opam 2.6.1); `undefined` for anything else. */
function parseChecksum(text) {
    const match = /^(?:(md5|sha256|sha512)=)?([0-9a-f]+)$/i.exec(text);
    const kind = match?.[1]?.toLowerCase() ?? 'md5';
    const hex = match?.[2]?.toLowerCase() ?? '';
    if (kind !== 'md5' && kind !== 'sha256' && kind !== 'sha512')
        return undefined;
    return hex.length === digits[kind] ? { kind, hex } : undefined;
}
/** `sha256=…` */
function printChecksum({ kind, hex }) {
    return `${kind}=${hex}`;
}


/***/ }),

/***/ 4583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ knownFlags),
/* harmony export */   Ht: () => (/* binding */ cleanDepopts),
/* harmony export */   J1: () => (/* binding */ sortedFlags),
/* harmony export */   rv: () => (/* binding */ cleanConflicts)
/* harmony export */ });
/* harmony import */ var _formula_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7218);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1274);


/** The flags of packages that opam 2.6.1 knows, in its order. */
const flagOrder = [
    'light-uninstall',
    'verbose',
    'plugin',
    'compiler',
    'conf',
    'avoid-version',
    'deprecated',
];
/** The flags that opam knows. */
function knownFlags(flags) {
    return flags.filter((flag) => flagOrder.includes(flag));
}
/** Each flag once, the known in opam's order, then the others. */
function sortedFlags(flags) {
    const unknown = flags.filter((flag) => !flagOrder.includes(flag));
    return [...flagOrder.filter((flag) => flags.includes(flag)), ...new Set(unknown.toSorted())];
}
/** Optional dependencies as opam takes them: all are alternatives, whatever joins them. */
function cleanDepopts(depopts) {
    const atoms = (0,_formula_js__WEBPACK_IMPORTED_MODULE_0__/* .formulaOperands */ .zU)('or', depopts, 'all-blocks').flatMap((operand) => operand.kind === 'atom' ? [operand.atom] : (0,_formula_js__WEBPACK_IMPORTED_MODULE_0__/* .formulaAtoms */ .xU)(operand).toReversed());
    return (0,_formula_js__WEBPACK_IMPORTED_MODULE_0__/* .joinFormulas */ .Sr)('or', atoms.map((atom) => ({ kind: 'atom', atom })));
}
/** Conflicts as opam takes them: where packages are joined by `&`, that is read as `|`. */
function cleanConflicts(conflicts) {
    const disjuncts = (0,_formula_js__WEBPACK_IMPORTED_MODULE_0__/* .formulaOperands */ .zU)('or', conflicts, 'all-blocks');
    return disjuncts.every(({ kind }) => kind === 'atom') ? conflicts : withoutAnd(conflicts);
}
function withoutAnd(formula) {
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .foldTree */ .UE)(formula, _formula_js__WEBPACK_IMPORTED_MODULE_0__/* .formulaParts */ .t_, (node, next) => {
        switch (node.kind) {
            case 'empty':
            case 'atom':
                return node;
            case 'block':
                return { kind: 'block', formula: next() };
            case 'and':
            case 'or':
                return { kind: 'or', operands: node.operands.map(() => next()) };
        }
    });
}


/***/ }),

/***/ 1226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ BadFormat),
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   Lw: () => (/* binding */ Refused),
/* harmony export */   w2: () => (/* binding */ Unexpected)
/* harmony export */ });
/** A value is of another kind than the one that is read; the codec around it tells which. */
class Unexpected extends Error {
    span;
    constructor(span) {
        super('unexpected value');
        this.span = span;
    }
}
/** A value of the right kind says something that cannot be. */
class Refused extends Error {
}
/** A field cannot be read: opam's words, and the place if it is known. Never leaves this folder. */
class BadFormat extends Error {
    span;
    constructor(message, span) {
        super(message);
        this.span = span;
    }
}
/**
 * Reads, and says with the codec's name and place what is wrong, as opam does wherever it starts a
 * parser of its own (opam 2.6.1, `OpamPp.parse`).
 */
function decode(codec, input, at) {
    try {
        return codec.read(input, at);
    }
    catch (error) {
        if (error instanceof BadFormat) {
            throw error.span === undefined ? new BadFormat(error.message, at) : error;
        }
        if (error instanceof Unexpected) {
            throw new BadFormat(`expected ${codec.name}`, error.span ?? at);
        }
        if (error instanceof Refused) {
            throw new BadFormat(`while expecting ${codec.name}: ${error.message}`, at);
        }
        throw error;
    }
}


/***/ }),

/***/ 7071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mt: () => (/* binding */ oppositeOperator),
/* harmony export */   YQ: () => (/* binding */ dependencyItemsCodec),
/* harmony export */   a1: () => (/* binding */ dependencyFieldCodec)
/* harmony export */ });
/* harmony import */ var _codec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1226);
/* harmony import */ var _filter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4280);
/* harmony import */ var _filter_codec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8435);
/* harmony import */ var _formula_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7218);
/* harmony import */ var _formula_codec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3913);
/* harmony import */ var _interpolation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(642);
/* harmony import */ var _text_ocaml_escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2064);
/* harmony import */ var _package_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2198);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3785);
/* harmony import */ var _value_codecs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(457);
/* harmony import */ var _variable_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9466);











const opposites = {
    '=': '!=',
    '!=': '=',
    '<': '>=',
    '>=': '<',
    '>': '<=',
    '<=': '>',
};
/** The operator that holds where this one does not. */
function oppositeOperator(operator) {
    return opposites[operator];
}
const versionExpressionCodec = {
    name: 'version-expr',
    read: (value) => {
        if (value.kind === 'ident') {
            const parsed = (0,_variable_js__WEBPACK_IMPORTED_MODULE_9__/* .parseReference */ .F2)(value.name, false);
            if (parsed.kind === 'defect')
                throw new _codec_js__WEBPACK_IMPORTED_MODULE_0__/* .Unexpected */ .w2();
            return { kind: 'ident', reference: parsed.reference };
        }
        if (value.kind !== 'string')
            throw new _codec_js__WEBPACK_IMPORTED_MODULE_0__/* .Unexpected */ .w2();
        const defect = versionDefect(value.value);
        if (defect !== undefined) {
            const text = (0,_text_ocaml_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .ocamlString */ .og)(value.value);
            throw new _codec_js__WEBPACK_IMPORTED_MODULE_0__/* .BadFormat */ .BX(`Invalid version string ${text}: ${defect}`, value.span);
        }
        return { kind: 'string', value: value.value };
    },
    write: (filter) => (0,_filter_js__WEBPACK_IMPORTED_MODULE_1__/* .filterValue */ .sd)(filter),
};
/** What opam says against a version that may have interpolations. */
function versionDefect(text) {
    let undefinedReference;
    // Any value may take the place of an interpolation, and `-` fits anywhere. It is no truth value,
    // though: a converter gives its second text, and several packages have no value together.
    const expanded = (0,_interpolation_js__WEBPACK_IMPORTED_MODULE_5__/* .expandInterpolations */ .kC)(text, (reference) => {
        const { packages, variable, converter } = reference;
        if (converter !== undefined)
            return converter.whenFalse;
        if (packages.length > 1 && variable !== 'enable')
            undefinedReference ??= reference;
        return '-';
    });
    if (undefinedReference !== undefined) {
        return `Undefined string filter value: ${(0,_variable_js__WEBPACK_IMPORTED_MODULE_9__/* .printReference */ .nt)(undefinedReference)}`;
    }
    return expanded.kind === 'defect' ? expanded.message : (0,_package_name_js__WEBPACK_IMPORTED_MODULE_7__/* .packageVersionDefect */ .E1)(expanded.text);
}
/** The constraints between the braces of a dependency, `&` between those side by side. */
const constraintsCodec = {
    name: 'filtered-constraints',
    read: (values) => (0,_formula_codec_js__WEBPACK_IMPORTED_MODULE_4__/* .readFormula */ .$)(values, {
        join: 'and',
        firstOperand: 'right',
        atom: readConstraint,
        negate: negateConstraint,
    }),
    write: (formula) => (formula.kind === 'empty' ? [] : [(0,_formula_codec_js__WEBPACK_IMPORTED_MODULE_4__/* .formulaValue */ .s)(formula, constraintValue)]),
};
function readConstraint(value) {
    if (value.kind !== 'prefix-relation') {
        return { kind: 'filter', filter: _filter_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .filterCodec */ .H.read([value], value.span) };
    }
    const version = (0,_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(versionExpressionCodec, value.value, value.value.span);
    return { kind: 'version', operator: value.operator, version };
}
/** More `!` than these before a filter are left out in pairs. */
const maxWrittenNegations = 8;
/**
 * A constraint behind so many `!`. opam writes all of them before each filter, and dies of
 * `!(a & !(b & !(c …`, whose text grows with the square of its depth: what is not written here changes
 * no meaning.
 */
function negateConstraint(constraint, times) {
    if (constraint.kind === 'version') {
        const { operator } = constraint;
        return { ...constraint, operator: times % 2 === 0 ? operator : oppositeOperator(operator) };
    }
    let { filter } = constraint;
    const written = times > maxWrittenNegations ? maxWrittenNegations - (times % 2) : times;
    for (let count = 0; count < written; count++)
        filter = { kind: 'not', operand: filter };
    return { kind: 'filter', filter };
}
function constraintValue(constraint) {
    if (constraint.kind === 'version') {
        return (0,_syntax_js__WEBPACK_IMPORTED_MODULE_10__/* .prefixRelation */ .zv)(constraint.operator, (0,_filter_js__WEBPACK_IMPORTED_MODULE_1__/* .filterValue */ .sd)(constraint.version));
    }
    return (0,_filter_js__WEBPACK_IMPORTED_MODULE_1__/* .isAlways */ .sN)(constraint.filter) ? (0,_syntax_js__WEBPACK_IMPORTED_MODULE_10__/* .group */ .Os)([]) : (0,_filter_js__WEBPACK_IMPORTED_MODULE_1__/* .filterValue */ .sd)(constraint.filter);
}
const dependencyCodec = (0,_value_codecs_js__WEBPACK_IMPORTED_MODULE_8__/* .mappedCodec */ .K8)((0,_value_codecs_js__WEBPACK_IMPORTED_MODULE_8__/* .optionCodec */ .Wl)(_value_codecs_js__WEBPACK_IMPORTED_MODULE_8__/* .packageNameCodec */ .gy, constraintsCodec), ([name, constraints]) => ({ name, constraints }), ({ name, constraints }) => [name, constraints]);
/**
 * Packages side by side, joined by `kind`: `and` for `depends:`, `or` for `depopts:` and
 * `conflicts:`. Written back, the operands of the outermost `kind` stand side by side again.
 */
function dependencyItemsCodec(kind) {
    const through = kind === 'and' ? 'no-blocks' : 'blocks-of-kind';
    return {
        name: 'pkg-formula',
        read: (values) => (0,_formula_codec_js__WEBPACK_IMPORTED_MODULE_4__/* .readFormula */ .$)(values, { join: kind, firstOperand: 'left', atom: readDependency }),
        write: (formula) => (0,_formula_js__WEBPACK_IMPORTED_MODULE_3__/* .formulaOperands */ .zU)(kind, formula, through).map((operand) => (0,_formula_codec_js__WEBPACK_IMPORTED_MODULE_4__/* .formulaValue */ .s)(operand, (dependency) => dependencyCodec.write(dependency))),
    };
}
function readDependency(value) {
    if (value.kind !== 'string' && value.kind !== 'option')
        throw new _codec_js__WEBPACK_IMPORTED_MODULE_0__/* .Unexpected */ .w2(value.span);
    return (0,_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(dependencyCodec, value, value.span);
}
/** The dependencies of a field: a list, or one value without brackets. */
function dependencyFieldCodec(kind) {
    const items = dependencyItemsCodec(kind);
    return {
        name: items.name,
        read: (value, at) => (0,_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(items, value.kind === 'list' ? value.items : [value], at),
        write: (formula) => ({ kind: 'list', items: items.write(formula) }),
    };
}


/***/ }),

/***/ 8147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XH: () => (/* binding */ readOcamlVersion),
/* harmony export */   d$: () => (/* binding */ formulaFilter),
/* harmony export */   vO: () => (/* binding */ readOs),
/* harmony export */   xu: () => (/* binding */ readExtraSources)
/* harmony export */ });
/* harmony import */ var _codec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1226);
/* harmony import */ var _dependency_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7071);
/* harmony import */ var _filter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4280);
/* harmony import */ var _formula_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7218);
/* harmony import */ var _formula_codec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3913);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1274);
/* harmony import */ var _value_codecs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(457);







/** A codec of which only the reading is wanted. */
function readingOnly(name, read) {
    return { name, read, write: () => [] };
}
/** A compiler: a string, or the bare word `system`. */
const compilerVersionCodec = {
    name: 'compiler-version',
    read: (value) => {
        if (value.kind === 'ident' && value.name === 'system')
            return value.name;
        if (value.kind !== 'string')
            throw new _codec_js__WEBPACK_IMPORTED_MODULE_0__/* .Unexpected */ .w2();
        return value.value;
    },
    write: _value_codecs_js__WEBPACK_IMPORTED_MODULE_5__/* .stringCodec */ ._p.write,
};
const compilerConstraintsCodec = readingOnly('compiler-version-constraints', (values) => (0,_formula_codec_js__WEBPACK_IMPORTED_MODULE_4__/* .readFormula */ .$)(values, {
    join: 'and',
    firstOperand: 'right',
    atom: readCompiler,
    negate: (atom, times) => times % 2 === 0 ? atom : { ...atom, operator: (0,_dependency_js__WEBPACK_IMPORTED_MODULE_1__/* .oppositeOperator */ .Mt)(atom.operator) },
}));
function readCompiler(value) {
    if (value.kind !== 'prefix-relation')
        throw new _codec_js__WEBPACK_IMPORTED_MODULE_0__/* .Unexpected */ .w2(value.span);
    const version = (0,_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(compilerVersionCodec, value.value, value.value.span);
    return { operator: value.operator, version };
}
/** `ocaml-version: [>= "4.02"]` */
const readOcamlVersion = (value, at) => {
    const wrapped = (0,_value_codecs_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapToDepth */ .h2)(value, 1);
    return (0,_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(compilerConstraintsCodec, wrapped.kind === 'list' ? wrapped.items : [wrapped], at);
};
const osConstraintsCodec = readingOnly('os-constraint', (values) => (0,_formula_codec_js__WEBPACK_IMPORTED_MODULE_4__/* .readFormula */ .$)(values, {
    join: 'or',
    firstOperand: 'right',
    atom: readSystem,
    negate: ({ is, os }, times) => ({ is: is === (times % 2 === 0), os }),
}));
function readSystem(value) {
    if (value.kind !== 'string')
        throw new _codec_js__WEBPACK_IMPORTED_MODULE_0__/* .Unexpected */ .w2(value.span);
    return { is: true, os: value.value };
}
/** `os: ["linux" "macos"]` */
const readOs = (value, at) => (0,_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(osConstraintsCodec, value.kind === 'list' ? value.items : [value], at);
/** A formula of a deprecated field as the filter of `available:` that it stands for. */
function formulaFilter(formula, atomFilter) {
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .foldTree */ .UE)(formula, _formula_js__WEBPACK_IMPORTED_MODULE_3__/* .formulaParts */ .t_, (node, next) => {
        switch (node.kind) {
            case 'empty':
                return _filter_js__WEBPACK_IMPORTED_MODULE_2__/* .always */ .Gk;
            case 'atom':
                return atomFilter(node.atom);
            case 'block':
                return next();
            case 'and':
            case 'or':
                return { kind: node.kind, operands: node.operands.map(() => next()) };
        }
    });
}
const extraSourcesCodec = (0,_value_codecs_js__WEBPACK_IMPORTED_MODULE_5__/* .listCodec */ .Ns)((0,_value_codecs_js__WEBPACK_IMPORTED_MODULE_5__/* .pairCodec */ .Xl)((0,_value_codecs_js__WEBPACK_IMPORTED_MODULE_5__/* .optionCodec */ .Wl)((0,_value_codecs_js__WEBPACK_IMPORTED_MODULE_5__/* .urlCodec */ ._A)('url'), (0,_value_codecs_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)((0,_value_codecs_js__WEBPACK_IMPORTED_MODULE_5__/* .single */ .J0)((0,_value_codecs_js__WEBPACK_IMPORTED_MODULE_5__/* .named */ .KT)('file', _value_codecs_js__WEBPACK_IMPORTED_MODULE_5__/* .stringCodec */ ._p)))), _value_codecs_js__WEBPACK_IMPORTED_MODULE_5__/* .checksumCodec */ .AB), 2);
/** `extra-sources: [["https://…" {"name"} "md5=…"]]`, in the order of the file. */
const readExtraSources = (value, at) => (0,_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(extraSourcesCodec, value, at).map(([[url, name], checksum]) => {
    const checksums = [checksum];
    return [name ?? baseName(url.path), { url, checksums, mirrors: [] }];
});
/** The last name of a path, which may end in slashes. */
function baseName(path) {
    let end = path.length;
    while (path[end - 1] === '/')
        end--;
    return path.slice(path.lastIndexOf('/', end - 1) + 1, end);
}


/***/ }),

/***/ 6641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt),
/* harmony export */   q: () => (/* binding */ readFields)
/* harmony export */ });
/* harmony import */ var _codec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1226);

/**
 * Reads fields into a draft, in the order of the table whatever the order of the file (opam 2.6.1,
 * `OpamFormat.I.fields`). Of what stands twice the first counts. Answers the sections that may
 * stand there, and all that is wrong: first what does not belong there, in the order of the file,
 * then what cannot be read.
 */
function readFields(items, readable, draft) {
    const names = fieldNames(readable.fields);
    const found = new Map();
    const sections = new Map();
    const errors = [];
    for (const item of items) {
        if (item.kind === 'section') {
            const message = addSection(item, readable.sections, sections);
            if (message !== undefined)
                errors.push({ field: item.sectionKind, message });
        }
        else if (!names.has(item.name)) {
            errors.push(fieldError(item.name, `Invalid field ${item.name}`, nameSpan(item)));
        }
        else if (found.has(item.name)) {
            errors.push(fieldError(item.name, `Duplicate field ${item.name}`, nameSpan(item)));
        }
        else {
            found.set(item.name, item);
        }
    }
    for (const field of readable.fields) {
        const item = found.get(field.name);
        if (item === undefined)
            continue;
        const error = attempt(field.name, () => {
            const span = nameSpan(item);
            // To opam the value stands where the name does; only what is inside it has a place of its own.
            field.read(draft, placedAt(item.value, span), span);
            field.cleanUp?.(draft);
        });
        if (error !== undefined)
            errors.push(error);
    }
    return { sections: [...sections.values()], errors };
}
/** The names of the fields of a table, which is the same for thousands of files. */
const namesOfTables = new WeakMap();
function fieldNames(fields) {
    const known = namesOfTables.get(fields);
    if (known !== undefined)
        return known;
    const names = new Set(fields.map(({ name }) => name));
    namesOfTables.set(fields, names);
    return names;
}
/**
 * The value with another place. Nearly all are strings or lists: V8 makes objects whose fields are
 * spelled out in less time than copies of objects of many kinds.
 */
function placedAt(value, span) {
    if (span === undefined)
        return value;
    if (value.kind === 'string')
        return { kind: 'string', value: value.value, span };
    if (value.kind === 'list')
        return { kind: 'list', items: value.items, span };
    return { ...value, span };
}
/** Keeps a section that may stand there and is the first of its kind and name, or says why not. */
function addSection(section, kinds, sections) {
    const { sectionKind, name } = section;
    if (!kinds.includes(sectionKind))
        return `Invalid section ${sectionKind}`;
    const key = name === undefined ? sectionKind : `${sectionKind} ${name}`;
    if (sections.has(key))
        return `Duplicate section ${sectionKind}`;
    sections.set(key, section);
    return undefined;
}
/** Runs a reading; answers what is wrong. */
function attempt(field, read) {
    try {
        read();
        return undefined;
    }
    catch (error) {
        if (!(error instanceof _codec_js__WEBPACK_IMPORTED_MODULE_0__/* .BadFormat */ .BX))
            throw error;
        return fieldError(field, error.message, error.span);
    }
}
function fieldError(field, message, span) {
    return span === undefined ? { field, message } : { field, message, span };
}
/** The name of a field, which is where opam says that a field stands. */
function nameSpan({ name, span }) {
    return span === undefined ? undefined : { start: span.start, end: span.start + name.length };
}


/***/ }),

/***/ 8435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ filterCodec)
/* harmony export */ });
/* harmony import */ var _codec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1226);
/* harmony import */ var _filter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4280);
/* harmony import */ var _operands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8216);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3785);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1274);
/* harmony import */ var _variable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9466);






/** What is between braces: one filter, or nothing, which always holds. */
const filterCodec = {
    name: 'filter-expression',
    read: readFilters,
    write: (filter) => ((0,_filter_js__WEBPACK_IMPORTED_MODULE_1__/* .isAlways */ .sN)(filter) ? [] : [(0,_filter_js__WEBPACK_IMPORTED_MODULE_1__/* .filterValue */ .sd)(filter)]),
};
function readFilters(values, at) {
    const found = singleFilter(values);
    if (found === 'none')
        return _filter_js__WEBPACK_IMPORTED_MODULE_1__/* .always */ .Gk;
    if (found === 'several')
        throw new _codec_js__WEBPACK_IMPORTED_MODULE_0__/* .BadFormat */ .BX('expected a single filter expression', at);
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .foldTree */ .UE)(found, partsOf, readNode);
}
/** The one value that is a filter. opam looks into one pair of parentheses: `()` is none there. */
function singleFilter(values) {
    const [only, second] = values;
    if (only === undefined)
        return 'none';
    const [inner, next] = only.kind === 'group' ? only.items : [only];
    return second !== undefined || inner === undefined || next !== undefined ? 'several' : inner;
}
/** The filters that a value is made of; none where it is wrong whatever they are. */
function partsOf(value) {
    const { kind } = value;
    if (kind === 'and' || kind === 'or')
        return (0,_operands_js__WEBPACK_IMPORTED_MODULE_4__/* .operands */ .b)(value);
    if (kind === 'relation' || kind === 'not' || kind === 'defined')
        return (0,_syntax_js__WEBPACK_IMPORTED_MODULE_5__/* .valueParts */ .uE)(value);
    if (kind !== 'group')
        return [];
    const found = singleFilter(value.items);
    return found === 'none' || found === 'several' ? [] : [found];
}
/** A value as a filter, `next` the filters that its parts are. */
function readNode(value, next) {
    switch (value.kind) {
        case 'bool':
            return { kind: 'bool', value: value.value };
        case 'string':
            return { kind: 'string', value: value.value };
        case 'int':
            return { kind: 'string', value: value.value.toString() };
        case 'ident': {
            const parsed = (0,_variable_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(value.name, false);
            if (parsed.kind === 'defect')
                throw new _codec_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .Lw(parsed.message);
            return { kind: 'ident', reference: parsed.reference };
        }
        case 'group': {
            const found = singleFilter(value.items);
            if (found === 'none')
                return _filter_js__WEBPACK_IMPORTED_MODULE_1__/* .always */ .Gk;
            if (found !== 'several')
                return next();
            throw new _codec_js__WEBPACK_IMPORTED_MODULE_0__/* .BadFormat */ .BX('expected a single filter expression', value.span);
        }
        case 'relation': {
            const left = next();
            return { kind: 'relation', operator: value.operator, left, right: next() };
        }
        case 'and':
        case 'or':
            return { kind: value.kind, operands: (0,_operands_js__WEBPACK_IMPORTED_MODULE_4__/* .operands */ .b)(value).map(() => next()) };
        case 'not':
        case 'defined':
            return { kind: value.kind, operand: next() };
        case 'list':
        case 'option':
        case 'prefix-relation':
        case 'environment-update':
            throw new _codec_js__WEBPACK_IMPORTED_MODULE_0__/* .Unexpected */ .w2();
    }
}


/***/ }),

/***/ 4280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ filterParts),
/* harmony export */   Gk: () => (/* binding */ always),
/* harmony export */   SL: () => (/* binding */ needsParentheses),
/* harmony export */   is: () => (/* binding */ filterNodes),
/* harmony export */   sN: () => (/* binding */ isAlways),
/* harmony export */   sd: () => (/* binding */ filterValue),
/* harmony export */   uU: () => (/* binding */ filterVariables)
/* harmony export */ });
/* harmony import */ var _interpolation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(642);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3785);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1274);
/* harmony import */ var _variable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9466);




/** The filter that always holds: what stands where none is written. */
const always = { kind: 'bool', value: true };
/** Whether the filter always holds, and is therefore not printed. */
function isAlways(filter) {
    return filter.kind === 'bool' && filter.value;
}
/** A filter and all the filters it is made of, each before its parts. */
function filterNodes(filter) {
    return filterParts(filter).length === 0 ? [filter] : (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .treeNodes */ .Qw)(filter, filterParts);
}
/** The filters that a filter is made of. */
function filterParts(filter) {
    switch (filter.kind) {
        case 'bool':
        case 'string':
        case 'ident':
            return [];
        case 'relation':
            return [filter.left, filter.right];
        case 'and':
        case 'or':
            return filter.operands;
        case 'not':
        case 'defined':
            return [filter.operand];
    }
}
/**
 * The variables a filter asks for, in the order opam 2.6.1 tells them: those of later parts first,
 * those of one identifier or string in their own order.
 */
function filterVariables(filter) {
    if (filterParts(filter).length === 0)
        return nodeVariables(filter);
    const variables = [];
    for (const node of filterNodes(filter).toReversed()) {
        for (const variable of nodeVariables(node))
            variables.push(variable);
    }
    return variables;
}
function nodeVariables(node) {
    if (node.kind === 'ident')
        return (0,_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .referencedVariables */ .Xo)(node.reference);
    return node.kind === 'string' ? (0,_interpolation_js__WEBPACK_IMPORTED_MODULE_0__/* .interpolatedVariables */ .XT)(node.value) : [];
}
/** Whether a filter needs parentheses as a part of another (opam 2.6.1). */
function needsParentheses(part, around) {
    const isTight = around.kind === 'not' || around.kind === 'defined' || around.kind === 'relation';
    switch (part.kind) {
        case 'bool':
        case 'string':
        case 'ident':
            return false;
        case 'relation':
        case 'and':
            return isTight;
        case 'or':
            return isTight || around.kind === 'and';
        case 'not':
        case 'defined':
            return around.kind === 'relation';
    }
}
/** The filter as a value, with the parentheses it needs (opam 2.6.1; those of the source are lost). */
function filterValue(filter) {
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .foldTree */ .UE)(filter, filterParts, (node, next) => {
        const part = (inner) => needsParentheses(inner, node) ? (0,_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .group */ .Os)([next()]) : next();
        switch (node.kind) {
            case 'bool':
                return node;
            case 'string':
                return (0,_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj)(node.value);
            case 'ident':
                return (0,_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .ident */ .bD)((0,_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .printReference */ .nt)(node.reference));
            case 'relation': {
                const left = part(node.left);
                return { kind: 'relation', operator: node.operator, left, right: part(node.right) };
            }
            case 'and':
            case 'or':
                return node.operands
                    .map((operand) => part(operand))
                    .reduce((left, right) => ({ kind: node.kind, left, right }));
            case 'not':
            case 'defined':
                return { kind: node.kind, value: part(node.operand) };
        }
    });
}


/***/ }),

/***/ 8288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ formatVersion),
/* harmony export */   u: () => (/* binding */ checkFormatVersion)
/* harmony export */ });
/* harmony import */ var _version_opam_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3323);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6483);


/** The newest version of the format that packages are written in. */
const formatVersion = '2.0';
/**
 * Whether opam 2.6.1 takes the file for a package of a version it knows: it has one `opam-version:`,
 * a string, of 2.0 or older. opam tells no place for these errors.
 */
function checkFormatVersion(file) {
    const fields = file.items.filter((item) => item.kind === 'field' && item.name === 'opam-version');
    const [field, second] = fields;
    if (second !== undefined)
        return defect("Duplicate 'opam-version:' field");
    const value = field?.kind === 'field' ? field.value : undefined;
    if (value !== undefined && value.kind !== 'string')
        return defect('expected opam-version');
    if (value === undefined || (0,_version_opam_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Z)((0,_header_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutPatch */ .lx)(value.value), formatVersion) > 0) {
        return defect(`unsupported or missing file format version; should be ${formatVersion} or older`);
    }
    return undefined;
}
function defect(message) {
    return { severity: 'error', code: 'opam-syntax', message, hints: [] };
}


/***/ }),

/***/ 3913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readFormula),
/* harmony export */   s: () => (/* binding */ formulaValue)
/* harmony export */ });
/* harmony import */ var _formula_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7218);
/* harmony import */ var _operands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8216);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3785);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1274);




const opposites = { and: 'or', or: 'and' };
/** Values side by side as a formula. Negations go inwards to the atoms, and exchange `&` and `|`. */
function readFormula(values, reading) {
    const formulas = values.map((value) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .foldTree */ .UE)({ value, negations: 0 }, (node) => partsOf(node, reading), (node, next) => readNode(node, next, reading)));
    return (0,_formula_js__WEBPACK_IMPORTED_MODULE_0__/* .joinFormulas */ .Sr)(reading.join, formulas);
}
/** What a value is made of. As parts are read from the last to the first, they may be turned round. */
function partsOf({ value, negations }, { firstOperand, negate }) {
    if (value.kind === 'and' || value.kind === 'or') {
        const parts = (0,_operands_js__WEBPACK_IMPORTED_MODULE_2__/* .operands */ .b)(value).map((part) => ({ value: part, negations }));
        return firstOperand === 'left' ? parts.toReversed() : parts;
    }
    if (value.kind === 'group') {
        return value.items.map((part) => ({ value: part, negations })).toReversed();
    }
    if (value.kind !== 'not' || negate === undefined)
        return [];
    return [{ value: value.value, negations: negations + 1 }];
}
/** A value as a formula, `next` what its parts are. */
function readNode({ value, negations }, next, { join, firstOperand, atom: readAtom, negate }) {
    const joined = (kind, formulas) => (0,_formula_js__WEBPACK_IMPORTED_MODULE_0__/* .joinFormulas */ .Sr)(negations % 2 === 0 ? kind : opposites[kind], formulas);
    if (value.kind === 'and' || value.kind === 'or') {
        const found = (0,_operands_js__WEBPACK_IMPORTED_MODULE_2__/* .operands */ .b)(value).map(() => next());
        return joined(value.kind, firstOperand === 'left' ? found.toReversed() : found);
    }
    if (value.kind === 'group') {
        const found = value.items.map(() => next()).toReversed();
        return { kind: 'block', formula: joined(join, found) };
    }
    if (value.kind === 'not' && negate !== undefined)
        return next();
    const atom = readAtom(value);
    const isPlain = negations === 0 || negate === undefined;
    return { kind: 'atom', atom: isPlain ? atom : negate(atom, negations) };
}
/** A formula as one value, with parentheses where they were and around `|` in `&`. */
function formulaValue(formula, atomValue) {
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .foldTree */ .UE)(formula, _formula_js__WEBPACK_IMPORTED_MODULE_0__/* .formulaParts */ .t_, (node, next) => {
        switch (node.kind) {
            case 'empty':
                return (0,_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .group */ .Os)([]);
            case 'atom':
                return atomValue(node.atom);
            case 'block': {
                const inner = next();
                return (0,_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .group */ .Os)(node.formula.kind === 'empty' ? [] : [inner]);
            }
            case 'and':
            case 'or': {
                const { kind } = node;
                return node.operands
                    .map((operand) => (kind === 'and' && operand.kind === 'or' ? (0,_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .group */ .Os)([next()]) : next()))
                    .reduce((left, right) => ({ kind, left, right }));
            }
        }
    });
}


/***/ }),

/***/ 7218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q5: () => (/* binding */ emptyFormula),
/* harmony export */   Sr: () => (/* binding */ joinFormulas),
/* harmony export */   t_: () => (/* binding */ formulaParts),
/* harmony export */   xU: () => (/* binding */ formulaAtoms),
/* harmony export */   zU: () => (/* binding */ formulaOperands)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1274);

/** The formula of nothing: neither true nor false, it vanishes beside others. */
const emptyFormula = { kind: 'empty' };
/** The operands joined by `kind`, the empty ones left out. */
function joinFormulas(kind, formulas) {
    const operands = formulas.filter((formula) => formula.kind !== 'empty');
    const [first, second] = operands;
    if (first === undefined)
        return emptyFormula;
    return second === undefined ? first : { kind, operands };
}
/** The formulas that a formula is made of. */
function formulaParts(formula) {
    switch (formula.kind) {
        case 'empty':
        case 'atom':
            return [];
        case 'block':
            return [formula.formula];
        case 'and':
        case 'or':
            return formula.operands;
    }
}
/** The atoms, in the order of the source. */
function formulaAtoms(formula) {
    if (formula.kind === 'empty')
        return [];
    if (formula.kind === 'atom')
        return [formula.atom];
    const atoms = [];
    for (const node of (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .treeNodes */ .Qw)(formula, formulaParts)) {
        if (node.kind === 'atom')
            atoms.push(node.atom);
    }
    return atoms;
}
/**
 * The operands of the outermost chain of `kind`, nested chains of the same kind taken apart.
 * `through` says which blocks to look into.
 */
function formulaOperands(kind, formula, through = 'no-blocks') {
    const isOpened = (node) => node.kind === 'block'
        ? through === 'all-blocks' || (through === 'blocks-of-kind' && node.formula.kind === kind)
        : node.kind === kind;
    const nodes = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .treeNodes */ .Qw)(formula, (node) => (isOpened(node) ? formulaParts(node) : []));
    return nodes.filter((node) => node.kind !== 'empty' && !isOpened(node));
}


/***/ }),

/***/ 642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ge: () => (/* binding */ interpolatedTexts),
/* harmony export */   Th: () => (/* binding */ isInterpolation),
/* harmony export */   XT: () => (/* binding */ interpolatedVariables),
/* harmony export */   kC: () => (/* binding */ expandInterpolations)
/* harmony export */ });
/* harmony import */ var _variable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9466);

/** The first from an offset on. Looked for by hand: a pattern runs out of stack in long texts. */
function nextInterpolation(text, from) {
    for (let at = text.indexOf('%', from); at !== -1; at = text.indexOf('%', at + 1)) {
        if (text[at + 1] === '%')
            return { start: at, end: at + 2, kind: 'percent' };
        if (text[at + 1] === '{')
            return variableAt(text, at);
    }
    return undefined;
}
/** What starts with `%{`. A `}` is part of it with the character behind, unless that is `%`. */
function variableAt(text, start) {
    let at = start + 2;
    while (at < text.length && text[at] !== '\n') {
        if (text[at] !== '}') {
            at++;
        }
        else if (text[at + 1] === '%') {
            return { start, end: at + 2, kind: 'closed' };
        }
        else if (text[at + 1] === '\n') {
            break;
        }
        else {
            at += 2;
        }
    }
    return { start, end: Math.min(at, text.length), kind: 'open' };
}
/** Whether a text is one interpolation and nothing else. */
function isInterpolation(text) {
    const found = nextInterpolation(text, 0);
    return found?.start === 0 && found.end === text.length;
}
/** The texts between `%{` and `}%`, in the order opam 2.6.1 lists them: the last first. */
function interpolatedTexts(text) {
    const found = [];
    let match = nextInterpolation(text, 0);
    while (match !== undefined) {
        const { start, end, kind } = match;
        if (kind === 'closed')
            found.push(text.slice(start + 2, end - 2));
        // opam looks on behind the first character, so that `%%{a}%` mentions a. What is not closed has
        // nothing closed in it either.
        match = nextInterpolation(text, kind === 'percent' ? start + 1 : end);
    }
    return found.toReversed();
}
/** The variables that a string mentions, in its order; texts that name no variable are left out. */
function interpolatedVariables(text) {
    if (!text.includes('%{'))
        return [];
    return interpolatedTexts(text)
        .toReversed()
        .flatMap((content) => {
        const parsed = (0,_variable_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(content, true);
        return parsed.kind === 'defect' ? [] : (0,_variable_js__WEBPACK_IMPORTED_MODULE_0__/* .referencedVariables */ .Xo)(parsed.reference);
    });
}
/** Replaces `%{…}%` by what `valueOf` gives, and `%%` by `%`. What is not closed stays as it is. */
function expandInterpolations(text, valueOf) {
    if (!text.includes('%'))
        return { kind: 'text', text };
    let defect;
    const pieces = [];
    let last = 0;
    for (let at = nextInterpolation(text, 0); at; at = nextInterpolation(text, at.end)) {
        const { start, end, kind } = at;
        pieces.push(text.slice(last, start));
        last = end;
        if (kind !== 'closed') {
            pieces.push(kind === 'percent' ? '%' : text.slice(start, end));
            continue;
        }
        const parsed = (0,_variable_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(text.slice(start + 2, end - 2), true);
        if (parsed.kind === 'reference')
            pieces.push(valueOf(parsed.reference));
        else
            defect ??= parsed.message;
    }
    const expanded = pieces.join('') + text.slice(last);
    return defect === undefined
        ? { kind: 'text', text: expanded }
        : { kind: 'defect', message: defect };
}


/***/ }),

/***/ 8216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ operands)
/* harmony export */ });
/** The operands of a chain of one operator, which nests to the left, from left to right. */
function operands(value) {
    const { kind } = value;
    const found = [];
    let left = value;
    while (left.kind === kind) {
        found.push(left.right);
        left = left.left;
    }
    found.push(left);
    return found.toReversed();
}


/***/ }),

/***/ 5793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ packageFields)
});

// EXTERNAL MODULE: ./build/version/opam-version.js
var opam_version = __webpack_require__(3323);
// EXTERNAL MODULE: ./build/opam/codec.js
var opam_codec = __webpack_require__(1226);
// EXTERNAL MODULE: ./build/opam/dependency.js
var dependency = __webpack_require__(7071);
// EXTERNAL MODULE: ./build/opam/deprecated-codecs.js
var deprecated_codecs = __webpack_require__(8147);
// EXTERNAL MODULE: ./build/opam/clean-up.js
var clean_up = __webpack_require__(4583);
// EXTERNAL MODULE: ./build/opam/filter.js
var filter = __webpack_require__(4280);
// EXTERNAL MODULE: ./build/opam/filter-codec.js
var filter_codec = __webpack_require__(8435);
// EXTERNAL MODULE: ./build/opam/package-name.js
var package_name = __webpack_require__(2198);
// EXTERNAL MODULE: ./build/opam/syntax.js
var syntax = __webpack_require__(3785);
// EXTERNAL MODULE: ./build/opam/value-codecs.js
var value_codecs = __webpack_require__(457);
;// CONCATENATED MODULE: ./build/opam/package-codecs.js







/** A value with an optional filter behind it. */
function filteredCodec(value) {
    return (0,value_codecs/* mappedCodec */.K8)((0,value_codecs/* optionCodec */.Wl)(value, (0,value_codecs/* optional */.lq)(filter_codec/* filterCodec */.H)), ([first, filter]) => ({ value: first, filter }), (filtered) => [filtered.value, filtered.filter]);
}
const argumentCodec = {
    name: 'ident-or-string',
    read: (value) => {
        if (value.kind === 'string')
            return { kind: 'string', text: value.value };
        if (value.kind === 'ident')
            return { kind: 'ident', text: value.name };
        throw new opam_codec/* Unexpected */.w2();
    },
    write: ({ kind, text }) => (kind === 'string' ? (0,syntax/* string */.Yj)(text) : (0,syntax/* ident */.bD)(text)),
};
/** `[["make" "install"] {dev}]`; one command needs no outer brackets, one word none at all. */
const commandsCodec = (0,value_codecs/* listCodec */.Ns)(filteredCodec((0,value_codecs/* listCodec */.Ns)(filteredCodec(argumentCodec))), 2);
const environmentUpdateCodec = {
    name: '[env-binding]',
    read: (value, at) => {
        const [only, second] = value.kind === 'list' ? value.items : [value];
        if (only === undefined || second !== undefined)
            throw new opam_codec/* BadFormat */.BX('expected ', at);
        return (0,opam_codec/* decode */.D4)(environmentBindingCodec, only, at);
    },
    write: (update) => (0,syntax/* list */.p_)([environmentBindingCodec.write(update)]),
};
const environmentBindingCodec = {
    name: 'env-binding',
    read: (value) => {
        const isUpdate = value.kind === 'environment-update' || (value.kind === 'relation' && value.operator === '=');
        if (!isUpdate || value.left.kind !== 'ident' || value.right.kind !== 'string') {
            throw new opam_codec/* Unexpected */.w2();
        }
        const operator = value.kind === 'relation' ? '=' : value.operator;
        return { variable: value.left.name, operator, value: value.right.value };
    },
    write: ({ variable, operator, value }) => {
        const [left, right] = [(0,syntax/* ident */.bD)(variable), (0,syntax/* string */.Yj)(value)];
        return operator === '='
            ? { kind: 'relation', operator, left, right }
            : { kind: 'environment-update', operator, left, right };
    },
};
/** `[[VAR = "value"] [PATH += "bin"]]` */
const environmentCodec = (0,value_codecs/* listCodec */.Ns)(environmentUpdateCodec, 2);
/** The filter of `available:`, with or without brackets. */
const availableCodec = {
    name: '[filter-expression]',
    read: (value, at) => {
        const wrapped = (0,value_codecs/* wrapToDepth */.h2)(value, 1);
        return (0,opam_codec/* decode */.D4)(filter_codec/* filterCodec */.H, wrapped.kind === 'list' ? wrapped.items : [wrapped], at);
    },
    write: (filter) => (0,value_codecs/* unwrapFromDepth */.B9)((0,syntax/* list */.p_)(filter_codec/* filterCodec */.H.write(filter)), 1),
};
/** `value {…} {…}`; the inner braces are written even when they are empty. */
const featureOptionCodec = (0,value_codecs/* optionCodec */.Wl)(writingBraces((0,value_codecs/* optionCodec */.Wl)((0,value_codecs/* named */.KT)('variable', value_codecs/* identCodec */.LV), (0,dependency/* dependencyItemsCodec */.YQ)('and'))), (0,value_codecs/* single */.J0)(value_codecs/* stringCodec */._p));
function writingBraces(codec) {
    return {
        ...codec,
        write: (value) => {
            const written = codec.write(value);
            return written.kind === 'option' ? written : (0,syntax/* option */.uK)(written, []);
        },
    };
}
/** `variable {"package" {>= "1"}} {"what it is"}`; missing braces count as empty ones at the end. */
const featureCodec = {
    name: featureOptionCodec.name,
    read: (value, at) => {
        const wrapped = withTwoBraces(value);
        const [[variable, packages], documentation] = featureOptionCodec.read(wrapped, at);
        return { variable, packages, documentation };
    },
    write: ({ variable, packages, documentation }) => featureOptionCodec.write([[variable, packages], documentation]),
};
function withTwoBraces(value) {
    if (value.kind !== 'option')
        return (0,syntax/* option */.uK)((0,syntax/* option */.uK)(value, []), []);
    return value.value.kind === 'option' ? value : (0,syntax/* option */.uK)(value, []);
}
/** The list of `features:`. */
const featuresCodec = (0,value_codecs/* listCodec */.Ns)(featureCodec, 1);
const systemPackagesCodec = (0,value_codecs/* mappedCodec */.K8)((0,value_codecs/* listCodec */.Ns)((0,value_codecs/* named */.KT)('sys-package', value_codecs/* stringCodec */._p)), (names) => [...new Set(names)].toSorted(package_name/* comparePackageNames */.aM), (names) => names);
const filteredSystemPackagesCodec = (0,value_codecs/* listCodec */.Ns)((0,value_codecs/* optionCodec */.Wl)(systemPackagesCodec, filter_codec/* filterCodec */.H), 2);
/** The old form, `[["debian"] ["pkg"]]`: tags that are all required, then packages. */
const taggedSystemPackagesCodec = (0,value_codecs/* listCodec */.Ns)((0,value_codecs/* pairCodec */.Xl)((0,value_codecs/* listCodec */.Ns)(value_codecs/* stringCodec */._p), systemPackagesCodec), 3);
/** `["pkg"] {os-distribution = "debian"}`, or the old form; of errors, those of the new are told. */
const depextsCodec = {
    name: `${filteredSystemPackagesCodec.name} | ${taggedSystemPackagesCodec.name}`,
    read: (value, at) => {
        try {
            const entries = filteredSystemPackagesCodec.read(value, at);
            return entries.map(([packages, filter]) => ({ packages, filter }));
        }
        catch (error) {
            return readTagged(value, at, error);
        }
    },
    write: (entries) => filteredSystemPackagesCodec.write(entries.map(({ packages, filter }) => [packages, filter])),
};
function readTagged(value, at, firstError) {
    try {
        const entries = taggedSystemPackagesCodec.read(value, at);
        return entries.map(([tags, packages]) => ({ packages, filter: tagsFilter(tags) }));
    }
    catch {
        throw firstError;
    }
}
function tagsFilter(tags) {
    const [only, second] = tags;
    if (only === undefined)
        return filter/* always */.Gk;
    if (second === undefined)
        return { kind: 'string', value: only };
    return { kind: 'and', operands: tags.map((tag) => ({ kind: 'string', value: tag })) };
}

// EXTERNAL MODULE: ./build/opam/url.js
var url = __webpack_require__(3802);
;// CONCATENATED MODULE: ./build/opam/package-fields.js








function field(name, codec, access) {
    return {
        name,
        read: (draft, value, at) => access.set(draft, (0,opam_codec/* decode */.D4)(codec, value, at)),
        write: (from) => {
            const value = access.get(from);
            return value === undefined ? undefined : codec.write(value);
        },
    };
}
const strings = (0,value_codecs/* listCodec */.Ns)(value_codecs/* stringCodec */._p, 1);
const filteredStrings = (0,value_codecs/* listCodec */.Ns)(filteredCodec(value_codecs/* stringCodec */._p), 1);
const filteredTexts = (0,value_codecs/* listCodec */.Ns)(filteredCodec(value_codecs/* strippedStringCodec */.TA), 1);
const fileCodec = (0,value_codecs/* named */.KT)('file', value_codecs/* stringCodec */._p);
/** What a package says of itself. */
const descriptiveFields = [
    field('opam-version', (0,value_codecs/* named */.KT)('opam-version', value_codecs/* stringCodec */._p), {
        set: (draft, value) => (draft.opamVersion = value),
        get: (from) => from.opamVersion,
    }),
    field('name', value_codecs/* packageNameCodec */.gy, {
        set: (draft, value) => (draft.name = value),
        get: (from) => from.name,
    }),
    field('version', value_codecs/* versionCodec */.xb, {
        set: (draft, value) => (draft.version = value),
        get: (from) => from.version,
    }),
    field('synopsis', value_codecs/* strippedStringCodec */.TA, {
        set: (draft, value) => (draft.description = { synopsis: value, text: draft.description?.text ?? '' }),
        get: (from) => from.description?.synopsis,
    }),
    field('description', value_codecs/* strippedStringCodec */.TA, {
        set: (draft, value) => (draft.description = { synopsis: draft.description?.synopsis ?? '', text: value }),
        get: (from) => (from.description?.text === '' ? undefined : from.description?.text),
    }),
    field('maintainer', strings, {
        set: (draft, value) => (draft.maintainer = value),
        get: (from) => from.maintainer,
    }),
    field('authors', strings, {
        set: (draft, value) => (draft.authors = value),
        get: (from) => from.authors,
    }),
    {
        name: 'author',
        read: (draft, value, at) => {
            const authors = (0,opam_codec/* decode */.D4)(strings, value, at);
            if (draft.authors.length > 0)
                throw new opam_codec/* BadFormat */.BX('multiple "authors:" fields', at);
            draft.authors = authors;
        },
    },
    field('license', strings, {
        set: (draft, value) => (draft.license = value),
        get: (from) => from.license,
    }),
    field('tags', strings, {
        set: (draft, value) => (draft.tags = value),
        get: (from) => from.tags,
    }),
    field('homepage', strings, {
        set: (draft, value) => (draft.homepage = value),
        get: (from) => from.homepage,
    }),
    field('doc', strings, {
        set: (draft, value) => (draft.doc = value),
        get: (from) => from.doc,
    }),
    field('bug-reports', strings, {
        set: (draft, value) => (draft.bugReports = value),
        get: (from) => from.bugReports,
    }),
];
/** When and beside what a package can be installed. */
const relationFields = [
    field('depends', (0,dependency/* dependencyFieldCodec */.a1)('and'), {
        set: (draft, value) => (draft.depends = value),
        get: (from) => from.depends,
    }),
    {
        ...field('depopts', (0,dependency/* dependencyFieldCodec */.a1)('or'), {
            set: (draft, value) => (draft.depopts = value),
            get: (from) => from.depopts,
        }),
        cleanUp: (draft) => {
            if ((0,opam_version/* compareVersions */.Z)(draft.opamVersion, '1.2') >= 0) {
                draft.depopts = (0,clean_up/* cleanDepopts */.Ht)(draft.depopts);
            }
        },
    },
    {
        ...field('conflicts', (0,dependency/* dependencyFieldCodec */.a1)('or'), {
            set: (draft, value) => (draft.conflicts = value),
            get: (from) => from.conflicts,
        }),
        cleanUp: (draft) => (draft.conflicts = (0,clean_up/* cleanConflicts */.rv)(draft.conflicts)),
    },
    field('conflict-class', (0,value_codecs/* listCodec */.Ns)(value_codecs/* packageNameCodec */.gy, 1), {
        set: (draft, value) => (draft.conflictClass = value),
        get: (from) => from.conflictClass,
    }),
    field('available', availableCodec, {
        set: (draft, value) => (draft.available = value),
        get: (from) => from.available,
    }),
    {
        ...field('flags', (0,value_codecs/* listCodec */.Ns)((0,value_codecs/* named */.KT)('package-flag', value_codecs/* identCodec */.LV), 1), {
            set: (draft, value) => (draft.flags = (0,clean_up/* sortedFlags */.J1)(value)),
            get: (from) => from.flags,
        }),
        cleanUp: (draft) => (draft.flags = (0,clean_up/* knownFlags */.DW)(draft.flags)),
    },
    field('setenv', environmentCodec, {
        set: (draft, value) => (draft.setenv = value),
        get: (from) => from.setenv,
    }),
];
/** How a package is built and installed. */
const buildFields = [
    field('build', commandsCodec, {
        set: (draft, value) => (draft.build = value),
        get: (from) => from.build,
    }),
    field('run-test', commandsCodec, {
        set: (draft, value) => (draft.runTest = value),
        get: (from) => [...from.buildTest, ...from.runTest],
    }),
    field('install', commandsCodec, {
        set: (draft, value) => (draft.install = value),
        get: (from) => from.install,
    }),
    field('remove', commandsCodec, {
        set: (draft, value) => (draft.remove = value),
        get: (from) => from.remove,
    }),
    field('substs', (0,value_codecs/* listCodec */.Ns)(fileCodec, 1), {
        set: (draft, value) => (draft.substs = value),
        get: (from) => from.substs,
    }),
    field('patches', (0,value_codecs/* listCodec */.Ns)(filteredCodec(fileCodec), 1), {
        set: (draft, value) => (draft.patches = value),
        get: (from) => from.patches,
    }),
    field('build-env', environmentCodec, {
        set: (draft, value) => (draft.buildEnv = value),
        get: (from) => from.buildEnv,
    }),
    field('features', featuresCodec, {
        set: (draft, value) => (draft.features = value),
        get: (from) => from.features,
    }),
    field('messages', filteredTexts, {
        set: (draft, value) => (draft.messages = value),
        get: (from) => from.messages,
    }),
    field('post-messages', filteredTexts, {
        set: (draft, value) => (draft.postMessages = value),
        get: (from) => from.postMessages,
    }),
    field('depexts', depextsCodec, {
        set: (draft, value) => (draft.depexts = value),
        get: (from) => from.depexts,
    }),
    field('libraries', filteredStrings, {
        set: (draft, value) => (draft.libraries = value),
        get: (from) => from.libraries,
    }),
    field('syntax', filteredStrings, {
        set: (draft, value) => (draft.syntax = value),
        get: (from) => from.syntax,
    }),
];
/** Where a package and its parts come from. */
const originFields = [
    {
        ...field('dev-repo', (0,value_codecs/* urlCodec */._A)('vc-url'), {
            set: (draft, value) => (draft.devRepo = value),
            get: (from) => from.devRepo,
        }),
        cleanUp: (draft) => {
            if (draft.devRepo === undefined || (0,opam_version/* compareVersions */.Z)(draft.opamVersion, '1.3') >= 0)
                return;
            const { relativePath } = draft.devRepo;
            const parsed = (0,url/* parseUrl */.Dl)((0,url/* printUrl */.D1)(draft.devRepo), { handleSuffix: true });
            if (parsed.kind !== 'url')
                return;
            draft.devRepo = { ...parsed.url, ...(relativePath === undefined ? {} : { relativePath }) };
        },
    },
    field('pin-depends', (0,value_codecs/* listCodec */.Ns)((0,value_codecs/* pairCodec */.Xl)(value_codecs/* versionedPackageCodec */.SI, (0,value_codecs/* urlCodec */._A)('URL')), 2), {
        set: (draft, value) => (draft.pinDepends = value),
        get: (from) => from.pinDepends,
    }),
    field('extra-files', (0,value_codecs/* listCodec */.Ns)((0,value_codecs/* pairCodec */.Xl)(fileCodec, value_codecs/* checksumCodec */.AB), 2), {
        set: (draft, value) => (draft.extraFiles = value),
        get: (from) => from.extraFiles,
    }),
];
/** Fields of old that are read, and printed as something else. */
const deprecatedFields = [
    { name: 'configure-style', read: () => undefined },
    {
        name: 'ocaml-version',
        read: (draft, value, at) => (draft.ocamlVersion = (0,deprecated_codecs/* readOcamlVersion */.XH)(value, at)),
    },
    { name: 'os', read: (draft, value, at) => (draft.os = (0,deprecated_codecs/* readOs */.vO)(value, at)) },
    {
        name: 'descr',
        read: (draft, value, at) => {
            const text = (0,opam_codec/* decode */.D4)((0,value_codecs/* named */.KT)('descr', value_codecs/* strippedStringCodec */.TA), value, at);
            const lineEnd = text.includes('\n') ? text.indexOf('\n') : text.length;
            draft.description = {
                synopsis: (0,value_codecs/* stripped */.uR)(text.slice(0, lineEnd)),
                text: (0,value_codecs/* stripped */.uR)(text.slice(lineEnd)),
            };
        },
    },
    {
        name: 'extra-sources',
        read: (draft, value, at) => (draft.extraSources = (0,deprecated_codecs/* readExtraSources */.xu)(value, at)),
    },
    {
        name: 'build-test',
        read: (draft, value, at) => (draft.buildTest = (0,opam_codec/* decode */.D4)(commandsCodec, value, at)),
    },
    field('build-doc', commandsCodec, {
        set: (draft, value) => (draft.buildDoc = value),
        get: (from) => from.buildDoc,
    }),
];
/** The fields of an opam file, in the order opam reads and prints them (opam 2.6.1). */
const packageFields = [
    ...descriptiveFields,
    ...relationFields,
    ...buildFields,
    ...originFields,
    ...deprecatedFields,
];


/***/ }),

/***/ 301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ packageItems)
/* harmony export */ });
/* harmony import */ var _package_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5793);
/* harmony import */ var _package_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(518);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3785);
/* harmony import */ var _url_section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8827);




/**
 * A package as the items of a file in normal form: opam's fields in opam's order, those with
 * nothing to say left out, then the sections, then the extensions by name (opam 2.6.1, what
 * `opam lint --normalise` prints).
 */
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
/** A flag that a tag gives is printed as that tag, once, and not among the flags. */
function withFlagsInTags(from) {
    let { flags } = from;
    const tags = [];
    for (const tag of from.tags.toReversed()) {
        const [flag] = (0,_package_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .tagFlags */ .a)([tag]);
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

/***/ 2198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ packageVersionDefect),
/* harmony export */   aM: () => (/* binding */ comparePackageNames),
/* harmony export */   dx: () => (/* binding */ parseVersionedPackage),
/* harmony export */   nb: () => (/* binding */ packageNameDefect)
/* harmony export */ });
/* harmony import */ var _text_ocaml_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2064);

/** What opam 2.6.1 says against a package's name; `undefined` for a good one. */
function packageNameDefect(name) {
    const wrong = /[^A-Za-z0-9_+-]/.exec(name)?.[0];
    if (wrong !== undefined) {
        return `Invalid character ${(0,_text_ocaml_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .ocamlCharacter */ .wO)(wrong)} in package name ${(0,_text_ocaml_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .ocamlString */ .og)(name)}`;
    }
    if (/[A-Za-z]/.test(name))
        return undefined;
    return `Package name ${(0,_text_ocaml_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .ocamlString */ .og)(name)} should contain at least one letter`;
}
/** What opam 2.6.1 says against a package's version; `undefined` for a good one. */
function packageVersionDefect(version) {
    if (version === '')
        return "Package version can't be empty";
    const wrong = /[^A-Za-z0-9._+~-]/.exec(version)?.[0];
    if (wrong === undefined)
        return undefined;
    return `Invalid character ${(0,_text_ocaml_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .ocamlCharacter */ .wO)(wrong)} in package version ${(0,_text_ocaml_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .ocamlString */ .og)(version)}`;
}
/** The two halves of `name.version`, if they are good. */
function parseVersionedPackage(text) {
    const dot = text.indexOf('.');
    if (dot === -1)
        return undefined;
    const name = text.slice(0, dot);
    const version = text.slice(dot + 1);
    if (packageNameDefect(name) !== undefined || packageVersionDefect(version) !== undefined) {
        return undefined;
    }
    return { name, version };
}
/**
 * opam's order of names, which sorted lists of packages follow: by the lower-cased bytes; where
 * those agree by the bytes themselves, so that `A` comes before `a`.
 */
function comparePackageNames(a, b) {
    for (let at = 0; at < a.length && at < b.length; at++) {
        const [left, right] = [a[at] ?? '', b[at] ?? ''];
        const [lowLeft, lowRight] = [lowerAscii(left), lowerAscii(right)];
        if (lowLeft !== lowRight)
            return lowLeft < lowRight ? -1 : 1;
        if (left !== right)
            return left < right ? -1 : 1;
    }
    return a.length - b.length;
}
function lowerAscii(character) {
    return character >= 'A' && character <= 'Z' ? character.toLowerCase() : character;
}


/***/ }),

/***/ 518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ readPackage),
  a: () => (/* binding */ tagFlags)
});

// EXTERNAL MODULE: ./build/opam/codec.js
var codec = __webpack_require__(1226);
// EXTERNAL MODULE: ./build/opam/deprecated-codecs.js
var deprecated_codecs = __webpack_require__(8147);
// EXTERNAL MODULE: ./build/opam/syntax.js
var syntax = __webpack_require__(3785);
// EXTERNAL MODULE: ./build/opam/tree.js
var tree = __webpack_require__(1274);
;// CONCATENATED MODULE: ./build/opam/environment-rewrite.js


const boolForm = 'x-env-path-rewrite-bool | -x-env-path-rewrite-formula';
const separators = [':', ';'];
const pathFormats = ['host', 'target', 'host-quoted', 'target-quoted'];
/**
 * What opam 2.6.1 says against `x-env-path-rewrite:`, the only extension with a form of its own: a
 * list of `[VAR bool]` or `[VAR separator format]`, the latter two with filters and alternatives.
 */
function environmentRewriteDefect(value) {
    if (value.kind !== 'list')
        return { message: `expected [${boolForm}]` };
    for (const element of value.items) {
        const defect = elementDefect(element);
        if (defect !== undefined)
            return defect;
    }
    return undefined;
}
function elementDefect(element) {
    const items = element.kind === 'list' ? element.items : [];
    const [variable, second, third] = items;
    if (variable === undefined || second === undefined || items.length > 3) {
        return { message: `expected ${boolForm}`, at: element };
    }
    if (third !== undefined) {
        const fits = variable.kind === 'ident' &&
            isAlternative(second, separators) &&
            isAlternative(third, pathFormats);
        return fits ? undefined : { message: `expected ${boolForm}`, at: element };
    }
    if (second.kind !== 'bool')
        return { message: 'expected bool', at: second };
    return variable.kind === 'ident' ? undefined : { message: 'expected ident', at: variable };
}
/** Whether a value is one of the words, or several joined by `|` or side by side in a list. */
function isAlternative(value, words) {
    const items = value.kind === 'list' ? value.items : [value];
    return items.every((item) => (0,tree/* treeNodes */.Qw)(item, alternatives).every((one) => isWord(one, words)));
}
/** What stands between the signs of alternatives. */
function alternatives(value) {
    if (value.kind === 'option')
        return [value.value];
    return value.kind === 'group' || value.kind === 'or' ? (0,syntax/* valueParts */.uE)(value) : [];
}
/** Whether a value is one of the words, or may be made of such. */
function isWord(value, words) {
    if (value.kind === 'string')
        return words.includes(value.value);
    if (value.kind === 'option')
        return value.constraints.length < 2;
    return value.kind === 'group' || value.kind === 'or';
}

// EXTERNAL MODULE: ./build/opam/field-reading.js
var field_reading = __webpack_require__(6641);
// EXTERNAL MODULE: ./build/opam/filter.js
var filter = __webpack_require__(4280);
// EXTERNAL MODULE: ./build/opam/format-version.js
var format_version = __webpack_require__(8288);
// EXTERNAL MODULE: ./build/opam/package.js
var opam_package = __webpack_require__(3092);
// EXTERNAL MODULE: ./build/opam/package-fields.js + 1 modules
var package_fields = __webpack_require__(5793);
// EXTERNAL MODULE: ./build/opam/url-section.js
var url_section = __webpack_require__(8827);
;// CONCATENATED MODULE: ./build/opam/package-reader.js









/** Reads the fields of a parsed file with opam's types (opam 2.6.1, `OpamFile.OPAM`). */
function readPackage(file, reading = 'cleaned') {
    const unsupported = (0,format_version/* checkFormatVersion */.u)(file);
    if (unsupported !== undefined) {
        return { package: opam_package/* emptyPackage */.c, fieldErrors: [], refusal: unsupported };
    }
    const draft = { ...opam_package/* emptyPackage */.c };
    const { sections, errors } = (0,field_reading/* readFields */.q)(file.items.filter((item) => !isExtension(item)), {
        fields: reading === 'cleaned'
            ? package_fields/* packageFields */.k
            : package_fields/* packageFields */.k.map(({ name, read }) => ({ name, read })),
        sections: ['url', 'extra-source'],
    }, draft);
    const read = readSections(sections, draft);
    draft.flags = [...tagFlags(draft.tags).toReversed(), ...draft.flags];
    draft.available = availableOf(draft);
    draft.extensions = readExtensions(file.items);
    return {
        package: draft,
        fieldErrors: [...errors, ...read.errors],
        refusal: refusalOf(file, draft, read.subpath),
    };
}
/** Whether a name is that of an extension, of which opam knows nothing but that it is one. */
function isExtensionName(name) {
    return name.startsWith('x-');
}
function isExtension(item) {
    return item.kind === 'field' && isExtensionName(item.name);
}
function readExtensions(items) {
    const extensions = new Map();
    for (const item of items) {
        if (item.kind === 'field' && isExtensionName(item.name))
            extensions.set(item.name, item.value);
    }
    return extensions;
}
/** The flags that stand among the tags, as `flags:conf`. */
function tagFlags(tags) {
    return tags.filter((tag) => tag.startsWith('flags:')).map((tag) => tag.slice('flags:'.length));
}
function readSections(sections, draft) {
    const errors = [];
    let subpath;
    let urlErrors = [];
    const urls = sections.filter(({ sectionKind }) => sectionKind === 'url');
    const [only, second] = urls;
    if (only !== undefined) {
        const error = (0,field_reading/* attempt */.C)('url', () => {
            if (second !== undefined)
                throw new codec/* BadFormat */.BX('Duplicate section');
            if (only.name !== undefined)
                throw new codec/* BadFormat */.BX('Unexpected section title');
            const read = (0,url_section/* readUrlSection */.n)(only.items);
            draft.url = read.section;
            subpath = read.subpath;
            urlErrors = read.errors.map((found) => ({ ...found, field: `url.${found.field}` }));
        });
        if (error !== undefined)
            errors.push(error);
    }
    const sources = sections
        .filter(({ sectionKind }) => sectionKind === 'extra-source')
        .toSorted((a, b) => compareTitles(a.name, b.name));
    if (sources.length > 0) {
        const error = (0,field_reading/* attempt */.C)('extra-source', () => {
            draft.extraSources = sources.map(({ name, items }) => {
                const { section } = (0,url_section/* readUrlSection */.n)(items);
                if (name === undefined)
                    throw new codec/* BadFormat */.BX('missing extra-source name');
                return [name, section];
            });
        });
        if (error !== undefined)
            errors.push(error);
    }
    return { errors: [...errors, ...urlErrors], subpath };
}
/** By bytes, a section without a title first. */
function compareTitles(a, b) {
    if (a === b)
        return 0;
    if (a === undefined)
        return -1;
    return b === undefined || b < a ? 1 : -1;
}
/** `available:`, with what the deprecated `os:` and `ocaml-version:` say in front of it. */
function availableOf({ available, ocamlVersion, os }) {
    let filter = available;
    if (ocamlVersion !== undefined) {
        const compiler = (0,deprecated_codecs/* formulaFilter */.d$)(ocamlVersion, ({ operator, version }) => relation('ocaml-version', operator, version));
        filter = both(compiler, filter);
    }
    if (os.kind !== 'empty') {
        const system = (0,deprecated_codecs/* formulaFilter */.d$)(os, (atom) => relation('os', atom.is ? '=' : '!=', atom.os));
        filter = both(system, filter);
    }
    return filter;
}
function relation(variable, operator, value) {
    const left = { kind: 'ident', reference: { packages: [], variable } };
    return { kind: 'relation', operator, left, right: { kind: 'string', value } };
}
function both(first, second) {
    return (0,filter/* isAlways */.sN)(second) ? first : { kind: 'and', operands: [first, second] };
}
/** What makes opam refuse a file although its fields can be read. */
function refusalOf(file, { extensions }, subpath) {
    if (subpath !== undefined) {
        const message = 'The url.subpath field is not allowed in files with `opam-version` <= 2.0';
        return refuse(file, { message });
    }
    for (const name of ['x-subpath', 'x-locked']) {
        const value = extensions.get(name);
        if (value !== undefined && value.kind !== 'string') {
            return refuse(file, { message: `Field ${name} must be a string`, at: value });
        }
    }
    const rewrites = extensions.get('x-env-path-rewrite');
    const defect = rewrites === undefined ? undefined : environmentRewriteDefect(rewrites);
    return defect === undefined ? undefined : refuse(file, defect);
}
function refuse(file, defect) {
    const diagnostic = {
        severity: 'error',
        code: 'opam-syntax',
        message: defect.message,
        hints: [],
    };
    const span = defect.at?.span;
    return span === undefined
        ? diagnostic
        : { ...diagnostic, location: { source: file.source, span } };
}


/***/ }),

/***/ 3092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ emptyPackage)
/* harmony export */ });
/* harmony import */ var _filter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4280);
/* harmony import */ var _formula_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7218);


/** A package about which nothing is said. */
const emptyPackage = {
    opamVersion: '2.0',
    name: undefined,
    version: undefined,
    description: undefined,
    maintainer: [],
    authors: [],
    license: [],
    tags: [],
    homepage: [],
    doc: [],
    bugReports: [],
    depends: _formula_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyFormula */ .Q5,
    depopts: _formula_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyFormula */ .Q5,
    conflicts: _formula_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyFormula */ .Q5,
    conflictClass: [],
    available: _filter_js__WEBPACK_IMPORTED_MODULE_0__/* .always */ .Gk,
    flags: [],
    setenv: [],
    build: [],
    runTest: [],
    install: [],
    remove: [],
    substs: [],
    patches: [],
    buildEnv: [],
    features: [],
    messages: [],
    postMessages: [],
    depexts: [],
    libraries: [],
    syntax: [],
    devRepo: undefined,
    pinDepends: [],
    extraFiles: undefined,
    url: undefined,
    extraSources: [],
    ocamlVersion: undefined,
    os: _formula_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyFormula */ .Q5,
    buildTest: [],
    buildDoc: [],
    extensions: new Map(),
};


/***/ }),

/***/ 5184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jt: () => (/* binding */ printValue),
/* harmony export */   oz: () => (/* binding */ printItems),
/* harmony export */   s6: () => (/* binding */ isEmptyList)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3387);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1274);


/**
 * Fields and sections as the text of a file, a byte string without a line break at the end. What is
 * printed can be parsed back, provided that values which need parentheses have them as groups.
 */
function printItems(items, dialect = 'opam') {
    return print({ kind: 'items', items }, dialect);
}
/** A value as it is printed where a line starts. */
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
/** A blank, or a line break. */
const space = { kind: 'break', width: 1, offset: 0 };
/** Nothing, or a line break and perhaps more indentation. */
const cut = { kind: 'break', width: 0, offset: 0 };
const indentedCut = { kind: 'break', width: 0, offset: 2 };
/** Brackets are many where nesting is deep. */
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
        // Of `[]` and `[[]]` opam prints nothing but the line break before them.
        if (dialect === 'opam' && isEmptyList(value))
            return [];
        const box = value.items.some((item) => makesVertical(item, dialect)) ? 'v' : 'hv';
        return [open(box), text(`${name}: [`), ...listPieces(value.items, box)];
    }
    if (value.kind === 'string' && value.value.includes('\n'))
        return [text(`${name}: `), value];
    return [open('hov', 2), text(`${name}:`), space, value, close];
}
/** What follows the opening bracket of a list. */
function listPieces(items, box) {
    return [indentedCut, open(box), ...separated(items, space), close, cut, closingBracket, close];
}
/** Whether a value is `[]` or `[[]]`, which says nothing. */
function isEmptyList(value) {
    if (value.kind !== 'list')
        return false;
    const [only, second] = value.items;
    if (only === undefined)
        return true;
    return second === undefined && only.kind === 'list' && only.items.length === 0;
}
/** Whether a list that has this element gets a line for each element. */
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
/**
 * A string as it is written in a file: between `"`, or `"""` when it has a line break. dune starts
 * the text of the latter on a line of its own; so does opam, with a backslash that takes the line
 * break back unless the text starts with one anyway.
 */
function quoted(value, dialect) {
    if (!value.includes('\n'))
        return quotedOnce(value);
    // A quote matters only where it could be taken for (a part of) the end.
    const escaped = value.replace(/\\|"(?="")|"$/g, '\\$&');
    if (dialect === 'dune')
        return `"""\n${escaped}"""`;
    return value.startsWith('\n') ? `"""${escaped}"""` : `"""\\\n${escaped}"""`;
}
/** A string between `"`, as the names of sections are written even with a line break. */
function quotedOnce(value) {
    return `"${value.replace(/["\\]/g, '\\$&')}"`;
}


/***/ }),

/***/ 3785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Os: () => (/* binding */ group),
/* harmony export */   Yj: () => (/* binding */ string),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   bD: () => (/* binding */ ident),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   uE: () => (/* binding */ valueParts),
/* harmony export */   uK: () => (/* binding */ option),
/* harmony export */   zv: () => (/* binding */ prefixRelation)
/* harmony export */ });
/** The values that a value is made of, in the order of the source. */
function valueParts(value) {
    switch (value.kind) {
        case 'bool':
        case 'int':
        case 'string':
        case 'ident':
            return [];
        case 'relation':
        case 'environment-update':
        case 'and':
        case 'or':
            return [value.left, value.right];
        case 'prefix-relation':
        case 'not':
        case 'defined':
            return [value.value];
        case 'list':
        case 'group':
            return value.items;
        case 'option':
            return [value.value, ...value.constraints];
    }
}
/** A string value. */
function string(value) {
    return { kind: 'string', value };
}
/** An identifier. */
function ident(name) {
    return { kind: 'ident', name };
}
/** `[items]` */
function list(items) {
    return { kind: 'list', items };
}
/** `(items)` */
function group(items) {
    return { kind: 'group', items };
}
/** `value {constraints}` */
function option(value, constraints) {
    return { kind: 'option', value, constraints };
}
/** `operator value`, as in `>= "1.0"`. */
function prefixRelation(operator, value) {
    return { kind: 'prefix-relation', operator, value };
}
/** `name: value` */
function field(name, value) {
    return { kind: 'field', name, value };
}


/***/ }),

/***/ 1274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qw: () => (/* binding */ treeNodes),
/* harmony export */   UE: () => (/* binding */ foldTree),
/* harmony export */   jh: () => (/* binding */ unfoldTree),
/* harmony export */   sS: () => (/* binding */ treeText)
/* harmony export */ });
/**
 * Trees that come from files nest as deep as somebody wrote: nothing here recurses, so that a file
 * with a million parentheses costs time and memory in proportion, and never the stack.
 */
/** The nodes of a tree, each before its parts, parts in their order. */
function treeNodes(root, partsOf) {
    const nodes = [];
    const pending = [root];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        nodes.push(next);
        const parts = partsOf(next);
        for (let at = parts.length - 1; at >= 0; at--) {
            const part = parts[at];
            if (part !== undefined)
                pending.push(part);
        }
    }
    return nodes;
}
/**
 * What a tree comes to: `combine` makes the result of a node of those of its parts. It takes them
 * with `next`, once for each part and in the order of `partsOf`. Parts are done before their node and
 * the last one first, as OCaml evaluates operands: of two errors the later is thrown.
 */
function foldTree(root, partsOf, combine) {
    if (partsOf(root).length === 0)
        return combine(root, noParts);
    const nodes = treeNodes(root, partsOf);
    const results = [];
    const next = () => {
        const result = results.pop();
        return result === undefined ? noParts() : result;
    };
    for (let at = nodes.length - 1; at > 0; at--) {
        const node = nodes[at];
        if (node !== undefined)
            results.push(combine(node, next));
    }
    return combine(root, next);
}
function noParts() {
    throw new Error('a node has fewer parts than it takes');
}
/** The leaves that are left when nodes are replaced by their pieces, and those by theirs, in order. */
function* unfoldTree(root, isLeaf, piecesOf) {
    const pending = [root];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        if (isLeaf(next)) {
            yield next;
            continue;
        }
        const pieces = piecesOf(next);
        for (let at = pieces.length - 1; at >= 0; at--) {
            const piece = pieces[at];
            if (piece !== undefined)
                pending.push(piece);
        }
    }
}
/** The text of a tree whose nodes are replaced by their pieces. */
function treeText(root, piecesOf) {
    return [...unfoldTree(root, isText, piecesOf)].join('');
}
function isText(piece) {
    return typeof piece === 'string';
}


/***/ }),

/***/ 8827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ urlSectionItems),
/* harmony export */   n: () => (/* binding */ readUrlSection)
/* harmony export */ });
/* harmony import */ var _codec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1226);
/* harmony import */ var _field_reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6641);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3785);
/* harmony import */ var _value_codecs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(457);




const checksumsCodec = (0,_value_codecs_js__WEBPACK_IMPORTED_MODULE_2__/* .listCodec */ .Ns)(_value_codecs_js__WEBPACK_IMPORTED_MODULE_2__/* .checksumCodec */ .AB, 1);
const subpathCodec = (0,_value_codecs_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)('subpath', _value_codecs_js__WEBPACK_IMPORTED_MODULE_2__/* .stringCodec */ ._p);
const mirrorsCodec = (0,_value_codecs_js__WEBPACK_IMPORTED_MODULE_2__/* .listCodec */ .Ns)((0,_value_codecs_js__WEBPACK_IMPORTED_MODULE_2__/* .urlCodec */ ._A)('url'), 1);
/** `src:` is the one to use; the others are of old, and say themselves what fetches. */
function address(name, backend) {
    const codec = (0,_value_codecs_js__WEBPACK_IMPORTED_MODULE_2__/* .urlCodec */ ._A)('url', backend === undefined ? {} : { backend });
    return {
        name,
        read: (draft, value, at) => {
            const url = (0,_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(codec, value, at);
            if (draft.url !== undefined)
                throw new _codec_js__WEBPACK_IMPORTED_MODULE_0__/* .BadFormat */ .BX('Too many URLS', at);
            draft.url = url;
        },
    };
}
const sectionFields = [
    address('src'),
    address('archive', 'http'),
    address('http', 'http'),
    address('git', 'git'),
    address('darcs', 'darcs'),
    address('hg', 'hg'),
    address('local', 'rsync'),
    {
        name: 'checksum',
        read: (draft, value, at) => (draft.checksums = (0,_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(checksumsCodec, value, at)),
    },
    {
        name: 'mirrors',
        read: (draft, value, at) => (draft.mirrors = (0,_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(mirrorsCodec, value, at)),
    },
    {
        name: 'subpath',
        read: (draft, value, at) => (draft.subpath = (0,_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(subpathCodec, value, at)),
    },
];
/** Reads the fields of a section; throws `BadFormat` where there is no address. */
function readUrlSection(items) {
    const draft = { url: undefined, checksums: [], mirrors: [], subpath: undefined };
    const { errors } = (0,_field_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .readFields */ .q)(items, { fields: sectionFields, sections: [] }, draft);
    const { url, checksums, mirrors, subpath } = draft;
    if (url === undefined)
        throw new _codec_js__WEBPACK_IMPORTED_MODULE_0__/* .BadFormat */ .BX('missing URL');
    const section = { url, checksums, ...withoutIdentifier(mirrors) };
    return { section, subpath, errors };
}
/**
 * Takes a Software Heritage identifier out of the mirrors: the first of those that opam's way to write
 * them as addresses starts. If that one is none, no other is looked at.
 */
function withoutIdentifier(mirrors) {
    const first = mirrors.find(({ backend, transport, path }) => {
        if (backend !== 'http' || !/^https?$/.test(transport))
            return false;
        return path.startsWith('swhid.opam.ocaml.org/');
    });
    if (first === undefined)
        return { mirrors };
    const { backend, path } = first;
    if (!/^swhid\.opam\.ocaml\.org\/swh:1:(?:cnt|dir|rel|rev|snp):[0-9a-f]{40}$/.test(path))
        return { mirrors };
    return {
        mirrors: mirrors.filter((mirror) => mirror !== first),
        // Of the address nothing else is kept.
        softwareHeritage: { backend, transport: 'https', path },
    };
}
/** The fields of a section, as opam prints them. */
function urlSectionItems(section) {
    const { url, checksums, softwareHeritage } = section;
    const mirrors = softwareHeritage === undefined ? section.mirrors : [softwareHeritage, ...section.mirrors];
    const items = [(0,_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('src', (0,_value_codecs_js__WEBPACK_IMPORTED_MODULE_2__/* .urlCodec */ ._A)('url').write(url))];
    if (checksums.length > 0)
        items.push((0,_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('checksum', checksumsCodec.write(checksums)));
    if (mirrors.length > 0)
        items.push((0,_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('mirrors', mirrorsCodec.write(mirrors)));
    return items;
}


/***/ }),

/***/ 3802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cz: () => (/* binding */ isArchivePath),
/* harmony export */   D1: () => (/* binding */ printUrl),
/* harmony export */   Dl: () => (/* binding */ parseUrl),
/* harmony export */   FC: () => (/* binding */ fromFolder),
/* harmony export */   UN: () => (/* binding */ isVersionControl),
/* harmony export */   cl: () => (/* binding */ sameUrl)
/* harmony export */ });
const shape = /^(?:(?:([^+:]*)(?:\+|:\/\/))?([^:]*):\/\/)?([^#]*?(?:\.([^\\/.#]+))?)(?:#(.*))?$/s;
/**
 * Reads an address (opam 2.6.1, `OpamUrl.parse`). opam takes a path of this machine from the folder
 * that it runs in, which nothing here knows: such an address is taken from `/`, and keeps what was
 * written.
 */
function parseUrl(text, reading = {}) {
    const match = shape.exec(text);
    const [, control, written, path = '', suffix, hash] = match ?? [];
    const transport = written === '' ? undefined : written;
    const found = findBackend({ control, transport, path, suffix }, reading);
    if (found.kind === 'defect')
        return found;
    const place = locate(found.backend, transport, path);
    const url = { backend: found.backend, ...place };
    return { kind: 'url', url: hash === undefined || hash === '' ? url : { ...url, hash } };
}
function findBackend({ control, transport, path, suffix }, { backend, handleSuffix = false }) {
    if (backend !== undefined)
        return { kind: 'backend', backend };
    if (control !== undefined) {
        if (isVersionControl(control))
            return { kind: 'backend', backend: control };
        return { kind: 'defect', message: `unsupported version control system ${control}` };
    }
    const usual = transport === undefined ? 'rsync' : transportBackend(transport);
    if (usual === undefined) {
        return { kind: 'defect', message: `unsupported protocol ${transport ?? ''}` };
    }
    if (!handleSuffix || isVersionControl(usual))
        return { kind: 'backend', backend: usual };
    const hint = suffix ?? (path.includes('@') ? path.slice(0, path.indexOf('@')) : '');
    return { kind: 'backend', backend: isVersionControl(hint) ? hint : usual };
}
/** Whether a backend, or a word that may name one, is a version control system. */
function isVersionControl(word) {
    return word === 'git' || word === 'hg' || word === 'darcs';
}
function transportBackend(transport) {
    switch (transport) {
        case 'http':
        case 'https':
        case 'ftp':
        case 'wget':
        case 'curl':
            return 'http';
        case 'file':
        case 'path':
        case 'local':
        case 'rsync':
        case 'ssh':
        case 'scp':
        case 'sftp':
            return 'rsync';
        default:
            return isVersionControl(transport) ? transport : undefined;
    }
}
/** Where the address leads: ssh is recognised by the look of the path, files are made absolute. */
function locate(backend, transport, path) {
    if (backend === 'http')
        return { transport: transport ?? 'http', path };
    if (transport === undefined || isVersionControl(transport)) {
        const remote = remotePath(path);
        if (remote !== undefined)
            return { transport: 'ssh', path: remote };
    }
    if (transport === undefined || transport === 'hg' || transport === 'darcs') {
        const place = { transport: 'file', path: absolutePath(path) };
        return path.startsWith('/') ? place : { ...place, relativePath: path };
    }
    return { transport, path };
}
/**
 * The path of `host:path` as one, `host/path`, if it looks like that: at least two characters stand
 * before the colon, and no port behind it.
 */
function remotePath(path) {
    for (let colon = path.indexOf(':'); colon !== -1; colon = path.indexOf(':', colon + 1)) {
        const host = path.slice(Math.max(0, colon - 2), colon);
        if (!/^[^/:]{2}$/.test(host))
            continue;
        const rest = path.slice(colon + 1);
        const inner = rest.startsWith('/') ? rest.slice(1) : rest;
        if (inner === '')
            return path.slice(0, colon);
        if (!isPort(inner))
            return `${path.slice(0, colon)}/${inner}`;
        // A number behind `:/` is part of the path, with the slash.
        if (inner !== rest)
            return `${path.slice(0, colon)}/${rest}`;
    }
    return undefined;
}
/** Whether what follows a colon is a number alone, or before a slash. */
function isPort(rest) {
    return /^[0-9]+(?:$|\/)/.test(rest);
}
/** The path from the root, without `.`, `..` and double `/`. */
function absolutePath(path) {
    const names = [];
    for (const name of path.split('/')) {
        if (name === '..')
            names.pop();
        else if (name !== '' && name !== '.')
            names.push(name);
    }
    return `/${names.join('/')}`;
}
/**
 * The address, which leads from a folder if it is relative. opam takes the folder that it runs in; that
 * of the file is the same for who checks a file where it lies, and does not change with who asks.
 */
function fromFolder(url, folder) {
    const { relativePath } = url;
    return relativePath === undefined
        ? url
        : { ...url, path: absolutePath(`${folder}/${relativePath}`) };
}
/** The address as opam prints it. */
function printUrl({ backend, transport, path, hash }) {
    const fragment = hash === undefined ? '' : `#${hash}`;
    const control = isVersionControl(backend) && transport !== backend ? `${backend}+` : '';
    return `${control}${transport}://${path}${fragment}`;
}
/** Whether two addresses are the same to opam. */
function sameUrl(a, b) {
    return a.backend === b.backend && printUrl(a) === printUrl(b);
}
/** Whether a path ends like an archive that opam unpacks; opam asks for no dot before the ending. */
function isArchivePath(path) {
    return /(?:tar\.gz|tgz|tar\.bz2|tbz|tar\.xz|txz|tar\.lzma|tlz|zip)$/.test(path);
}


/***/ }),

/***/ 457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ checksumCodec),
/* harmony export */   B9: () => (/* binding */ unwrapFromDepth),
/* harmony export */   J0: () => (/* binding */ single),
/* harmony export */   K8: () => (/* binding */ mappedCodec),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   LV: () => (/* binding */ identCodec),
/* harmony export */   Ns: () => (/* binding */ listCodec),
/* harmony export */   SI: () => (/* binding */ versionedPackageCodec),
/* harmony export */   TA: () => (/* binding */ strippedStringCodec),
/* harmony export */   Wl: () => (/* binding */ optionCodec),
/* harmony export */   Xl: () => (/* binding */ pairCodec),
/* harmony export */   _A: () => (/* binding */ urlCodec),
/* harmony export */   _p: () => (/* binding */ stringCodec),
/* harmony export */   gy: () => (/* binding */ packageNameCodec),
/* harmony export */   h2: () => (/* binding */ wrapToDepth),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   uR: () => (/* binding */ stripped),
/* harmony export */   xb: () => (/* binding */ versionCodec)
/* harmony export */ });
/* harmony import */ var _checksum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4873);
/* harmony import */ var _codec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1226);
/* harmony import */ var _text_ocaml_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2064);
/* harmony import */ var _package_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2198);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3785);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3802);






/** A string. */
const stringCodec = {
    name: 'string',
    read: (value) => {
        if (value.kind !== 'string')
            throw new _codec_js__WEBPACK_IMPORTED_MODULE_1__/* .Unexpected */ .w2();
        return value.value;
    },
    write: _syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj,
};
/** A word without quotes. */
const identCodec = {
    name: 'ident',
    read: (value) => {
        if (value.kind !== 'ident')
            throw new _codec_js__WEBPACK_IMPORTED_MODULE_1__/* .Unexpected */ .w2();
        return value.name;
    },
    write: _syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .ident */ .bD,
};
/** The same values under another name. */
function named(name, codec) {
    return { ...codec, name };
}
/** The same values in another shape. */
function mappedCodec(codec, shape, unshape) {
    return {
        name: codec.name,
        read: (value, at) => shape(codec.read(value, at)),
        write: (value) => codec.write(unshape(value)),
    };
}
/** A string that means something else. */
function fromString(name, parse, print) {
    return {
        name,
        read: (value, at) => parse(stringCodec.read(value, at)),
        write: (value) => (0,_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj)(print(value)),
    };
}
/** A string without the blanks and line breaks around it. */
const strippedStringCodec = fromString('string', stripped, (text) => text);
/** opam's `strip`: spaces, tabs, carriage returns and line feeds. */
function stripped(text) {
    const start = text.search(/[^ \t\r\n]/);
    if (start === -1)
        return '';
    let end = text.length;
    while (' \t\r\n'.includes(text[end - 1] ?? ''))
        end--;
    return text.slice(start, end);
}
function checked(text, defect) {
    if (defect !== undefined)
        throw new _codec_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .Lw(defect);
    return text;
}
/** The name of a package, in quotes. */
const packageNameCodec = fromString('pkg-name', (text) => checked(text, (0,_package_name_js__WEBPACK_IMPORTED_MODULE_3__/* .packageNameDefect */ .nb)(text)), (name) => name);
/** The version of a package, in quotes. */
const versionCodec = fromString('version', (text) => {
    const version = stripped(text);
    return checked(version, (0,_package_name_js__WEBPACK_IMPORTED_MODULE_3__/* .packageVersionDefect */ .E1)(version));
}, (version) => version);
/** A package in one version, in quotes: `"ocaml.5.1.0"`. */
const versionedPackageCodec = fromString('versioned package', (text) => {
    const found = (0,_package_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersionedPackage */ .dx)(text);
    if (found === undefined)
        throw new _codec_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .Lw('OpamPackage.of_string');
    return found;
}, ({ name, version }) => `${name}.${version}`);
/** A checksum, in quotes. */
const checksumCodec = fromString('checksum', (text) => {
    const checksum = (0,_checksum_js__WEBPACK_IMPORTED_MODULE_0__/* .parseChecksum */ .t)(text);
    if (checksum === undefined)
        throw new _codec_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .Lw('Invalid_argument("OpamHash.of_string")');
    return checksum;
}, _checksum_js__WEBPACK_IMPORTED_MODULE_0__/* .printChecksum */ .M);
/** Addresses; the name shows in messages. */
function urlCodec(name, reading = {}) {
    return fromString(name, (text) => {
        const parsed = (0,_url_js__WEBPACK_IMPORTED_MODULE_5__/* .parseUrl */ .Dl)(text, reading);
        if (parsed.kind === 'url')
            return parsed.url;
        throw new _codec_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .Lw(`OpamUrl.Parse_error(${(0,_text_ocaml_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .ocamlString */ .og)(parsed.message)})`);
    }, _url_js__WEBPACK_IMPORTED_MODULE_5__/* .printUrl */ .D1);
}
/**
 * Wraps a value in lists until they nest, at its start, as deep as the field's do; an option counts as
 * the value before its braces.
 */
function wrapToDepth(value, depth) {
    let missing = depth;
    let inner = value;
    while (missing > 0 && inner !== undefined) {
        if (inner.kind === 'option') {
            inner = inner.value;
        }
        else if (inner.kind === 'list') {
            inner = inner.items[0];
            missing--;
        }
        else {
            break;
        }
    }
    let wrapped = value;
    for (; missing > 0; missing--)
        wrapped = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)([wrapped]);
    return wrapped;
}
/** Takes a value out of lists of one element, at most `depth` of them. */
function unwrapFromDepth(value, depth) {
    let unwrapped = value;
    for (let left = depth; left > 0 && unwrapped.kind === 'list'; left--) {
        const [only, second] = unwrapped.items;
        if (only === undefined || second !== undefined)
            break;
        unwrapped = only;
    }
    return unwrapped;
}
/** A list; fewer brackets than `depth` may be written where there is one element. */
function listCodec(element, depth = 0) {
    return {
        name: `[${element.name}]`,
        read: (value) => {
            const wrapped = wrapToDepth(value, depth);
            if (wrapped.kind !== 'list')
                throw new _codec_js__WEBPACK_IMPORTED_MODULE_1__/* .Unexpected */ .w2();
            return wrapped.items.map((item) => (0,_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D4)(element, item, item.span));
        },
        write: (items) => unwrapFromDepth((0,_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(items.map((item) => element.write(item))), depth),
    };
}
/** `value {…}`, the braces optional. As in opam, what is in the braces is read first. */
function optionCodec(value, inBraces) {
    return {
        name: `${value.name} ?{${inBraces.name}}`,
        read: (input) => {
            const [before, constraints] = input.kind === 'option' ? [input.value, input.constraints] : [input, []];
            const second = (0,_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D4)(inBraces, constraints, constraints[0]?.span);
            return [(0,_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D4)(value, before, before.span), second];
        },
        write: ([first, second]) => {
            const constraints = inBraces.write(second);
            return constraints.length === 0 ? value.write(first) : (0,_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .option */ .uK)(value.write(first), constraints);
        },
    };
}
/** `[first second]`; as in opam, the second is read first. */
function pairCodec(first, second) {
    return {
        name: `[${first.name} ${second.name}]`,
        read: (value) => {
            if (value.kind !== 'list')
                throw new _codec_js__WEBPACK_IMPORTED_MODULE_1__/* .Unexpected */ .w2();
            const [left, right, third] = value.items;
            if (left === undefined || right === undefined || third !== undefined)
                throw new _codec_js__WEBPACK_IMPORTED_MODULE_1__/* .Unexpected */ .w2();
            const read = (0,_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D4)(second, right, right.span);
            return [(0,_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D4)(first, left, left.span), read];
        },
        write: ([left, right]) => (0,_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)([first.write(left), second.write(right)]),
    };
}
/** What is in braces, or nothing. */
function optional(codec) {
    return {
        name: `?${codec.name}`,
        read: (values, at) => (values.length === 0 ? undefined : codec.read(values, at)),
        write: (value) => (value === undefined ? [] : codec.write(value)),
    };
}
/** Braces with one value. */
function single(codec) {
    return {
        name: codec.name,
        read: (values, at) => {
            const [only, second] = values;
            if (only === undefined || second !== undefined)
                throw new _codec_js__WEBPACK_IMPORTED_MODULE_1__/* .Unexpected */ .w2();
            return codec.read(only, at);
        },
        write: (value) => [codec.write(value)],
    };
}


/***/ }),

/***/ 9466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   OW: () => (/* binding */ printVariable),
/* harmony export */   Xo: () => (/* binding */ referencedVariables),
/* harmony export */   nt: () => (/* binding */ printReference)
/* harmony export */ });
/* harmony import */ var _package_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2198);

/**
 * Reads the text of an identifier (opam 2.6.1, `filter_ident_of_string`). `interpolated` is for what
 * stands in `%{…}%`, where `?p:v:` names variable v of a package p whose name may have a `+`.
 */
function parseReference(text, interpolated) {
    const [before, last] = cutAtLast(text, ':');
    if (before === undefined)
        return reference([], last);
    const [condition, whenTrue] = cutAtLast(before, '?');
    if (condition === undefined)
        return reference(splitPackages(before), last);
    if (condition === '' && interpolated) {
        const [name, variable] = cutAtLast(whenTrue, ':');
        if (name === undefined)
            return reference([], last);
        const message = (0,_package_name_js__WEBPACK_IMPORTED_MODULE_0__/* .packageNameDefect */ .nb)(name);
        return message === undefined ? reference([name], variable) : { kind: 'defect', message };
    }
    const [packages, variable] = cutAtLast(condition, ':');
    const converter = { whenTrue, whenFalse: last };
    return reference(packages === undefined ? [] : splitPackages(packages), variable, converter);
}
function cutAtLast(text, mark) {
    const at = text.lastIndexOf(mark);
    return at === -1 ? [undefined, text] : [text.slice(0, at), text.slice(at + 1)];
}
function splitPackages(text) {
    return text.split('+').filter((name) => name !== '');
}
function reference(packages, variable, converter) {
    for (const name of packages) {
        const message = name === '_' ? undefined : (0,_package_name_js__WEBPACK_IMPORTED_MODULE_0__/* .packageNameDefect */ .nb)(name);
        if (message !== undefined)
            return { kind: 'defect', message };
    }
    const plain = { packages, variable };
    return { kind: 'reference', reference: converter === undefined ? plain : { ...plain, converter } };
}
/** The reference as it is written. */
function printReference({ packages, variable, converter }) {
    const prefix = packages.length === 0 ? '' : `${packages.join('+')}:`;
    const suffix = converter === undefined ? '' : `?${converter.whenTrue}:${converter.whenFalse}`;
    return `${prefix}${variable}${suffix}`;
}
/** The variables a reference is about, one for each package. */
function referencedVariables({ packages, variable }) {
    if (packages.length === 0)
        return [{ name: variable }];
    return packages.map((name) => ({ package: name, name: variable }));
}
/** `v`, `_:v` or `p:v`. */
function printVariable(variable) {
    return variable.package === undefined ? variable.name : `${variable.package}:${variable.name}`;
}


/***/ }),

/***/ 3387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ longestLayout),
/* harmony export */   x: () => (/* binding */ renderLayout)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1393);

/** Columns of a line, and the last column a line may be indented to: `Format`'s defaults. */
const margin = 78;
const maxIndent = 68;
/**
 * Layouts end behind so many characters: deep nesting is indented at every level, and a file of some
 * megabytes could come to more than a text can hold.
 */
const longestLayout = 2 ** 26;
/** A line break and the indentation behind it, by its columns. */
const lineBreaks = Array.from({ length: maxIndent + 1 }, (_, columns) => `\n${' '.repeat(columns)}`);
/**
 * Lays tokens out as the `Format` module of OCaml ≥ 5.4 does with a margin of 78, byte for byte.
 * The algorithm is on-line and decides with what it knows when a token leaves its queue; judging
 * whole boxes instead differs by one column at the margin. Linear in the number of tokens. The text is
 * cut off behind `longestLayout`.
 */
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
/** Columns of a text: its Unicode scalar values; what is not UTF-8 counts one per ill-formed piece. */
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
/** Gives the last scanned token its size, if it is of that kind and not already printed. */
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
/** Prints what has a size, and what can no longer fit whatever its size will be. */
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
    // What is printed is let go in blocks, so that the queue costs constant time per token.
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
/** A box that would open past the last indentation starts on a new line of the box around it. */
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

/***/ 3323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ compareVersions)
/* harmony export */ });
/**
 * The order of opam versions (opam 2.6.1, `OpamVersionCompare`): Debian's, without epochs. Negative
 * when `a` is older, positive when it is newer, 0 when the two count as the same version although
 * their texts may differ (`1.0` and `1.00`, `1` and `1.`). Total over all strings, valid versions or not.
 */
function compareVersions(a, b) {
    if (a === b)
        return 0;
    const [mainA, revisionA] = splitRevision(a);
    const [mainB, revisionB] = splitRevision(b);
    const order = compareParts(mainA, mainB);
    return order !== 0 ? order : compareParts(revisionA, revisionB);
}
/** What stands before and after the last `-`; no `-`, no revision. */
function splitRevision(version) {
    const dash = version.lastIndexOf('-');
    return dash === -1 ? [version, ''] : [version.slice(0, dash), version.slice(dash + 1)];
}
/** Compares character by character where there are no digits, and as numbers where both have some. */
function compareParts(a, b) {
    let i = 0;
    let j = 0;
    while (i < a.length || j < b.length) {
        while ((i < a.length && !isDigit(a, i)) || (j < b.length && !isDigit(b, j))) {
            const order = rank(a, i) - rank(b, j);
            if (order !== 0)
                return order;
            i++;
            j++;
        }
        const endA = digitsEnd(a, i);
        const endB = digitsEnd(b, j);
        const order = compareNumbers(a.slice(i, endA), b.slice(j, endB));
        if (order !== 0)
            return order;
        i = endA;
        j = endB;
    }
    return 0;
}
function isDigit(text, at) {
    const code = text.charCodeAt(at);
    return code >= 48 && code <= 57;
}
function digitsEnd(text, start) {
    let end = start;
    while (end < text.length && isDigit(text, end))
        end++;
    return end;
}
/** Where a character stands: `~`, then the end or a digit to come, then letters, then all others. */
function rank(text, at) {
    if (at >= text.length || isDigit(text, at))
        return 0;
    const code = text.charCodeAt(at);
    if (code === 126)
        return -1;
    const isLetter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
    return isLetter ? code : code + 0x10000;
}
/** Compares runs of digits of any length by value. */
function compareNumbers(a, b) {
    const left = a.replace(/^0+/, '');
    const right = b.replace(/^0+/, '');
    if (left.length !== right.length)
        return left.length - right.length;
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}


/***/ })

};
