using System.Globalization;
using System.Numerics;

namespace DocGen;

/// <summary>An enumeration that criteria use.</summary>
public sealed class EnumerationEntry
{
    /// <summary>The enumeration.</summary>
    public required Type Type { get; init; }

    /// <summary>Its members in the order of their declaration.</summary>
    public required IReadOnlyList<EnumerationMemberEntry> Members { get; init; }

    /// <summary>The members that a value stands for: the one that it is; of <c>[Flags]</c>, those that it is put together of.</summary>
    /// <param name="value">A value of the enumeration.</param>
    /// <returns>The members in the order of their declaration; none where the value, or a part of it, is no declared member.</returns>
    public IReadOnlyList<EnumerationMemberEntry> MembersOf(Enum value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (Members.FirstOrDefault(member => member.Value.Equals(value)) is { } named) return [named];
        if (!Type.IsDefined(typeof(FlagsAttribute), inherit: false)) return [];

        // A member for several bits stands for them, rather than members for each.
        var left = BitsOf(value);
        var parts = new HashSet<EnumerationMemberEntry>();
        foreach (var (member, bits) in Members.Select(member => (Member: member, Bits: BitsOf(member.Value))).OrderByDescending(part => BitOperations.PopCount(part.Bits)))
        {
            if (bits == 0 || (bits & left) != bits) continue;
            parts.Add(member);
            left &= ~bits;
        }

        return left == 0 ? [.. Members.Where(parts.Contains)] : [];
    }

    private static ulong BitsOf(Enum value) => value.GetTypeCode() is TypeCode.SByte or TypeCode.Int16 or TypeCode.Int32 or TypeCode.Int64
        ? unchecked((ulong)Convert.ToInt64(value, CultureInfo.InvariantCulture))
        : Convert.ToUInt64(value, CultureInfo.InvariantCulture);
}
