export const id = 261;
export const ids = [261];
export const modules = {

/***/ 40827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   My: () => (/* binding */ complete),
/* harmony export */   Si: () => (/* binding */ keyword),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   Ve: () => (/* binding */ enter),
/* harmony export */   XI: () => (/* binding */ onlySince),
/* harmony export */   XP: () => (/* binding */ since),
/* harmony export */   Yj: () => (/* binding */ string),
/* harmony export */   p6: () => (/* binding */ expected),
/* harmony export */   s: () => (/* binding */ take),
/* harmony export */   ux: () => (/* binding */ repeat),
/* harmony export */   ve: () => (/* binding */ constructor)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66849);
/* harmony import */ var _language_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35872);
/* harmony import */ var _stop_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23571);



function refuse(values, span, saying) {
    const { reading, refusal } = values;
    return refusal === undefined
        ? (0,_stop_js__WEBPACK_IMPORTED_MODULE_0__/* .stop */ .ds)(reading, span, saying)
        : (0,_stop_js__WEBPACK_IMPORTED_MODULE_0__/* .stop */ .ds)(reading, refusal.span, { message: refusal.message });
}
function take(values) {
    const { reading, span, name, elements } = values;
    const sexp = elements[values.next];
    if (sexp === undefined) {
        if (name !== undefined) {
            return (0,_stop_js__WEBPACK_IMPORTED_MODULE_0__/* .stop */ .ds)(reading, span, { message: `Not enough arguments for "${name}"` });
        }
        return refuse(values, { start: span.end, end: span.end }, { message: 'Premature end of list' });
    }
    values.next++;
    return sexp;
}
function complete(values, decode, refusal = values.refusal) {
    const result = decode(values);
    const left = values.elements[values.next];
    if (left !== undefined) {
        const { name } = values;
        const message = name === undefined ? 'This value is unused' : `Too many arguments for "${name}"`;
        refuse(refusal === undefined ? values : { ...values, refusal }, left.span, { message });
    }
    return result;
}
function string(values) {
    const sexp = take(values);
    if (sexp.kind === 'atom' || sexp.kind === 'string')
        return { value: sexp.text, span: sexp.span };
    return (0,_stop_js__WEBPACK_IMPORTED_MODULE_0__/* .stop */ .ds)(values.reading, sexp.span, { message: 'Atom or quoted string expected' });
}
function repeat(values, decode) {
    const all = [];
    while (values.next < values.elements.length)
        all.push(decode(values));
    return all;
}
function enter(values, decode) {
    const sexp = take(values);
    if (sexp.kind !== 'list')
        return (0,_stop_js__WEBPACK_IMPORTED_MODULE_0__/* .stop */ .ds)(values.reading, sexp.span, { message: 'List expected' });
    const { reading } = values;
    const { span, elements } = sexp;
    return complete({ reading, span, name: undefined, elements, next: 0 }, decode);
}
function keyword(values, words) {
    const sexp = take(values);
    if (sexp.kind !== 'atom')
        return (0,_stop_js__WEBPACK_IMPORTED_MODULE_0__/* .stop */ .ds)(values.reading, sexp.span, { message: 'Atom expected' });
    const word = words.find((candidate) => candidate === sexp.text);
    return (word ??
        (0,_stop_js__WEBPACK_IMPORTED_MODULE_0__/* .stop */ .ds)(values.reading, sexp.span, {
            message: `Unknown value ${sexp.text}`,
            hints: (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(sexp.text, words),
        }));
}
function boolean(values) {
    return keyword(values, ['true', 'false']) === 'true';
}
function flag(values) {
    return values.next === values.elements.length || boolean(values);
}
function constructor(values, constructors, parentheses = 'optional') {
    const { reading, refusal } = values;
    const sexp = take(values);
    if (sexp.kind === 'atom' && parentheses === 'optional') {
        return construct({ reading, span: sexp.span, name: sexp.text, elements: [], next: 0 }, sexp.span);
    }
    const form = parentheses === 'optional' ? '(<atom> ...) or <atom>' : '(<atom> ...)';
    if (sexp.kind !== 'list')
        return refuse(values, sexp.span, { message: expected(form) });
    const [head] = sexp.elements;
    if (head === undefined)
        return refuse(values, sexp.span, { message: expected(form) });
    if (head.kind !== 'atom')
        return refuse(values, head.span, { message: 'Atom expected' });
    const { span, elements } = sexp;
    return construct({ reading, span, name: head.text, elements, next: 1 }, head.span);
    function construct(args, nameSpan) {
        const name = args.name ?? '';
        const found = constructors.find(([candidate]) => candidate === name);
        if (found !== undefined)
            return complete(args, found[1], refusal);
        return refuse(values, nameSpan, {
            message: `Unknown constructor ${name}`,
            hints: (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(name, constructors.map(([candidate]) => candidate)),
        });
    }
}
function expected(form) {
    return `S-expression of the form ${form} expected`;
}
function since(values, gate) {
    const { since: bound, what = `'${values.name ?? ''}'` } = typeof gate === 'string' ? { since: gate } : gate;
    if ((0,_language_version_js__WEBPACK_IMPORTED_MODULE_2__/* .atLeast */ .jZ)(values.reading.lang, bound))
        return;
    (0,_stop_js__WEBPACK_IMPORTED_MODULE_0__/* .stop */ .ds)(values.reading, values.span, { message: onlySince(what, bound) });
}
function onlySince(what, bound) {
    return `${what} is only available since version ${bound} of the dune language. Please update your dune-project file to have (lang dune ${bound}).`;
}


/***/ }),

