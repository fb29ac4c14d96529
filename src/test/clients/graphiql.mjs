// Opens GraphiQL with a query in a real browser, runs it and fails unless the words expected appear in the answer.
// usage: node graphiql.mjs BASE_URL QUERY_FILE EXPECTED_WORDS [SCREENSHOT.png]
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";

const [base, queryFile, expected, screenshot] = process.argv.slice(2);
const query = readFileSync(queryFile, "utf8").trim();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const troubles = [];
  page.on("pageerror", (error) => troubles.push(String(error)));
  page.on("request", (request) => {
    if (!request.url().startsWith(base) && !/^(data|blob):/.test(request.url())) troubles.push(`asked ${request.url()}`);
  });
  await page.goto(`${base}/`);
  const link = await page.getByRole("link", { name: "GraphiQL" }).getAttribute("href");
  await page.goto(new URL(`${link}?query=${encodeURIComponent(query)}`, `${base}/`).href);
  await page.getByRole("button", { name: /execute query/i }).click();
  await page.locator(".result-window").getByText(expected).first().waitFor({ timeout: 20_000 });
  if (screenshot) await page.screenshot({ path: screenshot });
  if (troubles.length > 0) throw new Error(troubles.join("\n"));
  console.log(`GraphiQL shows "${expected}"`);
} finally {
  await browser.close();
}
