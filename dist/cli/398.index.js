export const id = 398;
export const ids = [398];
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

/***/ 80410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ findingAsJson)
/* harmony export */ });
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71393);

function findingAsJson(finding) {
    const { severity, code, message, hints, detail, location } = finding;
    const place = location === undefined
        ? {}
        : {
            file: location.source.name,
            ...(0,_text_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(location.source.text, location.span.start),
        };
    return { severity, code, message, hints, detail, ...place };
}


/***/ }),

/***/ 64689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ forecastOptions),
  A: () => (/* binding */ readForecastOptions)
});

// EXTERNAL MODULE: ./build/connect/downloaded-repositories.js + 2 modules
var downloaded_repositories = __webpack_require__(65925);
// EXTERNAL MODULE: ./build/disk/opam-repository-folder.js
var opam_repository_folder = __webpack_require__(46573);
// EXTERNAL MODULE: ./build/connect/forecast-pace.js
var forecast_pace = __webpack_require__(18806);
;// CONCATENATED MODULE: ./build/connect/folder-repositories.js


function folderRepositories(checkouts) {
    const pace = (0,forecast_pace/* forecastPace */.B)();
    return {
        read: async () => {
            const sources = [];
            for (const { folder, packagesDir } of checkouts) {
                const source = (0,opam_repository_folder/* repositoryFolder */.p)(folder, packagesDir);
                if (source === undefined) {
                    const why = `${JSON.stringify(folder)} is not an opam repository: it has no folder ${JSON.stringify(packagesDir)}`;
                    return await Promise.resolve({ kind: 'unread', why });
                }
                sources.push(source);
            }
            return await Promise.resolve({ kind: 'read', sources });
        },
        pace: async () => await pace(),
    };
}

// EXTERNAL MODULE: ./build/environment/cache-folder.js
var cache_folder = __webpack_require__(89405);
// EXTERNAL MODULE: ./build/inputs/opam-settings.js
var opam_settings = __webpack_require__(64769);
// EXTERNAL MODULE: ./build/command-line/github-variables.js + 1 modules
var github_variables = __webpack_require__(56996);
// EXTERNAL MODULE: ./build/command-line/input-options.js + 1 modules
var input_options = __webpack_require__(86859);
// EXTERNAL MODULE: ./build/command-line/option.js
var command_line_option = __webpack_require__(53914);
;// CONCATENATED MODULE: ./build/command/forecast-options.js







const forecastOptions = {
    ...input_options/* opamRepositoryOptions */.iN,
    'opam-repository-dir': (0,command_line_option/* textsOption */.YM)('DIR', 'Read the opam repository from this checkout, and download nothing'),
    ...input_options/* opamApiOption */.Bw,
};
function readForecastOptions({ fields, folders, moved, }) {
    if (folders.length > 0 && fields.text('opam-repository') !== undefined) {
        return { wrong: 'Give --opam-repository or --opam-repository-dir, but not both.' };
    }
    const { repository, dependencies, packagesDir } = (0,opam_settings/* readOpamSettings */.B)(fields);
    const host = (0,github_variables/* opamHost */.y$)(fields);
    const wrong = (0,input_options/* wrongFields */.JH)(fields);
    if (wrong !== undefined)
        return wrong;
    if (folders.length > 0) {
        const checkouts = folders.map((folder, at) => ({
            folder,
            packagesDir: at === 0 ? packagesDir : 'packages',
        }));
        return { opamRepositories: folderRepositories(checkouts) };
    }
    const access = { ...host, token: (0,github_variables/* tokenIn */.jf)('OPAM_TOKEN') ?? '' };
    const wanted = [repository, ...dependencies].map((one, at) => ({
        ...(0,downloaded_repositories/* wholeRepository */.K)(access, one),
        packagesDir: at === 0 ? packagesDir : 'packages',
        moved,
    }));
    const cacheFolder = (0,cache_folder/* personalCacheFolder */.L)(process.env, process.platform);
    return { opamRepositories: (0,downloaded_repositories/* downloadedRepositories */.A)(wanted, cacheFolder) };
}


/***/ }),

