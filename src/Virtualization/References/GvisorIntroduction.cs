namespace Virtualization;

[Reference("gVisor: introduction to gVisor", "https://github.com/google/gvisor/blob/3c5eee17dc45659fb86843531074f38e78e0cc35/g3doc/architecture_guide/intro_to_gvisor.md", Author = "gVisor", Language = "en")]
public sealed class GvisorIntroduction;
