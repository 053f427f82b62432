export const id = 859;
export const ids = [859];
export const modules = {

/***/ 86859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fy: () => (/* binding */ archiveOptions),
  F: () => (/* binding */ draftOption),
  yD: () => (/* binding */ inputFields),
  Bw: () => (/* binding */ opamApiOption),
  iN: () => (/* binding */ opamRepositoryOptions),
  dR: () => (/* binding */ pullRequestOptions),
  qi: () => (/* binding */ readReleaseOptions),
  js: () => (/* binding */ ruleOptions),
  dz: () => (/* binding */ versionOptions),
  JH: () => (/* binding */ wrongFields)
});

;// CONCATENATED MODULE: ./build/inputs/fields.js

const inputNames = (/* unused pure expression or super */ null && ([
    'mode',
    'tag',
    'version',
    'tag-prefix',
    'keep-v',
    'packages',
    'exclude',
    'working-directory',
    'changelog',
    'changelog-required',
    'drift',
    'fail-on',
    'ignore',
    'prerelease',
    'submodules',
    'archive-format',
    'archive-url',
    'verify',
    'forecast',
    'allow-fork',
    'draft',
    'dry-run',
    'github-token',
    'opam-token',
    'opam-repository',
    'opam-branch',
    'packages-dir',
    'opam-fork',
    'opam-push',
    'opam-api-url',
    'require-pull-request',
    'amend',
    'from',
]));
const secretInputs = new Set(['github-token', 'opam-token']);
function readFields(env) {
    const diagnostics = [];
    const text = (name) => {
        const trimmed = env[variableOf(name)]?.trim() ?? '';
        return trimmed === '' ? undefined : trimmed;
    };
    return {
        text,
        read: (name, parser) => {
            const given = text(name);
            if (given === undefined)
                return undefined;
            const parsed = parser(given);
            if (parsed.kind === 'value')
                return parsed.value;
            const found = secretInputs.has(name) ? 'cannot be used' : `is ${quoted(given)}`;
            diagnostics.push({
                severity: 'error',
                code: 'input-invalid',
                message: `The input ${name} ${found}: ${parsed.fact}`,
                hints: [parsed.hint],
            });
            return undefined;
        },
        report: (diagnostic) => {
            diagnostics.push(diagnostic);
        },
        diagnostics,
    };
}
function variableOf(name) {
    return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
function unknownInputs(env) {
    const known = new Set(inputNames.map(variableOf));
    return Object.keys(env)
        .filter((variable) => /^INPUT_./.test(variable) && !known.has(variable.toUpperCase()))
        .toSorted()
        .map((variable) => {
        const name = variable.slice('INPUT_'.length).toLowerCase();
        const near = nearestName(name, inputNames);
        const message = `There is no input ${name}.`;
        return near === undefined
            ? {
                severity: 'warning',
                code: 'input-unknown',
                message,
                hints: [`Remove it. The inputs are ${inputNames.join(', ')}.`],
            }
            : {
                severity: 'error',
                code: 'input-unknown',
                message,
                hints: [`Did you mean ${near}?`],
            };
    });
}
function quoted(text) {
    const shown = text.replace(/\/\/[^/\s]*@/g, '//…@');
    return JSON.stringify(shown.length > 100 ? `${shown.slice(0, 100)}…` : shown);
}

// EXTERNAL MODULE: ./build/inputs/names.js
var names = __webpack_require__(43636);
// EXTERNAL MODULE: ./build/inputs/rules.js + 1 modules
var inputs_rules = __webpack_require__(67937);
// EXTERNAL MODULE: ./build/command-line/option.js
var command_line_option = __webpack_require__(53914);
// EXTERNAL MODULE: ./build/report/spelling.js
var spelling = __webpack_require__(9869);
;// CONCATENATED MODULE: ./build/command-line/input-options.js





const versionOptions = {
    tag: (0,command_line_option/* textOption */.vU)('TAG', 'Release this tag, whatever is checked out'),
    version: (0,command_line_option/* textOption */.vU)('VERSION', 'Release this version, with a tag that does not exist yet'),
};
const ruleOptions = {
    'tag-prefix': (0,command_line_option/* textOption */.vU)('PREFIX', 'The text before the version in the tags, such as "carton-"'),
    'keep-v': (0,command_line_option/* wordOption */.qw)(['auto', 'true', 'false'], 'Whether the "v" of a tag is part of the version'),
    packages: (0,command_line_option/* textsOption */.YM)('NAMES', 'Release only these packages, separated by commas'),
    exclude: (0,command_line_option/* textsOption */.YM)('NAMES', 'Leave these packages out, separated by commas'),
    changelog: (0,command_line_option/* textOption */.vU)('PATH', 'The changelog, relative to the folder of the project'),
    'changelog-required': (0,command_line_option/* toggle */.L$)('Fail if the changelog has no section for the version'),
    drift: (0,command_line_option/* wordOption */.qw)(['error', 'warn'], 'How to treat a committed opam file that differs from the one dune generates'),
    'fail-on': (0,command_line_option/* wordOption */.qw)(['error', 'warning', 'never'], 'The findings that stop a release'),
    ignore: (0,command_line_option/* textsOption */.YM)('FINDING', 'Accept a finding: "CODE: REASON" or "CODE PACKAGE: REASON"'),
    prerelease: (0,command_line_option/* wordOption */.qw)(['auto', 'true', 'false'], 'Whether the release is a pre-release'),
};
const archiveOptions = {
    submodules: (0,command_line_option/* wordOption */.qw)(['include', 'exclude'], 'What to do with git submodules'),
    'archive-format': (0,command_line_option/* wordOption */.qw)(['tbz', 'tgz'], 'How to compress the archive'),
};
const draftOption = {
    draft: (0,command_line_option/* toggle */.L$)('Keep the release, or the pull request, a draft'),
};
const opamRepositoryOptions = {
    'opam-repository': (0,command_line_option/* textsOption */.YM)('OWNER/NAME', 'The opam repository to release to, then others that hold dependencies'),
    'packages-dir': (0,command_line_option/* textOption */.vU)('PATH', 'The folder of packages in the opam repository'),
};
const pullRequestOptions = {
    'opam-branch': (0,command_line_option/* textOption */.vU)('BRANCH', 'The branch of the opam repository to release to'),
    'opam-fork': (0,command_line_option/* textOption */.vU)('OWNER/NAME', 'The fork to push to'),
    'opam-push': (0,command_line_option/* wordOption */.qw)(['fork', 'direct'], 'Push to a fork, or directly to the opam repository'),
    'require-pull-request': (0,command_line_option/* toggle */.L$)('Fail, before anything is written, without a pull request'),
};
const opamApiOption = {
    'opam-api-url': (0,command_line_option/* textOption */.vU)('URL', 'The REST API of the server of the opam repository'),
};
function inputFields(given) {
    const texts = Object.entries(given).map(([name, value]) => [
        variableOf(name),
        Array.isArray(value) ? value.join('\n') : value === undefined ? undefined : String(value),
    ]);
    return readFields(Object.fromEntries(texts));
}
function wrongFields({ diagnostics }) {
    if (diagnostics.length === 0)
        return undefined;
    const facts = diagnostics.map(({ message, hints }) => (0,spelling/* spelled */.uQ)([message, ...hints].join(' ')));
    return { wrong: facts.join('\n') };
}
function readReleaseOptions(fields) {
    const tag = fields.read('tag', names/* parseTag */.ED);
    const version = fields.read('version', names/* parseVersion */.ot);
    if (tag !== undefined && version !== undefined) {
        return { wrong: 'The tag says the version. Give --tag or --version, but not both.' };
    }
    const tagPrefix = fields.read('tag-prefix', names/* parseTagPrefix */.UZ) ?? '';
    const { workingDirectory: _, forecast: __, allowFork: ___, ...rules } = (0,inputs_rules/* readRules */.Kc)(fields);
    return wrongFields(fields) ?? { tag, version, settings: { tagPrefix, ...rules } };
}


/***/ }),

