namespace DocGen.Documentation;

/// <summary xml:lang="ko">타입을 검사해 카탈로그를 내놓는 생성기와 분석기.</summary>
/// <summary xml:lang="en">The generator and the analyzers: they check the types and emit the catalog.</summary>
/// <remarks xml:lang="ko">컴파일러 안에서 실행되므로 서드파티 라이브러리를 쓰지 않으며, <see cref="ContractLibrary"/>도 참조하지 않고 타입의 이름으로만 알아봅니다.</remarks>
/// <remarks xml:lang="en">It runs inside the compiler, so it uses no third-party library, and knows even <see cref="ContractLibrary"/> only by the names of its types.</remarks>
[Layer(Color = LayerColor.Indigo), Name("ko", "DocGen.Generator"), Name("en", "DocGen.Generator")]
public sealed class GeneratorLibrary;
