export const id = 519;
export const ids = [519];
export const modules = {

/***/ 1519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPlan: () => (/* binding */ runPlan)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7853);
/* harmony import */ var _disk_release_archive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(829);
/* harmony import */ var _disk_young_memory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(786);
/* harmony import */ var _disk_remove_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4423);
/* harmony import */ var _git_checkout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2223);
/* harmony import */ var _git_clone_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1508);
/* harmony import */ var _release_asset_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(1994);
/* harmony import */ var _release_failure_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(648);
/* harmony import */ var _release_candidate_prepare_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5780);
/* harmony import */ var _release_release_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5333);
/* harmony import */ var _report_headline_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2251);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7285);
/* harmony import */ var _text_diagnostic_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(5375);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(1393);
/* harmony import */ var _checkout_source_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4060);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(17);
/* harmony import */ var _default_settings_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(4365);
/* harmony import */ var _local_tag_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5868);
/* harmony import */ var _publication_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(4994);
/* harmony import */ var _release_options_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(4516);























const usage = `Usage: dune-publish plan [DIR] [--tag T | --version V] [--json] [--out OUT] [OPTION]…

All that a release of the checkout DIR would publish, made from its commit, without a network: version,
packages, findings, archive, opam files, texts. Without --tag and --version: the tag of the commit that is
checked out, else the newest version of the changelog. With --out the archive, the opam files, the
texts and a page to open, report.html, are left in OUT.

Exit status: 0; 1 when something stands in the way of the release; 2 when the command line is wrong.
${_release_options_js__WEBPACK_IMPORTED_MODULE_18__/* .releaseOptionsUsage */ .F5}`;
/**
 * The verb `plan [DIR] [--tag T | --version V] [--json] [--out OUT] [OPTION]…`. Answers the exit status: 0; 1 when
 * something stands in the way of the release; 2 when the command line is wrong.
 */
