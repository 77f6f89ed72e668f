using System.Text.RegularExpressions;
using System.Xml;
using DocGen.Site.Problems;

namespace DocGen.Site.Load;

/// <summary>
/// Finds what runs scripts among the files that are published as they are. A reader who opens such a file runs them in the site's name, where no
/// page's policy holds them back.
/// </summary>
internal static partial class ScriptCheck
{
    private const string Html = "http://www.w3.org/1999/xhtml";
    private const string Svg = "http://www.w3.org/2000/svg";

    // Drawings nest a few elements; what nests thousands is made to exhaust its reader.
    private const int MostDepth = 1000;
    private const long MostFromEntities = 1 << 20;

    private static readonly HashSet<string> s_pages = new([".html", ".htm", ".xhtml", ".xht", ".shtml", ".mhtml", ".mht", ".hta", ".svgz", ".xsl", ".xslt"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> s_documents = new([".svg", ".xml", ".rss", ".atom", ".rdf", ".mml", ".opml"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> s_elements = new(["script", "handler", "foreignObject", "iframe", "frame", "object", "embed", "applet", "base", "meta"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> s_addresses = new(["href", "src", "to", "from", "by", "values", "action", "formaction", "data"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Reports a file that runs scripts or, where it could, cannot be read.</summary>
    public static void Check(StaticFile file, ProblemList problems)
    {
        var ending = Path.GetExtension(file.Path);
        if (s_pages.Contains(ending)) Report(file, new(file.File), $"A file '{ending}'", problems);
        else if (s_documents.Contains(ending)) CheckDocument(file, problems);
    }

    private static void CheckDocument(StaticFile file, ProblemList problems)
    {
        if (AuthorFile.Read(file.File, AuthorFile.TextLimit, problems) is not { } content) return;
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse, XmlResolver = null, MaxCharactersFromEntities = MostFromEntities };
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(content), settings);
            var lines = (IXmlLineInfo)reader;
            while (reader.Read())
            {
                if (reader.Depth > MostDepth) throw new XmlException($"Elements are nested more than {MostDepth} deep.", null, lines.LineNumber, lines.LinePosition);
                if (FindScript(reader, Path.GetExtension(file.Path)) is not { } script) continue;
                Report(file, new(file.File, lines.LineNumber, lines.LinePosition), script, problems);
                return;
            }
        }
        catch (XmlException exception)
        {
            problems.Error("DG2052", new(file.File, exception.LineNumber, exception.LinePosition), $"The file is not well-formed XML: {Position().Replace(exception.Message, "").TrimEnd('.')}. Mend it, or export it anew.");
        }
    }

    // What can run a script where the reader stands, as a message names it; null where nothing can.
    private static string? FindScript(XmlReader reader, string ending)
    {
        switch (reader.NodeType)
        {
            // Entities and defaults of attributes can make anything of what stands below them.
            case XmlNodeType.DocumentType when reader.Value.Trim().Length > 0:
                return "A DOCTYPE with declarations";
            case XmlNodeType.ProcessingInstruction when reader.Name == "xml-stylesheet":
                return "'<?xml-stylesheet?>'";
            case XmlNodeType.Element when reader.NamespaceURI is Html or Svg || (reader.NamespaceURI.Length == 0 && ending.Equals(".svg", StringComparison.OrdinalIgnoreCase)):
                return s_elements.Contains(reader.LocalName) ? $"'<{reader.Name}>'" : FindAttribute(reader);
            default:
                return null;
        }
    }

    private static string? FindAttribute(XmlReader reader)
    {
        var element = reader.LocalName;
        for (var found = reader.MoveToFirstAttribute(); found; found = reader.MoveToNextAttribute())
        {
            if (reader.NamespaceURI.Length == 0 && Handler().IsMatch(reader.LocalName)) return $"'{reader.Name}'";
            if (reader.LocalName == "attributeName" && Handler().IsMatch(reader.Value.Trim())) return $"'{reader.Name}={reader.Value}'";
            if (s_addresses.Contains(reader.LocalName) && reader.Value.Split(';').Any(value => Script().IsMatch(value) && !(Picture().IsMatch(value) && element is "image" or "feImage"))) return $"The address in '{reader.Name}'";
        }

        reader.MoveToElement();
        return null;
    }

    private static void Report(StaticFile file, Location location, string what, ProblemList problems) =>
        problems.Error("DG2051", location, $"{what} can run a script in the site's name. Remove it, or allow the file in site.yaml: 'scripts: [{file.Path}]'.");

    [GeneratedRegex("^on[a-z]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Handler();

    // White space and control characters count for nothing in a scheme; of data, only what is looked at or heard does no harm.
    [GeneratedRegex(@"^[\s\p{C}]*(j\s*a\s*v\s*a\s*s\s*c\s*r\s*i\s*p\s*t\s*:|v\s*b\s*s\s*c\s*r\s*i\s*p\s*t\s*:|d\s*a\s*t\s*a\s*:(?!\s*(image/(?!svg)|font/|audio/|video/|application/(x-)?font)))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Script();

    [GeneratedRegex(@"^\s*data:image/", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Picture();

    // The reader ends its message with the position, which stands before ours.
    [GeneratedRegex(@" Line \d+, position \d+\.?$")]
    private static partial Regex Position();
}
