namespace Virtualization;

[Reference("Nova documentation: hypervisors", "https://github.com/openstack/nova/blob/HEAD/doc/source/admin/configuration/hypervisors.rst", Author = "OpenStack", Language = "en")]
public sealed class NovaHypervisorGuide;
