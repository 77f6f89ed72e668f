namespace Virtualization;

/// <summary xml:lang="ko"><see cref="ContainerImage"/>을(를) 내려받아 컨테이너를 만들고 관리하는 프로그램.</summary>
/// <summary xml:lang="en">The program that pulls <see cref="ContainerImage">images</see> and creates and manages containers.</summary>
/// <remarks xml:lang="ko">
/// 흔한 그림에서는 컨테이너 아래에 그리지만, 실행 중에는 옆에서 관리할 뿐입니다. 보통의 컨테이너는 프로세스가 커널 위에서 바로 실행됩니다.
/// </remarks>
/// <remarks xml:lang="en">
/// Many diagrams draw it beneath the containers. At run time, it only manages them from the side: the processes of ordinary containers
/// run directly on the kernel.
/// </remarks>
[Layer(Color = LayerColor.Violet), Name("ko", "컨테이너 엔진"), Name("en", "Container engine")]
[Cites<RuncReadme>]
public class ContainerEngine;
