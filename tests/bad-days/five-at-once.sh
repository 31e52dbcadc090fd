#!/usr/bin/env bash
# Five runs at once in one folder (five-at-once.sh PROGRAM [ROUNDS], 10 unless told).
. "$(dirname "$0")/common.sh"
rounds=${2:-10}
year=$work/year
new_year "$year"
for ((round = 0; round < rounds; round++)); do
    situation "five runs at once"
    printf '%d\n' "$round" > "$year/bao-cao-nop/ghi-chu-$round.txt"
    started=()
    for n in 1 2 3 4 5; do
        run report "$year" > "$work/said-$n" 2>&1 &
        started+=($!)
    done
    trouble=""
    made=0
    for n in 0 1 2 3 4; do
        wait "${started[$n]}"
        case $? in
            0 | 1) made=$((made + 1)) ;;
            3) ;;
            *) trouble+=" exit $?" ;;
        esac
        no_crash "$work/said-$((n + 1))" || trouble+=" crash"
    done
    [ $made -ge 1 ] || trouble+=" nobody made a report"
    trouble+=$(whole "$year")
    [ "$(grep -c "ghi-chu-$round.txt" "$year/nhat-ky-nop.csv")" -eq 1 ] || trouble+=" the log has not one line of the new file"
    [ "$(ls "$year/ket-qua" | grep -c '^bao-cao')" -eq 1 ] || trouble+=" more than one report"
    if [ -z "$trouble" ]; then ok; else bad "$trouble"; fi
done
table
