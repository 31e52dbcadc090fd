#!/usr/bin/env bash
# Five runs at once in one folder, of one command and of several (five-at-once.sh PROGRAM [ROUNDS], 10 of each unless told).
. "$(dirname "$0")/common.sh"
rounds=${2:-10}
year=$work/year
all_outputs "$year"
for ((round = 0; round < 2 * rounds; round++)); do
    if [ $((round % 2)) -eq 0 ]; then each=(report report report report report); else each=("${commands[@]}" report); fi
    situation "five runs at once, $([ $((round % 2)) -eq 0 ] && echo all report || echo of all commands)"
    printf '%d\n' "$round" > "$year/bao-cao-nop/ghi-chu-$round.txt"
    started=()
    for n in 0 1 2 3 4; do
        run ${each[$n]} "$year" > "$work/said-$n" 2>&1 &
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
        no_crash "$work/said-$n" || trouble+=" crash"
    done
    [ $made -ge 1 ] || trouble+=" nobody was let in"
    run report "$year" > "$work/said" 2>&1 || [ $? -eq 1 ] || trouble+=" the next run fails"
    trouble+=$(whole "$year")
    [ "$(grep -c "ghi-chu-$round.txt" "$year/nhat-ky-nop.csv")" -eq 1 ] || trouble+=" the log has not one line of the new file"
    [ -z "$(find "$year/ket-qua" -name '* (2).*' -o -name '*.moi*')" ] || trouble+=" its own outputs taken for somebody's: $(find "$year/ket-qua" -name '* (2).*' -o -name '*.moi*')"
    if [ -z "$trouble" ]; then ok; else bad "$trouble"; fi
done
table
