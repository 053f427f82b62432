export const id = 262;
export const ids = [262];
export const modules = {

/***/ 96323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ checkoutTags),
/* harmony export */   Y: () => (/* binding */ checkoutForge)
/* harmony export */ });
function checkoutForge({ tags }, git, { owner, name, webUrl }) {
    return {
        identity: async () => await Promise.resolve({ kind: 'none' }),
        repository: async () => await Promise.resolve({
            owner,
            name,
            webUrl,
            defaultBranch: '',
            canPush: undefined,
            private: false,
        }),
        presentName: async () => await Promise.resolve(undefined),
        pushAccess: async () => await Promise.resolve({ kind: 'unknown', why: 'a checkout is only read' }),
        ...checkoutTags({ tags }, git),
        releases: async () => await Promise.resolve([]),
        release: async () => await Promise.resolve(undefined),
        generatedNotes: async () => await Promise.resolve(''),
        files: async (places) => await Promise.resolve(places.map(() => undefined)),
    };
}
function checkoutTags({ tags }, git) {
    return {
        tag: async (name) => {
            const commit = await git.localTag(name);
            return commit === undefined ? undefined : { name, commit };
        },
        tagNames: async () => await Promise.resolve(tags),
    };
}


/***/ }),

/***/ 56996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yo: () => (/* binding */ hostIn),
  y$: () => (/* binding */ opamHost),
  jf: () => (/* binding */ tokenIn)
});

// EXTERNAL MODULE: ./build/inputs/parsed.js
var parsed = __webpack_require__(11439);
// EXTERNAL MODULE: ./build/text/without-end.js
var without_end = __webpack_require__(11230);
;// CONCATENATED MODULE: ./build/inputs/host.js


function parseApiUrl(text) {
    const hint = 'Write the root of the REST API, such as https://api.github.com.';
    if (/[^!-~]/.test(text) || !URL.canParse(text))
        return (0,parsed/* defect */.g)('it is not a web address.', hint);
    const url = new URL(text);
    if (!/^https?:$/.test(url.protocol))
        return (0,parsed/* defect */.g)('it is not a web address.', hint);
    if (url.username !== '' || url.password !== '') {
        return (0,parsed/* defect */.g)('it contains credentials. They belong in the input opam-token.', `${hint} Revoke the token in the address.`);
    }
    if (url.search !== '' || url.hash !== '') {
        return (0,parsed/* defect */.g)('it has a query or a fragment, after "?" or "#".', hint);
    }
    const isLoopback = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
    if (url.protocol === 'http:' && !isLoopback) {
        return (0,parsed/* defect */.g)('it is not encrypted, so others could read the token.', 'Write https.');
    }
    return (0,parsed/* value */.U)((0,without_end/* withoutEnd */.M)(`${url.origin}${url.pathname}`, '/'));
}
function graphqlUrlOf(apiUrl) {
    const enterprise = /^(.*)\/api\/v3$/.exec(apiUrl)?.[1];
    return enterprise === undefined ? `${apiUrl}/graphql` : `${enterprise}/api/graphql`;
}
const gitHub = 'https://api.github.com';
function readHosts(run, fields) {
    const sourceApi = withoutEnd(nonEmpty(run.env['GITHUB_API_URL']) ?? gitHub, '/');
    const source = {
        apiUrl: sourceApi,
        graphqlUrl: nonEmpty(run.env['GITHUB_GRAPHQL_URL']) ?? graphqlUrlOf(sourceApi),
    };
    const apiUrl = fields.read('opam-api-url', (text) => withoutEnd(text, '/') === sourceApi ? value(sourceApi) : parseApiUrl(text)) ?? gitHub;
    return {
        source,
        opam: apiUrl === source.apiUrl ? source : { apiUrl, graphqlUrl: graphqlUrlOf(apiUrl) },
    };
}
function nonEmpty(text) {
    return text === '' ? undefined : text;
}

// EXTERNAL MODULE: ./build/release/model/failure.js
var failure = __webpack_require__(19906);
;// CONCATENATED MODULE: ./build/command-line/github-variables.js


function hostIn(variable) {
    const text = process.env[variable] ?? '';
    const parsed = parseApiUrl(text === '' ? 'https://api.github.com' : text);
    if (parsed.kind === 'value') {
        return { apiUrl: parsed.value, graphqlUrl: graphqlUrlOf(parsed.value) };
    }
    throw new failure/* Failure */.H('input-invalid', `The variable ${variable} cannot be used: ${parsed.fact}`, {
        hint: parsed.hint,
    });
}
function opamHost(fields) {
    const apiUrl = fields.read('opam-api-url', parseApiUrl);
    return apiUrl === undefined
        ? hostIn('OPAM_API_URL')
        : { apiUrl, graphqlUrl: graphqlUrlOf(apiUrl) };
}
function tokenIn(variable) {
    const token = (process.env[variable] ?? '').trim();
    return token === '' ? undefined : token;
}


/***/ }),

/***/ 28262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAmend: () => (/* binding */ runAmend)
});

// EXTERNAL MODULE: ./build/release/model/failure.js
var failure = __webpack_require__(19906);
// EXTERNAL MODULE: ./build/release/model/repository.js
var repository = __webpack_require__(52006);
// EXTERNAL MODULE: ./build/release/findings/exemptions.js
var exemptions = __webpack_require__(34501);
// EXTERNAL MODULE: ./build/release/steps/branch.js
var branch = __webpack_require__(61520);
// EXTERNAL MODULE: ./build/release/steps/carry-out.js
var carry_out = __webpack_require__(65912);
// EXTERNAL MODULE: ./build/release/steps/commit.js
var commit = __webpack_require__(7845);
// EXTERNAL MODULE: ./build/release/steps/fork.js
var fork = __webpack_require__(6412);
// EXTERNAL MODULE: ./build/release/steps/left-to-person.js
var left_to_person = __webpack_require__(73665);
// EXTERNAL MODULE: ./build/release/steps/links.js + 1 modules
var links = __webpack_require__(47807);
// EXTERNAL MODULE: ./build/release/steps/pull-request.js
var pull_request = __webpack_require__(64251);
// EXTERNAL MODULE: ./build/release/steps/still-open.js
var still_open = __webpack_require__(1713);
// EXTERNAL MODULE: ./build/release/verdict.js + 1 modules
var verdict = __webpack_require__(39038);
// EXTERNAL MODULE: ./build/lint/model/opam-reading.js + 1 modules
var opam_reading = __webpack_require__(83022);
// EXTERNAL MODULE: ./build/lint/run.js + 86 modules
var run = __webpack_require__(89299);
// EXTERNAL MODULE: ./build/release/findings/finding-diagnostic.js + 1 modules
var finding_diagnostic = __webpack_require__(13661);
// EXTERNAL MODULE: ./build/text/source.js
var text_source = __webpack_require__(71393);
;// CONCATENATED MODULE: ./build/amend/findings.js




