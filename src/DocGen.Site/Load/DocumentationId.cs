namespace DocGen.Site.Load;

/// <summary>Documentation ids as the compiler forms them; the types of a model are not generic.</summary>
internal static class DocumentationId
{
    /// <summary>That of a type: <c>T:My.Model.Bread</c>.</summary>
    public static string Of(Type type) => "T:" + NameOf(type);

    /// <summary>That of a member of an enumeration: <c>F:My.Model.Kernel.Shared</c>.</summary>
    public static string Of(Enum member) => $"F:{NameOf(member.GetType())}.{member}";

    /// <summary>The last name of an id, or of a name as C# writes it: <c>Shared</c> of <c>F:My.Model.Kernel.Shared</c>.</summary>
    public static string LastNameOf(string id) => id[(id.LastIndexOfAny(['.', ':']) + 1)..];

    /// <summary>The qualified name of a type as C# writes it.</summary>
    public static string NameOf(Type type) => type.FullName!.Replace('+', '.');
}
