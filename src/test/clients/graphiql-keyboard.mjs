// Works with GraphiQL by the keyboard alone in a real browser: runs, changes tabs, writes, opens and leaves panels.
// usage: node graphiql-keyboard.mjs BASE_URL
import { ok, strictEqual } from "node:assert";
import { inBrowser } from "./browser.mjs";
import { activeTab, answer, editorText, openGraphiql, tab } from "./graphiql-page.mjs";

const [base] = process.argv.slice(2);

await inBrowser(base, async (page) => {
  const press = (key) => page.keyboard.press(key);
  await openGraphiql(page, base);
  await press("Control+Enter");
  ok((await answer(page)).data.articles);

  await tabTo(page, "ShareOfVoice");
  await press("Enter");
  strictEqual(await activeTab(page), "ShareOfVoice");
  await press("Control+Enter");
  await page.waitForFunction(() => globalThis.__MONACO.editor.getModels().some((model) => model.getValue().includes('"shareOfWords"')));

  await tabTo(page, "New tab");
  await press("Enter");
  await tabTo(page, "editor");
  await press("Enter");
  await page.keyboard.type("query ByKeys { engine { version } }");
  await press("Escape");
  await press("Control+Enter");
  ok((await answer(page)).data.engine.version);
  await tab(page, "ByKeys").waitFor();
  strictEqual(await activeTab(page), "ByKeys");
  ok((await editorText(page, "operation")).includes("ByKeys"));

  await press("Escape");
  await press("Escape");
  await tabTo(page, "Variables");
  await page.locator(":focus").waitFor();
  await tabTo(page, "Show Documentation Explorer");
  await press("Enter");
  await page.getByText("Who said what, when and in which capacity").waitFor();
  return "graphiql-keyboard: runs, tabs, editor and documentation are reached without a mouse";
});

/** Presses the tabulator until an element of this name has the focus; "editor" is the first editor after here. */
async function tabTo(page, name) {
  for (let pressed = 0; pressed < 60; pressed++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const { classList, ariaLabel, textContent } = document.activeElement;
      return classList.contains("graphiql-editor") ? "editor" : (ariaLabel ?? textContent);
    });
    if (focused === name) return;
  }
  throw new Error(`the keyboard does not reach ${name}`);
}