function newFindings({ name, version, path, before, after, }) {
    const lint = (text) => {
        const reading = (0,opam_reading/* readOpamFile */.q)({ name: path, text });
        const ofOpam = (0,run/* lintOpamFile */.tJ)(reading);
        if (reading.kind === 'refused')
            return ofOpam;
        const around = { name, version, entries, isNew: false, packageNames: [] };
        return [...ofOpam, ...(0,run/* lintForCi */.JH)({ ...reading, ...around })];
    };
    const known = new Set(lint(before).map(topicOf));
    return lint(after)
        .filter((one) => !known.has(topicOf(one)))
        .map((one) => diagnosticOf(one, name));
}
const entries = [{ name: 'opam', isPlainFile: true }];
function topicOf({ source, code, message, about }) {
    const said = message.replaceAll(/\{.*?\}(?=')/gs, '').replaceAll(/\d+/g, '');
    return JSON.stringify([source, code, said, about?.element]);
}
function diagnosticOf(finding, name) {
    const { source, code, inRelease, location, message } = finding;
    return {
        severity: inRelease === 'absent' ? 'warning' : inRelease,
        code: `${finding_diagnostic/* codePrefixes */.e[source]}${code}`,
        subjects: [name],
        message: (0,text_source/* decodeBytes */.yj)(message),
        hints: ['The file had no such finding before: the change brings it.'],
        ...(location === undefined ? {} : { location }),
    };
}

;// CONCATENATED MODULE: ./build/amend/outcome.js
function refusedAmendment(found) {
    const { diagnostics, failure } = found;
    return {
        status: 'refused',
        title: undefined,
        changes: [],
        steps: [],
        ending: undefined,
        diagnostics,
        failure,
    };
}

// EXTERNAL MODULE: ./build/release/look/opam-facts.js
var opam_facts = __webpack_require__(93189);
// EXTERNAL MODULE: ./build/text/diagnostic.js
var diagnostic = __webpack_require__(25375);
// EXTERNAL MODULE: ./build/release/model/release.js
var model_release = __webpack_require__(62129);
// EXTERNAL MODULE: ./build/text/short-list.js
var short_list = __webpack_require__(33633);
// EXTERNAL MODULE: ./build/opam/formula.js
var opam_formula = __webpack_require__(47218);
// EXTERNAL MODULE: ./build/opam/relation.js
var relation = __webpack_require__(2862);
// EXTERNAL MODULE: ./build/opam/tree.js
var tree = __webpack_require__(31274);
// EXTERNAL MODULE: ./build/version/opam-version.js
var opam_version = __webpack_require__(43323);
;// CONCATENATED MODULE: ./build/amend/admitted.js




function admits(constraints, version, own) {
    return (0,tree/* foldTree */.UE)(constraints, opam_formula/* formulaParts */.t_, (node, next) => {
        switch (node.kind) {
            case 'empty':
                return true;
            case 'atom':
                return canHold(node.atom, version, own);
            case 'block':
                return next();
            case 'and':
                return node.operands.map(next).every(Boolean);
            case 'or':
                return node.operands.map(next).some(Boolean);
        }
    });
}
function canHold(constraint, version, own) {
    if (constraint.kind === 'filter')
        return true;
    const bound = boundOf(constraint, own);
    return bound === undefined || (0,relation/* holdsForOrder */.a)(constraint.operator, (0,opam_version/* compareVersions */.Z)(version, bound));
}
function boundOf({ version }, own) {
    if (version.kind === 'string' && !version.value.includes('%{'))
        return version.value;
    const isOwn = version.kind === 'ident' && version.reference.variable === 'version';
    return isOwn ? own : undefined;
}
function admittedVersions({ depends }, { name, own }, versions) {
    const places = (0,opam_formula/* formulaAtoms */.xU)(depends).filter((one) => one.name === name);
    if (places.length === 0)
        return versions;
    return versions.filter((version) => places.some(({ constraints }) => admits(constraints, version, own)));
}

// EXTERNAL MODULE: ./build/opam/dependency.js
var dependency = __webpack_require__(87071);
// EXTERNAL MODULE: ./build/opam/operands.js
var operands = __webpack_require__(98216);
// EXTERNAL MODULE: ./build/opam/printer.js
var printer = __webpack_require__(85184);
// EXTERNAL MODULE: ./build/opam/syntax.js
var syntax = __webpack_require__(33785);
// EXTERNAL MODULE: ./build/text/edit.js
var text_edit = __webpack_require__(30700);
;// CONCATENATED MODULE: ./build/amend/dependency-nodes.js


function dependencyNodes(value, name) {
    return (0,tree/* treeNodes */.Qw)(value, formulaParts).filter((node) => packageOf(node) === name);
}
function packageOf(node) {
    if (node.kind === 'string')
        return node.value;
    return node.kind === 'option' && node.value.kind === 'string' ? node.value.value : undefined;
}
function formulaParts(value) {
    if (value.kind === 'list' || value.kind === 'group')
        return value.items;
    return value.kind === 'and' || value.kind === 'or' ? (0,operands/* operands */.b)(value) : [];
}
function conjunctsOf(constraints) {
    return constraints.flatMap((one) => (0,tree/* treeNodes */.Qw)(one, conjunctsIn).filter((node) => conjunctsIn(node).length === 0));
}
function conjunctsIn(value) {
    if (value.kind === 'and')
        return (0,operands/* operands */.b)(value);
    return value.kind === 'group' ? value.items : [];
}

// EXTERNAL MODULE: ./build/opam/package-fields.js + 1 modules
var package_fields = __webpack_require__(5793);
// EXTERNAL MODULE: ./build/opam/parser.js + 2 modules
var parser = __webpack_require__(86466);
;// CONCATENATED MODULE: ./build/amend/field-text.js




function fileOf(text) {
    return (0,parser/* parseOpamFile */.b)({ name: 'opam', text }).file;
}
function fieldOf({ items }, name) {
    return items.find((item) => item.kind === 'field' && item.name === name);
}
function withField(text, name, value) {
    const file = fileOf(text);
    const there = fieldOf(file, name);
    if (there?.value.span === undefined)
        return withNewField(text, file, { name, value });
    if ((0,printer/* printValue */.jt)(there.value) === (0,printer/* printValue */.jt)(value))
        return text;
    return (0,text_edit/* applyEdits */.c)(text, [{ ...there.value.span, text: valueText(value) }]);
}
function withoutField(text, name) {
    const there = fieldOf(fileOf(text), name);
    return there?.span === undefined ? text : (0,text_edit/* applyEdits */.c)(text, [removed(text, there.span)]);
}
const order = new Map(package_fields/* packageFields */.k.map((field, index) => [field.name, index]));
function withNewField(text, { items }, { name, value }) {
    const rank = rankOf(name);
    const before = items.filter((item) => item.kind === 'field' && rankOf(item.name) <= rank);
    const line = `${name}: ${valueText(value)}\n`;
    const at = before.reduce((end, item) => Math.max(end, lineEnd(text, item)), 0);
    const isOpen = at > 0 && text[at - 1] !== '\n';
    return (0,text_edit/* applyEdits */.c)(text, [{ start: at, end: at, text: `${isOpen ? '\n' : ''}${line}` }]);
}
function rankOf(name) {
    return order.get(name) ?? order.size;
}
function lineEnd(text, { span }) {
    const end = text.indexOf('\n', span?.end ?? 0);
    return end === -1 ? text.length : end + 1;
}
function valueText(value) {
    if (value.kind !== 'list' || value.items.length < 2)
        return (0,printer/* printValue */.jt)(value);
    return `[\n${value.items.map((item) => `  ${(0,printer/* printValue */.jt)(item)}\n`).join('')}]`;
}
function addedElement(text, value, element) {
    const { start = 0, end = 0 } = value.span ?? {};
    if (value.kind !== 'list') {
        return { start, end, text: `[\n  ${text.slice(start, end)}\n  ${element}\n]` };
    }
    const last = value.items.at(-1)?.span;
    if (last === undefined)
        return { start, end, text: `[\n  ${element}\n]` };
    const comment = /^[ \t]*#[^\n]*/.exec(text.slice(last.end))?.[0] ?? '';
    const at = last.end + comment.length;
    const blank = blankBefore(text, value);
    const separator = comment === '' || blank.includes('\n') ? blank : '\n  ';
    return { start: at, end: at, text: separator + element };
}
function blankBefore(text, { items, span }) {
    const last = items.at(-1)?.span?.start ?? 0;
    const before = items.at(-2)?.span?.end ?? (span?.start ?? 0) + 1;
    const blank = /[ \t\r\n]*$/.exec(text.slice(before, last))?.[0] ?? '';
    const lineBreak = blank.lastIndexOf('\n');
    const one = lineBreak === -1 ? blank : blank.slice(lineBreak);
    return one === '' ? ' ' : one;
}
function removed(text, { start, end }) {
    const from = text.lastIndexOf('\n', start - 1) + 1;
    const rest = /^[ \t]*(?:#[^\n]*)?\r?(?:\n|$)/.exec(text.slice(end))?.[0];
    const isAlone = /^[ \t]*$/.test(text.slice(from, start));
    if (isAlone && rest !== undefined)
        return { start: from, end: end + rest.length, text: '' };
    const blank = /[ \t]*$/.exec(text.slice(from, start))?.[0] ?? '';
    const after = blank === '' ? (/^[ \t]*/.exec(text.slice(end))?.[0].length ?? 0) : 0;
    return { start: start - blank.length, end: end + after, text: '' };
}

;// CONCATENATED MODULE: ./build/amend/implied-bound.js


function plainBound(constraint) {
    if (constraint.kind !== 'prefix-relation' || constraint.value.kind !== 'string')
        return undefined;
    const { operator } = constraint;
    const version = constraint.value.value;
    return version.includes('%{') ? undefined : { operator, version };
}
function implies(given, wanted) {
    if ((0,printer/* printValue */.jt)(given) === (0,printer/* printValue */.jt)(wanted))
        return true;
    const [one, other] = [plainBound(given), plainBound(wanted)];
    return one !== undefined && other !== undefined && impliesBound(one, other);
}
function impliesBound(given, wanted) {
    const order = (0,opam_version/* compareVersions */.Z)(given.version, wanted.version);
    const reaches = reachOf[wanted.operator];
    if (reaches === undefined)
        return wanted.operator === '=' && given.operator === '=' && order === 0;
    const { sign, strict } = reaches;
    const inside = order * sign;
    if (given.operator === strict)
        return inside >= 0;
    const isSameSide = given.operator === '=' || reachOf[given.operator]?.sign === sign;
    return isSameSide && (wanted.operator === strict ? inside > 0 : inside >= 0);
}
const upper = { sign: -1, strict: '<' };
const lower = { sign: 1, strict: '>' };
const reachOf = {
    '<': upper,
    '<=': upper,
    '>': lower,
    '>=': lower,
};

;// CONCATENATED MODULE: ./build/amend/narrowing.js




function narrowing(node, wanted) {
    const constraints = node.kind === 'option' ? node.constraints : [];
    const given = conjunctsOf(constraints);
    const edits = [];
    const added = [];
    const replaced = new Set();
    for (const one of wanted) {
        if (given.some((other) => implies(other, one)))
            continue;
        const looser = given.find((other) => other.span !== undefined && !replaced.has(other) && implies(one, other));
        if (looser?.span === undefined)
            added.push(one);
        else {
            replaced.add(looser);
            edits.push({ ...looser.span, text: printConjunct(one) });
        }
    }
    return added.length === 0 ? edits : [...edits, ...appended(node, constraints, added)];
}
function appended(node, constraints, added) {
    const text = added.map(printConjunct).join(' & ');
    const last = constraints.at(-1);
    if (last?.span !== undefined) {
        const { start, end } = last.span;
        if (last.kind !== 'or')
            return [{ start: end, end, text: ` & ${text}` }];
        return [
            { start, end: start, text: '(' },
            { start: end, end, text: `) & ${text}` },
        ];
    }
    if (node.span === undefined)
        return [];
    const { end } = node.span;
    const start = node.kind === 'option' ? (node.value.span?.end ?? end) : end;
    return [{ start, end, text: ` {${text}}` }];
}
function printConjunct(value) {
    return (0,printer/* printValue */.jt)(value.kind === 'or' ? (0,syntax/* group */.Os)([value]) : value);
}

;// CONCATENATED MODULE: ./build/amend/apply.js









function apply(text, operation) {
    switch (operation.kind) {
        case 'add':
            return withDependency(text, operation);
        case 'remove':
            return ['depends', 'depopts'].reduce((before, field) => withoutDependency(before, field, operation.name), text);
        case 'set':
            return withField(text, operation.field, operation.value);
        case 'flag':
            return withElement(text, 'flags', (0,syntax/* ident */.bD)(operation.flag));
        case 'message':
            return withElement(text, 'post-messages', (0,syntax/* string */.Yj)(operation.text));
    }
}
function withDependency(text, addition) {
    const { name, constraints } = addition;
    const file = fileOf(text);
    if (file.items.length === 0)
        return text;
    const depends = fieldOf(file, 'depends');
    const depopts = fieldOf(file, 'depopts');
    const nodes = depends === undefined ? [] : dependencyNodes(depends.value, name);
    const isOptional = depopts !== undefined && dependencyNodes(depopts.value, name).length > 0;
    if (nodes.length > 0 || isOptional) {
        const edits = nodes.flatMap((node) => narrowing(node, constraints));
        const narrowed = (0,text_edit/* applyEdits */.c)(text, edits);
        return isOptional ? withoutVersions(narrowed, addition) : narrowed;
    }
    const braces = constraints.length === 0 ? '' : ` {${constraints.map(printConjunct).join(' & ')}}`;
    const element = `${(0,printer/* printValue */.jt)((0,syntax/* string */.Yj)(name))}${braces}`;
    return depends === undefined
        ? withField(text, 'depends', (0,syntax/* list */.p_)([(0,syntax/* option */.uK)((0,syntax/* string */.Yj)(name), joined(constraints))]))
        : (0,text_edit/* applyEdits */.c)(text, [addedElement(text, depends.value, element)]);
}
function joined(constraints) {
    if (constraints.length === 0)
        return [];
    return [constraints.reduce((left, right) => ({ kind: 'and', left, right }))];
}
function withoutVersions(text, { name, constraints }) {
    return constraints.reduce((before, wanted) => {
        const bound = plainBound(wanted);
        if (bound === undefined)
            return before;
        const excluded = (0,syntax/* prefixRelation */.zv)((0,dependency/* oppositeOperator */.Mt)(bound.operator), (0,syntax/* string */.Yj)(bound.version));
        const conflicts = fieldOf(fileOf(before), 'conflicts');
        if (conflicts === undefined) {
            return withField(before, 'conflicts', (0,syntax/* list */.p_)([(0,syntax/* option */.uK)((0,syntax/* string */.Yj)(name), [excluded])]));
        }
        for (const node of dependencyNodes(conflicts.value, name)) {
            if (node.kind === 'string')
                return before;
            const [only, more] = node.constraints;
            if (only === undefined || more !== undefined || only.span === undefined)
                continue;
            if (implies(excluded, only))
                return before;
            if (implies(only, excluded)) {
                return (0,text_edit/* applyEdits */.c)(before, [{ ...only.span, text: (0,printer/* printValue */.jt)(excluded) }]);
            }
        }
        const element = (0,printer/* printValue */.jt)((0,syntax/* option */.uK)((0,syntax/* string */.Yj)(name), [excluded]));
        return (0,text_edit/* applyEdits */.c)(before, [addedElement(before, conflicts.value, element)]);
    }, text);
}
function withoutDependency(text, field, name) {
    let before = text;
    for (;;) {
        const there = fieldOf(fileOf(before), field);
        const edit = there && removalIn(before, there.value, name);
        if (there === undefined || edit === undefined)
            return before;
        const isAll = edit.start <= (there.value.span?.start ?? 0);
        before = isAll ? withoutField(before, field) : (0,text_edit/* applyEdits */.c)(before, [edit]);
        const left = fieldOf(fileOf(before), field)?.value;
        if (left?.kind === 'list' && left.items.length === 0)
            return withoutField(before, field);
    }
}
function removalIn(text, value, name) {
    let edit;
    for (const { inner, outer } of pathTo(value, name).toReversed()) {
        const span = inner.span ?? { start: 0, end: 0 };
        if (outer === undefined || formulaParts(outer).length > 1) {
            return outer === undefined ? { ...span, text: '' } : withoutPart(text, outer, inner);
        }
        edit = { ...(outer.span ?? span), text: '' };
    }
    return edit;
}
function pathTo(value, name) {
    const path = [];
    let [inner, outer] = [value, undefined];
    while (inner !== undefined) {
        path.push({ inner, outer });
        if (packageOf(inner) === name)
            return path;
        outer = inner;
        inner = formulaParts(inner).find((part) => dependencyNodes(part, name).length > 0);
    }
    return [];
}
function withoutPart(text, whole, part) {
    const { start, end } = part.span ?? { start: 0, end: 0 };
    if (whole.kind !== 'and' && whole.kind !== 'or')
        return removed(text, { start, end });
    const parts = (0,operands/* operands */.b)(whole);
    const at = parts.indexOf(part);
    const before = parts[at - 1]?.span;
    return before === undefined
        ? { start, end: parts[at + 1]?.span?.start ?? end, text: '' }
        : { start: before.end, end, text: '' };
}
function withElement(text, name, element) {
    const there = fieldOf(fileOf(text), name);
    if (there === undefined)
        return withField(text, name, (0,syntax/* list */.p_)([element]));
    const elements = there.value.kind === 'list' ? there.value.items : [there.value];
    const printed = (0,printer/* printValue */.jt)(element);
    const isThere = elements.some((one) => (0,printer/* printValue */.jt)(one.kind === 'option' ? one.value : one) === printed);
    return isThere ? text : (0,text_edit/* applyEdits */.c)(text, [addedElement(text, there.value, printed)]);
}

;// CONCATENATED MODULE: ./build/amend/change.js






function edited(text, operations) {
    return operations.reduce(apply, text);
}
function changeOf(edit, before) {
    const { path, operations } = edit;
    const [was, after] = [(0,opam_reading/* readOpamFile */.q)({ name: path, text: before }), edited(before, operations)];
    if (was.kind === 'refused') {
        throw new failure/* Failure */.H('opam-file-unreadable', `opam cannot read the published ${path}.`, {
            hint: 'Correct the file by hand in a pull request of its own.',
            detail: (0,text_source/* decodeBytes */.yj)(was.refusal.message),
        });
    }
    const is = (0,opam_reading/* readOpamFile */.q)({ name: path, text: after });
    const [error] = is.kind === 'refused'
        ? [is.refusal.message]
        : is.fieldErrors
            .filter((one) => !was.fieldErrors.some(({ message }) => message === one.message))
            .map((one) => `${one.field}: ${one.message}`);
    if (is.kind === 'refused' || error !== undefined) {
        throw new failure/* Failure */.H('amend-unreadable', `opam could not read ${path} with this change.`, {
            hint: 'Write the value as it would be in an opam file.',
            detail: (0,text_source/* decodeBytes */.yj)(error ?? ''),
        });
    }
    return { ...edit, before, after };
}
function contradictedBound({ name, version, path, operations, before, after }, published) {
    const [was, is] = [before, after].map((text) => (0,opam_reading/* readOpamFile */.q)({ name: path, text }));
    if (was?.kind !== 'read' || is?.kind !== 'read')
        return undefined;
    for (const operation of operations) {
        if (operation.kind !== 'add')
            continue;
        const versions = published.get(operation.name) ?? [];
        const question = { name: operation.name, own: version };
        const admitted = admittedVersions(was.package, question, versions);
        if (admitted.length === 0)
            continue;
        if (admittedVersions(is.package, question, versions).length > 0)
            continue;
        return new failure/* Failure */.H('bound-contradicts', `${name} ${version} admits ${operation.name} ${(0,short_list/* shortList */.p)(admitted.toReversed())}. With this bound, it would admit no published version.`, { hint: `Leave ${name}.${version} out, or make it unavailable: --available false.` });
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/text/nearest-name.js
var nearest_name = __webpack_require__(42358);
;// CONCATENATED MODULE: ./build/amend/select.js






function selectedVersions(selection, { names, versions }) {
    const { name } = selection;
    const published = (versions.get(name) ?? []).toSorted(opam_version/* compareVersions */.Z);
    if (published.length === 0)
        throw packageUnpublished(name, names);
    const shown = (0,short_list/* shortList */.p)(published.toReversed());
    if (selection.kind === 'version') {
        const { version } = selection;
        if (published.includes(version))
            return [{ name, version }];
        throw new failure/* Failure */.H('version-unpublished', `${name} ${version} is not published in the opam repository.`, { hint: `Published are ${shown}.` });
    }
    const selected = published.filter((version) => admits(selection.range, version, undefined));
    if (selected.length > 0)
        return selected.map((version) => ({ name, version }));
    throw new failure/* Failure */.H('version-unpublished', `No published version of ${name} is in the range "${(0,text_source/* decodeBytes */.yj)(selection.text)}".`, { hint: `Published are ${shown}.` });
}
function packageUnpublished(name, names) {
    const near = names && (0,nearest_name/* nearestName */.q)(name, [...names]);
    return new failure/* Failure */.H('package-unpublished', `The opam repository has no package ${name}.`, {
        hint: near === undefined
            ? 'Write the name as it is on ocaml.org/packages.'
            : `Did you mean ${near}?`,
    });
}

// EXTERNAL MODULE: ./build/release/artefacts/pull-request-text.js
var pull_request_text = __webpack_require__(3851);
// EXTERNAL MODULE: ./build/text/fingerprint.js
var fingerprint = __webpack_require__(1366);
;// CONCATENATED MODULE: ./build/amend/request.js
function selectionText(selection) {
    return selection.kind === 'version' ? `${selection.name}.${selection.version}` : selection.text;
}

;// CONCATENATED MODULE: ./build/amend/texts.js







function editTexts(amendments, versions, author) {
    const operations = amendments.flatMap((one) => one.operations);
    const changes = [...new Set(operations.flatMap(shortWords))].slice(0, 2).join(', ');
    const title = `[metadata] ${subjectOf(versions)}: ${changes}`;
    const lines = amendments.flatMap((one) => amendmentLines(one));
    return textsOf({ title, lines, author, branch: branchOf(amendments) });
}
function textsOf({ title, lines, author, branch, }) {
    const said = lines.join('\n');
    return {
        pullRequest: { title, body: `${said}\n\n---\n${(0,pull_request_text/* signature */.vl)(author, 'Amended')}` },
        branch,
        commit: { headline: title, body: `Amendment ${branch}` },
    };
}
const mostNamed = 200;
function dependentsTexts(of, { versions, only, author, }) {
    const byName = new Map();
    for (const { name, version } of versions) {
        byName.set(name, [...(byName.get(name) ?? []), version]);
    }
    const names = [...byName];
    const rest = names.length - mostNamed;
    const lines = [
        `These versions cannot be built with ${texts_code(`${of.name}.${of.version}`)}. Each gets the bound ${texts_code(`"${of.name}" {< "${of.version}"}`)}.`,
        '',
        ...names
            .slice(0, mostNamed)
            .map(([name, those]) => `- ${texts_code(name)}: ${those.map(texts_code).join(', ')}`),
        ...(rest > 0 ? [`- and ${rest} more packages`] : []),
    ];
    const named = (only ?? []).map(selectionText).toSorted();
    const what = ['dependents', `${of.name}.${of.version}`, ...named].join('\n');
    return textsOf({
        title: `[metadata] ${subjectOf(versions)}: upper bound on ${of.name}`,
        lines,
        author,
        branch: amendBranch(`dependents-${of.name}`, what),
    });
}
function subjectOf(versions) {
    const [first] = versions;
    if (first !== undefined && versions.length === 1)
        return `${first.name}.${first.version}`;
    const names = [...new Set(versions.map(({ name }) => name))];
    return names.length <= 2 ? names.join(' and ') : `${names.length} packages`;
}
function shortWords(operation) {
    switch (operation.kind) {
        case 'add':
            return [boundWords(operation.name, operation.constraints)];
        case 'remove':
            return [`no dependency on ${operation.name}`];
        case 'set':
            return operation.field === 'available' && (0,printer/* printValue */.jt)(operation.value) === 'false'
                ? ['mark as unavailable']
                : [`correct ${operation.field}`];
        case 'flag':
            return operation.flag === 'deprecated' ? ['deprecate'] : [`flag ${operation.flag}`];
        case 'message':
            return [];
    }
}
function boundWords(name, constraints) {
    const operators = constraints.flatMap((one) => plainBound(one)?.operator ?? []);
    const isUpper = operators.some((one) => one.startsWith('<'));
    const isLower = operators.some((one) => one.startsWith('>'));
    if (isUpper && isLower)
        return `bounds on ${name}`;
    if (isUpper)
        return `upper bound on ${name}`;
    if (isLower)
        return `lower bound on ${name}`;
    return constraints.length === 0 ? `dependency on ${name}` : `constraint on ${name}`;
}
function amendmentLines({ selections, operations, reason }) {
    const subject = selections.map((one) => texts_code(selectionText(one))).join(', ');
    const done = operations.map((one) => `- ${subject}: ${longWords(one)}`);
    return reason === undefined ? done : [...done, '', (0,pull_request_text/* plainText */.wh)((0,text_source/* decodeBytes */.yj)(reason))];
}
function longWords(operation) {
    switch (operation.kind) {
        case 'add': {
            const constraints = operation.constraints.map(printConjunct).join(' & ');
            const braces = constraints === '' ? '' : ` {${constraints}}`;
            return `depends on ${texts_code(`"${operation.name}"${braces}`)}`;
        }
        case 'remove':
            return `no longer depends on ${texts_code(operation.name)}`;
        case 'set':
            return texts_code(`${operation.field}: ${(0,printer/* printValue */.jt)(operation.value)}`);
        case 'flag':
            return `has the flag ${texts_code(operation.flag)}`;
        case 'message':
            return `says once it is installed: ${texts_code(operation.text)}`;
    }
}
function texts_code(bytes) {
    const text = (0,text_source/* decodeBytes */.yj)(bytes).replaceAll(/\s+/g, ' ');
    const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return longest === 0 ? `\`${text}\`` : `${fence} ${text} ${fence}`;
}
function branchOf(amendments) {
    const said = amendments.map(({ selections, operations }) => [...selections.map(selectionText), ...operations.map(longWords)].join('\n'));
    const name = amendments[0]?.selections[0]?.name ?? '';
    return amendBranch(name, said.join('\n\n'));
}
function amendBranch(subject, what) {
    const slug = subject.replaceAll(/[^A-Za-z0-9_+-]/g, '-');
    return `amend-${slug}-${(0,fingerprint/* fingerprint */.R)(what)}`;
}

;// CONCATENATED MODULE: ./build/amend/amend-edits.js




async function planEdits(amendments, forge, { opam, author }) {
    const added = amendments
        .flatMap(({ operations }) => operations)
        .flatMap((one) => (one.kind === 'add' ? [one.name] : []));
    const contents = await forge.contents({
        released: unique(amendments.flatMap((one) => one.selections.map(({ name }) => name))),
        mentioned: unique(added),
    });
    const names = contents.kind === 'seen' ? contents.names : undefined;
    const { versions } = contents;
    const edits = new Map();
    const selected = [];
    for (const { selections, operations } of amendments) {
        for (const one of selections.flatMap((each) => selectedVersions(each, { names, versions }))) {
            selected.push(one);
            const path = (0,model_release/* packagePath */.C)(opam.packagesDir, one.name, one.version);
            const before = edits.get(path)?.operations ?? [];
            edits.set(path, { ...one, path, operations: [...before, ...operations] });
        }
    }
    const changes = await readChanges([...edits.values()], forge, versions);
    return { changes, texts: editTexts(amendments, selected, author), diagnostics: [] };
}
async function readChanges(edits, forge, versions) {
    const texts = await forge.publishedFiles(edits.map(({ path }) => path));
    return edits
        .flatMap((edit) => {
        const before = texts.get(edit.path);
        if (before === undefined)
            return [];
        const change = changeOf(edit, before);
        const contradiction = contradictedBound(change, versions);
        if (contradiction !== undefined)
            throw contradiction;
        return [change];
    })
        .filter(({ before, after }) => before !== after);
}
function unique(names) {
    return [...new Set(names)];
}

// EXTERNAL MODULE: ./build/release/steps/branch-edits.js
var branch_edits = __webpack_require__(51268);
// EXTERNAL MODULE: ./build/release/look/no-pull-request.js
var no_pull_request = __webpack_require__(42225);
// EXTERNAL MODULE: ./build/text/unified-diff.js
var unified_diff = __webpack_require__(87158);
;// CONCATENATED MODULE: ./build/amend/proposal.js






function proposedAmendment(changes, { pullRequest, branch, commit }, { login, upstream, isRelease }) {
    return {
        branch,
        paths: changes.map(({ path }) => path),
        commit,
        commitTitle: changes.length === 1 ? 'Commit of the opam file' : 'Commit of the opam files',
        texts: isRelease ? undefined : pullRequest,
        changes: (proposal) => {
            const seen = { login, proposal };
            const edit = isRelease ? (0,branch_edits/* editAmong */.XI)(seen) : (0,branch_edits/* editOn */.MT)(commit.body, seen);
            return changesOn(changes, { proposal, edit });
        },
        byHand: {
            title: `Patch to propose the change to ${(0,repository/* fullName */.fq)(upstream)}`,
            patch: patchOf(changes),
            newFile: undefined,
        },
    };
}
function changesOn(changes, { proposal, edit }) {
    const touched = new Set(proposal.changed.map(({ path }) => path));
    const write = [];
    const kept = [];
    for (const { path, operations, after } of changes) {
        const there = proposal.files.get(path);
        const content = there === undefined ? after : edited(there, operations);
        if (content === there)
            continue;
        if (there !== undefined && touched.has(path) && edit !== undefined)
            kept.push(path);
        else
            write.push({ path, content });
    }
    return { write, remove: [], kept, edit: touched.size > 0 ? edit : undefined };
}
function patchOf(changes) {
    return changes
        .map(({ path, before, after }) => (0,unified_diff/* unifiedDiff */.W)([`a/${path}`, `b/${path}`], before, after))
        .join('');
}
function amendWay(changes, opam, settings) {
    if (changes.length === 0) {
        const evidence = 'the published files already contain the changes';
        return { kind: 'published', evidence, url: opam.upstream.webUrl };
    }
    const failure = (0,no_pull_request/* missingPullRequest */.lO)(opam, settings);
    return failure === undefined
        ? { kind: opam.reach }
        : { kind: 'refused', published: false, failure };
}
async function requireFiles(changes, { fork, proposal, upstream, reach }, forge) {
    if (fork === undefined || reach === 'by-hand')
        return;
    const { branch, start } = proposal;
    if (branch === undefined && (start === undefined || start === upstream.head))
        return;
    const paths = changes.map(({ path }) => path);
    const there = branch === undefined && start !== undefined
        ? await forge.filesAt(fork, start, paths)
        : proposal.files;
    const stale = changes.find(({ path, before }) => {
        const text = there.get(path);
        return text === undefined || (branch === undefined && text !== before);
    });
    if (stale === undefined)
        return;
    const place = branch === undefined ? (0,repository/* fullName */.fq)(fork) : `The branch ${branch.name}`;
    throw new failure/* Failure */.H('fork-behind', `${place} is behind ${(0,repository/* fullName */.fq)(upstream)} and does not have the published ${stale.path}.`, {
        hint: branch === undefined
            ? `Open ${fork.webUrl}, choose "Sync fork", and run again.`
            : `Merge ${(0,repository/* fullName */.fq)(upstream)} into the branch, or delete the branch where it has no pull request, and run again.`,
    });
}

;// CONCATENATED MODULE: ./build/amend/metadata-proposal.js


function proposedMetadata(planned) {
    const { changes, kept, facts, project, version, commit } = planned;
    const { branch } = facts.proposal;
    const edit = (0,branch_edits/* editAmong */.XI)(facts);
    const words = (0,branch_edits/* metadataMessage */.Vr)(commit);
    const proposed = {
        branch: branch?.name ?? '',
        paths: changes.map(({ path }) => path),
        commit: {
            headline: `[metadata] ${project} ${version}: as in ${commit.slice(0, 7)}`,
            body: edit === undefined ? words : `${(0,branch_edits/* keepingMessage */.zI)(edit)}\n${words}`,
        },
        commitTitle: changes.length === 1 ? 'Commit of the opam file' : 'Commit of the opam files',
        texts: undefined,
        changes: ({ files }) => ({
            write: changes
                .filter(({ path, after }) => files.get(path) !== after)
                .map(({ path, after }) => ({ path, content: after })),
            remove: [],
            kept: [],
            edit: undefined,
        }),
        byHand: { title: 'Patch of the pull request', patch: patchOf(changes), newFile: undefined },
    };
    return {
        proposed,
        diagnostics: [
            ...planned.diagnostics,
            ...kept.map((path) => ({
                severity: 'warning',
                code: 'metadata-kept',
                message: `${path} stays as it is in the pull request: somebody edited the same lines there.`,
                hints: [
                    'Edit the file on the branch of the pull request, or bring the edit into your project first.',
                ],
            })),
        ],
    };
}

// EXTERNAL MODULE: ./build/opam/filter.js
var filter = __webpack_require__(94280);
;// CONCATENATED MODULE: ./build/amend/reach.js




function reachReader(source) {
    const read = new Map();
    const definition = (one) => {
        const key = keyOf(one);
        if (!read.has(key)) {
            const text = source.text(one.name, one.version) ?? '';
            const reading = (0,opam_reading/* readOpamFile */.q)({ name: key, text });
            read.set(key, reading.kind === 'read' ? reading.package : undefined);
        }
        return read.get(key);
    };
    const link = (dependent, of) => {
        const { depends, depopts } = definition(dependent) ?? nothing;
        const links = [linkIn(depends, dependent, of), linkIn(depopts, dependent, of)];
        return reach_order.find((one) => links.includes(one)) ?? 'none';
    };
    const dependencies = (one, isFirst) => (0,opam_formula/* formulaAtoms */.xU)(definition(one)?.depends ?? opam_formula/* emptyFormula */.Q5)
        .filter((dependency) => isFirst || isInstalled(dependency))
        .flatMap(({ name, constraints }) => source
        .versions(name)
        .filter((version) => admits(constraints, version, one.version))
        .map((version) => ({ name, version })));
    const deadEnds = new Set();
    const reaches = (dependent, of) => {
        const seen = new Set([keyOf(dependent)]);
        const waiting = [dependent];
        for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
            for (const next of dependencies(one, one === dependent)) {
                if (link(next, of) === 'admits')
                    return true;
                const key = keyOf(next);
                if (seen.has(key) || deadEnds.has(key))
                    continue;
                seen.add(key);
                waiting.push(next);
            }
        }
        for (const key of seen)
            deadEnds.add(key);
        return false;
    };
    return { link, reaches };
}
const reach_order = ['admits', 'excluded'];
const nothing = {
    depends: opam_formula/* emptyFormula */.Q5,
    depopts: opam_formula/* emptyFormula */.Q5,
};
function keyOf({ name, version }) {
    return `${name}.${version}`;
}
function linkIn(formula, { version: own }, { name, version }) {
    const places = (0,opam_formula/* formulaAtoms */.xU)(formula).filter((atom) => atom.name === name);
    if (places.length === 0)
        return 'none';
    return places.some(({ constraints }) => admits(constraints, version, own)) ? 'admits' : 'excluded';
}
function isInstalled({ constraints }) {
    return !variablesOf(constraints).some((variable) => ownOnly.has(variable));
}
const ownOnly = new Set(['with-test', 'with-doc', 'with-dev-setup']);
function variablesOf(constraints) {
    return (0,opam_formula/* formulaAtoms */.xU)(constraints).flatMap((one) => one.kind === 'filter' ? (0,filter/* filterVariables */.uU)(one.filter).map(({ name }) => name) : []);
}

;// CONCATENATED MODULE: ./build/amend/dependents.js






function boundDependents(question, source) {
    const { of, only, packagesDir } = question;
    const bound = {
        kind: 'add',
        name: of.name,
        constraints: [(0,syntax/* prefixRelation */.zv)('<', (0,syntax/* string */.Yj)(of.version))],
    };
    const known = new Map([[of.name, [...new Set([...source.versions(of.name), of.version])]]]);
    const reader = reachReader(source);
    const wanted = only === undefined ? mentioning(of, source) : named(only, source);
    const changes = [];
    const needed = [];
    const strangers = [];
    for (const one of wanted) {
        if (one.name === of.name)
            continue;
        const direct = reader.link(one, of);
        if (direct === 'excluded')
            continue;
        if (direct === 'none') {
            if (only === undefined)
                continue;
            if (!reader.reaches(one, of)) {
                strangers.push(`${one.name}.${one.version}`);
                continue;
            }
        }
        const path = (0,model_release/* packagePath */.C)(packagesDir, one.name, one.version);
        const text = source.text(one.name, one.version) ?? '';
        const change = changeOf({ ...one, path, operations: [bound] }, text);
        if (contradictedBound(change, known) !== undefined)
            needed.push(`${one.name}.${one.version}`);
        else if (change.before !== change.after)
            changes.push(change);
    }
    return { changes, diagnostics: skipped(of, { needed, strangers }) };
}
function mentioning({ name }, source) {
    const quoted = `"${name}"`;
    return [...source.names()].toSorted().flatMap((dependent) => source
        .versions(dependent)
        .toSorted(opam_version/* compareVersions */.Z)
        .filter((version) => source.text(dependent, version)?.includes(quoted) === true)
        .map((version) => ({ name: dependent, version })));
}
function named(selections, source) {
    const names = new Set(source.names());
    const versions = new Map(selections.map(({ name }) => [name, source.versions(name)]));
    const found = selections.flatMap((one) => selectedVersions(one, { names, versions }));
    return [...new Map(found.map((one) => [`${one.name}.${one.version}`, one])).values()];
}
function notice(message, hint) {
    return { severity: 'notice', code: 'dependents-skipped', message, hints: [hint] };
}
function skipped({ name, version }, { needed, strangers, }) {
    return [
        ...(needed.length === 0
            ? []
            : [
                notice(`Without ${name} ${version}, no published version of ${name} would be left for ${listed(needed)}. They stay as they are.`, 'If they cannot be built, make them unavailable: amend NAME.VERSION --available false.'),
            ]),
        ...(strangers.length === 0
            ? []
            : [
                notice(`These versions do not depend on ${name} ${version} and stay as they are: ${listed(strangers)}.`, 'Take them out of the file of --only.'),
            ]),
    ];
}
const dependents_mostNamed = 10;
function listed(names) {
    const shown = names.slice(0, dependents_mostNamed).join(', ');
    return names.length > dependents_mostNamed ? `${shown} and ${names.length - dependents_mostNamed} more` : shown;
}

// EXTERNAL MODULE: ./build/opam/package-name.js
var package_name = __webpack_require__(2198);
// EXTERNAL MODULE: ./build/opam/package-reader.js + 1 modules
var package_reader = __webpack_require__(70518);
;// CONCATENATED MODULE: ./build/amend/parse-formula.js





const shape = /^\s*(?:"([^"]*)"|([^\s{}<>=!"]+))\s*(?:\{(.*)\}|(.*))\s*$/s;
function parseDependency(text) {
    const [, quoted, plain, braces, bare = ''] = shape.exec(text) ?? [];
    const name = quoted ?? plain ?? '';
    const defect = (0,package_name/* packageNameDefect */.nb)(name);
    if (defect !== undefined)
        return { kind: 'wrong', why: defect };
    const inside = withQuotes(braces ?? bare).trim();
    const item = inside === '' ? `"${name}"` : `"${name}" {${inside}}`;
    const file = (0,parser/* parseOpamFile */.b)({ name: 'opam', text: `opam-version: "2.0"\ndepends: [${item}]\n` });
    const [error] = file.diagnostics;
    if (error !== undefined)
        return { kind: 'wrong', why: error.message };
    const read = (0,package_reader/* readPackage */.LY)(file.file);
    const [fieldError] = read.fieldErrors;
    const [atom, more] = (0,opam_formula/* formulaAtoms */.xU)(read.package.depends);
    if (fieldError !== undefined)
        return { kind: 'wrong', why: fieldError.message };
    if (atom === undefined || more !== undefined) {
        return { kind: 'wrong', why: 'It must be one dependency' };
    }
    const { value } = file.file.items.find((one) => one.kind === 'field' && one.name === 'depends') ?? { value: undefined };
    const node = value?.kind === 'list' ? value.items[0] : undefined;
    const constraints = node?.kind === 'option' ? conjunctsOf(node.constraints) : [];
    return { kind: 'dependency', name, constraints, formula: atom.constraints };
}
function withQuotes(text) {
    return text.replaceAll(/([<>]=?|!?=)\s*([A-Za-z0-9][\w.+~-]*)(?![\w.+~"%{-])/g, (all, ...found) => {
        const [operator, version] = found.map(String);
        return version === 'version' ? all : `${operator} "${version}"`;
    });
}
function parseField(text) {
    const { file, diagnostics } = (0,parser/* parseOpamFile */.b)({
        name: 'opam',
        text: `opam-version: "2.0"\n${text}\n`,
    });
    const [, only, more] = file.items;
    if (diagnostics.length > 0 || more !== undefined || only?.kind !== 'field')
        return undefined;
    return only;
}

;// CONCATENATED MODULE: ./build/amend/written.js
function written_wrong(written, message, hint) {
    const { location } = written;
    return {
        severity: 'error',
        code: 'amend-invalid',
        message,
        hints: [hint],
        ...(location === undefined ? {} : { location }),
    };
}
function written_linesOf(source) {
    const lines = [];
    let start = 0;
    for (const line of source.text.split('\n')) {
        const isEmpty = /^\s*(?:#|$)/.test(line);
        if (!isEmpty)
            lines.push(wordsOf(source, { start, end: start + line.length }));
        start += line.length + 1;
    }
    return lines;
}
const part = /'([^']*)'|"((?:[^"\\]|\\.)*)"|([^\s'"]+)/y;
function wordsOf(source, { start, end }) {
    const words = [];
    const text = source.text.slice(0, end);
    let at = start;
    for (;;) {
        while (at < end && /\s/.test(text.charAt(at)))
            at++;
        if (at >= end)
            return { kind: 'words', words };
        const from = at;
        let word = '';
        while (at < end && !/\s/.test(text.charAt(at))) {
            part.lastIndex = at;
            const found = part.exec(text);
            if (found === null) {
                const location = { source, span: { start: at, end } };
                const hint = 'Add the same quote at the end of the value.';
                const message = `The quote ${text.charAt(at)} is not closed.`;
                return { kind: 'wrong', diagnostic: written_wrong({ location }, message, hint) };
            }
            const [whole, single, double, plain] = found;
            word += single ?? double?.replaceAll(/\\(["\\])/g, '$1') ?? plain ?? '';
            at += whole.length;
        }
        words.push({ text: word, location: { source, span: { start: from, end: at } } });
    }
}
function divided(read) {
    const isDefect = (one) => 'severity' in one;
    return {
        values: read.filter((one) => !isDefect(one)),
        diagnostics: read.filter(isDefect),
    };
}

;// CONCATENATED MODULE: ./build/amend/parse-dependents.js




const dependentsHint = 'Write --dependents tally.2.0.0, and --only FILE where only some of the dependents get the bound.';
function parseDependents({ dependents, only, others, }) {
    const found = others.map((one) => written_wrong(one, '--dependents cannot be combined with other changes.', dependentsHint));
    const [first, second] = dependents;
    if (first === undefined) {
        found.push(written_wrong({ location: undefined }, '--only needs --dependents.', dependentsHint));
    }
    if (second !== undefined) {
        found.push(written_wrong(second, '--dependents names one version at a time.', dependentsHint));
    }
    const [file, more] = only;
    if (more !== undefined)
        found.push(written_wrong(more, '--only names one file.', dependentsHint));
    const of = first && (0,package_name/* parseVersionedPackage */.dx)(first.text);
    if (first !== undefined && of === undefined) {
        const message = `--dependents "${(0,text_source/* decodeBytes */.yj)(first.text)}" names no version of a package.`;
        found.push(written_wrong(first, message, dependentsHint));
    }
    if (found.length > 0 || of === undefined)
        return found;
    return { kind: 'dependents', of, only: file?.text };
}
function parsePackageList(source) {
    const words = [];
    let start = 0;
    for (const line of source.text.split('\n')) {
        const text = line.replace(/#.*$/s, '').trim();
        const at = start + line.indexOf(text);
        if (text !== '') {
            words.push({ text, location: { source, span: { start: at, end: at + text.length } } });
        }
        start += line.length + 1;
    }
    return divided(words.map(parseListed));
}
function parseListed(written) {
    const { text } = written;
    const exact = (0,package_name/* parseVersionedPackage */.dx)(text);
    if (exact !== undefined)
        return { kind: 'version', ...exact };
    const named = (0,package_name/* packageNameDefect */.nb)(text) === undefined ? parseDependency(text) : undefined;
    if (named?.kind === 'dependency') {
        return { kind: 'range', name: named.name, range: named.formula, text };
    }
    const message = `"${(0,text_source/* decodeBytes */.yj)(text)}" names no package.`;
    return written_wrong(written, message, 'Write a package or NAME.VERSION on each line. "#" begins a comment.');
}

;// CONCATENATED MODULE: ./build/amend/plan-dependents.js







async function planDependents({ of, only: file }, { repositories, readFile }, { opam, author }) {
    const list = file === undefined
        ? undefined
        : parsePackageList({ name: file, text: await listText(file, readFile) });
    if (list !== undefined && (0,diagnostic/* hasErrors */.C)(list.diagnostics)) {
        return {
            changes: [],
            texts: dependentsTexts(of, { versions: [], only: undefined, author }),
            diagnostics: list.diagnostics,
        };
    }
    const only = list?.values;
    const read = await repositories.read();
    if (read.kind === 'unread') {
        throw new failure/* Failure */.H('opam-repository-unread', `The opam repository cannot be read: ${read.why}.`, { hint: 'Run again later.' });
    }
    const [source] = read.sources;
    if (source === undefined)
        throw new Error('No opam repository was read.');
    if (source.versions(of.name).length === 0) {
        throw packageUnpublished(of.name, new Set(source.names()));
    }
    const { packagesDir } = opam;
    const { changes, diagnostics } = boundDependents({ of, only, packagesDir }, source);
    return { changes, texts: dependentsTexts(of, { versions: changes, only, author }), diagnostics };
}
async function listText(file, readFile) {
    const text = await readFile(file);
    if (text !== undefined)
        return text;
    throw new failure/* Failure */.H('list-unreadable', `The file ${(0,text_source/* decodeBytes */.yj)(file)} of --only cannot be read.`, {
        hint: 'Name a file with a package or NAME.VERSION on each line. In a workflow, the path is one below the checkout.',
    });
}

// EXTERNAL MODULE: ./build/release/artefacts/opam-file.js
var opam_file = __webpack_require__(62060);
// EXTERNAL MODULE: ./build/release/source/target.js
var source_target = __webpack_require__(39593);
// EXTERNAL MODULE: ./build/release/source/tag-versions.js
var tag_versions = __webpack_require__(74506);
// EXTERNAL MODULE: ./build/text/subsequence-lengths.js
var subsequence_lengths = __webpack_require__(66881);
;// CONCATENATED MODULE: ./build/text/merge.js

const merge_linesOf = (text) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
const mostPairs = 4_000_000;
function mergeTexts(base, ours, theirs) {
    const lines = merge_linesOf(base);
    const [left, right] = [hunksOf(lines, merge_linesOf(ours)), hunksOf(lines, merge_linesOf(theirs))];
    const added = right.filter((hunk) => !left.some((other) => isSame(hunk, other)));
    if (added.some((hunk) => left.some((other) => touches(hunk, other))))
        return undefined;
    let merged = '';
    let at = 0;
    for (const hunk of [...left, ...added].toSorted((a, b) => a.start - b.start)) {
        merged += [...lines.slice(at, hunk.start), ...hunk.lines].join('');
        at = hunk.end;
    }
    return merged + lines.slice(at).join('');
}
function isSame(one, other) {
    const isSamePlace = one.start === other.start && one.end === other.end;
    return isSamePlace && one.lines.join('') === other.lines.join('');
}
function touches(one, other) {
    return one.start <= other.end && other.start <= one.end;
}
function hunksOf(before, after) {
    if (before.length * after.length > mostPairs) {
        return [{ start: 0, end: before.length, lines: after }];
    }
    const width = after.length + 1;
    const common = (0,subsequence_lengths/* subsequenceLengths */.Z)(before, after);
    const hunks = [];
    let [i, j] = [0, 0];
    let open = { i: 0, j: 0 };
    const close = () => {
        if (open.i < i || open.j < j) {
            hunks.push({ start: open.i, end: i, lines: after.slice(open.j, j) });
        }
    };
    while (i < before.length && j < after.length) {
        if (before[i] === after[j]) {
            close();
            i++;
            j++;
            open = { i, j };
        }
        else if ((common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0))
            i++;
        else
            j++;
    }
    ;
    [i, j] = [before.length, after.length];
    close();
    return hunks;
}

// EXTERNAL MODULE: ./build/version/ref-name.js
var ref_name = __webpack_require__(84024);
;// CONCATENATED MODULE: ./build/amend/archive-needs.js





function requireInArchive({ opam }, archived, { version, files, pathOf }) {
    for (const [name, text] of opam) {
        const there = files.get(pathOf(name));
        if (there === undefined) {
            throw lacking(`The pull request of version ${version} does not have the package ${name}, and its archive may not either.`, `Leave the package out with the input exclude: ${name}. The next release publishes it.`);
        }
        const extra = printed(fieldOf(fileOf(text), 'extra-files'));
        if (extra !== undefined && extra !== printed(fieldOf(fileOf(there), 'extra-files'))) {
            throw lacking(`The metadata of ${name} names other extra-files, which are not in the pull request.`, 'Add the files to the branch by hand, or leave extra-files out.');
        }
        const [file] = archived === undefined ? [] : filesNamed(text).filter((one) => !archived.paths.has(one));
        if (file !== undefined) {
            throw lacking(`The metadata of ${name} needs the file ${(0,text_source/* decodeBytes */.yj)(file)}, which the archive of version ${version} does not have.`, 'Release the next version from a new tag.');
        }
    }
}
function filesNamed(text) {
    const reading = (0,opam_reading/* readOpamFile */.q)({ name: 'opam', text });
    if (reading.kind === 'refused')
        return [];
    const { substs, patches, extraSources, extraFiles = [] } = reading.package;
    const fetched = new Set([...extraSources, ...extraFiles].map(([name]) => name));
    return [
        ...substs.map((name) => `${name}.in`),
        ...patches.map(({ value }) => value).filter((name) => !fetched.has(name)),
    ];
}
function printed(field) {
    return field && (0,printer/* printValue */.jt)(field.value);
}
function lacking(message, hint) {
    return new failure/* Failure */.H('archive-lacks', message, { hint });
}

// EXTERNAL MODULE: ./build/release/artefacts/package-metadata.js
var package_metadata = __webpack_require__(40370);
// EXTERNAL MODULE: ./build/release/source/read-source.js + 1 modules
var read_source = __webpack_require__(85677);
// EXTERNAL MODULE: ./build/release/source/versioned-source.js + 2 modules
var versioned_source = __webpack_require__(50365);
;// CONCATENATED MODULE: ./build/amend/source-metadata.js





async function metadataAt(commit, { git, settings }, { tag, version }) {
    const target = { kind: 'tagged', tag: { name: tag, commit } };
    const read = await (0,read_source/* readSource */.o)(git, target, settings);
    if (read.source === undefined)
        return { metadata: undefined, diagnostics: read.diagnostics };
    const decided = { version, tag: { kind: 'existing', name: tag }, notices: [] };
    const versioned = (0,versioned_source/* versionedSource */.n)(read.source, decided, settings);
    const diagnostics = [...read.diagnostics, ...versioned.diagnostics];
    const { source } = versioned;
    if (source === undefined || (0,diagnostic/* hasErrors */.C)(diagnostics))
        return { metadata: undefined, diagnostics };
    const prerelease = (0,package_metadata/* isPublishedAsPrerelease */.n)(version, settings);
    const opam = source.packages.map((one) => [one.name, (0,package_metadata/* packageMetadata */.Q)(one, source, prerelease)]);
    const paths = new Set(source.files.entries.map(({ path }) => path));
    return { metadata: { project: source.project, opam: new Map(opam), paths }, diagnostics };
}
async function namedCommit(from, { git, tags }) {
    if (from === 'HEAD')
        return await git.head();
    if (/^[0-9a-f]{40,64}$/.test(from))
        return from;
    const tag = await tags.tag(from);
    if (tag !== undefined)
        return tag.commit;
    throw new failure/* Failure */.H('commit-missing', `"${from}" is neither a commit nor a tag.`, {
        hint: 'Name HEAD, a tag, or the full id of a commit, as "git rev-parse NAME" prints it.',
    });
}

;// CONCATENATED MODULE: ./build/amend/plan-metadata.js











async function planMetadata(request, source, { reader, opam }) {
    const { tag } = request;
    const target = await (0,source_target/* findTarget */.F)({ trigger: { kind: 'named-tag', tag } }, source.tags);
    const commit = await namedCommit(request.from, source);
    const [likely = ''] = (0,tag_versions/* versionsOfTag */.b)(tag, source.settings);
    const first = await metadataAt(commit, source, { tag, version: likely });
    if (first.metadata === undefined)
        return first.diagnostics;
    const { project } = first.metadata;
    const names = [...first.metadata.opam.keys()];
    const { version, facts } = await openPull({ ...request, project, names }, source, {
        reader,
        opam,
    });
    const read = version === likely ? first : await metadataAt(commit, source, { tag, version });
    const { metadata, diagnostics } = read;
    if (metadata === undefined)
        return diagnostics;
    const { files } = facts.proposal;
    const pathOf = (name) => (0,model_release/* packagePath */.C)(opam.packagesDir, name, version);
    const [stating] = names.flatMap((name) => files.get(pathOf(name)) ?? []);
    const archived = (0,opam_file/* statedText */.vh)(stating ?? '', 'x-commit-hash') ??
        (target.kind === 'tagged' ? target.tag.commit : commit);
    const release = { tag, version };
    const ofArchive = await readEarlier(archived, source, release);
    requireInArchive(metadata, ofArchive, { version, files, pathOf });
    const base = (0,branch_edits/* metadataCommit */.L7)(facts);
    const earlier = base === undefined ? ofArchive : ((await readEarlier(base, source, release)) ?? ofArchive);
    const planned = [...metadata.opam].map(([name, bare]) => {
        const path = pathOf(name);
        const before = files.get(path) ?? '';
        const wanted = (0,opam_file/* withSourceOf */.jj)(bare, before);
        const was = (0,opam_file/* withSourceOf */.jj)(earlier?.opam.get(name) ?? '', before);
        return { name, version, path, operations: [], before, after: mergeTexts(was, before, wanted) };
    });
    return {
        facts,
        changes: planned.flatMap(({ after, ...one }) => after === undefined || after === one.before ? [] : [{ ...one, after }]),
        kept: planned.flatMap(({ after, path }) => (after === undefined ? [path] : [])),
        project,
        version,
        commit,
        diagnostics,
    };
}
async function readEarlier(commit, source, release) {
    try {
        return (await metadataAt(commit, source, release)).metadata;
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H)
            return undefined;
        throw error;
    }
}
async function openPull({ tag, project, names }, { settings }, { reader, opam }) {
    const { packagesDir } = opam;
    let ended;
    for (const version of (0,tag_versions/* versionsOfTag */.b)(tag, settings)) {
        const branch = (0,ref_name/* releaseBranch */.CT)(project, version);
        const paths = names.map((name) => (0,model_release/* packagePath */.C)(packagesDir, name, version));
        const facts = await (0,opam_facts/* lookAtProposal */.X5)(reader, opam, (base) => ({ branch, base, paths }));
        if (facts.fork === undefined || facts.reach === 'by-hand')
            throw unreachable(tag);
        const { pullRequest } = facts.proposal;
        if (pullRequest?.state === 'open')
            return { version, facts };
        ended ??= pullRequest;
    }
    throw ended === undefined ? missing(tag, project) : endedBefore(ended);
}
function unreachable(tag) {
    return new failure/* Failure */.H('pull-request-unreachable', `The token cannot push to the branch of the pull request of ${tag}.`, { hint: 'Pass the token that opened it: a classic one with the scope public_repo.' });
}
function missing(tag, project) {
    return new failure/* Failure */.H('pull-request-missing', `Your fork has no pull request of ${project} for the tag ${tag}.`, { hint: 'Release the tag first. The run looks for the branch that a release makes.' });
}
function endedBefore({ number, state, webUrl }) {
    return state === 'merged'
        ? new failure/* Failure */.H('pull-request-merged', `The pull request #${number} is merged: ${webUrl}`, {
            hint: 'Change the published version with amend NAME.VERSION --add, --set or --remove.',
        })
        : new failure/* Failure */.H('pull-request-closed', `The pull request #${number} was closed: ${webUrl}`, {
            hint: 'To continue with it, reopen it and run again.',
        });
}

;// CONCATENATED MODULE: ./build/amend/release-proposal.js


const releaseSeries = 'release-';
async function openReleaseOf({ name, version }, { fork, proposal, upstream, base }, { forge, paths, packagesDir, }) {
    const path = (0,model_release/* packagePath */.C)(packagesDir, name, version);
    const end = (0,ref_name/* releaseBranch */.CT)('', version).slice(releaseSeries.length);
    for (const { branch } of proposal.others ?? []) {
        if (fork === undefined || !branch.startsWith(releaseSeries) || !branch.endsWith(end))
            continue;
        const there = await forge.filesAt(fork, `refs/heads/${branch}`, [path]);
        if (!there.has(path))
            continue;
        const release = await forge.proposal(upstream, { fork, branch, base, paths });
        if (release.pullRequest?.state === 'open')
            return release;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/amend/prepare.js








async function prepare(request, settings, readers) {
    return request.kind === 'metadata'
        ? await prepareMetadata(request, settings, readers)
        : await prepareEdits(request, settings, readers);
}
async function prepareEdits(request, { opam, actor }, readers) {
    const { reader } = readers;
    const author = { actor, elsewhere: opam.elsewhere };
    const planned = request.kind === 'edits'
        ? await planEdits(request.amendments, reader, { opam, author })
        : await planDependents(request, readers, { opam, author });
    const { changes, diagnostics, texts } = planned;
    if ((0,diagnostic/* hasErrors */.C)(diagnostics))
        return { kind: 'refused', diagnostics };
    const way = await wayOf(request, planned, { reader, opam });
    await requireFiles(changes, way, reader);
    const facts = { ...way, published: new Map() };
    return {
        kind: 'prepared',
        changes,
        title: texts.pullRequest.title,
        facts,
        proposed: proposedAmendment(changes, inBranch(texts, way), way),
        way: amendWay(changes, facts, opam),
        diagnostics,
    };
}
async function prepareMetadata(request, { opam }, { reader, openSource }) {
    const source = await openSource();
    try {
        const planned = await planMetadata(request, source, { reader, opam });
        if (!('facts' in planned))
            return { kind: 'refused', diagnostics: planned };
        const { changes, facts } = planned;
        const { proposed, diagnostics } = proposedMetadata(planned);
        return {
            kind: 'prepared',
            changes,
            title: proposed.commit.headline,
            facts: { ...facts, published: new Map() },
            proposed,
            way: { kind: facts.reach },
            diagnostics,
        };
    }
    finally {
        source.git.close();
    }
}
async function wayOf(request, { changes, texts }, { reader, opam }) {
    const paths = changes.map(({ path }) => path);
    const series = request.kind === 'dependents' ? releaseSeries : undefined;
    const own = await (0,opam_facts/* lookAtProposal */.X5)(reader, opam, (base) => ({
        branch: texts.branch,
        base,
        paths,
        series,
    }));
    const isOpen = own.proposal.pullRequest?.state === 'open';
    if (request.kind !== 'dependents' || isOpen || changes.length === 0) {
        return { ...own, isRelease: false };
    }
    const { packagesDir } = opam;
    const release = await openReleaseOf(request.of, own, { forge: reader, paths, packagesDir });
    return release === undefined
        ? { ...own, isRelease: false }
        : { ...own, proposal: release, isRelease: true };
}
function inBranch(texts, { isRelease, proposal }) {
    return { ...texts, branch: isRelease ? (proposal.branch?.name ?? texts.branch) : texts.branch };
}

;// CONCATENATED MODULE: ./build/amend/amend.js















async function amend(order, world, progress) {
    try {
        return await amendWith(order, world, progress);
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H))
            throw error;
        return refusedAmendment({ diagnostics: [], failure: error });
    }
}
const steps = [fork/* fork */.Z, branch/* branch */.t, commit/* commit */.c, still_open/* stillOpen */.v, pull_request/* pullRequest */.V, links/* links */.y];
async function amendWith({ request, settings }, world, progress) {
    const prepared = await prepare(request, settings, world);
    if (prepared.kind === 'refused')
        return refusedAmendment(prepared);
    const { changes, title, facts } = prepared;
    const news = (0,exemptions/* applyExemptions */.r)(changes.flatMap(newFindings), settings.ignore);
    const found = [...prepared.diagnostics, ...news];
    const situation = {
        proposed: prepared.proposed,
        way: prepared.way,
        opam: facts,
        settings,
        publishedTitle: `opam files in ${(0,repository/* fullName */.fq)(facts.upstream)}`,
    };
    const plan = steps.flatMap((step) => {
        const judgement = step.judge(situation);
        return judgement === undefined ? [] : [{ step, planned: { kind: step.kind, ...judgement } }];
    });
    const known = { title, changes, diagnostics: found };
    const judged = plan.map((one) => one.planned);
    const { dryRun: dry, failOn } = settings;
    const stopped = (0,verdict/* reasonToStop */.A5)(judged, found, { dry, failOn });
    if (stopped !== undefined) {
        const reports = judged.map((one) => (0,carry_out/* reportOf */.E)(one));
        return {
            ...known,
            status: stopped.status,
            failure: stopped.failure,
            steps: reports,
            ending: (0,verdict/* endingThere */.oN)(facts),
        };
    }
    return {
        ...known,
        ...(await carriedOut(plan, { ...situation, writer: world.writer }, { progress, found })),
    };
}
async function carriedOut(plan, run, { progress, found }) {
    const { opam, settings } = run;
    const judged = plan.map((one) => one.planned);
    const start = {
        fork: opam.fork,
        proposal: opam.proposal,
        ending: (0,verdict/* endingOfPlan */.If)(judged, opam),
    };
    const { state, reports, failure } = await (0,carry_out/* carryOut */.u)(plan, run, { start, progress });
    const wrote = plan.some(({ step }, index) => reports[index]?.state === 'made' && step.writes);
    const byHand = failure === undefined ? (0,left_to_person/* leftToPerson */.g)(judged, opam, settings.opam) : [];
    return {
        diagnostics: [...found, ...byHand],
        status: failure !== undefined ? (0,verdict/* failedStatus */.Wx)(reports) : wrote ? 'published' : 'unchanged',
        steps: reports,
        ending: state.ending,
        failure,
    };
}

;// CONCATENATED MODULE: ./build/amend/parse-request.js







const amendOptions = [
    'add',
    'remove',
    'set',
    'available',
    'flag',
    'withdraw',
    'reason',
    'superseded-by',
    'dependents',
    'only',
];
const noWords = {
    selections: [],
    add: [],
    remove: [],
    set: [],
    available: [],
    flag: [],
    withdraw: [],
    reason: [],
    'superseded-by': [],
    dependents: [],
    only: [],
};
function isOption(name) {
    return amendOptions.some((one) => one === name);
}
function sortWords(words) {
    let sorted = noWords;
    const left = words[Symbol.iterator]();
    for (const word of left) {
        const [, name = '', given] = /^--([\w-]+)(?:=(.*))?$/s.exec(word.text) ?? [];
        if (name === '') {
            sorted = { ...sorted, selections: [...sorted.selections, word] };
            continue;
        }
        if (!isOption(name)) {
            const known = amendOptions.map((one) => `--${one}`).join(', ');
            return wrong(word, `There is no option --${name} here.`, `Use one of ${known}.`);
        }
        const value = given === undefined ? left.next().value : { ...word, text: given };
        if (value === undefined) {
            return wrong(word, `--${name} has no value.`, `Write the value after --${name}, in quotes.`);
        }
        sorted = { ...sorted, [name]: [...sorted[name], value] };
    }
    return sorted;
}
function parseAmendment(words) {
    if (words.dependents.length > 0 || words.only.length > 0)
        return parseForDependents(words);
    return words.withdraw.length > 0 ? parseWithdrawal(words) : parseEdits(words);
}
function parseForDependents({ dependents, only, ...rest }) {
    const parsed = parseDependents({ dependents, only, others: Object.values(rest).flat() });
    return 'kind' in parsed
        ? { kind: 'dependents', request: parsed }
        : { kind: 'wrong', diagnostics: parsed };
}
function unlessWrong(amendment, diagnostics) {
    return diagnostics.length > 0 ? { kind: 'wrong', diagnostics } : { kind: 'amendment', amendment };
}
function parseEdits(words) {
    const selections = divided(words.selections.map(parseSelection));
    const operations = divided([
        ...words.remove.map(parseRemoval),
        ...words.add.map(parseAddition),
        ...words.set.map(parseSetting),
        ...words.available.map(parseAvailability),
        ...words.flag.map(parseFlag),
    ]);
    const found = [
        ...words['superseded-by'].map((one) => written_wrong(one, '--superseded-by needs --withdraw.', withdrawHint)),
        ...selections.diagnostics,
        ...operations.diagnostics,
    ];
    const [first] = words.selections;
    if (first === undefined) {
        found.push(written_wrong({ location: undefined }, 'No package is named.', selectionHint));
    }
    else if (operations.values.length + operations.diagnostics.length === 0) {
        const what = `No change is given for ${(0,text_source/* decodeBytes */.yj)(first.text)}.`;
        found.push(written_wrong(first, what, 'Use --add, --remove, --set, --available, --flag or --withdraw.'));
    }
    const reason = reasonIn(words);
    return unlessWrong({ selections: selections.values, operations: operations.values, reason }, found);
}
const withdrawHint = "Write --withdraw tally.1.1.0 --reason 'It loses data', and --superseded-by tally.1.2.0 where another version takes its place.";
function parseWithdrawal(words) {
    const edits = [...words.selections, ...words.add, ...words.remove, ...words.set];
    const others = [...edits, ...words.available, ...words.flag].map((one) => written_wrong(one, '--withdraw cannot be combined with other changes.', withdrawHint));
    const reason = reasonIn(words);
    const { location } = words.withdraw[0] ?? { location: undefined };
    const unexplained = reason === undefined ? [written_wrong({ location }, '--withdraw needs a --reason.', withdrawHint)] : [];
    const selections = divided(words.withdraw.map(parseOneVersion));
    const by = divided(words['superseded-by'].map(parseSelection));
    const diagnostics = [...others, ...unexplained, ...selections.diagnostics, ...by.diagnostics];
    const [successor] = by.values;
    const operations = withdrawal(reason ?? '', successor && selectionText(successor));
    return unlessWrong({ selections: selections.values, operations, reason }, diagnostics);
}
function withdrawal(reason, successor) {
    if (successor === undefined) {
        return [{ kind: 'set', field: 'available', value: { kind: 'bool', value: false } }];
    }
    const text = `${sentence(reason)} Use ${successor} instead.`;
    return [
        { kind: 'flag', flag: 'deprecated' },
        { kind: 'message', text },
    ];
}
function parseOneVersion(written) {
    const selection = parseSelection(written);
    return 'severity' in selection || selection.kind === 'version'
        ? selection
        : written_wrong(written, '--withdraw names one version, such as tally.1.1.0.', withdrawHint);
}
function sentence(text) {
    return /[.!?]$/.test(text) ? text : `${text}.`;
}
function reasonIn({ reason }) {
    const text = reason.map((one) => one.text.trim()).join(' ');
    return text === '' ? undefined : text;
}
const selectionHint = "Name versions that are published: tally.1.1.0, 'tally < 2.0', or tally for all of them.";
function parseSelection(written) {
    const { text } = written;
    const exact = (0,package_name/* parseVersionedPackage */.dx)(text);
    if (exact !== undefined)
        return { kind: 'version', ...exact };
    const parsed = parseDependency(text);
    const isRange = parsed.kind === 'dependency' &&
        (0,opam_formula/* formulaAtoms */.xU)(parsed.formula).every((one) => one.kind === 'version' && one.version.kind === 'string');
    if (isRange)
        return { kind: 'range', name: parsed.name, range: parsed.formula, text };
    const why = parsed.kind === 'wrong' ? ` ${(0,text_source/* decodeBytes */.yj)(parsed.why)}.` : '';
    return written_wrong(written, `"${(0,text_source/* decodeBytes */.yj)(text)}" names no versions of a package.${why}`, selectionHint);
}
function parseRemoval(written) {
    const parsed = parseDependency(written.text);
    if (parsed.kind === 'dependency' && parsed.constraints.length === 0) {
        return { kind: 'remove', name: parsed.name };
    }
    const message = `--remove "${(0,text_source/* decodeBytes */.yj)(written.text)}" names no dependency.`;
    return written_wrong(written, message, 'Write the name of a package alone: --remove tally.');
}
function parseAddition(written) {
    const parsed = parseDependency(written.text);
    if (parsed.kind === 'dependency') {
        return { kind: 'add', name: parsed.name, constraints: parsed.constraints };
    }
    const message = `--add "${(0,text_source/* decodeBytes */.yj)(written.text)}" is not a dependency: ${(0,text_source/* decodeBytes */.yj)(parsed.why)}.`;
    return written_wrong(written, message, `Write it as in an opam file: --add 'ocaml < "5.0"'.`);
}
const fixedFields = new Set([
    'name',
    'version',
    'opam-version',
    'x-commit-hash',
]);
function parseSetting(written) {
    const field = parseField(written.text);
    if (field === undefined) {
        const message = `--set "${(0,text_source/* decodeBytes */.yj)(written.text)}" is not a field of an opam file.`;
        const hint = `Write the field with its value: --set 'x-maintenance-intent: ["(latest)"]'.`;
        return written_wrong(written, message, hint);
    }
    if (fixedFields.has(field.name)) {
        const message = `The field ${field.name} identifies a published version and cannot be changed.`;
        return written_wrong(written, message, 'Leave it out.');
    }
    return { kind: 'set', field: field.name, value: field.value };
}
function parseAvailability(written) {
    const field = parseField(`available: ${written.text}`);
    if (field !== undefined)
        return { kind: 'set', field: 'available', value: field.value };
    const message = `--available "${(0,text_source/* decodeBytes */.yj)(written.text)}" is not a filter.`;
    return written_wrong(written, message, `Write it as in an opam file: --available 'os != "win32"'.`);
}
const flags = new Set(['deprecated', 'avoid-version']);
function parseFlag(written) {
    const { text } = written;
    if (flags.has(text))
        return { kind: 'flag', flag: text };
    const message = `The flag "${(0,text_source/* decodeBytes */.yj)(text)}" cannot be added to a published version.`;
    return written_wrong(written, message, 'Use --flag deprecated or --flag avoid-version.');
}
function parseLines(source) {
    const parsedLines = linesOf(source).map((line) => {
        if (line.kind === 'wrong')
            return { kind: 'wrong', diagnostics: [line.diagnostic] };
        const words = sortWords(line.words);
        return 'severity' in words ? { kind: 'wrong', diagnostics: [words] } : parseAmendment(words);
    });
    if (parsedLines.length > 0)
        return together(parsedLines);
    const nothing = wrong({ location: undefined }, 'No changes are given.', selectionHint);
    return { kind: 'wrong', diagnostics: [nothing] };
}
function together(all) {
    const diagnostics = all.flatMap((one) => (one.kind === 'wrong' ? one.diagnostics : []));
    if (diagnostics.length > 0)
        return { kind: 'wrong', diagnostics };
    const [dependents] = all.flatMap((one) => (one.kind === 'dependents' ? [one.request] : []));
    if (dependents !== undefined) {
        return all.length === 1
            ? { kind: 'request', request: dependents }
            : { kind: 'wrong', diagnostics: [besideOthers] };
    }
    const amendments = all.flatMap((one) => (one.kind === 'amendment' ? [one.amendment] : []));
    return { kind: 'request', request: { kind: 'edits', amendments } };
}
const besideOthers = written_wrong({ location: undefined }, '--dependents must be the only line, but there are others.', 'Amend the dependents in a step of its own.');

// EXTERNAL MODULE: ./build/connect/connect.js + 13 modules
var connect = __webpack_require__(63591);
// EXTERNAL MODULE: ./build/disk/read-bytes.js
var read_bytes = __webpack_require__(95476);
// EXTERNAL MODULE: ./build/environment/cache-folder.js
var cache_folder = __webpack_require__(89405);
// EXTERNAL MODULE: ./build/inputs/opam-settings.js
var opam_settings = __webpack_require__(64769);
// EXTERNAL MODULE: ./build/inputs/names.js
var names = __webpack_require__(43636);
// EXTERNAL MODULE: ./build/inputs/rules.js + 1 modules
var rules = __webpack_require__(67937);
// EXTERNAL MODULE: ./build/inputs/token.js
var inputs_token = __webpack_require__(62085);
// EXTERNAL MODULE: ./build/report/findings-table.js
var findings_table = __webpack_require__(10248);
// EXTERNAL MODULE: ./build/report/markup.js
var markup = __webpack_require__(29271);
// EXTERNAL MODULE: ./build/report/next-steps.js
var next_steps = __webpack_require__(63576);
// EXTERNAL MODULE: ./build/report/outcome-blocks.js + 2 modules
var outcome_blocks = __webpack_require__(51559);
// EXTERNAL MODULE: ./build/report/patch-commands.js
var patch_commands = __webpack_require__(44088);
// EXTERNAL MODULE: ./build/report/printable.js
var printable = __webpack_require__(74628);
// EXTERNAL MODULE: ./build/report/style.js
var report_style = __webpack_require__(33842);
// EXTERNAL MODULE: ./build/report/terminal.js + 2 modules
var terminal = __webpack_require__(11287);
;// CONCATENATED MODULE: ./build/report/amendment.js













function amendmentHeadline(outcome) {
    const { status, title, changes, ending, diagnostics, failure } = outcome;
    const files = changes.length === 1 ? '1 opam file' : `${changes.length} opam files`;
    switch (status) {
        case 'published':
            return ending?.kind === 'pull-request'
                ? `${title ?? ''}: the pull request changes ${files}`
                : `${title ?? ''}: the change of ${files} is ready, and its pull request has not been opened yet`;
        case 'unchanged':
            return changes.length === 0
                ? `The ${ending?.kind === 'pull-request' ? 'pull request already contains' : 'published files already contain'} these changes`
                : `The change of ${files} has already been proposed`;
        case 'rehearsed':
            return changes.length === 0
                ? `The ${ending?.kind === 'pull-request' ? 'pull request already contains' : 'published files already contain'} these changes`
                : `${title ?? ''}: ${files} would be changed`;
        case 'skipped':
        case 'refused': {
            const found = failure === undefined ? `: ${(0,findings_table/* countFindings */.G)(diagnostics)}` : '';
            return `Nothing was amended${found}`;
        }
        case 'failed':
            return 'The amendment is not complete';
    }
}
function afterAmendment(outcome, reader) {
    const { status, ending, failure, changes } = outcome;
    switch (status) {
        case 'published':
        case 'unchanged':
            return afterProposal(ending, reader);
        case 'rehearsed': {
            if (changes.length === 0)
                return [{ text: 'Nothing was written.' }];
            const more = reader === 'command' ? 'With --open' : 'Without dry-run: true';
            return [{ text: `Nothing was written. ${more}, the run opens the pull request.` }];
        }
        case 'skipped':
        case 'refused':
        case 'failed':
            return failure === undefined
                ? [{ text: 'Nothing was written. Fix the request, then run it again.' }]
                : (0,next_steps/* nextSteps */.Z)(outcome, reader);
    }
}
function afterProposal(ending, reader) {
    switch (ending?.kind) {
        case 'pull-request':
            return [
                { text: `Pull request #${ending.number} is waiting for review.`, url: ending.url },
                {
                    text: 'To change a file again, push to the branch of the pull request. Make lasting changes in your project too, so that its next release keeps them.',
                },
            ];
        case 'upstream':
            return [{ text: 'There is nothing left to do.' }];
        case 'patch': {
            const [, ...steps] = (0,next_steps/* afterEnding */.A)(ending, reader);
            const first = 'The run opened no pull request.';
            return [{ text: first }, ...steps];
        }
        case 'compare-link':
        case 'new-file-link':
        case undefined:
            return (0,next_steps/* afterEnding */.A)(ending, reader);
    }
}
const longestSummary = 1_000_000;
function amendmentSummary(outcome, context) {
    const { failure, steps, diagnostics, changes, ending } = outcome;
    const findings = diagnostics.length === 0
        ? undefined
        : findingsBlock(diagnostics, { context, commit: context.commit });
    const blocks = [
        whole(`<h2>${html(amendmentHeadline(outcome))}</h2>`),
        failure && failureBlock(failure, context),
        nextBlock(afterAmendment(outcome, 'workflow')),
        patchBlock({ ending }),
        hasErrors(diagnostics) ? findings : undefined,
        changes.length === 0 ? undefined : changesBlock(outcome),
        steps.length === 0 ? undefined : stepsBlock(steps),
        hasErrors(diagnostics) ? undefined : findings,
    ].filter((block) => block !== undefined);
    return `${joinBlocks(blocks, longestSummary)}\n`;
}
function nextBlock(steps) {
    return {
        open: '<ul>',
        rows: steps.map(({ text, url }) => `<li>${link(html(text), url)}</li>`),
        close: '</ul>',
        left: (count) => `<li>and ${count} more</li>`,
    };
}
function changesBlock({ changes }) {
    return {
        open: '<h3>Changes</h3>',
        rows: changes.map(({ path, before, after }) => {
            const diff = unifiedDiff([`a/${path}`, `b/${path}`], before, after);
            const shown = preformatted(decodeBytes(diff));
            return `\n<details><summary>${code(path)}</summary>${shown}</details>`;
        }),
        close: '',
        left: (count) => `\n<p>and ${count} more, which do not fit here</p>`,
    };
}
function changeLines({ changes }) {
    const diff = (0,text_source/* decodeBytes */.yj)(patchOf(changes)).trimEnd();
    return diff === '' ? [] : diff.split('\n').map(printable/* oneLine */.TN);
}
function terminalAmendment(outcome, options) {
    const style = (0,report_style/* styleOf */.V)(options);
    const { status, failure, diagnostics, steps } = outcome;
    const isStopped = status === 'refused' || status === 'rehearsed';
    const paint = status === 'refused' || status === 'failed' ? style.bad : style.good;
    const parts = [
        isStopped ? changeLines(outcome).map(painted) : [],
        (0,terminal.terminalDiagnostics)(diagnostics, options),
        isStopped ? steps.map((step) => (0,terminal.stepLine)(step, style)) : [],
        failure === undefined ? [] : (0,terminal.terminalFailure)(failure, options),
        [style.bold(paint(`${(0,printable/* printable */.g$)(amendmentHeadline(outcome))}.`))],
        afterAmendment(outcome, 'command').flatMap(({ text, url }) => url === undefined ? [(0,printable/* printable */.g$)(text)] : [(0,printable/* printable */.g$)(text), `  ${(0,printable/* oneLine */.TN)(url)}`]),
        (0,patch_commands/* patchCommands */.$e)(outcome).map(printable/* printable */.g$),
    ];
    return parts
        .filter((lines) => lines.length > 0)
        .flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
    function painted(line) {
        if (line.startsWith('+'))
            return style.good(line);
        return line.startsWith('-') ? style.bad(line) : line;
    }
}

// EXTERNAL MODULE: ./build/report/spelling.js
var spelling = __webpack_require__(9869);
// EXTERNAL MODULE: ./build/checkout/checkout.js
var checkout = __webpack_require__(37777);
// EXTERNAL MODULE: ./build/checkout/checkout-forge.js
var checkout_forge = __webpack_require__(96323);
// EXTERNAL MODULE: ./build/checkout/checkout-source.js
var checkout_source = __webpack_require__(46587);
// EXTERNAL MODULE: ./build/command/default-settings.js
var default_settings = __webpack_require__(24365);
// EXTERNAL MODULE: ./build/command-line/command-line.js + 1 modules
var command_line = __webpack_require__(70393);
// EXTERNAL MODULE: ./build/command-line/github-variables.js + 1 modules
var github_variables = __webpack_require__(56996);
// EXTERNAL MODULE: ./build/command-line/input-options.js + 1 modules
var input_options = __webpack_require__(86859);
// EXTERNAL MODULE: ./build/command-line/option.js
var command_line_option = __webpack_require__(53914);
// EXTERNAL MODULE: ./build/command/outcome.js
var command_outcome = __webpack_require__(90246);
;// CONCATENATED MODULE: ./build/command/amend.js
























const usage = `Usage: dune-publish amend NAME[.VERSION]… [--add DEP]… [--set 'FIELD: VALUE']… [--open] [OPTION]…
       dune-publish amend --withdraw NAME.VERSION --reason TEXT [--open] [OPTION]…
       dune-publish amend --tag TAG --from COMMIT [--open] [OPTION]…
       dune-publish amend --dependents NAME.VERSION [--only FILE] [--open] [OPTION]…

Changes the opam files of published versions with a pull request to the opam repository. It needs no new
tag and no new archive. NAME.VERSION is one version, NAME is all versions, and 'NAME < 2.0' is a range.

--tag and --from take the opam files of a commit of the checkout, such as HEAD, for the open pull request of
that release, as one more commit. The archive and its checksums stay, and so do edits of others.

--dependents gives each version that admits NAME.VERSION the upper bound NAME {< "VERSION"}. With --only, it
does so for the packages that FILE names, a package or NAME.VERSION a line; "#" begins a comment. Where the
pull request of NAME.VERSION is still open, the bounds go into it.

Without --open, the command prints the changes and writes nothing. With --open, it opens the pull request
with the token in the variable OPAM_TOKEN. You can run it again: it does only what has not been done yet.

Exit status: 0 when everything is done or shown, 1 when it was refused or failed, 2 when the command line
is wrong.
`;
const options = {
    add: (0,command_line_option/* textsOption */.YM)('DEP', "Narrow or add a dependency, such as 'ocaml < 5.0'"),
    remove: (0,command_line_option/* textsOption */.YM)('NAME', 'Remove a dependency'),
    set: (0,command_line_option/* textsOption */.YM)('FIELD: VALUE', 'Set a field, written as in an opam file'),
    available: (0,command_line_option/* textsOption */.YM)('FILTER', 'Set where the versions can be installed; "false" is nowhere'),
    flag: (0,command_line_option/* textsOption */.YM)('FLAG', 'Add the flag "deprecated" or "avoid-version"'),
    withdraw: (0,command_line_option/* textsOption */.YM)('NAME.VERSION', 'Make a dangerous version unavailable'),
    reason: (0,command_line_option/* textOption */.vU)('TEXT', 'The reason, for the pull request'),
    'superseded-by': (0,command_line_option/* textOption */.vU)('NAME.VERSION', 'With --withdraw: deprecate the version, and name the one to use instead'),
    dependents: (0,command_line_option/* textsOption */.YM)('NAME.VERSION', 'Give the dependents of a version an upper bound on it'),
    only: (0,command_line_option/* textsOption */.YM)('FILE', 'With --dependents: those that the file names, alone'),
    tag: (0,command_line_option/* textOption */.vU)('TAG', 'The tag of a release whose pull request is open'),
    from: (0,command_line_option/* textOption */.vU)('COMMIT', 'With --tag: take the opam files of this commit, or of HEAD'),
    packages: input_options/* ruleOptions */.js.packages,
    exclude: input_options/* ruleOptions */.js.exclude,
    'tag-prefix': input_options/* ruleOptions */.js['tag-prefix'],
    open: (0,command_line_option/* flag */.Jt)('Open the pull request'),
    'fail-on': input_options/* ruleOptions */.js['fail-on'],
    ignore: input_options/* ruleOptions */.js.ignore,
    ...input_options/* opamRepositoryOptions */.iN,
    ...input_options/* pullRequestOptions */.dR,
    ...input_options/* opamApiOption */.Bw,
    json: (0,command_line_option/* flag */.Jt)('Print JSON'),
};
const runAmend = (0,command_line/* verb */.w3)(usage, options, async ({ positionals, values }) => {
    const { open, json, ...given } = values;
    const parsed = parseGiven(positionals, given);
    if (parsed.kind === 'wrong') {
        const facts = parsed.diagnostics.map(({ message, hints }) => [message, ...hints].join(' '));
        return { wrong: facts.join('\n') };
    }
    const fields = (0,input_options/* inputFields */.yD)({
        ...Object.fromEntries(inputNames.map((name) => [name, given[name]])),
        'opam-token': process.env['OPAM_TOKEN'],
    });
    const hosts = { source: (0,github_variables/* hostIn */.yo)('GITHUB_API_URL'), opam: (0,github_variables/* opamHost */.y$)(fields) };
    const { opam: token } = (0,inputs_token/* readTokens */.H)(fields, { writesNothing: true, oneHost: false });
    const opam = (0,opam_settings/* readOpamSettings */.B)(fields);
    const settings = {
        ...(0,default_settings/* defaultSettings */.L)(opam.repository, { kind: 'hypothetical', commit: '' }, ''),
        ...(0,rules/* readRules */.Kc)(fields),
        tagPrefix: fields.read('tag-prefix', names/* parseTagPrefix */.UZ) ?? '',
        opam,
        dryRun: !open,
    };
    const wrong = (0,input_options/* wrongFields */.JH)(fields);
    if (wrong !== undefined)
        return wrong;
    if (open && token === undefined)
        throw noToken();
    const progress = (0,command_outcome/* progressOnOutput */.O)(json);
    const forge = (0,connect/* connectOpamForge */.t3)({
        settings,
        hosts,
        tokens: { github: undefined, opam: token },
        cacheFolder: (0,cache_folder/* personalCacheFolder */.L)(process.env, process.platform),
        notice: (text) => progress.notice(text),
    });
    const { request } = parsed;
    const amended = async (openSource) => await amend({ request, settings }, { ...forge, readFile: readNamed, openSource }, progress);
    const outcome = (0,spelling/* spelledOutcome */.Sy)(request.kind === 'metadata' ? await inCheckout(settings, amended) : await amended(noSource));
    (0,command_line/* say */.cv)(json
        ? `${JSON.stringify(amendmentAsJson(outcome), null, 2)}\n`
        : `${terminalAmendment(outcome, { colour: (0,command_line/* showsColour */.Vq)(process.stdout) }).join('\n')}\n`);
    return outcome.status === 'refused' || outcome.status === 'failed' ? 1 : 0;
});
function parseGiven(positionals, given) {
    const words = Object.fromEntries(amendOptions.map((name) => [name, written(given[name])]));
    const { tag, from } = given;
    if (tag === undefined && from === undefined) {
        return together([parseAmendment({ ...noWords, selections: written(positionals), ...words })]);
    }
    const others = [...written(positionals), ...Object.values(words).flat()];
    return typeof tag === 'string' && typeof from === 'string' && others.length === 0
        ? { kind: 'request', request: { kind: 'metadata', tag, from } }
        : { kind: 'wrong', diagnostics: [aloneTogether] };
}
const aloneTogether = written_wrong({ location: undefined }, '--tag and --from need each other, and cannot be combined with other changes.', 'Write --tag 1.2.0 --from HEAD.');
async function inCheckout(settings, amended) {
    return await (0,checkout/* withCheckout */.j)('.', async (opened) => {
        const { checkout, git } = opened;
        const { owner, name } = await (0,checkout_source/* sourceOfCheckout */.T)(opened);
        const found = { ...settings, source: { owner, name }, workingDirectory: checkout.prefix };
        const tags = (0,checkout_forge/* checkoutTags */.W)(checkout, git);
        return await amended(async () => await Promise.resolve({ git, tags, settings: found }));
    });
}
async function noSource() {
    return await Promise.reject(new Error('Only metadata is taken from a checkout.'));
}
const inputNames = [
    'packages',
    'exclude',
    'tag-prefix',
    'fail-on',
    'ignore',
    'opam-repository',
    'packages-dir',
    'opam-branch',
    'opam-fork',
    'opam-push',
    'require-pull-request',
    'opam-api-url',
];
async function readNamed(path) {
    return await (0,read_bytes/* readBytes */.i)((0,text_source/* decodeBytes */.yj)(path));
}
function written(given = []) {
    const texts = typeof given === 'object' ? given : typeof given === 'string' ? [given] : [];
    return texts.map((text) => ({ text: (0,text_source/* encodeBytes */.MW)(text), location: undefined }));
}
function noToken() {
    return new failure/* Failure */.H('token-missing', 'The variable OPAM_TOKEN is empty.', {
        hint: 'Set it to a classic token with the scope public_repo. The pull request is opened with it. To only see the changes, leave --open out.',
    });
}
function amendmentAsJson(outcome) {
    const { status, title, changes, ending, steps, diagnostics, failure } = outcome;
    return {
        status,
        title: title ?? null,
        changes: changes.map(({ name, version, path, before, after }) => ({
            name,
            version,
            path,
            difference: (0,text_source/* decodeBytes */.yj)((0,unified_diff/* unifiedDiff */.W)([`a/${path}`, `b/${path}`], before, after)),
        })),
        ending: ending ?? null,
        steps,
        findings: diagnostics.map(({ severity, code, message }) => ({ severity, code, message })),
        failure: failure === undefined ? null : { code: failure.code, message: failure.message },
    };
}


/***/ }),

/***/ 24365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ defaultSettings)
/* harmony export */ });
function defaultSettings(source, trigger, workingDirectory) {
    return {
        source: { owner: source.owner, name: source.name },
        trigger,
        workingDirectory,
        tagPrefix: '',
        keepV: 'auto',
        packages: [],
        exclude: [],
        changelog: { required: false },
        drift: 'error',
        failOn: 'error',
        ignore: [],
        prerelease: 'auto',
        submodules: undefined,
        archiveFormat: 'tbz',
        archiveUrl: undefined,
        verify: 'none',
        forecast: false,
        draft: false,
        dryRun: false,
        allowFork: true,
        commandLine: true,
        opam: {
            elsewhere: false,
            repository: { owner: 'ocaml', name: 'opam-repository' },
            dependencies: [],
            branch: undefined,
            packagesDir: 'packages',
            fork: undefined,
            push: 'fork',
            tokenMissing: false,
            pullRequestRequired: false,
        },
        actor: undefined,
    };
}


