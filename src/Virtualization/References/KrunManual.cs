namespace Virtualization;

[Reference("krun(1)", "https://github.com/containers/crun/blob/ba38286f7d232be8087dbd393315bb05018da68c/krun.1.md", Author = "crun", Language = "en")]
public sealed class KrunManual;
