export const id = 93;
export const ids = [93];
export const modules = {

/***/ 31375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runGenerate: () => (/* binding */ runGenerate)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _process_make_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18827);
/* harmony import */ var _dune_project_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99537);
/* harmony import */ var _dune_sub_directories_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84442);
/* harmony import */ var _generate_opam_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72380);
/* harmony import */ var _release_source_other_dune_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94727);
/* harmony import */ var _text_diagnostic_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(25375);
/* harmony import */ var _text_diagnostic_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79750);
/* harmony import */ var _text_repeated_diagnostics_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(52867);
/* harmony import */ var _text_unified_diff_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(87158);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3762);












const usage = `Usage: dune-publish generate [DIR] [--out OUT] [--check]

Writes the opam files that dune generates from DIR/dune-project (default: the current folder) and
from templates to their places below OUT (default: DIR). With --check nothing is written: the
differences are printed. Projects in folders of DIR count too.

Exit status: 0; 1 when the project has errors, cannot be read or, with --check, differs; 2 when the
command line is wrong.
`;
const switchedOff = 'The project has no (generate_opam_files true): its opam files are left alone.\n';
const options = { out: { type: 'string' }, check: { type: 'boolean' } };
const runGenerate = (0,_command_line_js__WEBPACK_IMPORTED_MODULE_8__/* .verb */ .w3)(usage, options, async ({ positionals, values }) => {
    const [dir = '.', ...more] = positionals;
    if (more.length > 0) {
        const fact = `One DIR is read at a time; ${more.map(quoted).join(', ')} is one too many.`;
        return { wrong: fact };
    }
    const generated = [];
    for await (const folder of projectFolders(dir)) {
        const files = await generateBelow(dir, folder);
        if (files === undefined)
            return 1;
        for (const file of files)
            generated.push({ ...file, path: folder + file.path });
    }
    const out = values.out ?? dir;
    return values.check === true
        ? await compareFiles(generated, out, await lineEndsOf(dir))
        : await writeFiles(generated, out);
});
async function* projectFolders(dir, folder = '') {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, folder), { withFileTypes: true }).catch(() => []);
    if (folder === '' || entries.some((entry) => entry.name === 'dune-project'))
        yield folder;
    const names = entries
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .filter((name) => !name.endsWith('.t'));
    if (names.length === 0)
        return;
    const hasDune = entries.some((entry) => entry.name === 'dune' && entry.isFile());
    const text = hasDune ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, folder, 'dune'), 'latin1').catch(() => '') : '';
    for (const name of (0,_dune_sub_directories_js__WEBPACK_IMPORTED_MODULE_4__/* .enteredFolders */ .tm)({ name: 'dune', text }, names).toSorted()) {
        yield* projectFolders(dir, `${folder}${name}/`);
    }
}
async function generateBelow(dir, folder) {
    const home = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, folder);
    const source = await readSource(home, 'dune-project');
    if (source === undefined) {
        (0,_command_line_js__WEBPACK_IMPORTED_MODULE_8__/* .complain */ .cc)([`${quoted((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'dune-project'))} cannot be read.`]);
        return undefined;
    }
    const opamFiles = await readAll(home, '.opam');
    const made = generateProject(source, { opamFiles, ...(await readTemplates(home)) });
    report(made.diagnostics, folder);
    const { project } = made;
    if (project === undefined)
        return undefined;
    if (project.generateOpamFiles?.value !== true && folder === '')
        (0,_command_line_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .cv)(switchedOff);
    return (0,_text_diagnostic_js__WEBPACK_IMPORTED_MODULE_9__/* .hasErrors */ .C)(made.diagnostics) ? undefined : made.files;
}
function generateProject(source, beside) {
    const names = beside.opamFiles.map(({ name }) => name);
    const known = (0,_dune_project_js__WEBPACK_IMPORTED_MODULE_3__/* .readProject */ .W)(source, names);
    const { otherDune } = known;
    if (otherDune?.kind === 'earlier') {
        const earlier = generationOf((0,_dune_project_js__WEBPACK_IMPORTED_MODULE_3__/* .readProject */ .W)(source, names, 'earlier'), beside);
        const { files, diagnostics } = earlier;
        const bounded = files.every(({ content }) => !(0,_release_source_other_dune_js__WEBPACK_IMPORTED_MODULE_6__/* .allowsDune */ .V8)(content, otherDune.deletedIn));
        if (files.length > 0 && bounded && !(0,_text_diagnostic_js__WEBPACK_IMPORTED_MODULE_9__/* .hasErrors */ .C)(diagnostics))
            return earlier;
    }
    return generationOf(known, beside);
}
function generationOf({ project, diagnostics }, beside) {
    if (project === undefined)
        return { project, files: [], diagnostics };
    const generation = (0,_generate_opam_files_js__WEBPACK_IMPORTED_MODULE_5__/* .generateOpamFiles */ .Cl)({ project, ...beside });
    return { ...generation, project, diagnostics: [...diagnostics, ...generation.diagnostics] };
}
async function namesOf(dir, ending) {
    try {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(dir, { withFileTypes: true, encoding: 'latin1' });
        return entries
            .filter((entry) => !entry.isDirectory())
            .map(({ name }) => name)
            .filter((name) => name.endsWith(ending) && name.length > ending.length);
    }
    catch {
        return [];
    }
}
async function readSource(dir, path) {
    try {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, Buffer.from(path, 'latin1').toString());
        return { name: path, text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'latin1') };
    }
    catch {
        return undefined;
    }
}
async function readAll(dir, ending, folder = '') {
    const names = await namesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, folder), ending);
    const sources = await Promise.all(names.map(async (name) => await readSource(dir, folder + name)));
    return sources.filter((source) => source !== undefined);
}
async function readTemplates(home) {
    const templates = [
        ...(await readAll(home, '.template')),
        ...(await readAll(home, '.template', 'opam/')),
    ];
    const duneFiles = [await readSource(home, 'dune'), await readSource(home, 'opam/dune')];
    return { templates, duneFiles: duneFiles.filter((file) => file !== undefined) };
}
function asSeenByDune(diagnostic, folder) {
    const { location } = diagnostic;
    const prefix = diagnostic.code === 'opam-template' ? `_build/default/${folder}` : folder;
    if (location === undefined || prefix === '')
        return diagnostic;
    const source = { ...location.source, name: prefix + location.source.name };
    return { ...diagnostic, location: { ...location, source } };
}
function report(diagnostics, folder) {
    for (const diagnostic of (0,_text_repeated_diagnostics_js__WEBPACK_IMPORTED_MODULE_10__/* .withoutRepetition */ .G)(diagnostics)) {
        const shown = asSeenByDune(diagnostic, folder);
        const bare = diagnostic.code === 'dune-project-warnings';
        const text = bare ? (0,_text_diagnostic_text_js__WEBPACK_IMPORTED_MODULE_7__/* .diagnosticText */ .J)(shown, '') : (0,_text_diagnostic_text_js__WEBPACK_IMPORTED_MODULE_7__/* .diagnosticText */ .J)(shown);
        process.stderr.write(Buffer.from(text, 'latin1'));
    }
}
async function writeFiles(files, out) {
    for (const { path, content } of files) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(out, Buffer.from(path, 'latin1').toString());
        await (0,_process_make_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, content, 'latin1');
    }
    return 0;
}
async function lineEndsOf(dir) {
    const { text } = (await readSource(dir, 'dune-project')) ?? { text: '' };
    const isConverted = text.includes('\r\n') && !/(?<!\r)\n/.test(text);
    return isConverted ? (each) => each.replaceAll('\r\n', '\n') : (each) => each;
}
async function compareFiles(files, out, lineEnds) {
    let differs = false;
    for (const { path, content } of files) {
        const committed = await readSource(out, path);
        const names = [committed === undefined ? '/dev/null' : path, `${path} (generated)`];
        const diff = (0,_text_unified_diff_js__WEBPACK_IMPORTED_MODULE_11__/* .unifiedDiff */ .W)(names, lineEnds(committed?.text ?? ''), lineEnds(content));
        if (diff !== '')
            differs = true;
        process.stdout.write(Buffer.from(diff, 'latin1'));
    }
    return differs ? 1 : 0;
}
function quoted(text) {
    return JSON.stringify(text);
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

/***/ 79750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ diagnosticText)
});

