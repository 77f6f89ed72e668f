namespace DocGen;

/// <summary>How a collection's page lays its records out.</summary>
public enum CollectionLayout
{
    /// <summary>One record after the other, each with its fields.</summary>
    List,

    /// <summary>A table: a row for each record, a column for each field.</summary>
    Table,

    /// <summary>Along time, by the first field that is a <see cref="PartialDate"/>.</summary>
    Timeline,

    /// <summary>A choice: readers mark the records that fit them and see what those are about.</summary>
    Choice,
}
