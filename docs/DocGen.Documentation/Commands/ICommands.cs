namespace DocGen.Documentation;

/// <summary xml:lang="ko">사이트를 만들거나 검사하는 네 가지 명령의 비교.</summary>
/// <summary xml:lang="en">The four commands that make or prove a site, compared.</summary>
[Comparison(Order = 1), Name("ko", "명령"), Name("en", "Commands")]
public interface ICommands
{
    /// <summary xml:lang="ko">이럴 때 쓴다.</summary>
    /// <summary xml:lang="en">When to use it.</summary>
    [Name("ko", "쓸 때"), Name("en", "Use it")]
    LocalizedText Use { get; }

    /// <summary xml:lang="ko">이것이 설치되어 있어야 한다.</summary>
    /// <summary xml:lang="en">What has to be installed.</summary>
    [Name("ko", "필요한 것"), Name("en", "Needs")]
    string Needs { get; }

    /// <summary xml:lang="ko">모델의 C# 코드를 컴파일하는가.</summary>
    /// <summary xml:lang="en">Whether it compiles the C# of the model.</summary>
    [Name("ko", "모델 컴파일"), Name("en", "Compiles the model")]
    bool CompilesModel { get; }

    /// <summary xml:lang="ko">사이트를 출력 폴더에 쓰는가.</summary>
    /// <summary xml:lang="en">Whether it writes the site into the output folder.</summary>
    [Name("ko", "사이트 출력"), Name("en", "Writes the site")]
    bool WritesSite { get; }

    /// <summary xml:lang="ko">파일이 바뀌면 다시 만드는가.</summary>
    /// <summary xml:lang="en">Whether it builds again when a file changes.</summary>
    [Name("ko", "변경 감시"), Name("en", "Watches for changes")]
    bool Watches { get; }

    /// <summary xml:lang="ko">문제를 JSON이나 GitHub 주석으로 쓸 수 있는가.</summary>
    /// <summary xml:lang="en">Whether it can write problems as JSON or as annotations on GitHub.</summary>
    [Name("ko", "출력 형식 선택"), Name("en", "Formats of problems")]
    bool FormatsProblems { get; }
}
