using System.Reflection;
using DocGen.Site.Problems;

namespace DocGen.Site.Load;

/// <summary>
/// What other assemblies do not say in a language of the site. Texts are there or not for a catalog as a whole, since the analyzers have seen to it in its own
/// project: only one that has not all languages of the site is looked into.
/// </summary>
/// <param name="languages">The languages of the site.</param>
/// <param name="isDraft">Whether another language may stand in.</param>
internal sealed class MissingTexts(IReadOnlyList<string> languages, bool isDraft)
{
    private readonly Dictionary<Assembly, (string Name, IReadOnlyList<string> Languages)> _lacking = [];

    /// <summary>Those of no site.</summary>
    public static MissingTexts None { get; } = new([], isDraft: false);

    /// <summary>Reports what a catalog lacks.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="catalog">Its catalog.</param>
    /// <param name="package">The package that it comes from; null where it comes from none.</param>
    /// <param name="problems">Where each missing text is reported, with the attribute that supplies it.</param>
    public void Report(Assembly assembly, CatalogModel catalog, CatalogPackage? package, ProblemList problems)
    {
        string[] missing = [.. languages.Except(catalog.Languages, StringComparer.Ordinal)];
        if (missing.Length == 0) return;
        var name = package?.ToString() ?? assembly.GetName().Name!;
        _lacking[assembly] = (name, missing);
        foreach (var entry in catalog.Entries)
        {
            // A source has its title in its own language.
            if (entry is ReferenceEntry reference) entry.StandIn(reference.Name.ToString());
            Report(name, missing, entry.Type, "", entry is ReferenceEntry ? null : entry.Name, entry.Summary, entry.Remarks, entry.StandIn, problems);
        }

        foreach (var asking in catalog.Comparisons.Concat<CriteriaEntry>(catalog.Collections))
            foreach (var criterion in asking.Criteria.Where(asking.Declares))
                Report(name, missing, asking.Type, criterion.PropertyName, criterion.Name, criterion.Summary, criterion.Remarks, criterion.StandIn, problems);
        foreach (var enumeration in catalog.Enumerations.Where(enumeration => enumeration.Type.Assembly == assembly))
            foreach (var member in enumeration.Members)
                Report(name, missing, enumeration.Type, member.Value.ToString(), member.Name, member.Summary, remarks: null, member.StandIn, problems);
        foreach (var cell in catalog.Subjects.Concat<AnsweringEntry>(catalog.Records).SelectMany(answering => answering.Cells).Where(cell => cell.MemberType.Assembly == assembly).DistinctBy(cell => cell.MemberId))
            Report(name, missing, cell.MemberType, cell.PropertyName, name: null, summary: null, cell.Member.Remarks, standIn: null, problems);
    }

    /// <summary>Reports the languages that a cell's value lacks.</summary>
    public void Report(CellEntry cell, LocalizedText value, ProblemList problems)
    {
        if (isDraft || !_lacking.TryGetValue(cell.MemberType.Assembly, out var lacking)) return;
        foreach (var language in lacking.Languages.Where(language => !value.TryGet(language, out _)))
            Report(lacking.Name, language, cell.MemberType, cell.PropertyName, [$"\"{language}\"", "\"…\""], problems);
    }

    private void Report(string package, string[] missing, Type type, string member, LocalizedText? name, RichText? summary, RichText? remarks, Action<string>? standIn, ProblemList problems)
    {
        // Also where it is an error: the rest of the site is looked at all the same.
        if (name is not null) standIn!(name.ToString());
        if (isDraft) return;
        foreach (var language in missing)
        {
            List<string> arguments = [$"\"{language}\""];
            if (name?.TryGet(language, out _) == false) arguments.Add("\"…\"");
            if (summary?.TryGet(language, out _) == false) arguments.Add("Summary = \"…\"");
            if (remarks?.TryGet(language, out _) == false) arguments.Add("Remarks = \"…\"");
            if (arguments.Count > 1) Report(package, language, type, member, arguments, problems);
        }
    }

    private static void Report(string package, string language, Type type, string member, List<string> arguments, ProblemList problems)
    {
        var typeName = DocumentationId.NameOf(type);
        if (member.Length > 0) arguments.Add($"Member = nameof({typeName}.{member})");
        problems.Error("DG9013", Location.None, $"'{(member.Length > 0 ? $"{type.Name}.{member}" : type.Name)}' of {package} has no text in '{language}', which the site has. Write in the project: [assembly: DocGen.Text<{typeName}>({string.Join(", ", arguments)})]");
    }
}
