// Opens the reader page in a real browser: what is highlighted is the quotes to the letter, their speakers stand beside,
// and markup in a text stays text.
// usage: node reader.mjs BASE_URL
import { deepStrictEqual, ok, strictEqual } from "node:assert";
import { ask, inBrowser } from "./browser.mjs";

const [base] = process.argv.slice(2);
const QUERY = "{ articles(first: 1) { nodes { title slug text quotes(first: 100) { nodes { spans { start text } speaker { name } } } } } }";
const [article] = (await ask(base, QUERY)).articles.nodes;
const quotes = article.quotes.nodes;
const spans = quotes.flatMap((quote) => quote.spans).sort((a, b) => a.start - b.start);
const speakers = new Set(quotes.map(({ speaker }) => speaker?.name ?? "unknown"));

await inBrowser(base, async (page) => {
  for (const search of ["", `?slug=${article.slug}`]) {
    await page.goto(`${base}/reader${search}`);
    await page.getByRole("heading", { name: article.title }).waitFor();
    deepStrictEqual(await page.locator("mark").allTextContents(), spans.map(({ text }) => text));
    deepStrictEqual(new Set(await page.locator("li").allTextContents()), speakers);
    strictEqual((await page.locator("p").allTextContents()).join("\n\n"), article.text);
  }
  return `reader: ${spans.length} spans of ${quotes.length} quotes are highlighted, ${speakers.size} speakers stand beside`;
});

await inBrowser(base, async (page) => {
  await page.goto(`${base}/reader?slug=there-is-none`);
  await page.getByRole("heading", { name: "There is no such article" }).waitFor();
  return "reader: an unknown slug is told";
});

const HOSTILE = "🗞️ <b>Anna</b> said: “<img src=x onerror=alert(1)> 𝔄 &amp; so on.” Then she left.";
const start = HOSTILE.indexOf("<img");
const end = HOSTILE.indexOf("”");
const node = {
  title: "<script>alert(2)</script>",
  text: HOSTILE,
  paragraphs: [{ start: 0, end: HOSTILE.length, kind: "BODY" }],
  quotes: { nodes: [{ id: "q", spans: [{ start, end }], speaker: { id: "e", name: "<i>Anna</i>" } }] },
};
await inBrowser(base, async (page) => {
  await page.route(`${base}/graphql`, (route) => route.fulfill({ json: { data: { articles: { nodes: [node] } } } }));
  page.on("dialog", () => ok(false, "markup was run"));
  await page.goto(`${base}/reader`);
  await page.locator("mark").waitFor();
  strictEqual(await page.locator("p").textContent(), HOSTILE);
  strictEqual(await page.locator("mark").textContent(), HOSTILE.slice(start, end));
  strictEqual(await page.locator("li").textContent(), "<i>Anna</i>");
  strictEqual(await page.locator("h1").textContent(), node.title);
  strictEqual(await page.locator("main img, main b, main i, main script").count(), 0);
  return "reader: markup in a text stays text";
});
