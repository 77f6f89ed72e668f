namespace Virtualization;

[Reference("Jailhouse FAQ", "https://github.com/siemens/jailhouse/blob/e57d1eff6d55aeed5f977fe4e2acfb6ccbdd7560/FAQ.md", Author = "Jailhouse", Language = "en")]
public sealed class JailhouseFaq;
