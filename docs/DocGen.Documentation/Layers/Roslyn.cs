namespace DocGen.Documentation;

/// <summary xml:lang="ko">생성기와 분석기를 불러서 쓰는 C# 컴파일러. 편집기 안에서도 돌아간다.</summary>
/// <summary xml:lang="en">The C# compiler, which calls the generator and the analyzers; it runs in editors too.</summary>
[Layer(Color = LayerColor.Graphite), Name("ko", "Roslyn"), Name("en", "Roslyn")]
public sealed class Roslyn;
