namespace Virtualization;

/// <summary xml:lang="ko">사용자가 실행하려는 프로그램(애플리케이션).</summary>
/// <summary xml:lang="en">The program, or application, that the user wants to run.</summary>
[Layer(Color = LayerColor.Rose), Name("ko", "앱"), Name("en", "App")]
public sealed class Application;
