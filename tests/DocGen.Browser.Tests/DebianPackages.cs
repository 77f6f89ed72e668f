using System.Diagnostics;

namespace DocGen.Browser.Tests;

/// <summary>Packages of Debian that tests need, for machines that do not have them yet.</summary>
internal static class DebianPackages
{
    // apt keeps its lists and downloads in a folder of its own: so the lock of dpkg is the only one that is shared, and for that one apt waits.
    private const string DebianInstallation = """
        set -e
        exec 2>&1
        own=$(mktemp -d)
        trap 'rm -rf "$own"' EXIT
        mkdir -p "$own/lists/partial" "$own/cache/archives/partial"
        chmod -R 755 "$own"
        apt() { apt-get -o Dir::State::Lists="$own/lists" -o Dir::Cache="$own/cache" -o DPkg::Lock::Timeout=600 -o Acquire::Retries=3 "$@"; }
        apt update
        DEBIAN_FRONTEND=noninteractive apt install -y --no-install-recommends "$@"
        """;

    /// <summary>Whether this machine installs packages of Debian without asking.</summary>
    public static bool CanInstall { get; } = File.Exists("/usr/bin/apt-get") && (Environment.IsPrivilegedProcess || File.Exists("/usr/bin/sudo"));

    /// <summary>Looks for something and installs it where it is missing: a process of the tests waits for another here.</summary>
    /// <param name="findOrInstall">What is done while the others wait.</param>
    public static T InTurn<T>(Func<T> findOrInstall)
    {
        using var turn = new Mutex("DocGen.Browser.Tests", new NamedWaitHandleOptions { CurrentSessionOnly = false });
        try
        {
            turn.WaitOne();
        }
        catch (AbandonedMutexException)
        {
            // The process that had the turn was ended: now it is this one's.
        }

        try
        {
            return findOrInstall();
        }
        finally
        {
            turn.ReleaseMutex();
        }
    }

    /// <summary>Installs packages, where that can be done.</summary>
    /// <returns>What the installation said.</returns>
    public static string Install(params IEnumerable<string> packages)
    {
        if (!CanInstall) return "";
        string[] command = ["/bin/sh", "-c", DebianInstallation, "sh", .. packages];
        if (!Environment.IsPrivilegedProcess) command = ["/usr/bin/sudo", "-n", .. command];
        using var installation = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true });
        return installation!.StandardOutput.ReadToEnd();
    }
}
