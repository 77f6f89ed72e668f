namespace DocGen.Documentation;

/// <summary xml:lang="ko">바뀌지 않은 파일을 다시 쓰지 않고 연결하는 이유이다.</summary>
/// <summary xml:lang="en">Why files that did not change are linked and not written again.</summary>
[Record(Order = 1), Name("ko", "파일 22,900개의 게시"), Name("en", "Publishing 22,900 files")]
public sealed class PublishingFiles : ICost
{
    public Readings Figures => new Readings(
        "s",
        new Reading(new LocalizedText(("ko", "파일마다 확인"), ("en", "Look at each")), 0.08),
        new Reading(new LocalizedText(("ko", "링크 만들기"), ("en", "Link")), 0.36),
        new Reading(new LocalizedText(("ko", "링크 지우기"), ("en", "Unlink")), 0.18),
        new Reading(new LocalizedText(("ko", "쓰기"), ("en", "Write")), 6, 16));

    public LocalizedText Conditions => new LocalizedText(("ko", "스레드 하나, 프로세서 코어 2개의 Linux"), ("en", "One thread, on Linux with two cores"));
}
