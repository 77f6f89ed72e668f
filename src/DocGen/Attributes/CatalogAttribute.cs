namespace DocGen;

/// <summary>Names the catalog that DocGen generated for an assembly. Generated code carries it; authors do not write it.</summary>
/// <param name="catalog">The generated class, which has a static property <c>Model</c> of type <see cref="CatalogModel"/>.</param>
/// <param name="contractVersion">The <see cref="CatalogModel.ContractVersion"/> that the code was generated for.</param>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class CatalogAttribute(Type catalog, int contractVersion) : Attribute
{
    /// <summary>The generated class.</summary>
    public Type Catalog { get; } = catalog;

    /// <summary>The contract version that the code was generated for.</summary>
    public int ContractVersion { get; } = contractVersion;
}
