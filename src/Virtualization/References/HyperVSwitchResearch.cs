namespace Virtualization;

[Reference("hAFL1: our journey of fuzzing Hyper-V and discovering a critical 0-day", "https://web.archive.org/web/2021/https://www.guardicore.com/labs/hafl1-our-journey-of-fuzzing-hyper-v-and-discovering-a-critical-0-day/", Year = 2021, Author = "Guardicore", Language = "en")]
public sealed class HyperVSwitchResearch;
