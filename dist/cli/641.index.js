export const id = 641;
export const ids = [641];
export const modules = {

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

/***/ 33834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ cutNotes)
/* harmony export */ });
/* harmony import */ var mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97893);
/* harmony import */ var _notes_edits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15045);


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
    return room <= 0 ? '' : (0,_notes_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .writeOpenTags */ .d)(cutBlocks(markdown, room).trimEnd());
}
function cutBlocks(markdown, room) {
    const head = markdown.slice(0, room + 1);
    const { children } = (0,mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_1__/* .fromMarkdown */ .Y)(head);
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


/***/ }),

/***/ 15045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ editNotes),
  d: () => (/* binding */ writeOpenTags)
});

// EXTERNAL MODULE: ./node_modules/mdast-util-from-markdown/lib/index.js + 3 modules
var lib = __webpack_require__(97893);
// EXTERNAL MODULE: ./build/text/edit.js
var edit = __webpack_require__(30700);
// EXTERNAL MODULE: ./build/release/artefacts/notes-links.js
var notes_links = __webpack_require__(28175);
// EXTERNAL MODULE: ./build/release/artefacts/notes-references.js
var notes_references = __webpack_require__(95654);
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
        edits.push(...(0,notes_references/* referenceEdits */.H)(part.text.slice(at, end), part.start + at, setting.references));
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
        const absolute = (0,notes_links/* absoluteLink */.ey)(url, setting.tree, kind);
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
        return (0,notes_references/* referenceEdits */.H)(piece.text, piece.start, setting.references);
    }
    if (node.type === 'link' || node.type === 'image') {
        const absolute = (0,notes_links/* absoluteLink */.ey)(node.url, setting.tree, node.type === 'image' ? 'image' : 'page');
        return linkEdits(node, piece, absolute);
    }
    return [];
}
function definitionEdits(node, piece, { setting, isPicture }) {
    if (!node.identifier.startsWith('^')) {
        const absolute = (0,notes_links/* absoluteLink */.ey)(node.url, setting.tree, isPicture ? 'image' : 'page');
        return linkEdits(node, piece, absolute);
    }
    if (setting.references === undefined)
        return [];
    const behind = piece.text.indexOf(']:') + 2;
    return (0,notes_references/* referenceEdits */.H)(piece.text.slice(behind), piece.start + behind, setting.references);
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


/***/ }),

/***/ 28175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ey: () => (/* binding */ absoluteLink),
/* harmony export */   fm: () => (/* binding */ tagTree),
/* harmony export */   ox: () => (/* binding */ tagPage)
/* harmony export */ });
/* harmony import */ var _text_encoded_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88742);

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
    return `${webUrl}${pagesOf(webUrl).tag}${(0,_text_encoded_path_js__WEBPACK_IMPORTED_MODULE_0__/* .encodedPath */ .y)(tag)}`;
}
function tagTree(webUrl, tag, changelog) {
    const ref = (0,_text_encoded_path_js__WEBPACK_IMPORTED_MODULE_0__/* .encodedPath */ .y)(tag);
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


/***/ }),

/***/ 95654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ referenceEdits),
/* harmony export */   a: () => (/* binding */ silence)
/* harmony export */ });
/* harmony import */ var _model_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52006);

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
            const named = repository === undefined ? `#${silence}` : `${(0,_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(repository)}#`;
            return [{ start, end, text: `${named}${number}` }];
        }
        return /^[hw]/i.test(match[0]) ? [] : [{ start, end, text: `@${silence}` }];
    });
}


/***/ }),

/***/ 40370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ packageMetadata),
/* harmony export */   n: () => (/* binding */ isPublishedAsPrerelease)
/* harmony export */ });
/* harmony import */ var _version_prerelease_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4293);
/* harmony import */ var _source_text_form_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43098);
/* harmony import */ var _opam_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62060);



function isPublishedAsPrerelease(version, { prerelease }) {
    return prerelease === 'auto' ? (0,_version_prerelease_js__WEBPACK_IMPORTED_MODULE_0__/* .isPrerelease */ .V1)(version) : prerelease === 'always';
}
function packageMetadata({ path, generated, committed }, { rewriting }, prerelease) {
    const content = rewriting.apply(path, (0,_source_text_form_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(generated?.content ?? committed?.text ?? ''));
    return (0,_opam_file_js__WEBPACK_IMPORTED_MODULE_1__/* .bareOpamFile */ .ij)(content, { prerelease });
}


/***/ }),

