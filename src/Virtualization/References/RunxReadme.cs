namespace Virtualization;

[Reference("RunX: README", "https://github.com/lf-edge/runx/blob/HEAD/README.md", Author = "LF Edge")]
public sealed class RunxReadme;
