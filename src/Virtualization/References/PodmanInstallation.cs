namespace Virtualization;

[Reference("Podman: installation instructions", "https://github.com/containers/podman.io/blob/029ee9f866d271d63a102dfaa5599baa7886f15f/docs/installation.md", Author = "Podman", Language = "en")]
public sealed class PodmanInstallation;