/***/ }),

/***/ 90246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ outcomeAsJson),
/* harmony export */   O: () => (/* binding */ progressOnOutput)
/* harmony export */ });
/* harmony import */ var _report_edited_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64672);
/* harmony import */ var _report_live_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45656);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11287);
/* harmony import */ var _command_line_command_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70393);




function progressOnOutput(json) {
    const { stdout, env } = process;
    const live = stdout.isTTY && env['TERM'] !== 'dumb' && !json ? (0,_report_live_line_js__WEBPACK_IMPORTED_MODULE_3__/* .liveLine */ .j)(stdout) : undefined;
    return (0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_1__.terminalProgress)((text) => (json ? undefined : (0,_command_line_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)(`${text}\n`)), {
        colour: (0,_command_line_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .showsColour */ .Vq)(stdout),
        live,
    });
}
function outcomeAsJson(outcome) {
    const { status, subject, archive, release, ending, texts, steps, diagnostics, failure } = outcome;
    return {
        status,
        project: subject?.project ?? null,
        version: subject?.version ?? null,
        tag: subject?.tag ?? null,
        commit: subject?.commit ?? null,
        packages: subject?.packages.map(({ name, path }) => ({ name, path })) ?? [],
        editedFiles: (0,_report_edited_files_js__WEBPACK_IMPORTED_MODULE_0__/* .editedFiles */ .lx)(outcome).map(({ path, edited, difference }) => ({
            path,
            where: edited.where,
            commit: edited.commit ?? null,
            author: edited.author ?? null,
            difference,
        })),
        archive: archive === undefined ? null : { ...archive, entries: undefined },
        release: release === undefined ? null : { name: release.name, body: release.body },
        ending: ending ?? null,
        texts: texts === undefined
            ? null
            : { release: texts.release ?? null, pullRequest: texts.pullRequest ?? null },
        steps,
        findings: diagnostics.map(({ severity, code, message }) => ({ severity, code, message })),
        failure: failure === undefined ? null : { code: failure.code, message: failure.message },
    };
}


