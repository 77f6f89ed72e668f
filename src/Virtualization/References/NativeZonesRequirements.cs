namespace Virtualization;

[Reference("Oracle Solaris 11.4: requirements for native zones in kernel zones", "https://docs.oracle.com/en/operating-systems/solaris/oracle-solaris/11.4/kernel-zones/requirements-native-zones-kernel-zones.html", Author = "Oracle", Language = "en")]
public sealed class NativeZonesRequirements;