/***/ 78398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planCheckout: () => (/* binding */ planCheckout),
  runPlan: () => (/* binding */ runPlan)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/disk/release-archive.js + 16 modules
var release_archive = __webpack_require__(22366);
// EXTERNAL MODULE: ./build/release/model/archive-address.js
var archive_address = __webpack_require__(92719);
// EXTERNAL MODULE: ./build/process/make-folder.js
var make_folder = __webpack_require__(18827);
// EXTERNAL MODULE: ./build/inputs/opam-settings.js
var opam_settings = __webpack_require__(64769);
// EXTERNAL MODULE: ./build/report/forecast-json.js
var forecast_json = __webpack_require__(53257);
// EXTERNAL MODULE: ./build/report/forecast-text.js
var forecast_text = __webpack_require__(8136);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/terminal.js + 2 modules
var terminal = __webpack_require__(11287);
// EXTERNAL MODULE: ./build/text/source.js
var source = __webpack_require__(71393);
// EXTERNAL MODULE: ./build/checkout/checkout.js
var checkout = __webpack_require__(37777);
// EXTERNAL MODULE: ./build/checkout/checkout-source.js
var checkout_source = __webpack_require__(46587);
// EXTERNAL MODULE: ./build/command-line/command-line.js + 1 modules
var command_line = __webpack_require__(70393);
// EXTERNAL MODULE: ./build/command/default-settings.js
var default_settings = __webpack_require__(24365);
// EXTERNAL MODULE: ./build/checkout/chosen-tag.js
var chosen_tag = __webpack_require__(89050);
// EXTERNAL MODULE: ./build/command/forecast-options.js + 1 modules
var forecast_options = __webpack_require__(64689);
// EXTERNAL MODULE: ./build/command/finding-json.js
var finding_json = __webpack_require__(80410);
// EXTERNAL MODULE: ./build/command/publication.js + 3 modules
var publication = __webpack_require__(52800);
// EXTERNAL MODULE: ./build/command-line/input-options.js + 1 modules
var input_options = __webpack_require__(86859);
// EXTERNAL MODULE: ./build/command-line/option.js
var command_line_option = __webpack_require__(53914);
// EXTERNAL MODULE: ./build/report/spelling.js
var spelling = __webpack_require__(9869);
// EXTERNAL MODULE: ./build/release/artefacts/make.js + 6 modules
var make = __webpack_require__(52340);
// EXTERNAL MODULE: ./build/release/findings/forecast.js
var findings_forecast = __webpack_require__(2864);
// EXTERNAL MODULE: ./build/release/findings/check.js + 1 modules
var check = __webpack_require__(92280);
// EXTERNAL MODULE: ./build/release/look/look-up-version.js
var look_up_version = __webpack_require__(76262);
// EXTERNAL MODULE: ./build/release/source/read-source.js + 1 modules
var read_source = __webpack_require__(85677);
// EXTERNAL MODULE: ./build/release/source/target.js
var source_target = __webpack_require__(39593);
// EXTERNAL MODULE: ./build/release/source/versioned-source.js + 2 modules
var versioned_source = __webpack_require__(50365);
;// CONCATENATED MODULE: ./build/release/preview.js







const why = 'this command does not use the network';
async function preview(settings, clone) {
    const { git, archives, tags, webUrl, opamRepositories: repositories } = clone;
    const diagnostics = [];
    const target = await (0,source_target/* findTarget */.F)(settings, tags);
    const read = await (0,read_source/* readSource */.o)(git, target, settings);
    diagnostics.push(...read.diagnostics);
    if (read.source === undefined)
        return { release: undefined, diagnostics };
    const versions = new Map();
    const opam = {
        contents: async () => await Promise.resolve({ kind: 'unseen', why, versions }),
    };
    const { decision } = await (0,look_up_version/* lookUpVersion */.h)(read.source, settings, { git, source: tags, opam });
    if (decision.kind === 'refused') {
        return { release: undefined, diagnostics: [...diagnostics, decision.diagnostic] };
    }
    const versioned = (0,versioned_source/* versionedSource */.n)(read.source, decision.release, settings);
    diagnostics.push(...versioned.diagnostics);
    const { source } = versioned;
    if (source === undefined)
        return { release: undefined, diagnostics };
    const made = await (0,make/* make */.L)(source, settings, { git, archives, webUrl });
    diagnostics.push(...made.diagnostics);
    const { release, documents } = made;
    if (release === undefined)
        return { release: undefined, diagnostics };
    const upstream = { kind: 'unseen', why };
    const forecast = await (0,findings_forecast/* forecastOf */.D)(release, source, { settings, webUrl, repositories });
    diagnostics.push(...(0,check/* check */.z)(release, source, { settings, documents, webUrl, upstream, versions, forecast })
        .diagnostics);
    return { release, diagnostics, forecast: forecast?.forecast };
}

