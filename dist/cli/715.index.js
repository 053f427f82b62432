export const id = 715;
export const ids = [715];
export const modules = {

/***/ 28822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ changelogFiles)
/* harmony export */ });
const bases = ['changes', 'changelog', 'history', 'news'];
const extensions = ['md', 'markdown', 'mdx', 'adoc', 'asciidoc', 'org', 'rst', 'txt'];
const otherFiles = /~$|\.(?:ml[ily]?|mld|re|rei|c|h|js|ts|py|sh|opam|json|ya?ml|toml|html?|css|xml|orig|bak|rej|swp)$/i;
function changelogFiles(names) {
    return names
        .flatMap((name) => {
        const rank = rankOf(name);
        return rank === undefined ? [] : [{ name, rank }];
    })
        .toSorted((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1))
        .map(({ name }) => name);
}
function rankOf(name) {
    const lower = name.toLowerCase();
    const base = bases.findIndex((one) => lower.startsWith(one));
    if (base === -1 || otherFiles.test(name))
        return undefined;
    const rest = lower.slice(bases[base]?.length);
    if (/^[a-z]/.test(rest))
        return undefined;
    const extension = rest === '' ? extensions.length : extensions.indexOf(rest.replace(/^\./, ''));
    const usual = extension !== -1 && (rest === '' || rest.startsWith('.'));
    return (usual ? 0 : 1000) + base * 20 + (usual ? extension : 0);
}


/***/ }),

/***/ 14060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ sourceOfCheckout),
/* harmony export */   d: () => (/* binding */ knownSource)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _dune_project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99537);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71393);



async function sourceOfCheckout(source) {
    return (await knownSource(source)) ?? invented(source.directory);
}
async function knownSource(source) {
    return source.checkout.origin ?? (await stated(source));
}
async function stated({ checkout, git }) {
    const { head, prefix } = checkout;
    const path = (0,_text_source_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeBytes */ .MW)(prefix === '' ? 'dune-project' : `${prefix}/dune-project`);
    const entry = (await git.entries(head)).find((each) => each.path === path);
    if (entry === undefined || entry.kind === 'symlink' || entry.kind === 'submodule')
        return undefined;
    const text = (0,_text_source_js__WEBPACK_IMPORTED_MODULE_2__/* .byteString */ .iP)(await git.read(entry.object));
    const info = (0,_dune_project_js__WEBPACK_IMPORTED_MODULE_1__/* .readProject */ .W)({ name: 'dune-project', text }, [], 'later').project?.info.source?.value;
    if (info?.kind !== 'host' || info.host !== 'github')
        return undefined;
    const [owner, name] = info.path.split('/');
    if (owner === undefined || name === undefined || owner === '' || name === '')
        return undefined;
    return { owner, name, webUrl: `https://github.com/${owner}/${name}` };
}
function invented(directory) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(directory)
        .replace(/\.git$/, '')
        .replaceAll(/[^A-Za-z0-9._-]/g, '-');
    const name = folder === '' ? 'project' : folder;
    return { owner: 'you', name, webUrl: `https://github.com/you/${name}` };
}


/***/ }),

/***/ 54360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ withCheckout)
/* harmony export */ });
/* harmony import */ var _disk_remove_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14423);
/* harmony import */ var _environment_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55271);
/* harmony import */ var _git_checkout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82223);
/* harmony import */ var _git_clone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97981);
/* harmony import */ var _process_temporary_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49866);





async function withCheckout(directory, use) {
    const environment = (0,_environment_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .programEnvironment */ .yE)();
    const temporary = (0,_process_temporary_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .makeTemporaryFolder */ .w)('dune-publish-');
    const scratch = temporary.path;
    try {
        const checkout = await (0,_git_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .readCheckout */ .b)(directory, environment);
        const git = await (0,_git_clone_js__WEBPACK_IMPORTED_MODULE_3__/* .openClone */ .o)({ directory, environment, scratch });
        return await use({ directory, checkout, git, environment, scratch }).finally(() => {
            git.close();
        });
    }
    finally {
        await (0,_disk_remove_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .removeFolder */ .v)(scratch);
        temporary.keep();
    }
}


/***/ }),

/***/ 6287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ tagAtHead),
/* harmony export */   u: () => (/* binding */ chooseTag)
/* harmony export */ });
/* harmony import */ var _release_model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19906);
/* harmony import */ var _text_shell_word_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34381);
/* harmony import */ var _version_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83639);
/* harmony import */ var _uncommitted_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44645);




async function chooseTag({ directory, checkout, git, environment }, { tag, version, settings }) {
    if (tag !== undefined && (await git.localTag(tag)) === undefined)
        throw noLocalTag(tag);
    const chosen = tag === undefined && version === undefined
        ? tagAtHead(checkout, settings.tagPrefix)
        : { tag, notices: [] };
    const { prefix } = checkout;
    const uncommitted = await (0,_uncommitted_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .uncommittedChanges */ .D)({ directory, prefix, environment });
    return { tag: chosen.tag, notices: [...uncommitted, ...chosen.notices] };
}
function noLocalTag(tag) {
    return new _release_model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('tag-missing', `There is no tag ${tag} in the checkout.`, {
        hint: `Make it with "git tag -a ${(0,_text_shell_word_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r)(tag)} -m ${(0,_text_shell_word_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r)(tag)}", or get those of the server with "git fetch --tags".`,
    });
}
function tagAtHead({ tagsAtHead }, tagPrefix) {
    const read = tagsAtHead
        .filter((tag) => !(0,_version_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .isMovingTag */ .Tp)(tag, tagPrefix))
        .map((tag) => ({ tag, meaning: (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .readTag */ .zW)(tag, { prefix: tagPrefix, keepV: false }) }));
    const versions = read.flatMap(({ tag, meaning }) => (meaning.kind === 'version' ? [tag] : []));
    const [tag] = versions;
    if (tag !== undefined)
        return { tag, notices: versions.length === 1 ? [] : [several(versions)] };
    const [unread] = read;
    return {
        tag,
        notices: unread?.meaning.kind === 'no-version' ? [notAVersion(unread.meaning)] : [],
    };
}
function several(tags) {
    return {
        severity: 'notice',
        code: 'several-tags',
        message: `The commit has ${tags.length} tags that name a version: ${tags.join(', ')}. The newest, ${tags[0] ?? ''}, is taken.`,
        hints: ['Name another one with --tag.'],
    };
}
function notAVersion({ cause, fix }) {
    const message = `${cause.charAt(0).toUpperCase()}${cause.slice(1)}. The commit is taken as one without a tag.`;
    return { severity: 'notice', code: 'tag-no-version', message, hints: [fix] };
}


/***/ }),

/***/ 44645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ uncommittedChanges)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/changelog/changelog-file.js
var changelog_file = __webpack_require__(28822);
// EXTERNAL MODULE: ./build/git/command.js
var command = __webpack_require__(43662);
// EXTERNAL MODULE: ./build/git/environment.js
var git_environment = __webpack_require__(66070);
;// CONCATENATED MODULE: ./build/git/uncommitted-files.js


async function uncommittedFiles(directory, environment) {
    const place = {
        directory,
        checksOwner: true,
        environment: (0,git_environment/* comparingEnvironment */.s9)(environment),
    };
    const { status, stdout } = await (0,command/* runGit */.EO)(place, [
        '-c',
        'core.fsmonitor=false',
        'status',
        '--porcelain=v1',
        '-z',
        '--untracked-files=normal',
        '--ignore-submodules=all',
        '--no-renames',
        '--',
        '.',
    ]);
    if (status !== 0)
        return [];
    return stdout
        .toString('utf8')
        .split('\0')
        .flatMap((line) => (line === '' ? [] : [line.slice('XY '.length)]));
}

;// CONCATENATED MODULE: ./build/command/uncommitted-changes.js




async function uncommittedChanges({ directory, prefix, environment, }) {
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, 'dune-project')))
        return [];
    const start = prefix === '' ? '' : `${prefix}/`;
    const files = (await uncommittedFiles(directory, environment)).map((path) => path.startsWith(start) ? path.slice(start.length) : path);
    if (files.length === 0)
        return [];
    const telling = files.filter(saysWhatIsReleased);
    const named = telling.length === 0 ? files : telling;
    const shown = named.slice(0, mostNamed);
    const rest = files.length - shown.length;
    const others = rest === 0 ? '' : rest === 1 ? ' and 1 other file' : ` and ${rest} other files`;
    return [
        {
            severity: telling.length === 0 ? 'notice' : 'warning',
            code: 'uncommitted-changes',
            message: `Some changes are not committed: ${shown.join(', ')}${others}. A release is made from a commit, so they are left out here.`,
            hints: ['Commit them, then run this again. If the commit had a tag, tag the new commit.'],
        },
    ];
}
const mostNamed = 8;
function saysWhatIsReleased(path) {
    if (path === 'opam/')
        return true;
    const name = path.replace(/^opam\//, '');
    if (name.includes('/'))
        return false;
    return (path === 'dune-project' ||
        /^opam$|\.opam(?:\.template)?$/.test(name) ||
        (0,changelog_file/* changelogFiles */.k)([path]).length > 0);
}


/***/ }),

/***/ 14423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ removeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

async function removeFolder(folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 5 });
}


/***/ }),

/***/ 47392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ substitution)
});

// EXTERNAL MODULE: ./build/text/rewriting.js
var rewriting = __webpack_require__(69593);
// EXTERNAL MODULE: ./build/dune/escape.js
var dune_escape = __webpack_require__(68452);
// EXTERNAL MODULE: ./build/dune/info.js
var info = __webpack_require__(48143);
// EXTERNAL MODULE: ./build/dune/language-version.js
var language_version = __webpack_require__(35872);
// EXTERNAL MODULE: ./build/dune/source-host.js
var source_host = __webpack_require__(26105);
// EXTERNAL MODULE: ./build/text/source.js
var text_source = __webpack_require__(71393);
;// CONCATENATED MODULE: ./build/dune/watermarks.js

function fillWatermarks(source, marks) {
    const filling = fillingWatermarks(source.name, marks);
    const begun = filling.push(source.text);
    const { text, diagnostics } = filling.end();
    return { text: begun + text, diagnostics };
}
function fillingWatermarks(name, marks) {
    let held = '';
    let open = { at: 0, afterUnknown: false };
    let source;
    let begun = false;
    const missing = [];
    return {
        push: (piece) => {
            source = begun ? undefined : { name, text: piece };
            begun = true;
            const text = held + piece;
            const { found, open: next } = scan(text, open, marks);
            for (const each of found)
                if (each.value.kind === 'absent')
                    missing.push(each);
            held = text.slice(next.at);
            open = { at: 0, afterUnknown: next.afterUnknown };
            return replaced(text.slice(0, next.at), found);
        },
        end: () => ({
            text: held,
            diagnostics: missing.flatMap((each) => errorOf(each, source, name)),
        }),
    };
}
function errorOf({ start, end, value }, source, name) {
    if (value.kind === 'value')
        return [];
    const fact = { severity: 'error', code: 'dune-subst', hints: [] };
    return source === undefined
        ? [{ ...fact, message: `"${(0,text_source/* decodeBytes */.yj)(name)}": ${value.message}` }]
        : [{ ...fact, message: value.message, location: { source, span: { start, end } } }];
}
function replaced(text, found) {
    let at = 0;
    const parts = [];
    for (const { start, end, value } of found) {
        if (value.kind === 'absent')
            continue;
        parts.push(text.slice(at, start), value.text);
        at = end;
    }
    return at === 0 ? text : parts.join('') + text.slice(at);
}
function scan(text, from, marks) {
    const found = [];
    const longest = Math.max(0, ...[...marks.keys()].map((name) => name.length));
    let { at, afterUnknown } = from;
    for (;;) {
        const start = afterUnknown ? at : text.indexOf('%%', at);
        if (start === -1) {
            return { found, open: { at: openPercent(text, at), afterUnknown: false } };
        }
        const name = readName(text, start, { afterUnknown, longest });
        switch (name.kind) {
            case 'cut-off':
                return { found, open: { at: name.start, afterUnknown } };
            case 'none':
                at = name.next;
                afterUnknown = false;
                break;
            case 'name': {
                const value = marks.get(text.slice(name.start + 2, name.end - 2));
                afterUnknown = value === undefined;
                at = afterUnknown ? name.end - 2 : name.end;
                if (value !== undefined)
                    found.push({ start: name.start, end: name.end, value });
                break;
            }
        }
    }
}
function openPercent(text, at) {
    return text.length > at && text.endsWith('%') ? text.length - 1 : text.length;
}
function readName(text, first, { afterUnknown, longest }) {
    let at = first + 2;
    if (!afterUnknown)
        while (text[at] === '%')
            at++;
    const start = at - 2;
    while (at - start <= longest + 2 && isNameCharacter(text.charCodeAt(at)))
        at++;
    if (at - start > longest + 2)
        return { kind: 'none', next: at };
    if (at >= text.length)
        return { kind: 'cut-off', start };
    const named = at > start + 2 || afterUnknown;
    if (!named || text[at] !== '%')
        return { kind: 'none', next: at + 1 };
    if (at + 1 === text.length)
        return { kind: 'cut-off', start };
    return text[at + 1] === '%'
        ? { kind: 'name', start, end: at + 2 }
        : { kind: 'none', next: at + 2 };
}
function isNameCharacter(code) {
    return (code >= 0x41 && code <= 0x5a) || code === 0x5f;
}

;// CONCATENATED MODULE: ./build/dune/subst.js






function substitution(project, tree) {
    const { source, subst, name, version } = project;
    if (subst?.value === 'disabled') {
        return {
            kind: 'disabled',
            diagnostic: {
                severity: 'error',
                code: 'dune-subst',
                message: "'dune subst' has been disabled in this project. Any use of it is forbidden.",
                hints: ['If you wish to re-enable it, change to (subst enabled) in the dune-project file.'],
                location: { source, span: subst.span },
            },
        };
    }
    if (name === undefined) {
        return {
            kind: 'impossible',
            diagnostic: {
                severity: 'error',
                code: 'dune-subst',
                message: 'The project name is not defined, please add a (name <name>) field to your dune-project file.',
                hints: [],
                location: { source: { ...source, text: '' }, span: { start: 0, end: 0 } },
            },
        };
    }
    const info = statedInfo(project, name.value, tree);
    if (info === undefined) {
        return {
            kind: 'impossible',
            diagnostic: {
                severity: 'error',
                code: 'dune-subst',
                message: `Package ${name.value} doesn't exist.`,
                hints: [],
                location: { source, span: name.span },
            },
        };
    }
    const marks = watermarks(info, {
        name: name.value,
        version: tree.version ?? version?.value,
        commit: tree.commit,
    });
    return { kind: 'enabled', rewrite: rewriteFiles(project, marks, tree) };
}
function statedInfo(project, name, tree) {
    const own = stated(project.info);
    if ((0,language_version/* atLeast */.jZ)(project.lang.value, '3.0'))
        return own;
    const stanza = project.packages.find((each) => each.name.value === name);
    const named = stanza === undefined
        ? ofOpamFile(project, name, tree)
        : stated((0,info/* mergeInfo */.D)(project.info, stanza.info));
    return (0,language_version/* atLeast */.jZ)(project.lang.value, '2.8') ? (named ?? own) : named;
}
function ofOpamFile(project, name, tree) {
    return project.packages.length === 0 && tree.opamFiles.includes(`${name}.opam`)
        ? tree.described(name)
        : undefined;
}
function stated(info) {
    return {
        source: info.source?.value,
        license: texts(info.license),
        authors: texts(info.authors),
        maintainers: texts(info.maintainers),
        homepage: info.homepage?.value,
        bugReports: info.bugReports?.value,
        documentation: info.documentation?.value,
    };
}
function texts(list) {
    return list?.value.map(({ value }) => value);
}
function watermarks(info, { name, version, commit }) {
    const { source } = info;
    const homepage = info.homepage ?? (source && (0,source_host/* homepageOf */.mY)(source));
    const issues = info.bugReports ?? (source && (0,source_host/* bugReportsOf */.tm)(source));
    const repository = source?.kind === 'uri' ? source.uri : source && (0,source_host/* homepageOf */.mY)(source);
    const number = version?.startsWith('v') === true ? version.slice(1) : version;
    const noVersion = 'repository does not contain any version information';
    const field = (value, opamName) => valueOr(value, `variable "${opamName}" not found in dune-project file`);
    return new Map([
        ['NAME', { kind: 'value', text: name }],
        ['VERSION', valueOr(version, noVersion)],
        ['VERSION_NUM', valueOr(number, noVersion)],
        ['VCS_COMMIT_ID', valueOr(commit, 'repository does not contain any commits')],
        ['PKG_MAINTAINER', field(info.maintainers?.join(', '), 'maintainer')],
        ['PKG_AUTHORS', field(info.authors?.join(', '), 'authors')],
        ['PKG_HOMEPAGE', field(homepage, 'homepage')],
        ['PKG_ISSUES', field(issues, 'bug-reports')],
        ['PKG_DOC', field(info.documentation, 'doc')],
        ['PKG_LICENSE', field(info.license?.join(', '), 'license')],
        ['PKG_REPO', valueOr(repository, 'variable dev-repo not found in dune-project file')],
    ]);
}
function valueOr(text, message) {
    return text === undefined ? { kind: 'absent', message } : { kind: 'value', text };
}
const passedOver = /[^./]\.+(?:flv|gif|ico|jpe?g|mov|mp[34]|otf|pdf|png|ttf|woff)$/;
function rewriteFiles(project, marks, tree) {
    const number = marks.get('VERSION_NUM');
    const opamFiles = new Set(ownOpamFiles(project, tree));
    return (path) => {
        if (path === 'dune-project') {
            return (0,rewriting/* wholeText */.r)((text) => fillWatermarks({ name: path, text: withProjectVersion(project, text, tree.version) }, marks));
        }
        if (passedOver.test(path))
            return undefined;
        if (number?.kind !== 'value' || !opamFiles.has(path)) {
            const filling = () => fillingWatermarks(path, marks);
            return Object.assign(filling, { onlyWith: '%%' });
        }
        return (0,rewriting/* wholeText */.r)((text) => {
            const filled = fillWatermarks({ name: path, text }, marks);
            return { ...filled, text: withOpamVersion(filled.text, number.text) };
        });
    };
}
function ownOpamFiles({ packages, opamFileLocation }, tree) {
    const folder = opamFileLocation?.value === 'inside_opam_directory' ? 'opam/' : '';
    return packages.length === 0
        ? tree.opamFiles.filter((path) => !path.includes('/'))
        : packages.map(({ name }) => `${folder}${name.value}.opam`);
}
function withProjectVersion(project, text, version) {
    if (version === undefined)
        return text;
    const written = (0,dune_escape/* atomOrQuoted */.l)(version);
    if (project.version !== undefined) {
        const { start, end } = project.version.span;
        return text.slice(0, start) + written + text.slice(end);
    }
    const lineBreak = text.indexOf('\n', project.name?.form.end ?? 0);
    const field = `(version ${written})\n`;
    return lineBreak === -1
        ? `${text}\n${field}`
        : text.slice(0, lineBreak + 1) + field + text.slice(lineBreak + 1);
}
function withOpamVersion(text, version) {
    const line = `version: "${version}"`;
    return /(?:^|\n)version:/.test(text)
        ? text.replaceAll(/(^|\n)version:[^\n]*/g, (_, before) => before + line)
        : `${line}\n${text}`;
}


/***/ }),

/***/ 71593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ compilerName),
/* harmony export */   bx: () => (/* binding */ ciCompilers),
/* harmony export */   uc: () => (/* binding */ wideCompilers)
/* harmony export */ });
/* harmony import */ var _version_opam_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43323);

const oldestSupported = '4.11';
function ciCompilers(universe) {
    const minors = new Map();
    for (const { version } of universe.family('ocaml-base-compiler').packages) {
        const minor = /^\d+\.\d+(?=\.)/.exec(version)?.[0];
        if (minor === undefined || (0,_version_opam_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Z)(version, oldestSupported) < 0)
            continue;
        const isPrerelease = /[~+-]/.test(version);
        if (!isPrerelease || minors.get(minor)?.isPrerelease !== false) {
            minors.set(minor, { version, isPrerelease });
        }
    }
    return [...minors.values()].toSorted((a, b) => (0,_version_opam_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Z)(a.version, b.version));
}
function compilerName({ version, isPrerelease }) {
    return isPrerelease ? version : version.split('.', 2).join('.');
}
function wideCompilers(compilers) {
    const released = compilers.filter(({ isPrerelease }) => !isPrerelease);
    const newest = released.at(-1);
    return released.filter((one) => one === newest || compilerName(one) === '4.14');
}


/***/ }),

/***/ 39642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ askMachine),
/* harmony export */   a: () => (/* binding */ ciMachine)
/* harmony export */ });
/* harmony import */ var _solver_explanation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87058);
/* harmony import */ var _solver_explanation_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70325);
/* harmony import */ var _solver_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74823);
/* harmony import */ var _solver_solve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33903);
/* harmony import */ var _solver_switch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16752);
/* harmony import */ var _solver_universe_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37010);






function ciMachine(universe, system) {
    const platform = (0,_solver_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .platformOf */ .tj)(universe, system);
    const switches = new Map();
    return {
        platform,
        switchOf: ({ version }) => (0,_solver_universe_js__WEBPACK_IMPORTED_MODULE_4__/* .remembered */ .H)(switches, version, () => (0,_solver_switch_js__WEBPACK_IMPORTED_MODULE_3__/* .compilerSwitch */ ._)(platform, version)),
    };
}
function askMachine({ platform }, from, asked) {
    const { name, version } = asked.package;
    const { preference, withTest } = asked;
    const pins = new Map([[name, version]]);
    const request = { name, version, withTest, preference, pins };
    const question = { platform, switch: from, request };
    const answered = (0,_solver_solve_js__WEBPACK_IMPORTED_MODULE_2__/* .solveInstall */ .JX)(question);
    return {
        answer: readAnswer(answered, question, asked.package),
        solution: answered.kind === 'solved' ? answered.solution : [],
    };
}
function readAnswer(answered, question, of) {
    switch (answered.kind) {
        case 'solved':
            return { kind: 'solution' };
        case 'cycle':
            return {
                kind: 'no-solution',
                reasons: [(0,_solver_explanation_text_js__WEBPACK_IMPORTED_MODULE_5__/* .cycleLine */ .H)(answered.packages)],
                dependency: undefined,
            };
        case 'unavailable':
            return { kind: 'unavailable' };
        case 'gave-up':
            return { kind: 'unknown' };
        case 'no-solution': {
            const explained = (0,_solver_explanation_js__WEBPACK_IMPORTED_MODULE_0__/* .explainNoSolution */ ._)(question);
            if (explained === undefined || explained.kind === 'gave-up') {
                return { kind: 'no-solution', reasons: [], dependency: undefined };
            }
            return {
                kind: 'no-solution',
                reasons: (0,_solver_explanation_text_js__WEBPACK_IMPORTED_MODULE_5__/* .reasonsOf */ .zM)(explained, of),
                dependency: (0,_solver_explanation_text_js__WEBPACK_IMPORTED_MODULE_5__/* .blamedDependency */ .ti)(explained, of),
            };
        }
    }
}


/***/ }),

/***/ 90605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wl: () => (/* binding */ unasked),
/* harmony export */   fA: () => (/* binding */ askCompiler),
/* harmony export */   y2: () => (/* binding */ askNewest)
/* harmony export */ });
/* harmony import */ var _solver_switch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16752);
/* harmony import */ var _ci_machine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39642);


