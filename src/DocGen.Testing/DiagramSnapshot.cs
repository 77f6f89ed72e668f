namespace DocGen.Testing;

/// <summary>A diagram of a built site.</summary>
/// <param name="Address">Its address in the site, such as <c>en/index.stack-1.svg</c>.</param>
/// <param name="Svg">The drawing, an element on a line.</param>
public sealed record DiagramSnapshot(string Address, string Svg);
