namespace DocGen.Documentation;

/// <summary xml:lang="ko">한 인스턴스를 다른 인스턴스와 갈라놓는 층.</summary>
/// <summary xml:lang="en">The layer that isolates one instance from the next.</summary>
[Term, Name("ko", "격리 경계"), Name("en", "Isolation boundary")]
public sealed class Boundary;