/***/ 26618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mh: () => (/* binding */ openFields),
/* harmony export */   Q$: () => (/* binding */ requiredField),
/* harmony export */   Tk: () => (/* binding */ remaining),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   mj: () => (/* binding */ multiField),
/* harmony export */   qT: () => (/* binding */ closeFields)
/* harmony export */ });
/* harmony import */ var _decoder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40827);
/* harmony import */ var _text_ocaml_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32064);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66849);
/* harmony import */ var _stop_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23571);




function isNamed(entry) {
    return entry.kind === 'list' && entry.elements[0]?.kind === 'atom';
}
function openFields(reading, span, entries) {
    const left = new Map();
    for (const entry of entries) {
        if (reading.readFor === 'later' && !isNamed(entry))
            continue;
        const name = entry.kind === 'list' ? entry.elements[0] : undefined;
        if (entry.kind !== 'list' || name === undefined) {
            return (0,_stop_js__WEBPACK_IMPORTED_MODULE_2__/* .stop */ .ds)(reading, entry.span, { message: (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .expected */ .p6)('(<name> <values>...)') });
        }
        if (name.kind !== 'atom')
            return (0,_stop_js__WEBPACK_IMPORTED_MODULE_2__/* .stop */ .ds)(reading, name.span, { message: 'Atom expected' });
        const before = left.get(name.text);
        if (before === undefined)
            left.set(name.text, [{ name, entry }]);
        else
            before.push({ name, entry });
    }
    return { reading, span, left, known: [] };
}
function record(values, decode) {
    const { reading, span, elements, next } = values;
    values.next = elements.length;
    const fields = openFields(reading, span, elements.slice(next));
    const result = decode(fields);
    closeFields(fields);
    return result;
}
function closeFields(fields) {
    if (fields.reading.readFor === 'later')
        return;
    let first;
    for (const name of fields.left.keys()) {
        if (first === undefined || name.length < first.length)
            first = name;
        else if (name.length === first.length && name < first)
            first = name;
    }
    const last = fields.left.get(first ?? '')?.at(-1);
    if (last === undefined)
        return;
    (0,_stop_js__WEBPACK_IMPORTED_MODULE_2__/* .stop */ .ds)(fields.reading, last.name.span, {
        message: `Unknown field ${(0,_text_ocaml_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .ocamlString */ .og)(last.name.text)}`,
        hints: (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(last.name.text, fields.known.toReversed()),
    });
}
function consume(fields, name) {
    const found = fields.left.get(name) ?? [];
    fields.left.delete(name);
    fields.known.push(name);
    return found;
}
function decodeEntry({ reading }, { name, entry }, decode) {
    const { span: form, elements } = entry;
    const values = { reading, span: form, name: name.text, elements, next: 1 };
    const value = (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .complete */ .My)(values, decode);
    const [first, last] = [elements[1], elements.at(-1)];
    const span = first === undefined || last === undefined
        ? form
        : { start: first.span.start, end: last.span.end };
    return { value, span, form };
}
function understood(fields, occurrence, decode) {
    if (fields.reading.readFor !== 'later')
        return decodeEntry(fields, occurrence, decode);
    try {
        return decodeEntry(fields, occurrence, decode);
    }
    catch (error) {
        if (error instanceof _stop_js__WEBPACK_IMPORTED_MODULE_2__/* .Stop */ .VG)
            return undefined;
        throw error;
    }
}
function field(fields, name, decode) {
    const [found, second] = consume(fields, name);
    if (second !== undefined && fields.reading.readFor !== 'later') {
        (0,_stop_js__WEBPACK_IMPORTED_MODULE_2__/* .stop */ .ds)(fields.reading, second.entry.span, {
            message: `Field "${name}" is present too many times`,
        });
    }
    return found === undefined ? undefined : understood(fields, found, decode);
}
function requiredField(fields, name, decode) {
    const found = field(fields, name, decode);
    return found ?? (0,_stop_js__WEBPACK_IMPORTED_MODULE_2__/* .stop */ .ds)(fields.reading, fields.span, { message: `Field "${name}" is missing` });
}
function multiField(fields, name, decode) {
    return consume(fields, name)
        .toReversed()
        .map((occurrence) => understood(fields, occurrence, decode))
        .filter((value) => value !== undefined)
        .toReversed();
}
function remaining(fields) {
    const entries = [...fields.left.values()].flat().map(({ entry }) => entry);
    fields.left.clear();
    return entries.toSorted((a, b) => a.span.start - b.span.start);
}


/***/ }),

