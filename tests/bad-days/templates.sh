#!/usr/bin/env bash
# Templates, texts and forms of an office that multiply (templates.sh PROGRAM; needs zip and GNU time): each is refused in a finding that names
# file and line, within 60 seconds and 200 MB above what the same command takes without it.
. "$(dirname "$0")/common.sh"
for needed in zip unzip /usr/bin/time; do command -v $needed >/dev/null || { echo "$needed is needed"; exit 2; }; done
most=$((200 * 1024))
year=$work/year

# peak COMMAND…: sets peak (KB) and code; what was said is in said.
peak() {
    /usr/bin/time -o "$work/peak" -f %M timeout -k 1 60 "${command[@]}" "$@" > "$work/said" 2>&1
    code=$?
    peak=$(tail -n 1 "$work/peak")
}
# One unit to be reminded, with an address.
prepared() {
    rm "$year/bao-cao-nop/hop-tac-xa.csv"
    sed -i '1s/$/,thu_dien_tu/; 2,$s/$/,van-thu@example.invalid/' "$year/don-vi.csv"
}
declare -A idle
for each in report forms "remind --eml" check; do
    new_year "$year"
    prepared
    peak $each "$year"
    idle[$each]=$peak
done

# A finding stands below the name of its file, and begins with its place.
named() { awk -v file="${1%% *}" -v place="${1#* }" 'index($0, file) { here = 1 } here && index($0, place) { found = 1 } END { exit !found }' "$work/said"; }

# hostile NAME COMMAND "FILE PLACE" MAKE: what must be named.
hostile() {
    situation "$1"
    new_year "$year"
    prepared
    mkdir -p "$year/mau/doan-van" "$year/bieu-mau"
    eval "$4"
    rmdir "$year/bieu-mau" 2>/dev/null
    peak $2 "$year"
    local above=$((peak - ${idle[$2]}))
    trouble=""
    [ $above -le $most ] || trouble+=" $((above / 1024)) MB above idle"
    case $code in 1 | 2) ;; *) trouble+=" exit $code" ;; esac
    no_crash "$work/said" || trouble+=" crash: $(grep -m1 -E 'RP9001|Unhandled' "$work/said")"
    [ -z "$3" ] || named "$3" || trouble+=" $3 is not named"
    printf '%s: %d MB above idle (%d MB), exit %d\n' "$1" $((above / 1024)) $((${idle[$2]} / 1024)) $code >&2
    if [ -z "$trouble" ]; then ok; else bad "$trouble"; fi
}

