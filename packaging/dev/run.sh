# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# ./dev run. Read by ../../dev.

# The code of the demo's wijk, as gekend-cli lists the areas.
demo_area() {
    build/dev/bin/gekend-cli list "$1" areas --json | grep -o '"code": *"WK[0-9A-Z]*"' | head -n 1 | cut -d'"' -f4
}

write_demo_profile() {
    local file=build/demo/voorbeeldwijk.gekend pdf=build/demo/wijkprofiel.pdf area
    mkdir -p build/demo
    [ -e "$file" ] || build/dev/bin/gekend-cli demo "$file" --size small
    area=$(demo_area "$file")
    [ -n "$area" ] || fail "the demo wijk $file lists no wijk; remove it and try again"
    build/dev/bin/gekend-cli profile "$file" --area "$area" --pdf "$pdf"
    say "the profile of $area in the demo wijk is in $PWD/$pdf"
}

run_gekend() {
    build dev gekend gekend-cli
    if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        exec build/dev/bin/gekend --demo "$@"
    fi
    say "there is no display here, so no window; writing the demo wijk's profile instead"
    write_demo_profile
}