/***/ 48143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ mergeInfo),
/* harmony export */   L: () => (/* binding */ readInfo)
/* harmony export */ });
/* harmony import */ var _decoder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40827);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26618);
/* harmony import */ var _maintenance_intent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86303);
/* harmony import */ var _source_host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26105);




const text = (values) => (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(values).value;
const texts = (values) => (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .repeat */ .ux)(values, _decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj);
function gated(gate, decode) {
    return (values) => {
        (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .since */ .XP)(values, gate);
        return decode(values);
    };
}
function licenses(several) {
    return (values) => {
        const all = [(0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(values), ...(0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .repeat */ .ux)(values, _decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)];
        if (all.length > 1)
            (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .since */ .XP)(values, { since: several, what: 'Parsing several licenses' });
        return all;
    };
}
function readInfo(fields, place) {
    const from = (version) => (place === 'project' ? version : '2.0');
    return {
        source: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(fields, 'source', gated(from('1.7'), _source_host_js__WEBPACK_IMPORTED_MODULE_3__/* .projectSource */ .JX)),
        authors: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(fields, 'authors', gated(from('1.9'), texts)),
        license: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(fields, 'license', gated(from('1.9'), licenses(from('3.2')))),
        homepage: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(fields, 'homepage', gated(from('1.10'), text)),
        documentation: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(fields, 'documentation', gated(from('1.10'), text)),
        bugReports: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(fields, 'bug_reports', gated(from('1.10'), text)),
        maintainers: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(fields, 'maintainers', gated(from('1.10'), texts)),
        maintenanceIntent: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(fields, 'maintenance_intent', gated('3.18', (values) => (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .repeat */ .ux)(values, _maintenance_intent_js__WEBPACK_IMPORTED_MODULE_2__/* .maintenanceIntent */ .u))),
    };
}
function mergeInfo(project, own) {
    return {
        source: own.source ?? project.source,
        authors: own.authors ?? project.authors,
        license: own.license ?? project.license,
        homepage: own.homepage ?? project.homepage,
        documentation: own.documentation ?? project.documentation,
        bugReports: own.bugReports ?? project.bugReports,
        maintainers: own.maintainers ?? project.maintainers,
        maintenanceIntent: own.maintenanceIntent ?? project.maintenanceIntent,
    };
}


/***/ }),

/***/ 35872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ compareLanguageVersions),
/* harmony export */   KA: () => (/* binding */ versionText),
/* harmony export */   dA: () => (/* binding */ languageVersion),
/* harmony export */   jZ: () => (/* binding */ atLeast)
/* harmony export */ });
function compareLanguageVersions(a, b) {
    return a.major - b.major || a.minor - b.minor;
}
function languageVersion(text) {
    const [major = 0, minor = 0] = text.split('.').map(Number);
    return { major, minor };
}
function versionText({ major, minor }) {
    return `${major}.${minor}`;
}
function atLeast(version, bound) {
    return compareLanguageVersions(version, languageVersion(bound)) >= 0;
}


/***/ }),

/***/ 86303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ intentDefect),
/* harmony export */   u: () => (/* binding */ maintenanceIntent)
/* harmony export */ });
/* harmony import */ var _decoder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40827);
/* harmony import */ var _text_ocaml_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32064);
/* harmony import */ var _stop_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23571);



