// GraphiQL on this server's own graph. Addresses are relative to the page, so that it works below a proxy's path too.
import "./workers.js";
import { Component } from "react";
import { createRoot } from "react-dom/client";
import { parse } from "graphql";
import { createClient } from "graphql-ws";
import { GraphiQL } from "graphiql";
import { HISTORY_PLUGIN } from "@graphiql/plugin-history";
import { explorerPlugin } from "@graphiql/plugin-explorer";
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { address, readGallery, wanted } from "./gallery.js";
import { openTabs, ownStorage } from "./tabs.js";
import "@graphiql/react/style.css";
import "@graphiql/plugin-doc-explorer/style.css";
import "@graphiql/plugin-history/style.css";
import "@graphiql/plugin-explorer/style.css";
import "graphiql/graphiql.css";
import "./inquit.css";

const endpoint = new URL("graphql", document.baseURI);
const root = document.getElementById("graphiql");
const fallback = root.innerHTML;

/** Shows the plain page again, with what went wrong: never a blank one. */
class Safety extends Component {
  state = {};

  static getDerivedStateFromError(error) {
    return { error };
  }

  componentDidCatch(error) {
    queueMicrotask(() => complain(error));
  }

  render() {
    return this.state.error ? <div dangerouslySetInnerHTML={{ __html: fallback }} /> : this.props.children;
  }
}

function complain(error) {
  if (!document.getElementById("reason")) root.innerHTML = fallback;
  document.querySelector(".fallback").classList.add("now");
  document.getElementById("reason").textContent = `It stopped: ${error?.message ?? error}`;
}

async function gallery() {
  try {
    const answer = await fetch("gallery.graphql");
    return answer.ok ? readGallery(await answer.text()) : [];
  } catch {
    return [];
  }
}

async function start() {
  const examples = await gallery();
  const storage = ownStorage();
  const first = openTabs(storage, examples, wanted(location.search, examples));
  const send = createGraphiQLFetcher({
    url: endpoint.href,
    wsClient: createClient({ url: endpoint.href.replace(/^http/, "ws") }),
  });
  const fetcher = (request, options) => send(onlyOperation(request), options);
  const follow = ({ tabs, activeTabIndex }) => soon(() => write(address(location.pathname, tabs[activeTabIndex], examples)));
  createRoot(root).render(
    <Safety>
      <GraphiQL
        fetcher={fetcher}
        storage={storage}
        initialQuery={first.query}
        initialVariables={first.variables ?? ""}
        defaultEditorToolsVisibility="variables"
        plugins={[HISTORY_PLUGIN, explorer]}
        onTabChange={follow}
        schemaDescription
      >
        <GraphiQL.Logo>
          <a href="./" className="inquit-logo">Inquit</a>
        </GraphiQL.Logo>
      </GraphiQL>
    </Safety>,
  );
}

const explorer = explorerPlugin();

let waiting;

/** Once the typing pauses: browsers refuse addresses that change too often. */
function soon(work) {
  clearTimeout(waiting);
  waiting = setTimeout(work, 300);
}

function write(there) {
  if (there !== location.pathname + location.search) history.replaceState(null, "", there);
}

/** For a moment after another tab is opened, GraphiQL still names the operation of the one before. */
function onlyOperation(request) {
  const operations = operationsOf(request.query);
  return operations.length === 1 ? { ...request, operationName: operations[0].name?.value } : request;
}

function operationsOf(query) {
  try {
    return parse(query).definitions.filter(({ kind }) => kind === "OperationDefinition");
  } catch {
    return []; // the server says what is wrong with it
  }
}

/** Runs the query from wherever the focus is; within an editor, the editor does it. */
function runByKey(event) {
  const pressed = event.key === "Enter" && (event.ctrlKey || event.metaKey);
  if (!pressed || event.target.closest(".monaco-editor")) return;
  event.preventDefault();
  document.querySelector(".graphiql-execute-button")?.click();
}

/** Enter goes into an editor, where the tabulator writes; Escape leads out again, unless it closes something there. */
function leaveByKey(event) {
  if (event.key === "Escape") event.target.closest(".monaco-editor")?.closest(".graphiql-editor, .result-window")?.focus();
}

addEventListener("keydown", runByKey);
addEventListener("keydown", leaveByKey);
addEventListener("vite:preloadError", (event) => complain(event.payload));
start().catch(complain);
