namespace DocGen.Documentation;

/// <summary xml:lang="ko">DocGen의 코드가 돌아가는 프로그램.</summary>
/// <summary xml:lang="en">A program that code of DocGen runs in.</summary>
[Subject(Order = 10), Name("ko", "DocGen이 돌아가는 곳"), Name("en", "Where DocGen runs")]
public abstract class Program;
