using System.Text;

namespace DocGen.Publish.Crash;

/// <summary>Two sites, A and B, that share some pages, differ in some, and have some that the other one lacks.</summary>
public static class TestSite
{
    private const int Pages = 60;

    /// <summary>The pages of a site.</summary>
    /// <param name="name">A or B.</param>
    public static IEnumerable<(string Path, byte[] Content)> PagesOf(string name)
    {
        for (var i = 0; i < Pages; i++)
        {
            yield return ($"shared/page-{i}.html", Page($"the same page {i}"));
            yield return ($"both/page-{i}.html", Page($"page {i} of {name}"));
            yield return ($"only-{name}/page-{i}.html", Page($"page {i}, only in {name}"));
        }
    }

    private static byte[] Page(string text) => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(text + "\n", 100)));
}
