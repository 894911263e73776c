#!/usr/bin/env bash
# Starts SmallBizAds: builds it when something changed, then serves pages or runs a verb ("make").
# Standard output belongs to the program; this script speaks on standard error only.
set -euo pipefail

root=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
artifacts=$root/artifacts

say() { # say KOREAN ENGLISH: in the language of the shell
  case "${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}" in
    ko*) printf '%s\n' "$1" >&2 ;;
    *) printf '%s\n' "$2" >&2 ;;
  esac
}

refuse() { say "$@"; exit 2; }

usage() {
  cat <<'TEXT'
SmallBizAds

  ./run.sh [--port N] [--data DIR]   start the app and print its address    앱을 켜고 주소를 알려 줘요
      --port N      port of the pages (5080)                                포트
      --listen IP   address to answer on (all; 127.0.0.1: this machine)     접속을 받을 주소
      --data DIR    folder for ads, photos and database (./data)            자료를 담을 폴더
      --build-only  build, but do not start                                 만들기만 해요
      --check-tools say what is missing for a build, and do nothing else    필요한 도구만 확인해요
  ./run.sh make --help               make ads without the app               앱 없이 광고를 만들어요

  Any other option is a setting of the app: ./run.sh --Limits:VisitorRequestsPerMinute 600
  ConnectionStrings__Default         (environment) an existing PostgreSQL instead of the app's own
TEXT
}

# --- arguments -------------------------------------------------------------------------------------------------------
port=5080 listen='*' data=$root/data verb='' build_only='' check_only='' settings=()
case "${1:-}" in
  --help | -h) usage; exit 0 ;;
  --version | [!-]*) verb=$1 ;;
