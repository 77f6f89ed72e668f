namespace Virtualization;

[Reference("Nova release note: libvirt Xen support removed", "https://github.com/openstack/nova/blob/00a030403f672b975364c855b7d25b40ef83e757/releasenotes/notes/drop-libvirt-xen-support-aef7e97b8491af69.yaml", Author = "OpenStack", Language = "en")]
public sealed class NovaXenRemovalNote;