/***/ 3851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NF: () => (/* binding */ pullRequestBody),
/* harmony export */   Zr: () => (/* binding */ pullRequestTitle),
/* harmony export */   df: () => (/* binding */ commitMessage),
/* harmony export */   vl: () => (/* binding */ signature),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _cut_notes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33834);
/* harmony import */ var _notes_references_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95654);
/* harmony import */ var _pull_request_mark_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75121);



const longestBody = 65_536 - _pull_request_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .markLength */ .Id;
function pullRequestTitle(announcement) {
    const { packages, project, version } = announcement;
    const released = packages.length <= 2 ? packages.join(' and ') : `${project} (${packages.length} packages)`;
    return `[new release] ${released} (${version})`;
}
function pullRequestBody(announcement) {
    const { synopsis, homepage, documentation, changes = '' } = announcement;
    const links = [
        ...(homepage === undefined ? [] : [`- Project page: ${link(homepage)}`]),
        ...(documentation === undefined ? [] : [`- Documentation: ${link(documentation)}`]),
    ];
    const head = [...(synopsis === undefined ? [] : [plainText(synopsis)]), links.join('\n')];
    const title = changes === '' ? [] : ['##### CHANGES:'];
    const byline = `---\n${signature(announcement, 'Released')}`;
    const around = [...head, ...title, '', byline].join('\n\n').length + 2;
    const shown = (0,_cut_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .cutNotes */ .G)(changes, longestBody - around, announcement.releaseUrl);
    return [...head, ...title, shown, byline].filter((part) => part !== '').join('\n\n');
}
function commitMessage(announcement) {
    return {
        headline: pullRequestTitle(announcement),
        body: `Changes: ${announcement.releaseUrl}`,
    };
}
function signature({ actor, elsewhere }, done) {
    if (actor === undefined)
        return 'Made with dune-publish.';
    const person = elsewhere === true ? plainText(actor) : `@${actor}`;
    return `${done} by ${person} with dune-publish.`;
}
function plainText(line) {
    return line
        .replaceAll('<', '&lt;')
        .replaceAll(/[\\`*_[\]!|~]/g, '\\$&')
        .replaceAll(/[@#](?=\w)|(?<!\w)gh(?=-\d)|(?<!\w)www(?=\.)|:(?=\/\/)/gi, `$&${_notes_references_js__WEBPACK_IMPORTED_MODULE_1__/* .silence */ .a}`);
}
function link(address) {
    return /^https?:\/\/[^\s<>]+$/.test(address) ? `<${address}>` : plainText(address);
}


/***/ }),

/***/ 2377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ projectRewriting)
/* harmony export */ });
/* harmony import */ var _dune_subst_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47392);
/* harmony import */ var _generate_hand_written_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34635);


function projectRewriting(files, { project, packages }, describe) {
    const decided = (0,_dune_subst_js__WEBPACK_IMPORTED_MODULE_0__/* .substitution */ .W)(project, {
        version: describe,
        commit: files.commit.id,
        opamFiles: packages.map(({ path }) => path),
        described: (name) => {
            const path = `${name}.opam`;
            const text = files.texts.get(path);
            return text === undefined ? undefined : (0,_generate_hand_written_js__WEBPACK_IMPORTED_MODULE_1__/* .handWrittenFacts */ .s)(project, { name: path, text }).facts;
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
            const hints = ['The archive keeps watermarks such as %%VERSION%% unchanged.'];
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


/***/ }),

/***/ 50365:
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
                `Run ${generatingCommands(language)}, commit the file, and tag the new commit. If the committed file is right, fix dune-project or the template instead.`,
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
    const there = (0,text_form/* formOf */.QU)(committed.text) ?? 'LF line endings';
    const made = (0,text_form/* formOf */.QU)(generated.content) ?? 'LF line endings';
    const where = there === made ? ' on other lines' : '';
    return {
        severity: 'warning',
        code: 'drift',
        message: `${path} differs from the file that dune generates only in its form: it has ${there}, and dune generates ${made}${where}.`,
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

// EXTERNAL MODULE: ./build/release/source/release-version.js + 1 modules
var release_version = __webpack_require__(389);
// EXTERNAL MODULE: ./build/release/source/rewriting.js
var rewriting = __webpack_require__(2377);
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
        const remove = 'Remove the version from the file, because the tag determines it. Or fix it, commit, and tag the new commit.';
        const overwritten = isOverwritten();
        return {
            severity: overwritten ? 'warning' : 'error',
            code: 'version-disagrees',
            message: `The version here is "${(0,text_source/* decodeBytes */.yj)(version)}", but the release has the version "${released}".`,
            hints: overwritten
                ? [
                    `The archive says "${released}" instead, so the release is correct. People who pin the package get the version written here.`,
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
        rewriting: (0,rewriting/* projectRewriting */.t)(files, described, (0,text_source/* encodeBytes */.MW)(written)),
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
        message: `The input archive-url names an archive of the tag ${tag}, but the repository has no such tag.`,
        hints: [
            'Push the tag that the archive was made from. dune-publish creates no tag for an existing archive.',
        ],
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
/* harmony export */   md: () => (/* binding */ proposedFiles),
/* harmony export */   yW: () => (/* binding */ contentAfter)
/* harmony export */ });
/* harmony import */ var _artefacts_opam_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62060);
/* harmony import */ var _branch_edits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51268);


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
    const commitBody = release.texts.commit.body;
    const ours = (0,_branch_edits_js__WEBPACK_IMPORTED_MODULE_1__/* .isOurs */ .MU)(commitBody, opam);
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
    const edit = !ours && opam.proposal.files.size > 0 ? (0,_branch_edits_js__WEBPACK_IMPORTED_MODULE_1__/* .editOn */ .MT)(commitBody, opam) : undefined;
    return { write, kept, edit, remove: leftOver(release, opam.proposal, wanted) };
}
function contentAfter(release, opam, { file, address }) {
    const there = opam.proposal.files.get(file.path);
    if (there === undefined || there === file.content || (0,_branch_edits_js__WEBPACK_IMPORTED_MODULE_1__/* .isOurs */ .MU)(release.texts.commit.body, opam))
        return file.content;
    return namesArchive(there, release, address) ? there : withArchive(there, release, address);
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
    const added = changed.flatMap(({ path, isNew }) => (isNew ? [path] : []));
    return added.filter((path) => {
        const [name, folder, file, ...more] = path.startsWith(`${packagesDir}/`)
            ? path.slice(packagesDir.length + 1).split('/')
            : [];
        const ofThisVersion = file === 'opam' && more.length === 0 && folder === `${name}.${version}`;
        return ofThisVersion && !paths.has(path);
    });
}


/***/ }),

/***/ 51268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L7: () => (/* binding */ metadataCommit),
/* harmony export */   MT: () => (/* binding */ editOn),
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   Vr: () => (/* binding */ metadataMessage),
/* harmony export */   XI: () => (/* binding */ editAmong),
/* harmony export */   zI: () => (/* binding */ keepingMessage)
/* harmony export */ });
function keepingMessage({ commit, author }) {
    return `Keeps the edits of commit ${commit}${author === undefined ? '' : ` by ${author}`}.`;
}
const keepingWords = /^Keeps the edits of commit ([0-9a-f]{40,64})(?: by ([A-Za-z0-9_[\]-]+))?\.$/m;
function editOn(commitBody, opam) {
    const { branch } = opam.proposal;
    return branch === undefined || isOurs(commitBody, opam) ? undefined : editBelow(branch, opam);
}
function editBelow({ head, author, message }, opam) {
    const [, commit, editor] = keepingWords.exec(message) ?? [];
    return commit !== undefined && isMadeByTool(opam)
        ? { commit, author: editor }
        : { commit: head, author };
}
function isOurs(commitBody, opam) {
    return isMadeByTool(opam) && opam.proposal.branch?.message.includes(commitBody) === true;
}
const toolWords = /^(?:Changes: https?:\S+|Amendment amend-\S+|Metadata of commit [0-9a-f]+\.)$/m;
function editAmong(opam) {
    const { branch } = opam.proposal;
    if (branch === undefined)
        return undefined;
    const isPlain = isMadeByTool(opam) && toolWords.test(branch.message) && !keepingWords.test(branch.message);
    return isPlain ? undefined : editBelow(branch, opam);
}
function metadataMessage(commit) {
    return `Metadata of commit ${commit}.`;
}
function metadataCommit(opam) {
    const message = opam.proposal.branch?.message ?? '';
    const [, commit] = /^Metadata of commit ([0-9a-f]{40,64})\.$/m.exec(message) ?? [];
    return isMadeByTool(opam) ? commit : undefined;
}
function isMadeByTool({ login, proposal: { branch } }) {
    if (branch === undefined || branch.committer?.startsWith('noreply@') === false)
        return false;
    return login === undefined || branch.author === undefined || branch.author === login;
}


/***/ }),

/***/ 20274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ax: () => (/* binding */ branchGone),
/* harmony export */   qc: () => (/* binding */ forkOf),
/* harmony export */   yp: () => (/* binding */ proposesFromBranch)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19906);

function proposesFromBranch({ way: { kind } }) {
    return kind === 'pull-request' || kind === 'compare-link';
}
function forkOf({ fork }) {
    if (fork !== undefined)
        return fork;
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('opam-fork-missing', 'There is no fork to push the branch to.', {
        hint: 'Run again. The next run creates the fork first.',
    });
}
function branchGone({ branch }) {
    const message = `There is no branch ${branch} in the fork.`;
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('branch-moved', message, {
        hint: 'Run again. The next run creates the branch first.',
    });
}


/***/ }),

/***/ 64251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ pullRequest)
/* harmony export */ });
/* harmony import */ var _artefacts_pull_request_mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75121);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19906);
/* harmony import */ var _model_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52006);
/* harmony import */ var _proposal_step_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20274);




const pullRequest = {
    kind: 'pull-request',
    writes: true,
    judge: (situation) => {
        const { way, publishedTitle } = situation;
        const { upstream, proposal } = situation.opam;
        const title = `Pull request in ${(0,_model_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .fullName */ .fq)(upstream)}`;
        switch (way.kind) {
            case 'published':
                return { title: publishedTitle, state: 'done', evidence: way.evidence, url: way.url };
            case 'refused':
                return {
                    title: way.published ? publishedTitle : title,
                    state: 'refused',
                    failure: way.failure,
                };
            case 'by-hand':
                return undefined;
            case 'compare-link':
                return proposal.pullRequest?.state === 'open'
                    ? { title, state: 'done', evidence: 'it is open', url: proposal.pullRequest.webUrl }
                    : undefined;
            case 'pull-request':
                return judgePullRequest(situation, title);
        }
    },
    perform: async (run, state) => {
        const { proposed, opam, settings, writer } = run;
        const there = state.proposal.pullRequest;
        if (there?.state === 'open')
            return await update(run, state, there);
        const { branch, texts } = proposed;
        if (texts === undefined)
            throw new Error('The pull request of another run was to be opened.');
        const opened = await writer.openPullRequest({
            fork: (0,_proposal_step_js__WEBPACK_IMPORTED_MODULE_3__/* .forkOf */ .qc)(state),
            branch,
            base: opam.base,
            title: texts.title,
            body: (0,_artefacts_pull_request_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .markedBody */ .j$)(texts),
            draft: settings.draft,
        });
        const { title, body } = (0,_artefacts_pull_request_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .textChanges */ .JL)(opened, texts).write;
        const isOwn = title === undefined && body === undefined && (0,_artefacts_pull_request_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .isMarked */ .rZ)(opened.body);
        return isOwn ? ended(state, opened, { operation: 'created' }) : await update(run, state, opened);
    },
};
function changesOf(there, texts) {
    return texts === undefined ? { write: {}, edited: [] } : (0,_artefacts_pull_request_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .textChanges */ .JL)(there, texts);
}
function judgePullRequest({ proposed, opam, settings: { draft } }, title) {
    const { pullRequest: there, branch } = opam.proposal;
    switch (there?.state) {
        case 'open': {
            const { write, edited } = changesOf(there, proposed.texts);
            const isSame = write.title === undefined && write.body === undefined;
            const isReady = draft || !there.draft || proposed.texts === undefined;
            const evidence = ['it is open', ...keptTexts(edited)].join('; ');
            return isSame && isReady
                ? { title, state: 'done', evidence, url: there.webUrl }
                : { title, state: 'todo' };
        }
        case 'closed':
            return branch?.head === there.head
                ? { title, state: 'refused', failure: closedUnmerged(there) }
                : { title, state: 'todo' };
        case 'merged':
        case undefined:
            return { title, state: 'todo' };
    }
}
function closedUnmerged({ webUrl }) {
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('pull-request-closed', `The pull request of this branch, ${webUrl}, was closed without being merged.`, {
        hint: 'Reopen it, or delete its branch to get a new pull request. Then run again.',
    });
}
async function update({ proposed: { texts }, settings, writer }, state, there) {
    const { write, edited } = changesOf(there, texts);
    const isStale = write.title !== undefined || write.body !== undefined;
    const pull = isStale ? await writer.updatePullRequest(there.number, write) : there;
    const becomesReady = there.draft && !settings.draft && texts !== undefined;
    if (becomesReady)
        await writer.markReady(there);
    const operation = isStale || becomesReady ? 'updated' : 'unchanged';
    return ended(state, pull, { operation, edited });
}
function ended(state, there, made) {
    const { operation, edited = [] } = made;
    const { number, webUrl: url } = there;
    const ending = { kind: 'pull-request', number, url, operation };
    return {
        state: { ...state, ending, proposal: { ...state.proposal, pullRequest: there } },
        found: operation === 'unchanged',
        detail: [`#${number} ${operation}`, ...keptTexts(edited)].join('; '),
        url,
    };
}
function keptTexts(edited) {
    if (edited.length === 0)
        return [];
    return [`its ${edited.join(' and ')} ${edited.length === 1 ? 'was' : 'were'} edited and kept`];
}


/***/ }),

