namespace Virtualization;

[Reference("CVE-2021-28476: proof of concept for vmswitch.sys", "https://github.com/0vercl0k/CVE-2021-28476", Year = 2021, Author = "0vercl0k")]
public sealed class HyperVSwitchDemonstration;
