const { existsSync, readdirSync, readFileSync, statSync } = require('node:fs');
const { dirname, join, normalize } = require('node:path');

/**
 * Who may import whom: the one table that the folders live by. Every layer may also import itself. Type-only imports
 * count, because what a layer knows of is what it depends on.
 */
const LAYERS = {
  core: { at: '^lib/core/', may: [] },
  schema: { at: '^lib/schema/', may: ['core'] },
  env: { at: '^lib/env\\.ts$', may: ['core'] },
  'private-folder': { at: '^lib/private-folder\\.ts$', may: [] },
  secrets: { at: '^lib/secrets\\.ts$', may: ['core', 'env', 'private-folder'] },
  'data-folder': { at: '^lib/data-folder\\.ts$', may: [] },
  // Both for the start: can the server listen, and what to say where it cannot work.
  'free-port': { at: '^lib/free-port\\.ts$', may: ['core'] },
  'refuse-start': { at: '^lib/refuse-start\\.ts$', may: ['core'] },
  // The request in hand, for whatever happens in its course.
  requests: { at: '^lib/request(s-in-hand)?\\.ts$', may: [] },
  log: { at: '^lib/log\\.ts$', may: ['env', 'requests'] },
  metrics: { at: '^lib/metrics/', may: ['core', 'db'] },
  'head-keys': { at: '^lib/head-keys\\.ts$', may: ['core'] },
  clock: { at: '^lib/clock\\.ts$', may: ['core'] },
  random: { at: '^lib/random-store\\.ts$', may: ['core'] },
  db: { at: '^db/', may: ['core', 'env', 'private-folder'] },
  ingest: { at: '^lib/ingest/', may: ['core'] },
  render: { at: '^lib/render/', may: ['core'] },
  // Counts attempts, of signing in and of whatever costs the newsroom something.
  throttle: { at: '^lib/throttle\\.ts$', may: ['core', 'db'] },
  adapters: { at: '^lib/adapters/', may: ['core', 'env', 'log'] },
  // What takes long, as plain functions; the threads that do it.
  jobs: { at: '^lib/jobs/', may: ['core', 'schema', 'ingest'] },
  workers: { at: '^lib/workers/', may: ['core', 'jobs'] },
  workflow: { at: '^lib/workflow/', may: ['jobs', 'core', 'schema', 'db', 'ingest', 'render', 'throttle', 'log'] },
  auth: { at: '^lib/auth/', may: ['core', 'db', 'throttle', 'env'] },
  runtime: {
    at: '^lib/runtime\\.ts$',
    may: [
      'core',
      'schema',
      'db',
      'ingest',
      'render',
      'adapters',
      'workers',
      'workflow',
      'auth',
      'env',
      'secrets',
      'data-folder',
      'head-keys',
      'log',
      'requests',
      'metrics',
      'clock',
      'random',
    ],
  },
  web: {
    at: '^lib/web/',
    may: ['runtime', 'jobs', 'auth', 'throttle', 'schema', 'core', 'log', 'requests', 'metrics'],
  },
  app: { at: '^app/', may: ['core', 'schema', 'workflow', 'web'] },
  'start-server': {
    at: '^lib/st(art|op)-server\\.ts$',
    may: ['core', 'free-port', 'runtime', 'auth', 'workflow', 'web'],
  },
  cli: { at: '^lib/cli/', may: ['runtime', 'workflow', 'jobs', 'schema', 'core', 'ingest'] },
  demo: { at: '^lib/demo/', may: ['runtime', 'workflow', 'jobs', 'schema', 'core', 'ingest'] },
  // The two files that Next itself calls: before a request, and once at start.
  proxy: { at: '^proxy\\.ts$', may: ['web', 'auth', 'core', 'env'] },
  instrumentation: { at: '^instrumentation\\.ts$', may: ['start', 'refuse-start', 'runtime', 'env', 'log'] },
  start: { at: '^lib/st(art|op)-server\\.ts$', may: ['core', 'free-port', 'runtime', 'web', 'auth', 'workflow'] },
};

