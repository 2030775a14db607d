#!/bin/sh
# The input ($2) is interesting if it contains the text ($1).
if grep -q "$1" "$2"; then exit 1; fi