// EXTERNAL MODULE: ./build/text/excerpt.js
var excerpt = __webpack_require__(46167);
// EXTERNAL MODULE: ./build/text/source.js
var source = __webpack_require__(71393);
;// CONCATENATED MODULE: ./build/text/fill.js

const messageWidth = 77;
function columns(bytes) {
    if (!/[\x80-\xff]/.test(bytes))
        return bytes.length;
    let count = 0;
    for (const _ of (0,source/* decodeBytes */.yj)(bytes))
        count++;
    return count;
}
function fill(text, width = messageWidth) {
    const lines = text.split('\n').map((paragraph) => {
        const pieces = [];
        let column = 0;
        for (const [index, word] of paragraph.split(' ').entries()) {
            const length = columns(word);
            if (index === 0) {
                column = length;
                pieces.push(word);
            }
            else if (column + 1 + length > width) {
                column = length;
                pieces.push('\n', word);
            }
            else {
                column += 1 + length;
                pieces.push(' ', word);
            }
        }
        return pieces.join('');
    });
    return lines.join('\n');
}

;// CONCATENATED MODULE: ./build/text/diagnostic-text.js


const prefixes = {
    error: 'Error: ',
    warning: 'Warning: ',
    notice: 'Notice: ',
};
function diagnosticText(diagnostic, prefix = prefixes[diagnostic.severity]) {
    const { location, message, hints } = diagnostic;
    const place = location === undefined ? '' : (0,excerpt/* excerpt */.K)(location);
    const said = [`${prefix}${message}`, ...hints.map((hint) => `Hint: ${hint}`)];
    return place + said.map((text) => `${fill(text)}\n`).join('');
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

/***/ 52867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ withoutRepetition)
/* harmony export */ });
const mostRepeated = 10;
function withoutRepetition(diagnostics) {
    const counts = new Map();
    for (const diagnostic of diagnostics) {
        const key = keyOf(diagnostic);
        counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const said = new Set();
    return diagnostics.flatMap((diagnostic) => {
        const key = keyOf(diagnostic);
        const count = counts.get(key) ?? 0;
        if (count <= mostRepeated)
            return [diagnostic];
        if (said.has(key))
            return [];
        said.add(key);
        const hints = [...diagnostic.hints, `The same is found at ${count - 1} other places.`];
        return [{ ...diagnostic, hints }];
    });
}
function keyOf({ severity, code, message, hints, detail, location }) {
    return JSON.stringify([severity, code, message, hints, detail, location?.source.name]);
}


/***/ }),

