using System.Text;
using DocGen.Site.Cache;
using DocGen.Site.Load.Markdown;
using DocGen.Site.Problems;

namespace DocGen.Site.Load;

/// <summary>A page of prose as it lies in the content folder.</summary>
/// <param name="Language">The language of its folder.</param>
/// <param name="Path">Its path in that folder without the extension, with forward slashes, such as <c>guide/start</c>; the same in every language.</param>
/// <param name="File">The file.</param>
/// <param name="FrontMatter">What it says of itself.</param>
/// <param name="Document">Its text; null where it cannot be read, which has then been reported.</param>
public sealed record ContentPage(string Language, string Path, string File, FrontMatter FrontMatter, ProseDocument? Document)
{
    /// <summary>The plain text of its heading; empty where it has none, and its path where it cannot be read.</summary>
    public string Title => Document?.Title ?? Path;

    /// <summary>Whether its words are those of all languages, in whichever they are written.</summary>
    internal bool IsOfAllLanguages { get; init; }

    /// <summary>The fingerprint of the file.</summary>
    internal Fingerprint Source { get; init; }

    /// <summary>How the file looked before it was read; null where it may look the same after a change.</summary>
    internal FileLook? Look { get; init; }

    /// <summary>The files that it includes.</summary>
    internal IReadOnlyList<IncludedFile> Included { get; init; } = [];

    /// <summary>Where the lines of its text come from; empty where it includes nothing.</summary>
    internal IReadOnlyList<TextOrigin> Origins { get; init; } = [];

    /// <summary>What is wrong with it by itself.</summary>
    internal IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>Its Markdown, which is read again where it is only remembered what it says; null where it cannot be, which has then been reported.</summary>
    internal string? ReadText(ProblemList problems) =>
        Document is null ? null
        : Document.Text is { } text ? Encoding.UTF8.GetString(text)
        : Utf8Text.Read(File, problems) is not { } source || FrontMatterReader.Read(source, File, new()).Text is not { } own ? null
        : Included.Count == 0 ? own
        : Inclusion.Compose(own, FilePath, File, new(Included.Select(part => new AuthorFile(part.Path, part.File))), new()).Text;

    /// <summary>The file in the content folder that a line of its text comes from.</summary>
    /// <param name="line">The line, from 1.</param>
    internal string FilePathAt(int line) => OriginAt(line)?.Path ?? FilePath;

    /// <summary>Where something of its text stands in the file that it comes from.</summary>
    internal Location OriginOf(Location location) =>
        location.Path == File && OriginAt(location.Line) is { } origin ? new(origin.File, origin.Line + location.Line - origin.Start, location.Column) : location;

    /// <summary>A problem of its text, told where it stands in the file that it comes from.</summary>
    internal Problem OriginOf(Problem problem)
    {
        var origin = OriginOf(new Location(problem.Path, problem.Line, problem.Column));
        return problem with { Path = origin.Path, Line = origin.Line };
    }

    private string FilePath => $"{Language}/{Path}.md";

    private TextOrigin? OriginAt(int line) => Origins.LastOrDefault(origin => origin.Start <= line);
}
