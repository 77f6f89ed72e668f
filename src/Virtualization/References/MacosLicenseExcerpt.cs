namespace Virtualization;

[Reference("Gist: macOS software license, section 2.B.iii", "https://gist.github.com/YOU54F/958552f1652a6367b13f0671e5944b3e", Author = "YOU54F", Language = "en")]
public sealed class MacosLicenseExcerpt;