esac
if [ -z "$verb" ]; then
  while [ $# -gt 0 ]; do
    case "$1" in
      --port | --listen | --data | --*:*) [ $# -ge 2 ] || [[ $1 == *=* ]] || refuse "$1 뒤에 값이 필요해요." "$1 needs a value after it." ;;
    esac
    case "$1" in
      --port) port=$2; shift ;;
      --port=*) port=${1#*=} ;;
      --listen) listen=$2; shift ;;
      --listen=*) listen=${1#*=} ;;
      --data) data=$2; shift ;;
      --data=*) data=${1#*=} ;;
      --build-only) build_only=1 ;;
      --check-tools) check_only=1 ;;
      --*:*=*) settings+=("$1") ;;
      --*:*) settings+=("$1" "$2"); shift ;;
      --*) refuse "$1 옵션은 없어요. ./run.sh --help 에서 볼 수 있어요." "There is no option $1. See ./run.sh --help." ;;
      *) refuse "\"$1\" 자리가 맞지 않아요. ./run.sh --help 에서 볼 수 있어요." "\"$1\" was not expected here. See ./run.sh --help." ;;
    esac
    shift
  done
  { [[ $port =~ ^[0-9]{1,5}$ ]] && ((10#$port >= 1 && 10#$port <= 65535)); } ||
    refuse "--port 값은 1부터 65535까지의 수여야 해요: $port" "--port must be a number from 1 to 65535, not: $port"
  port=$((10#$port))
  [[ $listen =~ ^(\*|localhost|[0-9.]+|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*)$ ]] ||
    refuse "--listen 값은 IP 주소나 localhost여야 해요: $listen" "--listen must be an IP address or localhost, not: $listen"
  case "$listen" in *:*) listen="[$listen]" ;; esac
  [ -n "$data" ] || refuse "--data 뒤에 폴더가 필요해요." "--data needs a folder after it."
  if [ -z "$build_only$check_only" ] && (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
    refuse "$port 포트를 다른 프로그램이 쓰고 있어요. 다른 포트로 켜 주세요: ./run.sh --port $((port % 65535 + 1))" \
      "Port $port is in use by another program. Take another one: ./run.sh --port $((port % 65535 + 1))"
  fi
fi

# --- tools -----------------------------------------------------------------------------------------------------------
dotnet_missing() {
  refuse ".NET SDK $1 이상이 필요해요 ($2). 여기서 받을 수 있어요: https://dotnet.microsoft.com/download/dotnet/10.0" \
    "The .NET SDK $1 or a later 10.0 is needed ($2). Get it: https://dotnet.microsoft.com/download/dotnet/10.0"
}

sdk_wanted=$(sed -n 's/.*"version": *"\([0-9.]*\)".*/\1/p' "$root/global.json")
dotnet=$(command -v dotnet) || dotnet_missing "$sdk_wanted" "dotnet: command not found"

# The SDKs lie beside the real program; a wrapper (snap, a shim) is asked the slower way.
sdks() {
  local folder
  folder=$(dirname "$(readlink -f "$dotnet")")/sdk
  if [ -d "$folder" ]; then ls "$folder"; else (cd "$root" && "$dotnet" --list-sdks | cut -d' ' -f1); fi
}

check_build_tools() {
  local line=${sdk_wanted%.*} found node_version
  # The newest SDK of the same line (10.0.xxx), as global.json rolls forward.
  found=$(sdks | sed -n "s/^${line//./\\.}\.\([0-9]*\)\$/\1/p" | sort -n | tail -n 1)
  { [ -n "$found" ] && ((10#$found >= 10#${sdk_wanted##*.})); } || dotnet_missing "$sdk_wanted" "$(sdks | tr '\n' ' ')"
  { command -v node && command -v npm; } >/dev/null ||
    refuse "Node.js 20 이상이 필요해요. 여기서 받을 수 있어요: https://nodejs.org" "Node.js 20 or later with npm is needed. Get it: https://nodejs.org"
  node_version=$(node --version)
  node_version=${node_version#v}
  ((${node_version%%.*} >= 20)) ||
    refuse "Node.js 20 이상이 필요해요 (지금 $node_version). 여기서 받을 수 있어요: https://nodejs.org" \
      "Node.js 20 or later is needed (found $node_version). Get it: https://nodejs.org"
}

if [ -n "$check_only" ]; then
  check_build_tools
  exit 0
fi

# --- build -----------------------------------------------------------------------------------------------------------
# What the program is made of, as one number: names and contents of the sources, and the SDKs. Contents and not times,
# so that a checkout of an older commit is noticed and a touched file is not. A few hundred small files: 30 ms.
stamp_of_sources() {
  {
    sdks
    cd "$root"
    find SmallBizAds.Core SmallBizAds.Web Migrations wwwroot \( -name bin -o -name obj -o -path wwwroot/lib -o -path wwwroot/fonts \) -prune \
      -o -type f ! -path wwwroot/css/site.css -print0 2>/dev/null | LC_ALL=C sort -z | xargs -0 sha256sum
    sha256sum package.json global.json ./*.props ./*.targets
  } | sha256sum | cut -c1-20
}

# The program of these sources, or nothing when it has to be built.
built_program() {
  local program=$artifacts/app-$1/SmallBizAds.Web.dll
  [ -f "$artifacts/app-$1/.complete" ] && [ -f "$program" ] && [ -d "$root/node_modules/pretendard" ] && printf '%s' "$program"
}

build() { # build STAMP; under the lock
  local log=$artifacts/build.log folder=$artifacts/app-$1
  check_build_tools
  say "만들고 있어요. 처음에는 1~2분 걸려요." "Building; the first time takes a minute or two."
  rm -rf "$folder"
  # A folder that was removed while its mark stayed behind would never be installed again.
  [ -d "$root/node_modules/pretendard" ] || rm -f "$root/node_modules/.package-lock.json"
  # Compiled ahead of time (ReadyToRun), so that a start and a verb do not wait for the just-in-time compiler.
  if ! (cd "$root" && "$dotnet" publish SmallBizAds.Web/SmallBizAds.Web.csproj -c Release -o "$folder" -v quiet -nologo \
    --use-current-runtime --self-contained false -p:PublishReadyToRun=true --disable-build-servers) >"$log" 2>&1; then
    grep -E 'error|ERR!' "$log" | sort -u | head -n 20 >&2 || true
    say "만들지 못했어요. 자세한 내용: $log" "The build failed. Details: $log"
    exit 1
  fi
  touch "$folder/.complete"
  # A program that still runs keeps its own folder: it goes with the build after next.
  find "$artifacts" -maxdepth 1 -name 'app-*' ! -name "app-$1" ! -name "$(basename "$(readlink "$artifacts/app" || true)")" -exec rm -rf {} +
  ln -sfn "app-$1" "$artifacts/app.next"
  mv -T "$artifacts/app.next" "$artifacts/app"
}

stamp=$(stamp_of_sources)
if ! program=$(built_program "$stamp"); then
  mkdir -p "$artifacts"
  exec 9>"$artifacts/.build.lock"
  flock 9
  # Whoever waited finds it built by the other one.
  stamp=$(stamp_of_sources)
  if ! program=$(built_program "$stamp"); then
    build "$stamp" 9>&-
    program=$(built_program "$stamp")
  fi
  exec 9>&-
fi
[ -z "$build_only" ] || exit 0

# --- start -----------------------------------------------------------------------------------------------------------
# glibc gives every thread its own arena, and libvips allocates on many threads: two arenas keep the memory flat.
export MALLOC_ARENA_MAX=${MALLOC_ARENA_MAX:-2}
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

if [ -n "$verb" ]; then
  exec "$dotnet" "$program" "$@"
fi
exec "$dotnet" "$program" --contentRoot "$(dirname "$program")" --urls "http://$listen:$port" --Data:Folder "$(realpath -m -- "$data")" "${settings[@]}"
