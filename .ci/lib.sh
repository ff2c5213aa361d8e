# Shared by ./check, ./demo and .ci/run; read with "." after "root" is set. Bash 4 or newer.
# shellcheck shell=bash

export LC_ALL=C.UTF-8
PATH=$PATH:/usr/sbin:/sbin

oldest_java=17

say() {
  printf '%s\n' "$*"
}

fail() {
  printf '%s: %s\n' "${0##*/}" "$1" >&2
  exit "${2:-1}"
}

# The major version of the JDK in a directory; nothing when there is no JDK.
java_version() {
  local version=
  [[ -x $1/bin/java && -x $1/bin/javac ]] || return 1
  if [[ -r $1/release ]]; then
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  fi
  if [[ -z $version ]]; then
    version=$("$1/bin/java" -version 2>&1 | sed -n '1s/.*"\([0-9]*\).*/\1/p')
  fi
  [[ -n $version ]] && printf '%s\n' "$version"
}

# Every JDK that can be found, one directory a line: JAVA_HOME, PATH, then the usual places.
java_homes() {
  local program
  {
    [[ -n ${JAVA_HOME:-} ]] && printf '%s\n' "$JAVA_HOME"
    if program=$(command -v javac); then
      program=$(readlink -f "$program")
      printf '%s\n' "${program%/bin/javac}"
    fi
    printf '%s\n' /usr/lib/jvm/* /opt/java/* /opt/jdk* "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/*
  } | while IFS= read -r home; do
    if [[ -x $home/bin/javac ]]; then readlink -f "$home"; fi
  done | awk '!seen[$0]++'
}

# The first JDK of a version; without one the first that is new enough.
find_java() {
  local home version
  while IFS= read -r home; do
    version=$(java_version "$home") || continue
    if [[ -n ${1:-} ]]; then
      [[ $version == "$1" ]] || continue
    else
      ((version >= oldest_java)) || continue
    fi
    printf '%s\n' "$home"
    return 0
  done < <(java_homes)
  return 1
}

# The version of the newest JDK.
newest_java() {
  local home
  java_homes | while IFS= read -r home; do java_version "$home" || :; done | sort -n | tail -n 1
}

# Whether a program is there. A JDK counts when it is new enough, wherever it is.
have() {
  case $1 in
    javac) find_java "${wanted_java:-}" >/dev/null ;;
    drbdadm) command -v drbdadm >/dev/null || [[ -x /usr/lib/drbd/drbdadm ]] ;;
    *) command -v "$1" >/dev/null ;;
  esac
}

# "package program" of each tool that is absent, of a kind or of a package.
missing() {
  local kind package program
  while read -r kind package program; do
    [[ $kind == "$1" || $package == "$1" ]] || continue
    have "$program" || printf '%s %s\n' "$package" "$program"
  done < "$root/.ci/tools"
}

# Runs a command while packages may start no service: what installing brings along stays asleep.
without_services() {
  local policy=/usr/sbin/policy-rc.d
  (
    trap 'if [[ -e $policy.quorate || -L $policy.quorate ]]; then mv -f "$policy.quorate" "$policy"; else rm -f "$policy"; fi' EXIT
    trap 'exit 130' INT TERM HUP
    if [[ ! -e $policy.quorate && ( -e $policy || -L $policy ) ]]; then
      mv -f "$policy" "$policy.quorate"
    fi
    printf '#!/bin/sh\nexit 101\n' > "$policy"
    chmod 755 "$policy"
    "$@"
  )
}

apt() {
  DEBIAN_FRONTEND=noninteractive NEEDRESTART_MODE=l \
    apt-get -qq -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300 "$@" </dev/null
}

# Installs the tools of some kinds or packages that are absent, where that is possible; says what could not be installed and why.
# Sets "absent" to the programs that are still missing.
install_tools() {
  local kind why= log line
  local -a packages=()
  absent=()
  for kind in "$@"; do
    while read -r line; do
      packages+=("${line% *}")
      absent+=("${line#* }")
    done < <(missing "$kind")
  done
  ((${#packages[@]})) || return 0

  if ((offline)); then
    why="--offline was given"
  elif ! command -v apt-get >/dev/null; then
    why="there is no apt-get here"
  elif ((EUID != 0)); then
    why="only root can"
  else
    say "Installing ${packages[*]}"
    log=$(mktemp)
    # Package lists first: those of an image are old or absent.
    if ! apt update >"$log" 2>&1; then
      tail -n 3 "$log" >&2
    fi
    if ! without_services apt install -y --no-install-recommends "${packages[@]}" >"$log" 2>&1; then
      tail -n 5 "$log" >&2
      # One that cannot be had shall not keep the others away.
      for line in "${packages[@]}"; do
        without_services apt install -y --no-install-recommends "$line" >>"$log" 2>&1 || true
      done
    fi
    keep_asleep "${packages[@]}"
    rm -f "$log"
    hash -r
    why="apt-get could not"
    absent=()
    for kind in "$@"; do
      while read -r line; do
        absent+=("${line#* }")
      done < <(missing "$kind")
    done
  fi
  if ((${#absent[@]})); then
    say "Not installed, because $why: ${absent[*]}"
  fi
}

# Services of packages that were installed just now do not start with the next boot either.
keep_asleep() {
  local package
  command -v systemctl >/dev/null || return 0
  for package in "$@"; do
    case $package in
      openssh-server) systemctl disable ssh.service ssh.socket >/dev/null 2>&1 || true ;;
      drbd-utils) systemctl disable drbd.service >/dev/null 2>&1 || true ;;
    esac
  done
}

# Chooses the JDK and exports JAVA_HOME. Argument: a version, a directory, or nothing for any that is new enough.
choose_java() {
  local home
  case ${1:-} in
    */*) home=$1 ;;
    *) home=$(find_java "${1:-}") || fail "no JDK ${1:-$oldest_java or newer} found; set JAVA_HOME" 69 ;;
  esac
  java_major=$(java_version "$home") || fail "no JDK in $home" 69
  ((java_major >= oldest_java)) || fail "JDK $java_major in $home is too old, $oldest_java is the oldest that will do" 69
  JAVA_HOME=$(cd "$home" && pwd)
  export JAVA_HOME
}

# Maven without questions and colours.
maven() {
  local -a flags=(-B -Dstyle.color=never)
  ((offline)) && flags+=(-o)
  # Some versions print the sequence that ends a colour all the same.
  (cd "$root" && mvn "${flags[@]}" "$@" </dev/null 2>&1) | sed -u $'s/\033\\[0\\?m//g'
}

need_maven() {
  command -v mvn >/dev/null || fail "Maven is not installed, and nothing can be built without it" 69
}
