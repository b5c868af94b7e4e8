import type { NextConfig } from 'next';
export default {
  output: 'standalone',
  reactCompiler: true,
  typedRoutes: true,
  poweredByHeader: false,
  images: { unoptimized: true },
  serverExternalPackages: ['better-sqlite3', 'pg', '@node-rs/argon2', 'pino'],
} satisfies NextConfig;
