namespace DocGen.Browser.Tests;

/// <summary>A site of a model with collections, and with subjects that are weighed against each other.</summary>
public sealed class LighthouseSite() : ModelSite(typeof(LighthouseModel.Catalog).Assembly, "de", "ja");
