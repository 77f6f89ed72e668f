namespace Virtualization;

[Reference("IBM PowerVM overview, chapter of a Redbook (copy)", "https://aigencon.com/view/book/EB9780738461021_5.html", Year = 2023, Author = "aigencon.com", Language = "en")]
public sealed class PowerOverviewCopy;
