using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using Microsoft.Playwright;

namespace DocGen.Browser.Tests;

/// <summary>A drawing of each kind that the site has: as its page shows it in the light palette, and as a file.</summary>
public sealed class DrawnFigures(SiteInBrowser browser) : IAsyncLifetime
{
    /// <summary>How many dots of a picture a unit of the drawing has.</summary>
    public const int Scale = 2;

    private static readonly (string Language, string File, string Class)[] s_kinds =
        [("ko", "stack", "stack"), ("ko", "difference", "stack"), ("ko", "tree", "tree"), ("ko", "chart", "range"), ("en", "stack", "stack")];

    // Where text stands, and where a colour fills so much that no program's edges matter.
    private const string Measure = """
        async ({ picture, width, height, texts, points }) => {
          const image = new Image();
          image.src = "data:image/png;base64," + picture;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d", { colorSpace: "srgb" });
          canvas.fillStyle = "#fff";
          canvas.fillRect(0, 0, image.width, image.height);
          canvas.drawImage(image, 0, 0);
          const all = canvas.getImageData(0, 0, image.width, image.height).data;
          const [across, down] = [image.width / width, image.height / height];
          const at = (x, y) => { const i = 4 * (y * image.width + x); return [all[i], all[i + 1], all[i + 2]]; };
          const colors = points.map(([x, y]) => at(Math.floor(x * across), Math.floor(y * down)));
          const inks = texts.map(([left, top, right, bottom]) => {
            const seen = new Map(), dots = [];
            for (let y = Math.max(0, Math.round(top * down)); y < Math.min(image.height, Math.round(bottom * down)); y++)
              for (let x = Math.max(0, Math.round(left * across)); x < Math.min(image.width, Math.round(right * across)); x++) {
                const color = at(x, y);
                seen.set(color.join(), (seen.get(color.join()) ?? 0) + 1);
                dots.push([x, y, color]);
              }
            const ground = [...seen].sort((a, b) => b[1] - a[1])[0][0].split(",").map(Number);
            const inked = dots.filter(([, , color]) => Math.max(...color.map((part, i) => Math.abs(part - ground[i]))) > 60);
            const middle = part => inked.reduce((sum, dot) => sum + dot[part] + .5, 0) / inked.length;
            return [inked.length / dots.length, middle(0) / across, middle(1) / down];
          });
          return JSON.stringify({ colors, inks });
        }
        """;

    // Puts the drawing of a number into the corner of the window, and tells where its texts are.
    private const string Place = """
        number => {
          const svg = document.getElementById(`figure-${number}-title`).parentElement;
          const [left, top, width, height] = svg.getAttribute("viewBox").split(" ").map(Number);
          svg.style.cssText = `position: fixed; inset: 0 auto auto 0; z-index: 999; width: ${width}px; height: ${height}px; max-width: none; margin: 0; background: var(--bg)`;
          document.body.replaceChildren(svg);
          return JSON.stringify([...svg.querySelectorAll("text")].map(text => text.getBBox())
            .map(box => [box.x - left - 2, box.y - top + box.height * .15, box.x - left + box.width + 2, box.y - top + box.height * .85]));
        }
        """;

    private readonly List<DrawnFigure> _figures = [];
    private IPage? _page;

    /// <summary>The drawings.</summary>
    internal IReadOnlyList<DrawnFigure> Figures => _figures;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        _page = await browser.OpenAsync(new() { ColorScheme = ColorScheme.Light, DeviceScaleFactor = Scale, ViewportSize = new() { Width = 1280, Height = 1600 } });
        foreach (var (language, kind, @class) in s_kinds)
        {
            var files = FilesOf(language, kind, @class).Take(kind == "difference" ? 2 : 1).ToList();
            Assert.NotEmpty(files);
            foreach (var file in files) _figures.Add(await FigureAsync(file));
        }
    }

    /// <inheritdoc/>
    public Task DisposeAsync() => _page?.Context.CloseAsync() ?? Task.CompletedTask;

    /// <summary>What a picture of a drawing shows.</summary>
    internal async Task<DrawnPicture> LookAsync(DrawnFigure figure, byte[] picture)
    {
        await _page!.GotoAsync("about:blank");
        var seen = await _page.EvaluateAsync<string>(Measure, new { picture = Convert.ToBase64String(picture), width = figure.Width, height = figure.Height, texts = figure.Texts, points = figure.Points });
        return JsonSerializer.Deserialize<DrawnPicture>(seen, JsonSerializerOptions.Web)!;
    }

    /// <summary>The picture of a file that the browser makes.</summary>
    internal async Task<byte[]> PictureAsync(DrawnFigure figure)
    {
        await _page!.GotoAsync(browser.AddressOf(figure.Address));
        return await PictureAsync(figure.Width, figure.Height);
    }

    private async Task<byte[]> PictureAsync(double width, double height) =>
        await _page!.ScreenshotAsync(new() { Clip = new() { X = 0, Y = 0, Width = (float)width, Height = (float)height } });

    private async Task<DrawnFigure> FigureAsync(string file)
    {
        var address = Path.GetRelativePath(browser.Site.Folder, file).Replace('\\', '/');
        var parts = Path.GetFileNameWithoutExtension(address).Split('.', '-');
        await _page!.GotoAsync(browser.AddressOf($"{address[..address.LastIndexOf('.', address.Length - 5)]}.html"));
        var texts = JsonSerializer.Deserialize<double[][]>(await _page.EvaluateAsync<string>(Place, parts[^1]))!;
        var svg = XElement.Load(file);
        var figure = new DrawnFigure(address, file, Number(svg, "width"), Number(svg, "height"), texts, [.. PointsOf(svg)]);
        return figure with { Seen = await LookAsync(figure, await PictureAsync(figure.Width, figure.Height)) };
    }

    private IEnumerable<string> FilesOf(string language, string kind, string @class) =>
        Directory.EnumerateFiles(Path.Combine(browser.Site.Folder, language), $"*.{kind}-*.svg", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Where(file => ((string)XElement.Load(file).Attribute("class")!).EndsWith(@class, StringComparison.Ordinal));

    // The ground, boxes near their upper edge, where no text is, thick lines at their beginning, and dots.
    private static IEnumerable<double[]> PointsOf(XElement svg)
    {
        var edges = svg.Attribute("viewBox")!.Value.Split(' ').Select(edge => double.Parse(edge, CultureInfo.InvariantCulture)).ToList();
        yield return [2, 2];
        foreach (var shape in svg.Descendants())
        {
            switch (shape.Name.LocalName)
            {
                case "rect" when Number(shape, "width") > 24 && Number(shape, "height") > 12:
                    yield return [Number(shape, "x") + 12 - edges[0], Number(shape, "y") + 4 - edges[1]];
                    break;
                case "line" when Number(shape, "stroke-width") >= 2:
                    yield return [Number(shape, "x1") + (Number(shape, "stroke-width") == 2 ? 2 : 0.5) - edges[0], Number(shape, "y1") - edges[1]];
                    break;
                case "circle":
                    yield return [Number(shape, "cx") - edges[0], Number(shape, "cy") - edges[1]];
                    break;
            }
        }
    }

    private static double Number(XElement element, string attribute) =>
        element.Attribute(attribute) is { } value ? double.Parse(value.Value, CultureInfo.InvariantCulture) : 0;
}
