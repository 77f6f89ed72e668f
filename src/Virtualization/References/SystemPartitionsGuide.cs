namespace Virtualization;

[Reference("HP System Partitions Guide: Administration for nPartitions, revision 5.1, p. 60 (copy)", "https://www.manualshelf.com/manual/hp/rp7410-server-0-mb-ram/technical-data-english/page-60.html", Author = "HP", Language = "en")]
public sealed class SystemPartitionsGuide;
