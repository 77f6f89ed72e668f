namespace Virtualization;

/// <summary xml:lang="ko">운영체제 대신 런타임이 모듈을 격리하는 방식.</summary>
/// <summary xml:lang="en">A runtime, not an operating system, isolates the modules.</summary>
[Subject(Order = 95), Name("ko", "WebAssembly"), Name("en", "WebAssembly")]
public abstract class WebAssemblyBased : SharedServer;
