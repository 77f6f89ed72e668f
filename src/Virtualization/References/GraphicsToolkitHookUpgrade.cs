namespace Virtualization;

[Reference("Azure Linux: upgrade of nvidia-container-toolkit to 1.17.8", "https://github.com/microsoft/azurelinux/pull/14382", Year = 2025, Author = "Microsoft", Language = "en")]
public sealed class GraphicsToolkitHookUpgrade;
