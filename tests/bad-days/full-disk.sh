#!/usr/bin/env bash
# A disk with room for 0, 1 or 2 of the files that a report writes, and for few of what other commands write (needs root, for a small tmpfs).
. "$(dirname "$0")/common.sh"
[ "$(id -u)" -eq 0 ] || { echo "root is needed, to mount a small disk"; exit 2; }
disk=$work/disk
mkdir "$disk"
mount -t tmpfs -o size=8m none "$disk" || exit 2
trap 'umount "$disk"; rm -rf "$work"' EXIT
year=$disk/year

# Free space is left in KB, the rest is filled.
fill() {
    local free
    free=$(df --output=avail -k "$disk" | tail -1)
    head -c $(((free - $1) * 1024)) /dev/zero > "$disk/filler"
}

for is_new in yes no; do
    new_year "$work/like"
    run report "$work/like" >/dev/null 2>&1
    report=$((($(stat -c %s "$work/like/ket-qua/bao-cao.docx") + 4095) / 4096 * 4))
    figures=$((($(stat -c %s "$work/like/ket-qua/so-lieu.json") + 4095) / 4096 * 4))
    # The log takes a page of its own when it grows into one.
    for room in 0 4 8 12 16 $((report + 4)) $((report + 8)) $((report + 12)) $((report + figures + 4)) $((report + figures + 8)) $((report + figures + 12)); do
        rm -f "$disk/filler"
        new_year "$year"
        [ $is_new = yes ] || run report "$year" >/dev/null 2>&1
        situation "room for $(((room + 2) / 3 * 3 >= report ? 1 : 0)) or more files, outputs there: $([ $is_new = yes ] && echo no || echo yes)"
        sed -i 's/ky_hieu: BC-UBND/ky_hieu: BC-UB/' "$year/ke-hoach.yaml"
        # 200 new lines do not fit into what the log's last page still holds.
        for i in $(seq 200); do printf '%d\n' "$i" > "$year/bao-cao-nop/mot-tep-co-ten-dai-de-nhat-ky-lon-len-$i.txt"; done
        before=$(sha256sum < "$year/nhat-ky-nop.csv")
        fill "$room"
        run report "$year" > "$work/said" 2>&1
        code=$?
        trouble=$(whole "$year")
        no_crash "$work/said" || trouble+=" crash"
        new=$(($(wc -l < "$year/nhat-ky-nop.csv") - 5))
        [ $new -le 0 ] || [ $new -eq 200 ] || trouble+=" $new of 200 lines in the log"
        [ $code -ne 0 ] || trouble+=" exit 0"
        if grep -q 'Đã lập' "$work/said" && ! ls "$year/ket-qua/"bao-cao*.docx >/dev/null 2>&1; then trouble+=" says that it made a report and did not"; fi
        [ -z "$(find "$year" -name '.*.tmp')" ] || trouble+=" temporary files stay"
        if [ -z "$trouble" ]; then ok; else bad "room $room: $trouble"; fi
    done
done
for each in "${commands[@]}"; do
    for room in 0 4 8 16 24 40 64; do
        rm -f "$disk/filler"
        all_outputs "$work/like"
        rm -rf "$year" && cp -a "$work/like" "$year"
        for one in "${commands[@]}" remind; do run $one "$year" >/dev/null 2>&1; done
        edit "$year"
        before=$(sums "$year")
        situation "${each%% *}: room for few files, outputs there and edited"
        sed -i 's/ky_hieu: BC-UBND/ky_hieu: BC-UB/; s/, thu gom và phân loại rác/, thu gom rác/' "$year/ke-hoach.yaml"
        fill "$room"
        run $each "$year" > "$work/said" 2>&1
        code=$?
        trouble=$(whole "$year")
        no_crash "$work/said" || trouble+=" crash"
        [ $code -ne 0 ] || trouble+=" exit 0"
        [ "$(sums "$year")" = "$before" ] || trouble+=" edited work is gone"
        [ -z "$(find "$year" -name '.*.tmp')" ] || trouble+=" temporary files stay"
        rm -f "$disk/filler"
        run $each "$year" > "$work/said" 2>&1
        [ $? -le 1 ] || trouble+=" the next run ends with $?"
        [ "$(sums "$year")" = "$before" ] || trouble+=" edited work is gone after the next run"
        trouble+=$(whole "$year")$(beside "$year")
        if [ -z "$trouble" ]; then ok; else bad "room $room: $trouble"; fi
    done
done
table
