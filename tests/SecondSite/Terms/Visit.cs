namespace Rendering;

/// <summary xml:lang="ja">一人の読者がページを一度開くこと。</summary>
/// <summary xml:lang="en">One reader opening a page once.</summary>
/// <summary xml:lang="ko">독자 한 명이 페이지를 한 번 여는 것.</summary>
[Term, Name("ja", "訪問"), Name("en", "Visit"), Name("ko", "방문")]
public sealed class Visit;
