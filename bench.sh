#!/usr/bin/env bash
# Measures SmallBizAds, prints a table and writes artifacts/bench.json.
#   ./bench.sh                  the short run, some minutes
#   ./bench.sh full             the large counts; writes docs/benchmarks.md too
#   ./bench.sh --only make,start   some sections: render make start visit lighthouse browser memory kill briefs sheets posters sharp
#   ./bench.sh --seed 7         another seed
set -euo pipefail

root=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
cd "$root"
mkdir -p artifacts
# The app is built and every tool checked before the first clock runs.
./run.sh --build-only
if ! dotnet build SmallBizAds.Tests -c Release -v quiet -nologo --disable-build-servers >artifacts/test-build.log 2>&1; then
  grep -E 'error|ERR!' artifacts/test-build.log | sort -u | head -n 20 >&2
  exit 1
fi
exec dotnet SmallBizAds.Tests/bin/Release/net10.0/SmallBizAds.Tests.dll bench "$@"
