using System.Diagnostics;

namespace DocGen.Browser.Tests;

/// <summary>Finds a Chromium to test with, or installs one.</summary>
internal static class InstalledBrowser
{
    private const string DebianInstallation =
        "apt-get update && apt-get -o DPkg::Lock::Timeout=580 install -y --no-install-recommends chromium fonts-noto-cjk";

    /// <summary>Looks for an installed browser, then lets Playwright install its own, then Debian its package.</summary>
    /// <returns>The browser's file; null for the one that Playwright installed.</returns>
    /// <exception cref="InvalidOperationException">There is no browser, and none could be installed.</exception>
    public static string? FindOrInstall()
    {
        if (Find() is { } installed) return installed;
        if (Microsoft.Playwright.Program.Main(["install", "chromium"]) == 0) return null;
        if (OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && InstallFromDebian() && Find() is { } fresh) return fresh;
        throw new InvalidOperationException(
            "The browser tests need Chromium, Chrome or Edge, and none could be found or installed. "
            + "Install one, or set CHROMIUM_PATH to the browser's file. On Debian, as root: " + DebianInstallation);
    }

    private static string? Find() => Candidates().FirstOrDefault(File.Exists);

    private static IEnumerable<string> Candidates()
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
            foreach (var name in new[] { "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge" })
                yield return $"/usr/bin/{name}";
        }
    }

    private static bool InstallFromDebian()
    {
        if (!File.Exists("/usr/bin/apt-get")) return false;
        using var installation = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", DebianInstallation])
        {
            Environment = { ["DEBIAN_FRONTEND"] = "noninteractive" },
        });
        installation!.WaitForExit();
        return installation.ExitCode == 0;
    }
}
