#!/bin/bash
# Speaks for speech-dispatcher, without sound: it writes what would be heard, and takes a while for it, so that what
# interrupts is seen too. Faster than a voice (some 40 characters a second), for a walk takes long enough. Not for sh: dash
# waits for ever where speech-dispatcher blocks its signals.
text=$(cat)
printf 'SAY %s\n' "$(printf %s "$text" | tr '\n' ' ')" >>"$SPOKEN"
trap 'echo CUT >>"$SPOKEN"; exit 1' TERM INT HUP
sleep "$(awk "BEGIN { print ${#text} / 40 + 0.05 }")" &
wait $!
echo END >>"$SPOKEN"
