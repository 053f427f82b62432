export const id = 908;
export const ids = [908];
export const modules = {

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

/***/ 52800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ leaveBehind)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/process/make-folder.js
var make_folder = __webpack_require__(18827);
;// CONCATENATED MODULE: ./build/disk/opam-files.js



async function writeOpamFiles(folder, packages) {
    await (0,make_folder/* makeFolder */.f)(folder);
    for (const { path, opam } of packages) {
        const file = (0,external_node_path_.join)(folder, path);
        await (0,make_folder/* makeFolder */.f)((0,external_node_path_.dirname)(file));
        await (0,promises_.writeFile)(file, opam, 'latin1');
    }
}

// EXTERNAL MODULE: ./build/text/source.js
var source = __webpack_require__(71393);
// EXTERNAL MODULE: ./build/report/blocks.js
var blocks = __webpack_require__(6813);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/markup.js
var markup = __webpack_require__(29271);
// EXTERNAL MODULE: ./build/report/outcome-blocks.js + 2 modules
var outcome_blocks = __webpack_require__(51559);
// EXTERNAL MODULE: ./node_modules/micromark/index.js + 3 modules
var micromark = __webpack_require__(80931);
// EXTERNAL MODULE: ./build/report/printable.js
var printable = __webpack_require__(74628);
// EXTERNAL MODULE: ./build/report/status-words.js
var status_words = __webpack_require__(18961);
;// CONCATENATED MODULE: ./build/report/status-blocks.js




const longestSummary = 1_000_000;
function statusSummary(status) {
    return `${joinBlocks(statusBlocks(status, {}), longestSummary)}\n`;
}
function statusBlocks(status, { isRehearsal }) {
    return [
        (0,blocks/* whole */.W)(`<h2>${isRehearsal === true ? 'Afterwards: ' : ''}${(0,markup/* html */.qy)((0,status_words/* statusHeadline */.Z)(status))}</h2>`),
        (0,blocks/* whole */.W)(`<p><strong>Now:</strong> ${(0,markup/* html */.qy)(status.sentence)}</p>`),
        ...(0,status_words/* statusSections */.r)(status).map(({ title, items }) => ({
            open: `<h3>${(0,markup/* html */.qy)(title)}</h3>\n\n<table>`,
            rows: items.map((item) => row(isRehearsal === true ? { ...item, url: undefined } : item)),
            close: '</table>',
            left: (count) => `<tr><td></td><td>and ${count} more</td></tr>`,
        })),
    ];
}
function row({ sign, text, url, quote, diff }) {
    const said = quote.map((line) => `<br>${(0,markup/* html */.qy)(line)}`).join('');
    const change = diff === undefined ? '' : (0,markup/* preformatted */.EC)(diff);
    const words = (0,markup/* link */.nf)((0,markup/* html */.qy)(text), url);
    return `<tr><td nowrap>${(0,markup/* html */.qy)(sign)}</td><td>${words}${said}${change}</td></tr>`;
}
function statusAnnotation(status, isFailed) {
    if (!status.needsAttention && !isFailed)
        return [];
    const title = statusHeadline(status);
    return [{ severity: isFailed ? 'error' : 'warning', title, message: oneLine(status.sentence) }];
}

;// CONCATENATED MODULE: ./build/report/release-page.js








