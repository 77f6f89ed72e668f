namespace Virtualization;

[Reference("Kubernetes: multi-tenancy", "https://github.com/kubernetes/website/blob/8d2cb1988ec05086f51b816657e37d670adb370e/content/en/docs/concepts/security/multi-tenancy.md", Author = "Kubernetes", Language = "en")]
public sealed class KubernetesMultiTenancy;
