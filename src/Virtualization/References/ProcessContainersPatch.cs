namespace Virtualization;

[Reference("containers: Generic container system abstracted from cpusets code (patch 1/6)", "https://lore.kernel.org/all/20061222145216.096568023@menage.corp.google.com/", Year = 2006, Author = "P. Menage", Language = "en")]
public sealed class ProcessContainersPatch;
