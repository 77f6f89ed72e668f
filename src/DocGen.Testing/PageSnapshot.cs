namespace DocGen.Testing;

/// <summary>What a page of a built site says, in a form that is compared well.</summary>
/// <param name="Address">Its address in the site, such as <c>en/index.html</c>.</param>
/// <param name="Content">
/// The HTML of its main part, an element of the flow on a line: without what surrounds it, without dates, and without the drawings, which are
/// diagrams of their own.
/// </param>
/// <param name="ViewModel">What its template was given, as indented JSON; empty where the build wrote no view models.</param>
public sealed record PageSnapshot(string Address, string Content, string ViewModel);
