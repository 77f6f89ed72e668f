namespace Virtualization;

/// <summary xml:lang="ko">게스트 안의 드라이버로 게스트의 메모리를 거두어 호스트에 돌려주는 기법.</summary>
/// <summary xml:lang="en">Reclaiming a guest’s memory for the host through a driver inside the guest.</summary>
/// <remarks xml:lang="ko">지원하는 정도는 제품마다 다릅니다. Apple의 container에서는 게스트가 해제한 메모리가 macOS로 돌아가지 않습니다.</remarks>
/// <remarks xml:lang="en">
/// Support varies by product: with Apple’s container, memory that a guest has freed is not returned to macOS.
/// </remarks>
[Term, Name("ko", "메모리 벌루닝"), Name("en", "Memory ballooning")]
[Cites<EsxMemoryPaper>("section on ballooning")]
[Cites<AppleContainerOverview>]
public sealed class MemoryBallooning;
