using System.Collections.Concurrent;
using System.Globalization;
using Xunit.Abstractions;

namespace DocGen.Site.Tests.Cache;

/// <summary>After any sequence of edits, a site that is built where the last build is remembered equals one that is built where nothing is, byte for byte.</summary>
public sealed class IncrementalTests(ITestOutputHelper output)
{
    private const int Sequences = 100;
    private const int Steps = 3;

    [Fact]
    public void An_edited_site_equals_a_clean_one()
    {
        var seed = Number("DOCGEN_SEED") ?? Random.Shared.Next(1_000_000);
        var count = Number("DOCGEN_SEQUENCES") ?? Sequences;
        output.WriteLine($"Seeds {seed} to {seed + count - 1}. DOCGEN_SEED and DOCGEN_SEQUENCES set the first one and how many there are.");
        var failures = new ConcurrentBag<string>();
        Parallel.For(seed, seed + count, one =>
        {
            if (FailureOf(one) is { } failure) failures.Add(failure);
        });
        if (!failures.IsEmpty) Assert.Fail(string.Join("\n\n", failures.Order(StringComparer.Ordinal)));
    }

    private static int? Number(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    private static string? FailureOf(int seed)
    {
        using var site = new EditedSite(seed);
        try
        {
            site.Build();
            for (var step = 0; step < Steps; step++)
            {
                site.Edit();
                site.Compare();
            }

            return null;
        }
        // Whatever happens, the seed has to be known.
        catch (Exception exception)
        {
            return $"Seed {seed}, after the edits: {site.Edits}\n{exception}";
        }
    }
}
