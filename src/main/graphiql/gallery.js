// The example queries of the server, and which of them an address or a tab means.
import { parse, valueFromASTUntyped } from "graphql";

/** Each example of gallery.graphql as { name, query, variables }; its query keeps the comment above it. */
export function readGallery(text) {
  return text
    .split(/\n(?=# \d+ )/)
    .slice(1)
    .map((part) => example(part.trim()));
}

function example(query) {
  const [operation] = parse(query).definitions;
  const defaults = operation.variableDefinitions
    .filter(({ defaultValue }) => defaultValue)
    .map(({ variable, defaultValue }) => [variable.name.value, valueFromASTUntyped(defaultValue)]);
  const variables = defaults.length > 0 ? JSON.stringify(Object.fromEntries(defaults), null, 2) : "";
  return { name: operation.name.value, query, variables };
}

/** What an address asks to open: an example by name, or a query with variables; undefined where it asks for nothing. */
export function wanted(search, gallery) {
  const asked = new URLSearchParams(search);
  const named = gallery.find(({ name }) => name === asked.get("example"));
  if (named) return named;
  const query = asked.get("query");
  return query === null ? undefined : { query, variables: asked.get("variables") ?? "" };
}

/** The longest address that is written; a longer one would be refused by the server when it is opened again. */
const LONGEST = 8000;

/** The address that opens a tab again: the name of an unchanged example, else query and variables. */
export function address(path, tab, gallery) {
  const { query, variables } = tab;
  if (!query) return path;
  const same = gallery.find((each) => isSame(each, tab));
  const asked = new URLSearchParams(same ? { example: same.name } : variables ? { query, variables } : { query });
  return asked.toString().length > LONGEST ? path : `${path}?${asked}`;
}

export const isSame = (one, other) => one.query === other.query && (one.variables ?? "") === (other.variables ?? "");
