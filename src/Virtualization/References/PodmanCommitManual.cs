namespace Virtualization;

[Reference("podman-commit(1)", "https://github.com/containers/podman/blob/HEAD/docs/source/markdown/podman-commit.1.md", Author = "Podman", Language = "en")]
public sealed class PodmanCommitManual;
