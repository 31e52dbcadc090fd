#!/usr/bin/env bash
# Standard output and standard error that are closed, full, or a pipe whose reader has gone: the report is made, with its own exit code.
. "$(dirname "$0")/common.sh"

try() {
    local code
    situation "$1"
    new_year "$work/year"
    [ "$2" = 0 ] || printf 'x\n' > "$work/year/bao-cao-nop/khong-ai.txt"
    (cd "$work" && eval "$3")
    code=$(cat "$work/code")
    trouble=$(whole "$work/year")
    [ "$code" = "$2" ] || trouble+=" exit $code, not $2"
    [ -f "$work/year/ket-qua/bao-cao.docx" ] || trouble+=" no report"
    if [ -z "$trouble" ]; then ok; else bad "$trouble"; fi
}

for code in 0 1; do
    try "stdout closed" $code 'run report year >&- 2>/dev/null; echo $? > code'
    try "stdout full" $code 'run report year >/dev/full 2>/dev/null; echo $? > code'
    try "stdout full, --format json" $code 'run report year --format json >/dev/full 2>/dev/null; echo $? > code'
    try "stdout full, --format sarif" $code 'run report year --format sarif >/dev/full 2>/dev/null; echo $? > code'
    try "stderr closed" $code 'run report year >/dev/null 2>&-; echo $? > code'
    try "stderr full, --format json" $code 'run report year --format json >/dev/null 2>/dev/full; echo $? > code'
    try "both closed" $code 'run report year >&- 2>&-; echo $? > code'
    try "both full" $code 'run report year >/dev/full 2>/dev/full; echo $? > code'
    try "a pipe whose reader is gone" $code '{ run report year; echo $? > code; } 2>/dev/null | true'
    try "stdin closed" $code 'run report year <&- >/dev/null 2>&1; echo $? > code'
    try "the log of --log on a full disk" $code 'run report year --log /dev/full >/dev/null 2>&1; echo $? > code'
done
for each in "${commands[@]}"; do
    for streams in '>&- 2>/dev/null' '>/dev/full 2>&1' '>&- 2>&-' '>/dev/null 2>/dev/full' '<&- >/dev/null 2>&1'; do
        situation "${each%% *} $streams"
        all_outputs "$work/year"
        run $each "$work/year" >/dev/null 2>&1
        wanted=$?
        listed=$(cd "$work/year/ket-qua" && find . -type f | sort)
        all_outputs "$work/year"
        eval "run $each \"$work/year\" $streams"
        code=$?
        trouble=$(whole "$work/year")
        [ $code -eq $wanted ] || trouble+=" exit $code, not $wanted"
        [ "$listed" = "$(cd "$work/year/ket-qua" && find . -type f | sort)" ] || trouble+=" other outputs"
        if [ -z "$trouble" ]; then ok; else bad "$trouble"; fi
    done
done
situation "invariant globalization: refused with a sentence"
new_year "$work/year"
DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 run report "$work/year" > "$work/said" 2>&1
if [ $? -eq 2 ] && no_crash "$work/said" && [ -s "$work/said" ]; then ok; else bad "$(head -3 "$work/said")"; fi
table
