namespace Virtualization;

[Reference("IBM BladeCenter PS703 technical overview: logical partitions (copy)", "https://manualarchiveguide.com/manuals/IBM-BladeCenter-PS703-Technical-Overview-And-Introduction-3493525?page=113", Year = 2011, Author = "manualarchiveguide.com", Language = "en")]
public sealed class PowerBladeHistoryCopy;
