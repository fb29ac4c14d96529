// Opens GraphiQL by links in a real browser: a query and variables in the address, an example by its name; the address
// follows what is typed, and opening it again gives the same tab and no second one.
// usage: node graphiql-address.mjs BASE_URL QUERY_FILE EXPECTED_WORDS
import { deepStrictEqual, ok, strictEqual } from "node:assert";
import { readFileSync } from "node:fs";
import { inBrowser } from "./browser.mjs";
import { activeTab, answer, editorText, exampleNames, openGraphiql, run, tab } from "./graphiql-page.mjs";

const [base, queryFile, expected] = process.argv.slice(2);
const names = exampleNames();
const asked = (page) => new URL(page.url()).searchParams;

await inBrowser(base, async (page) => {
  const query = readFileSync(queryFile, "utf8").trim();
  await openGraphiql(page, base, `?query=${encodeURIComponent(query)}`);
  ok(JSON.stringify(await run(page)).includes(expected));
  strictEqual(await page.locator(".graphiql-tab-button").count(), names.length + 1);

  for (const name of ["InWhichCapacity", "StartHere"]) {
    await openGraphiql(page, base, `?example=${name}`);
    strictEqual(await activeTab(page), name);
    ok((await editorText(page, "operation")).includes(`query ${name}`));
    strictEqual(await page.locator(".graphiql-tab-button").count(), names.length + 1);
  }

  const typed = "query Typed($name: String!) { __type(name: $name) { name } }";
  const variables = '{ "name": "Quote" }';
  await openGraphiql(page, base, `?query=${encodeURIComponent(typed)}&variables=${encodeURIComponent(variables)}`);
  deepStrictEqual(await run(page), {
    data: { __type: { name: "Quote" } },
    extensions: { cost: { requested: 0, actual: 0, maximum: 5000 } },
  });

  await page.locator(".graphiql-query-editor").click();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("query Followed { engine { version } }", { delay: 5 });
  await page.waitForFunction(() => new URL(location.href).searchParams.get("query")?.includes("Followed { engine"));
  await page.waitForTimeout(700);
  await page.reload();
  await page.locator(".graphiql-query-editor .view-lines").waitFor();
  strictEqual(await activeTab(page), "Followed");
  strictEqual(await page.locator(".graphiql-tab-button").count(), names.length + 2);
  await page.keyboard.press("Control+Enter");
  ok((await answer(page)).data.engine.version);

  await tab(page, "Receipt").click();
  await page.waitForFunction(() => location.search === "?example=Receipt");
  strictEqual(asked(page).get("query"), null);
  return `graphiql-address: links open queries, variables and examples; the address follows; "${expected}" is shown`;
});
