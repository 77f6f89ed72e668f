namespace Virtualization;

/// <summary xml:lang="ko">VM에 디스크와 네트워크 등을 제공하는 <see cref="Paravirtualization">반가상화</see> 장치의 표준.</summary>
/// <summary xml:lang="en">
/// A standard for <see cref="Paravirtualization">paravirtualized</see> devices that provide a VM with disks, networking and more.
/// </summary>
[Term, Name("ko", "virtio"), Name("en", "virtio")]
[Cites<VirtioSpecification>("introduction")]
public sealed class Virtio;
