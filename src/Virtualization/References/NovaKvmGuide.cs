namespace Virtualization;

[Reference("Nova documentation: KVM", "https://github.com/openstack/nova/blob/HEAD/doc/source/admin/configuration/hypervisor-kvm.rst", Author = "OpenStack")]
public sealed class NovaKvmGuide;