// EXTERNAL MODULE: ./build/checkout/checkout-forge.js
var checkout_forge = __webpack_require__(96323);
// EXTERNAL MODULE: ./build/release/verdict.js + 1 modules
var verdict = __webpack_require__(39038);
;// CONCATENATED MODULE: ./build/command/plan.js
























const usage = `Usage: dune-publish plan [DIR] [--tag TAG | --version VERSION] [OPTION]…

Shows what a release of the clone DIR (default: the current folder) would publish: version, packages,
findings, archive, opam files and texts. The command makes them from the commit, without a network.

Without --tag and --version, the version is the newest tag of the commit that is checked out, or else the
newest version in the changelog. If that version has already been tagged on another commit, the plan is for
the next version, which has no number yet.

Exit status: 0; 1 when an error would stop the release; 2 when the command line is wrong.
`;
const planOptions = {
    ...input_options/* versionOptions */.dz,
    ...input_options/* ruleOptions */.js,
    ...input_options/* archiveOptions */.Fy,
    out: (0,command_line_option/* textOption */.vU)('OUT', 'Write the archive, the opam files, the texts and report.html to this folder'),
    forecast: (0,command_line_option/* flag */.Jt)('Also download opam-repository, and show what its CI will install'),
    ...forecast_options/* forecastOptions */.U,
    json: (0,command_line_option/* flag */.Jt)('Print JSON'),
};
const runPlan = (0,command_line/* verb */.w3)(usage, planOptions, async ({ positionals, values }) => {
    const [dir = '.', ...more] = positionals;
    if (more.length > 0)
        return { wrong: 'Name one DIR.' };
    const { json, out: asked, forecast, 'opam-repository-dir': folders = [], ...given } = values;
    const fields = (0,input_options/* inputFields */.yD)(given);
    const options = (0,input_options/* readReleaseOptions */.qi)(fields);
    if ('wrong' in options)
        return options;
    const repositories = (0,forecast_options/* readForecastOptions */.A)({ fields, folders, moved: () => undefined });
    if ('wrong' in repositories)
        return repositories;
    const { packagesDir } = (0,opam_settings/* readOpamSettings */.B)(fields);
    const out = asked === undefined ? undefined : (0,external_node_path_.resolve)(asked);
    const planned = await (0,checkout/* withCheckout */.j)(dir, async (opened) => await planCheckout(opened, {
        ...options,
        packagesDir,
        opamRepositories: forecast ? repositories.opamRepositories : undefined,
        folder: out ?? opened.scratch,
    }));
    if (out !== undefined)
        await leavePlan(planned, out);
    return tell(planned, { json, out });
});
async function planCheckout(opened, asked) {
    const { checkout, git, environment } = opened;
    const { folder } = asked;
    const { tag, notices } = await (0,chosen_tag/* chooseTag */.u)(opened, asked);
    const source = await (0,checkout_source/* sourceOfCheckout */.T)(opened);
    await (0,make_folder/* makeFolder */.f)(folder);
    const usual = (0,default_settings/* defaultSettings */.L)(source, triggerOf(checkout, { ...asked, tag }), checkout.prefix);
    const settings = {
        ...usual,
        ...asked.settings,
        opam: { ...usual.opam, packagesDir: asked.packagesDir },
    };
    const prepared = await preview(settings, {
        git,
        archives: {
            make: async (order) => await (0,release_archive/* makeReleaseArchive */.S)(git, order, { folder, environment }),
        },
        tags: (0,checkout_forge/* checkoutTags */.W)(checkout, git),
        webUrl: source.webUrl,
        opamRepositories: asked.opamRepositories,
    });
    const { release, diagnostics } = prepared;
    return {
        prepared: {
            ...prepared,
            diagnostics: [...notices, ...diagnostics].map(spelling/* spelledDiagnostic */.$e),
        },
        subject: release && predictedSubject(release, source, settings),
        prefix: checkout.prefix,
        failOn: settings.failOn,
    };
}
function predictedSubject(release, { webUrl }, settings) {
    const { packagesDir } = settings.opam;
    return (0,verdict/* subjectOf */.et)(release, { address: (0,archive_address/* predictedAddress */.L)(release, webUrl), packagesDir });
}
function triggerOf({ head }, { tag, version }) {
    return tag === undefined
        ? { kind: 'hypothetical', version, commit: head }
        : { kind: 'named-tag', tag };
}
function outcomeOf(planned) {
    const { prepared, subject } = planned;
    const { release, diagnostics, forecast } = prepared;
    return {
        status: isRefused(planned) ? 'refused' : 'rehearsed',
        aim: 'preview',
        steps: [],
        diagnostics,
        subject,
        archive: release?.archive,
        forecast,
    };
}
async function leavePlan(planned, out) {
    const { prefix, prepared } = planned;
    const texts = prepared.release?.texts;
    await (0,publication/* leaveBehind */.k)(out, outcomeOf(planned), {
        release: texts && { title: texts.release.name, body: texts.release.body ?? '' },
        pullRequest: texts?.pullRequest,
        workingDirectory: prefix,
    });
}
function isRefused({ prepared: { release, diagnostics }, failOn }) {
    return release === undefined || (0,verdict/* findingsRefuse */.F$)(diagnostics, failOn);
}
function tell(planned, { json, out }) {
    const { prepared, subject } = planned;
    const colour = (0,command_line/* showsColour */.Vq)(process.stdout);
    const isKept = out !== undefined;
    if (json)
        (0,command_line/* say */.cv)(`${JSON.stringify(asJson(prepared, { subject, isKept }))}\n`);
    else
        (0,command_line/* say */.cv)(asText(planned, { colour, out }));
    return isRefused(planned) ? 1 : 0;
}
function asText(planned, { colour, out }) {
    const { prepared, subject } = planned;
    const { release, diagnostics } = prepared;
    const findings = (0,terminal.terminalDiagnostics)(diagnostics, { colour });
    const above = findings.length === 0 ? [] : [...findings, ''];
    const verdict = `${(0,headline/* headline */.P)(outcomeOf(planned))}.`;
    if (release === undefined || subject === undefined) {
        return `${[...above, verdict, ...whatIsLeft(planned, out)].join('\n')}\n`;
    }
    const { archive, texts, project, version, commit } = release;
    const lines = [
        ...above,
        `${project} ${version}, ${subject.tag === undefined ? 'without a tag' : `tag ${subject.tag}`}, commit ${commit}`,
        `archive ${archive.name}, ${archive.size} bytes, sha256 ${archive.sha256}`,
        ...subject.packages.map(({ path }) => `  ${path}`),
        `pull request "${texts.pullRequest.title}" from ${texts.pullRequest.branch}`,
        ...forecastText(prepared, colour),
        verdict,
        ...whatIsLeft(planned, out),
    ];
    return `${lines.join('\n')}\n`;
}
function whatIsLeft({ prepared }, out) {
    if (out === undefined)
        return [];
    const { release } = prepared;
    const made = release === undefined
        ? []
        : [
            [release.archive.path, 'the archive'],
            [(0,external_node_path_.join)(out, 'opam-repository'), 'the opam files, at their places in the opam repository'],
            [(0,external_node_path_.join)(out, 'release.md'), 'the text of the release'],
            [(0,external_node_path_.join)(out, 'pull-request.md'), 'the text of the pull request'],
        ];
    const page = [(0,external_node_path_.join)(out, 'report.html'), 'all of it, as a page to open in a browser'];
    return ['', `This is in ${out}:`, ...[page, ...made].map(([path, what]) => `  ${path}  ${what}`)];
}
function forecastText({ forecast }, colour) {
    return forecast === undefined ? [] : ['', ...(0,forecast_text/* forecastLines */.x)(forecast, { colour }), ''];
}
function asJson({ release, diagnostics, forecast }, { subject, isKept }) {
    const findings = diagnostics.map(finding_json/* findingAsJson */.w);
    if (release === undefined || subject === undefined)
        return { findings };
    const { archive, texts } = release;
    return {
        project: release.project,
        version: release.version,
        tag: subject.tag ?? null,
        commit: release.commit,
        packages: subject.packages.map(packageAsJson),
        archive: {
            path: isKept ? archive.path : null,
            size: archive.size,
            sha256: archive.sha256,
            sha512: archive.sha512,
            root: archive.root,
        },
        release: {
            name: texts.release.name,
            body: texts.release.body ?? null,
            prerelease: release.prerelease,
        },
        pullRequest: {
            ...texts.pullRequest,
            files: subject.packages.map(({ path, opam }) => ({ path, content: (0,source/* decodeBytes */.yj)(opam) })),
        },
        findings,
        forecast: forecast && (0,forecast_json/* forecastAsJson */.q)(forecast),
    };
}
function packageAsJson({ name, opam, installs }) {
    const shown = installs && {
        libraries: installs.libraries.map((one) => (0,source/* decodeBytes */.yj)(one)),
        executables: installs.executables.map((one) => (0,source/* decodeBytes */.yj)(one)),
        documents: installs.documents.map((one) => (0,source/* decodeBytes */.yj)(one)),
        mayHaveMore: installs.mayHaveMore,
    };
    return { name, opam: (0,source/* decodeBytes */.yj)(opam), installs: shown ?? null };
}


