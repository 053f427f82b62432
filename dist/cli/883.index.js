export const id = 883;
export const ids = [883];
export const modules = {

/***/ 62992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ answerTooLarge),
/* harmony export */   _j: () => (/* binding */ boundedBody)
/* harmony export */ });
/* unused harmony export longestAnswer */
/* harmony import */ var _release_model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19906);
/* harmony import */ var _text_decimal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52349);


const longestAnswer = 64 * 1024 ** 2;
async function boundedBody(body, announced, limit = longestAnswer) {
    if (((0,_text_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .readDecimal */ .e)(announced ?? '') ?? 0) > limit)
        throw tooLong(limit);
    const chunks = [];
    let size = 0;
    for await (const chunk of body ?? []) {
        size += chunk.byteLength;
        if (size > limit)
            throw tooLong(limit);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks, size);
}
function tooLong(limit) {
    return answerTooLarge(`A server's answer is longer than ${limit} bytes.`);
}
function answerTooLarge(message) {
    return new _release_model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('answer-too-large', message, {
        hint: 'Check that the API address belongs to a GitHub server. GitHub never sends answers of that size.',
    });
}


/***/ }),

/***/ 80846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ githubClient)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/github/addresses.js
var addresses = __webpack_require__(25362);
// EXTERNAL MODULE: ./build/release/model/failure.js
var failure = __webpack_require__(19906);
;// CONCATENATED MODULE: ./build/github/accepted-permissions.js
const grantable = new Set([
    'actions',
    'attestations',
    'checks',
    'contents',
    'deployments',
    'discussions',
    'issues',
    'packages',
    'pages',
    'pull_requests',
    'security_events',
    'statuses',
]);
function acceptedPermissions(field) {
    return (field ?? '')
        .split(';')
        .map((set) => [...set.matchAll(/([a-z_]+)=([a-z]+)/g)].map(permissionOf))
        .filter((set) => set.length > 0);
}
function permissionOf([, name = '', access = '']) {
    return { name, access };
}
function namedPermissions(sets) {
    return sets
        .map((set) => set.map(({ name, access }) => `${name}=${access}`).join(' with '))
        .join(' or ');
}
function isGrantable(set) {
    return set.every(({ name }) => grantable.has(name));
}
function namesWorkflows(set) {
    return set.some(({ name }) => name === 'workflows');
}
function asJobPermissions(set) {
    return set.map(({ name, access }) => `${name.replaceAll('_', '-')}: ${access}`).join(', ');
}
function asTokenPermissions(set) {
    return set
        .map(({ name, access }) => {
        const title = `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll('_', ' ')}`;
        return `"${title}: ${access === 'write' ? 'read and write' : access}"`;
    })
        .join(' and ');
}

// EXTERNAL MODULE: ./build/text/json.js
var json = __webpack_require__(25666);
// EXTERNAL MODULE: ./build/github/patience.js
var patience = __webpack_require__(50919);
;// CONCATENATED MODULE: ./build/github/answer-edge.js



class NoAnswer extends Error {
    name = 'NoAnswer';
    fact;
    request;
    constructor(fact, request) {
        super(fact);
        this.fact = fact;
        this.request = request;
    }
}
function refuseNonAnswers(octokit) {
    octokit.hook.after('request', (response, request) => {
        if (request.method === 'DELETE')
            return;
        const fact = whatIsWrong(response);
        if (fact !== undefined)
            throw new NoAnswer(fact, request);
    });
    octokit.hook.error('request', (error, { request }) => {
        if (error.cause instanceof failure/* Failure */.H)
            throw error.cause;
        const most = (0,patience/* outOfPatience */.V8)(error)?.mayRepeat;
        if (most !== undefined && request?.['retries'] !== 0)
            Object.assign(request ?? {}, { retries: most });
        throw withPlainErrors(error);
    });
}
function whatIsWrong({ status, data }) {
    if (status < 200 || status > 299)
        return `the status ${status}`;
    if (Array.isArray(data))
        return undefined;
    if (!(0,json/* isRecord */.u4)(data))
        return data === null ? '"null"' : 'something that is not a JSON object or list';
    return hasPlainErrors(data) ? undefined : '"errors" that are not a list of errors';
}
function hasPlainErrors(data) {
    const errors = (0,json/* valueAt */.fK)(data, 'errors');
    return errors === undefined || (Array.isArray(errors) && errors.every(isError));
}
function isError(value) {
    return (0,json/* isRecord */.u4)(value) || typeof value === 'string';
}
function withPlainErrors(error) {
    if (!('response' in error) || !(0,json/* isRecord */.u4)(error.response))
        return error;
    const { data } = error.response;
    if (!(0,json/* isRecord */.u4)(data) || hasPlainErrors(data))
        return error;
    const { errors: _, ...rest } = data;
    return Object.assign(error, { response: { ...error.response, data: rest } });
}

