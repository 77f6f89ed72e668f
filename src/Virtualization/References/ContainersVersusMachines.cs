namespace Virtualization;

[Reference("Containers vs. virtual machines", "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/77e0742a8029cf3b5a96c84dfab2ce7ba623286c/virtualization/windowscontainers/about/containers-vs-vm.md", Year = 2025, Author = "Microsoft", Language = "en")]
public sealed class ContainersVersusMachines;