const unknown = { kind: 'unknown' };
function askCompiler(machine, compiler, { of, hasTests }) {
    const made = machine.switchOf(compiler);
    if (made.kind !== 'switch')
        return unasked(compiler, hasTests);
    const bare = made.switch;
    const newest = (0,_ci_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .askMachine */ .B)(machine, bare, { package: of, preference: 'newest', withTest: false });
    if (newest.answer.kind !== 'solution') {
        const same = newest.answer;
        const forecast = { compiler, newest: same, tests: hasTests ? same : undefined, lowest: same };
        return { forecast, bare, oldest: [] };
    }
    const after = (0,_solver_switch_js__WEBPACK_IMPORTED_MODULE_0__/* .switchAfter */ .b)(bare, newest.solution);
    const tests = hasTests
        ? (0,_ci_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .askMachine */ .B)(machine, after, { package: of, preference: 'fixup', withTest: true }).answer
        : undefined;
    const lowest = (0,_ci_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .askMachine */ .B)(machine, after, { package: of, preference: 'oldest', withTest: false });
    return {
        forecast: { compiler, newest: newest.answer, tests, lowest: lowest.answer },
        bare,
        oldest: lowest.solution,
    };
}
function unasked(compiler, hasTests) {
    const tests = hasTests ? unknown : undefined;
    return {
        forecast: { compiler, newest: unknown, tests, lowest: unknown },
        bare: undefined,
        oldest: [],
    };
}
function askNewest(machine, compiler, of) {
    const made = machine.switchOf(compiler);
    if (made.kind !== 'switch')
        return unknown;
    return (0,_ci_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .askMachine */ .B)(machine, made.switch, { package: of, preference: 'newest', withTest: false })
        .answer;
}


/***/ }),

/***/ 9570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ findInForecast),
  J: () => (/* binding */ forecastRules)
});

// EXTERNAL MODULE: ./build/forecast/ci-compilers.js
var ci_compilers = __webpack_require__(71593);
// EXTERNAL MODULE: ./build/forecast/forecast.js
var forecast_forecast = __webpack_require__(31079);
// EXTERNAL MODULE: ./build/text/source.js
var source = __webpack_require__(71393);
;// CONCATENATED MODULE: ./build/forecast/subject.js

function forecastFinding(name, { severity, message, about, advice, why }) {
    return {
        source: 'forecast',
        code: name,
        severity,
        inRelease: severity,
        message: (0,source/* encodeBytes */.MW)(message),
        about,
        location: undefined,
        correction: undefined,
        advice: advice === undefined ? undefined : (0,source/* encodeBytes */.MW)(advice),
        why,
        passedIn: undefined,
    };
}
function dependencyPart(name) {
    return { field: 'depends', ...(name === undefined ? {} : { element: name }) };
}

;// CONCATENATED MODULE: ./build/forecast/lost-compiler.js



function lostCompiler({ forecast, dependencies, released, }) {
    const { changes, compilers, name, version } = forecast;
    if (changes === undefined || !compilers.some(({ newest }) => (0,forecast_forecast/* isSolved */.q)(newest)))
        return [];
    const admitted = dependencies.find((one) => one.name === 'ocaml')?.admitted;
    const isAdmitted = (compiler) => !compiler.isPrerelease &&
        (admitted === undefined || admitted.some((ocaml) => ocaml.version === compiler.version));
    const lost = new Map();
    for (const { compiler, newest } of compilers) {
        if (!changes.compilersLost.includes(compiler) || !isAdmitted(compiler))
            continue;
        if (newest.kind !== 'no-solution' || newest.dependency === undefined)
            continue;
        if (newest.dependency === 'ocaml' || released.has(newest.dependency))
            continue;
        const way = newest.reasons.join('; ');
        const known = lost.get(way);
        if (known === undefined)
            lost.set(way, { on: [compiler], dependency: newest.dependency });
        else
            known.on.push(compiler);
    }
    return [...lost].map(([way, { on, dependency }]) => ({
        severity: 'warning',
        message: `${name} ${version} cannot be installed with OCaml ${namesOf(on)}, but ${changes.version} can: ${way}.`,
        about: dependencyPart(dependency),
        advice: `Allow an older ${dependency}, or say with a bound on ocaml that the package no longer supports ${on.length === 1 ? 'this compiler' : 'these compilers'}.`,
        why: "opam-repository's CI skips a compiler without a solution, so nobody sees it there.",
    }));
}
function namesOf(compilers) {
    const names = compilers.map(ci_compilers/* compilerName */.Bd);
    const last = names.at(-1) ?? '';
    return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

// EXTERNAL MODULE: ./build/solver/budget.js
var budget = __webpack_require__(22921);
// EXTERNAL MODULE: ./build/solver/coinstallable.js
var coinstallable = __webpack_require__(32855);
;// CONCATENATED MODULE: ./build/forecast/lowest-unavailable.js




function lowestUnavailable(subject) {
    const { forecast, dependencies, asked } = subject;
    const { name, version } = forecast;
    const chosen = new Set(asked.flatMap(({ oldest }) => oldest));
    const doubtful = dependencies.filter((one) => hasOwnBound(one, subject) && !one.admitted.slice(0, 1).some((each) => chosen.has(each)));
    const possible = possibleWith(doubtful.flatMap(({ admitted }) => admitted.slice(0, 1)), subject);
    if (possible === undefined)
        return [];
    return doubtful.flatMap(({ name: dependency, admitted: [oldest] }) => {
        if (oldest === undefined || possible.has(oldest))
            return [];
        const [lowest] = forecast.lowest
            .filter((one) => one.name === dependency)
            .toSorted((a, b) => b.behind - a.behind);
        if (lowest === undefined)
            return [];
        return [
            {
                severity: 'warning',
                message: `The oldest version that "${dependency} ${lowest.bounds}" admits is ${oldest.version}, and no compiler that opam-repository's CI tests can install it with ${name} ${version}. CI tests the lower bounds with ${lowest.version} instead.`,
                about: dependencyPart(dependency),
                advice: `Raise the bound to ${lowest.version}.`,
                why: 'The bound says less than it seems: CI cannot test it.',
            },
        ];
    });
}
function hasOwnBound({ name, bounds }, { released, asked }) {
    if (name === 'dune' || released.has(name))
        return false;
    if (asked.some(({ bare }) => bare?.installed.has(name) === true))
        return false;
    return bounds.some(({ bound }) => bound?.operator === '>=' || bound?.operator === '>');
}
function possibleWith(candidates, { of, asked, linux }) {
    const { platform } = linux;
    const found = new Set();
    for (const { forecast, bare } of asked) {
        const left = candidates.filter((one) => !found.has(one) && platform.isAvailable(one));
        if (left.length === 0)
            break;
        if (bare === undefined || forecast.newest.kind === 'unknown')
            return undefined;
        if (!(0,forecast_forecast/* isSolved */.q)(forecast.newest))
            continue;
        const meter = (0,budget/* meterOf */.BL)(budget/* usualBudget */.kB);
        const question = { platform, switch: bare, with: of, candidates: left, withTest: false, meter };
        const installable = (0,budget/* withinBudget */.xV)(() => (0,coinstallable/* coinstallablePackages */.t)(question));
        if ('kind' in installable)
            return undefined;
        for (const one of installable)
            found.add(one);
    }
    return found;
}

// EXTERNAL MODULE: ./build/forecast/compiler-forecast.js
var compiler_forecast = __webpack_require__(90605);
;// CONCATENATED MODULE: ./build/forecast/no-solution.js


function noSolution({ of, forecast, compilers, mac, }) {
    const released = forecast.compilers.filter(({ compiler }) => !compiler.isPrerelease);
    const linux = released.map(({ newest }) => newest);
    if (!linux.every(isRefusal))
        return [];
    const others = compilers.map((compiler) => (0,compiler_forecast/* askNewest */.y2)(mac, compiler, of));
    const answers = [...linux, ...others];
    if (others.some(({ kind }) => kind === 'solution'))
        return [];
    const what = `${of.name} ${of.version}`;
    if (linux.every(({ kind }) => kind === 'unavailable')) {
        return [
            {
                severity: 'notice',
                message: `The field available of ${what} excludes every system that opam-repository's CI tests.`,
                about: { field: 'available' },
                why: "opam-repository's CI cannot build the package. Its maintainers decide without it.",
            },
        ];
    }
    const [reason] = answers.filter((answer) => answer.kind === 'no-solution').toReversed();
    const ways = reason?.reasons.join('; ');
    return [
        {
            severity: 'error',
            message: `No compiler that opam-repository's CI tests can install ${what}${ways === undefined || ways === '' ? '.' : `: ${ways}.`}`,
            about: dependencyPart(reason?.dependency),
            advice: 'Change the bound that excludes the other, or publish the missing version first.',
            why: "opam-repository's CI skips every build then, and fails.",
        },
    ];
}
function isRefusal({ kind }) {
    return kind === 'no-solution' || kind === 'unavailable';
}

;// CONCATENATED MODULE: ./build/forecast/tests-unsolvable.js


function testsUnsolvable({ forecast }) {
    const { name, version } = forecast;
    const solved = forecast.compilers.filter(({ newest }) => (0,forecast_forecast/* isSolved */.q)(newest));
    const [last] = solved.toReversed();
    if (last?.tests?.kind !== 'no-solution')
        return [];
    if (!solved.every(({ tests }) => tests?.kind === 'no-solution'))
        return [];
    const { reasons, dependency } = last.tests;
    return [
        {
            severity: 'warning',
            message: `${name} ${version} can be installed, but not with its tests${reasons.length === 0 ? '.' : `: ${reasons.join('; ')}.`}`,
            about: dependencyPart(dependency),
            why: "opam-repository's CI skips the tests then.",
        },
    ];
}

// EXTERNAL MODULE: ./build/dune/maintenance-intent.js
var maintenance_intent = __webpack_require__(86303);
// EXTERNAL MODULE: ./build/opam/parser.js + 2 modules
var parser = __webpack_require__(86466);
// EXTERNAL MODULE: ./build/opam/syntax.js
var syntax = __webpack_require__(33785);
// EXTERNAL MODULE: ./build/opam/tree.js
var tree = __webpack_require__(31274);
// EXTERNAL MODULE: ./build/version/opam-version.js
var opam_version = __webpack_require__(43323);
;// CONCATENATED MODULE: ./build/forecast/unreadable-ci-field.js





const testedSystems = [
    { name: 'alpine', from: '3.20' },
    { name: 'archlinux' },
    { name: 'centos', from: '9' },
    { name: 'debian', from: '11' },
    { name: 'debian-testing' },
    { name: 'debian-unstable' },
    { name: 'fedora', from: '41' },
    { name: 'freebsd', from: '14' },
    { name: 'macos-homebrew' },
    { name: 'opensuse', from: '15.6' },
    { name: 'opensuse-tumbleweed' },
    { name: 'oraclelinux', from: '8' },
    { name: 'ubuntu', from: '22.04' },
];
function unreadableCiField({ opam }) {
    const { file } = (0,parser/* parseOpamFile */.b)({ name: 'opam', text: opam });
    const words = (field) => {
        const item = file.items.find((one) => one.kind === 'field' && one.name === field);
        return item?.kind === 'field' ? stringsIn(item.value) : [];
    };
    const failures = words('x-ci-accept-failures')
        .filter((system) => !isTested(system))
        .map((system) => ({
        severity: 'warning',
        message: `The field x-ci-accept-failures names "${system}", and opam-repository's CI tests no system of that name.`,
        about: { field: 'x-ci-accept-failures', element: system },
        advice: 'Remove it, or write the name that CI shows, such as "debian-13" or "freebsd-14.3".',
        why: 'A name that CI does not know accepts no failure.',
    }));
    const intents = words('x-maintenance-intent').flatMap((intent) => {
        const defect = (0,maintenance_intent/* intentDefect */.S)(intent);
        if (defect === undefined && intent.includes('('))
            return [];
        return [
            {
                severity: 'warning',
                message: `The field x-maintenance-intent says "${intent}", which has no meaning${defect === undefined ? '' : ` (${defect})`}.`,
                about: { field: 'x-maintenance-intent', element: intent },
                advice: 'Write "(latest)", "(any)", "(none)", or the likes of "(latest-1)".',
                why: 'opam-repository decides by this field which versions it keeps.',
            },
        ];
    });
    return [...failures, ...intents];
}
function stringsIn(value) {
    return (0,tree/* treeNodes */.Qw)(value, syntax/* valueParts */.uE).flatMap((node) => node.kind === 'string' ? [node.value] : []);
}
function isTested(system) {
    return testedSystems.some(({ name, from }) => {
        if (from === undefined)
            return system === name;
        const release = system.startsWith(`${name}-`) ? system.slice(name.length + 1) : '';
        return /^\d+(?:\.\d+)?$/.test(release) && (0,opam_version/* compareVersions */.Z)(release, from) >= 0;
    });
}

;// CONCATENATED MODULE: ./build/forecast/findings.js






const forecastRules = [
    { name: 'no-solution', check: noSolution },
    { name: 'lost-compiler', check: lostCompiler },
    { name: 'lowest-unavailable', check: lowestUnavailable },
    { name: 'tests-unsolvable', check: testsUnsolvable },
    { name: 'unreadable-ci-field', check: unreadableCiField },
];
function findInForecast(subject) {
    return forecastRules.flatMap(({ name, check }) => check(subject).map((defect) => forecastFinding(name, defect)));
}


/***/ }),

/***/ 31079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ isSolved)
/* harmony export */ });
function isSolved({ kind }) {
    return kind === 'solution';
}


/***/ }),

/***/ 6327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ stanzaField),
/* harmony export */   e4: () => (/* binding */ stanzaAddition),
/* harmony export */   yk: () => (/* binding */ opamAddition)
/* harmony export */ });
/* harmony import */ var _dune_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68452);

const person = '"Name <mail@example.org>"';
function stanzaAddition(field, name, { hasSource }) {
    const site = `https://example.org/${name}`;
    const source = `(source (github OWNER/${name}))`;
    const additions = {
        synopsis: '(synopsis "What the package is, in one line")',
        maintainer: `(maintainers ${person})`,
        authors: `(authors ${person})`,
        license: '(license ISC)',
        homepage: hasSource ? `(homepage ${site})` : source,
        'bug-reports': hasSource ? `(bug_reports ${site}/issues)` : source,
        'dev-repo': source,
    };
    return additions[field];
}
function opamAddition(field, name) {
    const site = `https://example.org/${name}`;
    const additions = {
        synopsis: '"What the package is, in one line"',
        maintainer: person,
        authors: person,
        license: '"ISC"',
        homepage: `"${site}"`,
        'bug-reports': `"${site}/issues"`,
        'dev-repo': `"git+${site}.git"`,
        flags: 'conf',
        depexts: '[["system-package"] {os-family = "debian"}]',
        'conflict-class': '"class"',
    };
    const value = additions[field];
    return value === undefined ? undefined : `${field}: ${value}`;
}
const stanzaNames = {
    synopsis: 'synopsis',
    maintainer: 'maintainers',
    authors: 'authors',
    license: 'license',
    homepage: 'homepage',
    'bug-reports': 'bug_reports',
    doc: 'documentation',
};
function stanzaField({ name, value }) {
    const inStanza = stanzaNames[name];
    const values = value.kind === 'list' ? value.items : [value];
    const texts = values.flatMap((one) => (one.kind === 'string' ? [(0,_dune_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .atomOrQuoted */ .l)(one.value)] : []));
    if (inStanza === undefined || texts.length !== values.length)
        return undefined;
    return `(${[inStanza, ...texts].join(' ')})`;
}


/***/ }),

/***/ 65921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ fieldOrigin)
/* harmony export */ });
/* harmony import */ var _dune_info_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48143);
/* harmony import */ var _opam_field_part_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57176);
/* harmony import */ var _opam_parser_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86466);
/* harmony import */ var _additions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6327);




const ofLanguage = ['opam-version', 'build', 'x-maintenance-intent'];
const injected = ['dune', 'odoc'];
function fieldOrigin(sources, part) {
    const { project, stanza, template } = sources;
    const inTemplate = template && templateSpan(template, part);
    if (template !== undefined && inTemplate !== undefined) {
        return { kind: 'stated', location: { source: template, span: inTemplate } };
    }
    const at = (span) => ({ source: project.source, span });
    const { field, element } = part;
    const stated = statedField(project, stanza, field);
    const isDependency = field === 'depends' && element !== undefined && injected.includes(element);
    const own = stated && elementSpan(project.source, stated, part);
    if (own !== undefined)
        return { kind: 'stated', location: at(own) };
    if (isDependency)
        return { kind: 'derived', location: at(project.lang.span) };
    if (stated !== undefined)
        return { kind: 'stated', location: at(stated.form) };
    if (ofLanguage.includes(field))
        return { kind: 'derived', location: at(project.lang.span) };
    return unstated(sources, field);
}
function unstated({ project, stanza, template }, field) {
    const { value: name, form } = stanza.name;
    const location = { source: project.source, span: form };
    const hasSource = (stanza.info.source ?? project.info.source) !== undefined;
    const inProject = (0,_additions_js__WEBPACK_IMPORTED_MODULE_2__/* .stanzaAddition */ .e4)(field, name, { hasSource });
    if (inProject !== undefined) {
        return { kind: 'missing', location, addition: inProject, file: 'dune-project' };
    }
    const addition = (0,_additions_js__WEBPACK_IMPORTED_MODULE_2__/* .opamAddition */ .yk)(field, name);
    if (addition === undefined)
        return { kind: 'derived', location };
    const inTemplate = template && { source: template, span: { start: 0, end: 0 } };
    return { kind: 'missing', location: inTemplate ?? location, addition, file: 'template' };
}
function templateSpan(template, part) {
    return (0,_opam_field_part_js__WEBPACK_IMPORTED_MODULE_3__/* .partSpan */ .Ww)((0,_opam_parser_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOpamFile */ .b)(template, 'dune').file, part);
}
function elementSpan({ text }, { elements }, { element, occurrence = 0 }) {
    if (element === undefined)
        return undefined;
    const same = elements.filter(({ value }) => value === element);
    if (same.length > 0)
        return same[occurrence]?.span;
    if (element === '')
        return undefined;
    return elements.find(({ span: { start, end } }) => text.slice(start, end).includes(element))?.span;
}
function statedField(project, stanza, field) {
    const info = (0,_dune_info_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeInfo */ .D)(project.info, stanza.info);
    const host = info.source?.value.kind === 'host' ? info.source : undefined;
    const stated = {
        name: plain(stanza.name),
        version: plain(stanza.version ?? project.version),
        synopsis: plain(stanza.synopsis),
        description: plain(stanza.description),
        maintainer: texts(info.maintainers),
        authors: texts(info.authors),
        license: texts(info.license),
        tags: texts(stanza.tags),
        homepage: plain(info.homepage ?? host),
        doc: plain(info.documentation),
        'bug-reports': plain(info.bugReports ?? host),
        depends: dependencies(stanza.depends),
        depopts: dependencies(stanza.depopts),
        conflicts: dependencies(stanza.conflicts),
        available: plain(stanza.enabledIf),
        'dev-repo': plain(info.source),
        'x-maintenance-intent': texts(info.maintenanceIntent),
        build: plain(stanza.dir ?? project.subst),
    };
    return stated[field];
}
function plain(field) {
    return field && { form: field.form, elements: [] };
}
function texts(field) {
    return field && { form: field.form, elements: field.value };
}
function dependencies(field) {
    if (field === undefined)
        return undefined;
    const elements = field.value.map(({ value: { name }, span }) => ({ value: name, span }));
    return { form: field.form, elements };
}


/***/ }),

/***/ 67937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ns: () => (/* binding */ parseArchiveFormat),
  NV: () => (/* binding */ parseAutomatic),
  zC: () => (/* binding */ parseSubmodules),
  Kc: () => (/* binding */ readRules)
});

// UNUSED EXPORTS: parseExemptions

// EXTERNAL MODULE: ./build/release/artefacts/public-archive.js
var public_archive = __webpack_require__(26474);
// EXTERNAL MODULE: ./build/inputs/parsed.js
var parsed = __webpack_require__(11439);
;// CONCATENATED MODULE: ./build/inputs/archive-url.js


const hint = 'Write the address that opam users download it from, with ${version} and ${tag} for those of the release.';
function parseArchiveUrl(text) {
    const unknown = [...text.matchAll(public_archive/* placeholders */.Ft)].find(([, name]) => name !== 'version' && name !== 'tag');
    if (unknown !== undefined)
        return (0,parsed/* defect */.g)(`nothing is known as ${unknown[0]}.`, hint);
    const filled = (0,public_archive/* filledAddress */.xv)(text, { version: '1', tag: '1' });
    if (/[^!-~]/.test(text) || !URL.canParse(filled))
        return (0,parsed/* defect */.g)('it is not a web address.', hint);
    const url = new URL(filled);
    if (!/^https?:$/.test(url.protocol))
        return (0,parsed/* defect */.g)('it is not a web address.', hint);
    if (/^[^/]*\/\/[^/?#]*\$\{/.test(text))
        return (0,parsed/* defect */.g)('its server has no fixed name.', hint);
    if (url.username !== '' || url.password !== '') {
        return (0,parsed/* defect */.g)('it holds credentials, and it is published.', `${hint} Revoke what stands in it.`);
    }
    if (url.hash !== '')
        return (0,parsed/* defect */.g)('it has something behind "#".', hint);
    const isLoopback = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
    if (url.protocol === 'http:' && !isLoopback) {
        return (0,parsed/* defect */.g)('it is not encrypted: anybody on the way could give another archive.', 'Write https.');
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
            return (0,parsed/* defect */.g)(`the line ${JSON.stringify(one)} does not say which finding and why.`, 'Write a finding and a reason on each line: "opam-lint-35: it has no page", or "missing-lower-bound fmt: every version works".');
        }
        exemptions.push({ finding, reason, ...(subject === undefined ? {} : { subject }) });
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
            message: `Both packages and exclude name ${both.join(', ')}.`,
            hints: ['Leave it out of one of them; packages alone is enough to select.'],
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
        message: `Both archive-url and ${input} are given, and ${input} is for an archive that is made here.`,
        hints: [`Leave ${input} out: the archive at archive-url is taken as it is.`],
    });
}
function readChangelogFile(fields) {
    return fields.read('changelog', (text) => /^(?:required|true|false|auto|none)$/i.test(text)
        ? {
            kind: 'defect',
            fact: 'it is the path of the changelog.',
            hint: 'Leave it out to have the changelog found; write changelog-required: true to insist on a section.',
        }
        : (0,names/* parsePath */.Rr)(text));
}


/***/ }),

/***/ 73368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _8: () => (/* binding */ parsePackageNames),
/* harmony export */   yG: () => (/* binding */ parseBoolean),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* unused harmony export parseList */
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25666);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11439);


function parseBoolean(text) {
    if (/^(?:true|True|TRUE)$/.test(text))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .U)(true);
    if (/^(?:false|False|FALSE)$/.test(text))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .U)(false);
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .defect */ .g)('it is neither true nor false.', 'Write true or false.');
}
function oneOf(words, shown = Object.keys(words)) {
    const byWord = new Map(Object.entries(words));
    return (text) => {
        const boolean = parseBoolean(text);
        const found = byWord.get(boolean.kind === 'value' ? String(boolean.value) : text);
        return found === undefined
            ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .defect */ .g)(`it is none of ${shown.join(', ')}.`, `Write one of ${shown.join(', ')}.`)
            : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .U)(found);
    };
}
function parseList(text) {
    const items = text.startsWith('[') ? jsonList(text) : text.split(/[\s,]+/);
    return items === undefined
        ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .defect */ .g)('it begins like a JSON list, and is none of strings.', 'Write the items one per line, or as ["one", "two"].')
        : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .U)([...new Set(items.filter((item) => item !== ''))]);
}
function jsonList(text) {
    const list = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text);
    if (!Array.isArray(list))
        return undefined;
    const items = list.filter((item) => typeof item === 'string').map((item) => item.trim());
    return items.length === list.length ? items : undefined;
}
function parsePackageNames(text) {
    const list = parseList(text);
    if (list.kind === 'defect')
        return list;
    const wrong = list.value.find((name) => !(/^[\w+-]+$/.test(name) && /[A-Za-z]/.test(name)));
    if (wrong === undefined)
        return list;
    const stem = wrong.replace(/^.*\//, '').replace(/\.opam$/, '');
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .defect */ .g)(`"${wrong}" is not a name that an opam package can have.`, stem === wrong
        ? 'A name holds letters, digits, "-", "_" and "+".'
        : `Write the name of the package, without the file's folder and ending: ${stem}.`);
}


