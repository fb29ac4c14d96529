// The tabs with which GraphiQL opens: those of the last visit, or the gallery; with the one that the address asks for.
import { isSame } from "./gallery.js";

const STATE = "graphiql:tabState";

/** What opens where the server's gallery does not come. */
const SIMPLEST = { query: "{\n  articles(first: 1) { nodes { title } }\n}\n", variables: "" };

/**
 * Puts the tabs where GraphiQL will look for them.
 * @returns the active one, as { query, variables }
 */
export function openTabs(storage, gallery, asked) {
  const state = stored(storage) ?? { activeTabIndex: 0, tabs: (gallery.length > 0 ? gallery : [SIMPLEST]).map(tab) };
  if (asked) {
    const place = state.tabs.findIndex((each) => isSame(each, asked));
    state.activeTabIndex = place < 0 ? state.tabs.push(tab(asked)) - 1 : place;
  }
  storage.setItem(STATE, JSON.stringify(state));
  return state.tabs[state.activeTabIndex];
}

function stored(storage) {
  try {
    const state = JSON.parse(storage.getItem(STATE));
    return state.tabs[state.activeTabIndex] && state.tabs.every(isTab) ? state : undefined;
  } catch {
    return undefined;
  }
}

const isTab = ({ id, title, query }) => [id, title, query ?? ""].every((value) => typeof value === "string");

function tab({ query, variables }) {
  const name = /^(?!#).*(?:query|subscription|mutation)\s+(\w+)/m.exec(query)?.[1] ?? null;
  return { id: crypto.randomUUID?.() ?? String(Math.random()), title: name ?? "<untitled>", query, variables, headers: null, operationName: name, response: null };
}

/** The browser's storage under names of our own, as other GraphiQLs may live on this host; or memory where it is closed. */
export function ownStorage() {
  try {
    localStorage.setItem("inquit:open", "yes");
    return named(localStorage);
  } catch {
    return named(memory());
  }
}

function named(storage) {
  const ours = () => Object.keys(storage).filter((key) => key.startsWith("inquit:"));
  return {
    getItem: (key) => storage.getItem(`inquit:${key}`),
    setItem: (key, value) => storage.setItem(`inquit:${key}`, value),
    removeItem: (key) => storage.removeItem(`inquit:${key}`),
    clear: () => ours().forEach((key) => storage.removeItem(key)),
    get length() {
      return ours().length;
    },
  };
}

function memory() {
  const kept = new Map();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => kept.set(key, value),
    removeItem: (key) => kept.delete(key),
  };
}
