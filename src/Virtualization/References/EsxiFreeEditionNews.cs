namespace Virtualization;

[Reference("Broadcom discontinues the free version of ESXi (excerpt of Ars Technica)", "https://soylentnews.org/article.pl?sid=24/03/13/1444247", Year = 2024, Author = "SoylentNews", Language = "en")]
public sealed class EsxiFreeEditionNews;
