namespace DocGen.Site.Render.Views;

/// <summary>The page on which readers put any two subjects side by side.</summary>
/// <param name="Data">The script that holds what is known of the subjects, relative to the page.</param>
/// <param name="First">The key of the subject that is on the left at first.</param>
/// <param name="Second">The key of the subject that is on the right at first.</param>
/// <param name="Groups">The subjects to choose from, by what they are a kind of.</param>
/// <param name="Pairs">The pages that put two subjects side by side without a script.</param>
public sealed record ExplorerView(
    string Data,
    string First,
    string Second,
    IReadOnlyList<ExplorerGroupView> Groups,
    IReadOnlyList<LinkView> Pairs);
