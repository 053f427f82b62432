export const id = 518;
export const ids = [518];
export const modules = {

/***/ 14873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ printChecksum),
/* harmony export */   t: () => (/* binding */ parseChecksum)
/* harmony export */ });
const digits = { md5: 32, sha256: 64, sha512: 128 };
function parseChecksum(text) {
    const match = /^(?:(md5|sha256|sha512)=)?([0-9a-f]+)$/i.exec(text);
    const kind = match?.[1]?.toLowerCase() ?? 'md5';
    const hex = match?.[2]?.toLowerCase() ?? '';
    if (kind !== 'md5' && kind !== 'sha256' && kind !== 'sha512')
        return undefined;
    return hex.length === digits[kind] ? { kind, hex } : undefined;
}
function printChecksum({ kind, hex }) {
    return `${kind}=${hex}`;
}


/***/ }),

/***/ 54583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ knownFlags),
/* harmony export */   Ht: () => (/* binding */ cleanDepopts),
/* harmony export */   J1: () => (/* binding */ sortedFlags),
/* harmony export */   rv: () => (/* binding */ cleanConflicts)
/* harmony export */ });
/* harmony import */ var _formula_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47218);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31274);


const flagOrder = [
    'light-uninstall',
    'verbose',
    'plugin',
    'compiler',
    'conf',
    'avoid-version',
    'deprecated',
];
function knownFlags(flags) {
    return flags.filter((flag) => flagOrder.includes(flag));
}
function sortedFlags(flags) {
    const unknown = flags.filter((flag) => !flagOrder.includes(flag));
    return [...flagOrder.filter((flag) => flags.includes(flag)), ...new Set(unknown.toSorted())];
}
function cleanDepopts(depopts) {
    const atoms = (0,_formula_js__WEBPACK_IMPORTED_MODULE_0__/* .formulaOperands */ .zU)('or', depopts, 'all-blocks').flatMap((operand) => operand.kind === 'atom' ? [operand.atom] : (0,_formula_js__WEBPACK_IMPORTED_MODULE_0__/* .formulaAtoms */ .xU)(operand).toReversed());
    return (0,_formula_js__WEBPACK_IMPORTED_MODULE_0__/* .joinFormulas */ .Sr)('or', atoms.map((atom) => ({ kind: 'atom', atom })));
}
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

/***/ 41226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ BadFormat),
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   Lw: () => (/* binding */ Refused),
/* harmony export */   w2: () => (/* binding */ Unexpected)
/* harmony export */ });
class Unexpected extends Error {
    span;
    constructor(span) {
        super('unexpected value');
        this.span = span;
    }
}
class Refused extends Error {
}
class BadFormat extends Error {
    span;
    constructor(message, span) {
        super(message);
        this.span = span;
    }
}
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

/***/ 87071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mt: () => (/* binding */ oppositeOperator),
/* harmony export */   YQ: () => (/* binding */ dependencyItemsCodec),
/* harmony export */   a1: () => (/* binding */ dependencyFieldCodec)
/* harmony export */ });
/* harmony import */ var _codec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41226);
/* harmony import */ var _filter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94280);
/* harmony import */ var _filter_codec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28435);
/* harmony import */ var _formula_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47218);
/* harmony import */ var _formula_codec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83913);
/* harmony import */ var _interpolation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70642);
/* harmony import */ var _text_ocaml_escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32064);
/* harmony import */ var _package_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2198);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(33785);
/* harmony import */ var _value_codecs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30457);
/* harmony import */ var _variable_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(49466);











const opposites = {
    '=': '!=',
    '!=': '=',
    '<': '>=',
    '>=': '<',
    '>': '<=',
    '<=': '>',
};
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
function versionDefect(text) {
    let undefinedReference;
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
const maxWrittenNegations = 8;
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
function dependencyFieldCodec(kind) {
    const items = dependencyItemsCodec(kind);
    return {
        name: items.name,
        read: (value, at) => (0,_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(items, value.kind === 'list' ? value.items : [value], at),
        write: (formula) => ({ kind: 'list', items: items.write(formula) }),
    };
}


/***/ }),

/***/ 38147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XH: () => (/* binding */ readOcamlVersion),
/* harmony export */   d$: () => (/* binding */ formulaFilter),
/* harmony export */   vO: () => (/* binding */ readOs),
/* harmony export */   xu: () => (/* binding */ readExtraSources)
/* harmony export */ });
/* harmony import */ var _codec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41226);
/* harmony import */ var _dependency_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87071);
/* harmony import */ var _filter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94280);
/* harmony import */ var _formula_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47218);
/* harmony import */ var _formula_codec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83913);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31274);
/* harmony import */ var _value_codecs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30457);







