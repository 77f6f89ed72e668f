namespace Virtualization;

/// <summary xml:lang="ko">OCI 규격에 따라 컨테이너를 띄우는 Linux용 기준 런타임.</summary>
/// <summary xml:lang="en">The reference runtime of OCI for Linux, which starts containers.</summary>
[Term, Name("ko", "runc"), Name("en", "runc")]
[Cites<RuncReadme>]
public sealed class Runc;
