namespace Virtualization;

/// <summary xml:lang="ko">컴퓨터 한 대의 하드웨어를 나누어, 나눈 부분마다 운영체제를 따로 실행하는 방식.</summary>
/// <summary xml:lang="en">Dividing the hardware of one computer into parts that each run an operating system of their own.</summary>
[Term, Name("ko", "파티셔닝"), Name("en", "Partitioning")]
[Cites<SunFireReconfiguration>]
public sealed class Partitioning;
