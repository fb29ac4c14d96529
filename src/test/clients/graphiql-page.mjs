// GraphiQL as a person works with it, for the scripts that look at it.
import { readFileSync } from "node:fs";

const GALLERY = new URL("../../main/resources/gallery.graphql", import.meta.url);

/** The names of the eight example queries, in order. */
export const exampleNames = () => [...readFileSync(GALLERY, "utf8").matchAll(/^query (\w+)/gm)].map(([, name]) => name);

/** Opens GraphiQL and waits until queries can be run. */
export async function openGraphiql(page, base, search = "") {
  await page.goto(`${base}/graphiql${search}`);
  await page.locator(".graphiql-query-editor .view-lines").waitFor();
  await page.locator(".graphiql-spinner").waitFor({ state: "detached" });
}

export const tab = (page, name) => page.locator(".graphiql-tab-button").getByText(name, { exact: true });

export const activeTab = (page) => page.locator('.graphiql-tabs [role="tab"][aria-selected="true"]').innerText();

/** The text of an editor: "operation", "variables" or "response". */
export const editorText = (page, name) =>
  page.evaluate((wanted) => globalThis.__MONACO.editor.getModels().find(({ uri }) => uri.path.includes(wanted))?.getValue(), name);

/** Presses the button that runs the query, and gives what it answers. */
export async function run(page) {
  await page.getByRole("button", { name: /execute query/i }).click();
  return answer(page);
}

/** What stands in the answer's editor once it is whole. */
export async function answer(page) {
  await page.waitForFunction(() => {
    const models = globalThis.__MONACO.editor.getModels();
    const text = models.find(({ uri }) => uri.path.includes("response"))?.getValue() ?? "";
    return text.startsWith("{") && !document.querySelector(".graphiql-response .graphiql-spinner");
  });
  return JSON.parse(await editorText(page, "response"));
}
