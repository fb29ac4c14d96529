// A real browser that notes what it should not see: errors of pages, refused or failed requests, and other hosts.
import { deepStrictEqual, ok, strictEqual } from "node:assert";
import { chromium } from "playwright-core";

const QUIET = ["--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/**
 * Does something in a page of a fresh browser and fails where anything went wrong beside it.
 * @param look (page, troubles) => what is to be printed
 */
export async function inBrowser(base, look, options = {}) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", ...QUIET],
  });
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    const page = await context.newPage();
    const troubles = watched(page, base);
    const said = await look(page, troubles);
    deepStrictEqual(troubles, []);
    console.log(said);
  } finally {
    await browser.close();
  }
}

function watched(page, base) {
  const troubles = [];
  page.on("pageerror", (error) => troubles.push(`error: ${error}`));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) troubles.push(`${message.type()}: ${message.text()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(`${base}/`) && !/^(data|blob):/.test(request.url())) troubles.push(`asked ${request.url()}`);
  });
  return troubles;
}

/** The data of a query, by the plain way. */
export async function ask(base, query, variables = {}) {
  const response = await fetch(`${base}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** Fails unless a link leads to a page of the same server that is there. */
export async function leadsSomewhere(base, address) {
  ok(address.startsWith(`${base}/`), address);
  const response = await fetch(address);
  await response.arrayBuffer();
  strictEqual(response.status, 200, address);
}
