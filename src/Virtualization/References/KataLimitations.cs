namespace Virtualization;

[Reference("Kata Containers: limitations", "https://github.com/kata-containers/kata-containers/blob/main/docs/Limitations.md", Author = "Kata Containers", Language = "en")]
public sealed class KataLimitations;
