#!/usr/bin/env bash
# Sends the rows of the attack book that any GraphQL server over HTTP can be asked to Inquit, a stock Quarkus application,
# graphql-yoga with GraphQL Armor and Apollo Server, one after the other, each as its documentation starts it in production
# with 768 MB of heap, and prints which stands which, why the others fail, and how many rows each passes.
# usage: src/test/scripts/compare.sh     (after npm ci in src/test/clients)
# PATIENCE multiplies the limits of time, for machines that are busy with other things; PACKAGED=1 takes the applications
# that are packaged already. What each row saw is left in target/comparison.
set -euo pipefail
cd "$(dirname "$0")/../../.."
articles=300
out=target/comparison
seeds=target/seeds-$articles
if [ -z "${PACKAGED:-}" ]; then
  mvn -q -DskipTests package
  mvn -q -f src/test/stock/pom.xml package
fi
[ -d "$seeds" ] || { src/test/scripts/generate-seeds.sh "$seeds.new" "$articles" && mv "$seeds.new" "$seeds"; }
classes=target/classes:target/test-classes:$(printf '%s:' target/quarkus-app/lib/{main,boot}/*.jar)
rm -rf "$out" && mkdir -p "$out"
trap 'stop' EXIT

stop() {
  [ -n "${pid:-}" ] || return 0
  kill "$pid" 2>/dev/null || true
  wait "$pid" || true
  pid=
}

free_port() {
  node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })'
}

# The articles are there: the row that asks for most asks for the first hundred.
is_ready() {
  curl -s -H 'Content-Type: application/json' -d '{"query":"{ articles(first: 1) { totalCount } }"}' \
    "http://localhost:$port/graphql" | grep -q "\"totalCount\":$articles"
}

# attack NAME COMMAND ...   where PORT in the command stands for the port
attack() {
  local name=$1 port
  shift
  port=$(free_port)
  "${@//PORT/$port}" >"$out/$name.log" 2>&1 &
  pid=$!
  for _ in $(seq 120); do
    is_ready && break
    kill -0 "$pid" || { cat "$out/$name.log" >&2; exit 1; }
    sleep 0.5
  done
  is_ready || { echo "$name does not start; see $out/$name.log" >&2; exit 1; }
  timeout 140 java -cp "$classes" org.inquit.attack.Comparison "$port" "${PATIENCE:-1}" >"$out/$name.tsv" \
    || { echo "$name does not get through all rows in time; see $out/$name.tsv" >&2; exit 1; }
  stop
}

column_of() { echo "$1" && cut -f3 "$out/$1.tsv"; }

faults_of() { awk -F'\t' -v server="$1" '$3 != "pass" { printf "%s, row %s: %s\n", server, $1, $7 }' "$out/$1.tsv"; }

passed_by() { echo "$1: $(cut -f3 "$out/$1.tsv" | grep -c pass) of $(wc -l <"$out/$1.tsv")"; }

attack inquit java -Xmx768m -Dquarkus.http.port=PORT -Dinquit.seeds.dir="$seeds" -jar target/quarkus-app/quarkus-run.jar
attack quarkus java -Xmx768m -Dquarkus.http.host=localhost -Dquarkus.http.port=PORT \
  -jar target/stock/quarkus-app/quarkus-run.jar
export NODE_ENV=production
attack yoga-armor node --max-old-space-size=768 src/test/clients/compare/yoga.mjs PORT
attack apollo node --max-old-space-size=768 src/test/clients/compare/apollo.mjs PORT

servers=(inquit quarkus yoga-armor apollo)
paste <(echo "#" && cut -f1 "$out/inquit.tsv") <(echo attack && cut -f2 "$out/inquit.tsv") \
  <(column_of inquit) <(column_of quarkus) <(column_of yoga-armor) <(column_of apollo) | column -t -s $'\t'
echo
for server in "${servers[@]}"; do faults_of "$server"; done
echo
for server in "${servers[@]}"; do passed_by "$server"; done
