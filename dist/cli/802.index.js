export const id = 802;
export const ids = [802];
export const modules = {

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

/***/ 35875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ mayHold),
/* harmony export */   Es: () => (/* binding */ withLowerBound),
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
function withLowerBound({ name, constraints }, version) {
    const bound = {
        kind: 'atom',
        atom: { kind: 'version', operator: '>=', version: { kind: 'string', value: version } },
    };
    return { name, constraints: (0,_opam_formula_js__WEBPACK_IMPORTED_MODULE_2__/* .joinFormulas */ .Sr)('and', [bound, constraints]) };
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

/***/ 35851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ repositoryAddress)
/* harmony export */ });
const forges = new Set([
    'bitbucket.org',
    'codeberg.org',
    'github.com',
    'gitlab.com',
]);
const web = /^(?:(?:git\+)?(?:https?|ssh|git):\/\/(?:[^/@]+@)?(?:www\.)?|git@)([^/:]+)[/:]([^?#\s]+?)(?:\.git)?(?:\/(?:-\/)?issues)?\/?$/i;
function repositoryAddress(text) {
    const [, domain = '', path = ''] = web.exec(text) ?? [];
    const host = domain.toLowerCase();
    const parts = path.split('/');
    const isProject = parts.length === 2 || (host === 'gitlab.com' && parts.length > 2);
    if (!forges.has(host) || !isProject || !parts.every((part) => /^\w[\w.-]*$/.test(part))) {
        return undefined;
    }
    const homepage = `https://${host}/${path}`;
    return {
        homepage,
        bugReports: `${homepage}/${host === 'gitlab.com' ? '-/' : ''}issues`,
        devRepo: `git+${homepage}.git`,
    };
}


/***/ }),

/***/ 67782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ loadedOf),
/* harmony export */   eX: () => (/* binding */ languageOf),
/* harmony export */   q8: () => (/* binding */ readNestedProjects)
/* harmony export */ });
/* harmony import */ var _dune_sub_directories_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84442);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71393);


async function readNestedProjects(git, { entries }) {
    const objects = new Map(entries
        .filter(({ kind }) => kind === 'file' || kind === 'executable')
        .map(({ path, object }) => [path, object]));
    const textAt = async (path) => {
        const object = objects.get(path);
        return object === undefined ? '' : (0,_text_source_js__WEBPACK_IMPORTED_MODULE_1__/* .byteString */ .iP)(await git.read(object));
    };
    const paths = [...objects.keys()].filter((path) => path.endsWith('/dune-project'));
    const loaded = new Set(await loadedBelow('', paths, textAt));
    const read = await Promise.all(paths
        .filter((path) => loaded.has(path))
        .map(async (path) => {
        const language = languageOf(await textAt(path));
        return language === undefined ? [] : [{ path, language }];
    }));
    return read.flat();
}
function languageOf(text) {
    return /^\([ \t]*lang[ \t]+dune[ \t]+(\d+\.\d+)[ \t]*\)/.exec(text)?.[1];
}
function loadedOf(dune, names) {
    return (0,_dune_sub_directories_js__WEBPACK_IMPORTED_MODULE_0__/* .loadedFolders */ .vF)(dune, names.filter((name) => !name.endsWith('.t')));
}
async function loadedBelow(folder, paths, textAt) {
    const here = [];
    const below = new Map();
    for (const path of paths) {
        const end = path.indexOf('/', folder.length);
        const name = path.slice(folder.length, end);
        if (end === -1)
            here.push(path);
        else if (!below.has(name))
            below.set(name, [path]);
        else
            below.get(name)?.push(path);
    }
    if (below.size === 0)
        return here;
    const duneFile = `${folder}dune`;
    const loaded = loadedOf({ name: duneFile, text: await textAt(duneFile) }, [...below.keys()]);
    const deeper = await Promise.all(loaded.map(async (name) => await loadedBelow(`${folder}${name}/`, below.get(name) ?? [], textAt)));
    return [...here, ...deeper.flat()];
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


/***/ })

};
