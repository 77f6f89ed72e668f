namespace Virtualization;

[Reference("Kernel Newbies: Linux 3.8", "https://kernelnewbies.org/Linux_3.8", Year = 2013, Author = "Linux Kernel Newbies", Language = "en")]
public sealed class LinuxNewbiesReleaseNotes;