/***/ 87158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ unifiedDiff)
/* harmony export */ });
const contextLines = 3;
const mostPairs = 4_000_000;
const linesOf = (text) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
const marked = (mark, lines) => lines.map((line) => ({ mark, line }));
function commonLengths(a, b) {
    const width = b.length + 1;
    const lengths = new Uint32Array((a.length + 1) * width);
    for (let i = a.length - 1; i >= 0; i--) {
        for (let j = b.length - 1; j >= 0; j--) {
            const [skipA, skipB] = [lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0];
            const both = (lengths[(i + 1) * width + j + 1] ?? 0) + 1;
            lengths[i * width + j] = a[i] === b[j] ? both : Math.max(skipA, skipB);
        }
    }
    return lengths;
}
function editsBetween(a, b) {
    if (a.length * b.length > mostPairs)
        return [...marked('-', a), ...marked('+', b)];
    const lengths = commonLengths(a, b);
    const width = b.length + 1;
    const found = [];
    let [i, j] = [0, 0];
    while (i < a.length || j < b.length) {
        const [left, right] = [a[i], b[j]];
        if (left !== undefined && left === right) {
            found.push({ mark: ' ', line: left });
            i++;
            j++;
        }
        else if (left !== undefined &&
            (right === undefined ||
                (lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0))) {
            found.push({ mark: '-', line: left });
            i++;
        }
        else {
            found.push({ mark: '+', line: right ?? '' });
            j++;
        }
    }
    return found;
}
function edits(before, after) {
    const [a, b] = [linesOf(before), linesOf(after)];
    const shorter = Math.min(a.length, b.length);
    let head = 0;
    while (head < shorter && a[head] === b[head])
        head++;
    let tail = 0;
    while (tail < shorter - head && a.at(-1 - tail) === b.at(-1 - tail))
        tail++;
    return [
        ...marked(' ', a.slice(0, head)),
        ...editsBetween(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
        ...marked(' ', a.slice(a.length - tail)),
    ];
}
function hunks(all) {
    const ranges = [];
    for (const [index, { mark }] of all.entries()) {
        if (mark === ' ')
            continue;
        const [start, end] = [
            Math.max(0, index - contextLines),
            Math.min(all.length, index + contextLines + 1),
        ];
        const last = ranges.at(-1);
        if (last !== undefined && start <= last[1])
            last[1] = end;
        else
            ranges.push([start, end]);
    }
    return ranges;
}
const count = (part, not) => part.filter(({ mark }) => mark !== not).length;
function range(before, length) {
    return `${length === 0 ? before : before + 1}${length === 1 ? '' : `,${length}`}`;
}
function unifiedDiff(names, before, after) {
    if (before === after)
        return '';
    const all = edits(before, after);
    const shown = [`--- ${names[0]}\n+++ ${names[1]}\n`];
    for (const [start, end] of hunks(all)) {
        const [earlier, part] = [all.slice(0, start), all.slice(start, end)];
        const removed = range(count(earlier, '+'), count(part, '+'));
        const added = range(count(earlier, '-'), count(part, '-'));
        shown.push(`@@ -${removed} +${added} @@\n`);
        for (const { mark, line } of part) {
            shown.push(mark, line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`);
        }
    }
    return shown.join('');
}


/***/ })

};
