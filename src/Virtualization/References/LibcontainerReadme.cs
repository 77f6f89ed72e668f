namespace Virtualization;

[Reference("runc: libcontainer README", "https://github.com/opencontainers/runc/blob/76d9cf5da5683ff449ae967db58fa8c5927ca54b/libcontainer/README.md", Author = "Open Container Initiative", Language = "en")]
public sealed class LibcontainerReadme;
