namespace Virtualization;

/// <summary xml:lang="ko">자체 프로세서와 펌웨어로 네트워크, 저장소, 제어를 처리하는 카드.</summary>
/// <summary xml:lang="en">Cards with processors and firmware of their own, which do networking, storage and control.</summary>
/// <remarks xml:lang="ko">
/// 메인 보드의 CPU 옆에 있습니다. <see cref="Xen"/>의 <see cref="Dom0"/>에 있던 장치 모델을 이 카드로 옮겼습니다.
/// </remarks>
/// <remarks xml:lang="en">
/// They stand beside the CPU of the main board. The device models that were in <see cref="Dom0"/> of <see cref="Xen"/> moved into them.
/// </remarks>
[Layer, Name("ko", "Nitro 카드"), Name("en", "Nitro Cards")]
[Cites<NitroComponents>("The Nitro Cards"), Cites<NitroJourney>("C5 and what it replaced")]
public sealed class NitroCards : Hardware;