;// CONCATENATED MODULE: ./build/github/limits.js

function recogniseLimits(octokit) {
    octokit.hook.error('request', (error) => {
        const after = 'response' in error ? retryAfterOf(error.response) : undefined;
        if (isLimit(error) && after !== undefined) {
            error.message = /^\d+$/.test(after) ? 'secondary rate limit' : 'a limit without an end';
        }
        throw error;
    });
    octokit.hook.after('request', (response, request) => {
        if (!isLimitedQuery(response.data))
            return;
        const { headers } = response;
        const after = retryAfterOf(response);
        const isHourly = after === undefined && headers['x-ratelimit-remaining'] === '0';
        const isKnown = !isHourly && (after === undefined || /^\d+$/.test(after));
        throw Object.assign(new Error(isKnown ? 'secondary rate limit' : 'rate limit'), {
            status: 429,
            request,
            response: { ...response, status: 429 },
        });
    });
}
function isLimit(error) {
    return 'status' in error && (error.status === 403 || error.status === 429);
}
function retryAfterOf(response) {
    return (0,json/* textIfThere */.hc)(response, 'headers.retry-after');
}
function isLimitedQuery(data) {
    const errors = (0,json/* valueAt */.fK)(data, 'errors');
    return (Array.isArray(errors) &&
        errors.some((error) => ['RATE_LIMITED', 'RATE_LIMIT'].includes((0,json/* textIfThere */.hc)(error, 'type') ?? '') ||
            tellsOfLimit((0,json/* textIfThere */.hc)(error, 'message') ?? '')));
}
function tellsOfLimit(words) {
    return /\bsecondary rate limit\b/i.test(words);
}

// EXTERNAL MODULE: ./build/github/refusal.js
var refusal = __webpack_require__(32074);
;// CONCATENATED MODULE: ./build/github/rights-hint.js


function rightsHint({ headers }, refused) {
    const page = /\burl=(\S+)/.exec(headers['x-github-sso'] ?? '')?.[1];
    if (page !== undefined)
        return `Authorise the token for the organisation at ${page}.`;
    const sets = acceptedPermissions(headers['x-accepted-github-permissions']);
    const [first] = sets;
    if (first !== undefined && refused.kind === 'fine-grained') {
        const needed = sets.find((set) => !namesWorkflows(set)) ?? first;
        return fineGrainedHint(asTokenPermissions(needed), refused);
    }
    if (first !== undefined && refused.tokenInput === 'github-token') {
        if (refused.kind !== 'classic') {
            const needed = sets.find(isGrantable);
            const job = needed === undefined ? '' : `Give the job "permissions: ${asJobPermissions(needed)}".`;
            if (!sets.some(namesWorkflows))
                return job === '' ? withheld : job;
            const otherwise = workflowHint(refused.instead);
            return job === '' ? otherwise : `${job} If the job already has it: ${otherwise}`;
        }
    }
    return usualHint(refused);
}
const withheld = "The workflow's own token cannot get this permission. Pass a token that has it as github-token.";
function workflowHint(instead) {
    const fact = "The commit changes a workflow file. The workflow's own token cannot publish such a commit.";
    return instead === undefined
        ? `${fact} Pass a token with that right as github-token.`
        : `${fact} ${instead}`;
}
function fineGrainedHint(permissions, { tokenInput, webUrl }) {
    const page = (0,addresses/* fineGrainedTokensPage */.eU)(webUrl);
    return tokenInput === 'github-token'
        ? `Remove github-token and give the job "permissions: contents: write". Or give the token ${permissions} at ${page}.`
        : `Give the token ${permissions} on the fork at ${page}. To open the pull request too, use ${classicToken(webUrl)}.`;
}
function classicToken(webUrl) {
    return `a classic token with the scope public_repo (create it at ${(0,addresses/* newTokenPage */.Jw)(webUrl)})`;
}
function usualHint(refused) {
    const { kind, tokenInput, webUrl } = refused;
    const classic = classicToken(webUrl);
    if (tokenInput === 'github-token') {
        return kind !== 'classic' && kind !== 'fine-grained'
            ? 'Give the job "permissions: contents: write".'
            : `Remove github-token and give the job "permissions: contents: write". Or use ${classic}.`;
    }
    switch (kind) {
        case 'classic':
            return `Use ${classic}. Its owner must have the right to do this. Some organisations forbid classic tokens.`;
        case 'fine-grained':
            return fineGrainedHint('"Contents: read and write"', refused);
        case 'app-user':
        case 'installation':
            return `Such a token only works in the repositories where its App is installed. As opam-token, pass ${classic}.`;
        case 'other':
            return `As opam-token, pass ${classic}.`;
    }
}

