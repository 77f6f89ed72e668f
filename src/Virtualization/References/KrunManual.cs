namespace Virtualization;

[Reference("krun(1)", "https://github.com/containers/crun/blob/0f67c373825ec9a475aa38d20c49b100df7e3409/krun.1.md", Author = "crun", Language = "en")]
public sealed class KrunManual;
