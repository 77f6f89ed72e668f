namespace Virtualization;

/// <summary xml:lang="ko">장치와 게스트가 <see cref="Virtio"/>의 큐로 데이터를 바로 주고받고, 제어는 호스트의 커널을 거치는 방식(virtio 데이터 경로 가속).</summary>
/// <summary xml:lang="en">
/// Device and guest exchange data straight through the queues of <see cref="Virtio"/>, while control goes through the host’s kernel (virtio
/// data path acceleration).
/// </summary>
/// <remarks xml:lang="ko">장치를 통째로 넘겨주는 VFIO보다 실행 중에 옮기기 쉽습니다.</remarks>
/// <remarks xml:lang="en">A VM with such a device is easier to move while it runs than one with a device passed through by VFIO.</remarks>
[Term, Name("ko", "vDPA"), Name("en", "vDPA")]
[Slug("vdpa")]
[Cites<CloudHypervisorDataPath>("first paragraphs")]
public sealed class DataPathAcceleration;
