namespace Virtualization;

[Reference("Kata-Container erreichen Version 1.0", "https://www.admin-magazin.de/News/Kata-Container-erreichen-Version-1.0", Year = 2018, Author = "ADMIN-Magazin", Language = "de")]
public sealed class KataFirstReleaseNews;
