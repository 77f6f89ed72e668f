namespace Virtualization;

[Reference("gVisor blog: directfs", "https://github.com/google/gvisor/blob/3c5eee17dc45659fb86843531074f38e78e0cc35/website/blog/2023-06-27-directfs.md", Year = 2023, Author = "gVisor", Language = "en")]
public sealed class GvisorDirectfsPost;
