import type { NextConfig } from 'next';

export default {
  output: 'standalone',
  // Said, so that a lock file in a folder above does not move the root there.
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
  // `npm run types` checks the same files, once.
  typescript: { ignoreBuildErrors: true },
  reactCompiler: true,
  typedRoutes: true,
  poweredByHeader: false,
  images: { unoptimized: true },
  serverExternalPackages: ['better-sqlite3', 'pg', '@node-rs/argon2', 'pino'],
  experimental: {
    // `forbidden()` and the 403 page.
    authInterrupts: true,
    // Above the limit of proxy.ts, so that a refusal comes from us, in words.
    serverActions: { bodySizeLimit: '5mb' },
    // Above every limit of our own for the same reason: beyond it Next cuts a body off and says nothing.
    proxyClientMaxBodySize: '12mb',
  },
  rewrites: () =>
    Promise.resolve([
      // Browsers ask here before the page has told them of its icon.
      { source: '/favicon.ico', destination: '/icon.svg' },
      // Tools that walk the sources pass over folders that begin with a dot.
      { source: '/.well-known/second-source-key.json', destination: '/api/key' },
    ]),
} satisfies NextConfig;
