// Looks at a schema with all rules of graphql-schema-linter and fails on any finding.
// usage: node schema-linter.mjs SCHEMA.graphql
import { spawnSync } from "node:child_process";
import { report, tool, version } from "./served.mjs";

const { stdout, stderr, status } = spawnSync(tool("graphql-schema-linter"), ["--format", "json", ...process.argv.slice(2)], { encoding: "utf8" });
if (!stdout) throw new Error(stderr);
const { errors } = JSON.parse(stdout);
for (const { location, message, rule } of errors) console.error(`${location.line} ${rule}: ${message}`);
report(`graphql-schema-linter ${version("graphql-schema-linter")}`, `${errors.length} findings`);
process.exitCode = status;