/***/ }),

/***/ 49866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ makeTemporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _interruption_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92683);




function makeTemporaryFolder(prefix, above = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()) {
    const path = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(above, prefix));
    return { path, keep: (0,_interruption_js__WEBPACK_IMPORTED_MODULE_3__/* .removeIfInterrupted */ .Q)(path) };
}


/***/ }),

/***/ 35733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ make)
});

// EXTERNAL MODULE: ./build/version/prerelease.js
var version_prerelease = __webpack_require__(4293);
// EXTERNAL MODULE: ./build/release/source/text-form.js
var text_form = __webpack_require__(43098);
// EXTERNAL MODULE: ./build/text/diagnostic.js
var diagnostic = __webpack_require__(25375);
// EXTERNAL MODULE: ./build/text/source.js
var text_source = __webpack_require__(71393);
// EXTERNAL MODULE: ./build/release/artefacts/public-archive.js
var public_archive = __webpack_require__(26474);
;// CONCATENATED MODULE: ./build/release/artefacts/archive.js



async function makeArchive({ files, described, project, version, tag, rewriting }, settings, { archives }) {
    const made = await archives.make({
        commit: files.commit.id,
        project,
        version,
        tag: tag.name,
        folder: settings.workingDirectory,
        ...(settings.submodules === undefined ? {} : { submodules: settings.submodules }),
        format: settings.archiveFormat,
        rewrite: rewriting.rewrite,
    });
    if (made.archive === undefined)
        return made;
    const needed = ['dune-project', ...described.packages.map(({ place }) => place.source.name)];
    const missing = [...new Set(needed)].filter((path) => !made.metadata.has(path));
    return { ...made, diagnostics: [...made.diagnostics, ...missing.map(incomplete)] };
}
function incomplete(path) {
    const name = (0,text_source/* decodeBytes */.yj)(path);
    return {
        severity: 'error',
        code: 'archive-incomplete',
        message: `The archive has no ${name}, so dune cannot build the packages from it.`,
        hints: [
            `Remove "export-ignore" for ${name} from .gitattributes, commit, and tag that commit. A symbolic link must lead to a file that is in the archive.`,
        ],
    };
}
async function fetchArchive({ files, described, rewriting, spellings }, url, { publicArchives }) {
    if (publicArchives === undefined)
        throw new Error('There is nothing to download archives with.');
    const fetched = await publicArchives.fetch(url);
    const compared = ['dune-project', ...described.packages.map(({ path }) => path)];
    const diagnostics = (0,public_archive/* checkPublicArchive */.kf)(fetched, {
        url,
        commit: files.commit.id,
        files: new Map(compared.flatMap((path) => {
            const text = files.texts.get(path);
            return text === undefined ? [] : [[path, text]];
        })),
        rewritten: rewriting.apply,
        versions: spellings,
    });
    const { archive, contents } = fetched;
    return {
        diagnostics,
        metadata: contents.kind === 'read' ? contents.metadata : new Map(),
        ...((0,diagnostic/* hasErrors */.C)(diagnostics) ? {} : { archive }),
    };
}

// EXTERNAL MODULE: ./build/archive/tree.js
var tree = __webpack_require__(65669);
// EXTERNAL MODULE: ./build/dune/dune-file.js
var dune_file = __webpack_require__(45976);
// EXTERNAL MODULE: ./build/dune/relative-path.js
var relative_path = __webpack_require__(25267);
;// CONCATENATED MODULE: ./build/dune/stanza-contents.js
function stanzasOf(entries) {
    return entries.flatMap((list) => {
        const [head] = list.kind === 'list' ? list.elements : [];
        return list.kind === 'list' && head?.kind === 'atom' ? [{ head: head.text, list }] : [];
    });
}
function stanzaContents({ head, list }) {
    const named = packageField(list);
    const belongs = (installs) => ({
        package: named,
        mayBeDeprecated: false,
        installs,
    });
    const ofPublicName = publicName(list, 'public_name');
    switch (head) {
        case 'library':
        case 'library_parameter':
            return ofPublicName === undefined
                ? named && belongs({ kind: 'library', names: [] })
                : ofLibrary(ofPublicName, { kind: 'library', names: [ofPublicName.name] });
        case 'executable':
        case 'executables':
            return executables(list, named);
        case 'install':
            return belongs(installedFiles(list));
        case 'documentation':
        case 'plugin':
            return belongs({ kind: 'other', names: [] });
        case 'rocq.theory':
        case 'coq.theory':
            return ofPublicName === undefined
                ? named && belongs({ kind: 'other', names: [] })
                : ofLibrary(ofPublicName, { kind: 'other', names: [] });
        case 'deprecated_library_name': {
            const old = publicName(list, 'old_public_name');
            return old && { ...ofLibrary(old, undefined), mayBeDeprecated: true };
        }
        case 'test':
        case 'tests':
        case 'rule':
        case 'alias':
        case 'cram':
        case 'mdx':
        case 'melange.emit':
            return named && belongs(undefined);
        default:
            return undefined;
    }
}
function ofLibrary(library, installs) {
    const [name = ''] = library.name.split('.');
    return { package: { ...library, name }, mayBeDeprecated: false, installs };
}
function executables(list, named) {
    const values = [...fieldValues(list, 'public_name'), ...fieldValues(list, 'public_names')];
    const names = texts(values).filter((name) => name !== '-');
    if (names.length === 0) {
        return named && { package: named, mayBeDeprecated: false, installs: undefined };
    }
    return { package: named, mayBeDeprecated: false, installs: { kind: 'executable', names } };
}
function installedFiles(list) {
    const files = fieldValues(list, 'files');
    const others = [...fieldValues(list, 'dirs'), ...fieldValues(list, 'source_trees')];
    if (files.length + others.length === 0)
        return undefined;
    const [section] = texts(fieldValues(list, 'section'));
    const kind = section === 'bin' ? 'executable' : section === 'doc' ? 'document' : 'other';
    return { kind, names: kind === 'other' ? [] : files.flatMap(installedName) };
}
function installedName(sexp) {
    if (sexp.kind === 'atom' || sexp.kind === 'string')
        return [sexp.text.replace(/^[^]*\//, '')];
    if (sexp.kind === 'template')
        return [];
    const [, as, name] = sexp.elements;
    const isRenamed = as?.kind === 'atom' && as.text === 'as';
    return isRenamed && (name?.kind === 'atom' || name?.kind === 'string') ? [name.text] : [];
}
function packageField(list) {
    return publicName(list, 'package');
}
function publicName(list, field) {
    const [value] = fieldValues(list, field);
    return value?.kind === 'atom' || value?.kind === 'string'
        ? { name: value.text, span: value.span }
        : undefined;
}
function fieldValues(list, field) {
    return stanzasOf(list.elements.slice(1)).flatMap((entry) => entry.head === field ? entry.list.elements.slice(1) : []);
}
function texts(sexps) {
    return sexps.flatMap((sexp) => sexp.kind === 'atom' || sexp.kind === 'string' ? [sexp.text] : []);
}

// EXTERNAL MODULE: ./build/dune/sub-directories.js + 1 modules
var sub_directories = __webpack_require__(84442);
;// CONCATENATED MODULE: ./build/release/artefacts/archived-stanzas.js






const largestDuneFile = 1_000_000;
async function readArchivedStanzas(git, files, archive) {
    const tree = treeOf(git, files, archive);
    const found = await visit(tree, '', []);
    const root = found.find(({ folder }) => folder === '');
    return {
        stanzas: found.flatMap(({ stanzas }) => stanzas),
        areAll: found.every(({ isWhole }) => isWhole),
        rootFiles: tree.folders.get('')?.files ?? [],
        rootStanzas: root?.entries.map(({ stanza }) => stanza) ?? [],
        isRootWhole: root?.isWhole ?? true,
    };
}
function treeOf(git, files, archive) {
    const objects = new Map(files.entries.map((entry) => [entry.path, entry]));
    const paths = archive.entries?.flatMap((entry) => below(entry, archive.root)) ??
        files.entries.map(({ path, kind }) => ({ path, isFile: kind !== 'symlink' }));
    const folders = new Map();
    const folderAt = (path) => {
        const known = folders.get(path);
        if (known !== undefined)
            return known;
        const made = { files: [], folders: new Set() };
        folders.set(path, made);
        if (path !== '')
            folderAt((0,tree/* folderOf */.yS)(path)).folders.add((0,tree/* baseName */.Fl)(path));
        return made;
    };
    folderAt('');
    const present = new Set(paths.filter(({ isFile }) => isFile).map(({ path }) => path));
    const unseen = new Set();
    for (const one of paths) {
        const target = one.target === undefined ? '' : (0,relative_path/* normalisedPath */._)(join((0,tree/* folderOf */.yS)(one.path), one.target));
        const isSeen = one.isFile || (target !== undefined && present.has(target) && !isDuneFile(one.path));
        if (!isSeen || objects.get(one.path)?.kind === 'submodule')
            unseen.add(one.path);
        folderAt((0,tree/* folderOf */.yS)(one.path)).files.push((0,tree/* baseName */.Fl)(one.path));
    }
    return {
        folders,
        unseen,
        counts: { includes: 0 },
        text: async (path) => {
            const entry = present.has(path) ? objects.get(path) : undefined;
            if (entry === undefined || entry.size > largestDuneFile)
                return undefined;
            return (0,text_source/* byteString */.iP)(await git.read(entry.object));
        },
    };
}
function below(entry, root) {
    const path = entry.path.slice(root === '' ? 0 : Buffer.byteLength(root) + 1);
    switch (entry.kind) {
        case 'folder':
            return [];
        case 'file':
            return [{ path, isFile: true }];
        case 'symlink':
            return [{ path, isFile: false, target: entry.target }];
    }
}
function isDuneFile(path) {
    return /^dune(?:-file)?$/.test((0,tree/* baseName */.Fl)(path));
}
async function visit(tree, folder, inherited) {
    const { files, folders } = tree.folders.get(folder) ?? { files: [], folders: new Set() };
    const isNested = folder !== '' && files.includes('dune-project');
    if (isNested)
        return [];
    const name = ['dune', 'dune-file'].find((one) => files.includes(one));
    const own = name === undefined ? { entries: [], isWhole: true } : await read(tree, join(folder, name));
    const all = await included(tree, folder, {
        placed: [...own.entries, ...inherited],
        depth: 0,
    });
    const further = subdirectories(all.entries);
    const names = [...new Set([...folders, ...further.keys()])].filter((one) => !one.endsWith('.t'));
    const sexps = all.entries.map(({ stanza }) => stanza.list);
    const deeper = await Promise.all((0,sub_directories/* loadedBeside */.iT)(sexps, names).map(async (one) => await visit(tree, join(folder, one), further.get(one) ?? [])));
    const here = {
        folder,
        entries: all.entries,
        stanzas: all.entries.flatMap(({ stanza, source }) => {
            const contents = contentsOf(stanza, { files, entries: all.entries });
            return contents === undefined ? [] : [{ ...contents, source }];
        }),
        isWhole: own.isWhole && all.isWhole && !files.some((file) => tree.unseen.has(join(folder, file))),
    };
    return [here, ...deeper.flat()];
}
const join = (folder, name) => (folder === '' ? name : `${folder}/${name}`);
const nothingSeen = { entries: [], isWhole: false };
async function read(tree, path) {
    const text = await tree.text(path);
    if (text === undefined)
        return nothingSeen;
    const source = { name: path, text };
    const sexps = (0,dune_file/* readDuneFile */.Ni)(source);
    if (sexps === undefined)
        return nothingSeen;
    return { entries: stanzasOf(sexps).map((stanza) => ({ stanza, source })), isWhole: true };
}
const deepestInclude = 20;
const mostIncludes = 5000;
async function included(tree, folder, { placed, depth }) {
    const parts = await Promise.all(placed.map(async (one) => {
        const { head, list } = one.stanza;
        if (head === 'dynamic_include')
            return nothingSeen;
        if (head !== 'include')
            return { entries: [one], isWhole: true };
        const [, file] = list.elements;
        const isNamed = file?.kind === 'atom' || file?.kind === 'string';
        const path = isNamed ? (0,relative_path/* normalisedPath */._)(join(folder, file.text)) : undefined;
        tree.counts.includes++;
        const isTangled = depth === deepestInclude || tree.counts.includes > mostIncludes;
        if (path === undefined || isTangled)
            return nothingSeen;
        const { entries, isWhole } = await read(tree, path);
        const deeper = await included(tree, folder, { placed: entries, depth: depth + 1 });
        return { entries: deeper.entries, isWhole: isWhole && deeper.isWhole };
    }));
    return {
        entries: parts.flatMap(({ entries }) => entries),
        isWhole: parts.every(({ isWhole }) => isWhole),
    };
}
function subdirectories(placed) {
    const found = new Map();
    for (const { stanza, source } of placed) {
        if (stanza.head !== 'subdir')
            continue;
        const [keyword, path, ...rest] = stanza.list.elements;
        if (keyword === undefined || (path?.kind !== 'atom' && path?.kind !== 'string'))
            continue;
        const [first = '', ...deeper] = path.text
            .split('/')
            .filter((part) => part !== '' && part !== '.');
        const { span } = stanza.list;
        const shorter = {
            head: 'subdir',
            list: {
                kind: 'list',
                span,
                elements: [keyword, { ...path, text: deeper.join('/') }, ...rest],
            },
        };
        const inside = deeper.length > 0 ? [shorter] : stanzasOf(rest);
        const before = found.get(first) ?? [];
        found.set(first, [...before, ...inside.map((one) => ({ stanza: one, source }))]);
    }
    return found;
}
function contentsOf(stanza, { files, entries }) {
    const contents = stanzaContents(stanza);
    if (contents === undefined || stanza.head !== 'documentation')
        return contents;
    const mayHavePages = files.some((file) => file.endsWith('.mld')) ||
        entries.some(({ stanza: { head } }) => /^(?:rule|copy_files#?)$/.test(head));
    return mayHavePages ? contents : { ...contents, installs: undefined };
}

;// CONCATENATED MODULE: ./build/release/artefacts/installed-contents.js


const documentName = /^(?:README|LICENSE|CHANGE|HISTORY)/;
function installedContents({ project, packages }, archived, released) {
    const names = packages.map(({ name }) => name);
    const deprecated = project.packages.flatMap((one) => one.deprecatedNames.map(({ value }) => value));
    const [only, second] = names;
    const owner = ({ package: named }) => named?.name ?? (second === undefined ? only : undefined);
    const known = new Set(names);
    const unknown = archived.stanzas.filter(({ package: named, mayBeDeprecated }) => named !== undefined &&
        !known.has(named.name) &&
        !(mayBeDeprecated && deprecated.includes(named.name)));
    const mayBeEmpty = new Set(project.packages.filter(({ allowEmpty }) => allowEmpty).map(({ name }) => name.value));
    const isEmpty = ({ name }) => project.packages.length > 0 &&
        !mayBeEmpty.has(name) &&
        archived.areAll &&
        archived.stanzas.every((one) => one.installs === undefined || ![name, undefined].includes(owner(one)));
    const ofPackage = (name) => archived.stanzas.filter((one) => owner(one) === name);
    const contents = names.map((name) => [name, installed_contents_contentsOf(ofPackage(name), archived)]);
    return {
        packages: new Map(contents),
        documents: new Map(contents.flatMap(([name, { documents }]) => {
            const place = documentPlace(archived, documents);
            return place === undefined ? [] : [[name, place]];
        })),
        diagnostics: [
            ...unknown.map((one) => unknownPackage(one, names)),
            ...released.filter(isEmpty).map(emptyPackage),
        ],
    };
}
function installed_contents_contentsOf(stanzas, { areAll, rootFiles }) {
    const named = (kind) => stanzas.flatMap(({ installs }) => (installs?.kind === kind ? installs.names : []));
    return {
        libraries: sorted(named('library')),
        executables: sorted(named('executable')),
        documents: sorted([
            ...rootFiles.filter((name) => documentName.test(name)),
            ...named('document'),
        ]),
        mayHaveMore: !areAll,
    };
}
function sorted(names) {
    return [...new Set(names)].toSorted();
}
function documentPlace({ rootFiles, rootStanzas, isRootWhole }, installed) {
    const copies = rootStanzas.some(({ head }) => /^copy_files#?$/.test(head));
    if (!isRootWhole || copies)
        return undefined;
    const made = rootStanzas.flatMap(({ list }) => [...(0,dune_file/* ruleTargets */.pL)([list])]);
    return { files: rootFiles, installed: [...installed, ...made] };
}
function unknownPackage({ package: named, source }, names) {
    const known = names.map((name) => (0,text_source/* decodeBytes */.yj)(name)).join(', ');
    return {
        severity: 'error',
        code: 'package-unknown-in-dune',
        message: `This stanza belongs to the package "${(0,text_source/* decodeBytes */.yj)(named?.name ?? '')}", which the project does not have.`,
        hints: [
            `dune refuses the project for it. ${known === '' ? 'The project has no package.' : `The packages are: ${known}.`}`,
        ],
        ...(named === undefined ? {} : { location: { source, span: named.span } }),
    };
}
function emptyPackage({ name, place }) {
    return {
        severity: 'error',
        code: 'package-empty',
        message: `dune would install nothing for the package "${(0,text_source/* decodeBytes */.yj)(name)}" and refuses to build it: no library, executable or install stanza in the archive belongs to it.`,
        hints: [
            'Name the package in its stanzas, with (public_name …) or (package …).',
            'If it is meant to be empty, write (allow_empty) in its (package …) stanza.',
        ],
        location: place,
    };
}

// EXTERNAL MODULE: ./build/release/artefacts/opam-file.js
var opam_file = __webpack_require__(62060);
// EXTERNAL MODULE: ./build/text/edit.js
var edit = __webpack_require__(30700);
// EXTERNAL MODULE: ./node_modules/mdast-util-from-markdown/lib/index.js + 3 modules
var lib = __webpack_require__(97893);
// EXTERNAL MODULE: ./build/text/encoded-path.js
var encoded_path = __webpack_require__(88742);
;// CONCATENATED MODULE: ./build/release/artefacts/notes-links.js

const github = { page: '/blob/', files: '/raw/', tag: '/tree/' };
const gitlab = { page: '/-/blob/', files: '/-/raw/', tag: '/-/tree/' };
const forgejo = { page: '/src/tag/', files: '/raw/tag/', tag: '/src/tag/' };
function pagesOf(webUrl) {
    const [, host = ''] = /^https?:\/\/([^/:]+)/.exec(webUrl) ?? [];
    if (/(?:^|[.-])gitlab[.-]/.test(host))
        return gitlab;
    return /^(?:codeberg|gitea|forgejo)\.|\.(?:gitea|forgejo)\./.test(host) ? forgejo : github;
}
function tagPage(webUrl, tag) {
    return `${webUrl}${pagesOf(webUrl).tag}${(0,encoded_path/* encodedPath */.y)(tag)}`;
}
function tagTree(webUrl, tag, changelog) {
    const ref = (0,encoded_path/* encodedPath */.y)(tag);
    const { page, files } = pagesOf(webUrl);
    return { pages: `${webUrl}${page}${ref}/`, files: `${webUrl}${files}${ref}/`, changelog };
}
function absoluteLink(url, tree, kind) {
    if (/^[a-z][a-z0-9+.-]*:|^\/\/|^$/i.test(url))
        return undefined;
    const base = kind === 'page' ? tree.pages : tree.files;
    if (url.startsWith('#'))
        return `${base}${tree.changelog}${url}`;
    const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? [];
    const folder = path.startsWith('/') ? [] : tree.changelog.split('/').slice(0, -1);
    const parts = [];
    for (const part of [...folder, ...path.split('/')]) {
        if (part === '..') {
            if (parts.pop() === undefined)
                return undefined;
        }
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    const end = path.endsWith('/') && parts.length > 0 ? '/' : '';
    const escaped = `${parts.join('/')}${end}${rest}`.replaceAll(/[\s<>()]/g, (character) => {
        return `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
    });
    return base + escaped;
}

// EXTERNAL MODULE: ./build/release/model/repository.js
var model_repository = __webpack_require__(52006);
;// CONCATENATED MODULE: ./build/release/artefacts/notes-references.js

const silence = '\u200b';
const pattern = /(?<!\w)(clos|fix|resolv)(?=(?:e[sd]?|ed|es)?:?[ \t]+(?:https?:\/\/|[\w.-]{1,100}\/[\w.-]{1,100}#\d))|(?:https?:\/\/|www\.)[^\s<]*|(?<![\w&#])\\?#(\d+)(?!\w)|(?<![\w-])gh-(\d+)(?!\w)|(?<!\w)(?:\\?@|&#(?:0{0,7}64|x0{0,7}40);|&commat;)(?=[a-z\d])/gi;
function referenceEdits(text, offset, references) {
    const { repository } = references;
    return Array.from(text.matchAll(pattern)).flatMap((match) => {
        const start = offset + match.index;
        const end = start + match[0].length;
        if (match[1] !== undefined)
            return [{ start: end, end, text: silence }];
        const number = match[2] ?? match[3];
        if (number !== undefined) {
            const named = repository === undefined ? `#${silence}` : `${(0,model_repository/* fullName */.fq)(repository)}#`;
            return [{ start, end, text: `${named}${number}` }];
        }
        return /^[hw]/i.test(match[0]) ? [] : [{ start, end, text: `@${silence}` }];
    });
}

;// CONCATENATED MODULE: ./build/release/artefacts/notes-html.js


const single = new Set(['br', 'hr', 'img', 'source', 'wbr']);
const paired = new Set('a b blockquote code dd del details div dl dt em h1 h2 h3 h4 h5 h6 i ins kbd li mark ol p picture pre q s samp small span strike strong sub summary sup table tbody td th thead tr tt u ul var'.split(' '));
const token = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][a-z0-9-]*)(?:\s[^<>]*|\/)?>|</gi;
function harmlessTags(parts) {
    const harmless = new Set();
    const open = [];
    for (const { text, start: offset } of parts.toSorted((a, b) => a.start - b.start)) {
        for (const match of text.matchAll(token)) {
            const name = match[2]?.toLowerCase();
            const start = offset + match.index;
            if (name === undefined)
                continue;
            if (single.has(name))
                harmless.add(start);
            else if (!paired.has(name))
                continue;
            else if (match[1] === '')
                open.push({ name, start });
            else if (open.at(-1)?.name === name) {
                harmless.add(open.pop()?.start ?? start);
                harmless.add(start);
            }
        }
    }
    return harmless;
}
function htmlEdits(part, harmless, setting) {
    const edits = [];
    let at = 0;
    const between = (end) => {
        if (setting.references === undefined)
            return;
        edits.push(...referenceEdits(part.text.slice(at, end), part.start + at, setting.references));
    };
    for (const match of part.text.matchAll(token)) {
        const [text] = match;
        const start = part.start + match.index;
        between(match.index);
        at = match.index + text.length;
        if (text.startsWith('<!--'))
            edits.push({ start, end: start + text.length, text: '' });
        else if (harmless.has(start))
            edits.push(...attributeEdits(text, start, setting));
        else {
            edits.push({ start, end: start + 1, text: '&lt;' });
            at = match.index + 1;
        }
    }
    between(part.text.length);
    return edits;
}
function openTagEdits(parts) {
    const harmless = harmlessTags(parts);
    return parts.flatMap((part) => Array.from(part.text.matchAll(token)).flatMap((match) => {
        const start = part.start + match.index;
        return harmless.has(start) ? [] : [{ start, end: start + 1, text: '&lt;' }];
    }));
}
const attribute = /\s(src|href|srcset)\s*=\s*(?:(["'])([^"']*)\2|([^\s"'<>=`,]+)(?=[\s>]))/gi;
function attributeEdits(tag, start, setting) {
    return Array.from(tag.matchAll(attribute)).flatMap((match) => {
        const [whole, name = '', quote = '', quoted, bare = ''] = match;
        const url = quoted ?? bare;
        if (/[\s,]/.test(url))
            return [];
        const kind = name.toLowerCase() === 'href' ? 'page' : 'image';
        const absolute = absoluteLink(url, setting.tree, kind);
        if (absolute === undefined)
            return [];
        const end = start + match.index + whole.length - quote.length;
        return [{ start: end - url.length, end, text: absolute }];
    });
}

;// CONCATENATED MODULE: ./build/release/artefacts/notes-edits.js





function editNotes({ markdown, root }, setting) {
    const used = new Set();
    const pictures = new Set();
    const definitions = [];
    const edits = [];
    const html = [];
    const stack = [{ node: root, linked: false }];
    for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) {
        const { node } = visit;
        const start = node.position?.start.offset ?? 0;
        const text = markdown.slice(start, node.position?.end.offset);
        if (node.type === 'html')
            html.push({ start, text });
        else if (node.type === 'definition')
            definitions.push({ node, piece: { start, text } });
        else
            for (const edit of editsOf(visit, { start, text }, setting))
                edits.push(edit);
        if (node.type === 'linkReference' || node.type === 'imageReference')
            used.add(node.identifier);
        if (node.type === 'imageReference')
            pictures.add(node.identifier);
        if (!('children' in node))
            continue;
        const linked = visit.linked || node.type === 'link' || node.type === 'linkReference';
        for (const child of node.children)
            stack.push({ node: child, linked });
    }
    for (const { node, piece } of definitions) {
        edits.push(...definitionEdits(node, piece, { setting, isPicture: pictures.has(node.identifier) }));
    }
    const tags = harmlessTags(html);
    for (const part of html) {
        for (const edit of htmlEdits(part, tags, setting))
            edits.push(edit);
    }
    return { edits, used };
}
function editsOf(visit, piece, setting) {
    const { node, linked } = visit;
    if (node.type === 'text') {
        if (setting.references === undefined || linked)
            return [];
        return referenceEdits(piece.text, piece.start, setting.references);
    }
    if (node.type === 'link' || node.type === 'image') {
        const absolute = absoluteLink(node.url, setting.tree, node.type === 'image' ? 'image' : 'page');
        return linkEdits(node, piece, absolute);
    }
    return [];
}
function definitionEdits(node, piece, { setting, isPicture }) {
    if (!node.identifier.startsWith('^')) {
        const absolute = absoluteLink(node.url, setting.tree, isPicture ? 'image' : 'page');
        return linkEdits(node, piece, absolute);
    }
    if (setting.references === undefined)
        return [];
    const behind = piece.text.indexOf(']:') + 2;
    return referenceEdits(piece.text.slice(behind), piece.start + behind, setting.references);
}
function linkEdits(node, written, absolute) {
    if (absolute === undefined)
        return [];
    const textEnd = node.type === 'link'
        ? (node.children.at(-1)?.position?.end.offset ?? written.start + 1) - written.start
        : 0;
    const mark = node.type === 'definition' ? ']:' : '](';
    const open = written.text.indexOf(mark, textEnd);
    if (open === -1)
        return [];
    const behind = open + mark.length;
    const destination = /^\s*(<[^<>\n]*>|\S+?(?=\)?$|\)?\s))/.exec(written.text.slice(behind));
    if (destination?.[1] === undefined)
        return [];
    const start = written.start + behind + destination[0].length - destination[1].length;
    return [{ start, end: start + destination[1].length, text: absolute }];
}
function writeOpenTags(markdown) {
    if (!markdown.includes('<'))
        return markdown;
    const html = [];
    const stack = [(0,lib/* fromMarkdown */.Y)(markdown)];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
        const start = node.position?.start.offset ?? 0;
        if (node.type === 'html') {
            html.push({ start, text: markdown.slice(start, node.position?.end.offset) });
        }
        if ('children' in node)
            stack.push(...node.children);
    }
    return (0,edit/* applyEdits */.c)(markdown, openTagEdits(html));
}

;// CONCATENATED MODULE: ./build/release/artefacts/cut-notes.js


function cutNotes(markdown, limit, rest) {
    if (markdown.length <= limit)
        return markdown;
    const link = `\n\n[… and more](${rest})`;
    const room = limit - link.length;
    if (room <= 0)
        return '';
    const cut = cutAt(markdown, room) + link;
    if (cut.length <= limit)
        return cut;
    const shorter = cutAt(markdown, room - (cut.length - limit)) + link;
    return shorter.length <= limit ? shorter : cutAt(markdown, Math.floor(room / 4)) + link;
}
function cutAt(markdown, room) {
    return room <= 0 ? '' : writeOpenTags(cutBlocks(markdown, room).trimEnd());
}
function cutBlocks(markdown, room) {
    const head = markdown.slice(0, room + 1);
    const { children } = (0,lib/* fromMarkdown */.Y)(head);
    const end = lastEnd(children, room);
    if (end >= room / 2)
        return head.slice(0, end);
    const last = children.at(-1);
    const fence = last?.type === 'code' ? openFence(head, last) : '';
    return cutLine(head.slice(0, Math.max(room - fence.length, 0))) + fence;
}
function lastEnd(blocks, room) {
    const ends = [0];
    let level = blocks;
    for (;;) {
        const whole = level.slice(0, -1);
        const heading = whole.findLastIndex((block) => block.type !== 'heading');
        ends.push(whole[heading]?.position?.end.offset ?? 0);
        const last = level.at(-1);
        if (last === undefined || (last.type !== 'list' && last.type !== 'listItem'))
            break;
        level = last.children;
    }
    return Math.max(...ends.filter((end) => end <= room));
}
function cutLine(text) {
    const newline = text.lastIndexOf('\n');
    if (newline > text.length / 2)
        return text.slice(0, newline);
    const blank = text.lastIndexOf(' ');
    return blank > text.length / 2 ? text.slice(0, blank) : text.replace(/[\ud800-\udbff]$/, '');
}
function openFence(text, code) {
    const start = code.position?.start.offset ?? 0;
    const fence = /^(?:`{3,}|~{3,})/.exec(text.slice(start))?.[0];
    return fence === undefined ? '' : `\n${fence}`;
}

// EXTERNAL MODULE: ./build/release/source/notes.js + 1 modules
var notes = __webpack_require__(81693);
;// CONCATENATED MODULE: ./build/release/artefacts/release-notes.js




const longestReleaseBody = 125_000;
function releaseBody(notes, tree) {
    return cutNotes(releaseNotes(notes, { tree }), longestReleaseBody, tree.pages + tree.changelog);
}
function tagMessage(version, changelog, section) {
    return `${version}\n\n${(0,notes/* sectionText */.rO)(changelog, section)}`.trimEnd();
}
function releaseNotes(notes, setting) {
    return notes.kind === 'markdown' ? editWithDefinitions(notes, setting) : fenced(notes.text);
}
function editWithDefinitions(read, setting) {
    const { edits, used } = editNotes(read, setting);
    const dropped = [];
    for (const node of read.root.children) {
        const { start, end } = node.position ?? {};
        if (start?.offset === undefined || end?.offset === undefined || start.offset < read.length)
            continue;
        if (node.type === 'definition' && used.has(node.identifier))
            continue;
        dropped.push({ start: start.offset, end: end.offset + 1, text: '' });
    }
    return (0,edit/* applyEdits */.c)(read.markdown, [...dropped, ...edits]).trim();
}
function fenced(text) {
    const backticks = fence(text, /`{3,}/g, '`');
    const mark = backticks.length <= longestFence ? backticks : fence(text, /~{3,}/g, '~');
    return `${mark}text\n${text}\n${mark}`;
}
const longestFence = 100;
function fence(text, runs, mark) {
    const found = text.match(runs) ?? [];
    return mark.repeat(found.reduce((most, run) => Math.max(most, run.length), 2) + 1);
}

// EXTERNAL MODULE: ./build/version/ref-name.js
var ref_name = __webpack_require__(84024);
// EXTERNAL MODULE: ./build/release/artefacts/pull-request-mark.js
var pull_request_mark = __webpack_require__(75121);
;// CONCATENATED MODULE: ./build/release/artefacts/pull-request-text.js



const longestBody = 65_536 - pull_request_mark/* markLength */.Id;
function pullRequestTitle(announcement) {
    const { packages, project, version } = announcement;
    const released = packages.length <= 2 ? packages.join(' and ') : `${project} (${packages.length} packages)`;
    return `[new release] ${released} (${version})`;
}
function pullRequestBody(announcement) {
    const { synopsis, homepage, documentation, changes = '' } = announcement;
    const links = [
        ...(homepage === undefined ? [] : [`- Project page: ${pull_request_text_link(homepage)}`]),
        ...(documentation === undefined ? [] : [`- Documentation: ${pull_request_text_link(documentation)}`]),
    ];
    const head = [...(synopsis === undefined ? [] : [plainText(synopsis)]), links.join('\n')];
    const title = changes === '' ? [] : ['##### CHANGES:'];
    const byline = `---\n${signature(announcement)}`;
    const around = [...head, ...title, '', byline].join('\n\n').length + 2;
    const shown = cutNotes(changes, longestBody - around, announcement.releaseUrl);
    return [...head, ...title, shown, byline].filter((part) => part !== '').join('\n\n');
}
function commitMessage(announcement) {
    return {
        headline: pullRequestTitle(announcement),
        body: `Changes: ${announcement.releaseUrl}`,
    };
}
function signature({ actor, elsewhere }) {
    if (actor === undefined)
        return 'Made with dune-publish.';
    const person = elsewhere === true ? plainText(actor) : `@${actor}`;
    return `Released by ${person} with dune-publish.`;
}
function plainText(line) {
    return line
        .replaceAll('<', '&lt;')
        .replaceAll(/[\\`*_[\]!|~]/g, '\\$&')
        .replaceAll(/[@#](?=\w)|(?<!\w)gh(?=-\d)|(?<!\w)www(?=\.)|:(?=\/\/)/gi, `$&${silence}`);
}
function pull_request_text_link(address) {
    return /^https?:\/\/[^\s<>]+$/.test(address) ? `<${address}>` : plainText(address);
}

;// CONCATENATED MODULE: ./build/release/artefacts/release-texts.js







function releaseTexts(announced, settings) {
    const { project, version, tag, changes, webUrl } = announced;
    const { elsewhere } = settings.opam;
    const folder = settings.workingDirectory === '' ? '' : `${settings.workingDirectory}/`;
    const tree = tagTree(webUrl, tag, `${folder}${changes?.changelog.source.name ?? ''}`);
    const announcement = {
        project,
        version,
        packages: announced.packages.map(({ name }) => name),
        ...presentation(announced),
        ...(changes === undefined
            ? {}
            : {
                changes: releaseNotes(changes.notes, {
                    tree,
                    references: elsewhere ? {} : { repository: settings.source },
                }),
            }),
        releaseUrl: settings.archiveUrl === undefined
            ? `${webUrl}/releases/tag/${(0,encoded_path/* encodedPath */.y)(tag)}`
            : tagPage(webUrl, tag),
        elsewhere,
        actor: settings.actor,
    };
    return {
        release: {
            name: version,
            body: changes && releaseBody(changes.notes, tree),
        },
        pullRequest: {
            title: pullRequestTitle(announcement),
            body: pullRequestBody(announcement),
            branch: (0,ref_name/* releaseBranch */.C)(project, version),
        },
        commit: commitMessage(announcement),
    };
}
function presentation({ project, packages, }) {
    const main = packages.find(({ name }) => name === project) ?? packages[0];
    const read = (field) => {
        const text = main && (0,opam_file/* statedText */.vh)(main.opam, field);
        return text === undefined ? undefined : (0,text_source/* decodeBytes */.yj)(text);
    };
    const [synopsis, homepage, documentation] = [read('synopsis'), read('homepage'), read('doc')];
    return {
        ...(synopsis === undefined ? {} : { synopsis }),
        ...(homepage === undefined ? {} : { homepage }),
        ...(documentation === undefined ? {} : { documentation }),
    };
}

;// CONCATENATED MODULE: ./build/release/artefacts/make.js









async function make(source, settings, making) {
    const { files, described, project, version, tag, rewriting, changes } = source;
    const { archiveUrl: template } = settings;
    const archiveUrl = template === undefined ? undefined : (0,public_archive/* filledAddress */.xv)(template, { version, tag: tag.name });
    const made = archiveUrl === undefined || tag.kind === 'supposed'
        ? await makeArchive(source, settings, making)
        : await fetchArchive(source, archiveUrl, making);
    const { archive } = made;
    const diagnostics = [...rewriting.diagnostics, ...made.diagnostics];
    if (archive === undefined)
        return { release: undefined, documents: new Map(), diagnostics };
    const stanzas = await readArchivedStanzas(making.git, files, archive);
    const installed = installedContents(described, stanzas, source.packages);
    const prerelease = settings.prerelease === 'auto' ? (0,version_prerelease/* isPrerelease */.V1)(version) : settings.prerelease === 'always';
    const packages = source.packages.map((one) => releasePackage(one, source, prerelease));
    const announced = { project, version, tag: tag.name, packages, changes, webUrl: making.webUrl };
    const release = {
        project,
        version,
        tag: tag.kind === 'new' ? { ...tag, message: messageOf(source) } : tag,
        commit: files.commit.id,
        prerelease,
        packages: packages.map((one) => withContents(one, installed)),
        archive,
        ...(archiveUrl === undefined ? {} : { archiveUrl }),
        texts: releaseTexts(announced, settings),
    };
    return {
        release,
        documents: installed.documents,
        diagnostics: [...diagnostics, ...installed.diagnostics],
    };
}
function releasePackage({ name, path, generated, committed }, { rewriting }, prerelease) {
    const content = rewriting.apply(path, (0,text_form/* plainText */.wh)(generated?.content ?? committed?.text ?? ''));
    return { name, opam: (0,opam_file/* bareOpamFile */.ij)(content, { prerelease }) };
}
function withContents(one, { packages }) {
    const installs = packages.get(one.name);
    return installs === undefined ? one : { ...one, installs };
}
function messageOf({ version, changes }) {
    return changes === undefined ? version : tagMessage(version, changes.changelog, changes.section);
}


/***/ }),

/***/ 62060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ho: () => (/* binding */ opamRepositoryFiles),
/* harmony export */   ij: () => (/* binding */ bareOpamFile),
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
        message: `The archive at ${url} is made anew by the server for each download: its bytes, and with them the checksum, may change some day.`,
        hints: ['Attach a file to the release there, and name its address in archive-url.'],
    };
}
function checkEntries({ commit, unsafe, metadata }, expected) {
    if (unsafe !== undefined) {
        const message = `The archive at ${expected.url} holds "${(0,_text_source_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeBytes */ .yj)(unsafe)}", which is no place of a file in a folder.`;
        return [defect(message, 'Make the archive anew, with files, folders and links inside it only.')];
    }
    if (commit !== undefined && commit !== expected.commit) {
        const message = `The archive at ${expected.url} was made from the commit ${commit}, and the tag names ${expected.commit}.`;
        return [defect(message, 'Publish an archive of the tagged commit, or correct archive-url.')];
    }
    if (metadata.has('dune-project') || !expected.files.has('dune-project'))
        return [];
    const message = `The archive at ${expected.url} has no dune-project at its top, or in the one folder that is its top.`;
    return [
        defect(message, 'Publish an archive of the folder of the project, or correct archive-url.'),
    ];
}
function checkFile(file, { url, rewritten, versions }) {
    const { path, there, text } = file;
    const name = (0,_text_source_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeBytes */ .yj)(path);
    const hint = 'Publish an archive of the tagged commit, or correct archive-url.';
    if (there === undefined)
        return [defect(`The archive at ${url} has no ${name}.`, hint)];
    const plain = withoutVersion(path, there);
    const wanted = [text, rewritten(path, text)].map((one) => withoutVersion(path, one));
    if (!wanted.includes(plain)) {
        const labels = [`${path} (the tag)`, `${path} (the archive)`];
        const detail = (0,_text_source_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeBytes */ .yj)((0,_text_unified_diff_js__WEBPACK_IMPORTED_MODULE_4__/* .unifiedDiff */ .W)(labels, wanted[0] ?? '', plain));
        return [{ ...defect(`${name} in the archive at ${url} is not the tag's.`, hint), detail }];
    }
    const stated = statedVersion(path, there);
    if (stated === undefined || stated.includes('%%') || [...versions, 'dev'].includes(stated)) {
        return [];
    }
    const message = `${name} in the archive at ${url} states the version "${(0,_text_source_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeBytes */ .yj)(stated)}", and "${versions[0] ?? ''}" is released.`;
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
        message: `The archive ${name} is a file of the format ${format}: it was hashed, and what it holds was not compared with the tag.`,
        hints: ['Publish a .tbz or .tar.gz to have it compared.'],
    };
}


/***/ }),

/***/ 75121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ withoutMark),
/* harmony export */   Id: () => (/* binding */ markLength),
/* harmony export */   JL: () => (/* binding */ textChanges),
/* harmony export */   j$: () => (/* binding */ markedBody),
/* harmony export */   rZ: () => (/* binding */ isMarked)
/* harmony export */ });
const anyMark = /<!-- dune-publish wrote title ([0-9a-f]{8}) and text ([0-9a-f]{8}) -->/g;
const markLength = markText({ title: '00000000', body: '00000000' }).length + 2;
function markedBody({ title, body }) {
    return withMark(body, { title: checksum(title), body: checksum(body) });
}
function isMarked(body) {
    return lastMark(body) !== undefined;
}
function withoutMark(body) {
    const found = lastMark(body);
    if (found === undefined)
        return body;
    return body.slice(0, found.index).trimEnd() + body.slice(found.index + found[0].length);
}
function textChanges(there, wanted) {
    const mark = markIn(there.body);
    const shown = withoutMark(there.body);
    const isOwn = {
        title: mark?.title === checksum(there.title),
        body: mark?.body === checksum(shown),
    };
    const body = withMark(wanted.body, {
        title: isOwn.title || mark === undefined ? checksum(wanted.title) : mark.title,
        body: checksum(wanted.body),
    });
    return {
        write: {
            ...(isOwn.title && there.title !== wanted.title ? { title: wanted.title } : {}),
            ...(isOwn.body && normal(there.body) !== normal(body) ? { body } : {}),
        },
        edited: [
            ...(isOwn.title || there.title === wanted.title ? [] : ['title']),
            ...(isOwn.body || normal(shown) === normal(wanted.body) ? [] : ['text']),
        ],
    };
}
function withMark(body, mark) {
    return `${body}\n\n${markText(mark)}`;
}
function markText({ title, body }) {
    return `<!-- dune-publish wrote title ${title} and text ${body} -->`;
}
function markIn(body) {
    const [, title, text] = lastMark(body) ?? [];
    return title === undefined || text === undefined ? undefined : { title, body: text };
}
function lastMark(body) {
    return [...body.matchAll(anyMark)].at(-1);
}
function normal(text) {
    return text.replaceAll('\r\n', '\n').trim();
}
function checksum(text) {
    let hash = 0x811c9dc5;
    for (const byte of new TextEncoder().encode(normal(text))) {
        hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
    }
    return hash.toString(16).padStart(8, '0');
}


