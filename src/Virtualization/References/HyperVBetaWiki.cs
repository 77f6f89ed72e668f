namespace Virtualization;

[Reference("BetaWiki: Hyper-V", "https://betawiki.net/wiki/Hyper-V", Author = "BetaWiki", Language = "en")]
public sealed class HyperVBetaWiki;
