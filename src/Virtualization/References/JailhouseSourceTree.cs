namespace Virtualization;

[Reference("Jailhouse: hypervisor", "https://github.com/siemens/jailhouse/tree/e57d1eff6d55aeed5f977fe4e2acfb6ccbdd7560/hypervisor", Author = "Jailhouse", Language = "en")]
public sealed class JailhouseSourceTree;
