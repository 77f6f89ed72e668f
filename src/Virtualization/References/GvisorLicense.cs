namespace Virtualization;

[Reference("gVisor: license", "https://github.com/google/gvisor/blob/3c5eee17dc45659fb86843531074f38e78e0cc35/LICENSE", Author = "gVisor", Language = "en")]
public sealed class GvisorLicense;
