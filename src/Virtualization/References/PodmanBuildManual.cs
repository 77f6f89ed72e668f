namespace Virtualization;

[Reference("podman-build(1)", "https://github.com/containers/podman/blob/c6580b4a5219c9efb9ab79a540637d8a58b736f8/docs/source/markdown/podman-build.1.md.in", Author = "Podman", Language = "en")]
public sealed class PodmanBuildManual;
