// stub
namespace Virtualization;

/// <summary xml:lang="ko">자리만 잡은 것.</summary>
/// <summary xml:lang="en">A placeholder.</summary>
[Subject, Name("ko", "VmwareDesktop"), Name("en", "VmwareDesktop")]
public abstract class VmwareDesktop : SharedServer;
