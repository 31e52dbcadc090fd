#!/usr/bin/env bash
# The year's folder is moved away, or deleted, at a random moment of a run (moved-folder.sh PROGRAM [TIMES], 20 unless told).
. "$(dirname "$0")/common.sh"
times=${2:-20}
year=$work/year
all_outputs "$work/like"
for each in "${commands[@]}"; do run $each "$work/like" >/dev/null 2>&1; done
sed -i 's/ky_hieu: BC-UBND/ky_hieu: BC-UB/; s/, thu gom và phân loại rác/, thu gom rác/' "$work/like/ke-hoach.yaml"
for ((i = 0; i < times; i++)); do
    each=${commands[$((i % ${#commands[@]}))]}
    for how in moved deleted; do
        situation "$how while ${each%% *} runs"
        rm -rf "$work/away" "$year"
        cp -a "$work/like" "$year"
        run $each "$year" > "$work/said" 2>&1 &
        started=$!
        sleep "$(awk -v seed="$i$RANDOM" 'BEGIN { srand(seed); print 0.05 + rand() * 1.2 }')"
        if [ $how = moved ]; then mv "$year" "$work/away"; else rm -rf "$year" 2>/dev/null; fi
        wait $started
        code=$?
        trouble=""
        [ $code -le 2 ] || trouble+=" exit $code"
        no_crash "$work/said" || trouble+=" crash: $(grep -m1 RP9001 "$work/said")"
        [ $how = deleted ] || trouble+=$(whole "$work/away")
        if [ -z "$trouble" ]; then ok; else bad "$each: $trouble"; fi
    done
done
situation "the folder in which the shell stands is gone"
mkdir "$work/gone"
(cd "$work/gone" && rmdir "$work/gone" && run check) > "$work/said" 2>&1
if [ $? -eq 2 ] && no_crash "$work/said" && [ -s "$work/said" ]; then ok; else bad "$(head -3 "$work/said")"; fi
table