/** The packages that lib/core may use: synchronous, without input or output; each has its decision record. */
const CORE_PACKAGES = ['@noble/hashes', '@orama/stemmers', '@zxcvbn-ts', 'canonicalize', 'diff'];

const OURS = '^(app|lib|db|tests|scripts|bench)/|^[^/]+\\.(ts|mjs)$';
/** Checks the version of Node before anything else is loaded; imports nothing. */
const FOR_ALL = '^lib/node-version\\.mjs$';
const CLIENT = clientFiles('app');

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or need a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...Object.entries(LAYERS).map(([name, { at, may }]) => ({
      name: `${name}-imports-its-own`,
      comment: `${name} may import ${[...may, 'itself'].join(', ')}.`,
      severity: 'error',
      from: { path: at },
      to: { path: OURS, pathNot: [at, FOR_ALL, ...may.map((other) => LAYERS[other].at)] },
    })),
    {
      name: 'everything-has-a-layer',
      comment: 'A new folder or file of the product is a new line in the table above.',
      severity: 'error',
      from: {},
      to: { path: '^(app|lib|db)/', pathNot: [FOR_ALL, ...Object.values(LAYERS).map(({ at }) => at)] },
    },
    {
      name: 'core-is-pure',
      comment: 'No module of Node in the core, and packages only from the list.',
      severity: 'error',
      from: { path: LAYERS.core.at },
      to: {
        dependencyTypesNot: ['local', 'aliased', 'aliased-subpath-import', 'localmodule'],
        pathNot: [OURS, ...CORE_PACKAGES.map((name) => `^node_modules/${name}/`)],
      },
    },
    {
      name: 'client-code-stays-small',
      comment:
        'What runs in the browser imports the core, the schema and markup; never the server, not even its types.',
      severity: 'error',
      from: { path: CLIENT.length > 0 ? CLIENT.map((file) => `^${escaped(file)}$`) : ['^$'] },
      to: { path: '^(lib|db)/', pathNot: [LAYERS.core.at, LAYERS.schema.at] },
    },
    {
      name: 'nobody-imports-tests',
      severity: 'error',
      from: { pathNot: '^tests/' },
      to: { path: '^tests/' },
    },
    {
      name: 'product-imports-no-tools',
      comment: 'The product runs without what builds and measures it.',
      severity: 'error',
      from: { path: '^(app|lib|db)/' },
      to: { path: '^(scripts|bench)/' },
    },
    {
      name: 'no-dev-packages-in-the-product',
      severity: 'error',
      from: { path: '^(app|lib|db)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(\\.next|data|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.d.ts'],
    },
  },
};

/**
 * The files that run in the browser: those that say "use client" and whatever they import below app/, up to a file that
 * says "use server", which the browser only calls.
 */
function clientFiles(root) {
  const entries = filesBelow(root).filter((file) => /^\s*(['"])use client\1/.test(textOf(file)));
  const found = new Set();
  const visit = (file) => {
    if (found.has(file) || /^\s*(['"])use server\1/.test(textOf(file))) return;
    found.add(file);
    for (const [, specifier] of textOf(file).matchAll(/(?:from|import)\s+'([^']+)'/g)) {
      const target = specifier.startsWith('#app/')
        ? specifier.slice(1)
        : specifier.startsWith('.')
          ? normalize(join(dirname(file), specifier))
          : null;
      if (target?.startsWith(`${root}/`) && existsSync(target)) visit(target);
    }
  };
  entries.forEach(visit);
  return [...found];
}

function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : /\.tsx?$/.test(name) ? [path] : [];
  });
}

/** Without the comments in front, so that a directive under a docstring is seen. */
function textOf(file) {
  return readFileSync(file, 'utf8').replace(/^(\s*(\/\*[\s\S]*?\*\/|\/\/[^\n]*\n))*/, '');
}

function escaped(path) {
  return path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
