namespace Virtualization;

[Reference("IBM zSeries 990 technical guide: logical partitioning (copy)", "https://manualsdump.com/en/manuals/ibm-990model/118731/71", Year = 2004, Author = "manualsdump.com", Language = "en")]
public sealed class MainframeTechnicalGuideCopy;
