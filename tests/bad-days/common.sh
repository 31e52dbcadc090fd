# Shared by the scripts beside it; not run by itself.
# Each takes the program as its first argument: the path of reporter.dll or of the executable.
# Each works on a copy of samples/hoa-binh-2024 and prints a table: situation, tried, held.
set -u
export LC_ALL=C.UTF-8 DOTNET_EnableDiagnostics=0 REPORTER_LANG=vi
program=$(realpath "${1:?usage: $0 PROGRAM (reporter.dll or the executable)}")
here=$(cd "$(dirname "$0")" && pwd)
sample=$(realpath "$here/../../samples/hoa-binh-2024")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

case $program in *.dll) command=(dotnet "$program") ;; *) command=("$program") ;; esac
run() { "${command[@]}" "$@"; }

order=()
declare -A tried held
wrong=0

# situation NAME: what follows is a try of it; ok or bad WHY ends the try.
situation() {
    now=$1
    [ -n "${tried[$now]+x}" ] || order+=("$now")
    tried[$now]=$((${tried[$now]:-0} + 1))
    held[$now]=${held[$now]:-0}
}
ok() { held[$now]=$((held[$now] + 1)); }
bad() {
    wrong=$((wrong + 1))
    echo "not held: $now: $*" >&2
}

table() {
    printf '| %-68s | tried | held |\n|%s|-------|------|\n' "$(basename "$0")" "$(printf -- '-%.0s' {1..70})"
    for name in "${order[@]}"; do printf '| %-68s | %5d | %4d |\n' "$name" "${tried[$name]}" "${held[$name]}"; done
    [ "$wrong" -eq 0 ]
}

# new_year FOLDER: a fresh copy of the sample, all of it older than now.
new_year() {
    rm -rf "$1" && cp -r "$sample" "$1" && rm -rf "$1/ket-qua" "$1/.reporter.lock"
    chmod -R u+rwX "$1"
}

# whole FOLDER: says what is half-written in it; nothing when all is whole.
whole() {
    local file outputs=$1/ket-qua log=$1/nhat-ky-nop.csv
    for file in "$outputs"/*.docx "$outputs"/*.xlsx "$outputs"/*/*.docx "$outputs"/*/*.xlsx; do
        [ -f "$file" ] || continue
        # A person's edit in these scripts is one byte at the end, which unzip only warns of.
        unzip -tqq "$file" >/dev/null 2>&1 || [ $? -eq 1 ] || echo "half-written: $file"
    done
    for file in "$outputs"/*.json; do
        [ ! -f "$file" ] || jq -e . "$file" >/dev/null 2>&1 || echo "half-written: $file"
    done
    if [ -f "$log" ]; then
        [ "$(tail -c 1 "$log" | od -An -tx1 | tr -d ' ')" = 0a ] || echo "torn: $log"
        sed '1d;s/\r$//' "$log" | grep -vE '^[^,]+,[^,]+,[0-9a-f]{64},[^,]*$' | sed 's/^/torn line: /'
        sed '1d' "$log" | sort | uniq -d | sed 's/^/twice in the log: /'
    fi
    for file in $(find "$outputs" -name '.*.tmp' -printf '%f\n' 2>/dev/null | sed 's/^\.\(.*\)\.[^.]*\.tmp$/\1/' | sort | uniq -d); do
        echo "more than one temporary file: $file"
    done
}

# no_crash FILE: what the program said must be no stack trace.
no_crash() { ! grep -qE 'RP9001|Unhandled exception|^   at [A-Z]' "$1"; }
