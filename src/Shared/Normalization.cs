using System.Globalization;
using System.Text;

namespace DocGen.Shared;

/// <summary>
/// Brings texts into normalization form C, by the Unicode standard's data and algorithm: .NET normalizes nothing where globalization is
/// invariant, and an address must not depend on the machine.
/// </summary>
internal static class Normalization
{
    private const int Leading = 0x1100, Vowel = 0x1161, Trailing = 0x11A7, Syllable = 0xAC00;
    private const int LeadingCount = 19, VowelCount = 21, TrailingCount = 28;

    private const char FirstMark = '\u0300';

    private static readonly Lazy<Data> s_data = new(Data.Read);

    /// <summary>The text in form C; halves of surrogate pairs stay as they are.</summary>
    /// <param name="text">Any text.</param>
    public static string Normalize(string text) => text.All(IsComposed) ? text : TextOf(Composed(InOrder(Decomposed(text))));

    /// <summary>The text in form D, each letter before its marks.</summary>
    /// <param name="text">Any text.</param>
    public static string Decompose(string text) => TextOf(InOrder(Decomposed(text)));

    // Letters below the marks and whole syllables neither compose with the letter before them nor come apart.
    private static bool IsComposed(char letter) => letter is < FirstMark or >= (char)Syllable and < (char)(Syllable + (LeadingCount * VowelCount * TrailingCount));

    private static List<int> Decomposed(string text)
    {
        var letters = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsSurrogatePair(text, i);
            Decompose(isPair ? char.ConvertToUtf32(text, i) : text[i], letters);
            if (isPair) i++;
        }

        return letters;
    }

    private static void Decompose(int letter, List<int> letters)
    {
        if (letter - Syllable is >= 0 and < LeadingCount * VowelCount * TrailingCount and var index)
        {
            letters.Add(Leading + (index / (VowelCount * TrailingCount)));
            letters.Add(Vowel + (index / TrailingCount % VowelCount));
            if (index % TrailingCount > 0) letters.Add(Trailing + (index % TrailingCount));
        }
        else if (s_data.Value.Parts.TryGetValue(letter, out var parts))
        {
            foreach (var part in parts) Decompose(part, letters);
        }
        else
        {
            letters.Add(letter);
        }
    }

    // Marks on one letter that do not touch each other have one order, however they were typed.
    private static List<int> InOrder(List<int> letters)
    {
        var ordered = new List<int>(letters.Count);
        var marks = new List<int>();
        foreach (var letter in letters)
        {
            if (ClassOf(letter) > 0)
            {
                marks.Add(letter);
                continue;
            }

            Flush();
            ordered.Add(letter);
        }

        Flush();
        return ordered;

        void Flush()
        {
            ordered.AddRange(marks.OrderBy(ClassOf));
            marks.Clear();
        }
    }

    private static List<int> Composed(List<int> letters)
    {
        var composed = new List<int>(letters.Count);
        var (starter, lastClass) = (-1, 0);
        foreach (var letter in letters)
        {
            var ownClass = ClassOf(letter);
            var isBlocked = starter < composed.Count - 1 && lastClass >= ownClass;
            if (starter >= 0 && !isBlocked && Compose(composed[starter], letter) is { } whole)
            {
                composed[starter] = whole;
                continue;
            }

            if (ownClass == 0) starter = composed.Count;
            lastClass = ownClass;
            composed.Add(letter);
        }

        return composed;
    }

    private static string TextOf(List<int> letters)
    {
        var text = new StringBuilder(letters.Count);
        foreach (var letter in letters) _ = letter > char.MaxValue ? text.Append(char.ConvertFromUtf32(letter)) : text.Append((char)letter);
        return text.ToString();
    }

    private static int? Compose(int first, int second)
    {
        if (first - Leading is >= 0 and < LeadingCount and var leading && second - Vowel is >= 0 and < VowelCount and var vowel)
            return Syllable + (((leading * VowelCount) + vowel) * TrailingCount);
        var isOpen = first - Syllable is >= 0 and < LeadingCount * VowelCount * TrailingCount and var index && index % TrailingCount == 0;
        if (isOpen && second - Trailing is > 0 and < TrailingCount and var trailing) return first + trailing;
        return s_data.Value.Wholes.TryGetValue((first, second), out var whole) ? whole : null;
    }

    private static int ClassOf(int letter) => letter >= FirstMark && s_data.Value.Classes.TryGetValue(letter, out var own) ? own : 0;

    /// <summary>What <c>normalization.txt</c> says.</summary>
    private sealed class Data
    {
        public Dictionary<int, int[]> Parts { get; } = [];

        public Dictionary<(int First, int Second), int> Wholes { get; } = [];

        public Dictionary<int, int> Classes { get; } = [];

        public static Data Read()
        {
            var data = new Data();
            using var reader = new StreamReader(typeof(Normalization).Assembly.GetManifestResourceStream("normalization.txt")!);
            while (reader.ReadLine() is { } line)
                if (line[0] != '#') data.Add(line);
            return data;
        }

        private void Add(string line)
        {
            var end = line.IndexOfAny(['=', '>', '-']);
            var letter = Number(line.Substring(0, end));
            var rest = line.Substring(end + 1).Split(' ').Select(Number).ToArray();
            if (line[end] == '-')
            {
                for (var mark = letter; mark <= rest[0]; mark++) Classes[mark] = rest[1];
                return;
            }

            Parts[letter] = rest;
            if (line[end] == '=') Wholes[(rest[0], rest[1])] = letter;
        }

        private static int Number(string hexadecimal) => int.Parse(hexadecimal, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
    }
}
