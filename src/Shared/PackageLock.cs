using System.Text;

namespace DocGen.Shared;

/// <summary>
/// What a site's packages said when it was last built without errors, as the file <c>facts/packages.lock</c> has it: by it is told what a new version of a
/// package has no more. A package stands on a line with its version; below it, indented, what it documents: the documentation id, the address, the members.
/// </summary>
/// <param name="Packages">The packages in the order of their ids.</param>
internal sealed record PackageLock(IReadOnlyList<LockedPackage> Packages)
{
    public const string FileName = "packages.lock";

    private const string Head = "# The packages of this site and what they documented when it was last built without errors, by which DocGen tells what a new version\n# has no more. DocGen writes this file; keep it with the sources.\n";

    public static PackageLock Empty { get; } = new([]);

    /// <summary>Reads the file.</summary>
    /// <param name="text">What is in it.</param>
    /// <param name="brokenLine">The first line that is no line of such a file, counted from 1; 0 where there is none.</param>
    public static PackageLock Read(string text, out int brokenLine)
    {
        List<LockedPackage> packages = [];
        List<LockedFact> facts = [];
        brokenLine = 0;
        var number = 0;
        foreach (var line in text.Split('\n').Select(static line => line.TrimEnd('\r')))
        {
            number++;
            if (line.Length == 0 || line[0] == '#') continue;
            var words = line.Split([' '], StringSplitOptions.RemoveEmptyEntries);
            if (line[0] != ' ' && words.Length == 2 && char.IsDigit(words[1][0])) packages.Add(new(words[0], words[1], facts = []));
            else if (line[0] == ' ' && packages.Count > 0 && words.Length >= 2 && words[0].StartsWith("T:", StringComparison.Ordinal)) facts.Add(new(words[0], words[1], [.. words.Skip(2)]));
            else if (brokenLine == 0) brokenLine = number;
        }

        return new(packages);
    }

    /// <summary>The file.</summary>
    public string Write()
    {
        var text = new StringBuilder(Head);
        foreach (var package in Packages)
        {
            text.Append(package.Id).Append(' ').Append(package.Version).Append('\n');
            foreach (var fact in package.Facts) text.Append("  ").Append(string.Join(" ", fact.Members.Prepend(fact.Path).Prepend(fact.Id))).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Those of the packages that have another version now, or are referenced no more.</summary>
    /// <param name="versions">The versions that are referenced, by the packages' ids.</param>
    public PackageLock ChangedSince(IReadOnlyDictionary<string, string> versions) =>
        new([.. Packages.Where(package => !versions.TryGetValue(package.Id, out var version) || version != package.Version)]);

    /// <summary>What the packages have no more.</summary>
    /// <param name="versions">The versions that are referenced, by the packages' ids.</param>
    /// <param name="membersOf">The members of what has a documentation id; null where that is there no more.</param>
    /// <param name="nameAt">The name of what had an address before, as its author says; null where nothing had.</param>
    public IEnumerable<GoneFact> GoneSince(IReadOnlyDictionary<string, string> versions, Func<string, IReadOnlyCollection<string>?> membersOf, Func<string, string?> nameAt)
    {
        foreach (var package in ChangedSince(versions).Packages)
        {
            var version = versions.TryGetValue(package.Id, out var now) ? now : null;
            foreach (var fact in package.Facts)
            {
                if (membersOf(fact.Id) is not { } members)
                {
                    yield return new(fact, "", package, version) { NewName = nameAt(fact.Path) };
                    continue;
                }

                // Where one is gone and one has come, the one may be the other.
                string[] gone = [.. fact.Members.Except(members, StringComparer.Ordinal)], come = [.. members.Except(fact.Members, StringComparer.Ordinal)];
                foreach (var member in gone) yield return new(fact, member, package, version) { Instead = gone.Length == 1 && come.Length == 1 ? come[0] : null };
            }
        }
    }
}

/// <summary>A package.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Version">Its version.</param>
/// <param name="Facts">What it documents, by documentation id.</param>
internal sealed record LockedPackage(string Id, string Version, IReadOnlyList<LockedFact> Facts)
{
    public override string ToString() => $"{Id} {Version}";
}

/// <summary>A documented thing, or an enumeration that criteria use.</summary>
/// <param name="Id">Its documentation id.</param>
/// <param name="Path">Its address below the language's folder, without an ending; a hyphen where it has none.</param>
/// <param name="Members">The names of its criteria, of the criteria that it answers, or of its values.</param>
internal sealed record LockedFact(string Id, string Path, IReadOnlyList<string> Members)
{
    /// <summary>The name that it has in C#.</summary>
    public string Name => Id.Substring(Id.LastIndexOfAny(['.', ':']) + 1);
}

/// <summary>Something that a package had and has no more.</summary>
/// <param name="Fact">What it is, or what it is a member of.</param>
/// <param name="Member">The name of the member; empty for the thing itself.</param>
/// <param name="Before">The package as it was.</param>
/// <param name="Version">The version that is referenced now; null where none is.</param>
internal sealed record GoneFact(LockedFact Fact, string Member, LockedPackage Before, string? Version)
{
    /// <summary>The name that it has now, as the package's author says; null where it has none.</summary>
    public string? NewName { get; init; }

    /// <summary>The member that came where this one went; null where that is not certain to be one.</summary>
    public string? Instead { get; init; }

    /// <summary>What it was called.</summary>
    public string Name => Member.Length == 0 ? Fact.Name : $"{Fact.Name}.{Member}";

    /// <summary>What became of it, as the end of a sentence, and what to do.</summary>
    public string Explanation => this switch
    {
        { Version: null } => $"was in {Before}, which is referenced no more: reference it again, or take out what names it",
        { NewName: { } name } => $"of {Before} is called '{name}' in {Version}: write that",
        { Instead: { } other } => $"was in {Before} and is not in {Version}, where '{other}' has come: write that if it is the same, else take out what names it, or stay with {Before.Version}",
        _ => $"was in {Before} and is not in {Version}: take out what names it, or stay with {Before.Version}",
    };
}
