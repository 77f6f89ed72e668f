using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;
using DocGen.Site.Languages;
using DocGen.Site.Load;

namespace DocGen.Site.Facts;

/// <summary>The members of an enumeration that a value was put together of, by their names in the model.</summary>
internal sealed record ChosenMembers(IReadOnlyList<string> Names);

/// <summary>Values of cells as data, and back. Two values say the same where their data are the same.</summary>
internal static class FactValue
{
    private const string Separator = ", ";

    /// <summary>A value as data.</summary>
    /// <param name="value">The value of a cell.</param>
    /// <param name="catalog">The model that it is of.</param>
    /// <param name="languages">The languages of the site.</param>
    public static JsonElement Write(object value, SiteCatalog catalog, IReadOnlyList<string> languages)
    {
        JsonNode Text(LocalizedText text) => new JsonObject(languages.Where(language => text.TryGet(language, out _)).Select(language => KeyValuePair.Create(language, (JsonNode?)text[language])));

        JsonNode Figure(Reading reading)
        {
            var figure = new JsonObject();
            if (reading.TranslatedLabel is { } translated) figure.Add("label", Text(translated));
            else if (reading.Label.Length > 0) figure.Add("label", reading.Label);
            if (reading.Low is { } low) figure.Add("low", Number(low));
            if (reading.High is { } high) figure.Add("high", Number(high));
            if (reading.IsApproximate) figure.Add("approximate", true);
            return figure;
        }

        JsonNode data = value switch
        {
            bool answer => answer,
            TimeSpan duration => XmlConvert.ToString(duration),
            Enum choice => string.Join(Separator, catalog.MembersOf(choice).Select(member => member.Value.ToString())),
            LocalizedText text => Text(text),
            Readings { Unit.Length: 0 } readings => new JsonObject { ["figures"] = new JsonArray([.. readings.Select(Figure)]) },
            Readings readings => new JsonObject { ["unit"] = readings.Unit, ["figures"] = new JsonArray([.. readings.Select(Figure)]) },
            _ when PlainNumber.Of(value) is not null => Number(value),
            _ => value.ToString()!,
        };
        return JsonSerializer.SerializeToElement(data, JsonContext.Default.JsonNode);
    }

    /// <summary>What data stand for; null where they are no value of a kind.</summary>
    public static object? Read(JsonElement data, CriterionKind kind)
    {
        try
        {
            return (kind, data.ValueKind) switch
            {
                (CriterionKind.Boolean, JsonValueKind.True) => true,
                (CriterionKind.Boolean, JsonValueKind.False) => false,
                (CriterionKind.Number, JsonValueKind.Number) => Number(data.GetRawText()),
                (CriterionKind.Number, JsonValueKind.String) => s_notFinite.Cast<double?>().FirstOrDefault(number => PlainNumber.Of(number!) == data.GetString()),
                (CriterionKind.Duration, JsonValueKind.String) => XmlConvert.ToTimeSpan(data.GetString()!),
                (CriterionKind.Date, JsonValueKind.String) => IsoDate.ParsePartial(data.GetString()!),
                (CriterionKind.Enumeration, JsonValueKind.String) => new ChosenMembers(data.GetString()!.Split(Separator)),
                (CriterionKind.Text, JsonValueKind.String) => data.GetString(),
                (CriterionKind.LocalizedText, JsonValueKind.Object) => Text(data),
                (CriterionKind.Readings, JsonValueKind.Object) => new Readings(
                    data.TryGetProperty("unit", out var unit) ? unit.GetString()! : "", [.. data.GetProperty("figures").EnumerateArray().Select(Figure)]),
                _ => null,
            };
        }
        // What a person has written into a file may be anything.
        catch (Exception exception) when (exception is FormatException or OverflowException or ArgumentException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }

    private static readonly double[] s_notFinite = [double.PositiveInfinity, double.NegativeInfinity, double.NaN];

    // JSON has no number for what is not finite.
    private static JsonNode Number(object value) => PlainNumber.Of(value) is { } plain && char.IsAsciiDigit(plain[^1]) ? JsonNode.Parse(plain)! : PlainNumber.Of(value)!;

    // The type that has these very digits.
    private static object? Number(string digits) =>
        decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) && PlainNumber.Of(exact) == digits ? exact
        : BigInteger.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole
        : double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number
        : null;

    private static LocalizedText Text(JsonElement data) => new([.. data.EnumerateObject().Select(text => (text.Name, text.Value.GetString()!))]);

    private static Reading Figure(JsonElement data)
    {
        double? End(string name) => data.TryGetProperty(name, out var end) ? end.GetDouble() : null;
        var isApproximate = data.TryGetProperty("approximate", out var approximate) && approximate.GetBoolean();
        return !data.TryGetProperty("label", out var label) ? new("", End("low"), End("high"), isApproximate)
            : label.ValueKind == JsonValueKind.Object ? new(Text(label), End("low"), End("high"), isApproximate)
            : new(label.GetString()!, End("low"), End("high"), isApproximate);
    }
}
