using System.Diagnostics;
using Microsoft.Playwright;

namespace DocGen.Browser.Tests;

/// <summary>The Chromium to test with, on a machine whose fonts have Hangul. What is missing is installed, once: whoever comes first installs, the others wait.</summary>
internal static class InstalledBrowser
{
    // A browser without windows draws nothing that nobody looks at, in half of the time; not every Debian has it.
    private static readonly string[] s_packages = ["chromium-headless-shell", "chromium"];

    /// <summary>The browser's file.</summary>
    /// <exception cref="InvalidOperationException">There is no browser or no font, and none could be installed.</exception>
    public static Task<string> Executable { get; } = Task.Run(FindOrInstallAsync);

    private static async Task<string> FindOrInstallAsync()
    {
        using var playwright = await Playwright.CreateAsync();
        return DebianPackages.InTurn(() => FindOrInstall(playwright.Chromium.ExecutablePath));
    }

    private static string FindOrInstall(string own)
    {
        var report = "";
        if (OperatingSystem.IsLinux())
        {
            string[] fonts = HasHangul() ? [] : ["fontconfig", "fonts-noto-cjk"];
            if (Find(own) is null || fonts.Length > 0) report = DebianPackages.Install([.. fonts, .. Find(own) is null ? s_packages[..1] : []]);
            if (Find(own) is null) report += DebianPackages.Install([.. fonts, .. s_packages[1..]]);
        }

        if (Find(own) is null) Microsoft.Playwright.Program.Main(["install", "chromium"]);
        if (Find(own) is { } browser && HasHangul()) return browser;
        throw new InvalidOperationException(
            "The browser tests need Chromium, Chrome or Edge and a font with Hangul, and what is missing could not be installed. Install them "
            + "(on Debian, as root: apt-get update && apt-get install chromium-headless-shell fontconfig fonts-noto-cjk), or set CHROMIUM_PATH to the browser's file.\n" + report);
    }

    private static string? Find(string own) => Candidates(own).FirstOrDefault(File.Exists);

    private static IEnumerable<string> Candidates(string own)
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } chosen) yield return chosen;
        if (OperatingSystem.IsWindows())
        {
            Environment.SpecialFolder[] roots =
                [Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData];
            foreach (var root in roots.Select(Environment.GetFolderPath))
            {
                yield return Path.Combine(root, "Google", "Chrome", "Application", "chrome.exe");
                yield return Path.Combine(root, "Chromium", "Application", "chrome.exe");
                yield return Path.Combine(root, "Microsoft", "Edge", "Application", "msedge.exe");
            }
        }
        else if (OperatingSystem.IsMacOS())
        {
            foreach (var name in new[] { "Google Chrome", "Chromium", "Microsoft Edge" })
                yield return $"/Applications/{name}.app/Contents/MacOS/{name}";
        }
        else
        {
            foreach (var name in new[] { "chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge" })
                yield return $"/usr/bin/{name}";
        }

        yield return own;
    }

    // Widths and pictures of Korean pages are those of its glyphs, not of boxes that stand for them. Other systems come with such fonts.
    private static bool HasHangul()
    {
        if (!OperatingSystem.IsLinux()) return true;
        if (!File.Exists("/usr/bin/fc-list")) return false;
        using var list = Process.Start(new ProcessStartInfo("/usr/bin/fc-list", [":lang=ko", "file"]) { RedirectStandardOutput = true });
        return list!.StandardOutput.ReadToEnd().Length > 0;
    }
}