/***/ 67937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NV: () => (/* binding */ parseAutomatic),
  Kc: () => (/* binding */ readRules)
});

// UNUSED EXPORTS: parseExemptions

// EXTERNAL MODULE: ./build/release/artefacts/public-archive.js
var public_archive = __webpack_require__(26474);
// EXTERNAL MODULE: ./build/inputs/parsed.js
var parsed = __webpack_require__(11439);
;// CONCATENATED MODULE: ./build/inputs/archive-url.js


const hint = 'Write the address that opam users download the archive from. ${version} and ${tag} stand for those of the release.';
function parseArchiveUrl(text) {
    const unknown = [...text.matchAll(public_archive/* placeholders */.Ft)].find(([, name]) => name !== 'version' && name !== 'tag');
    if (unknown !== undefined)
        return (0,parsed/* defect */.g)(`there is no variable ${unknown[0]}.`, hint);
    const filled = (0,public_archive/* filledAddress */.xv)(text, { version: '1', tag: '1' });
    if (/[^!-~]/.test(text) || !URL.canParse(filled))
        return (0,parsed/* defect */.g)('it is not a web address.', hint);
    const url = new URL(filled);
    if (!/^https?:$/.test(url.protocol))
        return (0,parsed/* defect */.g)('it is not a web address.', hint);
    if (/^[^/]*\/\/[^/?#]*\$\{/.test(text))
        return (0,parsed/* defect */.g)('its server name contains a variable.', hint);
    if (url.username !== '' || url.password !== '') {
        return (0,parsed/* defect */.g)('it contains credentials, and the address is published.', `${hint} Revoke the credentials.`);
    }
    if (url.hash !== '')
        return (0,parsed/* defect */.g)('it has a fragment, after "#".', hint);
    const isLoopback = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
    if (url.protocol === 'http:' && !isLoopback) {
        return (0,parsed/* defect */.g)('it is not encrypted, so others could replace the archive.', 'Write https.');
    }
    return (0,parsed/* value */.U)(text);
}

// EXTERNAL MODULE: ./build/inputs/names.js
var names = __webpack_require__(43636);
// EXTERNAL MODULE: ./build/inputs/values.js
var values = __webpack_require__(73368);
;// CONCATENATED MODULE: ./build/inputs/rules.js




const line = /^(?<finding>[\w-]+)(?:[ \t]+(?<subject>[^\s:]+))?[ \t]*:[ \t]*(?<reason>\S.*)$/;
function parseExemptions(text) {
    const lines = text
        .split('\n')
        .map((one) => one.trim())
        .filter((one) => one !== '' && !one.startsWith('#'));
    const exemptions = [];
    for (const one of lines) {
        const { finding, subject, reason } = line.exec(one)?.groups ?? {};
        if (finding === undefined || reason === undefined) {
            return (0,parsed/* defect */.g)(`the line ${JSON.stringify(one)} does not name a finding and a reason.`, 'Write a finding and a reason on each line: "opam-lint-35: it has no page", or "missing-lower-bound fmt: every version works".');
        }
        exemptions.push({ finding, reason, subject });
    }
    return (0,parsed/* value */.U)(exemptions);
}
const parseAutomatic = (0,values/* oneOf */.yL)({ auto: 'auto', true: 'always', false: 'never' }, [
    'auto',
    'true',
    'false',
]);
const parseSubmodules = (0,values/* oneOf */.yL)({ include: 'include', exclude: 'exclude' });
const parseArchiveFormat = (0,values/* oneOf */.yL)({ tbz: 'tbz', tgz: 'tgz' });
function readRules(fields) {
    const submodules = fields.read('submodules', parseSubmodules);
    const archiveUrl = fields.read('archive-url', parseArchiveUrl);
    const ignore = fields.read('ignore', parseExemptions) ?? [];
    const file = readChangelogFile(fields);
    const packages = fields.read('packages', values/* parsePackageNames */._8) ?? [];
    const exclude = fields.read('exclude', values/* parsePackageNames */._8) ?? [];
    const both = packages.filter((name) => exclude.includes(name));
    if (both.length > 0) {
        fields.report({
            severity: 'error',
            code: 'inputs-contradict',
            message: `The inputs packages and exclude both name ${both.join(', ')}.`,
            hints: ['Remove it from one of them. To select packages, the input packages is enough.'],
        });
    }
    const drift = (0,values/* oneOf */.yL)({ error: 'error', warn: 'warning', warning: 'warning' }, [
        'error',
        'warn',
    ]);
    const failOn = (0,values/* oneOf */.yL)({ error: 'error', warning: 'warning', warn: 'warning', never: 'never' }, ['error', 'warning', 'never']);
    const verify = (0,values/* oneOf */.yL)({ none: 'none', false: 'none', build: 'build', test: 'test' }, [
        'none',
        'build',
        'test',
    ]);
    const verified = fields.read('verify', verify) ?? 'none';
    if (archiveUrl !== undefined) {
        if (verified !== 'none')
            reportMadeElsewhere(fields, 'verify');
        if (submodules !== undefined)
            reportMadeElsewhere(fields, 'submodules');
    }
    return {
        workingDirectory: fields.read('working-directory', names/* parsePath */.Rr) ?? '',
        keepV: fields.read('keep-v', parseAutomatic) ?? 'auto',
        packages,
        exclude,
        changelog: {
            file,
            required: fields.read('changelog-required', values/* parseBoolean */.yG) ?? false,
        },
        drift: fields.read('drift', drift) ?? 'error',
        failOn: fields.read('fail-on', failOn) ?? 'error',
        ignore,
        prerelease: fields.read('prerelease', parseAutomatic) ?? 'auto',
        submodules,
        archiveFormat: fields.read('archive-format', parseArchiveFormat) ?? 'tbz',
        archiveUrl,
        verify: verified,
        forecast: fields.read('forecast', values/* parseBoolean */.yG) ?? true,
        allowFork: fields.read('allow-fork', values/* parseBoolean */.yG) ?? false,
        draft: fields.read('draft', values/* parseBoolean */.yG) ?? false,
    };
}
function reportMadeElsewhere(fields, input) {
    fields.report({
        severity: 'error',
        code: 'inputs-contradict',
        message: `You cannot set both the inputs archive-url and ${input}: ${input === 'verify' ? 'the archive is only verified' : 'submodules are only included'} if the run makes the archive.`,
        hints: [`Remove the input ${input}. The archive is published as it is.`],
    });
}
function readChangelogFile(fields) {
    return fields.read('changelog', (text) => /^(?:required|true|false|auto|none)$/i.test(text)
        ? {
            kind: 'defect',
            fact: 'it is the path of the changelog.',
            hint: 'Remove it, and the run finds the changelog. To require a section, set the input changelog-required: true.',
        }
        : (0,names/* parsePath */.Rr)(text));
}


/***/ }),

