namespace DocGen.Generator;

/// <summary>The names of the generator's steps, for tests of what an edit makes it do again.</summary>
internal static class StepNames
{
    public const string Settings = nameof(Settings);
    public const string IsDocumented = nameof(IsDocumented);
    public const string Layers = nameof(Layers);
    public const string Subjects = nameof(Subjects);
    public const string Comparisons = nameof(Comparisons);
    public const string Collections = nameof(Collections);
    public const string Records = nameof(Records);
    public const string References = nameof(References);
    public const string Terms = nameof(Terms);
    public const string Enumerations = nameof(Enumerations);
    public const string Members = nameof(Members);
    public const string Names = nameof(Names);
    public const string Overrides = nameof(Overrides);
    public const string GoneUses = nameof(GoneUses);
}
