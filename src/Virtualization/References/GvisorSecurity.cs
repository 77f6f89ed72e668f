namespace Virtualization;

[Reference("gVisor: security model", "https://github.com/google/gvisor/blob/master/g3doc/architecture_guide/security.md", Author = "gVisor", Language = "en")]
public sealed class GvisorSecurity;
