namespace DocGen.Documentation;

/// <summary xml:lang="ko">입력하는 동안 분석기의 오류를 밑줄로 보이고, 고침을 제안한다.</summary>
/// <summary xml:lang="en">Underlines what the analyzers report while one types, and offers fixes.</summary>
/// <remarks xml:lang="ko">고침은 컴파일러에 없는 작업 영역을 쓰므로 생성기와 어셈블리를 나누었습니다.</remarks>
/// <remarks xml:lang="en">Fixes need workspaces, which the compiler does not have; so they are an assembly of their own beside the generator.</remarks>
[Subject(Order = 12), Name("ko", "편집기"), Name("en", "The editor")]
[Stack(typeof(DotNetRuntime), typeof(Roslyn), typeof(GeneratorLibrary), typeof(CodeFixesLibrary))]
public sealed class Editor : Program;
