namespace Virtualization;

/// <summary xml:lang="ko">어떤 하드웨어에서 어떤 소프트웨어로 시작했는지를, 하드웨어의 키로 확인할 수 있는 보고서로 보이는 일.</summary>
/// <summary xml:lang="en">
/// Showing, by a report that can be checked because it rests on a key of the hardware, on which hardware and with which software
/// something was started.
/// </summary>
/// <remarks xml:lang="ko">
/// 메모리를 지키는 것만으로는 부족합니다. 이를테면 비밀값을 넘기기 전에, 받는 쪽이 바꿔치기한 VM이 아니라는 것을 확인할 수 있어야 합니다.
/// </remarks>
/// <remarks xml:lang="en">
/// Protecting memory is not enough: before a secret is handed over, for instance, it has to be certain that the receiver is not a VM that
/// somebody exchanged.
/// </remarks>
[Term, Name("ko", "증명"), Name("en", "Attestation")]
[Cites<ConfidentialContainersDesign>("Attestation"), Cites<ConfidentialContainersArchitecture>("Attestation service")]
public sealed class Attestation;
