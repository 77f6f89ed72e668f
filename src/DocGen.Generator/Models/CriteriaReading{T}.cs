namespace DocGen.Generator.Models;

/// <summary>What the declaration of one comparison or collection contributes to the catalog.</summary>
internal sealed record CriteriaReading<T>(T Model, EquatableArray<EnumerationModel> Enumerations, EquatableArray<MemberModel> Members)
    where T : class, IEntityModel, IEquatable<T>;
