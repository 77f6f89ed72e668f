namespace Virtualization;

[Reference("Solaris Zones: Operating System Support for Consolidating Commercial Workloads", "https://www.usenix.org/legacy/events/lisa04/tech/full_papers/price/price_html/index.html", Year = 2004, Author = "D. Price, A. Tucker", Language = "en")]
public sealed class SolarisZones;