/***/ }),

/***/ 60645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./build/dune/language-version.js
var language_version = __webpack_require__(35872);
// EXTERNAL MODULE: ./build/release/artefacts/opam-file.js
var opam_file = __webpack_require__(62060);
// EXTERNAL MODULE: ./build/release/model/archive-address.js
var archive_address = __webpack_require__(92719);
// EXTERNAL MODULE: ./build/lint/ci/restricted-prefixes.js
var restricted_prefixes = __webpack_require__(48461);
// EXTERNAL MODULE: ./build/lint/model/opam-reading.js + 1 modules
var opam_reading = __webpack_require__(83022);
// EXTERNAL MODULE: ./build/lint/run.js + 88 modules
var run = __webpack_require__(35215);
// EXTERNAL MODULE: ./build/forecast/findings.js + 6 modules
var findings = __webpack_require__(9570);
// EXTERNAL MODULE: ./build/release/findings/finding-diagnostic.js + 2 modules
var finding_diagnostic = __webpack_require__(77492);
;// CONCATENATED MODULE: ./build/release/findings/exemptions.js


const ofChecks = [finding_diagnostic/* codePrefixes */.e.opam, finding_diagnostic/* codePrefixes */.e.ci];
const unseen = 'opam-repository-unseen';
function applyExemptions(diagnostics, exemptions, { hasForecast = true } = {}) {
    if (exemptions.length === 0)
        return diagnostics;
    const used = new Set();
    const marked = diagnostics.map((diagnostic) => {
        const exemption = exemptions.find((one) => covers(one, diagnostic));
        if (exemption === undefined)
            return diagnostic;
        used.add(exemption);
        return ignored(diagnostic, exemption);
    });
    const isUnseen = diagnostics.some(({ code }) => code === unseen);
    const idle = isUnseen
        ? []
        : exemptions.filter((one) => !used.has(one) && (hasForecast || !isOfForecast(one)));
    return [...marked, ...idle.map((one) => unused(one))];
}
function isOfForecast({ finding }) {
    return findings/* forecastRules */.J.some(({ name }) => finding === name || finding === finding_diagnostic/* codePrefixes */.e.forecast + name);
}
function covers({ finding, subject }, { code, subjects = [] }) {
    const prefix = Object.values(finding_diagnostic/* codePrefixes */.e).find((one) => code.startsWith(one));
    if (prefix === undefined || code === unseen)
        return false;
    if (finding !== code && prefix + finding !== code)
        return false;
    return subject === undefined || subjects.includes(subject);
}
function ignored(diagnostic, { reason }) {
    const why = `Ignored: ${reason}`;
    return ofChecks.some((prefix) => diagnostic.code.startsWith(prefix))
        ? {
            ...diagnostic,
            severity: 'warning',
            hints: [why, 'The CI of opam-repository refuses it all the same.'],
            ignored: reason,
        }
        : { ...diagnostic, severity: 'notice', hints: [why], ignored: reason };
}
function unused({ finding, subject, reason }) {
    const what = subject === undefined ? finding : `${finding} ${subject}`;
    return {
        severity: 'warning',
        code: 'ignore-unused',
        message: `The input ignore says "${what}: ${reason}", and there is no such finding.`,
        hints: [
            'Take the line out, or correct it: it names a finding by its code, and perhaps a package.',
        ],
    };
}

