namespace Virtualization;

[Reference("Incus: source", "https://github.com/lxc/incus", Author = "Incus", Language = "en")]
public sealed class IncusRepository;
