# Runs the command in "$@" in a session of its own, and ends that session when standard input ends early.
#
# The caller sets "$@", the function _q_env that exports the command's environment, and
#   _q_size  the number of bytes for the command that follow on standard input, then a line feed unless it is 0
#   _q_mark  what to write to standard error when 255 is the exit code of the command itself
# Nothing more is sent, so an end of file says that the caller is gone or wants the command ended.
# Needs POSIX sh, and on the PATH: dd with iflag=fullblock, tail, sleep; setsid to end whole process trees.

# Sends signal $1 to every live process of the session; fails when there is none.
_q_signal() {
  _q_sig=$1
  _q_none=1
  for _q_file in /proc/[0-9]*/stat; do
    IFS= read -r _q_stat <"$_q_file" || continue
    # What follows the name in parentheses: state, parent, group, session.
    set -- ${_q_stat##*) }
    if [ "$4" = "$_q_pid" ] && [ "$1" != Z ]; then
      _q_file=${_q_file#/proc/}
      kill "-$_q_sig" "${_q_file%/stat}" && _q_none=0
    fi
  done
  return $_q_none
}

# Ends the command: SIGTERM, and SIGKILL to what is left after two seconds.
_q_end() {
  _q_gone=1
  [ -n "$_q_pid" ] || return 0
  trap '' TERM
  kill -TERM "$_q_pid"
  _q_signal TERM
  _q_n=0
  while [ $_q_n -lt 20 ] && _q_signal 0; do
    sleep 0.1
    _q_n=$((_q_n + 1))
  done
  kill -KILL "$_q_pid"
  while [ $_q_n -lt 40 ] && _q_signal KILL; do
    sleep 0.1
    _q_n=$((_q_n + 1))
  done
  exit 143
}

# Says its process id, passes on the bytes for the command, and then watches the caller. Input that breaks off is held
# open until the command has been ended, so that no command takes a part for the whole.
_q_feed() {
  exec sh -c '
    echo $$
    if [ "$1" -gt 0 ]; then
      dd bs="$1" count=1 iflag=fullblock
      read -r x || { kill -TERM "$2"; exec sleep 60; }
    fi
    exec >/dev/null
    while read -r x; do :; done
    kill -TERM "$2"
  ' sh "$_q_size" $$ 3<&- 5>&-
}

# Replaces this shell by the command.
_q_exec() {
  unset PWD OLDPWD SHLVL
  _q_env
  _q_found=
  case $1 in
    */*) [ ! -e "$1" ] || _q_found=$1 ;;
    *)
      _q_ifs=$IFS
      IFS=:
      set -f
      for _q_dir in $PATH; do
        if [ -f "$_q_dir/$1" ]; then
          _q_found=$_q_dir/$1
          [ ! -x "$_q_found" ] || break
        fi
      done
      IFS=$_q_ifs
      ;;
  esac
  if [ -z "$_q_found" ]; then
    printf '%s: not found\n' "$1" >&2
    exit 127
  elif [ -d "$_q_found" ] || [ ! -x "$_q_found" ]; then
    printf '%s: Permission denied\n' "$1" >&2
    exit 126
  elif [ -n "$_q_setsid" ]; then
    exec "$_q_setsid" -- "$@"
  else
    exec "$@"
  fi
}

# Runs the command with what the feeder passes on; its exit code is the command's.
_q_run() {
  exec 3<&-
  trap _q_end TERM
  read -r _q_feeder
  if [ "$_q_size" -gt 0 ]; then
    exec 4<&0
  else
    exec 4</dev/null
  fi
  [ -z "$_q_gone" ] || exit 143
  (_q_exec "$@") <&4 2>&5 4<&- 5>&- &
  _q_pid=$!
  exec 4<&- </dev/null
  [ -z "$_q_gone" ] || _q_end
  wait "$_q_pid"
  _q_code=$?
  trap '' TERM
  kill "$_q_feeder"
  [ $_q_code -ne 255 ] || printf %s "$_q_mark" >&5
  exit $_q_code
}

_q_setsid=$(command -v setsid)
_q_pid=
_q_gone=
_q_runner=
# Some shells report jobs that a signal ended, so only the command itself gets standard error.
exec 3<&0 </dev/null 5>&2 2>/dev/null
trap '_q_gone=1; [ -z "$_q_runner" ] || kill -TERM "$_q_runner"' TERM
if [ "$_q_size" -gt 4096 ]; then
  # tail keeps all of it in memory, so that the feeder can watch while the command does not read.
  _q_feed <&3 | tail -c "$((_q_size + 32))" 3<&- 5>&- | _q_run "$@" &
else
  _q_feed <&3 | _q_run "$@" &
fi
_q_runner=$!
[ -z "$_q_gone" ] || kill -TERM "$_q_runner"
while :; do
  wait "$_q_runner"
  _q_code=$?
  kill -0 "$_q_runner" || exit $_q_code
done