const intentTokens = ['any', 'latest', 'none'];
function token(text) {
    const end = text.search(/[)-]/);
    if (end === -1)
        return 'unclosed parenthesis';
    const word = text.slice(1, end);
    if (text[end] === ')') {
        if (intentTokens.includes(word))
            return end + 1;
        return `unknown intent ${(0,_text_ocaml_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .ocamlString */ .og)(word)}, expected "any", "latest" or "none"`;
    }
    if (word !== 'latest') {
        return `substraction only allowed for "latest", not ${(0,_text_ocaml_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .ocamlString */ .og)(word)}`;
    }
    const digitsEnd = end + 1 + (/^[0-9]*/.exec(text.slice(end + 1))?.[0].length ?? 0);
    if (digitsEnd === text.length)
        return 'unclosed parenthesis';
    const positive = /[1-9]/.test(text.slice(end + 1, digitsEnd));
    return text[digitsEnd] === ')' && positive ? digitsEnd + 1 : 'invalid substraction';
}
function intentDefect(intent) {
    let rest = intent;
    for (;;) {
        if (rest === '')
            return intent === '' ? 'empty version' : 'version ends with a dot';
        if (rest.startsWith('.'))
            return 'unexpected dot';
        if (rest.startsWith('(')) {
            const length = token(rest);
            if (typeof length === 'string')
                return length;
            rest = rest.slice(length);
            if (rest === '')
                return undefined;
            if (!rest.startsWith('.'))
                return 'missing dot after intent';
        }
        else {
            const end = rest.slice(1).search(/[.()]/);
            if (end === -1)
                return undefined;
            rest = rest.slice(end + 1);
            if (!rest.startsWith('.'))
                return 'unexpected parenthesis';
        }
        rest = rest.slice(1);
    }
}
function maintenanceIntent(values) {
    const intent = (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(values);
    const message = intentDefect(intent.value);
    return message === undefined ? intent : (0,_stop_js__WEBPACK_IMPORTED_MODULE_2__/* .stop */ .ds)(values.reading, intent.span, { message });
}


/***/ }),

/***/ 30603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Tl: () => (/* binding */ packageVersion),
/* harmony export */   XQ: () => (/* binding */ dependencyName),
/* harmony export */   nS: () => (/* binding */ opamPackageName),
/* harmony export */   oZ: () => (/* binding */ packageName),
/* harmony export */   pu: () => (/* binding */ siteName),
/* harmony export */   ui: () => (/* binding */ projectNameDefect),
/* harmony export */   xX: () => (/* binding */ checkProjectName),
/* harmony export */   z: () => (/* binding */ invalidName)
/* harmony export */ });
/* harmony import */ var _decoder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40827);
/* harmony import */ var _text_ocaml_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32064);
/* harmony import */ var _stop_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23571);



