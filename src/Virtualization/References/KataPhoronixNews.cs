namespace Virtualization;

[Reference("Kata Containers", "https://www.phoronix.com/scan.php?page=news_item&px=Kata-Containers", Year = 2017, Author = "Phoronix", Language = "en")]
public sealed class KataPhoronixNews;
