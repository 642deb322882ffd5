#!/bin/sh
# SVG -> JPEG, as wide as drawn. usage: render.sh key...
# With ENC=<a node script: in.png out.jpg maxbytes quality> (sharp with mozjpeg was used), else ImageMagick.
here=$(dirname "$0")/..; out=$here/../../src/main/resources/demo/pictures; max=${MAX:-90000}
for k in "$@"; do
  t=$(mktemp --suffix=.png)
  rsvg-convert "$here/$k.svg" -o "$t" || continue
  if [ -n "$ENC" ]; then echo "$k $(node "$ENC" "$t" "$out/$k.jpg" "$max" 82)"; rm "$t"; continue; fi
  q=82
  while :; do convert "$t" -strip -sampling-factor 4:2:0 -interlace JPEG -quality $q "$out/$k.jpg"
    s=$(stat -c %s "$out/$k.jpg"); [ "$s" -gt "$max" ] && [ $q -gt 50 ] || break; q=$((q-4)); done
  echo "$k q=$q $s"; rm "$t"
done
