using System.Text;

namespace DocGen.Site.Plan;

/// <summary>Writes links between files of a site so that they work at any folder of a server and from disk.</summary>
public static class RelativeAddress
{
    /// <summary>The address of a file relative to another, percent-encoded where a URL needs it.</summary>
    /// <param name="from">The file that holds the link, relative to the site's root.</param>
    /// <param name="to">The file that it leads to, relative to the site's root.</param>
    public static string Between(string from, string to) => Encode(Relative(from, to));

    /// <summary>The path of a file relative to another, as an author writes it.</summary>
    /// <param name="from">The file that it starts from.</param>
    /// <param name="to">The file that it leads to.</param>
    public static string Relative(string from, string to)
    {
        var common = 0;
        for (var i = 0; i < Math.Min(from.Length, to.Length) && from[i] == to[i]; i++)
            if (from[i] == '/') common = i + 1;
        var builder = new StringBuilder();
        for (var i = common; i < from.Length; i++)
            if (from[i] == '/') builder.Append("../");
        return builder.Append(to, common, to.Length - common).ToString();
    }

    /// <summary>The site's root relative to a file, with a slash at its end; empty for a file that lies in it.</summary>
    /// <param name="from">The file, relative to the site's root.</param>
    public static string ToRoot(string from) => string.Concat(Enumerable.Repeat("../", from.Count(character => character == '/')));

    /// <summary>Encodes a path for a URL; slashes and letters of any script stay readable.</summary>
    /// <param name="path">A path with forward slashes.</param>
    public static string Encode(string path) => Encode(path, "/-_.~");

    /// <summary>Encodes what stands behind <c>#</c> in a URL; what a fragment may hold, such as the parameters of a PDF, stays.</summary>
    /// <param name="fragment">The fragment.</param>
    public static string EncodeFragment(string fragment) => Encode(fragment, "/-_.~!$'()*+,;=:@?&");

    private static string Encode(string text, string kept)
    {
        if (text.All(character => char.IsLetterOrDigit(character) || kept.Contains(character))) return text;
        var builder = new StringBuilder(text.Length + 8);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || kept.Contains((char)rune.Value)) builder.Append(rune);
            else builder.Append(Uri.EscapeDataString(rune.ToString()));
        }

        return builder.ToString();
    }

    /// <summary>Follows a relative path from a file.</summary>
    /// <param name="from">The file, with forward slashes.</param>
    /// <param name="relative">A relative path, already decoded.</param>
    /// <returns>The path from the same root; null where it leaves the root.</returns>
    public static string? Resolve(string from, string relative)
    {
        var parts = from.Split('/').SkipLast(1).ToList();
        foreach (var part in relative.Split('/'))
        {
            if (part is "" or ".") continue;
            if (part != "..") parts.Add(part);
            else if (parts.Count == 0) return null;
            else parts.RemoveAt(parts.Count - 1);
        }

        return string.Join('/', parts);
    }
}
