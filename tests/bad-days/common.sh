# Shared by the scripts beside it; not run by itself.
# Each takes the program as its first argument: the path of reporter.dll or of the executable.
# Each works on a copy of samples/hoa-binh-2024 and prints a table: situation, tried, held.
set -u
export LC_ALL=C.UTF-8 DOTNET_EnableDiagnostics=0 REPORTER_LANG=vi
program=$(realpath "${1:?usage: $0 PROGRAM (reporter.dll or the executable)}")
here=$(cd "$(dirname "$0")" && pwd)
sample=$(realpath "$here/../../samples/hoa-binh-2024")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

case $program in *.dll) command=(dotnet "$program") ;; *) command=("$program") ;; esac
run() { "${command[@]}" "$@"; }

order=()
declare -A tried held
wrong=0

# situation NAME: what follows is a try of it; ok or bad WHY ends the try.
situation() {
    now=$1
    [ -n "${tried[$now]+x}" ] || order+=("$now")
    tried[$now]=$((${tried[$now]:-0} + 1))
    held[$now]=${held[$now]:-0}
}
ok() { held[$now]=$((held[$now] + 1)); }
bad() {
    wrong=$((wrong + 1))
    echo "not held: $now: $*" >&2
}

table() {
    printf '| %-68s | tried | held |\n|%s|-------|------|\n' "$(basename "$0")" "$(printf -- '-%.0s' {1..70})"
    for name in "${order[@]}"; do printf '| %-68s | %5d | %4d |\n' "$name" "${tried[$name]}" "${held[$name]}"; done
    [ "$wrong" -eq 0 ]
}

# new_year FOLDER: a fresh copy of the sample, all of it older than now.
new_year() {
    rm -rf "$1" && cp -r "$sample" "$1" && rm -rf "$1/ket-qua" "$1/.reporter.lock"
    chmod -R u+rwX "$1"
}

# What writes into a year's folder, each as it is typed.
commands=("report --audit" check forms "remind --each --eml")

# all_outputs FOLDER: a year in which every command has all its outputs to make: one unit's file is wrong, one has sent nothing, all have
# addresses, and a superior's form lies in bieu-mau.
all_outputs() {
    new_year "$1"
    rm -r "$1/bao-cao-nop/truong-hoc"
    sed -i '/truong-hoc/d' "$1/nhat-ky-nop.csv"
    sed -i 's/204,25/hai trăm/' "$1/bao-cao-nop/hop-tac-xa.csv"
    sed -i '1s/$/,thu_dien_tu/; 2,$s/$/,van-thu@example.invalid/' "$1/don-vi.csv"
    mkdir "$1/bieu-mau"
    form "$1/bieu-mau/bieu.xlsx" "không"
}

# form FILE TAG [TAG]: an official form whose cells B2 and A3 hold them; left out where there is no zip.
form() {
    command -v zip >/dev/null || { echo "zip is needed for official forms: left out" >&2; return; }
    local at=$work/book
    rm -rf "$at" && mkdir -p "$at/_rels" "$at/xl/_rels" "$at/xl/worksheets"
    local main=http://schemas.openxmlformats.org/spreadsheetml/2006/main office=http://schemas.openxmlformats.org/officeDocument/2006/relationships
    printf '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>' > "$at/[Content_Types].xml"
    printf '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="%s/officeDocument" Target="xl/workbook.xml"/></Relationships>' $office > "$at/_rels/.rels"
    printf '<workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="Bieu" sheetId="1" r:id="rId1"/></sheets></workbook>' $main $office > "$at/xl/workbook.xml"
    printf '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="%s/worksheet" Target="worksheets/sheet1.xml"/></Relationships>' $office > "$at/xl/_rels/workbook.xml.rels"
    local cell='<c r="%s" t="inlineStr"><is><t>%s</t></is></c>'
    printf "<worksheet xmlns=\"$main\"><sheetData><row r=\"1\">$cell$cell</row><row r=\"2\">$cell$cell</row><row r=\"3\">$cell</row></sheetData></worksheet>" \
        A1 "Khối lượng rác thu gom" B1 "{{ rac_tan }}" A2 "Ghi chú" B2 "$2" A3 "${3:-}" > "$at/xl/worksheets/sheet1.xml"
    (cd "$at" && zip -q -r "$1" .)
}

# edit FOLDER: a person works in one output of each kind; their names, below ket-qua, are in edited.
edit() {
    local at
    edited=()
    for at in bao-cao.docx tong-hop.xlsx cong-van-huong-dan.docx cong-van-don-doc.docx noi-bo/phieu-kiem-tra.docx noi-bo/bao-cao.ra-soat.docx \
        "$(cd "$1/ket-qua" && ls bieu-mau/*.xlsx | head -1)" "$(cd "$1/ket-qua" && ls tra-lai/*.xlsx | head -1)" \
        "$(cd "$1/ket-qua" && ls gui-len/*.xlsx | head -1)" "$(cd "$1/ket-qua" && ls don-doc/*.docx | head -1)" "$(cd "$1/ket-qua" && ls thu/*.eml | head -1)"; do
        [ -f "$1/ket-qua/$at" ] || continue
        printf 'x' >> "$1/ket-qua/$at"
        edited+=("$at")
    done
}
sums() { (cd "$1/ket-qua" && sha256sum "${edited[@]}" 2>&1); }
# beside FOLDER: says which of the edited outputs has not exactly one new one beside it.
beside() {
    local at
    for at in "${edited[@]}"; do
        [ "$(cd "$1/ket-qua" && ls -d "${at%.*}"*".${at##*.}" | grep -cE "^${at%.*}( \([0-9]+\)|\.moi(-[0-9]+)?)?\.${at##*.}$")" -le 2 ] || echo " more than one $at beside the edited one"
    done
}

# whole FOLDER: says what is half-written in it; nothing when all is whole.
whole() {
    local file outputs=$1/ket-qua log=$1/nhat-ky-nop.csv
    for file in "$outputs"/*.docx "$outputs"/*.xlsx "$outputs"/*/*.docx "$outputs"/*/*.xlsx; do
        [ -f "$file" ] || continue
        # A person's edit in these scripts is one byte at the end, which unzip only warns of.
        unzip -tqq "$file" >/dev/null 2>&1 || [ $? -eq 1 ] || echo "half-written: $file"
    done
    for file in "$outputs"/*.json; do
        [ ! -f "$file" ] || jq -e . "$file" >/dev/null 2>&1 || echo "half-written: $file"
    done
    if [ -f "$log" ]; then
        [ "$(tail -c 1 "$log" | od -An -tx1 | tr -d ' ')" = 0a ] || echo "torn: $log"
        sed '1d;s/\r$//' "$log" | grep -vE '^[^,]+,[^,]+,[0-9a-f]{64},[^,]*$' | sed 's/^/torn line: /'
        sed '1d' "$log" | sort | uniq -d | sed 's/^/twice in the log: /'
    fi
    for file in $(find "$outputs" -name '.*.tmp' -printf '%f\n' 2>/dev/null | sed 's/^\.\(.*\)\.[^.]*\.tmp$/\1/' | sort | uniq -d); do
        echo "more than one temporary file: $file"
    done
}

# no_crash FILE: what the program said must be no stack trace.
no_crash() { ! grep -qE 'RP9001|Unhandled exception|^   at [A-Z]' "$1"; }
