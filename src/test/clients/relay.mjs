// Compiles the sample of operations, and those with Relay's own directives, with relay-compiler.
// usage: node relay.mjs SCHEMA.graphql WORK_FOLDER
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { report, tool, version } from "./served.mjs";

const [schema, folder] = process.argv.slice(2).map((path) => resolve(path));
const from = (...names) => join(import.meta.dirname, ...names);
const to = join(folder, "src");
rmSync(folder, { recursive: true, force: true });
mkdirSync(to, { recursive: true });
copyFileSync(schema, join(folder, "schema.graphql"));
copyFileSync(from("relay.config.json"), join(folder, "relay.config.json"));
for (const file of readdirSync(from("relay"))) copyFileSync(from("relay", file), join(to, file));
for (const file of readdirSync(from("operations"))) writeFileSync(join(to, `${basename(file, ".graphql")}.ts`), asModule(file));

execFileSync(tool("relay-compiler"), ["relay.config.json"], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
const artifacts = readdirSync(join(to, "__generated__"));
report(`relay-compiler ${version("relay-compiler")}`, `${artifacts.length} artifacts, with @connection and @refetchable`);

/** Relay reads GraphQL inside of modules, and wants names that start with the module's: FrontQuery, Front_Article. */
function asModule(file) {
  const name = basename(file, ".graphql");
  const text = readFileSync(from("operations", file), "utf8")
    .replace(`query ${name}(`, `query ${name}Query(`)
    .replaceAll(new RegExp(`(\\.\\.\\.|fragment )${name}(\\w+)`, "g"), `$1${name}_$2`);
  const definitions = text.split(/^(?=query|fragment)/m).filter((part) => !part.startsWith("#"));
  return definitions.map((part) => `graphql\`${part}\`;`).join("\n");
}
