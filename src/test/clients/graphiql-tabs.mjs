// Opens GraphiQL for the first time in a real browser: the eight examples are its tabs, each runs and gives data, the
// documentation describes fields, the explorer opens; nothing is asked of another host and nothing goes wrong beside it.
// usage: node graphiql-tabs.mjs BASE_URL
import { deepStrictEqual, ok, strictEqual } from "node:assert";
import { inBrowser } from "./browser.mjs";
import { activeTab, editorText, exampleNames, openGraphiql, run, tab } from "./graphiql-page.mjs";

const [base] = process.argv.slice(2);
const names = exampleNames();

await inBrowser(base, async (page) => {
  await openGraphiql(page, base);
  deepStrictEqual(await page.locator(".graphiql-tabs .graphiql-tab-button").allInnerTexts(), names);
  strictEqual(await activeTab(page), "StartHere");
  strictEqual(await page.title(), "GraphiQL · Inquit");

  for (const name of names) {
    await tab(page, name).click();
    ok((await editorText(page, "operation")).includes(`query ${name}`));
    if (name === "WhoSaidWhat") deepStrictEqual(JSON.parse(await editorText(page, "variables")), { who: "Kofman" });
    hasRows(name, await run(page));
  }

  await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
  await page.getByRole("link", { name: "Query", exact: true }).click();
  await page.getByText("Articles, the newest first unless ordered otherwise.").waitFor();
  await page.getByRole("link", { name: "ArticleConnection" }).first().click();
  await page.getByText("A page of a list of articles.").waitFor();

  await page.getByRole("button", { name: "Show GraphiQL Explorer" }).click();
  await tab(page, "StartHere").click();
  await page.locator(".graphiql-explorer-root").getByText("dateline", { exact: true }).click();
  await page.waitForFunction(() => globalThis.__MONACO.editor.getModels().some((model) => model.getValue().includes("dateline")));
  hasRows("StartHere", await run(page));

  return `graphiql-tabs: all ${names.length} examples give data; documentation and explorer open`;
});

function hasRows(name, { data, errors }) {
  strictEqual(errors, undefined, `${name}: ${JSON.stringify(errors)}`);
  const [connection] = Object.values(data);
  ok((connection.nodes ?? connection.edges).length > 0, `${name} gives no row`);
}
