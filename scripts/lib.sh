# Shared by the scripts beside it: where things are, installing what is missing, configuring and building.
# shellcheck shell=bash

project_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
# The presets build below this folder, outside the tree.
export REMIT_BUILD_DIR=${REMIT_BUILD_DIR:-${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/remit}
jobs=$(nproc)
# Without the first two, ccache keeps nothing that was compiled with a precompiled header; without the others it does not
# keep that header itself, which is made moments before it is read, and a new one is like no other.
export CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS:-pch_defines,time_macros,include_file_mtime,include_file_ctime}

source "$project_root/scripts/packages.sh"

say() { printf '%s\n' "$*"; }
die() { printf '%s\n' "$*" >&2; exit 1; }

is_installed() {
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# Runs a command as root: directly, or by sudo, which may ask only where somebody can answer.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif ! command -v sudo >/dev/null; then
        die "These packages have to be installed first, as root: ${missing[*]}"
    elif [ -t 0 ]; then
        sudo "$@"
    else
        sudo -n "$@"
    fi
}

# Installs those of the named packages that are missing; says which, or says nothing when all are there.
install_missing() {
    local package
    missing=()
    for package in "$@"; do
        is_installed "$package" || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    command -v apt-get >/dev/null || die "This script installs Debian packages and found no apt-get. Needed: ${missing[*]}"
    say "Installing: ${missing[*]}"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq update
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o Dpkg::Use-Pty=0 --no-install-recommends \
        install "${missing[@]}" >/dev/null || die "The packages could not be installed: ${missing[*]}"
}

# Configures and builds a preset, or just the target named. A build folder left by another copy starts afresh.
build_preset() {
    local preset=$1 target=${2:-all} folder=$REMIT_BUILD_DIR/$1 fresh=()
    local cache=$folder/CMakeCache.txt
    if [ -e "$cache" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$project_root" "$cache"; then
        fresh=(--fresh)
    fi
    say "Building $preset in $folder"
    (cd "$project_root" && cmake --preset "$preset" "${fresh[@]}" >"$REMIT_BUILD_DIR/$preset.log" 2>&1) || {
        cat "$REMIT_BUILD_DIR/$preset.log" >&2
        return 1
    }
    cmake --build "$folder" -j "$jobs" --target "$target"
}

has_display() { [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; }

mkdir -p "$REMIT_BUILD_DIR"
