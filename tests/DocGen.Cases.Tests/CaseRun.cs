using System.Diagnostics;
using System.Text;
using AngleSharp.Html.Parser;
using DocGen.Site;
using DocGen.Site.Tests;

namespace DocGen.Cases.Tests;

/// <summary>Builds the site of a case in a folder of its own, and compares it with what the case expects.</summary>
internal sealed class CaseRun : IDisposable
{
    private const string Problems = "problems";
    private const string Escaped = " escaped";

    private readonly CaseFile _case;
    private readonly string _folder = Directory.CreateTempSubdirectory("docgen-case-").FullName;

    public CaseRun(CaseFile given)
    {
        _case = given;
        var inputs = given.Sections.Where(section => !IsExpectation(section.Name) && section.Name is not ("before" or "languages")).ToList();
        if (inputs.All(section => section.Name != "content/site.yaml")) Write("content/site.yaml", "title: Case\n");
        foreach (var (name, text) in inputs)
        {
            if (name.EndsWith(Escaped, StringComparison.Ordinal)) Write(name[..^Escaped.Length], CaseFile.Unescape(text));
            else Write(name, text);
        }

        if (given.Find("before") is { } script) RunShell(script);
    }

    /// <summary>The case with what came of it in the places of what was expected.</summary>
    /// <param name="failures">What else is not as expected.</param>
    public CaseFile Actual(out IReadOnlyList<string> failures)
    {
        var site = Build();
        var actual = _case;
        var wrong = new List<string>();
        failures = wrong;
        var problems = string.Concat(site.Problems.Select(problem => Relative(problem.ToString()) + "\n"));
        if (_case.Find(Problems) is not null || problems.Length > 0) actual = actual.With(Problems, problems);
        foreach (var (name, text) in _case.Sections.Where(section => IsExpectation(section.Name) && section.Name != Problems))
        {
            var (verb, address) = name.Split(' ', 2) is [var first, var second] ? (first, CaseFile.Unescape(second)) : (name, "");
            var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            switch (verb)
            {
                case "page":
                    actual = actual.With(name, Prose(address));
                    break;
                case "has":
                    wrong.AddRange(lines.Where(line => !Text(address).Contains(line, StringComparison.Ordinal)).Select(line => $"{address} lacks: {line}"));
                    break;
                case "lacks":
                    wrong.AddRange(lines.Where(line => Text(address).Contains(line, StringComparison.Ordinal)).Select(line => $"{address} has: {line}"));
                    break;
                case "nowhere":
                    wrong.AddRange(lines.SelectMany(line => FilesWith(line).Select(file => $"{file} has: {line}")));
                    break;
                default:
                    foreach (var line in lines.Select(CaseFile.Unescape))
                    {
                        var isWanted = !line.StartsWith('!');
                        if (File.Exists(Path.Combine(Output, line.TrimStart('!', ' '))) != isWanted) wrong.Add(isWanted ? $"There is no {line}" : $"There is {line.TrimStart('!', ' ')}");
                    }

                    break;
            }
        }

        return actual;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static bool IsExpectation(string name) => name is Problems or "files" or "nowhere" || name.Split(' ') is ["page" or "has" or "lacks", ..];

    private string Output => Path.Combine(_folder, "_site");

    private IReadOnlyList<string> Languages =>
        _case.Find("languages") is { } given
            ? given.Split((char[])[',', '\n', ' '], StringSplitOptions.RemoveEmptyEntries)
            : [.. _case.Sections.Select(section => section.Name.Split('/')).Where(parts => parts is ["content", _, _, ..] and [_, not "root", ..]).Select(parts => parts[1]).Distinct()];

    private SiteBuildResult Build()
    {
        var model = _case.Find("Model.cs") is { } source ? CompiledModel.Write(_folder, "Model", source, languages: string.Join(',', Languages)) : null;
        return SiteBuild.Run(new SiteOptions
        {
            ProjectFolder = _folder,
            ContentFolder = Path.Combine(_folder, "content"),
            ThemeFolders = [RepositoryFolder.Templates, Path.Combine(_folder, "templates")],
            OutputFolder = Output,
            Languages = Languages,
            AssemblyPath = model,
        });
    }

    private void Write(string name, string text)
    {
        var file = Path.Combine(_folder, CaseFile.Unescape(name));
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    private void RunShell(string script)
    {
        using var shell = Process.Start(new ProcessStartInfo("/bin/sh", ["-euc", script]) { WorkingDirectory = _folder, RedirectStandardError = true, Environment = { ["THEME"] = RepositoryFolder.Templates } })!;
        var error = shell.StandardError.ReadToEnd();
        shell.WaitForExit();
        Assert.True(shell.ExitCode == 0, error);
    }

    private string Text(string address) => File.Exists(Path.Combine(Output, address)) ? File.ReadAllText(Path.Combine(Output, address)) : "";

    // What its author wrote of a page; all of it where nobody wrote anything.
    private string Prose(string address)
    {
        if (Text(address) is not { Length: > 0 } html) return "";
        var page = new HtmlParser().ParseDocument(html);
        return (page.QuerySelector(".prose") ?? page.QuerySelector("article") ?? page.DocumentElement).InnerHtml.Trim() + "\n";
    }

    private IEnumerable<string> FilesWith(string text) => Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories)
        .Where(file => File.ReadAllText(file).Contains(text, StringComparison.Ordinal))
        .Select(file => Path.GetRelativePath(Output, file));

    private string Relative(string problem) => problem.Replace(_folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
}
