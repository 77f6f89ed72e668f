namespace Virtualization;

/// <summary xml:lang="ko">사용자가 실행하려는 프로그램.</summary>
/// <summary xml:lang="en">The program the user wants to run.</summary>
[Layer(Color = LayerColor.Rose), Name("ko", "애플리케이션"), Name("en", "Application")]
public sealed class Application;