// EXTERNAL MODULE: ./build/github/shape.js
var shape = __webpack_require__(63607);
// EXTERNAL MODULE: ./build/github/token-kind.js
var token_kind = __webpack_require__(42194);
// EXTERNAL MODULE: ./build/text/decimal.js
var decimal = __webpack_require__(52349);
;// CONCATENATED MODULE: ./build/github/failures.js










function explain(error, circumstances) {
    if (error instanceof failure/* Failure */.H)
        return error;
    if (error instanceof NoAnswer) {
        const { host, doing } = circumstances;
        return (0,shape/* unreadableAnswer */.Cw)(`${host} answered the request to ${doing} with ${error.fact}.`);
    }
    return explainSaid((0,refusal/* readRefusal */.ni)(error), circumstances);
}
function explainSaid(said, circumstances) {
    const cause = new Error(`${said.status ?? 'no answer'}: ${said.words}`);
    return new refusal/* Refusal */.P_(said, { ...explanation(said, circumstances), cause });
}
function explanation(said, circumstances) {
    const { status, headers } = said;
    const { host, doing, writes } = circumstances;
    if (status === undefined) {
        return {
            code: 'github-unreachable',
            message: `${host} did not answer when asked to ${doing}: ${said.words}.`,
            hint: 'Run again when the network works. Behind a proxy, set HTTPS_PROXY and NO_PROXY.',
        };
    }
    const message = `${host} refused to ${doing}: ${wordsOfAll(said)}`;
    if (status === 401)
        return invalidToken(message, circumstances);
    if (isRateLimit(said))
        return { code: 'rate-limited', message, hint: waitHint(headers) };
    if (bringsWorkflow(said)) {
        return {
            code: 'workflow-scope',
            message,
            hint: 'The branch contains a workflow file that the fork does not have yet. Open the fork on GitHub and choose "Sync fork", or add the scope workflow to the token.',
        };
    }
    if (status === 403 || (status === 404 && writes))
        return missingRight(said, circumstances);
    if (status === 404) {
        return {
            code: 'not-found',
            message,
            hint: `Check the name. GitHub shows a private repository only to a token that can read it (the input ${circumstances.tokenInput}).`,
        };
    }
    if (status >= 500) {
        return {
            code: 'github-unavailable',
            message: `${host} failed to ${doing}: ${wordsOfAll(said)}`,
            hint: 'Run again in a few minutes. The next run continues from where this one stopped.',
        };
    }
    if (said.errors.some(isOfTag)) {
        return {
            code: 'tag-refused',
            message,
            hint: 'A ruleset of the repository may forbid the tag. Or an immutable release had this name, and nobody can use it again. Release the next version from a new tag.',
        };
    }
    if (violatesRules(said)) {
        return {
            code: 'ruleset-refused',
            message,
            hint: `A ruleset of the repository forbids this. Let the owner of the token passed as ${circumstances.tokenInput} bypass the ruleset, or exclude the name from it.`,
        };
    }
    return {
        code: 'github-refused',
        message,
        hint: 'Run again once. If GitHub refuses again, its words above say why.',
    };
}
function wordsOfAll({ status, words, errors, headers }) {
    const id = headers['x-github-request-id'];
    const fields = errors.map(fieldWords).filter((one) => one !== '' && !words.includes(one));
    const told = [words, ...fields].filter((one) => one !== '').join('; ');
    return `${status}${told === '' ? '' : ` ${told}`}${id === undefined ? '' : ` (request ${id})`}.`;
}
function fieldWords({ code, field, message }) {
    const what = message ?? code;
    return field === undefined ? what : `${field}: ${what}`;
}
function invalidToken(message, circumstances) {
    return {
        code: 'token-invalid',
        message,
        hint: renewalHint(circumstances),
        terminalHint: `The token passed as ${circumstances.tokenInput} is unknown, expired or revoked. Create a new one at ${(0,addresses/* newTokenPage */.Jw)(circumstances.webUrl)}.`,
    };
}
function renewalHint({ token, tokenInput, webUrl }) {
    if ((0,token_kind/* tokenKind */.a)(token, {}) === 'installation') {
        return `The token passed as ${tokenInput} is a token of an App installation, such as the workflow's own. It has expired or was revoked. Run the job again to get a new one.`;
    }
    return tokenInput === 'github-token'
        ? 'The token passed as github-token is unknown, expired or revoked. Remove the input, so that the workflow uses its own token.'
        : `The token passed as opam-token is unknown, expired or revoked. Create a new one at ${(0,addresses/* newTokenPage */.Jw)(webUrl)} and put it into the secret.`;
}
function isRateLimit({ status, headers, words }) {
    if (status === 429)
        return true;
    const asksToWait = headers['retry-after'] !== undefined;
    const isTold = asksToWait || headers['x-ratelimit-remaining'] === '0' || tellsOfLimit(words);
    return status === 403 && isTold;
}
function isOfTag({ code, field }) {
    return (field === 'tag_name' && code !== 'already_exists') || field === 'pre_receive';
}
function violatesRules({ words, errors }) {
    return [words, ...errors.map(({ message }) => message ?? '')].some((text) => text.includes('Repository rule violations found'));
}
function bringsWorkflow({ words, errors }) {
    return [words, ...errors.map(({ message }) => message ?? '')].some((text) => text.includes('.github/workflows/'));
}
const lastSecond = 8.64e12;
function waitHint(headers) {
    const wait = headers['retry-after'];
    if (wait !== undefined) {
        return /^\d{1,9}$/.test(wait) ? `Run again in ${wait} seconds.` : 'Run again in a few minutes.';
    }
    const reset = (0,decimal/* readDecimal */.e)(headers['x-ratelimit-reset'] ?? '') ?? 0;
    return reset > 0 && reset < lastSecond
        ? `Run again after ${new Date(reset * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC.`
        : 'Run again in an hour.';
}
const nameOfKind = {
    classic: 'a classic token',
    'fine-grained': 'a fine-grained token',
    installation: "a token of an App installation, such as the workflow's own",
    'app-user': 'an App user token',
    other: 'a token of an unknown kind',
};
function missingRight(said, circumstances) {
    const { headers } = said;
    const { host, doing, token, tokenInput } = circumstances;
    const kind = (0,token_kind/* tokenKind */.a)(token, headers);
    const lacks = lacking(headers);
    return {
        code: `${tokenInput}-rights`,
        message: `${host} refused to ${doing}: ${wordsOfAll(said)} The token passed as ${tokenInput} is ${nameOfKind[kind]}${lacks}.`,
        hint: rightsHint(said, { ...circumstances, kind }),
        ...(tokenInput === 'github-token' && {
            terminalHint: `Set GITHUB_TOKEN to a classic token with the scope public_repo. Create it at ${(0,addresses/* newTokenPage */.Jw)(circumstances.webUrl)}. Its owner must have the right to do this.`,
        }),
    };
}
function lacking(headers) {
    const permissions = acceptedPermissions(headers['x-accepted-github-permissions']);
    if (permissions.length > 0)
        return `; this requires the permission ${namedPermissions(permissions)}`;
    const accepted = (0,token_kind/* listed */.K)(headers['x-accepted-oauth-scopes']);
    const has = headers['x-oauth-scopes'];
    if (has === undefined)
        return '';
    const scopes = (0,token_kind/* listed */.K)(has);
    const owns = scopes.length === 0 ? 'no scopes' : `the scopes ${scopes.join(', ')}`;
    if (accepted.length === 0)
        return ` with ${owns}`;
    return ` with ${owns}; this requires the scope ${accepted.join(' or ')}`;
}

