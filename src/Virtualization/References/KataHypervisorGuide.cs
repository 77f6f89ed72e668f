namespace Virtualization;

[Reference("Kata Containers: hypervisors", "https://github.com/kata-containers/kata-containers/blob/main/docs/hypervisors.md", Author = "Kata Containers", Language = "en")]
public sealed class KataHypervisorGuide;
