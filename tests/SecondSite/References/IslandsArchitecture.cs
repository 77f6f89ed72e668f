namespace Rendering;

[Reference("Islands Architecture", "https://jasonformat.com/islands-architecture/", Year = 2020, Author = "Jason Miller")]
public sealed class IslandsArchitecture;