/***/ }),

/***/ 95476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readFileBytes),
/* harmony export */   i: () => (/* binding */ readBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


async function readBytes(path) {
    try {
        return path === '-' ? await readInput() : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'latin1');
    }
    catch {
        return undefined;
    }
}
const buffer = Buffer.allocUnsafeSlow(64 * 1024);
function readFileBytes(path) {
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
        try {
            let text = '';
            for (let length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer); length > 0; length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer)) {
                text += buffer.toString('latin1', 0, length);
            }
            return text;
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    catch {
        return undefined;
    }
}
async function readInput() {
    let text = '';
    process.stdin.setEncoding('latin1');
    for await (const chunk of process.stdin)
        text += String(chunk);
    return text;
}


/***/ }),

/***/ 89405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ personalCacheFolder)
/* harmony export */ });
/* unused harmony export runnerCacheFolder */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function runnerCacheFolder(env) {
    return below(env['RUNNER_TOOL_CACHE']);
}
function personalCacheFolder(env, platform) {
    if (platform === 'win32')
        return below(env['LOCALAPPDATA']);
    const { HOME: home = '' } = env;
    return below(env['XDG_CACHE_HOME']) ?? below((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, '.cache'));
}
function below(folder) {
    return folder !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(folder) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'dune-publish') : undefined;
}


