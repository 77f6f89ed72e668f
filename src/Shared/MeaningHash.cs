using System.Security.Cryptography;
using System.Text;

namespace DocGen.Shared;

/// <summary>
/// What stands for what a text says in <c>translations.lock</c>, where it outlives the version of DocGen that wrote it. White space does not count, nor how
/// Unicode composes letters.
/// </summary>
internal static class MeaningHash
{
    /// <summary>How many digits it has. Two texts of a site share 64 bits once in a thousand million sites of 200,000 texts.</summary>
    public const int Length = 16;

    /// <summary>The hash of a documentation comment, piece by piece, each with what it leads to, empty where that is nothing.</summary>
    public static string Of(IReadOnlyCollection<(string Text, string Target)> pieces) =>
        Of(string.Join(" ", pieces.Select(static piece => piece.Text)), [.. pieces.Select(static piece => piece.Target).Where(static target => target.Length > 0)]);

    /// <summary>The hash of a text, and of what its links lead to.</summary>
    /// <param name="text">Its words.</param>
    /// <param name="targets">What its links lead to, in order.</param>
    public static string Of(string text, params IReadOnlyCollection<string> targets)
    {
        var meaning = new StringBuilder(text.Length);
        foreach (var letter in Normalization.Normalize(text))
            if (!char.IsWhiteSpace(letter)) meaning.Append(letter);
        foreach (var target in targets) meaning.Append('\n').Append(target);
#if NET
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(meaning.ToString())))[..Length];
#else
        using var sha = SHA256.Create();
        return string.Concat(sha.ComputeHash(Encoding.UTF8.GetBytes(meaning.ToString())).Take(Length / 2).Select(part => part.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
#endif
    }
}
