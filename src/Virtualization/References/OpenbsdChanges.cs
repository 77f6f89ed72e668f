namespace Virtualization;

[Reference("OpenBSD 7.9 changelog", "https://github.com/openbsd/www/blob/04f1b98c6392b6d2e7f7d34caf6a143c0718f0f6/plus79.html", Year = 2026, Author = "OpenBSD", Language = "en")]
public sealed class OpenbsdChanges;
