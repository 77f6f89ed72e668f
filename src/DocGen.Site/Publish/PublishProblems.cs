using DocGen.Site.Problems;

namespace DocGen.Site.Publish;

/// <summary>What can be wrong with publishing.</summary>
internal static class PublishProblems
{
    // ENOSPC and EDQUOT of Linux, EDQUOT of macOS, ERROR_HANDLE_DISK_FULL and ERROR_DISK_FULL of Windows.
    private static readonly int[] DiskFull = [28, 122, 69, unchecked((int)0x80070027), unchecked((int)0x80070070)];

    public static Problem RefusedFolder(string output, string reason) => Error("DG4001",
        $"The output folder '{output}' {reason}, and DocGen replaces its output folder as a whole. Choose a folder that holds nothing but the site, such as '_site'.");

    public static Problem ForeignFolder(string output, string file) => Error("DG4002",
        $"The output folder '{output}' was not written by DocGen: it holds '{file}'. Choose another output folder, or empty this one yourself.");

    public static Problem Locked(string output) => Error("DG4003",
        $"Another build publishes to '{output}'. Build again when it has ended.");

    public static Problem InvalidPath(string path) => Error("DG4004",
        $"'{path}' cannot be a file of the site. Use a relative path with '/', without '.' and '..', that the site keeps free for pages.");

    public static Problem WrittenTwice(string first, string second) => Error("DG4005", first == second
        ? $"Two pages or files of the site are called '{first}'. Give one of them another name."
        : $"'{first}' and '{second}' are one file where names ignore case. Give one of them another name.");

    public static Problem ForeignFile(string output, string path) => Error("DG4006",
        $"The site has '{path}', and '{output}' holds something else of this name that DocGen did not write. Move it away or rename the page.");

    public static Problem Failed(string output, string path, Exception exception) => Error("DG4007",
        DiskFull.Contains(exception.HResult)
            ? $"The disk is full: '{path}' could not be written. Free space on the disk that holds '{output}' and build again. The previous site is unchanged."
            : $"'{path}' could not be published: {exception.Message} Check that '{output}' is a folder beside which files can be written, that it is no mount point, and that no program holds it open. The previous site is unchanged.");

    public static Problem FileFailed(string path, Exception exception) => Error("DG4008",
        $"The site is published, but '{path}' could not be written: {exception.Message} Make the file writable and build again.");

    private static Problem Error(string id, string message) => new(id, ProblemSeverity.Error, "", 0, 0, message);
}
