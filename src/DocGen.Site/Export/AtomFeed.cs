using System.Text;
using System.Xml;
using DocGen.Site.Plan;
using DocGen.Site.Render;

namespace DocGen.Site.Export;

/// <summary>Writes what changed last in a language as an Atom feed (RFC 4287).</summary>
internal static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>The feed of a language.</summary>
    /// <param name="plan">The site, whose address is known.</param>
    /// <param name="language">The language.</param>
    /// <param name="scopeOf">What a page is rendered with.</param>
    public static string Write(SitePlan plan, string language, Func<PlannedPage, PageScope> scopeOf)
    {
        var settings = plan.Site.Settings;
        var changes = plan.Changes.FeedOf(language).ToList();
        var self = PageViews.Absolute(settings.Address, PageChanges.FeedAddressOf(language));
        var feed = new StringBuilder();
        // A title may hold characters that no XML can.
        using (var xml = XmlWriter.Create(feed, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true, CheckCharacters = false }))
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteAttributeString("xml", "lang", null, language);
            Element(xml, "id", self);
            Element(xml, "title", settings.Title[language]);
            if (settings.Description[language].Length > 0) Element(xml, "subtitle", settings.Description[language]);
            Link(xml, "self", self);
            Link(xml, "alternate", PageViews.Absolute(settings.Address, $"{language}/index.html"));
            Element(xml, "updated", Time(changes[0].Time));
            xml.WriteStartElement("author", Namespace);
            Element(xml, "name", settings.Title[language]);
            xml.WriteEndElement();
            Element(xml, "generator", "DocGen");
            foreach (var (page, time) in changes)
            {
                var address = PageViews.Absolute(settings.Address, page.Address);
                xml.WriteStartElement("entry", Namespace);
                Element(xml, "id", address);
                Element(xml, "title", page.Title);
                Link(xml, "alternate", address);
                Element(xml, "updated", Time(time));
                if (PageViews.OwnDescription(scopeOf(page)) is { Length: > 0 } description) Element(xml, "summary", description);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{feed}\n";
    }

    private static void Element(XmlWriter xml, string name, string text) =>
        xml.WriteElementString(name, Namespace, string.Concat(text.EnumerateRunes().Where(rune => rune.Value > 0xFFFF || XmlConvert.IsXmlChar((char)rune.Value))));

    private static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);
}
