namespace Virtualization;

[Reference("gVisor: GPU support", "https://github.com/google/gvisor/blob/master/g3doc/user_guide/gpu.md", Author = "gVisor", Language = "en")]
public sealed class GvisorGpuGuide;