;// CONCATENATED MODULE: ./build/release/findings/missing-bounds.js
const code = 'opam-review-missing-lower-bound';
function listMissingBounds(diagnostics) {
    const lists = new Map();
    const shown = [];
    for (const diagnostic of diagnostics) {
        const { severity, ignored, subjects = [] } = diagnostic;
        if (diagnostic.code !== code) {
            shown.push(() => diagnostic);
            continue;
        }
        const key = JSON.stringify([severity, ignored, subjects[0]]);
        const list = lists.get(key);
        if (list === undefined) {
            const begun = [diagnostic];
            lists.set(key, begun);
            shown.push(() => listed(begun));
        }
        else
            list.push(diagnostic);
    }
    return shown.map((show) => show());
}
function listed(all) {
    const [first, ...others] = all;
    if (others.length === 0)
        return first;
    const { line: _, ...common } = first;
    const names = all.flatMap(({ subjects = [] }) => subjects.slice(1));
    const lines = first.ignored === undefined ? all.flatMap(({ line }) => (line === undefined ? [] : [line])) : [];
    const shared = first.hints.filter((hint) => others.every(({ hints }) => hints.includes(hint)));
    const advice = lines.length === 0
        ? []
        : [
            'Write these lines. Replace each newest version by the oldest version that you build with.',
        ];
    return {
        ...common,
        message: `${all.length} dependencies have no lower bound: ${names.join(', ')}.`,
        hints: [...advice, ...shared],
        subjects: [...(first.subjects ?? []).slice(0, 1), ...names],
        ...(lines.length === 0 ? {} : { detail: `${lines.join('\n')}\n` }),
    };
}

// EXTERNAL MODULE: ./build/release/model/repository.js
var model_repository = __webpack_require__(52006);
;// CONCATENATED MODULE: ./build/release/findings/findings.js







function findInPackages({ packages, version, upstream, versions, documents, forecast, ...around }, { opam, ignore }) {
    const together = new Set(packages.map(({ described }) => described.name));
    const seen = upstream.kind === 'seen' ? upstream : undefined;
    const packageNames = [...new Set([...(seen?.published.names ?? []), ...together])];
    const found = packages.flatMap(({ described, file }) => {
        const { name } = described;
        const reading = (0,opam_reading/* readOpamFile */.q)({ name: file.path, text: file.content });
        const ofOpam = (0,run/* lintOpamFile */.tJ)(reading);
        if (reading.kind === 'refused')
            return ofOpam.map((one) => (0,finding_diagnostic/* diagnosticOf */.T)(one, described));
        const subject = {
            ...reading,
            ...around,
            documents: documents.get(name),
            name,
            version,
            together,
            isNew: isNew(name, version, { isSeen: seen !== undefined, versions }),
            packageNames,
            entries,
            published: seen?.published,
            present: seen?.present.get(name),
            previous: seen?.previous.get(name),
        };
        const findings = [...ofOpam, ...(0,run/* lintForCi */.JH)(subject), ...(0,run/* reviewPackage */.Z$)(subject)];
        return findings.map((one) => (0,finding_diagnostic/* diagnosticOf */.T)(one, described));
    });
    const all = [
        ...found,
        ...(forecast?.diagnostics ?? []),
        ...unseenNotice(upstream, (0,model_repository/* fullName */.fq)(opam.repository)),
    ];
    const hasForecast = forecast?.forecast !== undefined;
    return listMissingBounds(applyExemptions(all, ignore, { hasForecast }));
}
const entries = [{ name: 'opam', isPlainFile: true }];
function isNew(name, version, { isSeen, versions }) {
    if (!isSeen && !(0,restricted_prefixes/* hasRestrictedPrefix */.YG)(name))
        return false;
    return (versions.get(name) ?? []).every((one) => one === version);
}
function unseenNotice(upstream, repository) {
    if (upstream.kind === 'seen')
        return [];
    return [
        {
            severity: 'notice',
            code: 'opam-repository-unseen',
            message: `Names, dependencies and earlier corrections were not compared with ${repository}: ${upstream.why}.`,
            hints: [
                'All other checks were made. A release, a dry run and mode: check make this comparison, too, with a token.',
            ],
        },
    ];
}

// EXTERNAL MODULE: ./build/opam/parser.js + 2 modules
var parser = __webpack_require__(86466);
// EXTERNAL MODULE: ./build/generate/field-origin.js
var field_origin = __webpack_require__(65921);
// EXTERNAL MODULE: ./build/release/model/failure.js
var failure = __webpack_require__(19906);
// EXTERNAL MODULE: ./build/release/source/named-source.js
var named_source = __webpack_require__(92065);
;// CONCATENATED MODULE: ./build/release/findings/named-source.js





function judgeNamedSource({ packages, anySource, repository, presentName, }) {
    const others = (0,named_source/* otherSources */.$L)(packages, repository);
    const [first] = others;
    if (first === undefined) {
        if (anySource || repository.fork === undefined || !(0,named_source/* namesNoSource */.$9)(packages))
            return [];
        throw foreign(repository, `no package names ${(0,model_repository/* fullName */.fq)(repository)} as its source`);
    }
    if (presentName !== undefined && (0,model_repository/* isSameRepository */.ve)(presentName, repository)) {
        return others
            .filter(({ named }) => (0,model_repository/* isSameRepository */.ve)(named, first.named))
            .map((one) => moved(one, repository));
    }
    if (anySource)
        return [];
    const { name } = first.described;
    throw foreign(repository, `${name} names another source: ${first.named.webUrl}`);
}
function foreign(repository, why) {
    const here = (0,model_repository/* fullName */.fq)(repository);
    const what = repository.fork === undefined
        ? `${here} does not release these packages`
        : `${here} is a fork${repository.fork.of === undefined ? '' : ` of ${repository.fork.of}`} and does not release these packages`;
    return new failure/* Failure */.H('source-foreign', `${what}: ${why}.`, {
        hint: `Push the tag to the repository that the packages come from. If they are released from ${here} now, name it in (source ...) of dune-project or in dev-repo, or set the input allow-fork: true.`,
    });
}
function moved({ described, named }, repository) {
    const place = placeOf(described);
    const now = (0,model_repository/* fullName */.fq)(repository);
    return {
        severity: 'warning',
        code: 'source-moved',
        message: `${described.name} names its source by an old name, ${(0,model_repository/* fullName */.fq)(named)}, which is ${now} now.`,
        hints: [
            described.generated === undefined
                ? `Write dev-repo: "git+${repository.webUrl}.git", and correct the other addresses.`
                : `Write (source (github ${now})), or the present address where it is a uri.`,
        ],
        ...(place === undefined ? {} : { location: place }),
    };
}
function placeOf({ generated, committed }) {
    if (generated !== undefined) {
        const origin = (0,field_origin/* fieldOrigin */.F)(generated.sources, { field: 'dev-repo' });
        return origin.kind === 'stated' ? origin.location : undefined;
    }
    if (committed === undefined)
        return undefined;
    const field = (0,parser/* parseOpamFile */.b)(committed).file.items.find((item) => item.kind === 'field' && item.name === 'dev-repo');
    return field?.span === undefined ? undefined : { source: committed, span: field.span };
}

;// CONCATENATED MODULE: ./build/release/findings/check.js





function check(release, source, around) {
    const { settings, documents, webUrl, upstream, versions, repository, presentName, forecast } = around;
    const { packages, described, nested } = source;
    const { version, tag, archiveUrl } = release;
    const address = (0,archive_address/* predictedAddress */.L)(release, webUrl);
    const final = (0,opam_file/* opamRepositoryFiles */.Ho)(release, settings.opam.packagesDir, address);
    const anySource = settings.allowFork || archiveUrl !== undefined || tag.kind === 'supposed';
    const named = repository === undefined
        ? []
        : judgeNamedSource({ packages, anySource, repository, presentName });
    const checked = {
        version,
        isSupposed: tag.kind === 'supposed' && !tag.isAsked,
        packages: packages.flatMap((one, index) => {
            const file = final[index];
            return file === undefined ? [] : [{ described: one, file }];
        }),
        language: (0,language_version/* versionText */.KA)(described.project.lang.value),
        nested,
        documents,
        upstream,
        versions,
        forecast,
    };
    return [...named, ...findInPackages(checked, settings)];
}


/***/ }),

/***/ 77492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ codePrefixes),
  T: () => (/* binding */ diagnosticOf)
});

// EXTERNAL MODULE: ./build/text/source.js
var text_source = __webpack_require__(71393);
// EXTERNAL MODULE: ./build/dune/dependency.js
var dependency = __webpack_require__(95046);
// EXTERNAL MODULE: ./build/opam/filter.js
var opam_filter = __webpack_require__(94280);
// EXTERNAL MODULE: ./build/opam/formula.js
var formula = __webpack_require__(47218);
// EXTERNAL MODULE: ./build/opam/tree.js
var tree = __webpack_require__(31274);
;// CONCATENATED MODULE: ./build/generate/dune-correction.js




const largest = 200;
class Unsayable extends Error {
    name = 'Unsayable';
}
const operators = {
    '=': '=',
    '!=': '<>',
    '<': '<',
    '<=': '<=',
    '>': '>',
    '>=': '>=',
};
function stanzaDependency({ name, constraints }) {
    if ((0,tree/* treeNodes */.Qw)(constraints, formula/* formulaParts */.t_).length > largest) {
        return undefined;
    }
    try {
        const constraint = constraints.kind === 'empty' ? undefined : constraintOf(constraints, ofConstraint);
        return (0,dependency/* dependencyText */.tr)({ name, constraint });
    }
    catch (error) {
        if (error instanceof Unsayable)
            return undefined;
        throw error;
    }
}
function constraintOf(formula, ofAtom) {
    switch (formula.kind) {
        case 'empty':
            throw new Unsayable();
        case 'atom':
            return ofAtom(formula.atom);
        case 'block':
            return constraintOf(formula.formula, ofAtom);
        case 'and':
        case 'or': {
            const { kind } = formula;
            const given = formula.operands.map((operand) => constraintOf(operand, ofAtom));
            return { kind, operands: given.flatMap((one) => (one.kind === kind ? one.operands : [one])) };
        }
    }
}
function ofConstraint(constraint) {
    return constraint.kind === 'filter'
        ? ofFilter(constraint.filter)
        : {
            kind: 'version',
            operator: operators[constraint.operator],
            operand: operandOf(constraint.version),
        };
}
function ofFilter(filter) {
    if ((0,opam_filter/* filterNodes */.is)(filter).length > largest)
        throw new Unsayable();
    switch (filter.kind) {
        case 'ident':
            return { kind: 'operand', operand: operandOf(filter) };
        case 'relation':
            return {
                kind: 'comparison',
                operator: operators[filter.operator],
                left: operandOf(filter.left),
                right: operandOf(filter.right),
            };
        case 'and':
        case 'or':
            return { kind: filter.kind, operands: filter.operands.map((operand) => ofFilter(operand)) };
        case 'not':
            return { kind: 'not', operand: ofFilter(filter.operand) };
        case 'bool':
        case 'string':
        case 'defined':
            throw new Unsayable();
    }
}
function operandOf(filter) {
    if (filter.kind === 'string')
        return { kind: 'string', text: filter.value };
    if (filter.kind !== 'ident')
        throw new Unsayable();
    const { packages, variable, converter } = filter.reference;
    if (packages.length > 0 || converter !== undefined)
        throw new Unsayable();
    return { kind: 'variable', name: variable };
}

// EXTERNAL MODULE: ./build/generate/additions.js
var additions = __webpack_require__(6327);
// EXTERNAL MODULE: ./build/lint/view/bounds.js
var bounds = __webpack_require__(35875);
// EXTERNAL MODULE: ./build/opam/printer.js
var printer = __webpack_require__(85184);
;// CONCATENATED MODULE: ./build/release/findings/correction-text.js





function lineToWrite({ correction }, location) {
    if (correction === undefined)
        return undefined;
    return (0,text_source/* decodeBytes */.yj)(stanzaText(correction, location) ?? inOpamFile(correction));
}
function stanzaText(correction, location) {
    return location?.source.name === 'dune-project' ? inDuneProject(correction) : undefined;
}
function correctionHints({ correction }, { generated, name, path }, location) {
    if (correction === undefined)
        return [];
    const inStanza = stanzaText(correction, location);
    const text = (0,text_source/* decodeBytes */.yj)(inStanza ?? inOpamFile(correction));
    if (generated !== undefined && inStanza === undefined) {
        return [`Write ${wrapped(text, correction, 'opam')} in ${path}.template.`];
    }
    if (location !== undefined && showsSubject(location, correction))
        return [`Write ${text} here.`];
    return inStanza === undefined
        ? [`Write ${wrapped(text, correction, 'opam')} in ${path}.`]
        : [`Write ${wrapped(text, correction, 'dune')} in the package "${name}" of dune-project.`];
}
function showsSubject({ source, span }, correction) {
    if (correction.kind === 'field')
        return false;
    const { name } = correction.dependency;
    const shown = source.text.slice(span.start, span.end);
    return [name, `"${name}"`].some((one) => shown.replace(/^\(\s*/, '').startsWith(one));
}
function wrapped(text, correction, language) {
    if (correction.kind === 'field')
        return text;
    const { field } = correction;
    return language === 'dune' ? `(${field} … ${text})` : `${field}: [ … ${text} ]`;
}
function inDuneProject(correction) {
    return correction.kind === 'field'
        ? (0,additions/* stanzaField */.Cc)(correction.field)
        : stanzaDependency(correction.dependency);
}
function inOpamFile(correction) {
    return correction.kind === 'field'
        ? (0,printer/* printItems */.oz)([correction.field])
        : (0,bounds/* dependencyText */.tr)(correction.dependency);
}

// EXTERNAL MODULE: ./build/release/source/remedy.js
var source_remedy = __webpack_require__(48236);
;// CONCATENATED MODULE: ./build/release/findings/finding-diagnostic.js



const codePrefixes = {
    opam: 'opam-lint-',
    ci: 'opam-repository-',
    review: 'opam-review-',
    forecast: 'forecast-',
};
function diagnosticOf(finding, described) {
    const { source, code, inRelease, about, location: found } = finding;
    const remedy = about === undefined ? placeOfText(found, described) : (0,source_remedy/* remedyOf */.S)(about, described);
    const { location } = remedy;
    const line = lineToWrite(finding, location);
    return {
        severity: inRelease === 'absent' ? 'warning' : inRelease,
        code: `${codePrefixes[source]}${code}`,
        subjects: subjectsOf(about, described),
        message: messageOf(finding),
        hints: source === 'review' || source === 'forecast'
            ? reviewHints(finding, described, location)
            : [...remedy.hints, ...(inRelease === 'error' ? [] : [mergedAllTheSame])],
        ...(location === undefined ? {} : { location }),
        ...(line === undefined ? {} : { line }),
    };
}
function messageOf({ source, code, severity, message }) {
    const text = (0,text_source/* decodeBytes */.yj)(message);
    switch (source) {
        case 'opam':
            return `opam lint ${severity} ${code}: ${text}`;
        case 'ci':
            return `opam-repository: ${text}`;
        case 'review':
        case 'forecast':
            return text;
    }
}
function reviewHints(finding, described, location) {
    const { advice, passedIn, why } = finding;
    return [
        ...correctionHints(finding, described, location),
        ...(advice === undefined ? [] : [(0,text_source/* decodeBytes */.yj)(advice)]),
        ...(passedIn === undefined ? [] : [`Version ${passedIn} was published with the same.`]),
        ...(why === undefined ? [] : [why]),
    ];
}
const mergedAllTheSame = 'The CI of opam-repository will report this on the pull request. Its maintainers have merged packages with it.';
function subjectsOf(about, { name }) {
    return about?.element === undefined ? [name] : [name, about.element];
}
function placeOfText(location, { committed, generated, place }) {
    const written = generated === undefined ? committed : generated.sources.template;
    return {
        hints: ['Correct it here, and tag the commit that has it.'],
        location: (location && written && sameLine(location, written)) ?? place,
    };
}
function sameLine({ source: { text }, span }, other) {
    const start = text.lastIndexOf('\n', span.start - 1) + 1;
    const lineEnd = text.indexOf('\n', span.start);
    const line = text.slice(start, lineEnd === -1 ? text.length : lineEnd);
    const at = other.text.split('\n').indexOf(line);
    if (at === -1)
        return undefined;
    const before = other.text.split('\n', at).reduce((sum, one) => sum + one.length + 1, 0);
    const offset = before + span.start - start;
    return { source: other, span: { start: offset, end: before + line.length } };
}


/***/ }),

/***/ 54637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ forecastOf)
});

// EXTERNAL MODULE: ./build/opam/parser.js + 2 modules
var parser = __webpack_require__(86466);
// EXTERNAL MODULE: ./build/solver/ci-system.js
var ci_system = __webpack_require__(65216);
;// CONCATENATED MODULE: ./build/solver/package-source.js
function layeredSource(layers) {
    return {
        names: () => new Set(layers.flatMap((layer) => [...layer.names()])),
        versions: (name) => [...new Set(layers.flatMap((layer) => layer.versions(name)))],
        text: (name, version) => layers.find((layer) => layer.versions(name).includes(version))?.text(name, version),
    };
}
function sourceOf(files) {
    const packages = new Map(Object.entries(files).map(([name, versions]) => [name, new Map(Object.entries(versions))]));
    return {
        names: () => packages.keys(),
        versions: (name) => [...(packages.get(name)?.keys() ?? [])],
        text: (name, version) => packages.get(name)?.get(version),
    };
}

// EXTERNAL MODULE: ./build/solver/universe.js + 2 modules
var solver_universe = __webpack_require__(37010);
// EXTERNAL MODULE: ./build/forecast/ci-compilers.js
var ci_compilers = __webpack_require__(71593);
// EXTERNAL MODULE: ./build/forecast/ci-machine.js
var ci_machine = __webpack_require__(39642);
// EXTERNAL MODULE: ./build/forecast/compiler-forecast.js
var compiler_forecast = __webpack_require__(90605);
// EXTERNAL MODULE: ./build/lint/view/bounds.js
var bounds = __webpack_require__(35875);
// EXTERNAL MODULE: ./build/opam/formula.js
var opam_formula = __webpack_require__(47218);
// EXTERNAL MODULE: ./build/solver/budget.js
var solver_budget = __webpack_require__(22921);
// EXTERNAL MODULE: ./build/solver/coinstallable.js
var coinstallable = __webpack_require__(32855);
// EXTERNAL MODULE: ./build/opam/tree.js
var tree = __webpack_require__(31274);
// EXTERNAL MODULE: ./build/solver/admission.js
var admission = __webpack_require__(94263);
;// CONCATENATED MODULE: ./build/solver/depends-on.js



const absent = 1;
const admitted = 2;
const excluded = 4;
function dependsOn(formula, name, question) {
    const found = (0,tree/* foldTree */.UE)(formula, opam_formula/* formulaParts */.t_, (node, next) => {
        switch (node.kind) {
            case 'empty':
                return absent;
            case 'atom':
                return node.atom.name === name
                    ? bitOf((0,admission/* admissionOf */.f)(node.atom.constraints, question))
                    : absent;
            case 'block':
                return next();
            case 'and':
                return node.operands.map(next).reduce(together);
            case 'or':
                return node.operands.map(next).reduce((left, right) => left | right);
        }
    });
    return (found & admitted) !== 0;
}
function bitOf(admission) {
    switch (admission) {
        case 'admits':
            return admitted;
        case 'excludes':
            return excluded;
        case 'vanished':
            return absent;
    }
}
function together(left, right) {
    let both = 0;
    for (const one of [absent, admitted, excluded]) {
        for (const other of [absent, admitted, excluded]) {
            if ((left & one) !== 0 && (right & other) !== 0)
                both |= Math.max(one, other);
        }
    }
    return both;
}

;// CONCATENATED MODULE: ./build/solver/mentions.js

const mentionsOfUniverses = new WeakMap();
function mentionsIn(universe) {
    return (0,solver_universe/* remembered */.H)(mentionsOfUniverses, universe, () => findMentions(universe));
}
function findMentions(universe) {
    const names = new Set(universe.source.names());
    const mentions = new Map();
    for (const name of names) {
        for (const one of universe.family(name).packages) {
            const text = universe.source.text(name, one.version) ?? '';
            for (const word of quotedWords(text)) {
                if (names.has(word))
                    (0,solver_universe/* remembered */.H)(mentions, word, () => []).push(one);
            }
        }
    }
    return mentions;
}
function quotedWords(text) {
    const words = new Set();
    const field = /\bdep(?:end|opt)s\s*:/g;
    const nextField = /\n[a-z][a-z-]*: /g;
    for (let match = field.exec(text); match !== null; match = field.exec(text)) {
        nextField.lastIndex = field.lastIndex;
        const end = nextField.exec(text)?.index ?? text.length;
        for (const [, word = ''] of text.slice(match.index, end).matchAll(/"([A-Za-z0-9_+-]+)"/g)) {
            words.add(word);
        }
    }
    return words;
}

// EXTERNAL MODULE: ./build/solver/platform.js + 1 modules
var solver_platform = __webpack_require__(74823);
;// CONCATENATED MODULE: ./build/solver/dependents.js






function dependentsOf(question) {
    const meter = (0,solver_budget/* meterOf */.BL)(question.budget ?? solver_budget/* usualBudget */.kB);
    return {
        direct: (0,solver_budget/* withinBudget */.xV)(() => listOf(directQuery, question, meter)),
        withTest: (0,solver_budget/* withinBudget */.xV)(() => listOf(testQuery, question, meter)),
        recursive: (0,solver_budget/* withinBudget */.xV)(() => listOf(recursiveQuery, question, meter)),
    };
}
function directDependents(platform, of, budget = solver_budget/* usualBudget */.kB) {
    return (0,solver_budget/* withinBudget */.xV)(() => dependentsBy(platform, directQuery, (0,solver_budget/* meterOf */.BL)(budget))(of));
}
function listOf(query, question, meter) {
    const { platform, of } = question;
    const directly = dependentsBy(platform, query, meter);
    const found = query.isRecursive ? closure(of, directly) : directly(of);
    const candidates = [...found].filter((one) => one !== of).toSorted(byName);
    const available = candidates.filter((one) => platform.isAvailable(one));
    const installable = (0,coinstallable/* coinstallablePackages */.t)({
        platform,
        switch: question.switch,
        with: of,
        candidates: available,
        withTest: query.withTest,
        meter,
    });
    return { kind: 'list', candidates, installable: available.filter((one) => installable.has(one)) };
}
const stepsOfFormula = 100;
const directQuery = {
    isRecursive: false,
    depopts: true,
    withTest: false,
    undefinedFilter: false,
    knowsDev: false,
};
const testQuery = { ...directQuery, withTest: true };
const recursiveQuery = {
    isRecursive: true,
    depopts: false,
    withTest: false,
    undefinedFilter: true,
    knowsDev: true,
};
function dependentsBy(platform, query, meter) {
    const { universe } = platform;
    const scopes = new Map();
    const { undefinedFilter } = query;
    const depends = (one, { name, version }) => {
        const definition = universe.definition(one);
        if (definition === undefined)
            return false;
        const scope = (0,solver_universe/* remembered */.H)(scopes, one, () => scopeOf(one, definition, { platform, query }));
        const question = { version, scope, undefinedFilter, undefinedBound: false };
        return (dependsOn(definition.depends, name, question) ||
            (query.depopts && dependsOn(definition.depopts, name, question)));
    };
    return (on) => (mentionsIn(universe).get(on.name) ?? []).filter((one) => {
        (0,solver_budget/* spendSteps */.YO)(meter, stepsOfFormula);
        return depends(one, on);
    });
}
function scopeOf(one, definition, { platform, query }) {
    const context = { withTest: query.withTest, isPinned: false };
    const plain = (0,solver_platform/* dependencyScope */.m_)(one, definition, { context, system: platform.system });
    const dependency = new Map(plain.dependency).set('build', true).set('post', false);
    if (!query.knowsDev)
        dependency.set('dev', false);
    return { ...plain, dependency };
}
function closure(of, directly) {
    const found = new Set([of]);
    for (const on of found)
        for (const one of directly(on))
            found.add(one);
    return found;
}
function byName(a, b) {
    if (a.name !== b.name)
        return a.name < b.name ? -1 : 1;
    return a.index - b.index;
}

;// CONCATENATED MODULE: ./build/forecast/dependents-forecast.js



