using System.Buffers;

namespace DocGen.Site.Render;

/// <summary>Finds tags in what templates wrote: attributes in double quotes, names in lower case.</summary>
internal static class HtmlTag
{
    private static readonly SearchValues<char> s_name = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    /// <summary>The tag that begins at a place, with its brackets; the rest where it has no end.</summary>
    public static ReadOnlySpan<char> At(ReadOnlySpan<char> html, int start)
    {
        var rest = html[start..];
        for (var i = 1; i < rest.Length; i++)
        {
            var length = rest[i..].IndexOfAny('>', '"');
            if (length < 0) break;
            i += length;
            if (rest[i] == '>') return rest[..(i + 1)];
            length = rest[(i + 1)..].IndexOf('"');
            if (length < 0) break;
            i += length + 1;
        }

        return rest;
    }

    /// <summary>The name of a start tag or an end tag.</summary>
    public static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> tag)
    {
        var name = tag[(tag is ['<', '/', ..] ? 2 : 1)..];
        var end = name.IndexOfAnyExcept(s_name);
        return end < 0 ? name : name[..end];
    }
}
