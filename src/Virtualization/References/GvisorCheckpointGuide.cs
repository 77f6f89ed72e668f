namespace Virtualization;

[Reference("gVisor: checkpoint and restore", "https://github.com/google/gvisor/blob/master/g3doc/user_guide/checkpoint_restore.md", Author = "gVisor", Language = "en")]
public sealed class GvisorCheckpointGuide;
