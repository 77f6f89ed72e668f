namespace Virtualization;

[Reference("gVisor: license", "https://github.com/google/gvisor/blob/master/LICENSE", Author = "gVisor")]
public sealed class GvisorLicense;
