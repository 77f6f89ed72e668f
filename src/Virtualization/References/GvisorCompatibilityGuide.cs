namespace Virtualization;

[Reference("gVisor: applications and compatibility", "https://github.com/google/gvisor/blob/master/g3doc/user_guide/compatibility.md", Author = "gVisor", Language = "en")]
public sealed class GvisorCompatibilityGuide;
