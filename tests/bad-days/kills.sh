#!/usr/bin/env bash
# Kills the commands that write, one after the other, at random moments (kills.sh PROGRAM [TIMES], 200 unless told): nothing is half-written,
# outputs that somebody edited stay as edited, no line of the log is torn or written twice, and the next runs end as if nothing had happened.
. "$(dirname "$0")/common.sh"
times=${2:-200}

all_outputs "$work/clean"
touch -d '2024-12-14 08:00' "$work/clean/bao-cao-nop"/*
cp -a "$work/clean" "$work/year"
year=$work/year
run report "$work/clean" >/dev/null 2>&1
takes=()
for each in "${commands[@]}" remind; do
    run $each "$year" >/dev/null 2>&1
    started=$(date +%s%N)
    run $each "$year" >/dev/null 2>&1
    takes+=($((($(date +%s%N) - started) / 1000000)))
done
edit "$year"
before=$(sums "$year")

for ((i = 0; i < times; i++)); do
    each=${commands[$((i % ${#commands[@]}))]}
    situation "${each%% *} killed at a random moment"
    # A new line for the log each time, and other outputs than those that lie there.
    printf 'n%d\n' "$i" > "$year/bao-cao-nop/ghi-chu-$i.txt"
    sed -i "s/ky_hieu: BC-UBND[0-9]*/ky_hieu: BC-UBND$i/; s/, thu gom và phân loại[0-9 ]* rác thải/, thu gom và phân loại $i rác thải/" "$year/ke-hoach.yaml"
    # Not by way of a function: the process itself must be the one that is killed.
    "${command[@]}" $each "$year" >/dev/null 2>&1 &
    started=$!
    sleep "$(awk -v most="${takes[$((i % ${#commands[@]}))]}" -v seed="$i$RANDOM" 'BEGIN { srand(seed); print rand() * most * 1.1 / 1000 }')"
    kill -KILL $started 2>/dev/null
    wait $started 2>/dev/null
    trouble=$(whole "$year")
    [ "$(sums "$year")" = "$before" ] || trouble+=" edited work is gone: $(diff <(sums "$year") <(echo "$before") | tr '\n' ' ')"
    if [ -z "$trouble" ]; then ok; else bad "$trouble"; fi
done

situation "the runs after all kills"
trouble=""
for each in "${commands[@]}" remind; do
    run $each "$year" > "$work/said" 2>&1
    code=$?
    [ $code -le 1 ] || trouble+=" $each: exit $code"
    no_crash "$work/said" || trouble+=" $each: crash"
done
trouble+=$(whole "$year")
[ -z "$(find "$year" -name '.*.tmp')" ] || trouble+=" temporary files stay: $(find "$year" -name '.*.tmp')"
[ "$(sums "$year")" = "$before" ] || trouble+=" edited work is gone"
trouble+=$(beside "$year")
for ((i = 0; i < times; i++)); do
    grep -q "ghi-chu-$i.txt" "$year/nhat-ky-nop.csv" || trouble+=" ghi-chu-$i.txt is not in the log"
done
diff <(jq -S 'del(.bo_ra, .ke_hoach)' "$work/clean/ket-qua/so-lieu.json") <(jq -S 'del(.bo_ra, .ke_hoach)' "$year/ket-qua/so-lieu.json") >/dev/null || trouble+=" other figures than without kills"
if [ -z "$trouble" ]; then ok; else bad "$trouble"; fi
table
