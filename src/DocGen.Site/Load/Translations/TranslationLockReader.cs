using DocGen.Shared;
using DocGen.Site.Problems;

namespace DocGen.Site.Load.Translations;

/// <summary>Reads <c>translations.lock</c>, and tells where it is not as it should be.</summary>
internal static class TranslationLockReader
{
    /// <summary>The problem of a line that cannot be read.</summary>
    public const string Unreadable = "DG2082";

    /// <summary>The problem of a line that says nothing, or stands elsewhere than it should.</summary>
    public const string Idle = "DG2083";

    /// <summary>Reads the file.</summary>
    /// <param name="files">The files of the content folder.</param>
    /// <param name="problems">Where mistakes are reported.</param>
    /// <returns>What it says, as far as it can be read; null where there is none.</returns>
    public static TranslationLock? Read(IReadOnlyList<AuthorFile> files, ProblemList problems)
    {
        if (files.FirstOrDefault(file => file.Path == TranslationLock.FileName) is not { File: var path }) return null;
        var vouched = TranslationLock.Read(Utf8Text.Read(path, problems) ?? "");
        foreach (var flaw in vouched.Flaws) Report(flaw, new(path, flaw.Line, 1), problems);
        return vouched;
    }

    private static void Report(LockFlaw flaw, Location location, ProblemList problems)
    {
        switch (flaw.Kind)
        {
            case LockFlawKind.Conflict:
                problems.Error(Unreadable, location, "Two branches that were merged both changed these lines. Keep the lines of both without the marks between them, or remove them all; then run 'docgen accept'.");
                break;
            case LockFlawKind.NoUnit:
                problems.Error(Unreadable, location, "This is no line of 'docgen accept': a text and its hashes, such as 'guide/start#install en=0123abcd-0123456789abcdef'. Remove it and run 'docgen accept'.");
                break;
            case LockFlawKind.Order:
                problems.Warning(Idle, location, $"This line stands behind that of '{flaw.Before}', so that branches merge badly. Run 'docgen accept', which sorts the lines.");
                break;
        }
    }
}
