namespace Virtualization;

[Reference("gVisor: README", "https://github.com/google/gvisor/blob/3c5eee17dc45659fb86843531074f38e78e0cc35/README.md", Author = "gVisor", Language = "en")]
public sealed class GvisorReadme;
