# Starts a lab; read by "cluster". Bash 4.4 or newer.
# shellcheck shell=bash

# shellcheck source=SCRIPTDIR/config.sh
. "$here/config.sh"

nodes=3 token=1000 post=2 links=1 fencing=true cib= owner=$PPID temporary=false
properties=([dc-deadtime]=2s [startup-fencing]=false [stonith-timeout]=30s)
quorum=() user=()
((EUID == 0)) || user=(--user --map-root-user)
while (($#)); do
  [[ $1 == --* && $1 != --no-fencing && $1 != --user && $1 != --keep && $1 != --temporary && $# -lt 2 ]] \
    && fail "$1 needs a value" 2
  case $1 in
    [1-3]) nodes=$1 ;;
    --token) token=$2 && shift ;;
    --dc-deadtime) properties[dc-deadtime]=$2 && shift ;;
    --post) post=$2 && shift ;;
    --links) links=$2 && shift ;;
    --no-fencing) fencing=false ;;
    --property) properties[${2%%=*}]=${2#*=} && shift ;;
    --quorum) quorum+=("$2") && shift ;;
    --cib) cib=$2 && shift ;;
    --user) user=(--user --map-root-user) ;;
    --owner) owner=$2 && shift ;;
    --keep) owner=0 ;;
    --temporary) temporary=true ;;
    *) fail "up does not know '$1'" 2 ;;
  esac
  shift
done
[[ $token =~ ^[0-9]+$ ]] || fail "--token needs a number of milliseconds" 2
[[ $post =~ ^[0-9]+$ ]] || fail "--post needs a number of seconds" 2
[[ $links == [12] ]] || fail "--links needs 1 or 2" 2
[[ $owner == 0 || -d /proc/$owner ]] || fail "--owner needs the number of a process" 2
[[ -z $cib || -r $cib ]] || fail "cannot read $cib" 2
is_up && fail "a lab is up in $lab"
why=$("$here/supported" ${user:+--user}) || fail "$why" 69

# Only what a lab left there is removed.
if [[ -d $lab && ! -e $lab/count && -n $(ls -A -I programs "$lab") ]]; then
  fail "$lab is not empty, and no lab" 2
fi
rm -rf "$lab/nodes"
rm -f "$lab"/{pid,ready,user,settings,count,sysrq,fabric.log}
(umask 022 && mkdir -p "$lab/nodes") || exit 1
: >"$lab/sysrq"
echo "$nodes" >"$lab/count"
[[ -z ${user[*]} ]] || : >"$lab/user"
printf '%s=%q\n' nodes "$nodes" links "$links" post "$post" temporary "$temporary" >"$lab/settings"
for ((i = 1; i <= nodes; i++)); do
  write_node "n$i"
done

env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C setsid unshare "${user[@]}" --fork --pid --mount --net --ipc --uts --kill-child \
  "$here/fabric" "$lab" "$owner" </dev/null >"$lab/fabric.log" 2>&1 &
unshare=$!
until [[ -e $lab/ready ]]; do
  kill -0 "$unshare" 2>/dev/null || fail "the lab did not start: $(cat "$lab/fabric.log")"
  sleep 0.02
done
