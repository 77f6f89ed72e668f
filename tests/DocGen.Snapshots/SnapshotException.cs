namespace DocGen.Snapshots;

/// <summary>A text differs from its verified file.</summary>
/// <param name="message">Which, where, and what to do.</param>
public sealed class SnapshotException(string message) : Exception(message);