# text FILE TAGS: a text of the office with a harmless first line.
text() { printf 'Dòng thứ nhất.\n%s\n' "$2" > "$year/mau/$1"; }
# word TEMPLATE TAGS: the program's template with a paragraph put first.
word() {
    local to=$year/mau/$1
    cp "$here/../../templates/$1" "$to"
    (cd "$work" && mkdir -p word && unzip -qo "$to" word/document.xml -d . \
        && TAGS="<w:p><w:r><w:t>$2</w:t></w:r></w:p>" perl -0pi -e 's/<w:body>/<w:body>$ENV{TAGS}/' word/document.xml && zip -q "$to" word/document.xml)
}
section=noi-dung.scriban
named="$section dòng 2"
hostile "a text times a thousand million" report "$named" 'text doan-van/$section "{{ \"abc\" * 1000000000 }}"'
hostile "a text doubled sixty times" report "$named" 'text doan-van/$section "{{ x = \"a\"; for i in 1..60; x = x + x; end; x }}"'
hostile "a loop that prints without end" report "$named" 'text doan-van/$section "{{ for i in 1..2000000000 }}chữ {{ end }}"'
hostile "a list that grows within itself" report "$named" 'text doan-van/$section "{{ a = [1]; for i in 1..60; a = a + a; end; a.size }}"'
hostile "a function that calls itself twice" report "$named" 'text doan-van/$section "{{ func f(n); f(n + 1); f(n + 1); end; f 1 }}"'
hostile "padding to a thousand million" report "$named" 'text doan-van/$section "{{ \"x\" | string.pad_left 1000000000 }}"'
hostile "a number format of a thousand million digits" report "$named" 'text doan-van/$section "{{ 1 | object.format \"N999999999\" }}"'
hostile "a pattern that backtracks without end" report "$named" 'text doan-van/$section "{{ x = \"a\" * 40; (x + \"b\") | regex.match \"(a+)+\$\" }}"'
hostile "replacing a letter by the whole, again and again" report "$named" 'text doan-van/$section "{{ x = \"aa\"; for i in 1..20; x = x | string.replace \"a\" x; end; x }}"'
hostile "sentences of the program, a million times" report "$named" 'text doan-van/$section "{{ for i in 1..2000000 }}{{ cau_van.rac_tan }}{{ cau_van.kinh_phi }}{{ end }}"'
hostile "sections of the program, joined without end" report "$named" 'text doan-van/$section "{{ x = []; for i in 1..100000000; x = x | array.concat (doan_van \"1\"); end; x.size }}"'
hostile "Markdown of four hundred thousand open brackets" report "" 'text doan-van/$section "{{ for i in 1..400000 }}[{{ end }}"'
hostile "Markdown of stars without end" report "$named" 'text doan-van/$section "{{ for i in 1..100000000 }}**x*{{ end }}"'
hostile "the status page: a loop without end" "check" "kiem-tra.html.scriban dòng 2" 'text kiem-tra.html.scriban "{{ for i in 1..2000000000 }}<p>x</p>{{ end }}"'
hostile "the status page: a text doubled sixty times" "check" "kiem-tra.html.scriban dòng 2" 'text kiem-tra.html.scriban "{{ x = \"a\"; for i in 1..60; x = x + x; end; x }}"'
hostile "the first sheet of forms: a text times a thousand million" forms "huong-dan-bieu.scriban dòng 2" 'text doan-van/huong-dan-bieu.scriban "{{ \"abc\" * 1000000000 }}"'
hostile "the first sheet of forms: a loop without end" forms "huong-dan-bieu.scriban dòng 2" 'text doan-van/huong-dan-bieu.scriban "{{ for i in 1..2000000000 }}x
{{ end }}"'
hostile "the text of a mail: a loop without end" "remind --eml" "thu-don-doc.scriban dòng 2" 'text doan-van/thu-don-doc.scriban "{{ for i in 1..2000000000 }}x{{ end }}"'
hostile "the letter: a list without end" "remind --eml" "don-doc.scriban dòng 2" 'text doan-van/don-doc.scriban "{{ a = []; for i in 1..2000000000; a = a | array.add \"aaaaaaaaaaaaaaaaaaaa\"; end }}"'
hostile "an Excel form: a text times a thousand million" forms "bieu.xlsx B2" 'form "$year/bieu-mau/bieu.xlsx" "{{ &quot;abc&quot; * 1000000000 }}"'
hostile "an Excel form: a loop of a thousand million rows" forms "bieu.xlsx B2" 'form "$year/bieu-mau/bieu.xlsx" "{{ for i in 1..1000000000 }}" "{{ end }}"'
hostile "an Excel form: a text of the office within a cell" forms "bieu.xlsx B2" 'form "$year/bieu-mau/bieu.xlsx" "{{ for i in 1..1000000000 }}x{{ end }}"'
hostile "a Word template: paragraphs without end" report "bao-cao.docx đoạn 1" 'word bao-cao.docx "{{ for i in 1..2000000000 }}x{{ end }}"'
hostile "a Word template: a text doubled sixty times" report "bao-cao.docx đoạn 1" 'word bao-cao.docx "{{ x = \"a\"; for i in 1..60; x = x + x; end; x }}"'
hostile "a rule that multiplies" check "ke-hoach.yaml dòng " 'sed -i "s/dieu_kien: \"rac_tan < 500\"/dieu_kien: \"\\\\\"abc\\\\\" * 1000000000 != rac_tan\"/" "$year/ke-hoach.yaml"'
table
