namespace DocGen.Documentation;

/// <summary xml:lang="ko">작성자가 리터럴이나 열거형 멤버로 적은 값.</summary>
/// <summary xml:lang="en">A value that an author wrote down: a literal or a member of an enumeration.</summary>
[Term, Name("ko", "작성한 값"), Name("en", "Authored value")]
public sealed class AuthoredValue;
