namespace Virtualization;

/// <summary xml:lang="ko">실행 중인 컨테이너 하나로, 호스트의 커널을 함께 쓰는 격리된 프로세스 묶음.</summary>
/// <summary xml:lang="en">One running container: an isolated group of processes that share the host’s kernel.</summary>
[Term, Name("ko", "컨테이너 인스턴스"), Name("en", "Container instance")]
[Cites<ContainerSecurityGuide>]
public sealed class ContainerInstance;
