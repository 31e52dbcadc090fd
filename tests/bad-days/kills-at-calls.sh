#!/usr/bin/env bash
# Kills a report at each rename, unlink, flush and change of length, one run for each (needs strace).
. "$(dirname "$0")/common.sh"
command -v strace >/dev/null || { echo "strace is needed"; exit 2; }
calls=rename,renameat,renameat2,unlink,unlinkat,link,linkat,fsync,fdatasync,ftruncate,mkdir

prepared() {
    new_year "$work/year"
    run report "$work/year" >/dev/null 2>&1
    printf 'x' >> "$work/year/ket-qua/bao-cao.docx"
    printf 'mới\n' > "$work/year/bao-cao-nop/ghi-chu.txt"
    sed -i 's/ky_hieu: BC-UBND/ky_hieu: BC-UB/' "$work/year/ke-hoach.yaml"
}

prepared
edited=$(sha256sum < "$work/year/ket-qua/bao-cao.docx")
strace -f -qq -e trace=$calls -o "$work/trace" "${command[@]}" report "$work/year" >/dev/null 2>&1
for call in ${calls//,/ }; do
    most=$(grep -cE " $call\(" "$work/trace")
    for ((n = 1; n <= most; n++)); do
        situation "killed at $call"
        prepared
        # In a shell of its own, which says of the killed one that it was.
        (strace -f -qq -e trace=$call -e inject=$call:signal=KILL:when=$n -o /dev/null "${command[@]}" report "$work/year"; :) >/dev/null 2>&1
        trouble=$(whole "$work/year")
        [ "$(sha256sum < "$work/year/ket-qua/bao-cao.docx")" = "$edited" ] || trouble+=" the edited report is gone"
        run report "$work/year" > "$work/said" 2>&1
        code=$?
        trouble+=$(whole "$work/year")
        [ $code -eq 1 ] || trouble+=" the next run ends with $code"
        [ -f "$work/year/ket-qua/bao-cao (2).docx" ] || trouble+=" no new report beside the edited one"
        [ "$(ls "$work/year/ket-qua" | grep -c '^bao-cao')" -eq 2 ] || trouble+=" too many reports: $(ls "$work/year/ket-qua" | tr '\n' ' ')"
        [ -z "$(find "$work/year" -name '.*.tmp')" ] || trouble+=" temporary files stay"
        [ "$(grep -c ghi-chu.txt "$work/year/nhat-ky-nop.csv")" -eq 1 ] || trouble+=" the log has not one line of the new file"
        no_crash "$work/said" || trouble+=" crash"
        if [ -z "$trouble" ]; then ok; else bad "$call $n: $trouble"; fi
    done
done
table
