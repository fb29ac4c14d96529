#!/usr/bin/env bash
# Writes invented news articles, about ten quotes each, a few experts with very many; the same bytes for the same seed.
# usage: src/test/scripts/generate-seeds.sh FOLDER ARTICLES [SEED]     (after mvn test-compile)
set -euo pipefail
[ $# -ge 2 ] || { sed -n 2,3p "$0" >&2; exit 2; }
root=$(cd "$(dirname "$0")/../../.." && pwd)
exec java -cp "$root/target/test-classes" org.inquit.load.Seeds "$@"
