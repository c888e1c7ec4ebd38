# shellcheck shell=bash
# Sets up what is missing, for packaging/start and packaging/test. Sourced, not run; leaves $root and $venv.
# $1: the extra to install ("" or "test").

extra=$1
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd) || exit 3
venv=$root/.venv

# Libraries that Qt's own wheels expect from the system (measured in minimal Debian 12 and 13 roots).
packages=(libegl1 libgl1 libxkbcommon0 libfontconfig1 libdbus-1-3 libglib2.0-0 libgssapi-krb5-2 fonts-dejavu-core
          libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0)

say() { printf 'parallax: %s\n' "$*" >&2; }

# What the environment was made of: another extra, folder, Python or pyproject.toml makes it stale.
recipe() { echo "$extra $root $("$venv/bin/python" -V 2>&1) $(cksum < "$root/pyproject.toml")"; }

# A Python that is new enough and can make environments; Debian has the latter in a package of its own.
find_python() {
  local python
  for python in "${PYTHON:-}" python3 python3.14 python3.13 python3.12 python3.11; do
    "${python:-false}" -c 'import sys, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null &&
      echo "$python" && return
  done
}

# Installs missing Debian packages as root or through sudo without a password; otherwise says which are missing.
install_packages() {
  command -v dpkg-query >/dev/null || return 0
  local known package missing=() as=()
  known=$(dpkg-query -W -f '<${Package} ${db:Status-Status}>' "$@" "${@/%/t64}" 2>/dev/null)
  for package in "$@"; do  # Debian 13 calls libglib2.0-0 libglib2.0-0t64
    [[ $known == *"<$package installed>"* || $known == *"<${package}t64 installed>"* ]] || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return
  [ "$(id -u)" -eq 0 ] || as=(sudo -n)
  if ! "${as[@]}" true 2>/dev/null; then
    say "these system packages are missing: ${missing[*]}"
    say "install them with: sudo apt-get install ${missing[*]}"
    return 1
  fi
  say "installing system packages: ${missing[*]}"
  "${as[@]}" apt-get update -q >&2
  "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}" >&2
}

ready=
[ "$(cat "$venv/.recipe" 2>/dev/null)" = "$(recipe)" ] && ready=yes

[ -n "$ready" ] || [ -n "$(find_python)" ] || packages+=(python3 python3-venv)
install_packages "${packages[@]}" || say "going on without them"

if [ -z "$ready" ]; then
  python=$(find_python)
  [ -n "$python" ] || { say "Python 3.11 or newer is needed, with venv: https://www.python.org/downloads/"; exit 3; }
  say "setting up the Python environment in .venv (once)"
  { "$python" -m venv "$venv" &&
    "$venv/bin/python" -m pip install -q --disable-pip-version-check -e "$root${extra:+[$extra]}"; } >&2 ||
    { say "the Python environment could not be made; see the lines above"; exit 3; }
  recipe > "$venv/.recipe"
fi
