namespace Virtualization;

[Reference("Microsoft gives its approval for running Windows 11 on Macs with M1 and M2 chips using Parallels", "https://betanews.com/2023/02/17/microsoft-gives-its-approval-for-running-windows-11-on-macs-with-m1-and-m2-chips-using-parallels", Year = 2023, Author = "BetaNews")]
public sealed class ParallelsWindowsNews;
