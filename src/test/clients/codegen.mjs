// Generates TypeScript for the sample of operations and fails unless it compiles strictly.
// usage: node codegen.mjs SCHEMA.graphql
import { execFileSync } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { report, tool, version } from "./served.mjs";

const [schema] = process.argv.slice(2);
const cwd = import.meta.dirname;
const run = (name, ...options) =>
  execFileSync(tool(name), options, { cwd, env: { ...process.env, INQUIT_SCHEMA: resolve(schema) }, stdio: ["ignore", "inherit", "inherit"] });

rmSync(resolve(cwd, "generated"), { recursive: true, force: true });
run("graphql-codegen", "--silent", "--config", "codegen.config.mjs");
run("tsc", "--project", "tsconfig.json");
const files = readdirSync(resolve(cwd, "generated"), { recursive: true }).filter((name) => name.endsWith(".ts"));
report(`graphql-codegen ${version("@graphql-codegen/cli")}`, `${files.length} files generated; tsc ${version("typescript")} --strict compiles them`);
