namespace Virtualization;

[Reference("gVisor: security model", "https://github.com/google/gvisor/blob/3c5eee17dc45659fb86843531074f38e78e0cc35/g3doc/architecture_guide/security.md", Author = "gVisor", Language = "en")]
public sealed class GvisorSecurity;
