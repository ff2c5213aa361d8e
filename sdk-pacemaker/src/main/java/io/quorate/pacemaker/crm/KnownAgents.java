package io.quorate.pacemaker.crm;

import java.util.List;
import java.util.Map;

/** The agents of a host with every usual package, as Debian 12 installs them. */
final class KnownAgents {
  private static final String HEARTBEAT =
      "AoEtarget AudibleAlarm CTDB ClusterMon Delay Dummy EvmsSCC Evmsd Filesystem ICP "
          + "IPaddr IPaddr2 IPsrcaddr IPv6addr LVM LVM-activate LinuxSCSI MailTo ManageRAID "
          + "ManageVE NodeUtilization Pure-FTPd Raid1 Route SAPDatabase SAPInstance SendArp "
          + "ServeRAID SphinxSearchDaemon Squid Stateful SysInfo VIPArip VirtualDomain WAS "
          + "WAS6 WinPopup Xen Xinetd ZFS aliyun-vpc-move-ip anything apache asterisk "
          + "aws-vpc-move-ip aws-vpc-route53 awseip awsvip azure-events azure-events-az "
          + "azure-lb clvm conntrackd corosync-qnetd crypt db2 dhcpd dnsupdate docker "
          + "docker-compose dovecot dummypy eDir88 ethmonitor exportfs fio galera garbd "
          + "gcp-ilb gcp-pd-move gcp-vpc-move-ip gcp-vpc-move-route gcp-vpc-move-vip "
          + "iSCSILogicalUnit iSCSITarget ids iface-bridge iface-macvlan iface-vlan ipsec "
          + "iscsi jboss jira kamailio ldirectord lvmlockd lxc lxd-info machine-info mariadb "
          + "mdraid minio mpathpersist mysql mysql-proxy nagios named nfsnotify nfsserver "
          + "nginx nvmet-namespace nvmet-port nvmet-subsystem ocivip openstack-cinder-volume "
          + "openstack-floating-ip openstack-info openstack-virtual-ip oraasm oracle oralsnr "
          + "ovsmonitor pgagent pgsql pingd podman portblock postfix pound proftpd "
          + "rabbitmq-cluster rabbitmq-server-ha redis rkt rsyncd rsyslog scsi2reservation "
          + "sfex sg_persist slapd smb-share storage-mon sybaseASE symlink syslog-ng tomcat "
          + "varnish vdo-vol vmware vsftpd zabbixserver";
  private static final String LINBIT = "drbd drbd-attr";
  private static final String PACEMAKER =
      "ClusterMon Dummy HealthCPU HealthIOWait HealthSMART Stateful SysInfo attribute "
          + "controld ifspeed o2cb ping remote";

  static final AgentCatalog CATALOG =
      AgentCatalog.of(
          Map.of(
              "heartbeat", List.of(HEARTBEAT.split(" ")),
              "linbit", List.of(LINBIT.split(" ")),
              "pacemaker", List.of(PACEMAKER.split(" "))));

  private KnownAgents() {}
}