/***/ }),

/***/ 46573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ repositoryFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _opam_package_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2198);
/* harmony import */ var _opam_repository_tarball_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57450);




function repositoryFolder(folder, packagesDir = 'packages') {
    const packages = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, packagesDir);
    const names = entriesOf(packages);
    if (names === undefined)
        return undefined;
    const known = new Set(names);
    const versions = new Map();
    const versionsOf = (name) => {
        const found = versions.get(name) ?? new Set(known.has(name) ? versionsIn(packages, name) : []);
        versions.set(name, found);
        return found;
    };
    return {
        names: () => known,
        versions: (name) => [...versionsOf(name)],
        text: (name, version) => versionsOf(name).has(version)
            ? readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packages, name, `${name}.${version}`, 'opam'))
            : undefined,
    };
}
function versionsIn(packages, name) {
    return (entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packages, name)) ?? []).flatMap((entry) => {
        const found = (0,_opam_package_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersionedPackage */ .dx)(entry);
        return found?.name === name ? [found.version] : [];
    });
}
function entriesOf(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch {
        return undefined;
    }
}
function readText(path) {
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        try {
            const isFit = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).isFile() && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).size <= _opam_repository_tarball_js__WEBPACK_IMPORTED_MODULE_3__/* .largestOpamFile */ .AT;
            return isFit ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'latin1') : undefined;
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    catch {
        return undefined;
    }
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

