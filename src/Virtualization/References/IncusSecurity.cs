namespace Virtualization;

[Reference("Incus: security", "https://github.com/lxc/incus/blob/main/doc/explanation/security.md", Author = "Incus", Language = "en")]
public sealed class IncusSecurity;
