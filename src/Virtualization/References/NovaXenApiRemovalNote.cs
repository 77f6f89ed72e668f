namespace Virtualization;

[Reference("Nova release note: XenAPI driver removed", "https://github.com/openstack/nova/blob/00a030403f672b975364c855b7d25b40ef83e757/releasenotes/notes/remove-xenapi-driver-194756049f22dc9e.yaml", Author = "OpenStack", Language = "en")]
public sealed class NovaXenApiRemovalNote;
