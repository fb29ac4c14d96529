#!/usr/bin/env bash
# Prints what each query of the gallery costs on an archive of 10,000 invented articles, in memory, with 1 GB of heap:
# requests a second, times, processor time of the server. No request repeats another, and no answers are kept.
# usage: src/test/scripts/benchmark.sh [-Dkey=value ...] [QUERY ...]     settings of the server; names of queries
# ARTICLES, CLIENTS, WARMUPS, REQUESTS and PORT change the numbers; PROFILE=file.jfr records a profile of the server.
set -euo pipefail
cd "$(dirname "$0")/../../.."
articles=${ARTICLES:-10000}
port=${PORT:-18080}
seeds=target/seeds-$articles
settings=(-Dinquit.http.kept-answer-bytes=0)
while [[ ${1:-} == -D* ]]; do settings+=("$1"); shift; done
curl -s -o /dev/null "http://localhost:$port/" && { echo "port $port is taken; choose another with PORT=" >&2; exit 1; }
mvn -q -DskipTests package
[ -d "$seeds" ] || { src/test/scripts/generate-seeds.sh "$seeds.new" "$articles" && mv "$seeds.new" "$seeds"; }
if [ -n "${PROFILE:-}" ]; then
  settings+=(-XX:FlightRecorderOptions=stackdepth=256 "-XX:StartFlightRecording=settings=profile,filename=$PROFILE")
fi
trap 'kill "${pid:-}" 2>/dev/null || true; wait' EXIT
java -Xmx1g "${settings[@]}" -Dquarkus.http.port="$port" -Dinquit.seeds.dir="$seeds" \
  -jar target/quarkus-app/quarkus-run.jar >target/benchmark.log 2>&1 &
pid=$!
until curl -sf -o /dev/null "http://localhost:$port/q/health/ready"; do
  kill -0 "$pid" || { cat target/benchmark.log; exit 1; }
  sleep 1
done
grep -o 'Loaded .*' target/benchmark.log
until grep -o 'The search index is built: .*' target/benchmark.log; do
  kill -0 "$pid" || { cat target/benchmark.log; exit 1; }
  sleep 1
done
java -cp target/test-classes org.inquit.load.Benchmark \
  "$port" "$pid" "${CLIENTS:-4}" "${WARMUPS:-300}" "${REQUESTS:-300}" "$@"
