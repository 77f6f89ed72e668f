namespace Virtualization;

[Reference("krun(1)", "https://man.archlinux.org/man/extra/krun/krun.1.en", Author = "Arch Linux", Language = "en")]
public sealed class KrunManual;
