# Sets up what is missing, for packaging/start and packaging/test. Sourced, not run.
# $1: the extra to install ("" or "test").

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root" || exit 3
venv="$root/.venv"

# Libraries that Qt's own wheels expect from the system (measured in minimal Debian 12 and 13 roots).
debian=(libegl1 libgl1 libxkbcommon0 libfontconfig1 libdbus-1-3 libglib2.0-0 libgssapi-krb5-2 fonts-dejavu-core
        libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0)

say() { printf 'parallax: %s\n' "$*" >&2; }

# Installs Debian packages as root or through sudo; otherwise says which are missing.
debian_packages() {
  command -v dpkg-query >/dev/null || return 0
  local missing=() package
  for package in "$@"; do
    # Debian 13 calls libglib2.0-0 libglib2.0-0t64.
    dpkg-query -W -f '${Status}\n' "$package" "${package}t64" 2>/dev/null | grep -q '^install ok installed' ||
      missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  local as=()
  if [ "$(id -u)" -ne 0 ]; then
    if [ -n "${SUDO:-}" ] || { command -v sudo >/dev/null && sudo -n true 2>/dev/null; }; then
      as=(sudo)
    else
      say "these system packages are missing: ${missing[*]}"
      say "install them with: sudo apt-get install ${missing[*]}"
      return 1
    fi
  fi
  say "installing system packages: ${missing[*]}"
  { "${as[@]}" apt-get update -q && "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y \
    --no-install-recommends "${missing[@]}"; } >&2 || { say "the system packages could not be installed"; return 1; }
}

find_python() {
  local candidate
  for candidate in "${PYTHON:-}" python3 python3.14 python3.13 python3.12 python3.11; do
    [ -n "$candidate" ] && command -v "$candidate" >/dev/null &&
      "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo "$candidate"; return 0; }
  done
  return 1
}

python=$(find_python) || { debian_packages python3 python3-venv && python=$(find_python); } ||
  { say "Python 3.11 or newer is needed: https://www.python.org/downloads/"; exit 3; }
debian_packages "${debian[@]}" || [ -n "${1:-}" ] || say "trying to start all the same"
"$python" -c 'import ensurepip' 2>/dev/null || debian_packages python3-venv || exit 3

# The environment is made again when pyproject.toml or the extra changes.
stamp="$1 $(cksum < pyproject.toml)"
if [ "$(cat "$venv/.stamp" 2>/dev/null)" != "$stamp" ]; then
  say "setting up the Python environment in .venv (once)"
  "$python" -m venv "$venv" && "$venv/bin/python" -m pip install -q --disable-pip-version-check -e ".${1:+[$1]}" >&2 ||
    { say "the Python environment could not be made; see the lines above"; exit 3; }
  echo "$stamp" > "$venv/.stamp"
fi
