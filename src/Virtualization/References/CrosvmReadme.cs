namespace Virtualization;

[Reference("crosvm README", "https://github.com/google/crosvm/blob/f1e797a68dada35cbafef8d0cfae36bacfaea85e/README.md", Author = "crosvm", Language = "en")]
public sealed class CrosvmReadme;
