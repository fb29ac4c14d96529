// Opens the page at / in a real browser: its counts are those of the graph, each link leads where it says, its
// examples open in GraphiQL.
// usage: node front.mjs BASE_URL
import { strictEqual } from "node:assert";
import { ask, inBrowser, leadsSomewhere } from "./browser.mjs";
import { activeTab, exampleNames } from "./graphiql-page.mjs";

const [base] = process.argv.slice(2);
const names = exampleNames();

const { loadReport } = await ask(base, "{ loadReport { articles experts quotes } }");
const showsCounts = async (page) => {
  for (const [name, count] of Object.entries(loadReport)) strictEqual(await page.locator(`#${name}`).innerText(), count.toLocaleString("en"));
};

await inBrowser(base, async (page) => {
  await page.goto(`${base}/`);
  await showsCounts(page);

  const links = await page.getByRole("link").all();
  const addresses = await Promise.all(links.map((link) => link.evaluate((element) => element.href)));
  strictEqual(new Set(addresses).size, names.length + 4);
  for (const address of addresses) await leadsSomewhere(base, address);

  for (const name of [names[0], names.at(-1)]) {
    await page.goto(`${base}/`);
    await page.getByRole("link", { name, exact: true }).click();
    await page.locator(".graphiql-query-editor .view-lines").waitFor();
    strictEqual(await activeTab(page), name);
  }
  await page.goto(`${base}/`);
  await page.keyboard.press("Tab");
  strictEqual(await page.locator(":focus").innerText(), names[0]);
  return `front: counts, ${addresses.length} links are as they say, and the examples open`;
});

await inBrowser(base, async (page) => {
  await page.route(`${base}/`, async (route) => {
    const whole = await route.fetch();
    const body = (await whole.text()).replace('"LOADED"', '"LOADING"').replaceAll(/>[\d,]+<\/dd>/g, ">0</dd>");
    await route.fulfill({ response: whole, body });
  });
  await page.goto(`${base}/`);
  strictEqual(await page.locator("#quotes").innerText(), "0");
  await page.waitForFunction(() => document.getElementById("quotes").innerText !== "0");
  await showsCounts(page);
  return "front: counts grow while the archive loads";
});
