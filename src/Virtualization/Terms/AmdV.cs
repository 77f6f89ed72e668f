namespace Virtualization;

/// <summary xml:lang="ko">AMD CPU의 가상화 확장으로, 명령어 집합에서 쓰는 이름은 SVM이다.</summary>
/// <summary xml:lang="en">The virtualization extension of AMD CPUs, called SVM in the instruction set.</summary>
/// <remarks xml:lang="ko">2005년 11월의 <see cref="IntelVtX"/>에 이어 2006년 5월에 나왔습니다.</remarks>
/// <remarks xml:lang="en">It appeared in May 2006, after <see cref="IntelVtX"/> in November 2005.</remarks>
[Term, Name("ko", "AMD-V"), Name("en", "AMD-V")]
[Cites<SoftwareAndHardwareTechniques>("abstract")]
[Cites<SocketAm2Guide>("May 2006; Pacifica")]
[Cites<VirtualizationDesktopNews>("first two paragraphs")]
public sealed class AmdV;