/***/ 62060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ho: () => (/* binding */ opamRepositoryFiles),
/* harmony export */   ij: () => (/* binding */ bareOpamFile),
/* harmony export */   jj: () => (/* binding */ withSourceOf),
/* harmony export */   vh: () => (/* binding */ statedText),
/* harmony export */   xG: () => (/* binding */ finishOpamFile)
/* harmony export */ });
/* harmony import */ var _generate_opam_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72380);
/* harmony import */ var _opam_parser_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86466);
/* harmony import */ var _opam_printer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85184);
/* harmony import */ var _opam_syntax_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33785);
/* harmony import */ var _text_edit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30700);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71393);
/* harmony import */ var _model_release_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62129);







function bareOpamFile(text, { prerelease }) {
    const { file } = (0,_opam_parser_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOpamFile */ .b)({ name: 'opam', text });
    const flags = file.items.find((item) => item.kind === 'field' && item.name === 'flags');
    const edits = [
        ...file.items.filter(isReplaced).map((item) => withoutLines(text, item)),
        ...(prerelease ? avoidVersion(flags) : []),
    ];
    const bare = (0,_text_edit_js__WEBPACK_IMPORTED_MODULE_3__/* .applyEdits */ .c)(text, edits);
    const header = `${_generate_opam_files_js__WEBPACK_IMPORTED_MODULE_0__/* .generatedHeader */ .BH}\n`;
    const body = bare.startsWith(header) ? bare.slice(header.length) : bare;
    const added = prerelease && flags === undefined && file.items.length > 0;
    return added ? `${endedLine(body)}flags: avoid-version\n` : body;
}
function isReplaced(item) {
    return item.kind === 'section'
        ? item.sectionKind === 'url'
        : ['name', 'version', 'x-commit-hash'].includes(item.name);
}
function withoutLines(text, { span = { start: 0, end: 0 } }) {
    const rest = /^[ \t]*\r?(?:\n|$)/.exec(text.slice(span.end, text.indexOf('\n', span.end) + 1 || undefined));
    return { start: span.start, end: span.end + (rest?.[0].length ?? 0), text: '' };
}
function avoidVersion(flags) {
    if (flags?.kind !== 'field' || flags.value.span === undefined)
        return [];
    const { value } = flags;
    const present = value.kind === 'list' ? value.items : [value];
    if (present.some((one) => one.kind === 'ident' && one.name === 'avoid-version'))
        return [];
    const { start, end } = flags.value.span;
    return [{ start, end, text: (0,_opam_printer_js__WEBPACK_IMPORTED_MODULE_2__/* .printValue */ .jt)((0,_opam_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)([...present, (0,_opam_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .ident */ .bD)('avoid-version')]), 'opam') }];
}
function finishOpamFile(bare, { address, checksums, commit }) {
    const items = [
        {
            kind: 'section',
            sectionKind: 'url',
            items: [
                (0,_opam_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)('src', (0,_opam_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj)((0,_text_source_js__WEBPACK_IMPORTED_MODULE_5__/* .encodeBytes */ .MW)(address))),
                (0,_opam_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)('checksum', (0,_opam_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)([(0,_opam_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj)(`sha256=${checksums.sha256}`), (0,_opam_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj)(`sha512=${checksums.sha512}`)])),
            ],
        },
        (0,_opam_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)('x-commit-hash', (0,_opam_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj)(commit)),
    ];
    return `${endedLine(bare)}${(0,_opam_printer_js__WEBPACK_IMPORTED_MODULE_2__/* .printItems */ .oz)(items, 'opam')}\n`;
}
function withSourceOf(bare, stating) {
    const { items } = (0,_opam_parser_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOpamFile */ .b)({ name: 'opam', text: stating }).file;
    const stated = items.filter((item) => (item.kind === 'section' && item.sectionKind === 'url') ||
        (item.kind === 'field' && item.name === 'x-commit-hash'));
    const texts = stated.map(({ span }) => stating.slice(span?.start, span?.end));
    return `${endedLine(bare)}${texts.map((text) => `${text}\n`).join('')}`;
}
function endedLine(text) {
    return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
function opamRepositoryFiles(release, packagesDir, address) {
    return release.packages.map((one) => ({
        path: (0,_model_release_js__WEBPACK_IMPORTED_MODULE_6__/* .packagePath */ .C)(packagesDir, one.name, release.version),
        content: finishOpamFile(one.opam, {
            address,
            checksums: release.archive,
            commit: release.commit,
        }),
    }));
}
function statedText(opam, name) {
    const { items } = (0,_opam_parser_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOpamFile */ .b)({ name: 'opam', text: opam }).file;
    const found = items.find((item) => item.kind === 'field' && item.name === name);
    if (found?.kind !== 'field')
        return undefined;
    const value = found.value.kind === 'list' ? found.value.items[0] : found.value;
    return value?.kind === 'string' && value.value !== '' ? value.value : undefined;
}


/***/ }),

