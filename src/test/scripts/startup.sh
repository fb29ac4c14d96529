#!/usr/bin/env bash
# Prints how long the packaged application takes from start to ready and how much memory it holds then.
# usage: src/test/scripts/startup.sh [runs]     (after mvn package)
set -euo pipefail
cd "$(dirname "$0")/../../.."
runs=${1:-5}
port=${PORT:-18080}
curl -s -o /dev/null "http://localhost:$port/" && { echo "port $port is taken; choose another with PORT=" >&2; exit 1; }
trap 'kill "${pid:-}" 2>/dev/null || true' EXIT
printf '%5s  %16s  %14s\n' run 'start to ready s' 'resident MB'
for run in $(seq "$runs"); do
  begin=$(date +%s.%N)
  java -Xmx256m -Dquarkus.http.port="$port" -jar target/quarkus-app/quarkus-run.jar >target/startup.log 2>&1 &
  pid=$!
  until curl -sf -o /dev/null "http://localhost:$port/q/health/ready"; do
    kill -0 "$pid" || { cat target/startup.log; exit 1; }
    sleep 0.1
  done
  end=$(date +%s.%N)
  for _ in $(seq 20); do
    curl -sf -o /dev/null -H 'content-type: application/json' "http://localhost:$port/graphql" \
      -d '{"query":"{ articles { nodes { title quotes { nodes { text speaker { name } } } } } }"}'
  done
  resident=$(awk '/VmRSS/ { printf "%.0f", $2 / 1024 }' "/proc/$pid/status")
  printf '%5d  %16.2f  %14d\n' "$run" "$(awk "BEGIN { print $end - $begin }")" "$resident"
  kill "$pid"
  wait "$pid" || true
  pid=
done
