namespace DocGen.Site.Diagrams;

/// <summary>The upright line that bars start from: zero.</summary>
/// <param name="X">Where it stands.</param>
/// <param name="Y1">Its upper end.</param>
/// <param name="Y2">Its lower end.</param>
public sealed record ChartAxis(double X, double Y1, double Y2);
