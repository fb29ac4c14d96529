// Writes down whose work the built files are made of, and under which licences; fails where a text is missing.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** What packages contain without saying so in a file that is read here. */
const INSIDE = `Inside monaco-editor, besides what its own notices list:
DOMPurify 3.1.7, by Cure53 and other contributors: Apache-2.0, as chosen from Apache-2.0 OR MPL-2.0
Codicons, the font of the editor's icons, by Microsoft: CC-BY-4.0, https://creativecommons.org/licenses/by/4.0/`;

/** Packages that come without a text, and a package of the same authors, under the same licence, that has it. */
const SAME_AUTHORS = {
  "@graphiql/plugin-doc-explorer": "graphiql",
  "@graphiql/plugin-explorer": "graphiql",
  "@graphiql/plugin-history": "graphiql",
  "react-compiler-runtime": "react",
  "react-remove-scroll-bar": "react-remove-scroll",
};

/**
 * The list of all that is built in, and the texts of their licences.
 * @param bundled folders of packages with what their package.json says
 */
export function notices(bundled) {
  const packages = new Map([...bundled].map(([folder, { name, version, license }]) => [`${name} ${version}`, { folder, name, license }]));
  const sorted = [...packages].sort(([one], [other]) => (one < other ? -1 : 1));
  const list = sorted.map(([title, { license }]) => `${title}: ${license}`);
  const texts = sorted.map(([title, { folder, name }]) => `${"=".repeat(80)}\n${title}\n\n${licence(folder, name)}`);
  const head = "The files beside this one are built from these packages; their licences follow. build.mjs wrote this.";
  return `${[head, list.join("\n"), INSIDE, ...texts].join("\n\n")}\n`;
}

function licence(folder, name) {
  const named = (where) => readdirSync(where).filter((file) => /^(licen[cs]e|notice|thirdpartynotices)/i.test(file)).sort();
  const where = named(folder).length > 0 ? folder : join(import.meta.dirname, "node_modules", SAME_AUTHORS[name] ?? "none");
  return named(where).map((file) => readFileSync(join(where, file), "utf8").replaceAll("\r\n", "\n").trim()).join("\n\n");
}
