namespace Virtualization;

[Reference("RunX: README", "https://github.com/lf-edge/runx/blob/d0e8f8af9a08c3851d42ff8602afc76163084f1e/README.md", Author = "LF Edge", Language = "en")]
public sealed class RunxReadme;
