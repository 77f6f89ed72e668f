namespace DocGen.Site.Benchmarks;

/// <summary>The words of one language; those at the same place in two languages mean the same.</summary>
internal sealed record Vocabulary
{
    public static readonly Vocabulary Korean = new()
    {
        Language = "ko",
        Site = "기상 관측망 안내서",
        Station = "관측소",
        Instruments = ["우량계", "기압계", "풍향계", "풍속계", "적설계", "일조계", "습도계", "시정계", "운고계", "지중 온도계", "기록 장치", "증발계"],
        Verbs = ["보고합니다", "저장합니다", "비교합니다", "보정합니다", "전송합니다", "버립니다", "점검합니다", "요약합니다"],
        Objects = ["한 시간의 측정값", "하루의 최댓값과 최솟값", "빠진 값", "마지막 교정 결과", "10분 평균", "배터리 전압", "영점 오차", "갑작스러운 변화", "가공하지 않은 신호", "의심스러운 표본"],
        Times = ["1분에 한 번", "자정에", "소나기가 지날 때마다", "기둥을 데우는 동안", "다음 전송 전에", "바람이 초속 10미터를 넘으면", "전원이 안정된 동안", "도착한 순서대로"],
        Headings = ["설치", "교정", "전송", "유지 보수", "한계", "자료 형식", "전원", "문제 해결"],
        Columns = ["항목", "주기", "단위", "범위"],
        Cells = ["1분", "10분", "한 시간", "밀리미터", "헥토파스칼", "초속 미터", "백분율", "0부터 100까지", "제한 없음", "관측소마다 다름"],
        Sentence = (instrument, verb, thing, time) => $"{instrument}{Particle(instrument, "은", "는")} {time} {thing}{Particle(thing, "을", "를")} {verb}.",
        See = link => $"{link} 문서도 참고하세요.",
        Summary = title => $"{title}의 설치와 교정, 자료 전송을 설명합니다.",
        Edition = number => $"이 문서는 제{number}판입니다.",
    };

    public static readonly Vocabulary English = new()
    {
        Language = "en",
        Site = "Weather network handbook",
        Station = "Station",
        Instruments = ["Rain gauge", "Barometer", "Wind vane", "Anemometer", "Snow gauge", "Sunshine recorder", "Hygrometer", "Visibility sensor", "Ceilometer", "Soil thermometer", "Data logger", "Evaporation pan"],
        Verbs = ["reports", "stores", "compares", "corrects", "transmits", "discards", "checks", "summarises"],
        Objects = ["the readings of an hour", "the extremes of the day", "a missing value", "the last calibration", "the mean of ten minutes", "the battery's voltage", "the error at zero", "a sudden change", "the raw signal", "a doubtful sample"],
        Times = ["once a minute", "at midnight", "after each shower", "while the mast is heated", "before the next transmission", "when the wind exceeds ten metres a second", "while the supply is stable", "in the order of arrival"],
        Headings = ["Installation", "Calibration", "Transmission", "Maintenance", "Limits", "Data format", "Power supply", "Troubleshooting"],
        Columns = ["Item", "Interval", "Unit", "Range"],
        Cells = ["one minute", "ten minutes", "one hour", "millimetres", "hectopascals", "metres a second", "per cent", "0 to 100", "unlimited", "depends on the station"],
        Sentence = (instrument, verb, thing, time) => $"The {instrument.ToLowerInvariant()} {verb} {thing} {time}.",
        See = link => $"See {link} as well.",
        Summary = title => $"How to install and calibrate {title}, and how its data is transmitted.",
        Edition = number => $"This is edition {number} of the page.",
    };

    /// <summary>The language's tag.</summary>
    public required string Language { get; init; }

    public required string Site { get; init; }

    public required string Station { get; init; }

    public required IReadOnlyList<string> Instruments { get; init; }

    public required IReadOnlyList<string> Verbs { get; init; }

    public required IReadOnlyList<string> Objects { get; init; }

    public required IReadOnlyList<string> Times { get; init; }

    public required IReadOnlyList<string> Headings { get; init; }

    public required IReadOnlyList<string> Columns { get; init; }

    public required IReadOnlyList<string> Cells { get; init; }

    /// <summary>A sentence of an instrument, a verb, an object and a time.</summary>
    public required Func<string, string, string, string, string> Sentence { get; init; }

    /// <summary>A sentence with a link.</summary>
    public required Func<string, string> See { get; init; }

    /// <summary>What a page with a title is about.</summary>
    public required Func<string, string> Summary { get; init; }

    /// <summary>The sentence that a changed page has another number in.</summary>
    public required Func<int, string> Edition { get; init; }

    // A syllable's place in its block of 28 tells its final consonant; the first has none.
    private static string Particle(string word, string afterConsonant, string afterVowel) => (word[^1] - '가') % 28 == 0 ? afterVowel : afterConsonant;
}
