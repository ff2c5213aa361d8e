# Writes what a node has on its disk; read by "up.sh". Nodes are 10.77.LINK.11 and up, their BMCs 10.77.0.101 and up.
# shellcheck shell=bash
# shellcheck disable=SC2154

declare -A properties
declare -a quorum

# Everything below nodes/NAME: etc, var and log are bound over the host's directories on that node.
write_node() {
  local disk=$lab/nodes/$1
  mkdir -p "$disk"/etc/corosync/uidgid.d "$disk"/etc/pacemaker "$disk"/var/lib/{corosync,pcsd} \
    "$disk"/var/lib/pacemaker/{cib,pengine,cores,blackbox} "$disk"/log/{corosync,pacemaker,cluster,crmsh,pcsd} "$disk/bmc"
  : >"$disk/sysrq"
  : >"$disk/bmc/log"
  echo 0 >"$disk/boots"
  hosts >"$disk/etc/hosts"
  corosync_conf >"$disk/etc/corosync/corosync.conf"
  if [[ -n $cib ]]; then
    cp "$cib" "$disk/var/lib/pacemaker/cib/cib.xml"
  else
    first_cib >"$disk/var/lib/pacemaker/cib/cib.xml"
  fi
  chmod 600 "$disk/var/lib/pacemaker/cib/cib.xml"
  (umask 027 && printf 'quorate-lab-%.0s' {1..32} >"$disk/etc/pacemaker/authkey")
  if [[ -e $lab/user ]]; then
    # A user namespace without help of the system has one user: pacemaker's has to be the same.
    sed -E 's/^(hacluster:[^:]*):[0-9]+:[0-9]+:/\1:0:0:/' /etc/passwd >"$disk/etc/passwd"
    sed -E 's/^(haclient:[^:]*):[0-9]+:/\1:0:/' /etc/group >"$disk/etc/group"
  else
    chown -R hacluster:haclient "$disk/var/lib/pacemaker" "$disk/log/pacemaker"
    chmod 750 "$disk"/var/lib/pacemaker/*
    chgrp haclient "$disk/etc/pacemaker/authkey"
  fi
}

hosts() {
  local i
  echo "127.0.0.1 localhost"
  for ((i = 1; i <= nodes; i++)); do
    printf '10.77.0.1%d n%d\n10.77.0.10%d bmc%d\n' "$i" "$i" "$i" "$i"
  done
}

# Without real-time priority: the nodes share the host's processors with everything else.
corosync_conf() {
  local i link
  printf 'totem {\n  version: 2\n  cluster_name: lab\n  transport: knet\n  crypto_cipher: none\n  crypto_hash: none\n'
  printf '  token: %s\n}\n' "$token"
  printf 'system {\n  sched_rr: no\n  move_to_root_cgroup: no\n  allow_knet_handle_fallback: yes\n}\n'
  printf 'logging {\n  to_stderr: no\n  to_syslog: no\n  to_logfile: yes\n  logfile: /var/log/corosync/corosync.log\n'
  printf '  timestamp: hires\n}\nquorum {\n  provider: corosync_votequorum\n'
  ((nodes == 2)) && printf '  two_node: 1\n'
  ((${#quorum[@]})) && printf '  %s\n' "${quorum[@]}"
  printf '}\nnodelist {\n'
  for ((i = 1; i <= nodes; i++)); do
    printf '  node {\n    name: n%d\n    nodeid: %d\n' "$i" "$i"
    for ((link = 0; link < links; link++)); do
      printf '    ring%d_addr: 10.77.%d.1%d\n' "$link" "$link" "$i"
    done
    printf '  }\n'
  done
  printf '}\n'
}

# Of a feature set that is older than any daemon of Pacemaker 2: a newer one would make the daemon refuse all changes.
first_cib() {
  local i name
  properties[stonith-enabled]=$fencing
  printf '<cib crm_feature_set="3.0.14" validate-with="pacemaker-3.0" admin_epoch="0" epoch="1" num_updates="0">\n'
  printf '  <configuration>\n    <crm_config>\n      <cluster_property_set id="cib-bootstrap-options">\n'
  for name in "${!properties[@]}"; do
    printf '        <nvpair id="cib-bootstrap-options-%s" name="%s" value="%s"/>\n' "$name" "$name" "${properties[$name]}"
  done | sort
  printf '      </cluster_property_set>\n    </crm_config>\n    <nodes>\n'
  for ((i = 1; i <= nodes; i++)); do
    printf '      <node id="%d" uname="n%d"/>\n' "$i" "$i"
  done
  printf '    </nodes>\n'
  if [[ $fencing == true ]]; then
    printf '    <resources>\n'
    for ((i = 1; i <= nodes; i++)); do
      fence_device "$i"
    done
    printf '    </resources>\n    <constraints>\n'
    for ((i = 1; i <= nodes && nodes > 1; i++)); do
      printf '      <rsc_location id="fence-n%d-elsewhere" rsc="fence-n%d" node="n%d" score="-INFINITY"/>\n' "$i" "$i" "$i"
    done
    printf '    </constraints>\n'
  else
    printf '    <resources/>\n    <constraints/>\n'
  fi
  printf '  </configuration>\n  <status/>\n</cib>\n'
}

# Cipher suite 3, because ipmitool needs ten seconds to find out what ipmi_sim can do.
fence_device() {
  local id=fence-n$1 parameter
  printf '      <primitive id="%s" class="stonith" type="fence_ipmilan">\n        <instance_attributes id="%s-params">\n' "$id" "$id"
  for parameter in ip=bmc"$1" username=admin password=secret lanplus=1 cipher=3 pcmk_host_list=n"$1"; do
    printf '          <nvpair id="%s-%s" name="%s" value="%s"/>\n' "$id" "${parameter%%=*}" "${parameter%%=*}" "${parameter#*=}"
  done
  printf '        </instance_attributes>\n        <operations>\n'
  printf '          <op id="%s-monitor" name="monitor" interval="60s" timeout="20s"/>\n' "$id"
  printf '        </operations>\n      </primitive>\n'
}
