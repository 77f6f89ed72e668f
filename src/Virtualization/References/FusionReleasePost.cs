namespace Virtualization;

[Reference("Fusion team blogs on the release of VMware Fusion 1.0", "https://blogs.vmware.com/vmtn/2007/08/fusion-team-blo.html", Year = 2007, Author = "VMware", Language = "en")]
public sealed class FusionReleasePost;
