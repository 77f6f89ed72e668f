namespace Virtualization;

[Reference("Jailhouse: hypervisor/arch/x86/vcpu.c", "https://github.com/siemens/jailhouse/blob/e57d1eff6d55aeed5f977fe4e2acfb6ccbdd7560/hypervisor/arch/x86/vcpu.c", Author = "Jailhouse", Language = "en")]
public sealed class JailhouseProcessorSource;
