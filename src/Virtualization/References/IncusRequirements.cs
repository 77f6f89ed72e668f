namespace Virtualization;

[Reference("Incus: requirements", "https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/requirements.md", Author = "Incus", Language = "en")]
public sealed class IncusRequirements;