function readingOnly(name, read) {
    return { name, read, write: () => [] };
}
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
const readOs = (value, at) => (0,_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(osConstraintsCodec, value.kind === 'list' ? value.items : [value], at);
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
const readExtraSources = (value, at) => (0,_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(extraSourcesCodec, value, at).map(([[url, name], checksum]) => {
    const checksums = [checksum];
    return [name ?? baseName(url.path), { url, checksums, mirrors: [] }];
});
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
/* harmony import */ var _codec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41226);

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
            field.read(draft, placedAt(item.value, span), span);
            field.cleanUp?.(draft);
        });
        if (error !== undefined)
            errors.push(error);
    }
    return { sections: [...sections.values()], errors };
}
const namesOfTables = new WeakMap();
function fieldNames(fields) {
    const known = namesOfTables.get(fields);
    if (known !== undefined)
        return known;
    const names = new Set(fields.map(({ name }) => name));
    namesOfTables.set(fields, names);
    return names;
}
function placedAt(value, span) {
    if (span === undefined)
        return value;
    if (value.kind === 'string')
        return { kind: 'string', value: value.value, span };
    if (value.kind === 'list')
        return { kind: 'list', items: value.items, span };
    return { ...value, span };
}
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
function nameSpan({ name, span }) {
    return span === undefined ? undefined : { start: span.start, end: span.start + name.length };
}


/***/ }),

/***/ 28435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ filterCodec)
/* harmony export */ });
/* harmony import */ var _codec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41226);
/* harmony import */ var _filter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94280);
/* harmony import */ var _operands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98216);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33785);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31274);
/* harmony import */ var _variable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49466);






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
function singleFilter(values) {
    const [only, second] = values;
    if (only === undefined)
        return 'none';
    const [inner, next] = only.kind === 'group' ? only.items : [only];
    return second !== undefined || inner === undefined || next !== undefined ? 'several' : inner;
}
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

/***/ 94280:
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
/* harmony import */ var _interpolation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70642);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33785);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31274);
/* harmony import */ var _variable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49466);




const always = { kind: 'bool', value: true };
function isAlways(filter) {
    return filter.kind === 'bool' && filter.value;
}
function filterNodes(filter) {
    return filterParts(filter).length === 0 ? [filter] : (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .treeNodes */ .Qw)(filter, filterParts);
}
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

/***/ 98288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ formatVersion),
/* harmony export */   u: () => (/* binding */ checkFormatVersion)
/* harmony export */ });
/* harmony import */ var _version_opam_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43323);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26483);


const formatVersion = '2.0';
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

/***/ 83913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readFormula),
/* harmony export */   s: () => (/* binding */ formulaValue)
/* harmony export */ });
/* harmony import */ var _formula_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47218);
/* harmony import */ var _operands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98216);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33785);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31274);




const opposites = { and: 'or', or: 'and' };
function readFormula(values, reading) {
    const formulas = values.map((value) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .foldTree */ .UE)({ value, negations: 0 }, (node) => partsOf(node, reading), (node, next) => readNode(node, next, reading)));
    return (0,_formula_js__WEBPACK_IMPORTED_MODULE_0__/* .joinFormulas */ .Sr)(reading.join, formulas);
}
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

/***/ 47218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q5: () => (/* binding */ emptyFormula),
/* harmony export */   Sr: () => (/* binding */ joinFormulas),
/* harmony export */   t_: () => (/* binding */ formulaParts),
/* harmony export */   xU: () => (/* binding */ formulaAtoms),
/* harmony export */   zU: () => (/* binding */ formulaOperands)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31274);

const emptyFormula = { kind: 'empty' };
function joinFormulas(kind, formulas) {
    const operands = formulas.filter((formula) => formula.kind !== 'empty');
    const [first, second] = operands;
    if (first === undefined)
        return emptyFormula;
    return second === undefined ? first : { kind, operands };
}
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
function formulaOperands(kind, formula, through = 'no-blocks') {
    const isOpened = (node) => node.kind === 'block'
        ? through === 'all-blocks' || (through === 'blocks-of-kind' && node.formula.kind === kind)
        : node.kind === kind;
    const nodes = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .treeNodes */ .Qw)(formula, (node) => (isOpened(node) ? formulaParts(node) : []));
    return nodes.filter((node) => node.kind !== 'empty' && !isOpened(node));
}


