namespace DocGen.Documentation;

/// <summary xml:lang="ko">표준으로 글이나 파일을 쓰는 쪽.</summary>
/// <summary xml:lang="en">Who writes something in a standard.</summary>
public enum StandardUse
{
    [Name("ko", "작성자"), Name("en", "Authors")]
    Authors,

    [Name("ko", "DocGen"), Name("en", "DocGen")]
    DocGen,
}
