namespace Virtualization;

[Reference("Google launches the gVisor container runtime", "https://lwn.net/Articles/753324/", Year = 2018, Author = "LWN.net", Language = "en")]
public sealed class GvisorLaunchNews;