/***/ }),

/***/ 70642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ge: () => (/* binding */ interpolatedTexts),
/* harmony export */   Th: () => (/* binding */ isInterpolation),
/* harmony export */   XT: () => (/* binding */ interpolatedVariables),
/* harmony export */   kC: () => (/* binding */ expandInterpolations)
/* harmony export */ });
/* harmony import */ var _variable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49466);

function nextInterpolation(text, from) {
    for (let at = text.indexOf('%', from); at !== -1; at = text.indexOf('%', at + 1)) {
        if (text[at + 1] === '%')
            return { start: at, end: at + 2, kind: 'percent' };
        if (text[at + 1] === '{')
            return variableAt(text, at);
    }
    return undefined;
}
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
function isInterpolation(text) {
    const found = nextInterpolation(text, 0);
    return found?.start === 0 && found.end === text.length;
}
function interpolatedTexts(text) {
    const found = [];
    let match = nextInterpolation(text, 0);
    while (match !== undefined) {
        const { start, end, kind } = match;
        if (kind === 'closed')
            found.push(text.slice(start + 2, end - 2));
        match = nextInterpolation(text, kind === 'percent' ? start + 1 : end);
    }
    return found.toReversed();
}
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

/***/ 98216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ operands)
/* harmony export */ });
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
var opam_version = __webpack_require__(43323);
// EXTERNAL MODULE: ./build/opam/codec.js
var opam_codec = __webpack_require__(41226);
// EXTERNAL MODULE: ./build/opam/dependency.js
var dependency = __webpack_require__(87071);
// EXTERNAL MODULE: ./build/opam/deprecated-codecs.js
var deprecated_codecs = __webpack_require__(38147);
// EXTERNAL MODULE: ./build/opam/clean-up.js
var clean_up = __webpack_require__(54583);
// EXTERNAL MODULE: ./build/opam/filter.js
var filter = __webpack_require__(94280);
// EXTERNAL MODULE: ./build/opam/filter-codec.js
var filter_codec = __webpack_require__(28435);
// EXTERNAL MODULE: ./build/opam/package-name.js
var package_name = __webpack_require__(2198);
// EXTERNAL MODULE: ./build/opam/syntax.js
var syntax = __webpack_require__(33785);
// EXTERNAL MODULE: ./build/opam/value-codecs.js
var value_codecs = __webpack_require__(30457);
;// CONCATENATED MODULE: ./build/opam/package-codecs.js







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
const environmentCodec = (0,value_codecs/* listCodec */.Ns)(environmentUpdateCodec, 2);
const availableCodec = {
    name: '[filter-expression]',
    read: (value, at) => {
        const wrapped = (0,value_codecs/* wrapToDepth */.h2)(value, 1);
        return (0,opam_codec/* decode */.D4)(filter_codec/* filterCodec */.H, wrapped.kind === 'list' ? wrapped.items : [wrapped], at);
    },
    write: (filter) => (0,value_codecs/* unwrapFromDepth */.B9)((0,syntax/* list */.p_)(filter_codec/* filterCodec */.H.write(filter)), 1),
};
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
const featuresCodec = (0,value_codecs/* listCodec */.Ns)(featureCodec, 1);
const systemPackagesCodec = (0,value_codecs/* mappedCodec */.K8)((0,value_codecs/* listCodec */.Ns)((0,value_codecs/* named */.KT)('sys-package', value_codecs/* stringCodec */._p)), (names) => [...new Set(names)].toSorted(package_name/* comparePackageNames */.aM), (names) => names);
const filteredSystemPackagesCodec = (0,value_codecs/* listCodec */.Ns)((0,value_codecs/* optionCodec */.Wl)(systemPackagesCodec, filter_codec/* filterCodec */.H), 2);
const taggedSystemPackagesCodec = (0,value_codecs/* listCodec */.Ns)((0,value_codecs/* pairCodec */.Xl)((0,value_codecs/* listCodec */.Ns)(value_codecs/* stringCodec */._p), systemPackagesCodec), 3);
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
var url = __webpack_require__(91421);
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
            draft.devRepo = { ...parsed.url, relativePath };
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
const packageFields = [
    ...descriptiveFields,
    ...relationFields,
    ...buildFields,
    ...originFields,
    ...deprecatedFields,
];