;// CONCATENATED MODULE: ./build/github/graphql-shape.js

function wrongPlaceIn(query, data) {
    const words = query.match(/\.\.\.|\w+|[{}():]/g) ?? [];
    const selection = readSelection(words, afterParameters(words));
    return (0,json/* isRecord */.u4)(data) ? wrongIn(selection.selection, data, '') : '';
}
function afterParameters(words) {
    let at = 0;
    while (words[at] !== '{' && at < words.length)
        at = afterArguments(words, at + 1);
    return at + 1;
}
function afterArguments(words, start) {
    if (words[start] !== '(')
        return start;
    let at = start;
    for (let depth = 0; at < words.length; at++) {
        if (words[at] === '(')
            depth++;
        else if (words[at] === ')' && --depth === 0)
            return at + 1;
    }
    return at;
}
function readSelection(words, start) {
    const fields = new Map();
    const fragments = [];
    let at = start;
    while (at < words.length && words[at] !== '}') {
        if (words[at] === '...') {
            const inner = readSelection(words, at + 4);
            fragments.push({ type: words[at + 2] ?? '', selection: inner.selection });
            at = inner.end;
            continue;
        }
        const name = words[at] ?? '';
        at = afterArguments(words, words[at + 1] === ':' ? at + 3 : at + 1);
        const inner = words[at] === '{' ? readSelection(words, at + 1) : undefined;
        fields.set(name, inner?.selection);
        at = inner?.end ?? at;
    }
    return { selection: { fields, fragments }, end: at + 1 };
}
function wrongIn(selection, value, path) {
    if (value === null)
        return undefined;
    if (Array.isArray(value)) {
        return firstOf(value, (one, index) => wrongIn(selection, one, `${path}[${index}]`));
    }
    if (!(0,json/* isRecord */.u4)(value))
        return path;
    const asked = [
        ...selection.fields,
        ...selection.fragments.flatMap((one) => one.type === value['__typename'] ? [...one.selection.fields] : []),
    ];
    return firstOf(asked, ([name, inner]) => {
        const place = path === '' ? name : `${path}.${name}`;
        if (!Object.hasOwn(value, name))
            return place;
        return inner === undefined ? undefined : wrongIn(inner, value[name], place);
    });
}
function firstOf(all, look) {
    for (const [index, one] of all.entries()) {
        const found = look(one, index);
        if (found !== undefined)
            return found;
    }
    return undefined;
}

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 20 modules
var utils = __webpack_require__(75250);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(49735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(86856);
// EXTERNAL MODULE: ./node_modules/bottleneck/light.js
var light = __webpack_require__(63251);
// EXTERNAL MODULE: ./build/github/bounded-body.js
var bounded_body = __webpack_require__(62992);
// EXTERNAL MODULE: ./build/github/network.js
var network = __webpack_require__(50788);
;// CONCATENATED MODULE: ./build/github/own-fetch.js




const mostRedirects = 5;
const bodiless = [204, 205, 304];
function ownFetch(apiUrl, patience) {
    return async (url, init = {}) => {
        let [address, sent] = [url, { ...init, redirect: 'manual' }];
        for (let hops = 0;; hops++) {
            const answer = await (0,network/* proxiedFetch */.i)(address, sent, patience);
            const next = redirectOf(answer, address);
            if (next === undefined)
                return await whole(answer);
            await answer.dismiss();
            if (hops === mostRedirects)
                throw new Error('it redirects endlessly');
            if (!(0,addresses/* isOwnAddress */.v7)(apiUrl, next.href)) {
                throw new Error(`it redirects to another server, ${next.host || next.protocol}`);
            }
            address = next.href;
            if (answer.status === 303) {
                const { body: _, ...rest } = sent;
                sent = { ...rest, method: 'GET' };
            }
        }
    };
}
async function whole({ status, headers, body }) {
    if (status < 200 || status > 599) {
        throw (0,shape/* unreadableAnswer */.Cw)(`A server answered with ${status}, which is not an HTTP status.`);
    }
    const content = await (0,bounded_body/* boundedBody */._j)(body, headers.get('content-length'));
    return new Response(bodiless.includes(status) ? null : content, { status, headers: [...headers] });
}
function redirectOf({ status, headers }, from) {
    const location = headers.get('location');
    const leads = [301, 302, 303, 307, 308].includes(status);
    return leads && location !== null && URL.canParse(location, from)
        ? new URL(location, from)
        : undefined;
}

;// CONCATENATED MODULE: ./build/github/octokit.js








const repetitions = { times: 3, wait: 500 };
const limits = { times: 3, seconds: 300, inAll: 900 };
const finalStatuses = Array.from({ length: 100 }, (_, index) => 400 + index);
const Octokit = utils/* GitHub */.gq.plugin(refuseNonAnswers, recogniseLimits, dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A);
const silent = () => { };
const silence = { debug: silent, info: silent, warn: silent, error: silent };
const inTurn = () => new light.Group({ maxConcurrent: 1 });
function octokitFor(access, factor) {
    const host = new URL(access.apiUrl).host;
    let end;
    const mayWait = (seconds, count) => {
        end ??= performance.now() + limits.inAll * 1000 * factor;
        const isSoon = performance.now() + seconds * 1000 * factor <= end;
        const waits = isSoon && count < limits.times && seconds <= limits.seconds;
        if (waits)
            access.notice?.(`${host} asks for a pause. The run continues in ${seconds} s.`);
        return waits;
    };
    return new Octokit({
        ...(access.token === '' ? {} : { auth: access.token }),
        baseUrl: (0,addresses/* withoutTrailingSlash */.ae)(access.apiUrl),
        userAgent: (0,utils/* getUserAgentWithOrchestrationId */.fA)('dune-publish') ?? 'dune-publish',
        log: silence,
        request: { fetch: ownFetch(access.apiUrl, access.patience) },
        retry: {
            doNotRetry: finalStatuses,
            retries: repetitions.times,
            retryAfterBaseValue: repetitions.wait * factor,
        },
        throttle: {
            id: access.apiUrl,
            write: inTurn(),
            notifications: inTurn(),
            retryAfterBaseValue: 1000 * factor,
            onRateLimit: (...[seconds, , , count]) => mayWait(seconds, count),
            onSecondaryRateLimit: (...[seconds, , , count]) => mayWait(seconds, count),
        },
    });
}

;// CONCATENATED MODULE: ./build/github/push-access.js


const longestWords = 300;
async function askPushAccess(webUrl, token) {
    if (token === '')
        return { kind: 'refused', words: 'There is no token.' };
    const url = `${webUrl}.git/info/refs?service=git-receive-pack`;
    const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
    const headers = { authorization: `Basic ${credentials}`, 'user-agent': 'git/dune-publish' };
    try {
        const init = { headers, redirect: 'manual' };
        const { status, headers: said, body, dismiss } = await (0,network/* proxiedFetch */.i)(url, init);
        const words = status === 200 ? '' : await firstWords(body);
        if (status === 200)
            await dismiss();
        const type = said.get('content-type') ?? '';
        if (status === 200)
            return advertises(type) ? { kind: 'granted' } : unclear(url, 'a web page');
        const isLimit = status === 429 || said.get('retry-after') !== null;
        const saysNo = (status === 401 || status === 403) && type.startsWith('text/plain');
        return saysNo && !isLimit ? { kind: 'refused', words } : unclear(url, `${status}`);
    }
    catch (error) {
        return unclear(url, (0,refusal/* readRefusal */.ni)(error).words);
    }
}
function advertises(contentType) {
    return contentType.startsWith('application/x-git-receive-pack-advertisement');
}
function unclear(url, answer) {
    return { kind: 'unknown', why: `${new URL(url).host} gave no clear answer: ${answer}` };
}
async function firstWords(body) {
    let text = '';
    for await (const chunk of body) {
        text += Buffer.from(chunk).toString('utf8');
        if (text.length > longestWords || text.includes('\n'))
            break;
    }
    return (text.split('\n')[0] ?? '').slice(0, longestWords).trim();
}

;// CONCATENATED MODULE: ./build/github/client.js












const mostPages = 100;
function githubClient(access) {
    const factor = access.waitFactor ?? 1;
    const { host } = new URL(access.apiUrl);
    const octokit = octokitFor(access, factor);
    const circumstances = (doing, writes) => ({
        doing,
        writes,
        host,
        webUrl: (0,addresses/* webAddress */.Dy)(access.apiUrl),
        token: access.token,
        tokenInput: access.tokenInput,
    });
    async function call({ method, path, doing, body, ...more }) {
        const repeatable = more.repeatable ?? method !== 'POST';
        refuseForeign(path, access);
        try {
            const { data, headers } = await octokit.request({
                method,
                url: path,
                headers: {
                    accept: 'application/vnd.github+json',
                    'x-github-api-version': '2022-11-28',
                    ...(more.contentType === undefined ? {} : { 'content-type': more.contentType }),
                },
                ...(body === undefined ? {} : { data: body }),
                ...(repeatable ? {} : { request: { retries: 0 } }),
            });
            return { data, headers: { ...headers } };
        }
        catch (error) {
            const { instead } = more;
            const asked = circumstances(doing, method !== 'GET');
            throw explain(error, instead === undefined ? asked : { ...asked, instead });
        }
    }
    const pages = async (request) => await allPages(call, request);
    async function graphql(request) {
        const { query, variables, missingIsNull = false, ...more } = request;
        const body = { query, variables };
        const { data, headers } = await call({ method: 'POST', path: access.graphqlUrl, body, ...more });
        const errors = errorsIn(data, missingIsNull);
        if (errors.length > 0) {
            const said = (0,refusal/* readRefusal */.ni)({ response: { status: 200, data: { errors }, headers } });
            throw explainSaid(said, circumstances(more.doing, query.startsWith('mutation')));
        }
        return wholeData(data, query, `${host} answered the request to ${more.doing}`);
    }
    const wait = async (milliseconds) => {
        await (0,promises_.setTimeout)(milliseconds * factor);
    };
    const kind = access.token === '' ? 'none' : (0,token_kind/* tokenKind */.a)(access.token, {});
    return { tokenKind: kind, call, pages, graphql, pushAccess: pushAccessBy(access), wait };
}
function wholeData(answer, query, told) {
    const data = (0,json/* valueAt */.fK)(answer, 'data');
    const wrong = wrongPlaceIn(query, data);
    if ((0,json/* isRecord */.u4)(data) && wrong === undefined)
        return data;
    throw (0,shape/* unreadableAnswer */.Cw)(`${told} without "${['data', wrong].filter(Boolean).join('.')}".`);
}
async function allPages(call, { path, doing }) {
    const found = [];
    for (let page = 1, more = true; more; page++) {
        if (page > mostPages)
            throw endless(doing);
        const separator = path.includes('?') ? '&' : '?';
        const url = `${path}${separator}per_page=100&page=${page}`;
        const { data, headers } = await call({ method: 'GET', path: url, doing });
        found.push(...(0,shape/* listAt */.gT)(data, ''));
        more = String(headers['link'] ?? '').includes('rel="next"');
    }
    return found;
}
function endless(doing) {
    return (0,bounded_body/* answerTooLarge */.AU)(`GitHub answered the request to ${doing} with more than ${mostPages} pages.`);
}
function pushAccessBy({ apiUrl, token }) {
    return async (webUrl) => (0,addresses/* isOwnAddress */.v7)(apiUrl, webUrl)
        ? await askPushAccess(webUrl, token)
        : { kind: 'unknown', why: `${webUrl} is not on the server of the API` };
}
function refuseForeign(path, { apiUrl, graphqlUrl }) {
    const isWhole = /^[a-z][a-z+.-]*:/i.test(path);
    if (!isWhole || path === graphqlUrl || (0,addresses/* isOwnAddress */.v7)(apiUrl, path))
        return;
    const place = URL.canParse(path) ? new URL(path).host : path;
    throw new failure/* Failure */.H('address-foreign', `An answer of ${new URL(apiUrl).host} contains an address on another server, ${place}. dune-publish does not send the token there.`, {
        hint: "Check that the API address belongs to a GitHub server, and report this to the server's administrator.",
    });
}
function errorsIn(data, missingIsNull) {
    const errors = (0,json/* valueAt */.fK)(data, 'errors');
    return (Array.isArray(errors) ? errors : []).filter((error) => !missingIsNull || (0,json/* valueAt */.fK)(error, 'type') !== 'NOT_FOUND');
}


/***/ }),

