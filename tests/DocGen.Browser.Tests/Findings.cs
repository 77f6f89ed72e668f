namespace DocGen.Browser.Tests;

/// <summary>Asserts about many pages at once.</summary>
internal static class Findings
{
    /// <summary>Fails with all findings, where there are any.</summary>
    /// <param name="findings">What is wrong, page by page.</param>
    public static void AssertNone(IEnumerable<string> findings)
    {
        List<string> all = [.. findings];
        Assert.True(all.Count == 0, $"{all.Count} findings:\n{string.Join('\n', all)}");
    }
}
