namespace Virtualization;

/// <summary xml:lang="ko">KVM을 바탕으로 최소한만 남긴 하이퍼바이저로, CPU와 메모리를 인스턴스에 나누어 준다.</summary>
/// <summary xml:lang="en">A minimal hypervisor based on KVM, which divides CPU and memory among the instances.</summary>
/// <remarks xml:lang="ko">네트워크와 저장 장치는 <see cref="NitroCards"/>이(가) 다루므로 장치를 흉내 내는 코드가 거의 없습니다.</remarks>
/// <remarks xml:lang="en">
/// The <see cref="NitroCards">Nitro Cards</see> handle network and storage, so there is next to no code that emulates devices.
/// </remarks>
[Layer, Name("ko", "Nitro 하이퍼바이저"), Name("en", "Nitro Hypervisor")]
[Cites<NitroJourney>("minimized hypervisor based on KVM")]
public sealed class NitroHypervisor : Hypervisor;
