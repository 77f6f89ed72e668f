namespace Virtualization;

[Reference("Kubernetes: first commit", "https://github.com/kubernetes/kubernetes/commit/2c4b3a562ce34cddc3f8218a2c4d11c7310e6d56", Year = 2014, Author = "The Kubernetes authors", Language = "en")]
public sealed class KubernetesFirstCommit;
