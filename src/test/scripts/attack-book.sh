#!/usr/bin/env bash
# Starts the packaged application on 10,000 invented articles with 768 MB of heap and nothing else set, attacks it, and
# prints a table: what was done, what must be answered, what was answered, time, bytes, verdict. It ends with 1 if a row fails.
# usage: src/test/scripts/attack-book.sh [ROW ...]     numbers of rows, such as 14 W5; all without any
# ARTICLES and PORT change the numbers. The row on full disks takes root, to mount a small one.
set -euo pipefail
cd "$(dirname "$0")/../../.."
articles=${ARTICLES:-10000}
port=${PORT:-18090}
seeds=target/seeds-$articles
curl -s -o /dev/null "http://localhost:$port/" && { echo "port $port is taken; choose another with PORT=" >&2; exit 1; }
mvn -q -DskipTests package
[ -d "$seeds" ] || { src/test/scripts/generate-seeds.sh "$seeds.new" "$articles" && mv "$seeds.new" "$seeds"; }
libraries=$(printf '%s:' target/quarkus-app/lib/main/*.jar target/quarkus-app/lib/boot/*.jar)
work=$(mktemp -d)
exec java -cp "target/classes:target/test-classes:$libraries" org.inquit.attack.Book \
  "$seeds" "$articles" "$port" "$work" "$@"
