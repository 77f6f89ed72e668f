using System.Buffers;

namespace DocGen.Site.Render.Claims;

/// <summary>How a cell stands to something else.</summary>
internal enum Relation
{
    Equal,
    Different,
    Less,
    AtMost,
    Greater,
    AtLeast,
}

/// <summary>
/// What a sentence says of the model, in words of its own: <c>[words](fact:Subject.Criterion)</c> that the value is in the words, and
/// <c>[words](fact:Subject.Criterion&lt;125ms)</c> that a relation holds, however the words put it.
/// </summary>
/// <param name="Cell">The name of the cell, as written.</param>
/// <param name="Sign">The sign of the relation; empty where the words hold the value.</param>
/// <param name="Other">What the cell is compared with, as written: a value, or the name of another cell; empty where there is no relation.</param>
internal sealed record Claim(string Cell, string Sign, string Other)
{
    private static readonly SearchValues<char> s_signs = SearchValues.Create("=!<>");

    /// <summary>Reads what stands behind the scheme.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The claim; null where a relation lacks a side, or is none.</returns>
    public static Claim? Read(string text)
    {
        var start = text.AsSpan().IndexOfAny(s_signs);
        if (start < 0) return new(text, "", "");
        var end = start + 1 < text.Length && text[start + 1] == '=' ? start + 2 : start + 1;
        return start > 0 && end < text.Length && RelationOf(text[start..end]) is not null ? new(text[..start], text[start..end], text[end..]) : null;
    }

    /// <summary>The relation; null where the words hold the value.</summary>
    public Relation? Relation => RelationOf(Sign);

    private static Relation? RelationOf(string sign) => sign switch
    {
        "=" => Claims.Relation.Equal,
        "!=" => Claims.Relation.Different,
        "<" => Claims.Relation.Less,
        "<=" => Claims.Relation.AtMost,
        ">" => Claims.Relation.Greater,
        ">=" => Claims.Relation.AtLeast,
        _ => null,
    };
}
