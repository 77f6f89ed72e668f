namespace Virtualization;

[Reference("Nova release note: libvirt Xen support removed", "https://github.com/openstack/nova/blob/HEAD/releasenotes/notes/drop-libvirt-xen-support-aef7e97b8491af69.yaml", Author = "OpenStack", Language = "en")]
public sealed class NovaXenRemovalNote;
