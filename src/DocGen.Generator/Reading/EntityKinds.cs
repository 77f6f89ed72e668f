namespace DocGen.Generator.Reading;

/// <summary>What kinds of documented thing have in common.</summary>
internal static class EntityKinds
{
    /// <summary>Whether things of a kind ask: interfaces whose properties are criteria.</summary>
    public static bool HasCriteria(this EntityKind kind) => kind is EntityKind.Comparison or EntityKind.Collection;

    /// <summary>The kind of the interfaces that a kind of thing answers: comparisons for subjects, collections for records.</summary>
    public static EntityKind Asked(this EntityKind kind) => kind == EntityKind.Record ? EntityKind.Collection : EntityKind.Comparison;
}
