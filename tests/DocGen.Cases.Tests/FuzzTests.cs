using DocGen.Fuzz;

namespace DocGen.Cases.Tests;

public sealed class FuzzTests
{
    // About a minute. The seeds are in fuzz.log beside the tests, the last of them being that of a crash of the whole process.
    [Fact]
    public void Random_inputs_are_told_of_and_never_throw()
    {
        using var log = File.CreateText(Path.Combine(AppContext.BaseDirectory, "fuzz.log"));

        var failures = Fuzzing.Run(seed: 1, sites: 100, log);

        Assert.True(failures.Count == 0, string.Join("\n\n", failures));
    }
}
