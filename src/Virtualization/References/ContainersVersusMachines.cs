namespace Virtualization;

[Reference("Containers vs. virtual machines", "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/main/virtualization/windowscontainers/about/containers-vs-vm.md", Year = 2025, Author = "Microsoft", Language = "en")]
public sealed class ContainersVersusMachines;
