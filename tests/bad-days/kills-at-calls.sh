#!/usr/bin/env bash
# Kills each command that writes at each rename, unlink, flush and change of length, one run for each (needs strace).
. "$(dirname "$0")/common.sh"
command -v strace >/dev/null || { echo "strace is needed"; exit 2; }
calls=rename,renameat,renameat2,unlink,unlinkat,link,linkat,fsync,fdatasync,ftruncate,mkdir
year=$work/year

all_outputs "$work/before"
for each in "${commands[@]}" remind; do run $each "$work/before" >/dev/null 2>&1; done
edit "$work/before"
printf 'mới\n' > "$work/before/bao-cao-nop/ghi-chu.txt"
sed -i 's/ky_hieu: BC-UBND/ky_hieu: BC-UB/; s/, thu gom và phân loại rác/, thu gom rác/' "$work/before/ke-hoach.yaml"
before=$(sums "$work/before")
prepared() { rm -rf "$year" && cp -a "$work/before" "$year"; }

for each in "${commands[@]}"; do
    prepared
    strace -f -qq -e trace=$calls -o "$work/trace" "${command[@]}" $each "$year" >/dev/null 2>&1
    for call in ${calls//,/ }; do
        most=$(grep -cE " $call\(" "$work/trace")
        for ((n = 1; n <= most; n++)); do
            situation "${each%% *} killed at $call"
            prepared
            # In a shell of its own, which says of the killed one that it was.
            (strace -f -qq -e trace=$call -e inject=$call:signal=KILL:when=$n -o /dev/null "${command[@]}" $each "$year"; :) >/dev/null 2>&1
            trouble=$(whole "$year")
            [ "$(sums "$year")" = "$before" ] || trouble+=" edited work is gone"
            run $each "$year" > "$work/said" 2>&1
            code=$?
            trouble+=$(whole "$year")
            [ $code -le 1 ] || trouble+=" the next run ends with $code"
            [ "$(sums "$year")" = "$before" ] || trouble+=" edited work is gone after the next run"
            grep -q RP9034 "$work/said" || trouble+=" the next run does not say that somebody edited"
            trouble+=$(beside "$year")
            [ -z "$(find "$year" -name '.*.tmp')" ] || trouble+=" temporary files stay"
            [ "$each" = forms ] || [ "$(grep -c ghi-chu.txt "$year/nhat-ky-nop.csv")" -eq 1 ] || trouble+=" the log has not one line of the new file"
            no_crash "$work/said" || trouble+=" crash"
            if [ -z "$trouble" ]; then ok; else bad "$call $n: $trouble"; fi
        done
    done
done
table
