// stub
namespace Virtualization;

/// <summary xml:lang="ko">자리만 잡은 것.</summary>
/// <summary xml:lang="en">A placeholder.</summary>
[Subject, Name("ko", "KataContainers"), Name("en", "KataContainers")]
public abstract class KataContainers : SharedServer;
