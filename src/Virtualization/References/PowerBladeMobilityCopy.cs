namespace Virtualization;

[Reference("IBM BladeCenter PS703 technical overview: Live Partition Mobility (copy)", "https://manualarchiveguide.com/manuals/IBM-BladeCenter-PS703-Technical-Overview-And-Introduction-3493525?page=127", Year = 2011, Author = "manualarchiveguide.com", Language = "en")]
public sealed class PowerBladeMobilityCopy;
