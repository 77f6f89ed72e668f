namespace Virtualization;

[Reference("Kubernetes documentation: dynamic resource allocation", "https://kubernetes.io/docs/concepts/resource-management/dynamic-resource-allocation/", Author = "The Kubernetes authors", Language = "en")]
public sealed class KubernetesDynamicAllocation;
