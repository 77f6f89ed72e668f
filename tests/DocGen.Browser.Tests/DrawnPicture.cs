namespace DocGen.Browser.Tests;

/// <summary>What a picture of a drawing shows.</summary>
/// <param name="Colors">The colours at the points that were asked for, as red, green and blue.</param>
/// <param name="Inks">For each text the share of its room that is covered, and the middle of what covers it, in the drawing's units.</param>
internal sealed record DrawnPicture(double[][] Colors, double[][] Inks);