function renderedMarkdown(text) {
    return (0,micromark/* micromark */.yt)((0,printable/* printable */.g$)(text).replaceAll(release_page_anchor, '[$2](<$1>)'));
}
const release_page_anchor = /<a href="(https?:\/\/[^\s"<>]+)">([^<>[\]]*)<\/a>/g;
const pageStyle = `
:root { color-scheme: light dark; --line: #8884; --faint: #8882; --added: #2da44e33; --link: light-dark(#0969da, #4493f8); }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 64rem; margin: 0 auto; padding: 2rem 1.5rem 4rem; }
h2 { font-size: 1.7rem; line-height: 1.25; margin: 2.5rem 0 1rem; padding-bottom: .4rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.2rem; margin: 2rem 0 .6rem; }
h4 { margin: 1rem 0 .3rem; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
table { border-collapse: collapse; max-width: 100%; margin: .4rem 0; }
th, td { border: 1px solid var(--line); padding: .35rem .7rem; text-align: left; vertical-align: top; }
th { overflow-wrap: normal; }
td.number { text-align: right; font-variant-numeric: tabular-nums; }
sub { vertical-align: baseline; font-size: .85em; opacity: .75; }
code, pre { font: .85em/1.45 ui-monospace, Menlo, Consolas, monospace; }
code { background: var(--faint); border-radius: .3em; padding: .1em .3em; }
pre { background: var(--faint); border-radius: .4rem; padding: .7rem 1rem; margin: .4rem 0; overflow-x: auto; overflow-wrap: normal; }
pre code { background: none; padding: 0; }
td pre { white-space: pre-wrap; overflow-wrap: anywhere; }
blockquote { margin: 1rem 0; padding: .2rem 1rem; border-left: .3rem solid #cf222e; }
p.note { background: var(--faint); border-radius: .4rem; padding: .5rem 1rem; margin: 0 0 1.5rem; }
details { margin: .5rem 0; }
summary { cursor: pointer; }
section.text { border: 1px solid var(--line); border-radius: .4rem; padding: .2rem 1.2rem .6rem; }
h2:first-of-type { margin-top: 0; }
section.text h1, section.text h2, section.text h3 { font-size: 1.1rem; border: 0; margin: .8rem 0 .4rem; }
pre.diff { padding: .5rem 0; }
pre.diff span { display: block; padding: 0 1rem; background: var(--added); min-width: max-content; }
@media (max-width: 40rem) {
  main { padding: 1rem .8rem 2rem; }
  h2 { font-size: 1.3rem; }
  th, td { padding: .3rem .45rem; }
  section.text { padding: .2rem .8rem .6rem; }
  ul { padding-left: 1.2rem; }
}
@media print {
  main { max-width: none; padding: 0; }
  details::details-content { content-visibility: visible; height: auto; }
  pre, pre.diff span { white-space: pre-wrap; overflow-wrap: anywhere; min-width: 0; }
}
`;
const rehearsalNote = 'This was a rehearsal against a GitHub server inside the command. Nothing left this machine.';
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
function releasePage(outcome, context, { packages, release, pullRequest, listing, status }) {
    const parts = [
        context.isRehearsal === true ? `<p class="note">${(0,markup/* html */.qy)(rehearsalNote)}</p>` : undefined,
        (0,blocks/* joinBlocks */.x)((0,outcome_blocks/* outcomeBlocks */.Xr)(outcome, context), Number.POSITIVE_INFINITY),
        status && (0,blocks/* joinBlocks */.x)(statusBlocks(status, context), Number.POSITIVE_INFINITY),
        release && textPart('The GitHub release', release),
        pullRequest && textPart('The pull request', pullRequest),
        ...packages.map(addedFile),
        listing.length === 0 ? undefined : listingPart(listing),
    ].filter((part) => part !== undefined);
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<title>${(0,markup/* html */.qy)((0,headline/* headline */.P)(outcome, context))}</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
${parts.join('\n\n')}
</main>
</body>
</html>
`;
}
function textPart(name, { title, body }) {
    return `<h3>${(0,markup/* html */.qy)(name)}: ${(0,markup/* html */.qy)(title)}</h3>\n<section class="text">\n${renderedMarkdown(body)}\n</section>`;
}
function addedFile({ path, opam }) {
    const lines = (0,source/* decodeBytes */.yj)(opam).replace(/\n$/, '').split('\n');
    return `<details open><summary>${(0,markup/* code */.aY)(path)}, ${lines.length} lines added</summary>${(0,markup/* preformattedLines */.VI)(lines.map((line) => `+${line}`))}</details>`;
}
function listingPart(listing) {
    const rows = listing.map((entry) => {
        const { what, size } = entryCells(entry);
        return `<tr><td>${(0,markup/* code */.aY)((0,source/* decodeBytes */.yj)(entry.path))}</td><td>${what}</td><td class="number">${size}</td></tr>`;
    });
    return `<h3>The archive: ${listing.length} entries</h3>
<details><summary>What it holds</summary>
<table>
<tr><th>Path</th><th></th><th>Bytes</th></tr>
${rows.join('\n')}
</table>
</details>`;
}
function entryCells(entry) {
    switch (entry.kind) {
        case 'folder':
            return { what: 'folder', size: '' };
        case 'symlink':
            return { what: `link to ${(0,markup/* code */.aY)((0,source/* decodeBytes */.yj)(entry.target))}`, size: '' };
        case 'file':
            return {
                what: entry.executable ? 'program' : 'file',
                size: entry.size.toLocaleString('en-US'),
            };
    }
}

// EXTERNAL MODULE: ./build/report/secrecy.js
var secrecy = __webpack_require__(29003);
;// CONCATENATED MODULE: ./build/command/publication.js





async function leaveBehind(folder, outcome, { release, pullRequest, workingDirectory, isRehearsal = false, status }) {
    const { archive, subject } = outcome;
    const packages = subject?.packages ?? [];
    await writeOpamFiles((0,external_node_path_.join)(folder, 'opam-repository'), packages);
    if (release !== undefined)
        await writeText((0,external_node_path_.join)(folder, 'release.md'), release);
    if (pullRequest !== undefined)
        await writeText((0,external_node_path_.join)(folder, 'pull-request.md'), pullRequest);
    const listing = archive?.entries ?? [];
    const parts = { packages, release, pullRequest, listing, status };
    const page = releasePage(outcome, { workingDirectory, isRehearsal }, parts);
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'report.html'), (0,secrecy/* withoutSecrets */.c)(page));
}
async function writeText(file, { title, body }) {
    await (0,promises_.writeFile)(file, (0,secrecy/* withoutSecrets */.c)(`# ${title}\n\n${body}\n`));
}


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


