namespace Virtualization;

[Reference("crosvm: hypervisor support", "https://github.com/google/crosvm/blob/f1e797a68dada35cbafef8d0cfae36bacfaea85e/hypervisor/README.md", Author = "crosvm", Language = "en")]
public sealed class CrosvmHypervisors;
