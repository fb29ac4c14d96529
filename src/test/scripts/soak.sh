#!/usr/bin/env bash
# Twenty minutes of questions and attacks, 50 a second, on the seed and 500 invented articles with 256 MB of heap. Prints a
# line each minute; ends with 1 if the heap grows by a megabyte in ten minutes, if the last five minutes are slower than 1.2
# times the first five, or if anything fails. Two minutes before that warm up.
# usage: src/test/scripts/soak.sh [MINUTES]     at least 10
set -euo pipefail
cd "$(dirname "$0")/../../.."
mvn -q -DskipTests package
libraries=$(printf '%s:' target/quarkus-app/lib/main/*.jar target/quarkus-app/lib/boot/*.jar)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/seeds"
cp -r seeds/. "$work/seeds"
src/test/scripts/generate-seeds.sh "$work/seeds/invented" 500
java -cp "target/classes:target/test-classes:$libraries" org.inquit.attack.Soak "$work/seeds" "$work/home" "${1:-20}"
