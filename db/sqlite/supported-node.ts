// Imported before better-sqlite3, whose binary ends the process without a word on an older Node.
const major = Number(process.versions.node.split('.')[0]);
if (major < 22) {
  throw new Error(
    `Second Source needs Node 22 or newer and this is ${process.versions.node}. Start it with "npm run", which brings its own.`,
  );
}
