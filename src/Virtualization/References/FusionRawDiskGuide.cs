namespace Virtualization;

[Reference("OpenCore Install Guide: VMware Fusion", "https://github.com/dortania/OpenCore-Install-Guide/blob/a244a8cf84f7a66ccdc80f15c102319991ea92c0/docs/extras/big-sur/fusion.md", Author = "Dortania", Language = "en")]
public sealed class FusionRawDiskGuide;
