namespace Virtualization;

[Reference("Kata Containers: runtime classes of kata-deploy", "https://github.com/kata-containers/kata-containers/blob/7c6ba40c54ea29b459b4997cff948caaba4e658b/tools/packaging/kata-deploy/helm-chart/kata-deploy/templates/runtimeclasses.yaml", Year = 2026, Author = "Kata Containers", Language = "en")]
public sealed class KataRuntimeClasses;