/***/ 53257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ forecastAsJson)
/* harmony export */ });
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71393);

function forecastAsJson({ compilers, packages, defects, isCut }) {
    return {
        compilers: compilers.map(({ version, isPrerelease }) => ({
            version,
            prerelease: isPrerelease,
        })),
        packages: packages.map(packageAsJson),
        repositoryDefects: defects.map(({ name, version, message, leftOut }) => ({
            package: `${name}.${version}`,
            message: (0,_text_source_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBytes */ .yj)(message),
            leftOut,
        })),
        isCut,
    };
}
function packageAsJson(forecast) {
    const { name, version, compilers, mac, lowest, dependents, excluded, changes } = forecast;
    return {
        name,
        version,
        compilers: compilers.map((one) => ({
            compiler: one.compiler.version,
            newest: answerAsJson(one.newest),
            tests: one.tests === undefined ? null : answerAsJson(one.tests),
            lowest: answerAsJson(one.lowest),
        })),
        macos: mac.map(({ compiler, newest }) => ({
            compiler: compiler.version,
            newest: answerAsJson(newest),
        })),
        lowest: lowest.map(({ compilers: on, ...rest }) => ({ ...rest, compilers: versionsOf(on) })),
        dependents: dependents.map(dependentsAsJson),
        excluded,
        changes: changes === undefined
            ? null
            : {
                ...changes,
                compilersGained: versionsOf(changes.compilersGained),
                compilersLost: versionsOf(changes.compilersLost),
            },
    };
}
function answerAsJson(answer) {
    return answer.kind === 'no-solution'
        ? { answer: answer.kind, reasons: answer.reasons }
        : { answer: answer.kind };
}
function dependentsAsJson(dependents) {
    const compiler = dependents.compiler.version;
    if (dependents.kind === 'unknown')
        return { compiler, direct: null, all: null };
    return { compiler, direct: dependents.direct, all: dependents.all ?? null };
}
function versionsOf(compilers) {
    return compilers.map(({ version }) => version);
}


