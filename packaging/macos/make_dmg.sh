#!/usr/bin/env bash
# Lectern.app and a disk image of it, from what packaging/build.py froze. On macOS only:
#   packaging/macos/make_dmg.sh 0.1.0 ["Developer ID Application: …" [NOTARY_PROFILE]]
# Without an identity it is signed ad hoc: it runs here, and elsewhere after a right click.
set -euo pipefail
cd "$(dirname "$0")/../.."
version=$1
identity=${2:--}
notary=${3:-}
app=dist/Lectern.app
image="dist/lectern-$version-macos-$(uname -m).dmg"
entitlements=packaging/macos/entitlements.plist

test -d "$app" || { echo "There is no $app: run packaging/build.py first." >&2; exit 1; }
options=(--force --options runtime --entitlements "$entitlements" --sign "$identity")
[ "$identity" = - ] || options+=(--timestamp)
# From the inside out: a bundle's signature covers those of what it holds.
find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 |
    xargs -0 -n 50 codesign "${options[@]}"
codesign "${options[@]}" "$app/Contents/MacOS/lectern-engine"
codesign "${options[@]}" "$app"
codesign --verify --deep --strict "$app"

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
cp -R "$app" "$stage/"
ln -s /Applications "$stage/Applications"
rm -f "$image"
hdiutil create -volname "Lectern $version" -srcfolder "$stage" -format ULMO -ov "$image"
if [ -n "$notary" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$notary" --wait
    xcrun stapler staple "$image"
fi
shasum -a 256 "$image"
