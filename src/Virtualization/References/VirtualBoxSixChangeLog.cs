namespace Virtualization;

[Reference("VirtualBox 6.1: change log", "https://www.virtualbox.org/wiki/Changelog-6.1", Year = 2019, Author = "Oracle", Language = "en")]
public sealed class VirtualBoxSixChangeLog;
