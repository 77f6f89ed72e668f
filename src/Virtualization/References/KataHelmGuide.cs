namespace Virtualization;

[Reference("Kata Containers: Helm configuration", "https://github.com/kata-containers/kata-containers/blob/7c6ba40c54ea29b459b4997cff948caaba4e658b/docs/helm-configuration.md", Year = 2026, Author = "Kata Containers", Language = "en")]
public sealed class KataHelmGuide;
