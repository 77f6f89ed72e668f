// stub
namespace Virtualization;

/// <summary xml:lang="ko">자리만 잡은 것.</summary>
/// <summary xml:lang="en">A placeholder.</summary>
[Subject, Name("ko", "AppleContainer"), Name("en", "AppleContainer")]
public abstract class AppleContainer : SharedServer;