function dependentsForecast(machine, compiler, { of, released }) {
    const made = machine.switchOf(compiler);
    if (made.kind !== 'switch')
        return { kind: 'unknown', compiler };
    const { platform } = machine;
    const lists = dependentsOf({ platform, switch: made.switch, of });
    const { direct, withTest, recursive } = lists;
    if (direct.kind !== 'list' || withTest.kind !== 'list')
        return { kind: 'unknown', compiler };
    const others = ({ installable }) => installable.filter(({ name }) => !released.has(name));
    const near = [...others(direct), ...others(withTest)];
    return {
        kind: 'listed',
        compiler,
        direct: newestOfEach(near).map(({ name, version }) => ({ name, version })),
        all: recursive.kind === 'list' ? new Set([...near, ...others(recursive)]).size : undefined,
    };
}
function newestOfEach(packages) {
    const newest = new Map();
    for (const one of packages) {
        const known = newest.get(one.name);
        if (known === undefined || known.index < one.index)
            newest.set(one.name, one);
    }
    return [...newest.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
function excludedDependents({ platform }, { of, last }, released) {
    const before = directDependents(platform, last);
    const now = directDependents(platform, of);
    if ('kind' in before || 'kind' in now)
        return [];
    const admitting = new Set(now);
    return before
        .filter((one) => one === one.family.packages.at(-1) && !admitting.has(one) && !released.has(one.name))
        .map((one) => {
        const dependent = { name: one.name, version: one.version };
        return { ...dependent, dependency: dependencyOn(one, of.name, platform) };
    });
}
function dependencyOn(one, name, { universe }) {
    const definition = universe.definition(one);
    if (definition === undefined)
        return name;
    const atoms = [...(0,opam_formula/* formulaAtoms */.xU)(definition.depends), ...(0,opam_formula/* formulaAtoms */.xU)(definition.depopts)];
    const stated = atoms.filter((atom) => atom.name === name).map(bounds/* dependencyText */.tr);
    return stated.length === 0 ? name : stated.join(' ');
}

// EXTERNAL MODULE: ./build/forecast/findings.js + 6 modules
var forecast_findings = __webpack_require__(9570);
// EXTERNAL MODULE: ./build/solver/version-words.js
var version_words = __webpack_require__(11042);
;// CONCATENATED MODULE: ./build/forecast/lowest-dependencies.js


function directDependencies(platform, of) {
    const bounds = new Map();
    for (const clause of platform.requirements(of, solver_platform/* plainContext */.O7)) {
        const [only, second] = clause;
        for (const { name } of clause)
            if (!bounds.has(name))
                bounds.set(name, []);
        if (only !== undefined && second === undefined)
            bounds.get(only.name)?.push(only);
    }
    return [...bounds].map(([name, own]) => ({
        name,
        bounds: own,
        admitted: admittedBy(platform.universe, name, own),
    }));
}
function admittedBy(universe, name, bounds) {
    const sets = bounds.map((atom) => new Set(universe.matching(atom)));
    return universe.family(name).packages.filter((one) => sets.every((set) => set.has(one)));
}
function lowestDependencies(dependencies, asked, released) {
    return dependencies
        .filter(({ name }) => !released.has(name))
        .flatMap((dependency) => {
        const compilers = new Map();
        for (const { forecast, bare, oldest } of asked) {
            const chosen = oldest.find(({ name }) => name === dependency.name);
            if (chosen === undefined || bare?.installed.has(chosen.name) === true)
                continue;
            const known = compilers.get(chosen);
            if (known === undefined)
                compilers.set(chosen, [forecast.compiler]);
            else
                known.push(forecast.compiler);
        }
        return [...compilers].map(([chosen, with_]) => entryOf(dependency, chosen, with_));
    });
}
function entryOf({ name, bounds, admitted }, chosen, compilers) {
    const { packages } = chosen.family;
    return {
        name,
        version: chosen.version,
        compilers,
        bounds: (0,version_words/* boundsWords */.VU)('', bounds).trim(),
        oldest: admitted[0]?.version ?? chosen.version,
        newest: packages.at(-1)?.version ?? chosen.version,
        behind: packages.length - 1 - chosen.index,
    };
}

// EXTERNAL MODULE: ./build/version/opam-version.js
var opam_version = __webpack_require__(43323);
// EXTERNAL MODULE: ./build/forecast/forecast.js
var forecast = __webpack_require__(31079);
;// CONCATENATED MODULE: ./build/forecast/version-changes.js



function lastVersion({ universe }, of) {
    const older = of.family.packages.filter(({ version }) => (0,opam_version/* compareVersions */.Z)(version, of.version) < 0);
    return older.findLast((one) => universe.definition(one)?.isAvoided === false) ?? older.at(-1);
}
function versionChanges(platform, { of, compilers }, { last, answers }) {
    const now = dependencyNames(platform, of);
    const before = dependencyNames(platform, last);
    const changed = (from) => compilers.filter(from).map(({ compiler }) => compiler);
    const had = (compiler) => answers.get(compiler)?.kind ?? 'unknown';
    return {
        version: last.version,
        compilersGained: changed(({ compiler, newest }) => (0,forecast/* isSolved */.q)(newest) && isRefusal(had(compiler))),
        compilersLost: changed(({ compiler, newest }) => isRefusal(newest.kind) && had(compiler) === 'solution'),
        dependenciesAdded: [...now].filter((name) => !before.has(name)),
        dependenciesDropped: [...before].filter((name) => !now.has(name)),
    };
}
function isRefusal(kind) {
    return kind === 'no-solution' || kind === 'unavailable';
}
function dependencyNames(platform, of) {
    return new Set(platform.requirements(of, solver_platform/* plainContext */.O7).flatMap((clause) => clause.map(({ name }) => name)));
}

;// CONCATENATED MODULE: ./build/forecast/forecast-release.js











async function forecastRelease({ repositories, packages }, pace) {
    const own = sourceOf(Object.fromEntries(packages.map(({ name, version, opam }) => [name, { [version]: opam }])));
    const universe = (0,solver_universe/* universeOf */.D)(layeredSource([own, ...repositories]));
    const compilers = (0,ci_compilers/* ciCompilers */.bx)(universe);
    if (compilers.length === 0)
        return undefined;
    let isCut = false;
    const outlook = {
        linux: (0,ci_machine/* ciMachine */.a)(universe, ci_system/* ciSystem */._),
        mac: (0,ci_machine/* ciMachine */.a)(universe, ci_system/* ciMacSystem */.J),
        compilers,
        released: new Set(packages.map(({ name }) => name)),
        hasTime: async () => {
            if (!isCut && !(await pace()))
                isCut = true;
            return !isCut;
        },
    };
    const found = [];
    for (const one of packages) {
        const of = universe.find(one.name, one.version);
        if (of !== undefined)
            found.push(await forecastPackage(of, one, outlook));
    }
    const { defects } = universe;
    return { compilers, packages: found, defects: [...defects], isCut };
}
async function forecastPackage(of, { opam }, outlook) {
    const { linux, compilers, released, hasTime } = outlook;
    const hasTests = mentionsTests(opam);
    const asked = [];
    for (const compiler of compilers) {
        const isTime = await hasTime();
        asked.push(isTime ? (0,compiler_forecast/* askCompiler */.fA)(linux, compiler, { of, hasTests }) : (0,compiler_forecast/* unasked */.Wl)(compiler, hasTests));
    }
    const table = asked.map(({ forecast }) => forecast);
    const { platform } = linux;
    const dependencies = directDependencies(platform, of);
    const last = lastVersion(platform, of);
    const mac = await answersOf(outlook, outlook.mac, { of, with: (0,ci_compilers/* wideCompilers */.uc)(compilers) });
    const lastAnswers = last && {
        last,
        answers: await answersOf(outlook, linux, { of: last, with: compilers }),
    };
    const isTime = await hasTime();
    const isKeptOut = isTime && last !== undefined;
    const forecast = {
        name: of.name,
        version: of.version,
        compilers: table,
        mac: [...mac].map(([compiler, newest]) => ({ compiler, newest })),
        lowest: lowestDependencies(dependencies, asked, released),
        dependents: await dependentsOfPackage(of, asked, outlook),
        excluded: isKeptOut ? excludedDependents(linux, { of, last }, released) : [],
        changes: lastAnswers && versionChanges(platform, { of, compilers: table }, lastAnswers),
    };
    const findings = (await hasTime())
        ? (0,forecast_findings/* findInForecast */.w)({ ...outlook, of, opam, forecast, asked, dependencies, lastAnswers })
        : [];
    return { ...forecast, findings };
}
async function answersOf({ hasTime }, machine, { of, with: compilers }) {
    const answers = new Map();
    for (const compiler of compilers) {
        const isTime = await hasTime();
        answers.set(compiler, isTime ? (0,compiler_forecast/* askNewest */.y2)(machine, compiler, of) : { kind: 'unknown' });
    }
    return answers;
}
async function dependentsOfPackage(of, asked, { linux, compilers, released, hasTime }) {
    const found = [];
    const wide = new Set((0,ci_compilers/* wideCompilers */.uc)(compilers));
    for (const { forecast } of asked) {
        const { compiler, newest } = forecast;
        if (newest.kind !== 'solution' || !wide.has(compiler))
            continue;
        found.push((await hasTime())
            ? dependentsForecast(linux, compiler, { of, released })
            : { kind: 'unknown', compiler });
    }
    return found;
}
function mentionsTests(opam) {
    const { file } = (0,parser/* parseOpamFile */.b)({ name: 'opam', text: opam });
    return file.items.some((item) => item.kind === 'field' &&
        ['build', 'run-test', 'depends', 'depopts'].includes(item.name) &&
        item.span !== undefined &&
        /\bwith-test\b/.test(opam.slice(item.span.start, item.span.end)));
}

// EXTERNAL MODULE: ./build/release/artefacts/opam-file.js
var opam_file = __webpack_require__(62060);
// EXTERNAL MODULE: ./build/release/model/archive-address.js
var archive_address = __webpack_require__(92719);
// EXTERNAL MODULE: ./build/release/source/release-version.js + 2 modules
var release_version = __webpack_require__(30670);
// EXTERNAL MODULE: ./build/release/findings/finding-diagnostic.js + 2 modules
var finding_diagnostic = __webpack_require__(77492);
;// CONCATENATED MODULE: ./build/release/findings/forecast.js






async function forecastOf(release, { packages }, { settings, webUrl, repositories: reader }) {
    if (reader === undefined)
        return undefined;
    const read = await reader.read();
    if (read.kind === 'unread')
        return leftOut(read.why);
    const { sources } = read;
    const names = packages.map(({ name }) => name);
    const version = release.version === release_version/* nextVersion */.yU ? versionAfter(names, sources) : release.version;
    const address = (0,archive_address/* predictedAddress */.L)(release, webUrl);
    const final = (0,opam_file/* opamRepositoryFiles */.Ho)(release, settings.opam.packagesDir, address);
    const released = packages.flatMap(({ name }, index) => {
        const file = final[index];
        return file === undefined ? [] : [{ name, version, opam: file.content }];
    });
    const question = { repositories: sources, packages: released };
    const forecast = await forecastRelease(question, async () => await reader.pace());
    if (forecast === undefined) {
        return leftOut('the opam repository has no package ocaml-base-compiler');
    }
    const findings = packages.flatMap((described) => {
        const found = forecast.packages.find(({ name }) => name === described.name);
        return (found?.findings ?? []).map((one) => (0,finding_diagnostic/* diagnosticOf */.T)(one, described));
    });
    return { forecast, diagnostics: [...findings, ...cutNotice(forecast)] };
}
function versionAfter(names, sources) {
    const published = names.flatMap((name) => sources.flatMap((source) => source.versions(name)));
    const newest = published.toSorted(opam_version/* compareVersions */.Z).at(-1);
    return newest === undefined ? release_version/* nextVersion */.yU : `${newest}+next`;
}
function leftOut(why) {
    const notice = {
        severity: 'notice',
        code: 'no-forecast',
        message: `There is no forecast of what opam-repository's CI will install: ${why}.`,
        hints: ['The release does not depend on the forecast.'],
    };
    return { forecast: undefined, diagnostics: [notice] };
}
function cutNotice({ isCut }) {
    if (!isCut)
        return [];
    return [
        {
            severity: 'notice',
            code: 'partial-forecast',
            message: "The forecast of what opam-repository's CI will install took too long and is cut.",
            hints: ['What it does not show was not looked at. The release does not depend on it.'],
        },
    ];
}


/***/ }),

/***/ 76262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ lookUpVersion)
/* harmony export */ });
/* harmony import */ var _opam_formula_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47218);
/* harmony import */ var _source_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20059);
/* harmony import */ var _source_release_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30670);
/* harmony import */ var _source_text_form_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43098);
/* harmony import */ var _lint_model_opam_reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83022);
/* harmony import */ var _together_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1844);






async function lookUpVersion(source, settings, readers) {
    const { target, described, changelogs, owner } = source;
    const [contents, tagNames] = await (0,_together_js__WEBPACK_IMPORTED_MODULE_4__/* .together */ .b)([
        readers.opam.contents({
            released: owner.packages,
            mentioned: described.packages.flatMap(dependenciesOf),
        }),
        target.kind === 'tagged' ? [] : readers.source.tagNames(),
    ]);
    const grounds = {
        settings,
        packages: owner.packages,
        newest: (0,_source_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .newestVersion */ .Rg)(changelogs, owner),
        changelog: changelogs[0]?.source.name,
        tagNames,
        published: contents.versions,
    };
    const name = (0,_source_release_version_js__WEBPACK_IMPORTED_MODULE_2__/* .possibleTag */ .Q6)(target, grounds);
    const existing = name === undefined ? undefined : await existingTag(name, source, readers);
    return { decision: (0,_source_release_version_js__WEBPACK_IMPORTED_MODULE_2__/* .decideVersion */ .vI)(target, grounds, existing), contents };
}
async function existingTag(name, { files: { commit } }, { source, git }) {
    const tag = await source.tag(name);
    if (tag === undefined)
        return undefined;
    return { ...tag, distance: await git.commitsSince(tag.commit, commit.id) };
}
function dependenciesOf({ name, generated, committed }) {
    const text = (0,_source_text_form_js__WEBPACK_IMPORTED_MODULE_5__/* .plainText */ .wh)(generated?.content ?? committed?.text ?? '');
    const reading = (0,_lint_model_opam_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .readOpamFile */ .q)({ name, text });
    if (reading.kind === 'refused')
        return [];
    const { depends, depopts, conflicts } = reading.package;
    return [depends, depopts, conflicts].flatMap(_opam_formula_js__WEBPACK_IMPORTED_MODULE_0__/* .formulaAtoms */ .xU).map((one) => one.name);
}


/***/ }),

/***/ 92719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ predictedAddress),
/* harmony export */   X: () => (/* binding */ archiveAddress)
/* harmony export */ });
/* harmony import */ var _forge_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65667);
/* harmony import */ var _text_encoded_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88742);
/* harmony import */ var _version_asset_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72331);



function archiveAddress(release, facts) {
    if (release.archiveUrl !== undefined)
        return release.archiveUrl;
    const { forgeRelease } = facts;
    const asset = forgeRelease?.draft === false ? (0,_forge_release_js__WEBPACK_IMPORTED_MODULE_0__/* .assetOf */ .cu)(forgeRelease, release.archive) : undefined;
    return asset?.downloadUrl ?? predictedAddress(release, facts.repository.webUrl);
}
function predictedAddress(release, webUrl) {
    if (release.archiveUrl !== undefined)
        return release.archiveUrl;
    const tag = (0,_text_encoded_path_js__WEBPACK_IMPORTED_MODULE_1__/* .encodedPath */ .y)(release.tag.name);
    const name = encodeURIComponent((0,_version_asset_name_js__WEBPACK_IMPORTED_MODULE_2__/* .storedAssetName */ .bJ)(release.archive.name));
    return `${webUrl}/releases/download/${tag}/${name}`;
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

/***/ 20059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kj: () => (/* binding */ readChangelogs),
/* harmony export */   Rg: () => (/* binding */ newestVersion),
/* harmony export */   _6: () => (/* binding */ findNextChanges),
/* harmony export */   pz: () => (/* binding */ findChanges)
/* harmony export */ });
/* harmony import */ var _changelog_changelog_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28822);
/* harmony import */ var _changelog_find_section_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47220);
/* harmony import */ var _changelog_parse_changelog_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5078);
/* harmony import */ var _version_heading_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27032);
/* harmony import */ var _text_short_list_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33633);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71393);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81693);







function readChangelogs(files, { file }) {
    const names = [...files.texts.keys()].filter((path) => !path.includes('/'));
    const chosen = file === undefined ? (0,_changelog_changelog_file_js__WEBPACK_IMPORTED_MODULE_4__/* .changelogFiles */ .k)(names) : [(0,_text_source_js__WEBPACK_IMPORTED_MODULE_5__/* .encodeBytes */ .MW)(file)];
    const changelogs = chosen.flatMap((name) => {
        const text = files.texts.get(name);
        return text === undefined ? [] : [(0,_changelog_parse_changelog_js__WEBPACK_IMPORTED_MODULE_1__/* .parseChangelog */ .E)({ name, text })];
    });
    const missing = file !== undefined && changelogs.length === 0;
    return { changelogs, diagnostics: missing ? [changelogMissing(file)] : [] };
}
function changelogMissing(file) {
    return {
        severity: 'error',
        code: 'changelog-missing',
        message: `The commit has no file "${file}", named by the input changelog.`,
        hints: [
            'Name a file of the project folder, or leave changelog out: the usual names are found.',
        ],
    };
}
function findChanges(changelogs, { version, owner, required }) {
    const found = changelogs.flatMap((changelog) => {
        const section = (0,_changelog_find_section_js__WEBPACK_IMPORTED_MODULE_0__/* .findSection */ .rv)(changelog.sections, version, owner);
        return section === undefined ? [] : [{ changelog, section }];
    });
    const changes = readFound(found);
    if (changes !== undefined)
        return changes;
    const [empty] = found;
    const diagnostic = empty === undefined
        ? sectionMissing(changelogs, version, required)
        : sectionEmpty(empty, version, required);
    return { changes: undefined, diagnostics: [diagnostic] };
}
function readFound(found) {
    for (const each of found) {
        const notes = (0,_notes_js__WEBPACK_IMPORTED_MODULE_3__/* .readNotes */ .WT)(each.changelog, each.section);
        if ((0,_notes_js__WEBPACK_IMPORTED_MODULE_3__/* .isEmptyNotes */ .ri)(notes))
            continue;
        const isTangled = notes.kind === 'as-it-stands' && notes.isTangled;
        return { changes: { ...each, notes }, diagnostics: isTangled ? [sectionTangled(each)] : [] };
    }
    return undefined;
}
function sectionTangled({ changelog: { source }, section }) {
    return {
        severity: 'notice',
        code: 'changelog-section-tangled',
        message: `The section "${section.heading}" of ${source.name} is published as plain text. Its Markdown is too complex to read.`,
        hints: ['Shorten long lists and paragraphs, and nest quotes and lists less deeply.'],
        location: { source, span: section.span },
    };
}
function sectionEmpty({ changelog: { source }, section }, version, required) {
    const { start } = section.span;
    return {
        severity: required ? 'error' : 'warning',
        code: 'changelog-section-empty',
        message: `${source.name} has a heading for version ${version} and no text below it.`,
        hints: ['Write what changed below the heading, and tag that commit.', ...instead(required)],
        location: { source, span: { start, end: Math.min(section.body.start, section.span.end) } },
    };
}
function instead(required) {
    return required ? [] : ["GitHub's generated notes stand in for it."];
}
function findNextChanges(changelogs, owner) {
    const found = changelogs.flatMap((changelog) => {
        const section = (0,_changelog_find_section_js__WEBPACK_IMPORTED_MODULE_0__/* .findUnreleased */ .mt)(changelog.sections, owner);
        return section === undefined ? [] : [{ changelog, section }];
    });
    const diagnostics = changelogs.length === 0 ? [noChangelog('warning')] : [];
    return readFound(found) ?? { changes: undefined, diagnostics };
}
function noChangelog(severity) {
    const message = 'The project has no changelog: no CHANGES.md, CHANGELOG.md or the like.';
    const hints = ['Add one with a section for each version, or name it with the input changelog.'];
    return { severity, code: 'changelog-missing', message, hints };
}
function sectionMissing(changelogs, version, required) {
    const severity = required ? 'error' : 'warning';
    const [changelog] = changelogs;
    if (changelog === undefined) {
        const missing = noChangelog(severity);
        return { ...missing, hints: [...missing.hints, ...instead(required)] };
    }
    const { source, sections } = changelog;
    const known = sections.flatMap((section) => section.version ?? (section.unreleased ? 'unreleased' : []));
    const list = known.length === 0 ? 'It has none.' : `It has ${(0,_text_short_list_js__WEBPACK_IMPORTED_MODULE_6__/* .shortList */ .p)(known)}.`;
    return {
        severity,
        code: 'changelog-section-missing',
        message: `${source.name} has no section for version ${version}.`,
        hints: [
            list,
            `Add a heading such as "## ${version}" with what changed, and tag that commit.`,
            ...instead(required),
        ],
        location: { source, span: { start: 0, end: 0 } },
    };
}
function newestVersion(changelogs, owner) {
    for (const changelog of changelogs) {
        const heading = (0,_changelog_find_section_js__WEBPACK_IMPORTED_MODULE_0__/* .newestReleased */ .eC)(changelog.sections, owner)?.version;
        const version = heading === undefined ? undefined : (0,_version_heading_version_js__WEBPACK_IMPORTED_MODULE_2__/* .versionOfHeading */ .U9)(heading, false);
        if (version !== undefined)
            return version;
    }
    return undefined;
}


/***/ }),

/***/ 92065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ namesNoSource),
/* harmony export */   $L: () => (/* binding */ otherSources),
/* harmony export */   sW: () => (/* binding */ otherName)
/* harmony export */ });
/* harmony import */ var _opam_parser_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86466);
/* harmony import */ var _model_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52006);
/* harmony import */ var _model_repository_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93930);



function otherSources(packages, repository) {
    const all = packages.flatMap(namedSource);
    const others = all.filter(({ named }) => !(0,_model_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameRepository */ .ve)(named, repository));
    return all.length > others.length ? [] : others;
}
function namesNoSource(packages) {
    return packages.every((one) => namedSource(one).length === 0);
}
function otherName(packages, repository) {
    const [first] = otherSources(packages, repository);
    if (first === undefined)
        return undefined;
    return hostOf(first.named.webUrl) === hostOf(repository.webUrl) ? first.named : undefined;
}
function namedSource(described) {
    const { generated, committed, path } = described;
    const text = generated?.content ?? committed?.text ?? '';
    return (0,_opam_parser_js__WEBPACK_IMPORTED_MODULE_0__/* .parseOpamFile */ .b)({ name: path, text }).file.items.flatMap((item) => {
        if (item.kind !== 'field' || item.name !== 'dev-repo' || item.value.kind !== 'string')
            return [];
        const named = (0,_model_repository_url_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryOfUrl */ .J)(item.value.value.replace(/^git\+/, '').replace(/#.*$/s, ''));
        return named === undefined ? [] : [{ described, named }];
    });
}
function hostOf(url) {
    return new URL(url).hostname.replace(/^www\./, '');
}


/***/ }),

/***/ 81693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ri: () => (/* binding */ isEmptyNotes),
  WT: () => (/* binding */ readNotes),
  rO: () => (/* binding */ sectionText)
});