const opamName = {
    valid: (name) => /^[A-Za-z0-9_+-]*$/.test(name) && /[A-Za-z]/.test(name),
    explanation: "Package names can contain letters, numbers, '-', '_' and '+', and need to contain at least a letter.",
};
function madeValid(name) {
    const replaced = name.replace(/[^A-Za-z0-9_+-]/g, '_');
    return opamName.valid(replaced) ? replaced : `p${replaced}`;
}
const packageName = {
    description: 'package name',
    valid: (name) => name !== '',
};
const opamPackageName = {
    ...opamName,
    description: 'opam package name',
    better: madeValid,
};
const dependencyName = {
    ...opamName,
    description: 'package dependency',
    better: (name) => {
        const dot = name.indexOf('.');
        const [before, after] = [name.slice(0, dot), name.slice(dot + 1)];
        const both = dot !== -1 && opamName.valid(before) && after !== '';
        return both ? `(${before} (= ${after}))` : madeValid(name);
    },
};
const packageVersion = {
    description: 'package version',
    valid: (version) => version !== '',
};
const siteName = {
    description: 'site name',
    valid: (name) => /^[A-Za-z][A-Za-z0-9_']*$/.test(name),
    explanation: "Module names must be non-empty, start with a letter, and composed only of the following characters: 'A'..'Z', 'a'..'z', '_', ''' or '0'..'9'.",
    better: (name) => {
        const kept = name.replace(/[.-]/g, '_').replace(/[^A-Za-z0-9_']/g, '');
        return /^[A-Za-z]/.test(kept) ? kept : `M${kept}`;
    },
};
function invalidName(rule, name) {
    const { description, explanation, better } = rule;
    const message = `${(0,_text_ocaml_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .ocamlString */ .og)(name)} is an invalid ${description}.`;
    return {
        message: explanation === undefined ? message : `${message}\n${explanation}`,
        hints: better === undefined ? [] : [`${better(name)} would be a correct ${description}`],
    };
}
function named(rule) {
    return (values) => {
        const name = (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(values);
        if (!rule.valid(name.value)) {
            (0,_stop_js__WEBPACK_IMPORTED_MODULE_2__/* .stop */ .ds)(values.reading, name.span, invalidName(rule, name.value));
        }
        return name;
    };
}
function projectNameDefect(name) {
    return /^[^./]+$/.test(name)
        ? undefined
        : `${(0,_text_ocaml_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .ocamlString */ .og)(name)} is not a valid Dune project name.`;
}
function checkProjectName(log, name, span) {
    const message = projectNameDefect(name);
    if (message !== undefined)
        (0,_stop_js__WEBPACK_IMPORTED_MODULE_2__/* .stop */ .ds)(log, span, { message });
}


/***/ }),

/***/ 66849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* harmony import */ var _text_edit_distance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30046);

function didYouMean(name, candidates) {
    const near = candidates.filter((candidate) => {
        if (candidate === name || Math.abs(candidate.length - name.length) > 2)
            return false;
        return (0,_text_edit_distance_js__WEBPACK_IMPORTED_MODULE_0__/* .editDistance */ .Y)(name, candidate) < 3;
    });
    const last = near.at(-1);
    if (last === undefined)
        return [];
    const before = near.slice(0, -1).join(', ');
    return [`did you mean ${before === '' ? last : `${before} or ${last}`}?`];
}


/***/ }),

/***/ 26105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JS: () => (/* binding */ devRepoOf),
/* harmony export */   JX: () => (/* binding */ projectSource),
/* harmony export */   mY: () => (/* binding */ homepageOf),
/* harmony export */   tm: () => (/* binding */ bugReportsOf)
/* harmony export */ });
/* harmony import */ var _decoder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40827);
/* harmony import */ var _stop_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23571);


function host(spelled, domain, gate) {
    return {
        spelled,
        gate,
        page: (path) => `${domain}/${path}`,
        bugReports: (path) => `${domain}/${path}/issues`,
        repository: (path) => `${domain}/${path}.git`,
    };
}
const hosts = {
    github: host('GitHub', 'github.com'),
    bitbucket: host('Bitbucket', 'bitbucket.org', { since: '2.8', what: 'Bitbucket' }),
    gitlab: {
        ...host('GitLab', 'gitlab.com', { since: '2.8', what: 'Gitlab' }),
        bugReports: (path) => `gitlab.com/${path}/-/issues`,
    },
    sourcehut: {
        spelled: 'SourceHut',
        gate: { since: '3.1', what: 'Sourcehut' },
        page: (path) => `sr.ht/~${path}`,
        bugReports: (path) => `todo.sr.ht/~${path}`,
        repository: (path) => `git.sr.ht/~${path}`,
    },
    codeberg: host('Codeberg', 'codeberg.org', { since: '3.17', what: 'Codeberg' }),
    tangled: {
        ...host('Tangled', 'tangled.org', { since: '3.21', what: 'Tangled' }),
        repository: (path) => `tangled.org/${path}`,
    },
};
function hosted(name) {
    return (values) => {
        const { value: path, span } = (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(values);
        const { spelled, gate } = hosts[name];
        const parts = path.split('/').length;
        const organisation = name === 'gitlab' && parts === 3;
        if (parts !== 2 && !organisation) {
            const form = name === 'gitlab' ? 'user/repo or org/proj/repo' : 'user/repo';
            (0,_stop_js__WEBPACK_IMPORTED_MODULE_1__/* .stop */ .ds)(values.reading, span, {
                message: `${spelled} repository must be of form ${form}`,
                hints: parts === 3 ? [`The provided form '${path}' is specific to GitLab projects`] : [],
            });
        }
        if (organisation)
            (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .since */ .XP)(values, { since: '3.17', what: 'GitLab organization repo' });
        else if (gate !== undefined)
            (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .since */ .XP)(values, gate);
        return { kind: 'host', host: name, path };
    };
}
const constructors = [
    ['uri', (values) => ({ kind: 'uri', uri: (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(values).value })],
    ['github', hosted('github')],
    ['bitbucket', hosted('bitbucket')],
    ['sourcehut', hosted('sourcehut')],
    ['codeberg', hosted('codeberg')],
    ['tangled', hosted('tangled')],
    ['gitlab', hosted('gitlab')],
    ['gitlab', hosted('gitlab')],
];
function projectSource(values) {
    return (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .constructor */ .ve)(values, constructors);
}
function homepageOf(source) {
    if (source.kind === 'uri')
        return undefined;
    return `https://${hosts[source.host].page(source.path)}`;
}
function bugReportsOf(source) {
    if (source.kind === 'uri')
        return undefined;
    return `https://${hosts[source.host].bugReports(source.path)}`;
}
function devRepoOf(source) {
    if (source.kind === 'uri')
        return source.uri;
    return `git+https://${hosts[source.host].repository(source.path)}`;
}


/***/ }),

