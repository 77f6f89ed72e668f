namespace DocGen.Documentation;

/// <summary xml:lang="ko"><c>docgen</c> 명령. <c>dotnet build</c>도 이 프로그램을 실행한다.</summary>
/// <summary xml:lang="en">The command <c>docgen</c>; <c>dotnet build</c> runs it too.</summary>
[Layer(Color = LayerColor.Teal), Name("ko", "DocGen.Tool"), Name("en", "DocGen.Tool")]
public sealed class ToolProgram;
