using System.Text.RegularExpressions;
using Markdig.Syntax.Inlines;

namespace DocGen.Site.Load.Markdown;

/// <summary>What a link's address begins with, up to the colon: <c>https</c>, or one of DocGen's own that refer to the model.</summary>
internal static partial class LinkScheme
{
    /// <summary>Links to something in the model by its name.</summary>
    public const string Reference = "xref";

    /// <summary>The scheme of an address in lower case, empty where it has none, and the rest.</summary>
    public static (string Scheme, string Name) Split(string address)
    {
        var match = Pattern().Match(address);
        return match.Success ? (match.Groups["scheme"].Value.ToLowerInvariant(), address[match.Length..]) : ("", address);
    }

    /// <summary>The name by which a link refers to something in the model; null where it is another link or none.</summary>
    public static string? ReferenceOf(Inline inline) => inline switch
    {
        AutolinkInline { IsEmail: false } autolink => Split(autolink.Url),
        LinkInline { IsImage: false, Url: { } url } => Split(url),
        _ => default,
    } is (Reference, var name) ? name : null;

    [GeneratedRegex("^(?<scheme>[A-Za-z][A-Za-z0-9+.-]*):")]
    private static partial Regex Pattern();
}
