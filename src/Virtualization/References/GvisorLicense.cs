namespace Virtualization;

[Reference("gVisor: license", "https://github.com/google/gvisor/blob/master/LICENSE", Author = "gVisor", Language = "en")]
public sealed class GvisorLicense;
