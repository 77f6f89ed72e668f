namespace Virtualization;

[Reference("gVisor blog: directfs", "https://github.com/google/gvisor/blob/HEAD/website/blog/2023-06-27-directfs.md", Year = 2023, Author = "gVisor", Language = "en")]
public sealed class GvisorDirectfsPost;
