namespace Virtualization;

[Reference("Calculating hypervisor memory overhead", "https://robmcnelly.com/calculating-hypervisor-memory-overhead/", Year = 2015, Author = "R. McNelly", Language = "en")]
public sealed class PowerMemoryOverheadPost;
