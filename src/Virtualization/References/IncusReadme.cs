namespace Virtualization;

[Reference("Incus: README", "https://github.com/lxc/incus/blob/main/README.md", Author = "Incus", Language = "en")]
public sealed class IncusReadme;