/***/ }),

/***/ 64769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readOpamSettings)
/* harmony export */ });
/* harmony import */ var _release_model_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52006);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73368);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43636);



const parseOpamPush = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)({ fork: 'fork', direct: 'direct' });
function readOpamSettings(fields, proposes = true) {
    const { repository, dependencies } = fields.read('opam-repository', _names_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOpamRepositories */ .x0) ?? {
        repository: { owner: 'ocaml', name: 'opam-repository' },
        dependencies: [],
    };
    const branch = fields.read('opam-branch', _names_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBranch */ .Qd);
    const fork = fields.read('opam-fork', _names_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRepository */ .SU);
    const push = fields.read('opam-push', parseOpamPush) ?? 'fork';
    if (push === 'direct' && fork !== undefined) {
        fields.report({
            severity: 'error',
            code: 'inputs-contradict',
            message: `The input opam-push is direct, but the input opam-fork names the fork ${(0,_release_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(fork)}.`,
            hints: ['Remove one of them. A direct push needs no fork.'],
        });
    }
    if (fork !== undefined && (0,_release_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameRepository */ .ve)(fork, repository)) {
        fields.report({
            severity: 'error',
            code: 'inputs-contradict',
            message: `The inputs opam-fork and opam-repository are both ${(0,_release_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(fork)}.`,
            hints: ['Remove the input opam-fork, and the run finds or makes your fork.'],
        });
    }
    const requiresPullRequest = fields.read('require-pull-request', _values_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBoolean */ .yG) ?? false;
    const packagesDir = fields.read('packages-dir', _names_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePath */ .Rr) ?? '';
    return {
        repository,
        dependencies,
        branch,
        packagesDir: packagesDir === '' ? 'packages' : packagesDir,
        fork,
        push,
        elsewhere: false,
        tokenMissing: fields.text('opam-token') === undefined,
        pullRequestRequired: proposes && requiresPullRequest,
    };
}


