#!/usr/bin/env bash
# Things in the year's folder that are no readable files: pipes, sockets, devices, links, folders, no permission.
# The run ends within 30 seconds, names the thing, does not call its unit one that has not reported, and leaves no lock.
# Run as root, it makes devices too and runs the program as an unprivileged user, for whom permissions hold.
. "$(dirname "$0")/common.sh"
year=$work/year
as=()
if [ "$(id -u)" -eq 0 ]; then
    as=(setpriv --reuid=65534 --regid=65534 --clear-groups)
    chmod 755 "$work"
fi

# reported EXPECTED-EXIT MUST-NAME [COMMAND…]
reported() {
    local code=$1 named=$2
    shift 2
    [ "$(id -u)" -ne 0 ] || chown -hR 65534:65534 "$year"
    [ -z "$locked" ] || chmod 000 "$locked"
    HOME=$work timeout -k 1 30 "${as[@]}" "${command[@]}" "${@:-report}" "$year" > "$work/said" 2>&1
    local exit=$?
    trouble=""
    case $code in *$exit*) ;; *) trouble+=" exit $exit, not $code" ;; esac
    no_crash "$work/said" || trouble+=" crash: $(grep -m1 -E 'RP9001|Unhandled' "$work/said")"
    [ -z "$named" ] || grep -q -- "$named" "$work/said" || trouble+=" “$named” is not named"
    [ ! -e "$year/.reporter.lock" ] || [ -f "$year/.reporter.lock/cua-ai.txt" ] || trouble+=" the lock stays"
    [ -z "$locked" ] || chmod 755 "$locked"
    locked=""
}
end() { if [ -z "$trouble" ]; then ok; else bad "$trouble"; fi; }

socket() {
    # ssh-agent makes a socket wherever it is told to, and python3 does too.
    (cd "$(dirname "$1")" && { ssh-agent -a "$(basename "$1")" >/dev/null 2>&1 || python3 -c "import socket,sys; socket.socket(socket.AF_UNIX).bind('$(basename "$1")')"; })
}

locked=""
unit="Hợp tác xã Dịch vụ Sông Xanh"
file=htx_xanh.csv

# strange NAME MAKE: in place of what a unit sent.
strange() {
    situation "in place of a unit's file: $1"
    new_year "$year"
    mv "$year/bao-cao-nop/hop-tac-xa.csv" "$work/sent.csv"
    path=$year/bao-cao-nop/$file
    if ! eval "$2" 2>/dev/null; then unset "tried[$now]"; order=("${order[@]:0:${#order[@]}-1}"); echo "left out: $1" >&2; return; fi
    reported 1 "$file"
    grep -A3 "^$unit" "$work/said" | grep -q 'RP4021' && trouble+=" said that the unit has not reported"
    end
}
strange "a pipe" 'mkfifo "$path"'
strange "a socket" 'socket "$path"'
[ "$(id -u)" -ne 0 ] || strange "a device that never ends" 'mknod "$path" c 1 5'
[ "$(id -u)" -ne 0 ] || strange "a device that is always empty" 'mknod "$path" c 1 3'
strange "a link out of the folder" 'ln -s "$work/sent.csv" "$path"'
strange "a link within the folder" 'cp "$work/sent.csv" "$year/bao-cao-nop/goc.txt"; ln -s goc.txt "$path"'
strange "a link to nothing" 'ln -s khong-co "$path"'
strange "a link to itself" 'ln -s "$file" "$path"'
strange "a link to a pipe" 'mkfifo "$work/pipe$RANDOM"; ln -s "$work"/pipe* "$path"'
strange "a file without permission" 'cp "$work/sent.csv" "$path"; locked=$path'
strange "an empty folder of that name" 'mkdir "$path"'
file=htx_xanh
strange "a folder without permission" 'mkdir "$path"; cp "$work/sent.csv" "$path/so-lieu.csv"; locked=$path'
strange "a link to a folder" 'mkdir -p "$work/folder"; cp "$work/sent.csv" "$work/folder/so-lieu.csv"; ln -s "$work/folder" "$path"'
strange "a link to the folder above" 'ln -s .. "$path"'
strange "a workbook's folder with a workbook's name" 'path=$path.xlsx; mkdir "$path"'

