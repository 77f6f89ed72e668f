using System.Security.Cryptography;

namespace DocGen.Build.Tests.Harness;

/// <summary>Compares what folders hold.</summary>
internal static class Folders
{
    /// <summary>A hash of each file in a folder, by its path in it.</summary>
    public static SortedDictionary<string, string> Read(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(
            file => Path.GetRelativePath(folder, file).Replace('\\', '/'),
            file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))),
        StringComparer.Ordinal);
}
