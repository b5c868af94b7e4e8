import type { NextConfig } from 'next';

export default {
  output: 'standalone',
  reactCompiler: true,
  typedRoutes: true,
  poweredByHeader: false,
  images: { unoptimized: true },
  serverExternalPackages: ['better-sqlite3', 'pg', '@node-rs/argon2', 'pino'],
  experimental: {
    // `forbidden()` and the 403 page.
    authInterrupts: true,
    // Larger than any body that is accepted, so that a refusal comes from us, in words.
    serverActions: { bodySizeLimit: '4mb' },
    proxyClientMaxBodySize: '12mb',
  },
} satisfies NextConfig;