/***/ }),

/***/ 2198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ packageVersionDefect),
/* harmony export */   aM: () => (/* binding */ comparePackageNames),
/* harmony export */   dx: () => (/* binding */ parseVersionedPackage),
/* harmony export */   nb: () => (/* binding */ packageNameDefect)
/* harmony export */ });
/* harmony import */ var _text_ocaml_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32064);

function packageNameDefect(name) {
    const wrong = /[^A-Za-z0-9_+-]/.exec(name)?.[0];
    if (wrong !== undefined) {
        return `Invalid character ${(0,_text_ocaml_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .ocamlCharacter */ .wO)(wrong)} in package name ${(0,_text_ocaml_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .ocamlString */ .og)(name)}`;
    }
    if (/[A-Za-z]/.test(name))
        return undefined;
    return `Package name ${(0,_text_ocaml_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .ocamlString */ .og)(name)} should contain at least one letter`;
}
function packageVersionDefect(version) {
    if (version === '')
        return "Package version can't be empty";
    const wrong = /[^A-Za-z0-9._+~-]/.exec(version)?.[0];
    if (wrong === undefined)
        return undefined;
    return `Invalid character ${(0,_text_ocaml_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .ocamlCharacter */ .wO)(wrong)} in package version ${(0,_text_ocaml_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .ocamlString */ .og)(version)}`;
}
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

/***/ 70518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LY: () => (/* binding */ readPackage),
  w: () => (/* binding */ readPackageFields),
  av: () => (/* binding */ tagFlags)
});

// EXTERNAL MODULE: ./build/opam/codec.js
var codec = __webpack_require__(41226);
// EXTERNAL MODULE: ./build/opam/deprecated-codecs.js
var deprecated_codecs = __webpack_require__(38147);
// EXTERNAL MODULE: ./build/opam/syntax.js
var syntax = __webpack_require__(33785);
// EXTERNAL MODULE: ./build/opam/tree.js
var tree = __webpack_require__(31274);
;// CONCATENATED MODULE: ./build/opam/environment-rewrite.js


const boolForm = 'x-env-path-rewrite-bool | -x-env-path-rewrite-formula';
const separators = [':', ';'];
const pathFormats = ['host', 'target', 'host-quoted', 'target-quoted'];
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
function isAlternative(value, words) {
    const items = value.kind === 'list' ? value.items : [value];
    return items.every((item) => (0,tree/* treeNodes */.Qw)(item, alternatives).every((one) => isWord(one, words)));
}
function alternatives(value) {
    if (value.kind === 'option')
        return [value.value];
    return value.kind === 'group' || value.kind === 'or' ? (0,syntax/* valueParts */.uE)(value) : [];
}
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
var filter = __webpack_require__(94280);
// EXTERNAL MODULE: ./build/opam/format-version.js
var format_version = __webpack_require__(98288);
// EXTERNAL MODULE: ./build/opam/package.js
var opam_package = __webpack_require__(33092);
// EXTERNAL MODULE: ./build/opam/package-fields.js + 1 modules
var package_fields = __webpack_require__(5793);
// EXTERNAL MODULE: ./build/opam/url-section.js
var url_section = __webpack_require__(58827);
;// CONCATENATED MODULE: ./build/opam/package-reader.js









function readPackage(file, reading = 'cleaned') {
    const fields = reading === 'cleaned' ? package_fields/* packageFields */.k : package_fields/* packageFields */.k.map(({ name, read }) => ({ name, read }));
    return readPackageFields(file, fields);
}
function readPackageFields(file, fields) {
    const unsupported = (0,format_version/* checkFormatVersion */.u)(file);
    if (unsupported !== undefined) {
        return { package: opam_package/* emptyPackage */.c, fieldErrors: [], refusal: unsupported };
    }
    const draft = { ...opam_package/* emptyPackage */.c };
    const { sections, errors } = (0,field_reading/* readFields */.q)(file.items.filter((item) => !isExtension(item)), { fields, sections: ['url', 'extra-source'] }, draft);
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
function compareTitles(a, b) {
    if (a === b)
        return 0;
    if (a === undefined)
        return -1;
    return b === undefined || b < a ? 1 : -1;
}
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

/***/ 33092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ emptyPackage)
/* harmony export */ });
/* harmony import */ var _filter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94280);
/* harmony import */ var _formula_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47218);


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

