using DocGen.Site.Diagrams;

namespace DocGen.Site.Tests.Diagrams;

public sealed class ColorReaderTests
{
    [Theory]
    [InlineData("#f80", "#ff8800 1")]
    [InlineData("#F808", "#ff8800 0.533")]
    [InlineData("#12345678", "#123456 0.471")]
    [InlineData("RebeccaPurple", "#663399 1")]
    [InlineData("darkslategrey", "#2f4f4f 1")]
    [InlineData("transparent", "#000000 0")]
    [InlineData("currentColor", "#010203 1")]
    [InlineData("rgb(255, 128, 0)", "#ff8000 1")]
    [InlineData("rgba(255, 128, 0, .5)", "#ff8000 0.5")]
    [InlineData("rgb(100% 50% 0% / 25%)", "#ff8000 0.25")]
    [InlineData("hsl(120 100% 25%)", "#008000 1")]
    [InlineData("oklab(100% 0 none)", "#ffffff 1")]
    [InlineData("oklch(62.796% .25768 29.234)", "#ff0000 1")]
    [InlineData("oklch(0.86644 .29483 142.495deg)", "#00ff00 1")]
    [InlineData("oklch(45.201% .31321 264.052 / .5)", "#0000ff 0.5")]
    [InlineData("hsl(-180deg, 100%, 50%)", "#00ffff 1")]
    [InlineData("light-dark(white, oklch(0 0 0))", "#ffffff 1")]
    [InlineData("color-mix(in srgb, red, blue)", "#800080 1")]
    [InlineData("color-mix(in oklab, white, black)", "#636363 1")]
    [InlineData("color-mix(in srgb, red 25%, blue 25%)", "#800080 0.5")]
    [InlineData("color-mix(in oklch, 14% #123456, transparent)", "#123456 0.14")]
    [InlineData("color-mix(in oklch, #ffffff, #ff0000)", "#ffa191 1")]
    [InlineData("color-mix(in oklch, light-dark(red, green) 100%, blue)", "#ff0000 1")]
    public void Reads_what_browsers_read(string text, string expected)
    {
        var color = Reader().Read(text);
        Assert.NotNull(color);
        Assert.Equal(expected, FormattableString.Invariant($"{color.Value.Hex} {Math.Round(color.Value.Alpha, 3)}"));
    }

    [Theory]
    [InlineData("color(display-p3 1 0 0)", "color(display-p3 1 0 0)")]
    [InlineData("light-dark(lab(50% 40 20), #000)", "lab(50% 40 20)")]
    [InlineData("color-mix(in hsl, red, blue)", "color-mix(in hsl, red, blue)")]
    [InlineData("color-mix(in srgb, red -1%, blue)", "color-mix(in srgb, red -1%, blue)")]
    [InlineData("hwb(0 60% 60%)", "hwb(0 60% 60%)")]
    [InlineData("color-mix(in oklch, rde, blue)", "rde")]
    [InlineData("oklch(from red l c h)", "oklch(from red l c h)")]
    [InlineData("rgb(1 2)", "rgb(1 2)")]
    [InlineData("#12345", "#12345")]
    [InlineData("ButtonText", "ButtonText")]
    [InlineData("", "")]
    public void Tells_the_part_that_it_does_not_read(string text, string unread)
    {
        var reader = Reader();
        Assert.Null(reader.Read(text));
        Assert.Equal(unread, reader.Unread);
    }

    [Fact]
    public void Lays_a_colour_that_lets_through_on_another() =>
        Assert.Equal("#bf4040", (new DrawnColor(1, 0, 0) with { Alpha = 0.5 }).Over(new(0.5, 0.5, 0.5)).Hex);

    private static ColorReader Reader() => new(new(1 / 255.0, 2 / 255.0, 3 / 255.0));
}
