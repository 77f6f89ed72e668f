using DocGen.Site.Tests;

namespace DocGen.Cases.Tests;

/// <summary>Every file in <c>Cases</c> is an input and what is right for it; see the README beside this file.</summary>
public sealed class CaseTests
{
    private const string Received = ".received.txt";

    private static readonly string s_folder = Path.Combine(RepositoryFolder.Path, "tests", "DocGen.Cases.Tests", "Cases");

    public static TheoryData<string> Names =>
    [
        .. Directory.EnumerateFiles(s_folder, "*.txt", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith(Received, StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(s_folder, file).Replace('\\', '/')[..^".txt".Length])
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void Case(string name)
    {
        var file = Path.Combine(s_folder, name + ".txt");
        var given = CaseFile.Parse(File.ReadAllText(file));
        using var run = new CaseRun(given);
        var actual = run.Actual(out var failures).ToString();
        var received = Path.ChangeExtension(file, null) + Received;
        File.Delete(received);
        if (actual != given.ToString())
        {
            File.WriteAllText(received, actual);
            Assert.Fail($"{given.Title}\nThe case is not as expected. Read what came of it, and where it is right, put it in the place of the case:\nmv '{received}' '{file}'\n\n{actual}");
        }

        Assert.True(failures.Count == 0, given.Title + "\n" + string.Join('\n', failures));
    }
}
