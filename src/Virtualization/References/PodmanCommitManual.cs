namespace Virtualization;

[Reference("podman-commit(1)", "https://github.com/containers/podman/blob/c6580b4a5219c9efb9ab79a540637d8a58b736f8/docs/source/markdown/podman-commit.1.md", Author = "Podman", Language = "en")]
public sealed class PodmanCommitManual;
