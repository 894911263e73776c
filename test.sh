#!/usr/bin/env bash
# Builds everything and runs every test, browser journeys included. The last line is "N passed, M failed".
#   ./test.sh                      the whole suite
#   ./test.sh MakeVerbTests        classes of that name
#   ./test.sh -namespace "*.Unit*" any filter of the xunit runner ("-?" lists them)
set -uo pipefail

root=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
cd "$root" || exit 1
report=$root/artifacts/test-report.json
log=$root/artifacts/test-build.log
mkdir -p "$root/artifacts"
rm -f "$report"

finish() { # finish PASSED FAILED: the last line of every run
  printf '%s passed, %s failed\n' "$1" "$2"
  if [ "$2" -eq 0 ] && [ "$1" -gt 0 ]; then exit 0; else exit 1; fi
}

# A Ctrl-C ends the tests and this script.
trap 'echo "Interrupted."; finish 0 1' INT TERM

# --- tools: run.sh knows what is needed and says it on one line -----------------------------------------------------
./run.sh --check-tools || finish 0 1

# --- Chromium for the browser journeys ------------------------------------------------------------------------------
if ! command -v chromium >/dev/null; then
  as_root=()
  [ "$(id -u)" -eq 0 ] || as_root=(sudo -n)
  echo "Installing Chromium for the browser tests."
  if ! { "${as_root[@]}" apt-get update -q && DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -q --no-install-recommends chromium; } >"$root/artifacts/chromium.log" 2>&1; then
    echo "The browser tests need Chromium and will fail without it: sudo apt-get install chromium"
  fi
fi

# --- build ----------------------------------------------------------------------------------------------------------
echo "Building."
if ! dotnet build SmallBizAds.sln -c Release -v quiet -nologo --disable-build-servers >"$log" 2>&1; then
  grep -E 'error|ERR!' "$log" | sort -u | head -n 30
  echo "The build failed, so no test ran. Details: artifacts/test-build.log"
  finish 0 1
fi

# --- run ------------------------------------------------------------------------------------------------------------
filter=()
for argument in "$@"; do
  # A bare word is the name of a test class; everything after the first option belongs to the runner.
  if [ "${#filter[@]}" -eq 0 ] && [[ $argument != -* ]]; then filter=(-class "*$argument*"); else filter+=("$argument"); fi
done
export DOTNET_NOLOGO=1 MALLOC_ARENA_MAX=2
timeout --foreground -k 10 1500 dotnet SmallBizAds.Tests/bin/Release/net10.0/SmallBizAds.Tests.dll -noLogo -noColor -failSkips -ctrf "$report" ${filter[@]+"${filter[@]}"}
status=$?

# --- count ----------------------------------------------------------------------------------------------------------
# The runner's own report is read as data. No report, or an exit status that the counts do not explain (a crash, a
# failing clean-up), is a failure of its own.
counts=$(node -e '
  const { summary, tests } = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8")).results;
  const failing = tests.filter(t => t.status !== "passed");
  if (failing.length) console.error("\nFailing:\n" + failing.map(t => "  " + t.name).sort().join("\n"));
  if (tests.length !== summary.tests || summary.passed + failing.length !== summary.tests) throw new Error("the report contradicts itself");
  console.log(summary.passed, failing.length);
' "$report") || { echo "The test runner ended without a report (exit status $status)."; finish 0 1; }
read -r passed failed <<<"$counts"
if [ "$passed" -eq 0 ] && [ "$failed" -eq 0 ]; then echo "No test matched."; fi
if [ "$status" -ne 0 ] && [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]; then
  echo "The test runner failed outside of the tests (exit status $status)."
  failed=1
fi
finish "$passed" "$failed"