// EXTERNAL MODULE: ./node_modules/mdast-util-from-markdown/lib/index.js + 3 modules
var lib = __webpack_require__(97893);
// EXTERNAL MODULE: ./build/changelog/decode.js
var decode = __webpack_require__(73531);
// EXTERNAL MODULE: ./build/changelog/lines.js
var lines = __webpack_require__(18410);
;// CONCATENATED MODULE: ./build/release/source/notes-tangle.js
const marks = /[[\]*_`]/g;
const openings = /<[?!]/g;
const beginning = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*/;
const own = /^[ \t]*(?:([-*+]|\d{1,9}[.)])|#{1,6}|>)[ \t]/;
const doubled = /^[ \t]*(?:[-*+>]|\d{1,9}[.)])[ \t]*(?:[-*+>]|\d{1,9}[.)])[ \t]/;
const underline = /^[ \t>]*(?:=+|-+)[ \t]*$/;
const limits = {
    marks: 50_000_000,
    openings: 20_000_000,
    allMarks: 20_000,
    depth: 4_000_000,
    continued: 10_000_000,
    doubled: 1000,
    underlines: 2000,
    lines: 25_000,
};
function isTangled(markdown) {
    const counts = countsOf(markdown.split('\n'));
    return (counts.marks > limits.marks ||
        counts.openings > limits.openings ||
        counts.allMarks > limits.allMarks ||
        counts.depth > limits.depth ||
        counts.continued > limits.continued ||
        counts.doubled > limits.doubled ||
        counts.underlines > limits.underlines ||
        counts.lines > limits.lines);
}
function countsOf(lines) {
    const counts = {
        marks: 0,
        openings: 0,
        allMarks: 0,
        depth: 0,
        continued: 0,
        doubled: 0,
        underlines: 0,
        lines: lines.length,
    };
    let paragraph = { marks: 0, openings: 0, length: 0 };
    let run = 0;
    for (const line of [...lines, '']) {
        const begun = own.exec(line);
        const isBlank = line.trim() === '';
        if (isBlank || begun !== null) {
            counts.marks += paragraph.marks ** 2;
            counts.openings += paragraph.openings * paragraph.length;
            paragraph = { marks: 0, openings: 0, length: 0 };
        }
        if (isBlank || begun?.[1] !== undefined) {
            counts.continued += run ** 2;
            run = 0;
        }
        if (run > 0 || begun !== null)
            run++;
        const found = line.match(marks)?.length ?? 0;
        paragraph.marks += found;
        paragraph.openings += line.match(openings)?.length ?? 0;
        paragraph.length += line.length;
        counts.allMarks += found;
        counts.depth += (beginning.exec(line)?.[0].length ?? 0) ** 2;
        if (doubled.test(line))
            counts.doubled++;
        if (underline.test(line))
            counts.underlines++;
    }
    return counts;
}

;// CONCATENATED MODULE: ./build/release/source/notes.js




function readNotes(changelog, section) {
    const text = withoutExcess(sectionText(changelog, section));
    if (isMarkdown(changelog, section)) {
        if (isTangled(text))
            return { kind: 'as-it-stands', text, isTangled: true };
        const definitions = definitionsOutside(changelog, section);
        const whole = definitions.length === 0 ? text : `${text}\n\n${definitions.join('\n')}\n`;
        const markdown = isTangled(whole) ? text : whole;
        return { kind: 'markdown', markdown, root: (0,lib/* fromMarkdown */.Y)(markdown), length: text.length };
    }
    const straight = dedent(section.mark === 'plain' ? text : withoutWikiMarks(text));
    if (isTangled(straight))
        return { kind: 'as-it-stands', text: straight, isTangled: true };
    const root = looksForeign(straight) ? undefined : (0,lib/* fromMarkdown */.Y)(straight);
    return root !== undefined && hasOnlyProse(root, straight)
        ? { kind: 'markdown', markdown: straight, root, length: straight.length }
        : { kind: 'as-it-stands', text: straight, isTangled: false };
}
function isEmptyNotes(notes) {
    if (notes.kind === 'as-it-stands')
        return notes.text.trim() === '';
    return notes.root.children.every((node) => {
        if ((node.position?.start.offset ?? 0) >= notes.length)
            return true;
        if (node.type === 'html')
            return node.value.replaceAll(comment, '').trim() === '';
        return node.type === 'definition' || node.type === 'thematicBreak';
    });
}
const comment = /<!--[\s\S]*?(?:-->|$)/g;
function sectionText(changelog, section) {
    const { start, end } = section.body;
    return (0,decode/* decodeChangelog */.x)(changelog.source.text.slice(start, end)).replaceAll(lines/* lineEnds */.j, '\n');
}
const longestRead = 250_000;
function withoutExcess(text) {
    if (text.length <= longestRead)
        return text;
    const head = text.slice(0, longestRead);
    return head.slice(0, head.lastIndexOf('\n') + 1 || head.length);
}
function isMarkdown(changelog, section) {
    if (section.mark === 'markdown')
        return true;
    return section.mark === 'plain' && /\.(?:md|markdown|mdx)$/i.test(changelog.source.name);
}
function definitionsOutside(changelog, section) {
    const { text } = changelog.source;
    const outside = `${text.slice(0, section.span.start)}\n${text.slice(section.span.end)}`;
    return outside
        .split(lines/* lineEnds */.j)
        .filter((line) => /^(?:\xef\xbb\xbf)? {0,3}\[[^\]]+\]: *\S/.test(line))
        .map(decode/* decodeChangelog */.x);
}
function withoutWikiMarks(text) {
    return text
        .replaceAll(/^ {0,3}={2,6} +([^\s=].*)$/gm, (_, title) => `#### ${title}`)
        .replaceAll(/^(####.*[^=\s])[ \t]+=+[ \t]*$/gm, '$1')
        .replaceAll(/^\*(\*{1,4}) (?=\S)/gm, (_, more) => `${'  '.repeat(more.length)}* `);
}
function dedent(text) {
    const lines = text
        .split('\n')
        .map((line) => line.replace(/^\t+/, (tabs) => '    '.repeat(tabs.length)));
    const widths = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
    const shared = widths.reduce((least, width) => Math.min(least, width), Infinity);
    return lines.map((line) => line.slice(Math.min(shared, line.length))).join('\n');
}
function looksForeign(text) {
    return /^ *(?:={2,}|\*{2,}|#\+|\{\{\{|-{4,}|\|)/m.test(text) || /^[^\s*+-].*\n {8,}\S/m.test(text);
}
function hasOnlyProse(root, text) {
    return root.children.every((node) => {
        if (node.type === 'heading')
            return node.depth === 4;
        if (node.type === 'code')
            return /^(?:```|~~~)/.test(text.slice(node.position?.start.offset));
        return node.type === 'paragraph' || node.type === 'list';
    });
}


/***/ }),

/***/ 7717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readPackages)
/* harmony export */ });
/* harmony import */ var _dune_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99537);
/* harmony import */ var _generate_opam_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72380);
/* harmony import */ var _text_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25375);
/* harmony import */ var _opam_package_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2198);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71393);
/* harmony import */ var _other_dune_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94727);






function readPackages(files) {
    const text = files.texts.get('dune-project');
    if (text === undefined)
        return { read: undefined, diagnostics: [noProject()] };
    const source = { name: 'dune-project', text };
    const atRoot = sourcesOf(files, /^[^/]+\.opam$/);
    const reading = (0,_dune_project_js__WEBPACK_IMPORTED_MODULE_0__/* .readProject */ .W)(source, atRoot.map(({ name }) => name));
    const { project } = reading;
    if (project === undefined)
        return readForOtherDune(files, source, reading);
    return readDescribed(files, project, reading.diagnostics);
}
function readDescribed(files, project, diagnostics) {
    const atRoot = sourcesOf(files, /^[^/]+\.opam$/);
    if (project.packages.length === 0) {
        const packages = handWritten(files);
        const found = [
            ...(packages.length === 0 ? [noPackages()] : []),
            ...packages.flatMap(invalidName),
        ];
        return { read: { project, packages }, diagnostics: [...diagnostics, ...found] };
    }
    const generation = (0,_generate_opam_files_js__WEBPACK_IMPORTED_MODULE_1__/* .generateOpamFiles */ .Cl)({
        project,
        opamFiles: atRoot,
        templates: sourcesOf(files, /\.template$/),
        duneFiles: sourcesOf(files, /^(?:opam\/)?dune$/),
    });
    const packages = stanzaPackages(files, project, generation.files);
    const missing = (0,_text_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .hasErrors */ .C)(generation.diagnostics) ? [] : packages.flatMap(withoutFile);
    const invalid = packages.flatMap(invalidName);
    return {
        read: { project, packages },
        diagnostics: [...diagnostics, ...invalid, ...generation.diagnostics, ...missing],
    };
}
function readForOtherDune(files, source, { diagnostics, otherDune }) {
    const refused = { read: undefined, diagnostics };
    if (otherDune === undefined)
        return refused;
    const names = sourcesOf(files, /^[^/]+\.opam$/).map(({ name }) => name);
    const { project, diagnostics: found } = (0,_dune_project_js__WEBPACK_IMPORTED_MODULE_0__/* .readProject */ .W)(source, names, otherDune.kind);
    switch (otherDune.kind) {
        case 'later': {
            if (project === undefined)
                return refused;
            const packages = committedPackages(files, project);
            const reading = {
                read: { project, packages },
                diagnostics: [...found, ...packages.flatMap(invalidName)],
            };
            return (0,_other_dune_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeLaterDune */ .Wm)(reading, { refusal: diagnostics, asks: otherDune.asks });
        }
        case 'earlier':
            if (project === undefined)
                return refused;
            return (0,_other_dune_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeEarlierDune */ .a7)(readDescribed(files, project, found), {
                refusal: diagnostics,
                otherDune,
            });
    }
}
function committedPackages(files, project) {
    return project.packages.length === 0 ? handWritten(files) : stanzaPackages(files, project, []);
}
function sourcesOf(files, name) {
    return [...files.texts].flatMap(([path, text]) => (name.test(path) ? [{ name: path, text }] : []));
}
function stanzaPackages(files, project, generated) {
    const byPackage = new Map(generated.map((file) => [file.package, file]));
    return project.packages.map((stanza) => {
        const name = stanza.name.value;
        const path = (0,_generate_opam_files_js__WEBPACK_IMPORTED_MODULE_1__/* .opamFilePath */ .nH)(project, name);
        const made = byPackage.get(name);
        return {
            name,
            path,
            committed: sourceOf(files, path),
            generated: made && {
                content: made.content,
                sources: { project, stanza, template: made.template },
            },
            place: { source: project.source, span: stanza.name.form },
        };
    });
}
function handWritten(files) {
    const atRoot = sourcesOf(files, /^[^/]+\.opam$/);
    const sources = atRoot.length > 0 ? atRoot : sourcesOf(files, /^opam\/[^/]+\.opam$/);
    return sources.map((source) => ({
        name: source.name.replace(/^opam\//, '').replace(/\.opam$/, ''),
        path: source.name,
        committed: source,
        generated: undefined,
        place: { source, span: { start: 0, end: 0 } },
    }));
}
function sourceOf(files, path) {
    const text = files.texts.get(path);
    return text === undefined ? undefined : { name: path, text };
}
function invalidName({ name, place }) {
    const defect = (0,_opam_package_name_js__WEBPACK_IMPORTED_MODULE_2__/* .packageNameDefect */ .nb)(name);
    if (defect === undefined)
        return [];
    return [
        {
            severity: 'error',
            code: 'package-name-invalid',
            message: `${(0,_text_source_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeBytes */ .yj)(defect)}.`,
            hints: ['Use letters, digits, "-", "_" and "+", and at least one letter.'],
            location: place,
        },
    ];
}
function noProject() {
    return {
        severity: 'error',
        code: 'dune-project-missing',
        message: 'The commit has no file dune-project in the project folder.',
        hints: ['Commit one, or name the folder that has it with the input working-directory.'],
    };
}
function noPackages() {
    return {
        severity: 'error',
        code: 'packages-missing',
        message: 'The project has no package: neither a (package) stanza nor an opam file.',
        hints: ['Describe the package in dune-project: (package (name …) (synopsis …)).'],
        location: { source: { name: 'dune-project', text: '' }, span: { start: 0, end: 0 } },
    };
}
function withoutFile({ name, path, committed, generated, place }) {
    if (committed !== undefined || generated !== undefined)
        return [];
    return [
        {
            severity: 'error',
            code: 'opam-file-missing',
            message: `The package "${name}" has no opam file: ${path} is not committed, and dune-project does not say (generate_opam_files).`,
            hints: ['Write (generate_opam_files) below the name of the project, or commit the file.'],
            location: place,
        },
    ];
}


/***/ }),

/***/ 39320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ readSource)
});

// EXTERNAL MODULE: ./build/text/diagnostic.js
var diagnostic = __webpack_require__(25375);
// EXTERNAL MODULE: ./build/release/source/changes.js
var changes = __webpack_require__(20059);
// EXTERNAL MODULE: ./build/lint/model/opam-reading.js + 1 modules
var opam_reading = __webpack_require__(83022);
// EXTERNAL MODULE: ./build/release/source/remedy.js
var remedy = __webpack_require__(48236);
;// CONCATENATED MODULE: ./build/release/source/conf-packages.js


function leaveOutConfPackages({ packages, diagnostics }, { packages: named }) {
    const conf = packages.filter((one) => isConf(one));
    if (conf.length === 0)
        return { packages, diagnostics };
    const isOnly = conf.length === packages.length;
    return {
        packages: packages.filter((one) => !conf.includes(one)),
        diagnostics: [
            ...diagnostics,
            ...conf.map((one) => {
                const { location } = (0,remedy/* remedyOf */.S)({ field: 'flags' }, one);
                const isNamed = named.includes(one.name);
                return {
                    severity: isOnly || isNamed ? 'error' : 'notice',
                    code: 'conf-package',
                    message: isOnly || isNamed
                        ? `The package "${one.name}" is a conf package. It cannot be released from a tag, because it has no archive.`
                        : `The conf package "${one.name}" is not part of the release, because it has no archive.`,
                    hints: [
                        ...(isNamed ? [`Remove "${one.name}" from the input packages.`] : []),
                        'To publish it, propose its opam file to the opam repository by hand.',
                    ],
                    ...(location === undefined ? {} : { location }),
                };
            }),
        ],
    };
}
function isConf({ path, generated, committed }) {
    const text = generated?.content ?? committed?.text;
    return text !== undefined && (0,opam_reading/* isConfPackage */.J)((0,opam_reading/* readOpamFile */.q)({ name: path, text }));
}

// EXTERNAL MODULE: ./build/dune/sub-directories.js + 1 modules
var sub_directories = __webpack_require__(84442);
// EXTERNAL MODULE: ./build/text/source.js
var source = __webpack_require__(71393);
;// CONCATENATED MODULE: ./build/release/source/nested-projects.js


async function readNestedProjects(git, { entries }) {
    const objects = new Map(entries
        .filter(({ kind }) => kind === 'file' || kind === 'executable')
        .map(({ path, object }) => [path, object]));
    const textAt = async (path) => {
        const object = objects.get(path);
        return object === undefined ? '' : (0,source/* byteString */.iP)(await git.read(object));
    };
    const paths = [...objects.keys()].filter((path) => path.endsWith('/dune-project'));
    const loaded = new Set(await loadedBelow('', paths, textAt));
    const read = await Promise.all(paths
        .filter((path) => loaded.has(path))
        .map(async (path) => {
        const text = await textAt(path);
        const language = /^\([ \t]*lang[ \t]+dune[ \t]+(\d+\.\d+)[ \t]*\)/.exec(text)?.[1];
        return language === undefined ? [] : [{ path, language }];
    }));
    return read.flat();
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
    const beside = `${folder}dune`;
    const names = [...below.keys()].filter((name) => !name.endsWith('.t'));
    const loaded = (0,sub_directories/* loadedFolders */.vF)({ name: beside, text: await textAt(beside) }, names);
    const deeper = await Promise.all(loaded.map(async (name) => await loadedBelow(`${folder}${name}/`, below.get(name) ?? [], textAt)));
    return [...here, ...deeper.flat()];
}

;// CONCATENATED MODULE: ./build/release/source/package-selection.js
function selectPackages(all, { packages, exclude }) {
    const known = all.map(({ name }) => name);
    const diagnostics = [
        ...unknownNames('packages', packages, known),
        ...unknownNames('exclude', exclude, known),
    ];
    const chosen = all.filter(({ name }) => (packages.length === 0 || packages.includes(name)) && !exclude.includes(name));
    if (chosen.length === 0 && all.length > 0 && diagnostics.length === 0) {
        diagnostics.push({
            severity: 'error',
            code: 'packages-none',
            message: 'The inputs packages and exclude leave no package to release.',
            hints: [`The project has ${listed(known)}.`],
        });
    }
    return { packages: chosen, diagnostics };
}
function unknownNames(input, wanted, known) {
    return wanted
        .filter((name) => !known.includes(name))
        .map((name) => ({
        severity: 'error',
        code: 'package-unknown',
        message: `The project has no package "${name}", named by the input ${input}.`,
        hints: [known.length === 0 ? 'It has no packages at all.' : `It has ${listed(known)}.`],
    }));
}
function listed(names) {
    return names.toSorted().join(', ');
}
function projectName(stated, packages, repository) {
    if (stated !== undefined)
        return stated;
    const [shortest] = packages.toSorted((a, b) => a.length - b.length);
    const leads = shortest !== undefined && packages.every((name) => name.startsWith(shortest));
    return leads ? shortest : repository;
}

// EXTERNAL MODULE: ./build/archive/links.js
var archive_links = __webpack_require__(47164);
// EXTERNAL MODULE: ./build/archive/tree.js
var tree = __webpack_require__(65669);
// EXTERNAL MODULE: ./build/release/model/failure.js
var failure = __webpack_require__(19906);
;// CONCATENATED MODULE: ./build/release/source/project-files.js




async function readProjectFiles(git, id, { folder, changelog }) {
    const commit = await commitOf(git, id);
    const all = await git.entries(commit.id);
    const entries = below(all, (0,source/* encodeBytes */.MW)(folder));
    if (entries.length === 0) {
        throw new failure/* Failure */.H('working-directory-missing', `The commit ${commit.id} has no folder "${folder}".`, { hint: 'Correct the input working-directory: a path below the root of the repository.' });
    }
    const named = changelog === undefined ? undefined : (0,source/* encodeBytes */.MW)(changelog);
    const telling = entries.filter((entry) => isRead(entry) || entry.path === named);
    const targets = await linkTargets(git, { all, telling, folder: (0,source/* encodeBytes */.MW)(folder) });
    const wanted = telling.flatMap((entry) => {
        const { path, kind } = entry;
        const file = kind === 'symlink' ? targets.get(path) : isFile(entry) ? entry : undefined;
        return file === undefined ? [] : [{ path, object: file.object }];
    });
    const contents = await Promise.all(wanted.map(async (entry) => [entry.path, (0,source/* byteString */.iP)(await git.read(entry.object))]));
    return { commit, entries, texts: new Map(contents) };
}
async function commitOf(git, id) {
    const here = await git.commit(id);
    if (here !== undefined)
        return here;
    await git.fetch(id);
    const fetched = await git.commit(id);
    if (fetched !== undefined)
        return fetched;
    throw new failure/* Failure */.H('commit-missing', `The clone has no commit ${id}, and fetching it did not help.`, {
        hint: 'Check that actions/checkout ran in this job, with the repository that is released.',
    });
}
function below(entries, folder) {
    if (folder === '')
        return entries;
    const prefix = `${folder}/`;
    return entries
        .filter((entry) => entry.path.startsWith(prefix))
        .map((entry) => ({ ...entry, path: entry.path.slice(prefix.length) }));
}
const readNames = /^(?:dune-project|(?:opam\/)?(?:dune|[^/]+\.opam|[^/]+\.template))$/;
const changelogNames = /change|history|news/i;
const largestText = 16 * 1024 * 1024;
async function linkTargets(git, { all, telling, folder, }) {
    const links = telling.filter(({ kind }) => kind === 'symlink');
    if (links.length === 0)
        return new Map();
    const entries = new Map(all.map((entry) => [entry.path, entry]));
    const folders = new Set(['']);
    for (const { path } of all) {
        for (let at = (0,tree/* folderOf */.yS)(path); !folders.has(at); at = (0,tree/* folderOf */.yS)(at))
            folders.add(at);
    }
    const texts = new Map();
    for (const { kind, object } of all) {
        if (kind === 'symlink')
            texts.set(object, (0,source/* byteString */.iP)(await git.read(object)));
    }
    return new Map(links.flatMap(({ path }) => {
        const whole = folder === '' ? path : `${folder}/${path}`;
        const end = (0,archive_links/* followLink */.s)({ entries, folders, texts }, whole);
        const file = end.kind === 'file' ? entries.get(end.path) : undefined;
        return file === undefined || file.size > largestText ? [] : [[path, file]];
    }));
}
function isFile({ kind }) {
    return kind === 'file' || kind === 'executable';
}
function isRead({ path, size }) {
    return (size <= largestText &&
        (readNames.test(path) || (!path.includes('/') && changelogNames.test(path))));
}

// EXTERNAL MODULE: ./build/release/source/project-packages.js
var project_packages = __webpack_require__(7717);
;// CONCATENATED MODULE: ./build/release/source/read-source.js







async function readSource(git, target, settings) {
    const commit = target.kind === 'tagged' ? target.tag.commit : target.commit;
    const files = await readProjectFiles(git, commit, {
        folder: settings.workingDirectory,
        changelog: settings.changelog.file,
    });
    const { read: described, diagnostics } = (0,project_packages/* readPackages */.q)(files);
    if (described === undefined || (0,diagnostic/* hasErrors */.C)(diagnostics))
        return { source: undefined, diagnostics };
    const chosen = leaveOutConfPackages(selectPackages(described.packages, settings), settings);
    const { changelogs, diagnostics: missing } = (0,changes/* readChangelogs */.Kj)(files, settings.changelog);
    const names = described.packages.map(({ name }) => name);
    const project = projectName(described.project.name?.value, names, settings.source.name);
    return {
        source: {
            target,
            files,
            described,
            packages: chosen.packages,
            isChoiceValid: !(0,diagnostic/* hasErrors */.C)(chosen.diagnostics),
            project,
            changelogs,
            owner: { project, packages: names },
            nested: await readNestedProjects(git, files),
        },
        diagnostics: [...diagnostics, ...chosen.diagnostics, ...missing],
    };
}


/***/ }),

/***/ 48236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ remedyOf)
/* harmony export */ });
/* harmony import */ var _generate_additions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6327);
/* harmony import */ var _generate_field_origin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65921);
/* harmony import */ var _opam_field_part_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57176);
/* harmony import */ var _opam_parser_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86466);




function remedyOf(part, described) {
    const { generated } = described;
    return generated === undefined
        ? handWrittenRemedy(part, described)
        : generatedRemedy(part, generated, described);
}
function generatedRemedy(part, { sources }, { name, path }) {
    const origin = (0,_generate_field_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOrigin */ .F)(sources, part);
    const { location } = origin;
    switch (origin.kind) {
        case 'stated':
            return { hints: ['Correct it here, and tag the commit that has it.'], location };
        case 'missing': {
            const where = origin.file === 'template'
                ? `the template ${path}.template`
                :
                    `the package "${name}"${part.field === 'synopsis' ? '' : ' or to the project'}`;
            return { hints: [`Add ${origin.addition} to ${where}, and tag that commit.`], location };
        }
        case 'derived':
            return { hints: ['dune derives this from here; a template can replace it.'], location };
    }
}
function handWrittenRemedy(part, { name, committed, place }) {
    const span = committed && (0,_opam_field_part_js__WEBPACK_IMPORTED_MODULE_3__/* .partSpan */ .Ww)((0,_opam_parser_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOpamFile */ .b)(committed).file, part);
    if (committed !== undefined && span !== undefined) {
        const hints = ['Correct it here, and tag the commit that has it.'];
        return { hints, location: { source: committed, span } };
    }
    const addition = (0,_generate_additions_js__WEBPACK_IMPORTED_MODULE_0__/* .opamAddition */ .yk)(part.field, name);
    const what = addition === undefined ? 'Correct the file' : `Add ${addition} to the file`;
    return { hints: [`${what}, and tag that commit.`], location: place };
}


/***/ }),

/***/ 39593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ findTarget)
/* harmony export */ });
/* harmony import */ var _text_shell_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34381);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19906);


async function findTarget({ trigger }, tags) {
    switch (trigger.kind) {
        case 'pushed-tag': {
            const tag = await existingTag(trigger.tag, tags);
            if (tag.commit !== trigger.commit)
                throw tagMoved(tag, trigger.commit);
            return { kind: 'tagged', tag };
        }
        case 'named-tag':
            return { kind: 'tagged', tag: await existingTag(trigger.tag, tags) };
        case 'version':
            return { ...trigger, kind: 'untagged' };
        case 'hypothetical':
            return { ...trigger, kind: 'supposed' };
    }
}
async function existingTag(name, tags) {
    const tag = await tags.tag(name);
    if (tag !== undefined)
        return tag;
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('tag-missing', `There is no tag ${name} in the repository.`, {
        hint: `Push it with "git push origin ${(0,_text_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(name)}". A tag that was deleted cannot be released.`,
    });
}
function tagMoved(tag, pushed) {
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('tag-moved', `The tag ${tag.name} names the commit ${tag.commit}, but this run was started for ${pushed}: somebody moved the tag in between.`, {
        hint: 'If the tag is right now, start the release by hand with the input tag; a tag whose release is out must not move.',
    });
}


/***/ }),

/***/ 43098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QU: () => (/* binding */ formOf),
/* harmony export */   XS: () => (/* binding */ formAdvice),
/* harmony export */   d1: () => (/* binding */ findTextForm),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71393);

const byteOrderMark = '\xEF\xBB\xBF';
function plainText(text) {
    const unmarked = text.startsWith(byteOrderMark) ? text.slice(byteOrderMark.length) : text;
    return unmarked.replaceAll('\r\n', '\n');
}
function formOf(text) {
    const found = [
        ...(text.includes('\r\n') ? ['CRLF line ends'] : []),
        ...(text.startsWith(byteOrderMark) ? ['a byte order mark'] : []),
    ];
    return found.length === 0 ? undefined : found.join(' and ');
}
function formAdvice(text) {
    const isMarked = text.startsWith(byteOrderMark);
    return [
        ...(isMarked
            ? [
                'opam cannot read a file that begins with a byte order mark, so nobody can pin the package. Save the file as UTF-8 without one.',
            ]
            : []),
        'Add the lines "*.opam text eol=lf" and "*.opam.template text eol=lf" to .gitattributes, run "git add --renormalize .", commit, and tag that commit.',
    ];
}
function findTextForm(one) {
    const written = one.generated === undefined ? one.committed : one.generated.sources.template;
    const form = written && formOf(written.text);
    if (written === undefined || form === undefined)
        return [];
    return [
        {
            severity: 'warning',
            code: 'opam-file-text',
            message: `${(0,_text_source_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBytes */ .yj)(written.name)} has ${form}. The opam file is published with LF line ends and without a byte order mark.`,
            hints: formAdvice(written.text),
            location: { source: written, span: firstOddity(written) },
        },
    ];
}
function firstOddity({ text }) {
    if (text.startsWith(byteOrderMark))
        return { start: 0, end: byteOrderMark.length };
    const end = text.indexOf('\r\n');
    return { start: text.lastIndexOf('\n', end) + 1, end };
}


/***/ }),

/***/ 15946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ versionedSource)
});

// EXTERNAL MODULE: ./build/archive/version-line.js
var version_line = __webpack_require__(18932);
// EXTERNAL MODULE: ./build/text/source.js
var text_source = __webpack_require__(71393);
// EXTERNAL MODULE: ./build/release/source/changes.js
var changes = __webpack_require__(20059);
// EXTERNAL MODULE: ./build/dune/language-version.js
var language_version = __webpack_require__(35872);
// EXTERNAL MODULE: ./build/generate/field-origin.js
var field_origin = __webpack_require__(65921);
// EXTERNAL MODULE: ./build/opam/parser.js + 2 modules
var parser = __webpack_require__(86466);
// EXTERNAL MODULE: ./build/opam/printer.js
var printer = __webpack_require__(85184);
// EXTERNAL MODULE: ./build/text/unified-diff.js
var unified_diff = __webpack_require__(87158);
// EXTERNAL MODULE: ./build/release/source/text-form.js
var text_form = __webpack_require__(43098);
;// CONCATENATED MODULE: ./build/release/source/drift.js







function findDrift({ path, committed, generated }, { severity, language }) {
    if (committed === undefined || generated === undefined)
        return [];
    if (committed.text === generated.content)
        return [];
    const [theirs, ours] = [(0,text_form/* plainText */.wh)(committed.text), (0,text_form/* plainText */.wh)(generated.content)];
    if (theirs === ours)
        return [formDrift(path, committed, generated)];
    const fields = differingFields(theirs, ours);
    const which = fields.length === 0 ? '' : `: ${fields.join(', ')}`;
    const names = [`${path} (committed)`, `${path} (generated)`];
    return [
        {
            severity,
            code: 'drift',
            message: `${path} is not what dune generates from dune-project${which}.`,
            hints: [
                `Run ${generatingCommands(language)}, commit the file, and tag that commit. If the file is right, correct dune-project or the template instead.`,
            ],
            location: placeOfDrift(committed, generated, fields),
            detail: (0,text_source/* decodeBytes */.yj)((0,unified_diff/* unifiedDiff */.W)(names, theirs, ours)),
        },
    ];
}
function generatingCommands(language) {
    return (0,language_version/* atLeast */.jZ)(language, '3.23') ? '"dune build @opam", then "dune promote"' : '"dune build"';
}
function formDrift(path, committed, generated) {
    const there = (0,text_form/* formOf */.QU)(committed.text) ?? 'LF line ends';
    const made = (0,text_form/* formOf */.QU)(generated.content) ?? 'LF line ends';
    const where = there === made ? ' on other lines' : '';
    return {
        severity: 'warning',
        code: 'drift',
        message: `${path} differs from what dune generates only in its form: it has ${there}, and dune generates ${made}${where}.`,
        hints: (0,text_form/* formAdvice */.XS)(committed.text),
        location: firstDifference(committed, generated.content.split('\n')),
    };
}
function differingFields(committed, generated) {
    const theirs = valuesOf(committed);
    const ours = valuesOf(generated);
    const names = new Set([...ours.keys(), ...theirs.keys()]);
    return [...names].filter((name) => ours.get(name) !== theirs.get(name));
}
function valuesOf(text) {
    const { items } = (0,parser/* parseOpamFile */.b)({ name: 'opam', text }).file;
    return new Map(items.map((item) => [nameOf(item), printed(item)]));
}
function nameOf(item) {
    return item.kind === 'field' ? item.name : item.sectionKind;
}
function printed(item) {
    return item.kind === 'field' ? (0,printer/* printValue */.jt)(item.value) : (0,printer/* printItems */.oz)(item.items);
}
function placeOfDrift(committed, generated, fields) {
    const [field, ...more] = fields;
    const origin = field === undefined || more.length > 0 ? undefined : (0,field_origin/* fieldOrigin */.F)(generated.sources, { field });
    return origin?.kind === 'stated'
        ? origin.location
        : firstDifference(committed, (0,text_form/* plainText */.wh)(generated.content).split('\n'), text_form/* plainText */.wh);
}
function firstDifference(committed, ours, form = (line) => line) {
    const theirs = committed.text.split('\n');
    const found = theirs.findIndex((line, at) => ours[at] === undefined || form(`${line}\n`) !== `${ours[at]}\n`);
    const index = found === -1 ? theirs.length : found;
    const before = theirs.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0);
    const start = Math.min(before, committed.text.length);
    const end = Math.min(start + (theirs[index]?.length ?? 0), committed.text.length);
    return { source: committed, span: { start, end } };
}

// EXTERNAL MODULE: ./build/release/source/release-version.js + 2 modules
var release_version = __webpack_require__(30670);
// EXTERNAL MODULE: ./build/dune/subst.js + 1 modules
var subst = __webpack_require__(47392);
// EXTERNAL MODULE: ./build/generate/hand-written.js
var hand_written = __webpack_require__(34635);
;// CONCATENATED MODULE: ./build/release/source/rewriting.js


function projectRewriting(files, { project, packages }, describe) {
    const decided = (0,subst/* substitution */.W)(project, {
        version: describe,
        commit: files.commit.id,
        opamFiles: packages.map(({ path }) => path),
        described: (name) => {
            const path = `${name}.opam`;
            const text = files.texts.get(path);
            return text === undefined ? undefined : (0,hand_written/* handWrittenFacts */.s)(project, { name: path, text }).facts;
        },
    });
    switch (decided.kind) {
        case 'enabled': {
            const { rewrite } = decided;
            return { rewrite, apply: (path, text) => applied(rewrite(path), text), diagnostics: [] };
        }
        case 'disabled':
            return unchanged([]);
        case 'impossible': {
            const hints = ['The archive is made without filling in watermarks such as %%VERSION%%.'];
            return unchanged([{ ...decided.diagnostic, severity: 'warning', hints }]);
        }
    }
}
function unchanged(diagnostics) {
    return { rewrite: () => undefined, apply: (_, text) => text, diagnostics };
}
function applied(start, text) {
    if (start === undefined)
        return text;
    const rewriting = start();
    const begun = rewriting.push(text);
    return begun + rewriting.end().text;
}

// EXTERNAL MODULE: ./build/dune/project.js + 14 modules
var dune_project = __webpack_require__(99537);
;// CONCATENATED MODULE: ./build/release/source/stated-version.js



function checkStatedVersions({ project, packages }, { accepted, archived }) {
    const { source } = project;
    const names = new Set(packages.map(({ name }) => name));
    const ofStanzas = project.packages.filter(({ name }) => names.has(name.value));
    const agrees = (version) => version === 'dev' || version.includes('%%') || accepted.includes(version);
    const inProject = () => {
        const text = archived(source.name, source.text);
        const there = (0,dune_project/* readProject */.W)({ ...source, text }, [], 'later').project?.version?.value;
        return there === undefined || agrees(there);
    };
    const stated = [
        ...[project.version].flatMap((field) => statedIn(source, field, inProject)),
        ...ofStanzas.flatMap(({ version }) => statedIn(source, version, () => false)),
        ...packages.flatMap((one) => versionsOf(one).map((found) => ({
            ...found,
            isOverwritten: () => versionsInArchive(found.place.source, archived).every(agrees),
        }))),
    ];
    return stated
        .filter(({ version }) => !agrees(version))
        .map(({ version, place, isOverwritten }) => {
        const released = accepted[0] ?? '';
        const remove = 'Leave the version out of the file: the tag says it. Or correct it, and tag that commit.';
        const overwritten = isOverwritten();
        return {
            severity: overwritten ? 'warning' : 'error',
            code: 'version-disagrees',
            message: `The version written here is "${(0,text_source/* decodeBytes */.yj)(version)}", and the version that is released is "${released}".`,
            hints: overwritten
                ? [
                    `The archive says "${released}" in its place, so the release is right. People who pin the package get the version written here.`,
                    remove,
                ]
                : [remove],
            location: place,
        };
    });
}
function statedIn(source, field, isOverwritten) {
    if (field === undefined)
        return [];
    return [{ version: field.value, place: { source, span: field.form }, isOverwritten }];
}
function versionsOf({ committed, generated, }) {
    return committed === undefined || generated !== undefined ? [] : versionFields(committed);
}
function versionsInArchive({ name, text }, archived) {
    return versionFields({ name, text: archived(name, text) }).map(({ version }) => version);
}
function versionFields(source) {
    return (0,parser/* parseOpamFile */.b)(source).file.items.flatMap((item) => item.kind === 'field' && item.name === 'version' && item.value.kind === 'string'
        ? [{ version: item.value.value, place: { source, span: item.span ?? { start: 0, end: 0 } } }]
        : []);
}

;// CONCATENATED MODULE: ./build/release/source/versioned-source.js








function versionedSource(source, { version, tag, notices }, settings) {
    if (settings.archiveUrl !== undefined && tag.kind === 'new') {
        return { source: undefined, diagnostics: [untaggedArchive(tag.name)] };
    }
    const { files, described, changelogs, owner } = source;
    const { required } = settings.changelog;
    const found = version === release_version/* nextVersion */.yU
        ? (0,changes/* findNextChanges */._6)(changelogs, owner)
        : (0,changes/* findChanges */.pz)(changelogs, { version, owner, required });
    const written = withoutPrefix(tag.name, settings);
    const versioned = {
        ...source,
        version,
        tag,
        spellings: [version, tag.name, written, written.replace(/^[vV](?=\d)/, '')],
        changes: found.changes,
        rewriting: projectRewriting(files, described, (0,text_source/* encodeBytes */.MW)(written)),
    };
    return {
        source: source.isChoiceValid ? versioned : undefined,
        diagnostics: [...notices, ...found.diagnostics, ...checkFiles(versioned, settings)],
    };
}
function untaggedArchive(tag) {
    return {
        severity: 'error',
        code: 'tag-missing',
        message: `There is no tag ${tag} in the repository, and archive-url names an archive of it.`,
        hints: ['Push the tag that the archive was made from; none is made for it.'],
    };
}
function withoutPrefix(tag, { tagPrefix }) {
    return tag.startsWith(tagPrefix) ? tag.slice(tagPrefix.length) : tag;
}
function checkFiles(source, settings) {
    const { described, packages, version, spellings } = source;
    return [
        ...(version === release_version/* nextVersion */.yU
            ? []
            : checkStatedVersions({ ...described, packages }, { accepted: spellings, archived: archivedText(source) })),
        ...packages.flatMap((one) => [
            ...(0,text_form/* findTextForm */.d1)(one),
            ...findDrift(one, { severity: settings.drift, language: described.project.lang.value }),
        ]),
    ];
}
function archivedText({ files, version, rewriting, }) {
    const versioned = (0,version_line/* versionedOpamFiles */.E)(files.entries.map(({ path }) => path));
    return (path, text) => {
        const rewritten = rewriting.apply(path, text);
        return versioned.includes(path) ? (0,version_line/* withVersionLine */.R)(rewritten, (0,text_source/* encodeBytes */.MW)(version)) : rewritten;
    };
}


/***/ }),

/***/ 54556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ branchChanges),
/* harmony export */   MT: () => (/* binding */ editOn),
/* harmony export */   md: () => (/* binding */ proposedFiles),
/* harmony export */   yW: () => (/* binding */ contentAfter),
/* harmony export */   zI: () => (/* binding */ keepingMessage)
/* harmony export */ });
/* harmony import */ var _artefacts_opam_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62060);

function proposedFiles({ release, facts, settings }, address) {
    const { packagesDir } = settings.opam;
    const files = (0,_artefacts_opam_file_js__WEBPACK_IMPORTED_MODULE_0__/* .opamRepositoryFiles */ .Ho)(release, packagesDir, address);
    return {
        files: files.filter(({ path }) => !facts.opam.published.has(path)),
        address,
        packagesDir,
    };
}
function branchChanges(release, opam, wanted) {
    const ours = isOurs(release, opam);
    const write = [];
    const kept = [];
    for (const file of wanted.files) {
        const there = opam.proposal.files.get(file.path);
        const content = contentAfter(release, opam, { file, address: wanted.address });
        if (content !== there)
            write.push({ path: file.path, content });
        else if (there !== file.content)
            kept.push(file.path);
    }
    const othersEdited = !ours && opam.proposal.files.size > 0;
    return { write, kept, othersEdited, remove: leftOver(release, opam.proposal, wanted) };
}
function contentAfter(release, opam, { file, address }) {
    const there = opam.proposal.files.get(file.path);
    if (there === undefined || there === file.content || isOurs(release, opam))
        return file.content;
    return namesArchive(there, release, address) ? there : withArchive(there, release, address);
}
function keepingMessage({ commit, author }) {
    return `Keeps the edits of commit ${commit}${author === undefined ? '' : ` by ${author}`}.`;
}
const keepingWords = /^Keeps the edits of commit ([0-9a-f]{40,64})(?: by ([A-Za-z0-9_[\]-]+))?\.$/m;
function editOn(release, opam) {
    const { branch } = opam.proposal;
    if (branch === undefined || isOurs(release, opam))
        return undefined;
    const { head, author, message } = branch;
    const [, commit, editor] = keepingWords.exec(message) ?? [];
    return commit !== undefined && isMadeByTool(opam)
        ? { commit, ...(editor === undefined ? {} : { author: editor }) }
        : { commit: head, ...(author === undefined ? {} : { author }) };
}
function isOurs({ texts }, opam) {
    return isMadeByTool(opam) && opam.proposal.branch?.message.includes(texts.commit.body) === true;
}
function isMadeByTool({ login, proposal: { branch } }) {
    if (branch === undefined || branch.committer?.startsWith('noreply@') === false)
        return false;
    return login === undefined || branch.author === undefined || branch.author === login;
}
function namesArchive(text, { archive }, address) {
    return text.includes(`sha256=${archive.sha256}`) && text.includes(`"${address}"`);
}
function withArchive(text, release, address) {
    const { archive: checksums, commit, prerelease } = release;
    return (0,_artefacts_opam_file_js__WEBPACK_IMPORTED_MODULE_0__/* .finishOpamFile */ .xG)((0,_artefacts_opam_file_js__WEBPACK_IMPORTED_MODULE_0__/* .bareOpamFile */ .ij)(text, { prerelease }), { address, checksums, commit });
}
function leftOver({ version }, { changed }, { files, packagesDir }) {
    const paths = new Set(files.map(({ path }) => path));
    return changed.filter((path) => {
        const [name, folder, file, ...more] = path.startsWith(`${packagesDir}/`)
            ? path.slice(packagesDir.length + 1).split('/')
            : [];
        const ofThisVersion = file === 'opam' && more.length === 0 && folder === `${name}.${version}`;
        return ofThisVersion && !paths.has(path);
    });
}


/***/ }),

/***/ 39038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  If: () => (/* binding */ endingOfPlan),
  Wx: () => (/* binding */ failedStatus),
  F$: () => (/* binding */ findingsRefuse),
  ao: () => (/* binding */ isWrite),
  A5: () => (/* binding */ reasonToStop),
  it: () => (/* binding */ refusedBy),
  et: () => (/* binding */ subjectOf),
  Pv: () => (/* binding */ there)
});

// EXTERNAL MODULE: ./build/release/artefacts/opam-file.js
var opam_file = __webpack_require__(62060);
// EXTERNAL MODULE: ./build/release/steps/branch-changes.js
var branch_changes = __webpack_require__(54556);
;// CONCATENATED MODULE: ./build/release/steps/released-packages.js


function releasedPackages(release, { address, packagesDir, opam }) {
    return (0,opam_file/* opamRepositoryFiles */.Ho)(release, packagesDir, address).map((file, index) => {
        const held = opam && heldFile(release, { opam, file, address });
        const { name = file.path, installs } = release.packages[index] ?? {};
        return {
            name,
            path: file.path,
            ...(installs === undefined ? {} : { installs }),
            ...(held ?? { opam: file.content }),
        };
    });
}
function heldFile(release, { opam, file, address, }) {
    const ofProject = file.content;
    const published = opam.published.get(file.path);
    if (published !== undefined) {
        const isSame = published === ofProject || !published.includes(`sha256=${release.archive.sha256}`);
        return isSame ? undefined : { opam: published, edited: { where: 'published', ofProject } };
    }
    const content = (0,branch_changes/* contentAfter */.yW)(release, opam, { file, address });
    if (content === ofProject)
        return undefined;
    return { opam: content, edited: { ...editor(release, opam), where: 'branch', ofProject } };
}
function editor(release, opam) {
    const edit = (0,branch_changes/* editOn */.MT)(release, opam);
    if (edit === undefined)
        return {};
    const { fork } = opam;
    return { ...edit, ...(fork === undefined ? {} : { url: `${fork.webUrl}/commit/${edit.commit}` }) };
}

// EXTERNAL MODULE: ./build/text/diagnostic.js
var diagnostic = __webpack_require__(25375);
;// CONCATENATED MODULE: ./build/release/verdict.js


function subjectOf(release, place) {
    const { project, version, commit, prerelease, tag, archiveUrl } = release;
    return {
        project,
        version,
        ...(tag.kind === 'supposed' ? {} : { tag: tag.name }),
        commit,
        prerelease,
        ...(archiveUrl === undefined ? {} : { archiveUrl }),
        packages: releasedPackages(release, place),
    };
}
function refusedBy(failure) {
    return { status: 'refused', failure };
}
function reasonToStop(planned, diagnostics, { dry, failOn }) {
    const refused = planned.find((step) => step.state === 'refused');
    if (refused?.state === 'refused')
        return { status: 'refused', failure: refused.failure };
    if (findingsRefuse(diagnostics, failOn))
        return { status: 'refused' };
    return dry ? { status: 'rehearsed' } : undefined;
}
function findingsRefuse(diagnostics, failOn) {
    switch (failOn) {
        case 'never':
            return false;
        case 'error':
            return (0,diagnostic/* hasErrors */.C)(diagnostics);
        case 'warning':
            return diagnostics.some(({ severity, ignored }) => severity !== 'notice' && ignored === undefined);
    }
}
function there({ source, opam }) {
    const ending = endingThere(opam);
    return {
        ...(source.forgeRelease === undefined ? {} : { release: source.forgeRelease }),
        ...(ending === undefined ? {} : { ending }),
    };
}
function endingThere({ proposal }) {
    const { pullRequest } = proposal;
    if (pullRequest?.state !== 'open')
        return undefined;
    const { number, webUrl: url } = pullRequest;
    return { kind: 'pull-request', number, url, operation: 'unchanged' };
}
function failedStatus(reports) {
    return reports.some(({ state }) => state === 'made') ? 'failed' : 'refused';
}
function isWrite({ kind }) {
    return kind !== 'verify' && kind !== 'links';
}
function endingOfPlan(planned, facts) {
    const last = planned.at(-1);
    if (last?.kind !== 'pull-request' || last.state !== 'done')
        return undefined;
    return (endingThere(facts.opam) ?? { kind: 'upstream', url: last.url ?? facts.opam.upstream.webUrl });
}


/***/ }),

/***/ 32855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ coinstallablePackages)
/* harmony export */ });
/* harmony import */ var _literal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1877);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/* harmony import */ var _search_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93468);



function coinstallablePackages(question) {
    const { platform, candidates, withTest, meter } = question;
    const { name, version } = question.with;
    const context = { withTest, isPinned: false };
    const demand = {
        clauses: [...question.switch.invariant, [{ name, bound: { operator: '=', version } }]],
        recommended: [],
        assumable: candidates,
        preference: 'newest',
        installed: question.switch.installed,
        admits: (candidate) => candidate.name !== name || candidate === question.with,
        contextOf: () => context,
    };
    const problem = (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Z)(platform, demand, meter);
    const wanted = new Set(candidates);
    const found = new Set();
    for (const candidate of candidates) {
        const variable = problem.variables.get(candidate);
        if (variable === undefined || found.has(candidate))
            continue;
        const roots = [...problem.roots, { choices: [variable] }];
        for (const one of (0,_search_js__WEBPACK_IMPORTED_MODULE_1__/* .search */ .$)(problem, [(0,_literal_js__WEBPACK_IMPORTED_MODULE_2__/* .isTrue */ .Hn)(variable)], roots) ?? []) {
            if (wanted.has(one))
                found.add(one);
        }
    }
    return found;
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
