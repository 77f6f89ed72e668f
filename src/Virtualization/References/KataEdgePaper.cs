namespace Virtualization;

[Reference("Kata Containers: An Emerging Architecture for Enabling MEC Services in Fast and Secure Way", "https://doi.org/10.1109/IOTSMS48152.2019.8939164", Year = 2019, Author = "A. Randazzo, I. Tinnirello", Language = "en")]
public sealed class KataEdgePaper;