/***/ 17418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TA: () => (/* binding */ readFile),
/* harmony export */   gm: () => (/* binding */ readBlob),
/* harmony export */   iz: () => (/* binding */ readFolders),
/* harmony export */   lQ: () => (/* binding */ isFolder)
/* harmony export */ });
/* harmony import */ var _release_model_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52006);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25362);
/* harmony import */ var _repetition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45039);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63607);




async function readFile(client, repository, place) {
    const data = await askContents(client, repository, place);
    if (entriesIn(data) !== undefined || data === undefined)
        return undefined;
    if ((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(data, 'type') !== 'file')
        return undefined;
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(data, 'encoding') === 'base64'
        ? contentOf(data)
        : await readBlob(client, repository, (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(data, 'sha'));
}
function contentOf(data) {
    return Buffer.from((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(data, 'content'), 'base64').toString('latin1');
}
async function readFolders(client, repository, place) {
    const entries = entriesIn(await askContents(client, repository, place)) ?? [];
    return entries.filter(({ type }) => type === 'dir').map(({ name }) => name);
}
async function isFolder(client, repository, place) {
    return entriesIn(await askContents(client, repository, place)) !== undefined;
}
function entriesIn(data) {
    if (Array.isArray(data)) {
        return data.map((entry) => ({ type: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(entry, 'type'), name: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(entry, 'name') }));
    }
    if (data !== undefined)
        (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(data, 'type');
    return undefined;
}
async function askContents(client, repository, { path, ref }) {
    const query = ref === undefined ? '' : `?ref=${encodeURIComponent(ref)}`;
    const answer = await (0,_repetition_js__WEBPACK_IMPORTED_MODULE_1__/* .unlessMissing */ .F2)(client.call({
        method: 'GET',
        path: `${(0,_addresses_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryPath */ .SH)(repository, `contents/${path}`)}${query}`,
        doing: `read ${path} in ${(0,_release_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(repository)}`,
    }));
    return answer?.data;
}
async function readBlob(client, repository, id) {
    const path = (0,_addresses_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryPath */ .SH)(repository, `git/blobs/${id}`);
    const doing = `read the blob ${id} in ${(0,_release_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(repository)}`;
    return contentOf((await client.call({ method: 'GET', path, doing })).data);
}


/***/ }),

/***/ 45039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ unlessMissing),
/* harmony export */   N_: () => (/* binding */ onceHeardOf),
/* harmony export */   Oo: () => (/* binding */ once)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32074);

