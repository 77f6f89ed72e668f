using System.Reflection;
using DocGen.Site.Problems;

namespace DocGen.Site.Load;

/// <summary>Joins the catalogs of several assemblies: what one of them says of another's things becomes part of these.</summary>
/// <param name="assemblies">The assemblies, the site's own first.</param>
/// <param name="catalogs">Their catalogs, of those that have one.</param>
internal sealed class CatalogJoin(IReadOnlyList<Assembly> assemblies, IReadOnlyList<CatalogModel> catalogs)
{
    /// <summary>Joins them.</summary>
    /// <param name="locations">Where their sources stand.</param>
    /// <param name="problems">Where it is reported that two answer in the place of one.</param>
    public void Run(SourceLocations locations, ProblemList problems)
    {
        ShareCriteria();
        foreach (var answering in catalogs.SelectMany(catalog => catalog.Overrides.Select(answers => (Catalog: catalog, Answers: answers))).GroupBy(answering => answering.Answers.Subject))
        {
            // The site has the last word.
            var own = answering.Where(one => one.Answers.Type.Assembly == assemblies[0]).ToList();
            var all = own.Count > 0 ? own : [.. answering];
            foreach (var (_, other) in all.Skip(1))
            {
                problems.Error("DG2098", new(locations.FileOf(other.Type, ""), other.Line, 1),
                    $"'{all[0].Answers.Type.FullName}' answers in the place of '{answering.Key.Name}' already. Leave one of them{(own.Count > 0 ? "" : ", or answer by a class of the site itself, which has the last word")}.");
            }

            all[0].Catalog.Find<SubjectEntry>(answering.Key)?.Take(all[0].Answers);
        }

        foreach (var text in assemblies.Reverse().SelectMany(assembly => assembly.GetCustomAttributes<TextAttribute>())) Say(text);
    }

    // A criterion that is inherited from another assembly is told as it is there: only there its comment is known.
    private void ShareCriteria()
    {
        var declared = Asking.SelectMany(asking => asking.Criteria.Where(asking.Declares)).DistinctBy(criterion => criterion.Id).ToDictionary(criterion => criterion.Id, StringComparer.Ordinal);
        foreach (var asking in Asking.Where(asking => asking.Criteria.Any(criterion => !asking.Declares(criterion))))
            asking.Share(criterion => declared.GetValueOrDefault(criterion.Id, criterion));
    }

    private void Say(TextAttribute text)
    {
        var catalog = CatalogModel.Of(text.Type.Assembly);
        var entry = catalog?.Find<CatalogEntry>(text.Type);
        if (text.Member.Length == 0) entry?.Say(text);
        else if (text.Type.IsEnum) MembersOf(text.Type).Where(member => member.Value.ToString() == text.Member).ToList().ForEach(member => member.Say(text));
        else if (entry is CriteriaEntry asking) asking.Criteria.FirstOrDefault(criterion => criterion.PropertyName == text.Member)?.Say(text);
        else if (entry is not null) catalog!.FindMember($"P:{entry.Id[2..]}.{text.Member}")?.Say(text);
    }

    // Each catalog whose criteria use an enumeration tells of it.
    private IEnumerable<EnumerationMemberEntry> MembersOf(Type enumeration) =>
        catalogs.SelectMany(catalog => catalog.Enumerations).Where(candidate => candidate.Type == enumeration).SelectMany(candidate => candidate.Members);

    private IEnumerable<CriteriaEntry> Asking => catalogs.SelectMany(catalog => catalog.Comparisons.Concat<CriteriaEntry>(catalog.Collections));
}
