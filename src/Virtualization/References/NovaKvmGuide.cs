namespace Virtualization;

[Reference("Nova documentation: KVM", "https://github.com/openstack/nova/blob/HEAD/doc/source/admin/configuration/hypervisor-kvm.rst", Author = "OpenStack", Language = "en")]
public sealed class NovaKvmGuide;