# A clock that ran wild: a day that no calendar has, on a disk that can hold it (tmpfs).
if [ -d /dev/shm ] && [ -w /dev/shm ]; then
    for moment in 253402300800 -99999999999; do
        situation "a file dated $moment seconds after 1970"
        new_year "$work/plain"
        year=$(mktemp -d /dev/shm/bad-days.XXXXXX)/year
        cp -r "$work/plain" "$year"
        rm -f "$year/nhat-ky-nop.csv"
        touch -d "@$moment" "$year/bao-cao-nop/hop-tac-xa.csv"
        chmod 755 "$(dirname "$year")"
        [ "$(id -u)" -ne 0 ] || chown 65534:65534 "$(dirname "$year")"
        reported 01 ""
        [ -f "$year/ket-qua/bao-cao.docx" ] || trouble+=" no report"
        rm -rf "$(dirname "$year")"
        year=$work/year
        end
    done
fi

# other NAME EXIT MUST-NAME MAKE [COMMAND…]: elsewhere in the year's folder.
other() {
    situation "$1"
    new_year "$year"
    if ! eval "$4" 2>/dev/null; then unset "tried[$now]"; order=("${order[@]:0:${#order[@]}-1}"); echo "left out: $1" >&2; return; fi
    reported "$2" "$3" "${@:5}"
    end
}
replace() { mv "$year/$1" "$year/cu" 2>/dev/null; mkdir -p "$(dirname "$year/$1")"; path=$year/$1; }
for place in ke-hoach.yaml don-vi.csv mau/bao-cao.docx mau/doan-van/noi-dung.scriban; do
    other "$place is a pipe" 2 "$(basename $place)" "replace $place; mkfifo \"\$path\""
    other "$place is a folder" 2 "$([ $place = ke-hoach.yaml ] && echo RP || basename $place)" "replace $place; mkdir \"\$path\""
    other "$place may not be read" 2 "$(basename $place)" "replace $place; cp \"\$year/don-vi.csv\" \"\$path\" 2>/dev/null || echo x > \"\$path\"; locked=\$path"
    other "$place is a link to nothing" 2 "$([ $place = ke-hoach.yaml ] && echo RP || basename $place)" "replace $place; ln -s khong-co \"\$path\""
done
other "mau/bao-cao.docx is a link to a good one" 2 bao-cao.docx 'replace mau/bao-cao.docx; cp "$here/../../templates/bao-cao.docx" "$work/mau.docx"; ln -s "$work/mau.docx" "$path"'
other "mau is a link to a folder" 012 "" 'mkdir "$work/mau2"; cp "$here/../../templates/bao-cao.docx" "$work/mau2/"; ln -s "$work/mau2" "$year/mau"'
other "mau may not be listed" 2 mau 'mkdir "$year/mau"; cp "$here/../../templates/bao-cao.docx" "$year/mau/"; locked=$year/mau'
other "mau/Bao-Cao.docx in another letter case" 2 Bao-Cao.docx 'mkdir "$year/mau"; cp "$here/../../templates/bao-cao.docx" "$year/mau/Bao-Cao.docx"'
other "bao-cao-nop may not be listed" 2 bao-cao-nop 'locked=$year/bao-cao-nop'
other "bao-cao-nop is a file" 2 bao-cao-nop 'replace bao-cao-nop; echo x > "$path"'
other "bao-cao-nop is a link to a folder" 012 '' 'mv "$year/bao-cao-nop" "$work/elsewhere$RANDOM"; ln -s "$work"/elsewhere* "$year/bao-cao-nop"'
for place in nhat-ky-nop.csv nam-truoc/so-lieu.json; do
    other "$place is a pipe" 1 "$(basename $place)" "replace $place; mkfifo \"\$path\""
    other "$place is a folder" 1 "$(basename $place)" "replace $place; mkdir \"\$path\""
    other "$place is a link to nothing" 1 "$(basename $place)" "replace $place; ln -s khong-co \"\$path\""
    other "$place may not be read" 1 "$(basename $place)" "replace $place; echo x > \"\$path\"; locked=\$path"
