// stub
namespace Virtualization;

/// <summary xml:lang="ko">자리만 잡은 것.</summary>
/// <summary xml:lang="en">A placeholder.</summary>
[Subject, Name("ko", "Wsl2"), Name("en", "Wsl2")]
public abstract class Wsl2 : SharedServer;