const attempts = { times: 3, wait: 2000 };
async function once(client, write) {
    for (let attempt = 1;; attempt++) {
        try {
            return await write.send();
        }
        catch (error) {
            if (!(0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .isRefusal */ .vu)(error) || !(error.lost || (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .isRefusal */ .vu)(error, 409, 422)))
                throw error;
            if (error.lost)
                await client.wait(attempts.wait * attempt);
            const found = await write.find();
            if (found !== undefined)
                return found;
            if (!error.lost || attempt === attempts.times)
                throw error;
        }
    }
}
async function unlessMissing(asked) {
    try {
        return await asked;
    }
    catch (error) {
        if ((0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .isRefusal */ .vu)(error, 404))
            return undefined;
        throw error;
    }
}
const lag = { times: 4, wait: 1500 };
async function onceHeardOf(client, send, unheard) {
    for (let attempt = 1;; attempt++) {
        try {
            return await send();
        }
        catch (error) {
            if (!(0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .isRefusal */ .vu)(error) || !unheard(error) || attempt === lag.times)
                throw error;
        }
        await client.wait(lag.wait);
    }
}


/***/ }),

/***/ 63607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Bn: () => (/* binding */ choiceAt),
/* harmony export */   CH: () => (/* binding */ optionalFlagAt),
/* harmony export */   Cw: () => (/* binding */ unreadableAnswer),
/* harmony export */   Qc: () => (/* binding */ flagAt),
/* harmony export */   Tq: () => (/* binding */ optionalTextAt),
/* harmony export */   cK: () => (/* binding */ nullableTextAt),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   nv: () => (/* binding */ nullableAt),
/* harmony export */   tk: () => (/* binding */ numberAt)
/* harmony export */ });
/* harmony import */ var _release_model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19906);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25666);


