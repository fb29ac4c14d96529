#!/usr/bin/env bash
# Prints how long the packaged application takes from start to ready and how much memory it holds then.
# usage: src/test/scripts/startup.sh [runs]     (after mvn package)
set -euo pipefail
cd "$(dirname "$0")/../../.."
runs=${1:-5}
port=${PORT:-18080}
printf '%5s  %16s  %14s\n' run 'start to ready s' 'resident MB'
for run in $(seq "$runs"); do
  begin=$(date +%s.%N)
  java -Xmx256m -Dquarkus.http.port="$port" -jar target/quarkus-app/quarkus-run.jar >target/startup.log 2>&1 &
  pid=$!
  until curl -sf -o /dev/null "http://localhost:$port/q/health/ready"; do
    kill -0 "$pid" || { cat target/startup.log; exit 1; }
    sleep 0.02
  done
  end=$(date +%s.%N)
  for _ in $(seq 20); do
    curl -sf -o /dev/null "http://localhost:$port/graphql?query=%7Barticles%7Bnodes%7Btitle%20quotes%7Bnodes%7Btext%7D%7D%7D%7D%7D"
  done
  resident=$(awk '/VmRSS/ { printf "%.0f", $2 / 1024 }' "/proc/$pid/status")
  printf '%5d  %16.2f  %14d\n' "$run" "$(echo "$end - $begin" | bc)" "$resident"
  kill "$pid"
  wait "$pid" || true
done
