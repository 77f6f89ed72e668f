namespace DocGen.Documentation;

/// <summary xml:lang="ko">DocGen의 코드가 실행되는 프로그램의 비교.</summary>
/// <summary xml:lang="en">The programs that code of DocGen runs in, compared.</summary>
[Comparison(Order = 3), Name("ko", "프로그램"), Name("en", "Programs")]
public interface IPrograms
{
    /// <summary xml:lang="ko">불러오는 DocGen 어셈블리는 몇 개인가. 프로그램의 스택에서 센 값이다.</summary>
    /// <summary xml:lang="en">How many of DocGen's assemblies it loads, counted in its stack.</summary>
    [Name("ko", "DocGen의 어셈블리 수"), Name("en", "Assemblies of DocGen")]
    int Assemblies => Catalog.StackOf(this).Shared.Count(layer => layer.Name["en"].StartsWith("DocGen", StringComparison.Ordinal));
}
