namespace DocGen;

/// <summary>What a site says, in one of its languages, of something that another assembly documents.</summary>
/// <param name="type">The documented type, or an enumeration that criteria use.</param>
/// <param name="language">A language of the site, as a BCP 47 tag such as <c>ko</c> or <c>pt-BR</c>.</param>
/// <param name="text">The name; of a property that fills a cell, the value. Empty to leave it as it is.</param>
public abstract class TextAttribute(Type type, string language, string text) : Attribute
{
    /// <summary>The documented type, or an enumeration that criteria use.</summary>
    public Type Type { get; } = type;

    /// <summary>A language of the site, as a BCP 47 tag.</summary>
    public string Language { get; } = language;

    /// <summary>The name, or the value of a cell; empty where it is left as it is.</summary>
    public string Text { get; } = text;

    /// <summary>The member that is meant: a criterion, a property that fills a cell, or a member of the enumeration; empty for the type itself.</summary>
    public string Member { get; set; } = "";

    /// <summary>The summary, as plain text; empty where it is left as it is.</summary>
    public string Summary { get; set; } = "";

    /// <summary>The remarks, as plain text; empty where they are left as they are.</summary>
    public string Remarks { get; set; } = "";
}

/// <summary>
/// Supplies what another assembly lacks in a language of the site, or says it in other words: <c>[assembly: Text&lt;Bread&gt;("de", "Brot", Summary = "…")]</c>, and
/// of a criterion <c>[assembly: Text&lt;IMeal&gt;("de", "Zeit", Member = nameof(IMeal.Time))]</c>.
/// </summary>
/// <typeparam name="T">The documented type, or an enumeration that criteria use.</typeparam>
/// <param name="language">A language of the site, as a BCP 47 tag such as <c>ko</c> or <c>pt-BR</c>.</param>
/// <param name="text">The name; of a property that fills a cell, the value. Empty to leave it as it is.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class TextAttribute<T>(string language, string text = "") : TextAttribute(typeof(T), language, text);
