using System.Text;

namespace DocGen.Site.Render;

/// <summary>Writes a C# name as an anchor.</summary>
internal static class KebabCase
{
    /// <summary><c>StartTime</c> becomes <c>start-time</c>, and <c>Type1</c> becomes <c>type-1</c>.</summary>
    public static string From(string name)
    {
        var builder = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = i > 0 && (
                (char.IsUpper(name[i]) && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1]))))
                || (char.IsDigit(name[i]) && !char.IsDigit(name[i - 1])));
            if (startsWord && name[i - 1] != '_') builder.Append('-');
            builder.Append(name[i] == '_' ? '-' : char.ToLowerInvariant(name[i]));
        }

        return builder.ToString();
    }
}
