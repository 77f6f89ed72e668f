namespace Virtualization;

[Reference("Incus: source", "https://github.com/lxc/incus", Author = "Incus")]
public sealed class IncusRepository;
