namespace Virtualization;

[Reference("Ironic documentation: bare metal service overview", "https://github.com/openstack/ironic/blob/7bc6aba7dda0b8a863d0310af6f06925d30c9563/doc/source/install/get_started.rst", Author = "OpenStack", Language = "en")]
public sealed class IronicInstallationGuide;
