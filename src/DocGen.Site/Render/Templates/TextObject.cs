using DocGen.Site.Languages;
using Scriban.Runtime;

namespace DocGen.Site.Render.Templates;

/// <summary>Gives templates the texts of the user interface: <c>text.page.skip</c> is the text with the key <c>page.skip</c>.</summary>
internal static class TextObject
{
    public static ScriptObject From(LanguageStrings strings)
    {
        var root = new ScriptObject();
        foreach (var key in strings.Keys)
        {
            var parts = key.Split('.');
            var group = root;
            foreach (var part in parts[..^1])
            {
                if (group[part] is not ScriptObject inner) group.SetValue(part, inner = [], readOnly: true);
                group = inner;
            }

            group.SetValue(parts[^1], strings[key], readOnly: true);
        }

        return root;
    }
}
