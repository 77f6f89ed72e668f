namespace DocGen.Documentation;

/// <summary xml:lang="ko">작성자의 프로젝트를 컴파일하며 카탈로그를 만들고 모델을 검사한다.</summary>
/// <summary xml:lang="en">Compiles the author's project, emits the catalog and checks the model.</summary>
[Subject(Order = 11), Name("ko", "컴파일러"), Name("en", "The compiler")]
[Stack(typeof(DotNetRuntime), typeof(Roslyn), typeof(GeneratorLibrary))]
public sealed class Compiler : Program;
