namespace Virtualization;

[Reference("Apple extends macOS virtualization capabilities and introduces Rosetta for Linux binaries", "https://www.infoq.com/news/2022/06/apple-virtualization-framework/", Year = 2022, Author = "InfoQ", Language = "en")]
public sealed class AppleFrameworkNews;
