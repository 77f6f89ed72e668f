namespace Virtualization;

[Reference("Incus: FAQ", "https://github.com/lxc/incus/blob/HEAD/doc/faq.md", Author = "Incus", Language = "en")]
public sealed class IncusFaq;
