using System.Text;

namespace DocGen.Site.Search;

/// <summary>Writes numbers that are mostly small as text: five bits a character, the lowest first, and a sixth that tells that more follow.</summary>
internal static class SearchNumbers
{
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private const int Bits = 5;
    private const int More = 1 << Bits;

    /// <summary>Writes a number.</summary>
    public static StringBuilder AppendSearchNumber(this StringBuilder text, int number)
    {
        var rest = (uint)number;
        for (; rest >= More; rest >>= Bits) text.Append(Digits[(int)(rest & (More - 1)) | More]);
        return text.Append(Digits[(int)rest]);
    }

    /// <summary>Numbers that grow, each as what it is more than the one before.</summary>
    public static string Steps(IEnumerable<int> numbers)
    {
        var text = new StringBuilder();
        var last = 0;
        foreach (var number in numbers)
        {
            text.AppendSearchNumber(number - last);
            last = number;
        }

        return text.ToString();
    }
}