/***/ 39038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  If: () => (/* binding */ endingOfPlan),
  oN: () => (/* binding */ endingThere),
  Wx: () => (/* binding */ failedStatus),
  F$: () => (/* binding */ findingsRefuse),
  A5: () => (/* binding */ reasonToStop),
  it: () => (/* binding */ refusedBy),
  et: () => (/* binding */ subjectOf),
  Pv: () => (/* binding */ there)
});

// EXTERNAL MODULE: ./build/release/artefacts/opam-file.js
var opam_file = __webpack_require__(62060);
// EXTERNAL MODULE: ./build/release/steps/branch-changes.js
var branch_changes = __webpack_require__(54556);
// EXTERNAL MODULE: ./build/release/steps/branch-edits.js
var branch_edits = __webpack_require__(51268);
;// CONCATENATED MODULE: ./build/release/steps/released-packages.js



function releasedPackages(release, { address, packagesDir, opam }) {
    return (0,opam_file/* opamRepositoryFiles */.Ho)(release, packagesDir, address).map((file, index) => {
        const held = opam && heldFile(release, { opam, file, address });
        const { name = file.path, installs } = release.packages[index] ?? {};
        return {
            name,
            path: file.path,
            installs,
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
    const edit = (0,branch_edits/* editOn */.MT)(release.texts.commit.body, opam);
    if (edit === undefined)
        return {};
    const { fork } = opam;
    return { ...edit, url: fork && `${fork.webUrl}/commit/${edit.commit}` };
}

// EXTERNAL MODULE: ./build/release/steps/pull-request.js
var pull_request = __webpack_require__(64251);
// EXTERNAL MODULE: ./build/text/diagnostic.js
var diagnostic = __webpack_require__(25375);
;// CONCATENATED MODULE: ./build/release/verdict.js



function subjectOf(release, place) {
    const { project, version, commit, prerelease, tag, archiveUrl } = release;
    return {
        project,
        version,
        tag: tag.kind === 'supposed' ? undefined : tag.name,
        commit,
        prerelease,
        archiveUrl,
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
    return { release: source.forgeRelease, ending: endingThere(opam) };
}
function endingThere({ proposal }) {
    const open = proposal.pullRequest;
    if (open?.state !== 'open')
        return undefined;
    const { number, webUrl: url } = open;
    return { kind: 'pull-request', number, url, operation: 'unchanged' };
}
function failedStatus(reports) {
    return reports.some(({ state }) => state === 'made') ? 'failed' : 'refused';
}
function endingOfPlan(planned, opam) {
    const done = planned.find(({ kind }) => kind === pull_request/* pullRequest */.V.kind);
    if (done?.state !== 'done')
        return undefined;
    return endingThere(opam) ?? { kind: 'upstream', url: done.url ?? opam.upstream.webUrl };
}


/***/ })

};