/***/ 26474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ placeholders),
/* harmony export */   kf: () => (/* binding */ checkPublicArchive),
/* harmony export */   xv: () => (/* binding */ filledAddress)
/* harmony export */ });
/* harmony import */ var _text_encoded_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88742);
/* harmony import */ var _text_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25375);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71393);
/* harmony import */ var _text_unified_diff_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87158);
/* harmony import */ var _opam_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62060);





const placeholders = /\$\{([^}]*)\}/g;
function filledAddress(template, names) {
    return template.replace(placeholders, (whole, name) => name === 'version' || name === 'tag' ? (0,_text_encoded_path_js__WEBPACK_IMPORTED_MODULE_1__/* .encodedPath */ .y)(names[name]) : whole);
}
function checkPublicArchive({ archive, contents }, expected) {
    const generated = generatedByForge.test(expected.url) ? [madeAnew(expected.url)] : [];
    if (contents.kind === 'unread')
        return [...generated, notRead(archive.name, contents.format)];
    const whole = checkEntries(contents, expected);
    if ((0,_text_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .hasErrors */ .C)(whole))
        return whole;
    const files = [...expected.files].flatMap(([path, text]) => checkFile({ path, there: contents.metadata.get(path), text }, expected));
    return [...generated, ...files];
}
const generatedByForge = /^https?:\/\/(?:codeload\.|[^/]+\/(?:[^/]+\/)+(?:-\/)?archive\/)/;
function madeAnew(url) {
    return {
        severity: 'warning',
        code: 'archive-url-generated',
        message: `The server makes the archive at ${url} anew for each download, so its checksum can change one day.`,
        hints: [
            'Attach an archive to the release there, and set the input archive-url to its address.',
        ],
    };
}
function checkEntries({ commit, unsafe, metadata }, expected) {
    if (unsafe !== undefined) {
        const message = `The archive at ${expected.url} holds "${(0,_text_source_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeBytes */ .yj)(unsafe)}", which is not a file, a folder or a link inside the archive.`;
        return [
            defect(message, 'Make the archive again, only with files, folders and links that stay inside it.'),
        ];
    }
    if (commit !== undefined && commit !== expected.commit) {
        const message = `The archive at ${expected.url} was made from the commit ${commit}, but the tag points to ${expected.commit}.`;
        return [
            defect(message, 'Publish an archive of the tagged commit, or fix the input archive-url.'),
        ];
    }
    if (metadata.has('dune-project') || !expected.files.has('dune-project'))
        return [];
    const message = `The archive at ${expected.url} has no dune-project, neither at its root nor in its only top folder.`;
    return [
        defect(message, 'Publish an archive of the project folder, or fix the input archive-url.'),
    ];
}
function checkFile(file, { url, rewritten, versions }) {
    const { path, there, text } = file;
    const name = (0,_text_source_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeBytes */ .yj)(path);
    const hint = 'Publish an archive of the tagged commit, or fix the input archive-url.';
    if (there === undefined)
        return [defect(`The archive at ${url} has no ${name}.`, hint)];
    const plain = withoutVersion(path, there);
    const wanted = [text, rewritten(path, text)].map((one) => withoutVersion(path, one));
    if (!wanted.includes(plain)) {
        const labels = [`${path} (the tag)`, `${path} (the archive)`];
        const detail = (0,_text_source_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeBytes */ .yj)((0,_text_unified_diff_js__WEBPACK_IMPORTED_MODULE_4__/* .unifiedDiff */ .W)(labels, wanted[0] ?? '', plain));
        return [
            {
                ...defect(`${name} in the archive at ${url} differs from the one in the tag.`, hint),
                detail,
            },
        ];
    }
    const stated = statedVersion(path, there);
    if (stated === undefined || stated.includes('%%') || [...versions, 'dev'].includes(stated)) {
        return [];
    }
    const message = `${name} in the archive at ${url} has the version "${(0,_text_source_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeBytes */ .yj)(stated)}", but the release has the version "${versions[0] ?? ''}".`;
    return [defect(message, hint)];
}
const projectVersion = /^\(version[ \t]+"?([^()"\s]+)"?[ \t]*\)[ \t]*$/m;
function withoutVersion(path, text) {
    const unix = text.replaceAll('\r\n', '\n');
    const lines = path.endsWith('.opam')
        ? unix.split('\n').filter((line) => !/^version:[ \t]*".*"[ \t]*$/.test(line))
        : unix.split('\n').filter((line) => !projectVersion.test(line));
    return `${lines.join('\n').trim()}\n`;
}
function statedVersion(path, text) {
    return path.endsWith('.opam') ? (0,_opam_file_js__WEBPACK_IMPORTED_MODULE_0__/* .statedText */ .vh)(text, 'version') : projectVersion.exec(text)?.[1];
}
function defect(message, hint) {
    return { severity: 'error', code: 'archive-url-differs', message, hints: [hint] };
}
function notRead(name, format) {
    return {
        severity: 'notice',
        code: 'archive-url-unread',
        message: `The archive ${name} has the format ${format}. The run computed its checksums, but did not compare its contents with the tag.`,
        hints: ['To have the contents compared, publish a .tbz or .tar.gz file.'],
    };
}


/***/ }),

/***/ 62129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ packagePath)
/* harmony export */ });
function packagePath(packagesDir, name, version) {
    return `${packagesDir}/${name}/${name}.${version}/opam`;
}


/***/ }),

/***/ 30700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ applyEdits)
/* harmony export */ });
function applyEdits(text, edits) {
    let result = '';
    let at = 0;
    for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
        if (edit.start < at)
            continue;
        result += text.slice(at, edit.start) + edit.text;
        at = edit.end;
    }
    return result + text.slice(at);
}


/***/ })

};
