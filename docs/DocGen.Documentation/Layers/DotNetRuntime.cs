namespace DocGen.Documentation;

/// <summary xml:lang="ko">모든 것이 실행되는 .NET 10.</summary>
/// <summary xml:lang="en">.NET 10, which everything runs on.</summary>
[Layer(Color = LayerColor.Graphite), Name("ko", ".NET 런타임"), Name("en", ".NET runtime")]
public sealed class DotNetRuntime;
