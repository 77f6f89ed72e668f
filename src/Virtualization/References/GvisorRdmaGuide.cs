namespace Virtualization;

[Reference("gVisor: RDMA support", "https://github.com/google/gvisor/blob/3c5eee17dc45659fb86843531074f38e78e0cc35/g3doc/user_guide/rdma.md", Author = "gVisor", Language = "en")]
public sealed class GvisorRdmaGuide;
