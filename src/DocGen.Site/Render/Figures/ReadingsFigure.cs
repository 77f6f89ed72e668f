using DocGen.Site.Diagrams;
using DocGen.Site.Render.Templates;

namespace DocGen.Site.Render.Figures;

/// <summary>Draws the figures of a record's measurement.</summary>
internal static class ReadingsFigure
{
    /// <summary>The chart of a cell; empty where it holds no figures, or a single one, which words tell as well.</summary>
    public static HtmlText Render(PageScope scope, CellEntry cell, PageFigures figures) =>
        scope.Cells.ValueOf(cell).Value is Readings { Count: > 1 } readings
            ? Render(scope, readings, new("chart", "", cell.Owner.Name[scope.Language], "", scope.Plan.Site.Catalog.LocationOf(cell)), figures)?.Html ?? HtmlText.Empty
            : HtmlText.Empty;

    /// <summary>Draws figures as prose asks for them.</summary>
    public static Figure? Render(PageScope scope, Readings readings, FigureRequest request, PageFigures figures)
    {
        var drawing = RangeChart.Draw(
            request.Alternative,
            isLogarithmic => isLogarithmic ? scope.Strings.Format("figure.logarithmic", ("unit", readings.Unit)).Trim() : readings.Unit,
            [.. scope.Read(readings).Select(reading => new RangeItem(reading.Label, scope.Values.Figure(reading, readings.Unit), reading.Low, reading.High))],
            number => scope.Values.Format(number));
        var frame = new FigureFrame(scope, request, "chart", figures);
        frame.Draw("diagrams/range.svg", drawing.Title, drawing);
        return frame.Close("diagrams/range-text.html", drawing.Rows);
    }
}
