namespace DocGen.Documentation;

/// <summary xml:lang="ko">시스템에 맞추어 미리 컴파일한 도구를 패키지에 넣을 수 있는 이유이다.</summary>
/// <summary xml:lang="en">Why packages can carry a tool that is compiled ahead for a system.</summary>
[Record(Order = 2), Name("ko", "도구의 시작"), Name("en", "Starting the tool")]
public sealed class StartingTheTool : ICost
{
    public Readings Figures => new Readings(
        "ms",
        new Reading(new LocalizedText(("ko", "실행하며 컴파일"), ("en", "Compiled as it runs")), 340),
        new Reading(new LocalizedText(("ko", "미리 컴파일"), ("en", "Compiled ahead")), 170));

    public LocalizedText Conditions => new LocalizedText(("ko", "레이아웃 하나와 페이지 하나의 첫 렌더링"), ("en", "Until a first page is rendered with its layout"));
}
