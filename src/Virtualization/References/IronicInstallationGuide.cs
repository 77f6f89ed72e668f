namespace Virtualization;

[Reference("Ironic documentation: bare metal service overview", "https://github.com/openstack/ironic/blob/HEAD/doc/source/install/get_started.rst", Author = "OpenStack", Language = "en")]
public sealed class IronicInstallationGuide;