/***/ }),

/***/ 62085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readTokens)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11439);

function parseToken(text) {
    return /^[!-~]+$/.test(text)
        ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .U)(text)
        : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .defect */ .g)('it contains a space, a line break or a character that no token has.', 'Store the secret again, with nothing before or after the token.');
}
function readTokens(fields, { writesNothing, oneHost }) {
    const github = fields.read('github-token', parseToken);
    const opam = fields.read('opam-token', parseToken);
    if (!writesNothing && fields.text('github-token') === undefined) {
        fields.report({
            severity: 'error',
            code: 'token-missing',
            message: 'The input github-token is empty, but a release needs it.',
            hints: ['Remove the input github-token, and the workflow uses its own token.'],
        });
    }
    return { github, opam: opam ?? (oneHost ? github : undefined) };
}


/***/ }),

/***/ 93189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ lookAtOpam),
/* harmony export */   X5: () => (/* binding */ lookAtProposal),
/* harmony export */   cE: () => (/* binding */ proposalOf)
/* harmony export */ });
/* harmony import */ var _version_ref_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84024);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19906);
/* harmony import */ var _model_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21923);
/* harmony import */ var _model_release_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62129);
/* harmony import */ var _opam_reach_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10520);





async function lookAtOpam(forge, proposed, settings) {
    const { packagesDir } = settings;
    return await lookAtProposal(forge, settings, (base) => proposalOf(proposed, { base, packagesDir }));
}
async function lookAtProposal(forge, settings, placeOn) {
    const { identity, upstream, base, fork, reach } = await (0,_opam_reach_js__WEBPACK_IMPORTED_MODULE_2__/* .findOpamReach */ .I)(forge, settings);
    if (reach instanceof _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H)
        throw reach;
    const proposal = fork === undefined || reach === 'by-hand'
        ? _model_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .noProposal */ .e
        : await forge.proposal(upstream, { fork, ...placeOn(base) });
    const { login, expires } = identity.kind === 'user' ? identity : { login: undefined, expires: undefined };
    return { upstream, base, reach, login, expires, fork, proposal };
}
function proposalOf({ project, version, packages }, { base, packagesDir }) {
    const paths = packages.map(({ name }) => (0,_model_release_js__WEBPACK_IMPORTED_MODULE_3__/* .packagePath */ .C)(packagesDir, name, version));
    const series = (0,_version_ref_name_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseBranches */ .Am)(project).start;
    return { branch: (0,_version_ref_name_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseBranch */ .CT)(project, version), base, paths, series };
}


