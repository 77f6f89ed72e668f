namespace Virtualization;

/// <summary xml:lang="ko">Xen에서 특권 없이 실행되는 게스트 VM(비특권 도메인).</summary>
/// <summary xml:lang="en">A Xen guest VM that runs without privileges (unprivileged domain).</summary>
/// <remarks xml:lang="ko">
/// <see cref="Dom0"/>의 위가 아니라 옆에 있습니다. 둘 다 <see cref="XenHypervisor"/> 위에서 실행되는 VM이고, domU의 I/O만 dom0의 드라이버를 거칩니다.
/// 드라이버 도메인이나 넘겨받은 장치를 쓰면 그 I/O조차 dom0를 거치지 않습니다.
/// </remarks>
/// <remarks xml:lang="en">
/// It sits beside <see cref="Dom0"/>, not on top of it: both are VMs on the <see cref="XenHypervisor"/>, and of a domU’s work only I/O goes
/// through dom0’s drivers, and not even that where a driver domain or a passed-through device is used.
/// </remarks>
[Term, Name("ko", "domU"), Name("en", "domU")]
[Slug("domu")]
[Cites<XenIntroduction>]
[Cites<XenSupport>("Driver Domains; x86/PCI Device Passthrough")]
public sealed class DomU;
