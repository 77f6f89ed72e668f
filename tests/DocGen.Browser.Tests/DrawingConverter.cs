using System.Diagnostics;
using DocGen.Build.Tests.Harness;

namespace DocGen.Browser.Tests;

/// <summary>A program that makes pictures of drawings. On Debian it is installed where it is missing.</summary>
/// <param name="command">Its command.</param>
/// <param name="question">What to ask it, to learn whether it can read drawings.</param>
/// <param name="answer">A word of its answer where it can.</param>
/// <param name="packages">The packages of Debian that it comes in, as apt takes them.</param>
internal sealed class DrawingConverter(string command, string[] question, string answer, params string[] packages)
{
    /// <summary>What GNOME and many others show drawings with.</summary>
    public static readonly DrawingConverter Librsvg = new("rsvg-convert", ["--version"], "rsvg-convert", "librsvg2-bin");

    /// <summary>ImageMagick, which has a reader of its own beside the others that it asks.</summary>
    public static readonly DrawingConverter ImageMagick = new("convert", ["-list", "format"], "MSVG", "imagemagick", "libmagickcore-[67].q16-[0-9]*-extra");

    /// <summary>LibreOffice, which reads a drawing as its programs do.</summary>
    public static readonly DrawingConverter LibreOffice = new("soffice", [], "", "libreoffice-draw");

    private readonly string _file = "/usr/bin/" + command;

    /// <summary>Whether it is here or can be installed.</summary>
    public bool IsAvailable => IsHere || DebianPackages.CanInstall;

    /// <summary>Why it cannot be asked.</summary>
    public string Absence => $"{_file} (on Debian: {string.Join(' ', packages)}) is not on this machine, and cannot be installed here.";

    private bool IsHere
    {
        get
        {
            if (!File.Exists(_file) || question.Length == 0) return File.Exists(_file);
            using var asked = Process.Start(new ProcessStartInfo(_file, question) { RedirectStandardOutput = true });
            return asked!.StandardOutput.ReadToEnd().Contains(answer, StringComparison.Ordinal);
        }
    }

    /// <summary>Runs it.</summary>
    /// <param name="folder">The folder to run it in.</param>
    /// <param name="arguments">Its arguments.</param>
    public async Task RunAsync(string folder, params string[] arguments)
    {
        if (!IsHere)
        {
            var report = DebianPackages.InTurn(() => IsHere ? "" : DebianPackages.Install(packages));
            Assert.True(IsHere, $"{_file} could not be installed. Install it (on Debian, as root: apt-get update && apt-get install {string.Join(' ', packages)}).\n{report}");
        }

        var result = await Command.RunAsync(folder, _file, arguments);
        Assert.True(result.ExitCode == 0, result.Output);
    }
}
