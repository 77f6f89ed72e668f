namespace Virtualization;

[Reference("kata-operator: commit on pod overhead", "https://github.com/openshift/kata-operator/commit/0d8b82b2ab55470108a0c4fe225806803627a848", Author = "OpenShift", Language = "en")]
public sealed class KataOperatorCommit;
