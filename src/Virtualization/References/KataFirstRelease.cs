namespace Virtualization;

[Reference("Kata Containers 1.0.0", "https://github.com/kata-containers/runtime/releases/tag/1.0.0", Year = 2018, Author = "Kata Containers", Language = "en")]
public sealed class KataFirstRelease;
