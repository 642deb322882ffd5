#!/bin/sh
# contact sheet into /tmp/sheet.png
out=$(dirname "$0")/../../../src/main/resources/demo/pictures; l=
for k in "$@"; do l="$l $out/$k.jpg"; done
montage $l -geometry ${W:-500}x+8+8 -tile ${T:-2}x -background '#fffefb' /tmp/sheet.png
