namespace Virtualization;

/// <summary xml:lang="ko">Linux 커널이 root의 권한을 잘게 나눈 단위.</summary>
/// <summary xml:lang="en">The units into which the Linux kernel divides the privileges of root.</summary>
/// <remarks xml:lang="ko">컨테이너 엔진은 컨테이너의 root에게 일부만 남기고 나머지를 회수합니다. 굳어진 한국어 이름이 아직 없어 소리 나는 대로 적습니다.</remarks>
/// <remarks xml:lang="en">A container engine leaves the root user of a container only some of them and drops the rest.</remarks>
[Term, Name("ko", "Linux 케이퍼빌리티"), Name("en", "Linux capabilities")]
[Cites<CapabilitiesManual>("description")]
public sealed class Capabilities;