async function runPlan(args) {
    (0,_disk_young_memory_js__WEBPACK_IMPORTED_MODULE_5__/* .keepYoungMemorySmall */ .Q)();
    const line = (0,_command_line_js__WEBPACK_IMPORTED_MODULE_15__/* .readCommandLine */ .ye)(args, {
        tag: { type: 'string' },
        version: { type: 'string' },
        out: { type: 'string' },
        json: { type: 'boolean', default: false },
        ..._release_options_js__WEBPACK_IMPORTED_MODULE_18__/* .releaseOptions */ .gx,
    });
    if (line.kind === 'help') {
        (0,_command_line_js__WEBPACK_IMPORTED_MODULE_15__/* .say */ .cv)(usage);
        return 0;
    }
    if (line.kind === 'wrong')
        return (0,_command_line_js__WEBPACK_IMPORTED_MODULE_15__/* .refuseCommandLine */ .WO)(line.fact, usage);
    const { tag, version, json } = line.values;
    const [dir = '.', ...more] = line.positionals;
    if (more.length > 0)
        return (0,_command_line_js__WEBPACK_IMPORTED_MODULE_15__/* .refuseCommandLine */ .WO)('One DIR is planned at a time.', usage);
    if (tag !== undefined && version !== undefined) {
        return (0,_command_line_js__WEBPACK_IMPORTED_MODULE_15__/* .refuseCommandLine */ .WO)('The tag is the version: --tag and --version exclude each other.', usage);
    }
    const read = (0,_release_options_js__WEBPACK_IMPORTED_MODULE_18__/* .readReleaseOptions */ .qi)(line.values);
    if (read.kind === 'wrong')
        return (0,_command_line_js__WEBPACK_IMPORTED_MODULE_15__/* .refuseCommandLine */ .WO)(read.fact, usage);
    const out = line.values.out === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(line.values.out);
    const scratch = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'dune-publish-plan-'));
    try {
        const place = { directory: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(dir), folder: out ?? scratch, scratch };
        const planned = await plan(place, { tag, version, options: read.options });
        if (out !== undefined)
            await leavePlan(planned, out);
        return tell(planned, { json, out });
    }
    catch (error) {
        if (!(error instanceof _release_failure_js__WEBPACK_IMPORTED_MODULE_9__/* .Failure */ .H))
            throw error;
        (0,_command_line_js__WEBPACK_IMPORTED_MODULE_15__/* .complain */ .cc)((0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_13__/* .terminalFailure */ .NS)(error, { colour: (0,_command_line_js__WEBPACK_IMPORTED_MODULE_15__/* .showsColour */ .Vq)(process.stderr) }));
        return 1;
    }
    finally {
        await (0,_disk_remove_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .removeFolder */ .v)(scratch);
    }
}
async function plan(place, asked) {
    const environment = (0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .programEnvironment */ .yE)();
    const [checkout, git] = await Promise.all([
        (0,_git_checkout_js__WEBPACK_IMPORTED_MODULE_7__/* .readCheckout */ .b)(place.directory, environment),
        (0,_git_clone_js__WEBPACK_IMPORTED_MODULE_8__/* .openClone */ .o)({ ...place, environment }),
    ]);
    try {
        return await planCheckout({ ...place, environment, checkout, git }, asked);
    }
    finally {
        git.close();
    }
}
async function planCheckout(place, asked) {
    const { checkout, git, environment } = place;
    const { tag } = asked;
    if (tag !== undefined && (await git.localTag(tag)) === undefined)
        throw (0,_local_tag_js__WEBPACK_IMPORTED_MODULE_16__/* .noLocalTag */ .l)(tag);
    const source = await (0,_checkout_source_js__WEBPACK_IMPORTED_MODULE_14__/* .sourceOfCheckout */ .T)(place);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(place.folder, { recursive: true });
    const settings = {
        ...(0,_default_settings_js__WEBPACK_IMPORTED_MODULE_19__/* .defaultSettings */ .L)(source, triggerOf(checkout, asked), checkout.prefix),
        ...asked.options,
    };
    const prepared = await (0,_release_candidate_prepare_js__WEBPACK_IMPORTED_MODULE_10__/* .prepare */ .i)(settings, {
        git,
        archives: {
            make: async (order) => await (0,_disk_release_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .makeReleaseArchive */ .S)(git, order, { folder: place.folder, environment }),
        },
        ask: localInquiries(checkout, git, source),
    });
    const { candidate } = prepared;
    return {
        prepared,
        subject: candidate && predictedSubject(candidate, source, settings),
        prefix: checkout.prefix,
    };
}
function predictedSubject(candidate, { webUrl }, settings) {
    return (0,_release_release_js__WEBPACK_IMPORTED_MODULE_11__/* .subjectOf */ .et)(candidate, (0,_release_asset_js__WEBPACK_IMPORTED_MODULE_20__/* .predictedAddress */ .LP)(candidate, webUrl), settings);
}
function triggerOf({ head, tagsAtHead }, { tag, version }) {
    if (version !== undefined)
        return { kind: 'hypothetical', version, commit: head };
    const named = tag ?? tagsAtHead[0];
    return named === undefined
        ? { kind: 'hypothetical', commit: head }
        : { kind: 'named-tag', tag: named };
}
/** What a clone can answer of what a release asks its forges. */
function localInquiries({ tags }, git, { webUrl }) {
    return {
        tag: async (name) => {
            const commit = await git.localTag(name);
            return commit === undefined ? undefined : { name, commit };
        },
        tagNames: async () => await Promise.resolve(tags),
        publishedVersions: async () => await Promise.resolve(new Map()),
        webUrl: async () => await Promise.resolve(webUrl),
    };
}
function outcomeOf({ prepared, subject }) {
    const { candidate, diagnostics } = prepared;
    return {
        status: isRefused(prepared) ? 'refused' : 'rehearsed',
        steps: [],
        diagnostics,
        ...(subject && { subject }),
        ...(candidate && { archive: candidate.archive }),
    };
}
async function leavePlan(planned, out) {
    const { prefix, prepared } = planned;
    const texts = prepared.candidate?.texts;
    await (0,_publication_js__WEBPACK_IMPORTED_MODULE_17__/* .leaveBehind */ .k)(out, outcomeOf(planned), {
        release: texts && { title: texts.release.name, body: texts.release.body ?? '' },
        pullRequest: texts?.pullRequest,
        workingDirectory: prefix,
    });
}
/** Whether something stands in the way of the release. */
function isRefused({ candidate, diagnostics }) {
    return candidate === undefined || (0,_text_diagnostic_js__WEBPACK_IMPORTED_MODULE_21__/* .hasErrors */ .C)(diagnostics) || (0,_release_release_js__WEBPACK_IMPORTED_MODULE_11__/* .findingsRefuse */ .F$)(diagnostics, 'error');
}
function tell(planned, { json, out }) {
    const { prepared, subject } = planned;
    const colour = (0,_command_line_js__WEBPACK_IMPORTED_MODULE_15__/* .showsColour */ .Vq)(process.stdout);
    const isKept = out !== undefined;
    if (json)
        (0,_command_line_js__WEBPACK_IMPORTED_MODULE_15__/* .say */ .cv)(`${JSON.stringify(asJson(prepared, { subject, isKept }))}\n`);
    else
        (0,_command_line_js__WEBPACK_IMPORTED_MODULE_15__/* .say */ .cv)(asText(planned, colour));
    return isRefused(prepared) ? 1 : 0;
}
function asText(planned, colour) {
    const { prepared, subject } = planned;
    const { candidate, diagnostics } = prepared;
    const findings = (0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_13__/* .terminalDiagnostics */ .lT)(diagnostics, { colour });
    const above = findings.length === 0 ? [] : [...findings, ''];
    const verdict = `${(0,_report_headline_js__WEBPACK_IMPORTED_MODULE_12__/* .headline */ .P)(outcomeOf(planned))}.`;
    if (candidate === undefined || subject === undefined) {
        return `${[...above, verdict].join('\n')}\n`;
    }
    const { archive, texts, project, version, commit } = candidate;
    const lines = [
        ...above,
        `${project} ${version}, ${subject.tag === undefined ? 'without a tag' : `tag ${subject.tag}`}, commit ${commit}`,
        `archive ${archive.name}, ${archive.size} bytes, sha256 ${archive.sha256}`,
        ...subject.packages.map(({ path }) => `  ${path}`),
        `pull request "${texts.pullRequest.title}" from ${texts.pullRequest.branch}`,
        verdict,
    ];
    return `${lines.join('\n')}\n`;
}
/** What nobody knows is `null`; `isKept`: whether the archive is there when the command has ended. */
function asJson({ candidate, diagnostics }, { subject, isKept }) {
    const findings = diagnostics.map(findingAsJson);
    if (candidate === undefined || subject === undefined)
        return { findings };
    const { archive, texts } = candidate;
    return {
        project: candidate.project,
        version: candidate.version,
        tag: subject.tag ?? null,
        commit: candidate.commit,
        packages: subject.packages.map(({ name, opam }) => ({ name, opam: (0,_text_source_js__WEBPACK_IMPORTED_MODULE_22__/* .decodeBytes */ .yj)(opam) })),
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
            prerelease: candidate.prerelease,
        },
        pullRequest: {
            ...texts.pullRequest,
            files: subject.packages.map(({ path, opam }) => ({ path, content: (0,_text_source_js__WEBPACK_IMPORTED_MODULE_22__/* .decodeBytes */ .yj)(opam) })),
        },
        findings,
    };
}
function findingAsJson({ severity, code, message, hints, location }) {
    const place = location === undefined
        ? {}
        : {
            file: location.source.name,
            ...(0,_text_source_js__WEBPACK_IMPORTED_MODULE_22__/* .positionAt */ .t$)(location.source.text, location.span.start),
        };
    return { severity, code, message, hints, ...place };
}


/***/ }),

/***/ 4423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ removeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);

/**
 * Removes a folder with all that lies in it, if it is there. Windows refuses that while a program has
 * something open there, and a git that was told to end needs a moment for it.
 */
async function removeFolder(folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 5 });
}


/***/ })

};