/***/ 33785:
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
function string(value) {
    return { kind: 'string', value };
}
function ident(name) {
    return { kind: 'ident', name };
}
function list(items) {
    return { kind: 'list', items };
}
function group(items) {
    return { kind: 'group', items };
}
function option(value, constraints) {
    return { kind: 'option', value, constraints };
}
function prefixRelation(operator, value) {
    return { kind: 'prefix-relation', operator, value };
}
function field(name, value) {
    return { kind: 'field', name, value };
}


/***/ }),

/***/ 31274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qw: () => (/* binding */ treeNodes),
/* harmony export */   UE: () => (/* binding */ foldTree),
/* harmony export */   jh: () => (/* binding */ unfoldTree),
/* harmony export */   sS: () => (/* binding */ treeText)
/* harmony export */ });
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
function treeText(root, piecesOf) {
    return [...unfoldTree(root, isText, piecesOf)].join('');
}
function isText(piece) {
    return typeof piece === 'string';
}


/***/ }),

/***/ 58827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ urlSectionItems),
/* harmony export */   n: () => (/* binding */ readUrlSection)
/* harmony export */ });
/* harmony import */ var _codec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41226);
/* harmony import */ var _field_reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6641);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33785);
/* harmony import */ var _value_codecs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30457);




const checksumsCodec = (0,_value_codecs_js__WEBPACK_IMPORTED_MODULE_2__/* .listCodec */ .Ns)(_value_codecs_js__WEBPACK_IMPORTED_MODULE_2__/* .checksumCodec */ .AB, 1);
const subpathCodec = (0,_value_codecs_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)('subpath', _value_codecs_js__WEBPACK_IMPORTED_MODULE_2__/* .stringCodec */ ._p);
const mirrorsCodec = (0,_value_codecs_js__WEBPACK_IMPORTED_MODULE_2__/* .listCodec */ .Ns)((0,_value_codecs_js__WEBPACK_IMPORTED_MODULE_2__/* .urlCodec */ ._A)('url'), 1);
function address(name, backend) {
    const codec = (0,_value_codecs_js__WEBPACK_IMPORTED_MODULE_2__/* .urlCodec */ ._A)('url', { backend });
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
function readUrlSection(items) {
    const draft = { url: undefined, checksums: [], mirrors: [], subpath: undefined };
    const { errors } = (0,_field_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .readFields */ .q)(items, { fields: sectionFields, sections: [] }, draft);
    const { url, checksums, mirrors, subpath } = draft;
    if (url === undefined)
        throw new _codec_js__WEBPACK_IMPORTED_MODULE_0__/* .BadFormat */ .BX('missing URL');
    const section = { url, checksums, ...withoutIdentifier(mirrors) };
    return { section, subpath, errors };
}
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
        softwareHeritage: { backend, transport: 'https', path },
    };
}
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

/***/ 91421:
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
        if (inner !== rest)
            return `${path.slice(0, colon)}/${rest}`;
    }
    return undefined;
}
function isPort(rest) {
    return /^[0-9]+(?:$|\/)/.test(rest);
}
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
function fromFolder(url, folder) {
    const { relativePath } = url;
    return relativePath === undefined
        ? url
        : { ...url, path: absolutePath(`${folder}/${relativePath}`) };
}
function printUrl({ backend, transport, path, hash }) {
    const fragment = hash === undefined ? '' : `#${hash}`;
    const control = isVersionControl(backend) && transport !== backend ? `${backend}+` : '';
    return `${control}${transport}://${path}${fragment}`;
}
function sameUrl(a, b) {
    return a.backend === b.backend && printUrl(a) === printUrl(b);
}
function isArchivePath(path) {
    return /(?:tar\.gz|tgz|tar\.bz2|tbz|tar\.xz|txz|tar\.lzma|tlz|zip)$/.test(path);
}


/***/ }),

/***/ 30457:
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
/* harmony import */ var _checksum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14873);
/* harmony import */ var _codec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41226);
/* harmony import */ var _text_ocaml_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32064);
/* harmony import */ var _package_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2198);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33785);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91421);






