namespace DocGen.Site.Languages;

/// <summary>The two forms of a particle, of which the last sound before it picks one.</summary>
/// <param name="Written">The pair as authors write it.</param>
/// <param name="AfterConsonant">The form after a consonant.</param>
/// <param name="AfterRieul">The form after ㄹ.</param>
/// <param name="AfterVowel">The form after a vowel.</param>
internal sealed record ParticlePair(string Written, string AfterConsonant, string AfterRieul, string AfterVowel)
{
    // Both orders of a pair are in use. (이) covers (이)나, (이)란, (이)며, (이)라고 and their like: what follows the brackets is the same in both forms.
    private static readonly ParticlePair[] All =
    [
        new("은(는)", "은", "은", "는"),
        new("이(가)", "이", "이", "가"),
        new("을(를)", "을", "을", "를"),
        new("과(와)", "과", "과", "와"),
        new("는(은)", "은", "은", "는"),
        new("가(이)", "이", "이", "가"),
        new("를(을)", "을", "을", "를"),
        new("와(과)", "과", "과", "와"),
        new("(으)", "으", "", ""),
        new("(이)", "이", "이", ""),
    ];

    /// <summary>The pair that a text begins with; null where it begins with none.</summary>
    public static ParticlePair? At(ReadOnlySpan<char> text)
    {
        foreach (var pair in All)
        {
            // In (으) and (이) the brackets are optional letters of a longer particle, so one has to follow.
            if (text.StartsWith(pair.Written) && (pair.Written[0] != '(' || Hangul.IsSyllable(text[pair.Written.Length..])))
                return pair;
        }

        return null;
    }

    /// <summary>The form that follows a sound.</summary>
    public string After(LastSound sound) => sound switch
    {
        LastSound.Vowel => AfterVowel,
        LastSound.Rieul => AfterRieul,
        _ => AfterConsonant,
    };
}