/***/ }),

/***/ 18961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ statusHeadline),
/* harmony export */   r: () => (/* binding */ statusSections)
/* harmony export */ });
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71393);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29271);


const signs = {
    passed: '✓',
    failed: '✗',
    pending: '·',
    skipped: '–',
    unknown: '?',
};
const mostQuietChecks = 8;
const mostListed = 10;
const longestLine = 300;
const longestDiff = 50_000;
function statusHeadline({ project, version, pull, state, isPublished }) {
    const subject = `${project} ${version}`;
    if (pull === undefined) {
        return isPublished ? `${subject} is published` : `${subject} has no pull request`;
    }
    const name = `pull request #${pull.number}`;
    switch (state) {
        case 'merged':
            return `${subject} is merged: ${name}`;
        case 'closed':
            if (isPublished)
                return `${subject} is published, and ${name} is closed`;
            return `${subject} was not merged: ${name} is closed`;
        case 'draft':
            return `${subject} is proposed: ${name} is a draft`;
        case 'open':
        case 'none':
            return `${subject} is proposed: ${name} is open`;
    }
}
function statusSections(status) {
    const { ci, points, superseded, pages, isPublished, pull } = status;
    const sections = [
        { title: 'Pull request', items: pullItems(status) },
        { title: ciTitle(ci), items: ciItems(status) },
        { title: 'Said by reviewers', items: [...approvals(status), ...pointItems(points)] },
        {
            title: 'Pushed by others',
            items: othersItems(status),
        },
        {
            title: 'Superseded, and still open',
            items: superseded.map(({ number, title, webUrl }) => item('!', `#${number} ${title}`, webUrl)),
        },
        {
            title: 'Published',
            items: [
                ...(pull?.state === 'merged' || isPublished
                    ? [item(isPublished ? '✓' : '·', publicationInWords(isPublished))]
                    : []),
                ...pages.map(({ url, state }) => item(pageSigns[state], pageWords[state], url)),
            ],
        },
    ];
    return sections.filter(({ items }) => items.length > 0);
}
const pageSigns = { there: '✓', missing: '·', unknown: '?' };
const pageWords = {
    there: 'The page on ocaml.org shows it.',
    missing: 'The page on ocaml.org does not show it yet.',
    unknown: 'The page on ocaml.org could not be checked.',
};
function publicationInWords(isPublished) {
    return isPublished
        ? 'The branch of the opam repository has it.'
        : 'The branch of the opam repository does not have all of it.';
}
function ciItems({ ci, pull }) {
    if (ci.state !== 'none')
        return checkItems(ci.checks);
    return pull?.state === 'open' ? [item('·', 'No results yet.')] : [];
}
function ciTitle(ci) {
    if (ci.state === 'none')
        return 'CI';
    const counts = ['failed', 'pending', 'unknown', 'passed', 'skipped'].flatMap((one) => {
        const count = ci.checks.filter(({ verdict }) => verdict === one).length;
        return count === 0 ? [] : [`${count} ${one}`];
    });
    const words = { passed: 'passed', failed: 'failed', pending: 'is running' };
    return `CI ${words[ci.state]}: ${counts.join(', ')}`;
}
function pullItems({ pull, rivals }) {
    if (pull === undefined)
        return [];
    const { number, title, webUrl, author = 'ghost', createdAt, merged, closedAt } = pull;
    const isOpen = pull.state === 'open';
    return [
        item('·', `#${number} ${title}, opened on ${day(createdAt)} by ${author}`, webUrl),
        ...(merged === undefined
            ? []
            : [item('✓', `Merged on ${day(merged.at)} by ${merged.by ?? 'ghost'}`)]),
        ...(pull.state === 'closed' && closedAt !== undefined
            ? [item('✗', `Closed on ${day(closedAt)} without a merge`)]
            : []),
        ...(isOpen && pull.mergeable === 'no' ? [item('✗', `In conflict with ${pull.base}`)] : []),
        ...(isOpen && pull.forkGone ? [item('✗', 'Its fork was deleted')] : []),
        ...rivals.map((one) => item('!', `#${one.number} proposes the same: ${one.title}`, one.webUrl)),
    ];
}
function isQuiet({ verdict }) {
    return verdict === 'passed' || verdict === 'skipped';
}
function checkItems(checks) {
    const quiet = checks.filter(isQuiet);
    const left = quiet.length - mostQuietChecks;
    return [...checks.filter((check) => !isQuiet(check)), ...quiet.slice(0, mostQuietChecks)]
        .map(({ verdict, name, words, state, webUrl }) => item(signs[verdict], `${name}: ${wordsOf(words, state)}`, webUrl))
        .concat(left > 0 ? [item('✓', `and ${left} more that passed or were skipped`)] : []);
}
function wordsOf(words, state) {
    return words === undefined || words.trim() === '' ? state.replaceAll('_', ' ') : words;
}
function approvals({ pull }) {
    if (pull?.state !== 'open')
        return [];
    const last = new Map(pull.reviews
        .filter(({ state }) => state !== 'commented')
        .map((review) => [review.author ?? 'ghost', review]));
    return [...last].flatMap(([author, { state, at, webUrl }]) => state === 'approved' ? [item('✓', `${author} approved on ${day(at)}`, webUrl)] : []);
}
function pointItems(points) {
    const comments = points.filter(({ kind }) => kind === 'comment');
    const left = comments.length - mostListed;
    const hidden = new Set(left > 0 ? comments.slice(0, left) : []);
    const items = points.filter((point) => !hidden.has(point)).map(pointItem);
    return left > 0 ? [item('!', `${left} older comments`), ...items] : items;
}
function othersItems({ others: { commits, diffs }, state, pull }) {
    const isOpen = state === 'open' || state === 'draft';
    const left = commits.length - mostListed;
    return [
        ...(left > 0 ? [item('·', `${left} older commits`)] : []),
        ...commits
            .slice(-mostListed)
            .map(({ author = 'ghost', headline }) => item('·', `${author}: ${headline}`)),
        ...diffs.map(({ path, diff }) => ({
            ...item('·', path),
            diff: (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .clipped */ .cz)((0,_text_source_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBytes */ .yj)(diff), longestDiff),
        })),
        ...(diffs.length === 0 || !isOpen || pull === undefined
            ? []
            : [
                item('·', `"dune-publish fix --pull-request ${pull.number}" brings this into your source.`),
            ]),
    ];
}
function pointItem({ kind, author, at, webUrl, path, lines }) {
    const isRequest = kind === 'changes-requested';
    const did = isRequest ? 'requested changes' : 'commented';
    const place = path === undefined ? '' : `, on ${path}`;
    const text = `${author} ${did} on ${day(at)}${place}`;
    return {
        ...item(isRequest ? '✗' : '!', text, webUrl),
        quote: lines.map((line) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .clipped */ .cz)(line, longestLine)),
    };
}
function day(at) {
    return at.slice(0, 'yyyy-mm-dd'.length);
}
function item(sign, text, url) {
    return { sign, text: (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .clipped */ .cz)(text, longestLine), url, quote: [], diff: undefined };
}


/***/ })

};
