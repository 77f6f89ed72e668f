namespace Virtualization;

[Reference("Kata Containers", "https://www.phoronix.com/scan.php?page=news_item&px=Kata-Containers", Year = 2017, Author = "Phoronix")]
public sealed class KataPhoronixNews;
