namespace DocGen.Build.Tests.Packages;

/// <summary>The packages are made once for the tests that use them.</summary>
[CollectionDefinition("packages")]
public sealed class PackageCollection : ICollectionFixture<PackedProduct>;
