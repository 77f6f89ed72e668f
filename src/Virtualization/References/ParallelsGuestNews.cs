namespace Virtualization;

[Reference("Tux Machines: x86 guests in Parallels on Apple silicon", "https://news.tuxmachines.org/n/2025/01/16/Apple_Wants_People_to_Use_Proprietary_Software_to_Run_Linux.shtml", Year = 2025, Author = "Tux Machines", Language = "en")]
public sealed class ParallelsGuestNews;
