namespace Virtualization;

[Reference("Nova release note: XenAPI driver removed", "https://github.com/openstack/nova/blob/HEAD/releasenotes/notes/remove-xenapi-driver-194756049f22dc9e.yaml", Author = "OpenStack", Language = "en")]
public sealed class NovaXenApiRemovalNote;
