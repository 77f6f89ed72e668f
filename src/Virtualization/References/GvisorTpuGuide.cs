namespace Virtualization;

[Reference("gVisor: TPU support", "https://github.com/google/gvisor/blob/3c5eee17dc45659fb86843531074f38e78e0cc35/g3doc/user_guide/tpu.md", Author = "gVisor", Language = "en")]
public sealed class GvisorTpuGuide;
