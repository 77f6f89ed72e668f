namespace Virtualization;

/// <summary xml:lang="ko">Linux 커널이 root의 권한을 잘게 나눈 단위.</summary>
/// <summary xml:lang="en">The units into which the Linux kernel divides the privileges of root.</summary>
/// <remarks xml:lang="ko">컨테이너 엔진은 기본으로 컨테이너의 root에게 일부만 남기고 나머지를 회수합니다. Docker Engine은 14가지를 남깁니다. 굳어진 한국어 이름이 아직 없어 소리 나는 대로 적습니다.</remarks>
/// <remarks xml:lang="en">
/// By default, a container engine leaves the root user of a container only some of them and drops the rest; Docker Engine leaves 14.
/// </remarks>
[Term, Name("ko", "Linux 케이퍼빌리티"), Name("en", "Linux capabilities")]
[Cites<CapabilitiesManual>("description"), Cites<MobyDefaultCapabilities>]
public sealed class Capabilities;
