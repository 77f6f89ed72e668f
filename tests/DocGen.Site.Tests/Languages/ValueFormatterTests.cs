using System.Numerics;
using DocGen.Site.Languages;

namespace DocGen.Site.Tests.Languages;

public sealed class ValueFormatterTests
{
    [Theory]
    [InlineData("ko", "예", "아니요")]
    [InlineData("en", "Yes", "No")]
    [InlineData("fr", "Oui", "Non")]
    public void Booleans_are_answers(string language, string yes, string no)
    {
        Assert.Equal(yes, Format(language, true));
        Assert.Equal(no, Format(language, false));
    }

    [Theory]
    [InlineData("en", 0, "0")]
    [InlineData("en", 2026, "2026")]
    [InlineData("en", 9_999, "9999")]
    [InlineData("en", 10_000, "10,000")]
    [InlineData("ko", 65_536, "65,536")]
    [InlineData("ko", 1_234_567, "1,234,567")]
    [InlineData("de", 1_234_567, "1.234.567")]
    [InlineData("fr", 123_456, "123\u202F456")]
    [InlineData("es", 123_456, "123\u00A0456")]
    [InlineData("en", -123_456, "\u2212123,456")]
    public void Whole_numbers_are_grouped_from_ten_thousand(string language, int value, string expected) =>
        Assert.Equal(expected, Format(language, value));

    [Theory]
    [InlineData("ko", 1_193, "1,193ms")]
    [InlineData("en", 1_193, "1,193\u00A0ms")]
    [InlineData("de", 1_193, "1193\u00A0ms")]
    [InlineData("en", 999, "999\u00A0ms")]
    public void Amounts_are_grouped_as_the_language_does(string language, int value, string expected) =>
        Assert.Equal(expected, Format(language, value, "ms"));

    [Theory]
    [InlineData("en", 0.1, "0.1")]
    [InlineData("de", 1.5, "1,5")]
    [InlineData("de", 12_345.75, "12.345,75")]
    [InlineData("en", 1e21, "1,000,000,000,000,000,000,000")]
    [InlineData("en", -1.25e-7, "\u22120.000000125")]
    [InlineData("en", 1.5e16, "15,000,000,000,000,000")]
    [InlineData("en", -0.0, "0")]
    [InlineData("en", double.NaN, "NaN")]
    [InlineData("en", double.NegativeInfinity, "\u2212∞")]
    public void Fractions_are_written_without_an_exponent(string language, double value, string expected) =>
        Assert.Equal(expected, Format(language, value));

    [Fact]
    public void Every_type_of_number_is_known()
    {
        object[] numbers = [(sbyte)7, (byte)7, (short)7, (ushort)7, 7, 7u, 7L, 7ul, 7f, 7d, 7.00m, (Half)7, (nint)7, (nuint)7, (Int128)7, (UInt128)7, new BigInteger(7)];

        Assert.All(numbers, number => Assert.Equal("7", Format("en", number)));
        Assert.Equal("1.5", Format("en", 1.50m));
        Assert.Equal("100", Format("en", 100m));
    }

    [Theory]
    [InlineData("ko", 125, "ms", "125ms")]
    [InlineData("ko", 30, "%", "30%")]
    [InlineData("ko", 65_536, "MiB", "65,536MiB")]
    [InlineData("en", 5, "MiB", "5\u00A0MiB")]
    [InlineData("en", 30, "%", "30%")]
    [InlineData("de", 30, "%", "30\u00A0%")]
    [InlineData("fr", 30, "%", "30\u00A0%")]
    [InlineData("ja", 5, "MiB", "5\u00A0MiB")]
    [InlineData("zh", 30, "%", "30%")]
    [InlineData("en", 30, "", "30")]
    public void Units_stand_behind_their_number_as_the_language_writes(string language, int value, string unit, string expected) =>
        Assert.Equal(expected, Formatter(language).Format(value, unit));

    [Theory]
    [InlineData("00:00:00", "0\u00A0s")]
    [InlineData("00:00:00.0000001", "100\u00A0ns")]
    [InlineData("00:00:00.0000015", "1.5\u00A0µs")]
    [InlineData("00:00:00.1250000", "125\u00A0ms")]
    [InlineData("00:00:01", "1\u00A0s")]
    [InlineData("00:00:01.2000000", "1.2\u00A0s")]
    [InlineData("00:00:01.2340000", "1.234\u00A0s")]
    [InlineData("00:01:30", "1.5\u00A0min")]
    [InlineData("00:01:40", "100\u00A0s")]
    [InlineData("00:02:00", "2\u00A0min")]
    [InlineData("03:00:00", "3\u00A0h")]
    [InlineData("01:01:01", "3661\u00A0s")]
    [InlineData("1.00:00:00", "1\u00A0day")]
    [InlineData("1.12:00:00", "1.5\u00A0days")]
    [InlineData("2.00:00:00", "2\u00A0days")]
    [InlineData("12345.00:00:00", "12,345\u00A0days")]
    [InlineData("-00:00:00.1250000", "\u2212125\u00A0ms")]
    public void Durations_take_the_largest_unit_that_keeps_them_short_and_exact(string duration, string expected) =>
        Assert.Equal(expected, Format("en", TimeSpan.Parse(duration, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("ko", "125ms", "1.2초", "2일")]
    [InlineData("de", "125\u00A0ms", "1,2\u00A0s", "2\u00A0Tage")]
    [InlineData("ja", "125\u00A0ms", "1.2秒", "2日")]
    public void Durations_are_written_as_the_language_does(string language, string milliseconds, string seconds, string days)
    {
        Assert.Equal(milliseconds, Format(language, TimeSpan.FromMilliseconds(125)));
        Assert.Equal(seconds, Format(language, TimeSpan.FromSeconds(1.2)));
        Assert.Equal(days, Format(language, TimeSpan.FromDays(2)));
    }

    [Fact]
    public void The_longest_and_shortest_durations_are_written_exactly()
    {
        Assert.Equal("922,337,203,685.4775807\u00A0s", Format("en", TimeSpan.MaxValue));
        Assert.Equal("\u2212922,337,203,685.4775808\u00A0s", Format("en", TimeSpan.MinValue));
    }

    [Theory]
    [InlineData("ko", "2026년 11월 22일")]
    [InlineData("en", "22 November 2026")]
    [InlineData("de", "22. November 2026")]
    [InlineData("fr", "22 novembre 2026")]
    [InlineData("es", "22 de noviembre de 2026")]
    [InlineData("ja", "2026年11月22日")]
    [InlineData("zh", "2026年11月22日")]
    public void Dates_are_written_as_the_language_does(string language, string expected) =>
        Assert.Equal(expected, Format(language, new DateOnly(2026, 11, 22)));

    [Fact]
    public void Texts_are_taken_as_they_are()
    {
        Assert.Equal("KVM", Format("ko", "KVM"));
        Assert.Equal("빈 컴퓨터", Format("ko", new LocalizedText(("en", "an empty machine"), ("ko", "빈 컴퓨터"))));
    }

    [Fact]
    public void A_value_of_another_type_is_refused() => Assert.Throws<ArgumentException>(() => Format("en", new object()));

    private static string Format(string language, object value, string? unit = null) => Formatter(language).Format(value, unit);

    private static ValueFormatter Formatter(string language) => new(ThemeStrings.Of(language));
}
