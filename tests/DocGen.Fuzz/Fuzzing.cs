namespace DocGen.Fuzz;

/// <summary>Builds one random site after another.</summary>
public static class Fuzzing
{
    // A site takes a fraction of a second. What is not done by then does not end.
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    /// <summary>Builds sites.</summary>
    /// <param name="seed">The seed of the first; each next one has the next number, and a seed gives the same site on every machine.</param>
    /// <param name="sites">How many.</param>
    /// <param name="log">Where each seed is written before its site is built: a crash of the process is known by the last one.</param>
    /// <returns>What failed, with its seed and the files that it takes.</returns>
    public static IReadOnlyList<string> Run(int seed, int sites, TextWriter log)
    {
        var failures = new List<string>();
        for (var current = seed; current < seed + sites; current++)
        {
            log.WriteLine($"seed {current}");
            log.Flush();
            var folder = Directory.CreateTempSubdirectory("docgen-fuzz-").FullName;
            var number = current;
            var build = Task.Run(() => FuzzedSite.Build(number, folder));
            if (!build.Wait(s_patience))
            {
                failures.Add($"seed {current}: the build does not end. Its files are in {folder}.");
                return failures;
            }

            if (build.Result is { } failure) failures.Add($"seed {current}: {failure}");
            Directory.Delete(folder, recursive: true);
        }

        return failures;
    }
}
