// Opens GraphiQL where it cannot work, in a real browser: without JavaScript, without its script, without its editor.
// Each time a plain message and links are there, never a blank page.
// usage: node graphiql-fallback.mjs BASE_URL
import { ok, strictEqual } from "node:assert";
import { inBrowser, leadsSomewhere } from "./browser.mjs";
import { activeTab, openGraphiql } from "./graphiql-page.mjs";

const [base] = process.argv.slice(2);

await inBrowser(base, async (page) => (await told(page), "graphiql-fallback: told without JavaScript"), { javaScriptEnabled: false });
await without(/assets\/index-.*\.js$/, "told without its script");
await without(/assets\/monaco-editor-.*\.js$/, "told without its editor");

await inBrowser(base, async (page, troubles) => {
  await page.route(/gallery\.graphql$/, (route) => route.abort());
  await page.goto(`${base}/graphiql`);
  await page.getByRole("button", { name: /execute query/i }).waitFor();
  strictEqual(troubles.splice(0).length, 1);
  return "graphiql-fallback: opens without its examples";
});

for (const broken of ["{", "null", '{"activeTabIndex":7,"tabs":[]}', '{"activeTabIndex":0,"tabs":[{"id":1,"title":"x","query":5}]}']) {
  await inBrowser(base, async (page) => {
    await page.addInitScript((state) => localStorage.setItem("inquit:graphiql:tabState", state), broken);
    await openGraphiql(page, base);
    strictEqual(await activeTab(page), "StartHere");
    return `graphiql-fallback: opens where ${broken} is what the browser kept`;
  });
}

async function without(file, said) {
  await inBrowser(base, async (page, troubles) => {
    await page.route(file, (route) => route.abort());
    await told(page);
    ok(troubles.splice(0).length > 0);
    return `graphiql-fallback: ${said}`;
  });
}

async function told(page) {
  await page.goto(`${base}/graphiql`);
  await page.getByRole("heading", { name: "GraphiQL is not here yet" }).waitFor({ timeout: 10_000 });
  for (const link of await page.locator(".fallback a").all()) {
    await leadsSomewhere(base, new URL(await link.getAttribute("href"), page.url()).href);
  }
}
