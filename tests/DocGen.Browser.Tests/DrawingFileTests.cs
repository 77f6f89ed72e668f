using DocGen.Build.Tests.Harness;

namespace DocGen.Browser.Tests;

/// <summary>The files of drawings look in programs that know no style sheets as the drawings do in their pages.</summary>
[Xunit.Collection(SiteTests.Name)]
public sealed class DrawingFileTests(DrawnFigures drawn) : IClassFixture<DrawnFigures>
{
    // Colours may be one off where a program rounds otherwise; letters of another typeface are as much ink and in the same place, more or less.
    private const double Rounding = 2;
    private const double LeastInk = 0.4;
    private const double MostInk = 2.2;
    private const double Aside = 2.5;

    [Fact]
    public async Task The_browser_shows_a_file_as_its_page()
    {
        foreach (var figure in drawn.Figures) await AssertSameAsync(figure, await drawn.PictureAsync(figure));
    }

    [ConverterFact(nameof(DrawingConverter.Librsvg))]
    public Task Librsvg_shows_a_file_as_its_page() => InFolderAsync(async folder =>
    {
        foreach (var figure in drawn.Figures)
        {
            await DrawingConverter.Librsvg.RunAsync(folder, "--zoom", $"{DrawnFigures.Scale}", "--output", "drawing.png", figure.File);
            await AssertSameAsync(figure, await File.ReadAllBytesAsync(Path.Combine(folder, "drawing.png")));
        }
    });

    /// <summary>
    /// It looks for one typeface and not for those that stand in its place, and so is given one that has all letters. What it notes of the gamma of a picture is
    /// left out: a browser would turn colours by it.
    /// </summary>
    [ConverterFact(nameof(DrawingConverter.ImageMagick))]
    public Task ImageMagick_shows_a_file_as_its_page() => InFolderAsync(async folder =>
    {
        var font = await Command.RunAsync(folder, "fc-match", ["-f", "%{file}", "sans:lang=ko"]);
        foreach (var figure in drawn.Figures)
        {
            await DrawingConverter.ImageMagick.RunAsync(folder, "-density", $"{96 * DrawnFigures.Scale}", "-font", font.Output, "msvg:" + figure.File, "-strip", "drawing.png");
            await AssertSameAsync(figure, await File.ReadAllBytesAsync(Path.Combine(folder, "drawing.png")));
        }
    });

    [ConverterFact(nameof(DrawingConverter.LibreOffice))]
    public Task LibreOffice_shows_a_file_as_its_page() => InFolderAsync(async folder =>
    {
        // It takes long to start, so it starts once.
        var files = drawn.Figures.Select((figure, number) => (Figure: figure, Name: $"{number}")).ToList();
        foreach (var (figure, name) in files) File.Copy(figure.File, Path.Combine(folder, name + ".svg"));
        await DrawingConverter.LibreOffice.RunAsync(folder,
            ["--headless", $"-env:UserInstallation={new Uri(folder)}/profile", "--convert-to", "png", .. files.Select(file => file.Name + ".svg")]);
        foreach (var (figure, name) in files) await AssertSameAsync(figure, await File.ReadAllBytesAsync(Path.Combine(folder, name + ".png")));
    });

    private async Task AssertSameAsync(DrawnFigure figure, byte[] picture)
    {
        var seen = await drawn.LookAsync(figure, picture);
        Findings.AssertNone(
            figure.Points.Select((point, index) => (Point: point, There: seen.Colors[index], Here: figure.Seen.Colors[index]))
                .Where(color => color.There.Zip(color.Here, (there, here) => Math.Abs(there - here)).Max() > Rounding)
                .Select(color => $"{figure.Address}: at {string.Join(' ', color.Point)} the colour is {string.Join(' ', color.There)} and not {string.Join(' ', color.Here)}")
            .Concat(figure.Texts.Select((text, index) => (Text: text, There: seen.Inks[index], Here: figure.Seen.Inks[index]))
                .Where(ink => !(ink.There[0] / ink.Here[0] is >= LeastInk and <= MostInk) || Math.Abs(ink.There[1] - ink.Here[1]) > Aside + ((ink.Text[2] - ink.Text[0]) * 0.1) || Math.Abs(ink.There[2] - ink.Here[2]) > Aside)
                .Select(ink => $"{figure.Address}: in the room {string.Join(' ', ink.Text)} the text is {string.Join(' ', ink.There)} and not {string.Join(' ', ink.Here)}")));
    }

    private static async Task InFolderAsync(Func<string, Task> use)
    {
        var folder = Directory.CreateTempSubdirectory("docgen-").FullName;
        try
        {
            await use(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
