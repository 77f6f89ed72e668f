namespace Virtualization;

/// <summary xml:lang="ko">arm64의 예외 수준 EL2에서 실행되며, 호스트의 커널도 손댈 수 없는 KVM의 작은 부분.</summary>
/// <summary xml:lang="en">The small part of KVM that runs at exception level EL2 of arm64, out of reach even of the host’s kernel.</summary>
/// <remarks xml:lang="ko">
/// 커널과 함께 컴파일되지만 부팅할 때 떼어 내 EL2에 설치합니다. 커널은 한 단계 아래의 EL1에서 실행되고, 메모리의 2단계 페이지 테이블은 이
/// 하이퍼바이저만 다룹니다.
/// </remarks>
/// <remarks xml:lang="en">
/// It is compiled with the kernel, split out of the image during boot and installed at EL2. The kernel itself runs one level below, at EL1,
/// and only this hypervisor controls the second stage of page tables.
/// </remarks>
[Layer, Name("ko", "pKVM 하이퍼바이저(EL2)"), Name("en", "pKVM hypervisor (EL2)")]
[Cites<AndroidVirtualizationArchitecture>("non-VHE mode"), Cites<ProtectedKvmGuide>("Overview")]
public sealed class PkvmHypervisor : Hypervisor;
