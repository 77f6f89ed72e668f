namespace Virtualization;

[Reference("QEMU is 15 this year", "https://gist.github.com/stsquad/c7bba591c949c1e4d1d3af1e75bcecc0", Author = "A. Bennée", Language = "en")]
public sealed class QemuAnniversaryArticle;
