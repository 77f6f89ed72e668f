namespace Virtualization;

[Reference("gVisor: platform guide", "https://github.com/google/gvisor/blob/master/g3doc/architecture_guide/platforms.md", Author = "gVisor", Language = "en")]
public sealed class GvisorPlatformGuide;
