import { join } from 'node:path';
import type { NextConfig } from 'next';

/** A Next app with nothing in it but the three routes and the page that are measured. */
export default {
  output: 'standalone',
  outputFileTracingRoot: join(import.meta.dirname, '..', '..'),
  turbopack: { root: join(import.meta.dirname, '..', '..') },
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['better-sqlite3'],
  poweredByHeader: false,
  compress: true,
} satisfies NextConfig;
