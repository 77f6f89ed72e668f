namespace DocGen.Site.Publish;

/// <summary>A file of the site that is being published.</summary>
/// <param name="Path">Its path in the site.</param>
/// <param name="IsKept">Whether the old site has it, byte for byte, so that it is linked instead of written.</param>
/// <param name="Published">How it is left; null where that cannot be told.</param>
internal sealed record StagedFile(string Path, bool IsKept, FileLook? Published);