/***/ }),

/***/ 21923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ noProposal)
/* harmony export */ });
const noProposal = {
    branch: undefined,
    files: new Map(),
    changed: [],
    pullRequest: undefined,
};


/***/ }),

/***/ 74506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ versionsOfTag)
/* harmony export */ });
/* harmony import */ var _version_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83639);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19906);


function versionsOfTag(tag, { tagPrefix, keepV }) {
    const kept = keepV === 'auto' ? [false, true] : [keepV === 'always'];
    const readings = kept.flatMap((v) => [false, true].map((keepAttached) => (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .readTag */ .zW)(tag, { prefix: tagPrefix, keepV: v, keepAttached })));
    const [first] = readings;
    const versions = readings.flatMap((one) => (one.kind === 'version' ? [one.version] : []));
    if (first?.kind === 'no-version' && versions.length === 0) {
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('tag-no-version', `No release was found: ${first.cause}.`, {
            hint: first.fix,
        });
    }
    return [...new Set(versions)];
}


/***/ }),

/***/ 61520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ branch)
/* harmony export */ });
/* harmony import */ var _model_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52006);
/* harmony import */ var _proposal_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20274);


const branch = {
    kind: 'branch',
    writes: true,
    judge: (situation) => {
        if (!(0,_proposal_step_js__WEBPACK_IMPORTED_MODULE_1__/* .proposesFromBranch */ .yp)(situation))
            return undefined;
        const { fork, upstream, proposal } = situation.opam;
        const isUpstream = fork !== undefined && (0,_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameRepository */ .ve)(fork, upstream);
        const place = isUpstream ? (0,_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(upstream) : 'the fork';
        const title = `Branch ${situation.proposed.branch} of ${place}`;
        return proposal.branch === undefined
            ? { title, state: 'todo' }
            : { title, state: 'done', evidence: proposal.branch.head };
    },
    perform: async ({ proposed, writer }, state) => {
        const { proposal } = state;
        if (proposal.branch !== undefined)
            return { state };
        const { start: head } = proposal;
        if (head === undefined)
            throw (0,_proposal_step_js__WEBPACK_IMPORTED_MODULE_1__/* .branchGone */ .ax)(proposed);
        const { branch: name } = proposed;
        await writer.createBranch((0,_proposal_step_js__WEBPACK_IMPORTED_MODULE_1__/* .forkOf */ .qc)(state), name, head);
        const made = { name, head, message: '', author: undefined };
        return { state: { ...state, proposal: { ...proposal, branch: made } }, detail: head };
    },
};


/***/ }),

/***/ 65912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ reportOf),
/* harmony export */   u: () => (/* binding */ carryOut)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19906);

async function carryOut(plan, run, { start, progress }) {
    let state = start;
    const reports = [];
    for (const [index, { step, planned }] of plan.entries()) {
        progress.started(planned.title);
        try {
            const performed = planned.state === 'todo' ? await step.perform(run, state) : undefined;
            state = performed?.state ?? state;
            const report = reportOf(planned, performed);
            reports.push(report);
            progress.finished(report);
        }
        catch (error) {
            if (!(error instanceof _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H))
                throw error;
            const failed = { title: planned.title, state: 'failed', detail: error.message };
            progress.finished(failed);
            const rest = plan.slice(index + 1).map((one) => one.planned);
            reports.push(failed, ...rest.map(({ title }) => ({ title, state: 'todo' })));
            return { state, reports, failure: error };
        }
    }
    return { state, reports, failure: undefined };
}
function reportOf(planned, performed) {
    const { title } = planned;
    switch (planned.state) {
        case 'done':
            return { title, state: 'done', detail: planned.evidence, url: planned.url };
        case 'refused': {
            const { message, code } = planned.failure;
            return { title, state: 'refused', detail: message, code };
        }
        case 'todo':
            return performed === undefined
                ? { title, state: 'todo' }
                : {
                    title,
                    state: performed.found === true ? 'done' : 'made',
                    detail: performed.detail,
                    url: performed.url,
                };
    }
}


/***/ }),

/***/ 7845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ commit)
/* harmony export */ });
/* harmony import */ var _branch_edits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51268);
/* harmony import */ var _proposal_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20274);


const commit = {
    kind: 'commit',
    writes: true,
    judge: (situation) => {
        if (!(0,_proposal_step_js__WEBPACK_IMPORTED_MODULE_0__/* .proposesFromBranch */ .yp)(situation))
            return undefined;
        const { proposed, opam } = situation;
        const title = proposed.commitTitle;
        const { branch } = opam.proposal;
        if (branch === undefined)
            return { title, state: 'todo' };
        const { write, remove, kept, edit } = proposed.changes(opam.proposal);
        if (write.length > 0 || remove.length > 0)
            return { title, state: 'todo' };
        const evidence = kept.length === 0 || edit === undefined
            ? branch.head
            : `${kept.join(', ')} stays as ${edit.author ?? 'somebody'} edited it in ${edit.commit.slice(0, 7)}`;
        return { title, state: 'done', evidence };
    },
    perform: async ({ proposed, writer }, state) => {
        const { proposal } = state;
        const fork = (0,_proposal_step_js__WEBPACK_IMPORTED_MODULE_0__/* .forkOf */ .qc)(state);
        if (proposal.branch === undefined)
            throw (0,_proposal_step_js__WEBPACK_IMPORTED_MODULE_0__/* .branchGone */ .ax)(proposed);
        const { write, remove, edit } = proposed.changes(proposal);
        if (write.length === 0 && remove.length === 0)
            return { state };
        const { headline, body } = proposed.commit;
        const made = await writer.commit({
            fork,
            branch: proposal.branch.name,
            parent: proposal.branch.head,
            headline,
            body: edit === undefined ? body : (0,_branch_edits_js__WEBPACK_IMPORTED_MODULE_1__/* .keepingMessage */ .zI)(edit),
            files: write,
            deletions: remove,
        });
        const detail = edit === undefined
            ? made
            : `${made}; keeps the edits of ${edit.author ?? 'somebody'} in ${edit.commit.slice(0, 7)}`;
        const branch = { ...proposal.branch, head: made };
        const committed = { ...state, proposal: { ...proposal, branch } };
        return { state: committed, detail, url: `${fork.webUrl}/commit/${made}` };
    },
};


/***/ }),

/***/ 6412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ fork)
/* harmony export */ });
/* harmony import */ var _model_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52006);
/* harmony import */ var _proposal_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20274);


const fork = {
    kind: 'fork',
    writes: true,
    judge: (situation) => {
        const { fork: there, upstream } = situation.opam;
        if (!(0,_proposal_step_js__WEBPACK_IMPORTED_MODULE_1__/* .proposesFromBranch */ .yp)(situation))
            return undefined;
        const title = `Fork of ${(0,_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(upstream)}`;
        if (there === undefined)
            return { title, state: 'todo' };
        return (0,_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameRepository */ .ve)(there, upstream)
            ? undefined
            : { title, state: 'done', evidence: (0,_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(there), url: there.webUrl };
    },
    perform: async ({ proposed: { branch, paths }, opam: { base }, writer }, state) => {
        const made = await writer.createFork({ branch, base, paths });
        const { fork: there } = made;
        return { state: { ...state, ...made }, detail: (0,_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(there), url: there.webUrl };
    },
};


/***/ }),

/***/ 73665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ leftToPerson)
/* harmony export */ });
/* harmony import */ var _look_no_pull_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42225);
/* harmony import */ var _pull_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64251);


function leftToPerson(planned, opam, settings) {
    if (planned.some(({ kind }) => kind === _pull_request_js__WEBPACK_IMPORTED_MODULE_1__/* .pullRequest */ .V.kind))
        return [];
    const why = (0,_look_no_pull_request_js__WEBPACK_IMPORTED_MODULE_0__/* .noPullRequest */ .gQ)(opam, opam.reach, settings);
    if (why === undefined)
        return [];
    const isMissing = opam.reach === 'by-hand' && settings.tokenMissing;
    return [
        {
            severity: opam.reach === 'by-hand' ? 'warning' : 'notice',
            code: 'pull-request-not-opened',
            message: `No pull request was opened: ${why}.${isMissing ? ' Is the secret OPAM_TOKEN set?' : ''}`,
            hints: [
                'The result of the run shows how to open it yourself. If you pass a classic token with the scope public_repo as opam-token, the next run opens it.',
                'To stop before anything is written instead, set the input require-pull-request: true.',
            ],
        },
    ];
}


/***/ }),

/***/ 47807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ links)
});

// EXTERNAL MODULE: ./build/text/source.js
var source = __webpack_require__(71393);
;// CONCATENATED MODULE: ./build/release/artefacts/links.js

const longestAddress = 8000;
function compareLink(upstream, head, request) {
    const range = [
        encodeURIComponent(request.base),
        [head.fork.owner, head.fork.name, head.branch].map(encodeURIComponent).join(':'),
    ].join('...');
    const address = `${upstream.webUrl}/compare/${range}`;
    const query = { quick_pull: '1', title: request.title, body: request.body };
    return shortened(address, query, 'body');
}
function newFileLink(upstream, branch, file) {
    const address = `${upstream.webUrl}/new/${encodeURIComponent(branch)}`;
    return shortened(address, { filename: file.path, value: (0,source/* decodeBytes */.yj)(file.content) }, 'value');
}
function shortened(address, query, long) {
    const whole = `${address}?${new URLSearchParams(query).toString()}`;
    if (whole.length <= longestAddress)
        return whole;
    const rest = Object.entries(query).filter(([name]) => name !== long);
    return `${address}?${new URLSearchParams(rest).toString()}`;
}

// EXTERNAL MODULE: ./build/release/model/repository.js
var repository = __webpack_require__(52006);
// EXTERNAL MODULE: ./build/release/steps/proposal-step.js
var proposal_step = __webpack_require__(20274);
;// CONCATENATED MODULE: ./build/release/steps/links.js



const links = {
    kind: 'links',
    writes: false,
    judge: ({ proposed, way, opam, settings }) => {
        if (settings.draft)
            return undefined;
        switch (way.kind) {
            case 'by-hand':
                return { title: proposed.byHand.title, state: 'todo' };
            case 'compare-link':
                return opam.proposal.pullRequest?.state === 'open'
                    ? undefined
                    : { title: `Link to open the pull request in ${(0,repository/* fullName */.fq)(opam.upstream)}`, state: 'todo' };
            case 'pull-request':
            case 'published':
            case 'refused':
                return undefined;
        }
    },
    perform: async (run, state) => await Promise.resolve(linksOf(run, state)),
};
function linksOf(run, state) {
    const { proposed, opam } = run;
    const { upstream, base, reach } = opam;
    const { title = proposed.commit.headline, body = '' } = proposed.texts ?? {};
    if (reach === 'compare-link') {
        const head = { fork: (0,proposal_step/* forkOf */.qc)(state), branch: proposed.branch };
        const url = compareLink(upstream, head, { base, title, body });
        return { state: { ...state, ending: { kind: 'compare-link', url } }, url };
    }
    const { newFile } = proposed.byHand;
    if (newFile === undefined)
        return patchOf(run, state, { title, body });
    const url = newFileLink(upstream, base, newFile);
    return { state: { ...state, ending: { kind: 'new-file-link', url } }, url };
}
function patchOf({ proposed, opam, settings }, state, { title, body }) {
    const { upstream, base } = opam;
    const { branch } = proposed;
    const owner = settings.opam.elsewhere ? undefined : settings.actor;
    const fork = { ...upstream, owner: owner ?? 'YOU' };
    const url = owner === undefined
        ? `${upstream.webUrl}/compare`
        : compareLink(upstream, { fork, branch }, { base, title, body });
    const patch = {
        text: proposed.byHand.patch,
        branch,
        base,
        headline: proposed.commit.headline,
        forkUrl: `${upstream.webUrl}/fork`,
        cloneUrl: new URL(`/${(0,repository/* fullName */.fq)(fork)}.git`, upstream.webUrl).href,
    };
    return { state: { ...state, ending: { kind: 'patch', patch, url } }, url };
}


/***/ }),

/***/ 1713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ stillOpen)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19906);
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7845);


const stillOpen = {
    kind: 'still-open',
    writes: false,
    judge: (situation) => {
        const { pullRequest } = situation.opam.proposal;
        if (pullRequest?.state !== 'open' || _commit_js__WEBPACK_IMPORTED_MODULE_1__/* .commit */ .c.judge(situation)?.state !== 'todo')
            return undefined;
        return { title: `Commit in pull request #${pullRequest.number}`, state: 'todo' };
    },
    perform: async ({ writer }, state) => {
        const { branch, pullRequest } = state.proposal;
        if (branch === undefined || pullRequest === undefined)
            return { state, found: true };
        const { number, state: now, head, webUrl: url } = await writer.pullRequest(pullRequest.number);
        if (now === 'open' || head === branch.head)
            return { state, found: true, detail: now, url };
        const message = `The pull request #${number} was ${now} while this run added a commit to its branch. The commit ${branch.head.slice(0, 7)} is not in it: ${url}`;
        throw now === 'merged'
            ? new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('pull-request-merged', message, { hint })
            : new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('pull-request-closed', message, { hint });
    },
};
const hint = 'Run again: the run then begins with what is there now.';


/***/ }),

/***/ 53366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ excludedInWords),
/* harmony export */   GB: () => (/* binding */ reasonsInWords),
/* harmony export */   NA: () => (/* binding */ lowestInWords),
/* harmony export */   W1: () => (/* binding */ changesInWords),
/* harmony export */   Ys: () => (/* binding */ answerSign),
/* harmony export */   xv: () => (/* binding */ dependentsInWords)
/* harmony export */ });
/* harmony import */ var _forecast_ci_compilers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71593);

