namespace Virtualization;

[Reference("RunX: README", "https://github.com/lf-edge/runx/blob/HEAD/README.md", Author = "LF Edge", Language = "en")]
public sealed class RunxReadme;