function textAt(value, path) {
    const found = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(value, path);
    return typeof found === 'string' ? found : unreadable('text', path);
}
function numberAt(value, path) {
    const found = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(value, path);
    return typeof found === 'number' ? found : unreadable('number', path);
}
function flagAt(value, path) {
    const found = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(value, path);
    return typeof found === 'boolean' ? found : unreadable('true or false', path);
}
function choiceAt(value, path, choices) {
    const found = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(value, path);
    return choices.find((one) => one === found) ?? unreadable(choices.join(' or '), path);
}
function listAt(value, path) {
    const found = path === '' ? value : (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(value, path);
    return Array.isArray(found) ? found : unreadable('list', path);
}
function nullableAt(value, path) {
    const found = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .follow */ .e6)(value, path);
    if (found.kind === 'value')
        return found.value;
    return found.kind === 'null' ? undefined : unreadable('value', path);
}
function nullableTextAt(value, path) {
    const found = nullableAt(value, path);
    return found === undefined || typeof found === 'string' ? found : unreadable('text', path);
}
function optionalTextAt(value, path) {
    const found = optionalAt(value, path);
    return found === undefined || typeof found === 'string' ? found : unreadable('text', path);
}
function optionalFlagAt(value, path) {
    const found = optionalAt(value, path);
    return found === undefined || typeof found === 'boolean'
        ? found
        : unreadable('true or false', path);
}
function optionalAt(value, path) {
    const found = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .follow */ .e6)(value, path);
    if (found.kind === 'value')
        return found.value;
    return found.kind === 'no-object' ? unreadable('object', path) : undefined;
}
function unreadable(kind, path) {
    throw unreadableAnswer(path === ''
        ? `GitHub's answer is not a ${kind}.`
        : `GitHub's answer has no ${kind} at "${path}".`);
}
function unreadableAnswer(message) {
    return new _release_model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('answer-unreadable', message, {
        hint: 'Run again. If the error stays, check that the API address belongs to a GitHub server, and that no proxy answers instead.',
    });
}


/***/ }),

/***/ 42194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listed),
/* harmony export */   a: () => (/* binding */ tokenKind)
/* harmony export */ });
function tokenKind(token, headers) {
    if (token.startsWith('ghp_'))
        return 'classic';
    if (token.startsWith('github_pat_'))
        return 'fine-grained';
    if (token.startsWith('ghs_'))
        return 'installation';
    if (token.startsWith('ghu_'))
        return 'app-user';
    return headers['x-oauth-scopes'] === undefined ? 'other' : 'classic';
}
function listed(field) {
    return (field ?? '')
        .split(',')
        .map((one) => one.trim())
        .filter((one) => one !== '');
}


/***/ })

};
