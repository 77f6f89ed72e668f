namespace Virtualization;

[Reference("About Parallels Desktop system extensions on macOS Big Sur (and later)", "https://www.parallels.com/blogs/system-extensions-big-sur/", Author = "D. Geynisman (Parallels)", Language = "en")]
public sealed class ParallelsHypervisorPost;
