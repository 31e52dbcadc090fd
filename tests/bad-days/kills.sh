#!/usr/bin/env bash
# Kills a report at random moments (kills.sh PROGRAM [TIMES], 200 unless told): nothing is half-written, an edited report stays as edited,
# no line of the log is torn or written twice, and the next run ends as if nothing had happened.
. "$(dirname "$0")/common.sh"
times=${2:-200}

new_year "$work/clean"
touch -d '2024-12-14 08:00' "$work/clean/bao-cao-nop/hop-tac-xa.csv"
run report "$work/clean" >/dev/null 2>&1
year=$work/year
new_year "$year"
run report "$year" >/dev/null 2>&1
started=$(date +%s%N)
run report "$year" >/dev/null 2>&1
takes=$((($(date +%s%N) - started) / 1000000))
printf 'x' >> "$year/ket-qua/bao-cao.docx"
edited=$(sha256sum < "$year/ket-qua/bao-cao.docx")

for ((i = 0; i < times; i++)); do
    situation "killed at a random moment"
    # A new line for the log each time, and another report than the one that lies there.
    printf 'n%d\n' "$i" > "$year/bao-cao-nop/ghi-chu-$i.txt"
    sed -i "s/ky_hieu: BC-UBND[0-9]*/ky_hieu: BC-UBND$i/" "$year/ke-hoach.yaml"
    # Not by way of a function: the process itself must be the one that is killed.
    "${command[@]}" report "$year" >/dev/null 2>&1 &
    started=$!
    sleep "$(awk -v most="$takes" -v seed="$i$RANDOM" 'BEGIN { srand(seed); print rand() * most * 1.1 / 1000 }')"
    kill -KILL $started 2>/dev/null
    wait $started 2>/dev/null
    trouble=$(whole "$year")
    [ "$(sha256sum < "$year/ket-qua/bao-cao.docx")" = "$edited" ] || trouble+=" the edited report is gone"
    if [ -z "$trouble" ]; then ok; else bad "$trouble"; fi
done

situation "the run after all kills"
run report "$year" > "$work/said" 2>&1
code=$?
trouble=$(whole "$year")
[ $code -le 1 ] || trouble+=" exit $code"
[ -z "$(find "$year/ket-qua" -name '.*.tmp')" ] || trouble+=" temporary files stay: $(ls -A "$year/ket-qua")"
[ "$(sha256sum < "$year/ket-qua/bao-cao.docx")" = "$edited" ] || trouble+=" the edited report is gone"
[ "$(ls "$year/ket-qua" | grep -c '^bao-cao')" -le 2 ] || trouble+=" more than one report beside the edited one: $(ls "$year/ket-qua")"
for ((i = 0; i < times; i++)); do
    grep -q "ghi-chu-$i.txt" "$year/nhat-ky-nop.csv" || trouble+=" ghi-chu-$i.txt is not in the log"
done
diff <(jq -S 'del(.bo_ra)' "$work/clean/ket-qua/so-lieu.json") <(jq -S 'del(.bo_ra)' "$year/ket-qua/so-lieu.json") >/dev/null || trouble+=" other figures than without kills"
no_crash "$work/said" || trouble+=" crash"
if [ -z "$trouble" ]; then ok; else bad "$trouble"; fi
table
