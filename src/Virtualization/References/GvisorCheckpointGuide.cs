namespace Virtualization;

[Reference("gVisor: checkpoint and restore", "https://github.com/google/gvisor/blob/3c5eee17dc45659fb86843531074f38e78e0cc35/g3doc/user_guide/checkpoint_restore.md", Author = "gVisor", Language = "en")]
public sealed class GvisorCheckpointGuide;
