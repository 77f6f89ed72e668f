namespace Virtualization;

[Reference("podman-kube-play(1)", "https://github.com/containers/podman/blob/HEAD/docs/source/markdown/podman-kube-play.1.md.in", Author = "Podman", Language = "en")]
public sealed class PodmanKubeManual;