/***/ 34635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ namelessProject),
/* harmony export */   s: () => (/* binding */ handWrittenFacts)
/* harmony export */ });
/* harmony import */ var _dune_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30603);
/* harmony import */ var _text_excerpt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46167);
/* harmony import */ var _package_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34452);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60950);




const startOfFile = { start: 0, end: 0 };
function fieldNamed(items, name) {
    return items.find((item) => item.kind === 'field' && item.name === name);
}
function valueOf(items, name) {
    const found = fieldNamed(items, name);
    return found?.kind === 'field' ? found.value : undefined;
}
function one(items, name) {
    const value = valueOf(items, name);
    return value?.kind === 'string' ? value.value : undefined;
}
function many(items, name) {
    const value = valueOf(items, name);
    if (value?.kind === 'string')
        return [value.value];
    if (value?.kind !== 'list')
        return undefined;
    const texts = value.items.flatMap((item) => (item.kind === 'string' ? [item.value] : []));
    return texts.length === value.items.length ? texts : undefined;
}
function unreadable(source, { location, message }) {
    const place = (0,_text_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z)(location ?? { source, span: startOfFile });
    return {
        severity: 'warning',
        code: 'dune-project',
        message: `Unable to read opam file. Some information about this package such as its version will be ignored.\nReason: ${place}\nError: ${message}\n`,
        hints: [],
        location: { source, span: startOfFile },
    };
}
function infoOf(items) {
    const uri = one(items, 'dev-repo');
    return {
        source: uri === undefined ? undefined : { kind: 'uri', uri },
        license: many(items, 'license'),
        authors: many(items, 'authors'),
        maintainers: many(items, 'maintainer'),
        maintenanceIntent: many(items, 'x-maintenance-intent'),
        homepage: one(items, 'homepage'),
        bugReports: one(items, 'bug-reports'),
        documentation: one(items, 'doc'),
    };
}
function handWrittenFacts(project, source) {
    const { file, diagnostics: errors } = (0,_template_js__WEBPACK_IMPORTED_MODULE_3__/* .parseAsDune */ .a)(source);
    const diagnostics = errors.map((error) => unreadable(source, error));
    const { items } = file;
    const version = one(items, 'version');
    if (version === '') {
        const start = fieldNamed(items, 'version')?.span?.start ?? 0;
        const location = { source, span: { start, end: start + 'version'.length } };
        const { message, hints } = (0,_dune_names_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidName */ .z)(_dune_names_js__WEBPACK_IMPORTED_MODULE_0__/* .packageVersion */ .Tl, version);
        const error = { severity: 'error', code: 'dune-project', message, hints, location };
        return { facts: undefined, diagnostics: [...diagnostics, error] };
    }
    const own = infoOf(items);
    const stated = (0,_package_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .infoFacts */ .C)(project.info);
    const facts = {
        name: source.name.replace(/\.opam$/, ''),
        version: version ?? project.version?.value,
        synopsis: one(items, 'synopsis'),
        description: one(items, 'description'),
        tags: many(items, 'tags') ?? [],
        depends: [],
        conflicts: [],
        depopts: [],
        enabledIf: undefined,
        dir: undefined,
        source: own.source ?? stated.source,
        license: own.license ?? stated.license,
        authors: own.authors ?? stated.authors,
        maintainers: own.maintainers ?? stated.maintainers,
        maintenanceIntent: own.maintenanceIntent ?? stated.maintenanceIntent,
        homepage: own.homepage ?? stated.homepage,
        bugReports: own.bugReports ?? stated.bugReports,
        documentation: own.documentation ?? stated.documentation,
    };
    return { facts, diagnostics };
}
function namelessProject(source) {
    const message = (0,_dune_names_js__WEBPACK_IMPORTED_MODULE_0__/* .projectNameDefect */ .ui)(source.name.replace(/\.opam$/, ''));
    if (message === undefined)
        return undefined;
    const location = { source, span: startOfFile };
    return { severity: 'error', code: 'dune-project', message, hints: [], location };
}


