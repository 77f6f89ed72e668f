using DocGen.Site.Problems;

namespace DocGen.Site.Plan;

/// <summary>Finds cells by the names that prose uses: <c>Type1.StartTime</c>, or <c>Type1.IComparison.StartTime</c> where two comparisons share a criterion.</summary>
public static class CellName
{
    /// <summary>Looks for a cell.</summary>
    /// <param name="plan">The site.</param>
    /// <param name="name">The name as written.</param>
    /// <param name="message">What is wrong where there is not exactly one.</param>
    public static CellEntry? Find(SitePlan plan, string name, out string message)
    {
        var parts = name.Split('.');
        message = plan.Names.Find<AnsweringEntry>(name) is { Cells: [var first, ..] }
            ? $"'{name}' names no value of it. Write one of its criteria behind it, such as <fact:{name}.{first.PropertyName}>."
            : $"'{name}' names no cell. Write a subject or record and its criterion, such as <fact:Subject.Criterion>.";
        if (parts.Length < 2) return null;

        // The subject may be qualified, and the comparison may stand before the criterion: the longest subject that exists wins.
        AnsweringEntry? subject = null;
        var length = parts.Length - 1;
        var firstMessage = "";
        for (; length > 0 && subject is null; length--)
        {
            subject = plan.Names.Find<AnsweringEntry>(string.Join('.', parts[..length]), out var reason);
            if (length == 1 || firstMessage.Length == 0) firstMessage = reason;
        }

        if (subject is null)
        {
            message = firstMessage;
            return null;
        }

        var rest = parts[(length + 1)..];
        var cells = subject.Cells.Where(cell => cell.PropertyName == rest[^1]
            && (rest.Length == 1 || plan.Names.Find<CriteriaEntry>(string.Join('.', rest[..^1])) == cell.Comparison)).ToList();
        if (cells.Count == 1) return cells[0];
        message = cells.Count > 1
            ? $"'{name}' may be of any of {string.Join(", ", cells.Select(cell => cell.ComparisonType.Name))}. Write {subject.Type.Name}.{cells[0].ComparisonType.Name}.{rest[^1]}."
            : subject is SubjectEntry { IsCategory: true } ? $"'{subject.Type.Name}' is a category and has no cells. Name one of its kinds."
            : plan.Names.Gone(subject.Id[2..], rest[^1]) ?? $"'{subject.Type.Name}' has no criterion '{string.Join('.', rest)}'.{NearestName.Hint(rest[^1], subject.Cells.Select(cell => cell.PropertyName).Distinct())}";
        return null;
    }
}
