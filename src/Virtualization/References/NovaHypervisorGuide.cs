namespace Virtualization;

[Reference("Nova documentation: hypervisors", "https://github.com/openstack/nova/blob/00a030403f672b975364c855b7d25b40ef83e757/doc/source/admin/configuration/hypervisors.rst", Author = "OpenStack", Language = "en")]
public sealed class NovaHypervisorGuide;
