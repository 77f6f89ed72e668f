namespace Virtualization;

[Reference("gVisor: introduction to gVisor", "https://github.com/google/gvisor/blob/HEAD/g3doc/architecture_guide/intro_to_gvisor.md", Author = "gVisor", Language = "en")]
public sealed class GvisorIntroduction;
