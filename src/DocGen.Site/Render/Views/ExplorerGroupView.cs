namespace DocGen.Site.Render.Views;

/// <summary>Subjects of one kind to choose from.</summary>
/// <param name="Title">What they are a kind of; empty where they are of none.</param>
/// <param name="Subjects">Their names, each with the key by which the script knows it.</param>
public sealed record ExplorerGroupView(
    string Title,
    IReadOnlyList<ExplorerSubjectView> Subjects);
