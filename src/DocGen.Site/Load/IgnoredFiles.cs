using System.Text.RegularExpressions;

namespace DocGen.Site.Load;

/// <summary>
/// The files that are no part of a site, though they lie in its folders: hidden ones, and what editors, merges, downloads and systems leave
/// behind. What is built and what the preview watches ask the same rule.
/// </summary>
public static partial class IgnoredFiles
{
    /// <summary>Whether a file is ignored, since it or a folder of its path is called so.</summary>
    /// <param name="path">Its path in the folder of content or of templates; both kinds of slash separate.</param>
    public static bool Contains(string path)
    {
        var parts = path.Split('/', '\\');
        // What a host looks for at the root may be hidden, such as '.well-known'.
        var hidden = parts[0] == RootFolder ? HiddenInRoot() : Hidden();
        return parts.Any(part => hidden.IsMatch(part) || LeftBehind().IsMatch(part));
    }

    /// <summary>The folder of the content whose files go to the site's root.</summary>
    internal const string RootFolder = "root";

    [GeneratedRegex(@"^\.")]
    private static partial Regex Hidden();

    // Of version control, macOS, Linux desktops and network drives, and of editors.
    [GeneratedRegex(
        @"^\.(git.*|hg.*|svn|DS_Store|_.*|AppleDouble|Spotlight-V100|Trash.*|fseventsd|TemporaryItems|localized|directory|fuse_hidden.*|nfs[0-9a-f]+|goutputstream-.*|#.*|~lock\..*|vs|vscode|idea|editorconfig)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex HiddenInRoot();

    // Copies and drafts of editors; halves of merges; halves of downloads; what editors try, or write before they rename; what systems keep for themselves.
    [GeneratedRegex(
        @"~$|^#.*#$|\.(orig|rej|bak|sw[k-p]|kate-swp|autosave)$|\.[^.]+\.save(\.\d+)?$"
        + @"|_(BACKUP|BASE|LOCAL|REMOTE)_\d+(\.|$)"
        + @"|\.(part|partial|crdownload|opdownload|download)$"
        + @"|^4913$|^~\$|\.(tmp|temp)(\.\d+)*$|\.sb-[0-9a-f]{8}-\w+$|___jb_(tmp|old)___$"
        + @"|^(Thumbs\.db|ehthumbs(_vista)?\.db|desktop\.ini|Icon\r|__MACOSX|@eaDir|\$RECYCLE\.BIN|System Volume Information|lost\+found)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex LeftBehind();
}
