using DocGen.Site.Cache;

namespace DocGen.Site.Load.Markdown;

/// <summary>A page's Markdown, with that of the files that it includes in their places.</summary>
/// <param name="Text">The Markdown.</param>
/// <param name="Origins">Where its lines come from, in order; empty where it includes nothing.</param>
/// <param name="Included">The files that it includes, each once.</param>
internal sealed record ComposedText(string Text, IReadOnlyList<TextOrigin> Origins, IReadOnlyList<IncludedFile> Included);

/// <summary>Where some lines of a page's Markdown come from.</summary>
/// <param name="Start">The first of them in that Markdown, from 1.</param>
/// <param name="Path">The file in the content folder.</param>
/// <param name="File">The file.</param>
/// <param name="Line">The first of them in the file, from 1.</param>
internal sealed record TextOrigin(int Start, string Path, string File, int Line);

/// <summary>A file that a page includes, as it was read.</summary>
/// <param name="Path">The file in the content folder.</param>
/// <param name="File">The file; empty where there is none.</param>
/// <param name="Source">Its fingerprint.</param>
/// <param name="Look">How it looked before it was read; null where there is none, or it may look the same after a change.</param>
internal sealed record IncludedFile(string Path, string File, Fingerprint Source, FileLook? Look)
{
    /// <summary>Whether the file is certain to be as it was.</summary>
    public bool IsAsItWas => Look is not null && Look == FileLook.At(File);
}