const stringCodec = {
    name: 'string',
    read: (value) => {
        if (value.kind !== 'string')
            throw new _codec_js__WEBPACK_IMPORTED_MODULE_1__/* .Unexpected */ .w2();
        return value.value;
    },
    write: _syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj,
};
const identCodec = {
    name: 'ident',
    read: (value) => {
        if (value.kind !== 'ident')
            throw new _codec_js__WEBPACK_IMPORTED_MODULE_1__/* .Unexpected */ .w2();
        return value.name;
    },
    write: _syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .ident */ .bD,
};
function named(name, codec) {
    return { ...codec, name };
}
function mappedCodec(codec, shape, unshape) {
    return {
        name: codec.name,
        read: (value, at) => shape(codec.read(value, at)),
        write: (value) => codec.write(unshape(value)),
    };
}
function fromString(name, parse, print) {
    return {
        name,
        read: (value, at) => parse(stringCodec.read(value, at)),
        write: (value) => (0,_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj)(print(value)),
    };
}
const strippedStringCodec = fromString('string', stripped, (text) => text);
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
const packageNameCodec = fromString('pkg-name', (text) => checked(text, (0,_package_name_js__WEBPACK_IMPORTED_MODULE_3__/* .packageNameDefect */ .nb)(text)), (name) => name);
const versionCodec = fromString('version', (text) => {
    const version = stripped(text);
    return checked(version, (0,_package_name_js__WEBPACK_IMPORTED_MODULE_3__/* .packageVersionDefect */ .E1)(version));
}, (version) => version);
const versionedPackageCodec = fromString('versioned package', (text) => {
    const found = (0,_package_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersionedPackage */ .dx)(text);
    if (found === undefined)
        throw new _codec_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .Lw('OpamPackage.of_string');
    return found;
}, ({ name, version }) => `${name}.${version}`);
const checksumCodec = fromString('checksum', (text) => {
    const checksum = (0,_checksum_js__WEBPACK_IMPORTED_MODULE_0__/* .parseChecksum */ .t)(text);
    if (checksum === undefined)
        throw new _codec_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .Lw('Invalid_argument("OpamHash.of_string")');
    return checksum;
}, _checksum_js__WEBPACK_IMPORTED_MODULE_0__/* .printChecksum */ .M);
function urlCodec(name, reading = {}) {
    return fromString(name, (text) => {
        const parsed = (0,_url_js__WEBPACK_IMPORTED_MODULE_5__/* .parseUrl */ .Dl)(text, reading);
        if (parsed.kind === 'url')
            return parsed.url;
        throw new _codec_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .Lw(`OpamUrl.Parse_error(${(0,_text_ocaml_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .ocamlString */ .og)(parsed.message)})`);
    }, _url_js__WEBPACK_IMPORTED_MODULE_5__/* .printUrl */ .D1);
}
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
function optional(codec) {
    return {
        name: `?${codec.name}`,
        read: (values, at) => (values.length === 0 ? undefined : codec.read(values, at)),
        write: (value) => (value === undefined ? [] : codec.write(value)),
    };
}
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

/***/ 49466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   OW: () => (/* binding */ printVariable),
/* harmony export */   Xo: () => (/* binding */ referencedVariables),
/* harmony export */   nt: () => (/* binding */ printReference)
/* harmony export */ });
/* harmony import */ var _package_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2198);

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
function printReference({ packages, variable, converter }) {
    const prefix = packages.length === 0 ? '' : `${packages.join('+')}:`;
    const suffix = converter === undefined ? '' : `?${converter.whenTrue}:${converter.whenFalse}`;
    return `${prefix}${variable}${suffix}`;
}
function referencedVariables({ packages, variable }) {
    if (packages.length === 0)
        return [{ name: variable }];
    return packages.map((name) => ({ package: name, name: variable }));
}
function printVariable(variable) {
    return variable.package === undefined ? variable.name : `${variable.package}:${variable.name}`;
}


/***/ }),

/***/ 43323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ compareVersions)
/* harmony export */ });
function compareVersions(a, b) {
    if (a === b)
        return 0;
    const [mainA, revisionA] = splitRevision(a);
    const [mainB, revisionB] = splitRevision(b);
    const order = compareParts(mainA, mainB);
    return order !== 0 ? order : compareParts(revisionA, revisionB);
}
function splitRevision(version) {
    const dash = version.lastIndexOf('-');
    return dash === -1 ? [version, ''] : [version.slice(0, dash), version.slice(dash + 1)];
}
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
function rank(text, at) {
    if (at >= text.length || isDigit(text, at))
        return 0;
    const code = text.charCodeAt(at);
    if (code === 126)
        return -1;
    const isLetter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
    return isLetter ? code : code + 0x10000;
}
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
