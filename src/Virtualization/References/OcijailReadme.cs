namespace Virtualization;

[Reference("ocijail: README", "https://github.com/dfr/ocijail/blob/2e388b5b8699b52643b3b60072fbc66852066b9b/README.md", Author = "ocijail", Language = "en")]
public sealed class OcijailReadme;
