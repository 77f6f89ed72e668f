using DocGen.Site.Render.Figures;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Render;

/// <summary>Makes the views of matrices.</summary>
internal static class MatrixViews
{
    /// <summary>The most subjects that are columns.</summary>
    private const int MostColumns = 6;

    /// <summary>The fewest subjects that there is something to choose from.</summary>
    private const int FewestToExplore = 3;

    public static MatrixView Create(PageScope scope, ComparisonEntry comparison, IReadOnlyList<SubjectEntry> subjects, FigureRequest request)
    {
        // Links to cells lead to the matrix that the comparison's own page is about; there it is also explored.
        var isOwn = request.IsSubjectOfPage;
        var subjectsAreRows = subjects.Count > MostColumns && subjects.Count > comparison.Criteria.Count;
        var hasControls = isOwn && subjects.Count >= FewestToExplore && comparison.Criteria.Count > 0;
        var ranks = hasControls ? Ranks(scope, comparison, subjects) : [];
        IReadOnlyList<(SubjectEntry? Kind, IReadOnlyList<SubjectEntry> Subjects)> groups = isOwn && subjectsAreRows ? Groups(subjects) : [(null, subjects)];

        MatrixSubjectView Row(SubjectEntry subject, HashSet<SubjectEntry> group) => new(
            subject.Slug,
            subject.Name[scope.Language],
            scope.Href(subject),
            isOwn ? Bases(subject).Count(group.Contains) : 0,
            [.. comparison.Criteria.Select(criterion => Cell(subject.FindCell(comparison, criterion)!))])
        {
            StandIn = StandIn.Name(scope, subject),
        };

        CellView Cell(CellEntry cell) => CellRenderer.Cell(scope, cell, isOwn) with { Rank = ranks.TryGetValue(cell, out var rank) ? rank : null };

        return new MatrixView(
            comparison.Name[scope.Language],
            request.Caption,
            scope.Href(comparison),
            subjectsAreRows,
            hasControls,
            [.. comparison.Criteria.Select(criterion => CellRenderer.Criterion(scope, criterion) with { Id = isOwn ? PageScope.CriterionAnchor(criterion) : "" })],
            [
                .. from shown in groups
                   let held = shown.Subjects.ToHashSet()
                   select new MatrixGroupView(shown.Kind is null ? null : scope.Link(shown.Kind), [.. shown.Subjects.Select(subject => Row(subject, held))]),
            ]);
    }

    private static Dictionary<CellEntry, int> Ranks(PageScope scope, ComparisonEntry comparison, IReadOnlyList<SubjectEntry> subjects) => comparison.Criteria
        .SelectMany(criterion => CellRanks.Of(scope, subjects.Select(subject => subject.FindCell(comparison, criterion)!)))
        .ToDictionary();

    // Kinds help where they part the subjects, in their order, into groups of some size.
    private static IReadOnlyList<(SubjectEntry? Kind, IReadOnlyList<SubjectEntry> Subjects)> Groups(IReadOnlyList<SubjectEntry> subjects)
    {
        var compared = subjects.ToHashSet();
        // A kind that is compared itself has a row, below which its subjects stand.
        SubjectEntry? KindOf(SubjectEntry subject) => Bases(subject).FirstOrDefault(candidate => !compared.Contains(candidate));

        var kinds = subjects.Select(KindOf).OfType<SubjectEntry>().Distinct().ToList();

        // The name of a kind that holds another one says nothing of its own subjects alone.
        var headings = kinds.Except(kinds.SelectMany(Bases)).ToHashSet();
        var groups = new List<(SubjectEntry? Kind, List<SubjectEntry> Subjects)>();
        foreach (var subject in subjects)
        {
            var kind = KindOf(subject) is { } found && headings.Contains(found) ? found : null;
            if (groups.Count == 0 || groups[^1].Kind != kind) groups.Add((kind, []));
            groups[^1].Subjects.Add(subject);
        }

        return groups.Count > 1 && 2 * groups.Count <= subjects.Count ? [.. groups.Select(group => (group.Kind, (IReadOnlyList<SubjectEntry>)group.Subjects))] : [(null, subjects)];
    }

    private static IEnumerable<SubjectEntry> Bases(SubjectEntry subject)
    {
        for (var candidate = subject.Base; candidate is not null; candidate = candidate.Base) yield return candidate;
    }
}
