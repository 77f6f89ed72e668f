namespace DocGen;

/// <summary>A comparison: criteria, and the subjects that answer them.</summary>
public sealed class ComparisonEntry : CriteriaEntry;