function answerSign(answer) {
    switch (answer?.kind) {
        case 'solution':
            return '✓';
        case 'no-solution':
        case 'unavailable':
            return '–';
        case 'unknown':
            return '?';
        case undefined:
            return '';
    }
}
function compilersInWords(some, all) {
    const ranges = [];
    let open;
    for (const compiler of all) {
        if (!some.includes(compiler)) {
            open = undefined;
        }
        else if (open === undefined) {
            open = { first: compiler, last: compiler, count: 1 };
            ranges.push(open);
        }
        else {
            open.last = compiler;
            open.count++;
        }
    }
    const words = ranges.map(({ first, last, count }) => {
        if (count === 1)
            return (0,_forecast_ci_compilers_js__WEBPACK_IMPORTED_MODULE_0__/* .compilerName */ .Bd)(first);
        return `${(0,_forecast_ci_compilers_js__WEBPACK_IMPORTED_MODULE_0__/* .compilerName */ .Bd)(first)}${count === 2 ? ', ' : ' to '}${(0,_forecast_ci_compilers_js__WEBPACK_IMPORTED_MODULE_0__/* .compilerName */ .Bd)(last)}`;
    });
    return words.join(', ');
}
const questions = [
    ['newest', ''],
    ['tests', ', with tests'],
    ['lowest', ', lower bounds'],
];
function reasonsInWords({ compilers, mac }, all) {
    const found = new Map();
    const add = (what, answer, compiler) => {
        const reason = reasonOf(answer);
        if (reason === undefined)
            return;
        const key = JSON.stringify([what, reason]);
        const known = found.get(key);
        if (known === undefined)
            found.set(key, { on: [compiler], what, reason });
        else
            known.on.push(compiler);
    };
    for (const forecast of compilers) {
        const { compiler, newest } = forecast;
        for (const [question, what] of questions) {
            if (question === 'newest' || newest.kind === 'solution') {
                add(what, forecast[question], compiler);
            }
        }
    }
    for (const { compiler, newest } of mac) {
        const linux = compilers.find((one) => one.compiler === compiler)?.newest;
        if (reasonOf(linux) !== reasonOf(newest))
            add(' on macOS', newest, compiler);
    }
    return [...found.values()].map(({ on, what, reason }) => ({
        where: `${compilersInWords(on, all)}${what}`,
        reason,
    }));
}
function reasonOf(answer) {
    switch (answer?.kind) {
        case 'unavailable':
            return 'excluded by the field "available"';
        case 'no-solution':
            return answer.reasons.length === 0 ? 'no set of packages fits' : answer.reasons.join('; ');
        case 'unknown':
            return 'not determined';
        case 'solution':
        case undefined:
            return undefined;
    }
}
function lowestInWords({ lowest, compilers }, all) {
    const names = [...new Set(lowest.map(({ name }) => name))];
    const solved = compilers.filter((one) => one.lowest.kind === 'solution').length;
    return names.map((name) => {
        const own = lowest.filter((one) => one.name === name);
        const [first] = own.toSorted((a, b) => b.behind - a.behind);
        const isSame = own.length === 1 && first?.compilers.length === solved;
        return {
            name,
            versions: isSame
                ? (first?.version ?? '')
                : own
                    .map(({ version, compilers: on }) => `${version} (${compilersInWords(on, all)})`)
                    .join(', '),
            bounds: first?.bounds ?? '',
            distance: first === undefined ? '' : distanceInWords(first),
        };
    });
}
function distanceInWords({ behind, newest }) {
    if (behind === 0)
        return 'the newest';
    return `${behind} ${behind === 1 ? 'version' : 'versions'} below ${newest}`;
}
function dependentsInWords(dependents) {
    const name = (0,_forecast_ci_compilers_js__WEBPACK_IMPORTED_MODULE_0__/* .compilerName */ .Bd)(dependents.compiler);
    if (dependents.kind === 'unknown')
        return `With ${name}: not determined.`;
    const { direct, all } = dependents;
    if (direct.length === 0 && all === 0)
        return `With ${name}: none.`;
    const shown = direct.slice(0, mostNamed).map((one) => `${one.name} ${one.version}`);
    const hidden = direct.length - shown.length;
    const named = shown.length === 0 ? 'none directly' : shown.join(', ');
    const more = hidden === 0 ? '' : ` and ${hidden} more direct dependents`;
    const total = all === undefined
        ? 'Indirect dependents were not counted.'
        : `${all} in total, including old versions.`;
    return `With ${name}: ${named}${more}. ${total}`;
}
const mostNamed = 30;
function excludedInWords(excluded) {
    const shown = excluded
        .slice(0, mostNamed)
        .map(({ name, version, dependency }) => `${name} ${version} (${dependency})`);
    const hidden = excluded.length - shown.length;
    return `${shown.join(', ')}${hidden === 0 ? '' : ` and ${hidden} more`}`;
}
function changesInWords(changes, all) {
    const { compilersGained, compilersLost, dependenciesAdded, dependenciesDropped } = changes;
    return [
        ['Gains OCaml', compilersInWords(compilersGained, all)],
        ['Loses OCaml', compilersInWords(compilersLost, all)],
        ['New dependencies:', dependenciesAdded.join(', ')],
        ['Removed dependencies:', dependenciesDropped.join(', ')],
    ].flatMap(([what = '', names = '']) => (names === '' ? [] : [`${what} ${names}.`]));
}


/***/ }),

/***/ 51559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xr: () => (/* binding */ outcomeBlocks)
});

// UNUSED EXPORTS: failureBlock, stepsBlock

// EXTERNAL MODULE: ./build/release/model/forge-release.js
var forge_release = __webpack_require__(65667);
// EXTERNAL MODULE: ./build/text/diagnostic.js
var diagnostic = __webpack_require__(25375);
// EXTERNAL MODULE: ./build/report/blocks.js
var blocks = __webpack_require__(6813);
// EXTERNAL MODULE: ./build/report/documentation.js
var documentation = __webpack_require__(51265);
// EXTERNAL MODULE: ./build/report/edited-files.js
var edited_files = __webpack_require__(64672);
// EXTERNAL MODULE: ./build/report/findings-table.js
var findings_table = __webpack_require__(10248);
// EXTERNAL MODULE: ./build/forecast/ci-compilers.js
var ci_compilers = __webpack_require__(71593);
// EXTERNAL MODULE: ./build/report/forecast-words.js
var forecast_words = __webpack_require__(53366);
// EXTERNAL MODULE: ./build/report/markup.js
var markup = __webpack_require__(29271);
;// CONCATENATED MODULE: ./build/report/forecast-blocks.js




const longestReason = 2_000;
function forecastBlocks({ packages, compilers }) {
    if (packages.length === 0)
        return [];
    return [
        (0,blocks/* whole */.W)("<h3>What opam-repository's CI will install</h3>"),
        ...packages.map((one) => ({
            open: '',
            rows: [tableOf(one), ...reasonRows(one, compilers), detailsOf(one, compilers)],
            close: '',
            left: () => '',
        })),
    ];
}
function tableOf({ name, version, compilers, mac }) {
    const hasTests = compilers.some(({ tests }) => tests !== undefined);
    const head = [`${(0,markup/* html */.qy)(name)} ${(0,markup/* html */.qy)(version)}`, 'newest', ...(hasTests ? ['with tests'] : [])];
    const rows = compilers.map(({ compiler, newest, tests, lowest }) => {
        const onMac = mac.find((one) => one.compiler === compiler)?.newest;
        const answers = [newest, ...(hasTests ? [tests] : []), lowest, onMac];
        const cells = answers.map((answer) => `<td align="center">${(0,forecast_words/* answerSign */.Ys)(answer)}</td>`);
        return `<tr><th align="left">OCaml ${(0,markup/* html */.qy)((0,ci_compilers/* compilerName */.Bd)(compiler))}</th>${cells.join('')}</tr>`;
    });
    const titles = [...head, 'lower bounds', 'macOS'].map((title) => `<th>${title}</th>`);
    return `<table><tr>${titles.join('')}</tr>${rows.join('')}</table>`;
}
function reasonRows(one, all) {
    return (0,forecast_words/* reasonsInWords */.GB)(one, all).map(({ where, reason }) => `<p>– ${(0,markup/* html */.qy)(where)}: ${(0,markup/* code */.aY)((0,markup/* clipped */.cz)(reason, longestReason))}</p>`);
}
function detailsOf(one, all) {
    const { dependents, excluded, changes } = one;
    const lowest = (0,forecast_words/* lowestInWords */.NA)(one, all).map(({ name, versions, bounds, distance }) => `<tr>${[(0,markup/* code */.aY)(name), (0,markup/* html */.qy)(versions), (0,markup/* code */.aY)(bounds), (0,markup/* html */.qy)(distance)].map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
    const rebuilt = dependents.map((each) => (0,markup/* html */.qy)((0,forecast_words/* dependentsInWords */.xv)(each)));
    const kept = excluded.length === 0
        ? []
        : [`Excluded by their own bound: ${(0,markup/* html */.qy)((0,forecast_words/* excludedInWords */.Fi)(excluded))}.`];
    const since = changes === undefined ? [] : (0,forecast_words/* changesInWords */.W1)(changes, all).map(markup/* html */.qy);
    const parts = [
        lowest.length === 0
            ? ''
            : `<h4>Lower bounds that CI will test</h4><table><tr><th>Dependency</th><th>Version</th><th>Bound</th><th></th></tr>${lowest.join('')}</table>`,
        titled('Packages that will be rebuilt', [...rebuilt, ...kept]),
        changes === undefined ? '' : titled(`Since ${(0,markup/* html */.qy)(changes.version)}`, since),
    ];
    const shown = parts.filter((part) => part !== '').join('');
    return shown === ''
        ? ''
        : `<details><summary>${(0,markup/* html */.qy)(one.name)}: lower bounds, dependents, changes</summary>${shown}</details>`;
}
function titled(title, lines) {
    return lines.length === 0 ? '' : `<h4>${title}</h4><p>${lines.join('<br>')}</p>`;
}

// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/next-steps.js
var next_steps = __webpack_require__(63576);
// EXTERNAL MODULE: ./build/report/patch-commands.js
var patch_commands = __webpack_require__(44088);
// EXTERNAL MODULE: ./build/text/shell-word.js
var shell_word = __webpack_require__(34381);
// EXTERNAL MODULE: ./build/version/version.js
var version_version = __webpack_require__(78939);
;// CONCATENATED MODULE: ./build/report/rebuilding.js


function rebuildCommands({ tag, version, archiveUrl }, archive, { sourceUrl, action, workingDirectory, settings }) {
    if (archiveUrl !== undefined)
        return [];
    if (tag === undefined || sourceUrl === undefined || action === undefined)
        return [];
    const folder = workingDirectory === '' ? 'source' : `source/${workingDirectory}`;
    const { tagPrefix = '', submodules } = settings ?? {};
    const options = [
        ['--tag', tag],
        ...(tagPrefix === '' ? [] : [['--tag-prefix', tagPrefix]]),
        ...((0,version_version/* carriesV */.o2)(version) ? [['--keep-v', 'true']] : []),
        ...(submodules === undefined ? [] : [['--submodules', submodules]]),
        ...(archive.name.endsWith('.tgz') ? [['--archive-format', 'tgz']] : []),
        ['--out', 'rebuilt'],
    ];
    const clone = submodules === 'include' ? ['clone', '--recurse-submodules'] : ['clone'];
    return [
        ['git', ...clone, sourceUrl, 'source'],
        ['git', 'clone', action.url, 'dune-publish'],
        ['git', '-C', 'dune-publish', 'checkout', action.ref],
        ['node', 'dune-publish/dist/cli/index.js', 'plan', folder, ...options.flat()],
    ].map((words) => words.map(shell_word/* shellWord */.r).join(' '));
}

// EXTERNAL MODULE: ./build/report/size.js
var size = __webpack_require__(38838);
// EXTERNAL MODULE: ./build/report/step-signs.js
var step_signs = __webpack_require__(13546);
;// CONCATENATED MODULE: ./build/report/outcome-blocks.js














const longestMessage = 10_000;
function outcomeBlocks(outcome, context) {
    const { diagnostics, failure, forecast, status, steps, subject } = outcome;
    const findings = diagnostics.length === 0
        ? undefined
        : (0,findings_table/* findingsBlock */.k)(diagnostics, { context, commit: subject?.commit ?? context.commit });
    const isUrgent = (0,diagnostic/* hasErrors */.C)(diagnostics) || status === 'rehearsed';
    return [
        (0,blocks/* whole */.W)(`<h2>${(0,markup/* html */.qy)((0,headline/* headline */.P)(outcome, context))}</h2>`),
        addressesBlock(outcome),
        failure && failureBlock(failure, context),
        context.isRehearsal === true && failure === undefined ? undefined : nextBlock(outcome),
        (0,patch_commands/* patchBlock */.y7)(outcome),
        (0,edited_files/* editedFilesBlock */.aC)(outcome),
        isUrgent ? findings : undefined,
        subject && factsBlock(outcome, context),
        steps.length === 0 ? undefined : stepsBlock(steps),
        isUrgent ? undefined : findings,
        ...(forecast === undefined ? [] : forecastBlocks(forecast)),
    ].filter((block) => block !== undefined);
}
function addressesBlock({ release, ending, subject }) {
    const addresses = [
        [`Release ${subject?.tag ?? ''}`.trim(), release?.webUrl],
        ['Pull request', ending?.kind === 'pull-request' ? ending.url : undefined],
        ['In the opam repository', ending?.kind === 'upstream' ? ending.url : undefined],
    ];
    const lines = addresses.flatMap(([name, url]) => url === undefined || url === '' ? [] : [`${(0,markup/* html */.qy)(name)}: ${(0,markup/* link */.nf)((0,markup/* html */.qy)(url), url)}`]);
    return lines.length === 0 ? undefined : (0,blocks/* whole */.W)(`<p>${lines.join('<br>')}</p>`);
}
function failureBlock(failure, { docsUrl }) {
    const message = (0,markup/* html */.qy)((0,markup/* clipped */.cz)(failure.message, longestMessage));
    const hint = (0,markup/* html */.qy)((0,markup/* clipped */.cz)(failure.hint, longestMessage));
    const name = (0,markup/* link */.nf)((0,markup/* code */.aY)(failure.code), (0,documentation/* pageOf */.Z)(failure.code, docsUrl));
    const detail = failure.detail === undefined ? '' : (0,markup/* preformatted */.EC)((0,markup/* clipped */.cz)(failure.detail, longestMessage));
    return (0,blocks/* whole */.W)(`<blockquote><strong>${message}</strong><br>${hint}<br>${name}${detail}</blockquote>`);
}
function nextBlock(outcome) {
    const [first, ...others] = (0,next_steps/* nextSteps */.Z)(outcome);
    if (first !== undefined && others.length === 0) {
        return (0,blocks/* whole */.W)(`<p>${(0,markup/* link */.nf)((0,markup/* html */.qy)(first.text), first.url)}</p>`);
    }
    return {
        open: '<h3>What happens now</h3>\n\n<ul>',
        rows: (0,next_steps/* nextSteps */.Z)(outcome).map(({ text, url }) => `<li>${(0,markup/* link */.nf)((0,markup/* html */.qy)(text), url)}</li>`),
        close: '</ul>',
        left: (count) => `<li>and ${count} more</li>`,
    };
}
function factsBlock(outcome, context) {
    const { subject, archive, release } = outcome;
    if (subject === undefined)
        return (0,blocks/* whole */.W)('');
    const { packages, version, tag, commit } = subject;
    const commitUrl = context.sourceUrl === undefined ? undefined : `${context.sourceUrl}/commit/${commit}`;
    const releaseUrl = release?.draft === false ? release.webUrl : undefined;
    const facts = [
        ['Packages', packages.map(({ name }) => (0,markup/* code */.aY)(name)).join(', ')],
        ['Version', (0,markup/* html */.qy)(version) + versionNote(subject)],
        ['Tag', tag === undefined ? undefined : (0,markup/* link */.nf)((0,markup/* code */.aY)(tag), releaseUrl)],
        ['Commit', (0,markup/* link */.nf)((0,markup/* code */.aY)(commit), commitUrl)],
        ['Archive', archive && archiveCell(outcome, archive)],
        ['SHA-256', archive && (0,markup/* code */.aY)(archive.sha256)],
        ['SHA-512', archive && (0,markup/* breakable */.mo)((0,markup/* code */.aY)(archive.sha512))],
        ['To build it again', archive && rebuildingCell(subject, archive, context)],
    ];
    return {
        open: '<h3>The release</h3>\n\n<table>',
        rows: facts.flatMap(([name, cell]) => cell === undefined || cell === ''
            ? []
            : [`<tr><th align="left">${name}</th><td>${cell}</td></tr>`]),
        close: '</table>',
        left: (count) => `<tr><td colspan="2">and ${count} more</td></tr>`,
    };
}
function versionNote({ prerelease, tag }) {
    const notes = [
        ...(prerelease ? ['pre-release'] : []),
        ...(tag === undefined ? ['assumed, because there is no tag'] : []),
    ];
    return notes.length === 0 ? '' : ` (${notes.join('; ')})`;
}
function archiveCell({ subject, release }, archive) {
    const asset = release?.draft === false ? (0,forge_release/* assetOf */.cu)(release, archive) : undefined;
    const url = subject?.archiveUrl ?? asset?.downloadUrl;
    return `${(0,markup/* link */.nf)((0,markup/* code */.aY)(archive.name), url)}, ${(0,size/* sizeInWords */._)(archive.size)}`;
}
function rebuildingCell(subject, archive, context) {
    const commands = rebuildCommands(subject, archive, context);
    return commands.length === 0 ? undefined : (0,markup/* preformatted */.EC)(commands.join('\n'));
}
function stepsBlock(steps) {
    const isPlan = steps.every(({ state }) => state === 'todo');
    return {
        open: isPlan
            ? '<details><summary>Steps of the release</summary>\n<table>'
            : '<h3>Steps</h3>\n\n<table>',
        rows: steps.map(({ title, state, url, detail }) => {
            const { sign, words } = step_signs/* stateSigns */.S[state];
            const about = detail === undefined ? '' : `<br><sub>${(0,markup/* html */.qy)((0,markup/* clipped */.cz)(detail, longestMessage))}</sub>`;
            const cells = [`${sign} ${words}`, `${(0,markup/* link */.nf)((0,markup/* html */.qy)(title), url)}${about}`];
            return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
        }),
        close: isPlan ? '</table>\n</details>' : '</table>',
        left: (count) => `<tr><td></td><td>and ${count} more</td></tr>`,
    };
}


/***/ })

};
