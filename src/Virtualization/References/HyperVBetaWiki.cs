namespace Virtualization;

[Reference("BetaWiki: Hyper-V", "https://betawiki.net/wiki/Hyper-V", Author = "BetaWiki")]
public sealed class HyperVBetaWiki;
