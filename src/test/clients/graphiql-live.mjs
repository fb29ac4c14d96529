// Runs a subscription in GraphiQL in a real browser: an article that a file brings is shown without a click.
// usage: node graphiql-live.mjs BASE_URL SEEDS_FOLDER
import { cpSync } from "node:fs";
import { join } from "node:path";
import { inBrowser } from "./browser.mjs";
import { openGraphiql } from "./graphiql-page.mjs";

const [base, seeds] = process.argv.slice(2);
const article = new URL("screenshots/lighthouse.txt", import.meta.url);
const query = "subscription Live { articleLoaded { title } }";

await inBrowser(base, async (page) => {
  // listens as soon as the socket is there, as the frame may be sent before the click is over
  const subscribed = page
    .waitForEvent("websocket")
    .then((socket) => socket.waitForEvent("framesent", ({ payload }) => payload.includes("articleLoaded")));
  await openGraphiql(page, base, `?query=${encodeURIComponent(query)}`);
  await page.getByRole("button", { name: /execute query/i }).click();
  await subscribed;
  cpSync(article, join(seeds, "lighthouse.txt"));
  await page.locator(".result-window").getByText("Averham votes to keep its lighthouse lit").waitFor();
  return "graphiql-live: a subscription shows the article that a file brings";
});