/***/ }),

/***/ 34452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ infoFacts),
/* harmony export */   L: () => (/* binding */ stanzaFacts)
/* harmony export */ });
/* harmony import */ var _dune_info_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48143);

const texts = (list) => list?.value.map(({ value }) => value);
const dependencies = (list) => list?.value.map(({ value }) => value) ?? [];
function infoFacts(info) {
    return {
        source: info.source?.value,
        license: texts(info.license),
        authors: texts(info.authors),
        maintainers: texts(info.maintainers),
        maintenanceIntent: texts(info.maintenanceIntent),
        homepage: info.homepage?.value,
        bugReports: info.bugReports?.value,
        documentation: info.documentation?.value,
    };
}
function stanzaFacts(project, stanza) {
    return {
        ...infoFacts((0,_dune_info_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeInfo */ .D)(project.info, stanza.info)),
        name: stanza.name.value,
        version: stanza.version?.value ?? project.version?.value,
        synopsis: stanza.synopsis?.value,
        description: stanza.description?.value,
        tags: texts(stanza.tags) ?? [],
        depends: dependencies(stanza.depends),
        conflicts: dependencies(stanza.conflicts),
        depopts: dependencies(stanza.depopts),
        enabledIf: stanza.enabledIf?.value.condition,
        dir: stanza.dir?.value,
    };
}


/***/ }),

/***/ 60950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ parseAsDune),
/* harmony export */   x: () => (/* binding */ readTemplate)
/* harmony export */ });
/* harmony import */ var _opam_lexer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62900);
/* harmony import */ var _opam_parser_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86466);


function badToken(text) {
    const lexer = { text, offset: 0, continuations: [] };
    for (;;) {
        const token = (0,_opam_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .nextToken */ .F)(lexer);
        if (token.kind === 'end')
            return undefined;
        if (token.kind !== 'error')
            continue;
        const start = token.at ?? token.start;
        const integer = /^-?[0-9_]+/.exec(text.slice(start))?.[0].length;
        const length = token.isEscape ? 0 : (integer ?? 1);
        return { start, end: Math.min(start + length, text.length) };
    }
}
function stoppedAt(text, { location, isField }) {
    const bad = badToken(text);
    const start = location?.span.start ?? bad?.start ?? 0;
    if (bad?.start === start)
        return bad;
    const lexer = { text, offset: start, continuations: [] };
    const { end } = (0,_opam_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .nextToken */ .F)(lexer);
    if (!isField)
        return { start, end };
    (0,_opam_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .nextToken */ .F)(lexer);
    return { start, end: (0,_opam_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .nextToken */ .F)(lexer).end };
}
function parseAsDune(source) {
    const { file, diagnostics, isVersionMisplaced } = (0,_opam_parser_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOpamFile */ .b)(source, 'dune');
    return {
        file,
        diagnostics: diagnostics.map((diagnostic) => {
            const { location } = diagnostic;
            const message = location === undefined ? 'Parse error' : diagnostic.message;
            const span = stoppedAt(source.text, { location, isField: isVersionMisplaced });
            return { ...diagnostic, code: 'opam-template', message, location: { source, span } };
        }),
    };
}
function readTemplate(source) {
    const { file, diagnostics } = parseAsDune(source);
    return {
        fields: new Set(file.items.flatMap((item) => (item.kind === 'field' ? [item.name] : []))),
        diagnostics,
    };
}


/***/ }),

/***/ 55257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ cutAround)
/* harmony export */ });
const dots = '...';
function cutAround(line, widest) {
    const { text, from, to } = line;
    if (text.length <= widest)
        return line;
    const first = Math.max(0, Math.min(from - Math.floor(widest / 4), text.length - widest));
    const start = characterStart(text, first);
    const end = Math.min(text.length, start + widest);
    const lead = start === 0 ? '' : dots;
    const shift = lead.length - start;
    return {
        text: lead + text.slice(start, end) + (end === text.length ? '' : dots),
        from: from + shift,
        to: Math.max(from, Math.min(to, end)) + shift,
    };
}
function characterStart(text, at) {
    let start = at;
    while (start > 0 && at - start < 3 && (text.charCodeAt(start) & 0xc0) === 0x80)
        start--;
    return start;
}


