using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace DocGen.Site.Tests.Diagrams;

/// <summary>Renders a diagram's template as the site does: strict, with every string escaped, and included templates as they are.</summary>
internal static class DiagramTemplate
{
    public static XElement Render(string name, object drawing, string idPrefix = "figure-1")
    {
        var model = new ScriptObject
        {
            ["drawing"] = drawing,
            ["id_prefix"] = idPrefix,
            ["title"] = "제목 <title>",
            ["description"] = "설명 & description",
        };
        model.Import("include", (string included) => new Markup(Render(included, model)));
        return XElement.Parse(Render(name, model));
    }

    private static string Render(string name, ScriptObject model)
    {
        var template = Template.Parse(File.ReadAllText(Path.Combine(TemplateFolder(), name)), name);
        Assert.False(template.HasErrors, string.Join('\n', template.Messages));
        var context = new EscapingContext { StrictVariables = true, EnableRelaxedMemberAccess = false, LoopLimit = 0, LimitToString = 0, NewLine = "\n" };
        context.PushCulture(CultureInfo.InvariantCulture);
        context.PushGlobal(model);
        return template.Render(context);
    }

    private static string TemplateFolder([CallerFilePath] string file = "") =>
        Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "templates");

    private sealed record Markup(string Text);

    private sealed class EscapingContext : TemplateContext
    {
        public override TemplateContext Write(SourceSpan span, object? textAsObject) => base.Write(span, textAsObject switch
        {
            Markup markup => markup.Text,
            string text => WebUtility.HtmlEncode(text),
            _ => textAsObject,
        });
    }
}
