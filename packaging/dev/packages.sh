# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What Gekend is built with, as packages of Debian 12 and 13 and Ubuntu 24.04. Read by ../../dev.

# One need a line: its group, then the package names it goes by, newest first; the first one that apt knows is taken.
# "command:X" is met by a command X wherever it comes from; a need ending in "?" may be unknown to a release.
NEEDS='
build command:g++ g++
build command:cmake cmake
build command:ninja ninja-build
build command:ccache ccache
build command:git git
build command:pkg-config pkgconf pkg-config
build command:npm npm
build ca-certificates
build qt6-base-dev
build qt6-charts-dev libqt6charts6-dev
build qt6-svg-dev libqt6svg6-dev
build libqt6opengl6-dev ?
build libgl-dev libgl1-mesa-dev
build qt6-tools-dev
build qt6-tools-dev-tools
build qt6-l10n-tools
build qt6-translations-l10n
build libsodium-dev
build libproj-dev
build proj-data
build catch2
build libcli11-dev
build fonts-inter
build poppler-utils
build qpdf
bench libbenchmark-dev
check command:clang-format-14 clang-format-14 clang-format
check command:clang-tidy clang-tidy
'

installed_packages() {
    dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^installed //p'
}

# Prints the needs of the given groups that nothing on this machine meets, one a line.
missing_needs() {
    local groups=" $* " group names name have
    # shellcheck disable=SC2046 # the names are words
    have=" $(installed_packages $(printf '%s' "$NEEDS" | tr ' ' '\n' | grep -E '^[a-z0-9.+-]{2,}$') | tr '\n' ' ') "
    while read -r group names; do
        [[ -n $group && $groups == *" $group "* ]] || continue
        for name in $names; do
            case $name in
                command:*) command -v "${name#command:}" >/dev/null && continue 2 ;;
                *) [[ $have == *" $name "* ]] && continue 2 ;;
            esac
        done
        printf '%s\n' "$names"
    done <<<"$NEEDS"
}

apt_knows() {
    local candidate
    candidate=$(apt-cache policy "$1" 2>/dev/null | sed -n 's/^ *Candidate: //p')
    [ -n "$candidate" ] && [ "$candidate" != "(none)" ]
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        command -v sudo >/dev/null || fail "installing packages needs root, and sudo is not here. Run as root: $*"
        sudo "$@"
    fi
}

# need_packages GROUP…: installs what is missing; a second call asks nothing of the network.
need_packages() {
    local missing names name optional found packages=()
    if ! command -v apt-get >/dev/null; then
        say "no apt-get here: what packaging/dev/packages.sh lists is taken to be installed"
        return
    fi
    missing=$(missing_needs "$@")
    # What only some releases have counts as missing only while apt knows it.
    if ! grep -q '[^?]$' <<<"$missing"; then
        local known=false
        for name in $(tr -d '?' <<<"$missing"); do
            if apt_knows "$name"; then known=true; fi
        done
        $known || return 0
    fi
    say "some packages are missing; asking apt for its lists"
    mkdir -p build
    as_root apt-get update -qq || say "apt-get update had a complaint; going on with the lists there are"
    while read -r names; do
        optional=false found=
        for name in $names; do
            case $name in
                '?') optional=true ;;
                command:*) ;;
                *) [ -z "$found" ] && apt_knows "$name" && found=$name ;;
            esac
        done
        [ -n "$found" ] && packages+=("$found")
        [ -n "$found" ] || $optional || fail "apt knows no package for: $names. Install it by hand and try again."
    done <<<"$missing"
    say "installing: ${packages[*]}"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends \
        -o DPkg::Lock::Timeout=300 "${packages[@]}" >build/packages.log 2>&1 \
        || { cat build/packages.log && fail "apt-get could not install them; its words are above"; }
}
