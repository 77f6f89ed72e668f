using DocGen.Site.Load;
using DocGen.Site.Search;
using Scriban.Syntax;

namespace DocGen.Site.Render.Templates;

/// <summary>Finds the texts of the user interface that templates ask for: <c>text.my.word</c>, and all of <c>my</c> where one of them is chosen as the template runs.</summary>
internal sealed class UsedTexts : ScriptVisitor
{
    private readonly Theme _theme;
    private readonly HashSet<string> _chains = new(StringComparer.Ordinal);

    /// <summary>Reads all templates of a theme.</summary>
    public UsedTexts(Theme theme)
    {
        _theme = theme;
        foreach (var template in theme.TemplateNames.Select(theme.FindTemplate)) template?.Page?.Accept(this);
    }

    /// <summary>Whether a template may ask for the text of a key.</summary>
    public bool Contains(string key) =>
        _chains.Any(chain => chain.Length == 0 || chain == key || key.StartsWith(chain + ".", StringComparison.Ordinal) || chain.StartsWith(key + ".", StringComparison.Ordinal))
        || (key.StartsWith(SearchMarks.KindTexts, StringComparison.Ordinal) && NamesKind(key[SearchMarks.KindTexts.Length..]));

    // The search asks for the names of what templates mark, and a page for that of its kind, after which its template is called.
    private bool NamesKind(string kind) => _theme.HasTemplate(kind + ".html")
        || _theme.TemplateNames.Select(_theme.TextOf).Any(text => text.Contains($"\"{kind}\"", StringComparison.Ordinal) || text.Contains($"'{kind}'", StringComparison.Ordinal));

    /// <inheritdoc/>
    public override void Visit(ScriptMemberExpression node)
    {
        if (ChainOf(node) is { } chain) _chains.Add(chain);
        // A member is no variable, whatever it is called.
        else node.Target?.Accept(this);
    }

    /// <inheritdoc/>
    public override void Visit(ScriptVariableGlobal node)
    {
        if (ChainOf(node) is { } chain) _chains.Add(chain);
    }

    private static string? ChainOf(ScriptNode? node) => node switch
    {
        ScriptVariableGlobal { Name: "text" } => "",
        ScriptMemberExpression { Member.Name: { } name } member when ChainOf(member.Target) is { } chain => chain.Length == 0 ? name : $"{chain}.{name}",
        _ => null,
    };
}
