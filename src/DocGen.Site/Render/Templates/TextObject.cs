using DocGen.Site.Languages;
using Scriban.Runtime;

namespace DocGen.Site.Render.Templates;

/// <summary>
/// Gives templates the texts of the user interface: <c>text.page.skip</c> is the text with the key <c>page.skip</c>, and <c>text.language.tag</c>
/// the language that they are in.
/// </summary>
internal static class TextObject
{
    public static ScriptObject From(LanguageStrings strings)
    {
        var root = new ScriptObject();
        foreach (var (key, text) in strings.Keys.Select(key => (key, strings[key])).Append(("language.tag", strings.Language)))
        {
            var parts = key.Split('.');
            var group = root;
            foreach (var part in parts[..^1])
            {
                if (group[part] is not ScriptObject inner) group.SetValue(part, inner = [], readOnly: true);
                group = inner;
            }

            group.SetValue(parts[^1], text, readOnly: true);
        }

        return root;
    }
}
