// Builds GraphiQL into the folder that the server serves it from, with the licences of all that is in it.
// usage: npm ci && npm run build
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { notices } from "./notices.mjs";

const out = join(import.meta.dirname, "../resources/graphiql");
const bundled = new Map();

/** Remembers which packages the built files are made of; workers are built apart, and count too. */
const remember = () => ({
  name: "remember-packages",
  generateBundle(_, files) {
    for (const file of Object.values(files)) {
      for (const [id, module] of Object.entries(file.modules ?? {})) if (module.renderedLength > 0) add(id);
    }
    for (const id of this.getModuleIds()) if (/\.css(\?|$)/.test(id)) add(id);
  },
});

function add(id) {
  const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replace(/^\0/, ""))?.[0];
  if (folder && !bundled.has(folder)) bundled.set(folder, JSON.parse(readFileSync(join(folder, "package.json"), "utf8")));
}

await build({
  root: import.meta.dirname,
  configFile: false,
  base: "./",
  logLevel: "error",
  plugins: [remember()],
  worker: { format: "es", plugins: () => [remember()] },
  build: {
    outDir: out,
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4000,
    // GraphiQL makes the names of its icons, which are read aloud, of the names of functions.
    rolldownOptions: { output: { keepNames: true } },
  },
});

// The page lies one level above its files: /graphiql and /graphiql/assets/...
const page = join(out, "index.html");
writeFileSync(page, readFileSync(page, "utf8").replaceAll("./assets/", "graphiql/assets/"));
writeFileSync(join(out, "THIRD-PARTY.txt"), notices(bundled));
writeFileSync(join(out, "built-from.txt"), sources());
console.log(`${bundled.size} packages, ${(size(out) / 1e6).toFixed(2)} MB in ${out}`);

/** Lets a test tell whether the built files are those of these sources. */
function sources() {
  const names = readdirSync(import.meta.dirname).filter((name) => /\.(mjs|js|jsx|css|html|json)$/.test(name)).sort();
  const digest = (name) => createHash("sha256").update(readFileSync(join(import.meta.dirname, name))).digest("hex");
  return names.map((name) => `${digest(name)}  ${name}\n`).join("");
}

function size(folder) {
  return readdirSync(folder, { recursive: true }).reduce((sum, name) => sum + fileSize(join(folder, name)), 0);
}

function fileSize(file) {
  const stats = statSync(file);
  return stats.isFile() ? stats.size : 0;
}
