namespace Virtualization;

[Reference("gWLM: HP-UX hardware partitions", "https://web.archive.org/web/2010/http://www.docs.hp.com/en/T8672-90010/ch01s05.html", Author = "HP", Language = "en")]
public sealed class HpHardwarePartitions;
