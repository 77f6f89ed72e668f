namespace Virtualization;

[Reference("The Firecracker virtual machine monitor", "https://lwn.net/Articles/775736/", Year = 2019, Author = "LWN.net", Language = "en")]
public sealed class FirecrackerMonitorArticle;
