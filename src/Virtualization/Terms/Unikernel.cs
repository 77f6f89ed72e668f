namespace Virtualization;

/// <summary xml:lang="ko">애플리케이션에 필요한 운영체제 기능만 라이브러리로 붙여 하나로 합친 이미지.</summary>
/// <summary xml:lang="en">An application linked with only those parts of an operating system that it needs, as one image.</summary>
[Term, Name("ko", "유니커널"), Name("en", "Unikernel")]
[Cites<UnikraftPaper>]
public sealed class Unikernel;
