namespace Virtualization;

/// <summary xml:lang="ko">x86 CPU의 특권 수준으로, 특권이 가장 큰 링 0부터 링 3까지 있다.</summary>
/// <summary xml:lang="en">One of the privilege levels of an x86 CPU, from ring 0, the most privileged, to ring 3.</summary>
/// <remarks xml:lang="ko">그림에 있는 층의 수와는 관계가 없습니다.</remarks>
/// <remarks xml:lang="en">Rings have nothing to do with the number of layers in a diagram.</remarks>
[Term, Name("ko", "보호 링"), Name("en", "Protection ring")]
public sealed class ProtectionRing;
