namespace Rendering;

[Reference("Rendering on the Web", "https://web.dev/articles/rendering-on-the-web", Year = 2019, Author = "Jason Miller, Addy Osmani")]
public sealed class RenderingOnTheWeb;
