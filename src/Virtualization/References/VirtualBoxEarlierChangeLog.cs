namespace Virtualization;

[Reference("VirtualBox change log for 6.1", "https://www.virtualbox.org/wiki/Changelog-6.1", Year = 2019, Author = "Oracle", Language = "en")]
public sealed class VirtualBoxEarlierChangeLog;
