namespace DocGen.Site.Languages;

/// <summary>How a text ends when it is read aloud in Korean.</summary>
internal enum LastSound
{
    /// <summary>In a vowel.</summary>
    Vowel,

    /// <summary>In ㄹ, which some particles treat as a vowel.</summary>
    Rieul,

    /// <summary>In any other consonant.</summary>
    Consonant,
}
