namespace DocGen.Documentation;

/// <summary xml:lang="ko">DocGen의 바탕이 되는 언어와 형식은 언제 나왔는가?</summary>
/// <summary xml:lang="en">When did the languages and formats come out that DocGen builds on?</summary>
[Collection(Order = 1, Layout = CollectionLayout.Timeline), Name("ko", "바탕이 되는 표준"), Name("en", "What DocGen builds on")]
[Slug("standards")]
public interface IStandard
{
    /// <summary xml:lang="ko">처음 발표된 때.</summary>
    /// <summary xml:lang="en">When it was published first.</summary>
    [Name("ko", "발표"), Name("en", "Published")]
    PartialDate Published { get; }

    /// <summary xml:lang="ko">누가 쓰는 것인가.</summary>
    /// <summary xml:lang="en">Who writes it.</summary>
    [Name("ko", "쓰는 쪽"), Name("en", "Written by")]
    StandardUse Use { get; }
}
