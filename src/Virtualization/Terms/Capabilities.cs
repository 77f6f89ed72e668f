namespace Virtualization;

/// <summary xml:lang="ko">root의 권한을 잘게 나눈 단위.</summary>
/// <summary xml:lang="en">The units into which the power of root is split.</summary>
/// <remarks xml:lang="ko">컨테이너 엔진은 컨테이너의 root에게 일부만 남기고 나머지를 회수합니다.</remarks>
/// <remarks xml:lang="en">A container engine leaves only some of them to the root user of a container.</remarks>
[Term, Name("ko", "Linux 케이퍼빌리티"), Name("en", "Linux capabilities")]
public sealed class Capabilities;
