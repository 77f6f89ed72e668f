namespace Virtualization;

[Reference("Incus: how to add command aliases", "https://github.com/lxc/incus/blob/HEAD/doc/howto/incus_alias.md", Author = "Incus", Language = "en")]
public sealed class IncusAliasGuide;
