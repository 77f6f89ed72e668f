namespace Virtualization;

[Reference("Go packages: gVisor module", "https://pkg.go.dev/github.com/moosh3/gvisor", Author = "Go packages", Language = "en")]
public sealed class GvisorModulePage;