/***/ }),

/***/ 8136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ forecastLines)
/* harmony export */ });
/* harmony import */ var _forecast_ci_compilers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71593);
/* harmony import */ var _forecast_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53366);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74628);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33842);




function forecastLines({ packages, compilers }, options) {
    const { bold } = (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .styleOf */ .V)(options);
    const parts = packages.map((one) => [
        bold((0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(`${one.name} ${one.version}`)),
        ...packageLines(one, compilers).map((line) => `  ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(line)}`.trimEnd()),
    ]);
    return parts.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}
function packageLines(one, all) {
    const { dependents, excluded, changes } = one;
    const listed = dependents.map(_forecast_words_js__WEBPACK_IMPORTED_MODULE_2__/* .dependentsInWords */ .xv);
    const kept = excluded.length === 0 ? [] : [`Excluded by their own bound: ${(0,_forecast_words_js__WEBPACK_IMPORTED_MODULE_2__/* .excludedInWords */ .Fi)(excluded)}.`];
    return [
        ...tableLines(one, all),
        ...(0,_forecast_words_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonsInWords */ .GB)(one, all).map(({ where, reason }) => `– ${where}: ${reason}`),
        ...titled('Lower bounds that CI will test', lowestLines(one, all)),
        ...titled('Packages that will be rebuilt', [...listed, ...kept]),
        ...(changes === undefined
            ? []
            : titled(`Since ${changes.version}`, (0,_forecast_words_js__WEBPACK_IMPORTED_MODULE_2__/* .changesInWords */ .W1)(changes, all))),
    ];
}
function titled(title, lines) {
    return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
}
function tableLines({ compilers, mac }, all) {
    const hasTests = compilers.some(({ tests }) => tests !== undefined);
    const rows = [
        ['newest', compilers.map(({ newest }) => newest)],
        ...(hasTests ? [['with tests', compilers.map(({ tests }) => tests)]] : []),
        ['lower bounds', compilers.map(({ lowest }) => lowest)],
        ['macOS', all.map((compiler) => mac.find((one) => one.compiler === compiler)?.newest)],
    ];
    const names = all.map(_forecast_ci_compilers_js__WEBPACK_IMPORTED_MODULE_3__/* .compilerName */ .Bd);
    const line = (title, cells) => [title.padEnd(12), ...cells.map((cell, at) => cell.padStart(names[at]?.length ?? 0))].join(' ');
    return [
        line('OCaml', names),
        ...rows.map(([title, answers]) => line(title, answers.map(_forecast_words_js__WEBPACK_IMPORTED_MODULE_2__/* .answerSign */ .Ys))),
    ];
}
function lowestLines(one, all) {
    const rows = (0,_forecast_words_js__WEBPACK_IMPORTED_MODULE_2__/* .lowestInWords */ .NA)(one, all);
    const width = Math.max(0, ...rows.map(({ name }) => name.length));
    return rows.map(({ name, versions, bounds, distance }) => {
        const about = [bounds === '' ? 'no bound' : bounds, distance].join(', ');
        return `${name.padEnd(width)}  ${versions}  ${about}`;
    });
}


/***/ })

};
