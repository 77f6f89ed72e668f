using System.Globalization;
using System.Xml;
using DocGen.Site.Render.Templates;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Render.Figures;

/// <summary>Collects the drawings of a figure: each inline in the page and as a file of its own beside it.</summary>
internal sealed class FigureFrame(PageScope scope, FigureRequest request, string kind, PageFigures figures)
{
    private readonly List<HtmlText> _drawings = [];
    private readonly List<(string Title, string Address)> _files = [];

    public IReadOnlyList<LegendItemView> Legend { get; init; } = [];

    public void Draw(string template, string title, object drawing)
    {
        // Ids are unique in the page, and addresses in its folder: both count the drawings of the page.
        var number = (figures.Files.Count + 1).ToString(CultureInfo.InvariantCulture);
        var description = request.Alternative.Length > 0 ? request.Alternative : title;
        var svg = scope.Templates.Render(template,
            ("drawing", drawing),
            ("id_prefix", $"figure-{number}"),
            ("title", title),
            ("description", description),
            ("text", scope.Text));
        if (svg is null) return;

        // Beside the page, its links lead where the page's lead.
        var address = $"{scope.Language}/{scope.Page.Path}.{kind}-{number}.svg";
        figures.Files.Add(new(address, OnItsOwn(template, svg.Value.Trim())));
        _drawings.Add(svg);
        _files.Add((title, address));
    }

    private string OnItsOwn(string template, string svg)
    {
        try
        {
            return scope.Templates.Drawings.Make(svg, scope.Language) + "\n";
        }
        catch (XmlException exception)
        {
            scope.Templates.ReportDrawing(template, exception.Message);
            return svg;
        }
    }

    public Figure? Close(string textTemplate, object outline)
    {
        var text = scope.Templates.Render(textTemplate, ("outline", outline), ("text", scope.Text));
        if (text is null || _drawings.Count == 0) return null;
        var links = _files.Select(file => new LinkView(file.Title, scope.Href(file.Address))).ToList();
        var view = new FigureView(kind, _drawings, request.Caption, links, EmbedCode.Of(scope, request.Caption, _files), text, Legend);
        return scope.Templates.Render("figure.html", ("figure", view), ("text", scope.Text)) is { } html ? new(kind, html, request.Caption, links, outline) : null;
    }
}
