# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# ./dev check. Read by ../../dev.

# The release of clang's tools whose word counts: others format and warn differently, so they only advise.
CLANG_RELEASE=14
# In CI clang-tidy starts no further file after this many seconds.
TIDY_SECONDS=${GEKEND_TIDY_SECONDS:-60}

sources() {
    git ls-files --cached --others --exclude-standard -- 'core/*.cpp' 'core/*.h' 'app/*.cpp' 'app/*.h' \
        'tests/*.cpp' 'tests/*.h'
}

# The command of a clang tool, the deciding release if it is there.
clang_tool() {
    command -v "$1-$CLANG_RELEASE" || command -v "$1"
}

decides() {
    "$1" --version | grep -q "version $CLANG_RELEASE\."
}

check_format() {
    local tool
    tool=$(clang_tool clang-format)
    if sources | xargs -r "$tool" --dry-run --Werror; then
        return 0
    fi
    decides "$tool" || { say "that is only advice: release $CLANG_RELEASE decides" && return 0; }
    say "mend it with: $tool -i FILE"
    return 1
}

# The include wall and the other rules on the sources themselves.
check_guards() {
    build dev test_guards
    build/dev/bin/test_guards
}

# update_texts FILE: brings a .ts file up to date with the sources; places are left out, so only texts make a difference.
update_texts() {
    local lupdate
    lupdate=$(command -v lupdate6 /usr/lib/qt6/bin/lupdate | head -n 1)
    # -I: without the headers lupdate would leave out the namespaces of the classes, and no text would be found again.
    "$lupdate" app core -I . -extensions cpp,h -silent -locations none -source-language en -target-language nl -ts "$1"
}

# Every text of the window has a finished Dutch translation, and none is left over.
check_translations() {
    local ours=translations/gekend_nl.ts fresh=build/check/gekend_nl.ts
    mkdir -p build/check
    rm -f "$fresh"
    [ ! -e "$ours" ] || cp "$ours" "$fresh"
    update_texts "$fresh"
    if grep -nE -A4 '<translation type="(unfinished|vanished|obsolete)"' "$fresh"; then
        say "these texts have no finished Dutch translation, or are no longer used: ./dev texts brings $ours up to date, then translate"
        return 1
    fi
}

# The .cpp files to read: changed in the work tree or against GEKEND_TIDY_BASE, else commit by commit, newest first.
changed_sources() {
    {
        git diff --name-only HEAD
        git ls-files --others --exclude-standard
        if [ -n "${GEKEND_TIDY_BASE:-}" ]; then
            git diff --name-only "$GEKEND_TIDY_BASE" HEAD
        else
            git log --format= --name-only
        fi
    } | sed -n 's/\.\(cpp\|h\)$/.cpp/p' | grep -E '^(core|app|tests)/' | awk '!seen[$0]++'
}

# Reads stdin's files that the build knows, JOBS at a time; stops starting new ones at the deadline ($1, 0: none).
tidy_files() {
    local deadline=$1 tool extra=()
    tool=$(clang_tool clang-tidy)
    decides "$tool" || extra=(--warnings-as-errors='-*')
    sed -n "s|.*\"file\": \"$PWD/\(.*\)\".*|\1|p" build/tidy/compile_commands.json >build/check/tidy.known
    grep -Fx -f build/check/tidy.known - >build/check/tidy.files || true
    : >build/check/tidy.read
    local result=0
    # shellcheck disable=SC2016 # the inner shell expands
    xargs -r -P "$JOBS" -n 1 bash -c '
        [ "$1" -eq 0 ] || [ "$(date +%s)" -lt "$1" ] || exit 0
        printf "%s\n" "$4" >>build/check/tidy.read
        "$2" -p build/tidy --quiet $3 "$4" 2> >(grep -v "generated\\.$\|^Suppressed\|^Use -header" >&2)' \
        bash "$deadline" "$tool" "${extra[*]}" <build/check/tidy.files || result=1
    say "clang-tidy read $(wc -l <build/check/tidy.read) of $(wc -l <build/check/tidy.files) files"
    return $result
}

check_tidy() {
    mkdir -p build/check
    configure tidy
    ninja -C build/tidy build.ninja >build/check/configure.log || { cat build/check/configure.log && return 1; }
    # Headers that moc makes must exist before clang reads the files that include them. Only moc runs: asking ninja for
    # them would first build every library they are linked with.
    ninja -C build/tidy -t targets all | sed -n 's/^\([a-z0-9_]*_autogen\): phony$/\1/p' \
        | xargs -r ninja -C build/tidy -t commands | grep -F 'cmake -E cmake_autogen' | bash >build/check/autogen.log 2>&1 \
        || { cat build/check/autogen.log && return 1; }
    if [ "$1" = changed ]; then
        changed_sources | tidy_files $(($(date +%s) + TIDY_SECONDS))
    else
        sources | grep '\.cpp$' | tidy_files 0
    fi
}

check() {
    local scope=all part failed=()
    [ "${CI:-}" = true ] && scope=changed
    case ${1:-} in
        --changed) scope=changed ;;
        --all) scope=all ;;
        '') ;;
        *) fail "check takes --changed or --all, not $1" ;;
    esac
    for part in format guards translations tidy; do
        say "check: $part"
        (set -e && "check_$part" "$scope") || failed+=("$part")
    done
    [ ${#failed[@]} -eq 0 ] || fail "not in order: ${failed[*]}"
    say "check: all in order"
}
