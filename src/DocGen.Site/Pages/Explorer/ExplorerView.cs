using DocGen.Site.Render.Views;

namespace DocGen.Site.Pages.Explorer;

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

/// <summary>Subjects of one kind to choose from.</summary>
/// <param name="Title">What they are a kind of; empty where they are of none.</param>
/// <param name="Subjects">Their names, each with the key by which the script knows it.</param>
public sealed record ExplorerGroupView(
    string Title,
    IReadOnlyList<ExplorerSubjectView> Subjects);

/// <summary>A subject to choose.</summary>
/// <param name="Key">The key by which the script and the page's address know it.</param>
/// <param name="Title">Its name.</param>
public sealed record ExplorerSubjectView(
    string Key,
    string Title);
