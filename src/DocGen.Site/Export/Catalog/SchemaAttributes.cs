using System.ComponentModel.DataAnnotations;

namespace DocGen.Site.Export.Catalog;

/// <summary>An id, or a list of them.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class IdAttribute() : RegularExpressionAttribute("^[TP]:.+")
{
    /// <summary>What a thing's own id is.</summary>
    public const string Meaning = "The documentation id of a type (T:) or a property (P:) of the model. It is the same in every language and from one build to the next.";
}

/// <summary>A language tag, or a list of them.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class LanguageAttribute() : RegularExpressionAttribute("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$");

/// <summary>No item stands twice.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class UniqueItemsAttribute : Attribute;
