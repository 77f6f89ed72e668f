namespace Virtualization;

[Reference("gVisor: README", "https://github.com/google/gvisor/blob/master/README.md", Author = "gVisor", Language = "en")]
public sealed class GvisorReadme;