/***/ }),

/***/ 25375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ hasErrors)
/* harmony export */ });
function hasErrors(diagnostics) {
    return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}


/***/ }),

/***/ 46167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ excerpt),
/* harmony export */   Z: () => (/* binding */ placeText)
/* harmony export */ });
/* harmony import */ var _cut_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55257);
/* harmony import */ var _line_starts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33170);


const longestExcerpt = 10;
const keptLines = 3;
const widestLine = 1000;
function linesOf({ source, span, uncountedLines }) {
    const starts = (0,_line_starts_js__WEBPACK_IMPORTED_MODULE_0__/* .startsOf */ .jb)(source);
    const index = (0,_line_starts_js__WEBPACK_IMPORTED_MODULE_0__/* .lastUpTo */ .jr)(starts, span.start);
    const lineStart = starts[index] ?? 0;
    const last = uncountedLines === true ? index : (0,_line_starts_js__WEBPACK_IMPORTED_MODULE_0__/* .lastUpTo */ .jr)(starts, span.end);
    return {
        source,
        starts,
        first: index + 1,
        last: last + 1,
        from: span.start - lineStart,
        to: span.end - lineStart,
    };
}
function lineText({ source, starts }, line) {
    const start = starts[line - 1];
    if (start === undefined || start >= source.text.length)
        return undefined;
    const next = starts[line];
    return source.text.slice(start, next === undefined ? undefined : next - 1);
}
function numbered(lines, first, last) {
    const padding = String(lines.last).length;
    const shown = [];
    for (let line = first; line <= last; line++) {
        const text = lineText(lines, line);
        if (text === undefined)
            return undefined;
        const cut = (0,_cut_line_js__WEBPACK_IMPORTED_MODULE_1__/* .cutAround */ .s)({ text, from: 0, to: 0 }, widestLine);
        shown.push(`${String(line).padStart(padding)} | ${cut.text}`);
    }
    return shown;
}
function excerptLines(lines) {
    const { first, last, from, to } = lines;
    if (from === 0 && to === 0)
        return [];
    const padding = String(last).length;
    if (first === last) {
        const text = lineText(lines, first);
        if (text === undefined)
            return [];
        const cut = (0,_cut_line_js__WEBPACK_IMPORTED_MODULE_1__/* .cutAround */ .s)({ text, from, to }, widestLine);
        const carets = '^'.repeat(cut.to - cut.from).padStart(cut.to + padding + 3);
        return [`${first} | ${cut.text}`, carets];
    }
    if (last - first <= longestExcerpt)
        return numbered(lines, first, last) ?? [];
    const head = numbered(lines, first, first + keptLines - 1);
    const tail = numbered(lines, last - keptLines + 1, last);
    return head === undefined || tail === undefined ? [] : [...head, '.'.repeat(padding + 2), ...tail];
}
function headerOf({ source, first, last, from, to }) {
    const where = first === last ? `line ${first}` : `lines ${first}-${last}`;
    return `File "${source.name}", ${where}, characters ${from}-${to}:`;
}
function placeText(location) {
    return headerOf(linesOf(location));
}
function excerpt(location) {
    const lines = linesOf(location);
    return `${[headerOf(lines), ...excerptLines(lines)].join('\n')}\n`;
}


/***/ }),

/***/ 33170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nu: () => (/* binding */ positionIn),
/* harmony export */   jb: () => (/* binding */ startsOf),
/* harmony export */   jr: () => (/* binding */ lastUpTo)
/* harmony export */ });
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
const known = new WeakMap();
function startsOf(source) {
    const starts = known.get(source) ?? lineStarts(source.text);
    known.set(source, starts);
    return starts;
}
function lastUpTo(ascending, value) {
    let [low, high] = [0, ascending.length - 1];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((ascending[middle] ?? 0) <= value)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
function positionIn(source, offset) {
    const clamped = Math.min(Math.max(offset, 0), source.text.length);
    const starts = startsOf(source);
    const index = lastUpTo(starts, clamped);
    return { line: index + 1, column: clamped - (starts[index] ?? 0) };
}


/***/ })

};
