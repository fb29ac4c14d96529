// Takes the pictures of README from a running server whose only article is the invented one in the folder screenshots:
//   INQUIT_SEEDS_DIR=src/test/clients/screenshots java -jar target/quarkus-app/quarkus-run.jar
// usage: node screenshots.mjs BASE_URL FOLDER
import { join } from "node:path";
import { inBrowser } from "./browser.mjs";
import { openGraphiql, run } from "./graphiql-page.mjs";

const [base, folder] = process.argv.slice(2);

await inBrowser(
  base,
  async (page) => {
    const shoot = (name, height) => page.screenshot({ path: join(folder, name), clip: { x: 0, y: 0, width: 1200, height } });
    await page.goto(`${base}/`);
    await shoot("front.png", 820);

    await openGraphiql(page, base);
    await run(page);
    await page.getByText('"totalCount"').waitFor();
    await page.mouse.move(600, 850);
    await page.waitForTimeout(1500);
    await shoot("graphiql.png", 760);

    await page.goto(`${base}/reader`);
    await page.locator("mark").first().waitFor();
    await shoot("reader.png", 760);
    return `screenshots: three pictures in ${folder}`;
  },
  { viewport: { width: 1200, height: 900 }, deviceScaleFactor: 2 },
);