done
other "ket-qua is a file" 2 ket-qua 'echo x > "$year/ket-qua"'
other "ket-qua may not be written to" 2 ket-qua 'mkdir "$year/ket-qua"; locked=$year/ket-qua'
for thing in 'mkfifo "$path"' 'mkdir "$path"' 'ln -s "$work/target" "$path"; echo mine > "$work/target"; [ "$(id -u)" -ne 0 ] || chown 65534 "$work/target"' 'echo mine > "$path"; locked=$path'; do
    other "ket-qua/bao-cao.docx: ${thing%% *} ${thing##*; }" 12 bao-cao.docx "mkdir \"\$year/ket-qua\"; path=\$year/ket-qua/bao-cao.docx; $thing"
    [ ! -f "$work/target" ] || [ "$(cat "$work/target")" = mine ] || { held[$now]=0; bad "wrote through the link"; }
    rm -f "$work/target"
    other "ket-qua/ban-ke.json: ${thing%% *} ${thing##*; }" 012 '' "mkdir \"\$year/ket-qua\"; path=\$year/ket-qua/ban-ke.json; $thing"
    [ ! -f "$work/target" ] || [ "$(cat "$work/target")" = mine ] || { held[$now]=0; bad "wrote through the link"; }
    rm -f "$work/target"
done
for thing in 'mkfifo "$path"' 'ln -s "$work/target" "$path"' 'ln -s khong-co "$path"' 'socket "$path"' 'mkdir "$path"' \
    '[ "$(id -u)" -eq 0 ] && mknod "$path" c 1 5' '[ "$(id -u)" -eq 0 ] && mknod "$path" c 1 3' 'echo > "$path"; chmod 444 "$path"'; do
    other "the lock: $thing" 01 '' "echo mine > \"\$work/target\"; chmod 666 \"\$work/target\"; path=\$year/.reporter.lock; $thing"
    [ "$(cat "$work/target")" = mine ] || { held[$now]=0; bad "wrote through the link"; }
    rm -f "$work/target"
done
other "the lock: somebody's folder, which stays and is named" 2 RP9158 'mkdir "$year/.reporter.lock"; echo mine > "$year/.reporter.lock/cua-ai.txt"'
[ -f "$year/.reporter.lock/cua-ai.txt" ] || { held[$now]=0; bad "somebody's folder is gone"; }
other "a link under the name of a temporary file" 01 '' 'mkdir "$year/ket-qua"; echo mine > "$work/target"; chmod 666 "$work/target"; for name in bao-cao.docx so-lieu.json kiem-tra.json ban-ke.json; do ln -s "$work/target" "$year/ket-qua/.$name.tmp"; done'
[ "$(cat "$work/target")" = mine ] || { held[$now]=0; bad "wrote through the link"; }
situation "the folder may not be written to: check"
new_year "$year"
chmod -R a-w "$year"
HOME=$work timeout -k 1 30 "${as[@]}" "${command[@]}" check "$year" > "$work/said" 2>&1
case $? in 2) if no_crash "$work/said" && grep -q RP9033 "$work/said"; then ok; else bad "$(head -2 "$work/said")"; fi ;; *) bad "no exit 2" ;; esac
chmod -R u+w "$year"
situation "the folder may not be written to: explain only reads"
new_year "$year"
chmod -R a-w "$year"
HOME=$work timeout -k 1 30 "${as[@]}" "${command[@]}" explain rac_tan "$year" > "$work/said" 2>&1
case $? in 0 | 2) if no_crash "$work/said" && ! grep -q RP9033 "$work/said"; then ok; else bad "$(head -2 "$work/said")"; fi ;; *) bad "exit $?" ;; esac
chmod -R u+w "$year"
table
