namespace DocGen.Documentation;

/// <summary xml:lang="ko">DocGen의 코드가 실행되는 프로그램.</summary>
/// <summary xml:lang="en">A program that code of DocGen runs in.</summary>
[Subject(Order = 10), Name("ko", "DocGen이 실행되는 곳"), Name("en", "Where DocGen runs")]
public abstract class Program : IPrograms;
