namespace Virtualization;

[Reference("Ironic documentation: bare metal service overview", "https://github.com/openstack/ironic/blob/HEAD/doc/source/install/get_started.rst", Author = "OpenStack")]
public sealed class IronicInstallationGuide;
