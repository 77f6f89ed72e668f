namespace Virtualization;

/// <summary xml:lang="ko">밖에서 들여다볼 수 없게 떼어 낸 실행 공간. 프로세스의 일부일 수도, VM 하나일 수도 있다.</summary>
/// <summary xml:lang="en">
/// An execution space set apart so that nobody outside can look into it; it may be part of a process or a whole VM.
/// </summary>
/// <remarks xml:lang="ko">
/// AWS Nitro Enclaves는 EC2 인스턴스에서 CPU와 메모리를 떼어 만든 VM으로, 영구 저장소도 외부 네트워크도 대화형 접근도 없습니다.
/// </remarks>
/// <remarks xml:lang="en">
/// AWS Nitro Enclaves are VMs made of CPU and memory split off an EC2 instance, without persistent storage, external network or interactive
/// access.
/// </remarks>
[Term, Name("ko", "엔클레이브"), Name("en", "Enclave")]
[Cites<NitroEnclavesGuide>("first paragraph"), Cites<NitroEnclavesProduct>("advantages")]
public sealed class Enclave;
