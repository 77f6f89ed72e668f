namespace DocGen;

/// <summary>What kind of values a criterion has.</summary>
public enum CriterionKind
{
    /// <summary>Yes or no.</summary>
    Boolean,

    /// <summary>A member of an enumeration, whose names are in <see cref="CatalogModel.Enumerations"/>.</summary>
    Enumeration,

    /// <summary>An integer or a floating-point number, with the criterion's unit.</summary>
    Number,

    /// <summary>A <see cref="TimeSpan"/>.</summary>
    Duration,

    /// <summary>A proper name, the same in all languages.</summary>
    Text,

    /// <summary>A <see cref="LocalizedText"/>.</summary>
    LocalizedText,

    /// <summary>A <see cref="PartialDate"/>.</summary>
    Date,

    /// <summary><see cref="DocGen.Readings"/> of a measurement, which carry their unit.</summary>
    Readings,
}
